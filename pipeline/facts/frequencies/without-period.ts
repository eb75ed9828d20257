/** Counts that no period goes with: for each person or household, or a target that its sentence leaves open. */

import type { Cuts } from '../../text/cuts.ts';
import { limits } from '../shared/bounds.ts';
import { flagsOf } from '../shared/flags.ts';
import type { CountToken } from './counts.ts';
import type { Denominator } from './denominators.ts';
import { type BoundedCount, CAPACITY, CLAUSE_WINDOW, type Linked } from './linked.ts';
import { EVENTS, QUANTITIES, TIMES } from './units.ts';

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

/** 0—3岁儿童|共8次健康检查: so many in a part of life. */
const SPAN_OF_LIFE =
  /[0-9] ?(?:周岁|岁|月龄|个月)(?:以[内下])?[一-龥]{0,8}(?:共计?|总共|累计)(?:提供|开展|进行)?$/;

/** What is given, up to the next of a list: 职业指导、|3次岗位推荐. */
const LIST_GOES_ON = /^[^，；：、。（）\d每]{1,14}[、和]$/;

/**
 * A later member of a list for each person or stage: 每人提供至少1次职业指导、3次岗位推荐; 孕产期提供5次产前检查和2次产后访视.
 * A bound that stands before the whole list (至少提供1次…、3次…) holds for it too.
 * @param head the member before it, as linked
 */
export function nextForPerson(text: string, count: CountToken, head: Linked): Linked | null {
  if (!EVENTS.has(count.unit) || head.event === null) return null;
  if (!LIST_GOES_ON.test(text.slice(head.count.end, Math.min(count.start, head.count.end + 20)))) return null;
  const value = count.min ?? count.max;
  const { bound } = head;
  const spreads =
    count.bound === 'exact' &&
    value !== null &&
    head.count.bound === 'exact' &&
    (bound === 'at_least' || bound === 'at_most');
  const own = { min: count.min, max: count.max, bound: count.bound };
  const bounded = spreads ? { ...limits(value, bound), bound } : own;
  const flags = flagsOf({ carried: true, list_member: true });
  return { ...head, count, ...bounded, start: count.start, wordsFrom: count.start, flags };
}

/** 每人开展1次, 每户发放1份, 下基层演出不少于200场次; an exact count with neither period nor denominator (免费开展1次) is none. */
export function withoutPeriod(
  text: string,
  scopes: Cuts,
  count: CountToken,
  own: readonly Denominator[],
  bounded: BoundedCount,
  wordsFrom: number,
): Linked | null {
  // 使用燃煤的每户按照3吨煤炭标准给予救助
  if (QUANTITIES.has(count.unit)) return null;
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
  const ofAges = SPAN_OF_LIFE.test(text.slice(Math.max(0, count.number - 30), count.number));
  if (!isEvent || (bounded.bound === 'exact' && !last && !ofAges)) return null;
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
