/** Counts that no period goes with: for each person or household, or a target that its sentence leaves open. */
import type { CountToken } from './counts.ts';
import type { Denominator } from './denominators.ts';
import { type Bounded, CAPACITY, CLAUSE_WINDOW, type Linked } from './linked.ts';
import type { Scopes } from './scopes.ts';
import { EVENTS, TIMES } from './units.ts';

/** Persons and households are events of a count, by their Chinese names: each of them once. */
const PERSONS: ReadonlyMap<string, string> = new Map([
  ['person', '人'],
  ['household', '户'],
  ['student', '学生'],
  ['家庭', '户'],
  ['对', '对'],
]);
/** 获得过2次以上表彰的人员: says who. */
const SAYS_WHO = /的(?:人员|对象|人|家庭|单位|个人|学生|者|学校|企业|机构)?$/;

/** 每人开展1次, 每户发放1份, 下基层演出不少于200场次; an exact count with neither period nor denominator (免费开展1次) is none. */
export function withoutPeriod(
  text: string,
  scopes: Scopes,
  count: CountToken,
  own: readonly Denominator[],
  bounded: Bounded,
  wordsFrom: number,
): Linked | null {
  const isEvent = EVENTS.has(count.unit);
  const last = own.at(-1);
  const person = last && PERSONS.get(last.per);
  if (last && person && !last.average && !CAPACITY.has(count.unit) && count.start - last.end <= 30) {
    // 每人最多4颗 only limits a sum.
    if (!isEvent && (bounded.bound === 'at_most' || TIMES.has(count.unit))) return null;
    return {
      count,
      ...bounded,
      start: Math.min(last.start, bounded.start),
      every: null,
      event: person,
      per: [],
      average: last.average,
      wordsFrom: last.end,
    };
  }
  if (!isEvent || (bounded.bound === 'exact' && !last)) return null;
  const [, stop] = scopes.clauses[scopes.clause[count.number]!]!;
  if (SAYS_WHO.test(text.slice(count.end, Math.min(stop, count.end + CLAUSE_WINDOW)))) return null;
  return {
    count,
    ...bounded,
    every: null,
    event: null,
    per: [...own.map(({ per }) => per), ...count.per],
    average: own.some(({ average }) => average),
    wordsFrom,
  };
}
