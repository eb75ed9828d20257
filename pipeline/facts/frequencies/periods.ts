/**
 * Where a text says how often: 每年, 每 3 个月, 每半年, 按月, 年举办, 人均年, 一季度更新一次, 半年一次.
 * Works on folded texts; offsets are theirs.
 */

import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import {
  BARE,
  COUNT,
  CYCLE,
  EACH,
  EACH_FULL,
  type Every,
  GUESS,
  HALVES,
  MEAN,
  NEAR,
  OTHER_WORD,
  PAID,
  RANGED,
  UNIT_VALUES,
  UNITS,
  WHOLE,
  WITHIN,
} from './period-words.ts';

export interface PeriodToken {
  start: number;
  end: number;
  every: Every;
  /**
   * each: stands for itself (每年). paid: 按月, 逐月: needs its verb. bare: 年, 全年: needs a count.
   * near: 一季度, 半年: needs a count a few characters on. guess: 周, 年 before any noun: needs a count with a bound.
   */
  kind: 'each' | 'paid' | 'bare' | 'near' | 'guess';
  /** 年均, 人均年: the count is an average. */
  average: boolean;
  /** 人均年: counted by person. */
  person: boolean;
  /** 每3—6个月一次: the longer of two, so the count is the least. */
  ranged: boolean;
}

const everyOf = (count: string | undefined, unit: string): Every | null => {
  const base = UNIT_VALUES.get(unit);
  if (!base) return null;
  if (count === undefined) return base;
  const n = readNumber(count);
  return n === null || n <= 0 ? null : { n: n * base.n, unit: base.unit };
};

function* each(text: string): Generator<PeriodToken> {
  for (const match of matchesOf(text, EACH)) {
    const [whole, alternate, count, unit = ''] = match;
    const every = everyOf(alternate ? '2' : count, unit);
    if (!every) continue;
    // 隔 alone is a verb as well (间隔): only 隔年, 隔周, 隔月, 隔日, 双月, 双周.
    if (alternate && (count !== undefined || !/^[年周月日天]$/.test(unit))) continue;
    yield {
      start: match.index,
      end: match.index + whole.length,
      every,
      kind: 'each',
      average: false,
      person: false,
      ranged: RANGED.test(whole),
    };
  }
}

function* simple(
  text: string,
  pattern: RegExp,
  kind: PeriodToken['kind'],
  unitOf: (match: RegExpMatchArray) => Every | null,
  person = false,
): Generator<PeriodToken> {
  for (const match of matchesOf(text, pattern)) {
    const every = unitOf(match);
    if (every)
      yield {
        start: match.index!,
        end: match.index! + match[0].length,
        every,
        kind,
        average: pattern === MEAN,
        person: person && match[0].startsWith('人均'),
        ranged: false,
      };
  }
}

const YEAR: Every = { n: 1, unit: 'year' };
const HALF_YEAR: Every = { n: 1, unit: 'half_year' };

/** All period words of a folded text, in order, none inside another (the longest wins). */
export function findPeriods(text: string): PeriodToken[] {
  const found = [
    ...each(text),
    ...(text.includes('下半年') ? simple(text, HALVES, 'bare', () => HALF_YEAR) : []),
    ...simple(text, PAID, 'paid', (match) => everyOf(undefined, match[1]!)),
    ...(text.includes('均')
      ? simple(text, MEAN, 'bare', (match) => everyOf(undefined, match[1] ?? match[2] ?? match[3]!), true)
      : []),
    ...simple(text, WHOLE, 'bare', () => YEAR),
    ...simple(text, BARE, 'bare', () => YEAR),
    ...simple(text, NEAR, 'near', (match) =>
      everyOf(
        match[1] ? undefined : (match[2] ?? match[4]),
        match[1] ?? match[3] ?? match[5]!.replace(/^个(?!月)/, ''),
      ),
    ),
    ...(text.includes('周期')
      ? simple(text, CYCLE, 'bare', (match) => everyOf(match[1], match[2]!.replace(/^个(?!月)/, '')))
      : []),
    ...simple(text, EACH_FULL, 'near', (match) => everyOf(match[1], match[2]!)),
    ...simple(text, WITHIN, 'bare', (match) => everyOf(match[1], match[2]!.replace(/^个/, ''))),
    ...simple(text, GUESS, 'guess', (match) => everyOf(undefined, match[1] ?? match[2]!)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PeriodToken[] = [];
  for (const token of found) {
    const last = kept.at(-1);
    if (!last || token.start >= last.end) kept.push(token);
  }
  return kept;
}

const BEHIND_SLASH = new RegExp(
  `^每?(?:(?:(${COUNT}) ?(?:-|至|到) ?)?(${COUNT}))? ?个?(${UNITS})${OTHER_WORD}`,
);

/** A period word at the start of `text`, as it stands behind a slash (次/年, 次/季度, 次/3个月); of 次/2-3个月 the longer (`ranged`). */
export function periodBehindSlash(text: string): { every: Every; ranged: boolean; length: number } | null {
  const match = BEHIND_SLASH.exec(text);
  const every = match && everyOf(match[2], match[3]!);
  return every ? { every, ranged: match[1] !== undefined, length: match[0].length } : null;
}
