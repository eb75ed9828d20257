/** Members of a list that share the unit and the bound of the last: 60、70、80周岁以上. For folded texts. */
import { readNumber } from '../numbers.ts';
import { flagsOf } from '../shared/flags.ts';
import type { AgePhrase } from './phrase.ts';

const NUMBER = '(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|百)';
/** The members before the last, up to its number. */
const MEMBERS = new RegExp(`(?<![0-9.第一二三四五六七八九十百])(?:${NUMBER} ?[、和或] ?){1,8}$`);
const ONE = new RegExp(NUMBER, 'g');
/** 1、60周岁以上老年人: a number alone at the start of its clause marks a point of a list. */
const CLAUSE_START = /(?:^|[。；：\n）]) ?$/;
const LONGEST = 40;
const LEAST_WITHOUT_MARK = 10;

/** The phrases that stand before `last` without unit and bound of their own; [] where it is no list. */
function membersOf(text: string, last: AgePhrase, floor: number): AgePhrase[] {
  if (last.before !== '' || (last.min !== last.max && last.min !== null && last.max !== null)) return [];
  if (!/[、和或 ]/.test(text[last.start - 1] ?? '')) return [];
  const from = Math.max(floor, last.start - LONGEST);
  const run = MEMBERS.exec(text.slice(from, last.start));
  if (run === null) return [];
  const at = from + run.index;
  const members = [...run[0].matchAll(ONE)].map((m) => ({
    n: readNumber(m[0]),
    start: at + m.index,
    end: at + m.index + m[0].length,
  }));
  const ns = [...members.map(({ n }) => n), last.min ?? last.max];
  if (ns.some((n, i) => n === null || (i > 0 && n <= (ns[i - 1] ?? n)))) return [];
  const first = ns[0] ?? 0;
  if (
    members.length === 1 &&
    first < LEAST_WITHOUT_MARK &&
    CLAUSE_START.test(text.slice(Math.max(0, at - 2), at))
  )
    return [];
  return members.map(({ n, start, end }) => ({
    ...last,
    start,
    end,
    min: last.min === null ? null : n,
    max: last.max === null ? null : n,
    flags: flagsOf({ carried: true, list_member: true }),
  }));
}

/** Phrases with such members before them; order is kept. */
export function withElided(text: string, phrases: readonly AgePhrase[]): AgePhrase[] {
  let floor = 0;
  return phrases.flatMap((phrase) => {
    const all = [...membersOf(text, phrase, floor), phrase];
    floor = phrase.end;
    return all;
  });
}
