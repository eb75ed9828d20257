/** Members of a list that share the unit, and the bound, of the last: 60、70、80周岁以上; 60-69、70-79、80岁以上; 0-3、4-6岁. For folded texts. */

import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { flagsOf } from '../shared/flags.ts';
import type { AgePhrase } from './phrase.ts';

const NUMBER = `(?:[0-9]{1,3}|[${TEN}]{1,3}|百)`;
const MEMBER = `${NUMBER}(?: ?(?:-{1,2}|至|到|(?<=[0-9])一(?=[0-9])) ?${NUMBER})?`;
/** The members before the last, up to its number. */
const MEMBERS = new RegExp(`(?<![0-9.-]|[第${TEN}百])(?:${MEMBER} ?[、和或] ?){1,8}$`);
const EACH = new RegExp(`(${NUMBER})(?: ?(?:-{1,2}|至|到|一) ?(${NUMBER}))?`, 'g');
/** 1、60周岁以上老年人: a number alone at the start of its clause marks a point of a list. */
const CLAUSE_START = /(?:^|[。；：\n）]) ?$/;
const LONGEST = 60;
const LEAST_WITHOUT_MARK = 10;

interface ListMember {
  start: number;
  end: number;
  low: number | null;
  /** Of a range. */
  high: number | null;
}

function membersBefore(text: string, last: AgePhrase, floor: number): ListMember[] {
  const from = Math.max(floor, last.start - LONGEST);
  const run = MEMBERS.exec(text.slice(from, last.start));
  if (run === null) return [];
  const at = from + run.index;
  return matchesOf(run[0], EACH).map((m) => ({
    start: at + m.index,
    end: at + m.index + m[0].length,
    low: readNumber(m[1]!),
    high: m[2] === undefined ? null : readNumber(m[2]),
  }));
}

/** Whether figures were all read and go up. */
const rises = (figures: readonly (number | null)[]): boolean =>
  figures.every((n, i) => n !== null && (i === 0 || n > (figures[i - 1] ?? n)));

/** The phrases that stand before `last` without unit of their own; [] where it is no list. */
function membersOf(text: string, last: AgePhrase, floor: number): AgePhrase[] {
  if (last.before !== '' || !/[、和或 ]/.test(text[last.start - 1] ?? '')) return [];
  const members = membersBefore(text, last, floor);
  const first = members[0];
  if (first === undefined) return [];
  const ranges = members.filter(({ high }) => high !== null).length;
  const lastIsRange = last.min !== null && last.max !== null && last.min !== last.max;
  if (ranges === 0 ? lastIsRange : ranges < members.length) return [];
  const figures = members.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  if (!rises([...figures, last.min ?? last.max])) return [];
  const lone = members.length === 1 && ranges === 0 && (first.low ?? 0) < LEAST_WITHOUT_MARK;
  if (lone && CLAUSE_START.test(text.slice(Math.max(0, first.start - 2), first.start))) return [];
  const flags = flagsOf({ carried: true, list_member: true });
  return members.map(({ start, end, low, high }) =>
    high === null
      ? {
          ...last,
          start,
          end,
          min: last.min === null ? null : low,
          max: last.max === null ? null : low,
          flags,
        }
      : { ...last, start, end, min: low, max: high, minInclusive: true, maxInclusive: true, flags },
  );
}

/** 男满60、|女满50周岁: the unit stands at the second sex, each has its bound word. */
const OTHER_SEX = new RegExp(
  `(?<=[男女](?:性|职工|方)?)(?<word>年满|已满|满|不满|未满|不超过|超过)(?<number>${NUMBER}) ?[、，] ?[男女](?:性|职工|方)?$`,
);

function otherSexBefore(text: string, last: AgePhrase, floor: number): AgePhrase[] {
  const from = Math.max(floor, last.start - 24);
  const found = OTHER_SEX.exec(text.slice(from, last.start));
  const { word = '', number = '' } = found?.groups ?? {};
  const n = readNumber(number);
  if (found === null || word !== last.before || n === null) return [];
  const start = from + found.index;
  const value = { min: last.min === null ? null : n, max: last.max === null ? null : n };
  const flags = flagsOf({ carried: true });
  return [{ ...last, ...value, start, end: start + word.length + number.length, flags }];
}

/** Phrases with such members before them; order is kept. */
export function withElided(text: string, phrases: readonly AgePhrase[]): AgePhrase[] {
  let floor = 0;
  return phrases.flatMap((phrase) => {
    const all = [...membersOf(text, phrase, floor), ...otherSexBefore(text, phrase, floor), phrase];
    floor = phrase.end;
    return all;
  });
}
