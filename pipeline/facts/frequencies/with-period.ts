/** Counts that a period goes with: in its clause, or in a later one of its sentence. */

import type { Cuts } from '../../text/cuts.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';
import type { CountToken } from './counts.ts';
import type { Denominator } from './denominators.ts';
import type { Frame } from './frame.ts';
import { type Bounded, CAPACITY, CLAUSE_WINDOW, isAverage, type Linked, MONEY } from './linked.ts';
import { isObject } from './links.ts';
import { capsSum, isStock, saysWho } from './no-count.ts';
import { EVENTS, SPANS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';

/** A list goes on: 、讲座2次. */
const LIST = /^[^、，；]{0,10}[、和及与][^，；：]{0,24}$/;
/** 次年1月公示，公示期不少于7天; 连续服务不少于6个月 */
const SPELL = /连续|期限|周期|最长|有效期|期(?:间|为|应|一般|原则上)?$/;
/** 日供水能力不低于5万立方米: what could be, not what is done. */
const CAPABLE = /(?:能力|容量|规模|载量|座位数)[^，。；、]{0,4}$/;
const LONGEST = /(?:最长|期限)[^，。；、]{0,4}$/;
/** 每三年一个周期，每个周期检查一次: the cycle is the period, not what is counted by. */
export const CYCLE = '周期';
/** A revision of the standard itself (标准每五年修订一次) is no service. */
const REVISION = /(?:修订|调整|修编|修改)/;
/** No new subject begins the clause, so who it is counted by still holds. */
const VERB_FIRST = new RegExp(`^(?:并|且|同时|应|其中)?(?:${VERB}|不少于|不低于|至少|共)`);

/**
 * The count with its period, or null where the words make it something else. Marks `frame` as used.
 * @param here `frame`, where the period stands in the count's own clause
 * @param own denominators between the last count and this one
 * @param ofPeriod denominators of the period's clause
 */
export function withPeriod(
  text: string,
  scopes: Cuts,
  count: CountToken,
  previous: CountToken | null,
  frame: Frame,
  here: Frame | null,
  own: Denominator[],
  bounded: Bounded,
  wordsFrom: number,
  ofPeriod: () => Denominator[],
): Linked | null {
  const { period } = frame;
  const isEvent = EVENTS.has(count.unit);
  const exact = bounded.bound === 'exact';
  const [clauseStart] = scopes.clauses[scopes.clause[count.number]!]!;
  const words = text.slice(Math.max(clauseStart, count.number - CLAUSE_WINDOW), count.number);
  if (
    capsSum(text, count, bounded, scopes.sentences[scopes.sentence[count.number]!]![0]) ||
    saysWho(text.slice(count.end, count.end + 30))
  ) {
    // 每年住院2次以上的患者给予补助: nothing recurs without it either.
    if (here) frame.used += 1;
    return null;
  }
  if (here) {
    // 每五年为一届: how long a term is.
    if (exact && /^(?:为|是)$/.test(text.slice(period.end, count.start))) return null;
    if (CAPABLE.test(text.slice(Math.max(period.end, count.start - 16), count.start))) return null;
    if (isObject(text, count, Math.max(period.end, previous?.end ?? 0), scopes)) return null;
    const listed = previous !== null && LIST.test(text.slice(previous.end, count.start));
    if (frame.used > 0 && !isEvent && exact && !listed) return null;
    // 每生每学年400元核算（…按一个…）; 每平方米每日0.5元、最高100平方米: the sum has the period.
    if (
      !isEvent &&
      (exact || !TIMES.has(count.unit)) &&
      MONEY.test(text.slice(Math.max(period.end, count.number - CLAUSE_WINDOW), count.number))
    )
      return null;
    // 每月可领取不超过1500元、最长24个月: how long the sum is paid.
    if (
      SPANS.has(count.unit) &&
      LONGEST.test(text.slice(Math.max(period.end, count.number - 8), count.number)) &&
      MONEY.test(text.slice(Math.max(period.end, count.number - CLAUSE_WINDOW), count.number))
    )
      return null;
    if (period.kind === 'paid' && frame.used === 0 && count.number - period.end > 12) return null;
  } else {
    // Another clause: a new length or a stock is no count of this period.
    const total = /(?:累计|合计|总|共|全年)/.test(
      text.slice(Math.max(clauseStart, count.number - CLAUSE_WINDOW), count.number),
    );
    if ((!isEvent && exact) || count.unit === '个月') return null;
    if (TIMES.has(count.unit) && (frame.countsEvents || bounded.bound === 'range') && !total) return null;
    // 每季度核查在岗情况，合同期满可续签一次
    if (exact && /可(?!以上)/.test(words.slice(-12))) return null;
    if (CAPACITY.has(count.unit) || period.kind === 'paid') return null;
    if (
      isStock(
        count,
        previous,
        text.slice(Math.max(clauseStart, count.start - CLAUSE_WINDOW), count.start),
        own,
      )
    )
      return null;
    // 每季度发放，期限不超过24个月
    if (
      TIMES.has(count.unit) &&
      (bounded.bound === 'at_most' ||
        SPELL.test(text.slice(Math.max(clauseStart, count.start - 24), count.start)))
    )
      return null;
  }
  const first = here !== null && frame.used === 0;
  if (REVISION.test(words.slice(-8)) && /标准|目录|清单/.test(words)) {
    frame.used += 1;
    return null;
  }
  if (first) {
    frame.denominators = period.person
      ? [...own, { start: period.start, end: period.end, per: 'person', average: true }]
      : own;
    frame.average ||= isAverage(text, own, clauseStart, count.number);
  }
  if (!here && frame.used === 0) frame.denominators = ofPeriod();
  frame.used += 1;
  frame.countsEvents ||= isEvent;
  const shared = here || frame.head || VERB_FIRST.test(words) ? frame.denominators : [];
  const denominators = own.length > 0 ? own : shared;
  const withPerson = first ? frame.denominators : denominators;
  // 每年随访4次、体检1次; 每年开展活动：市级不少于20期，区级不少于15期
  const member = (here !== null && !first) || (frame.head && frame.used > 1);
  const flags = flagsOf({ carried: !first, list_member: member, next_clause: here === null });
  const ahead = bounded.start < period.start;
  return {
    count,
    ...bounded,
    start: first && !ahead ? period.start : bounded.start,
    every: period.every,
    event: null,
    per: [...new Set([...withPerson.map(({ per }) => per), ...count.per])].filter((per) => per !== CYCLE),
    average: here ? frame.average || own.some(({ average }) => average) : own.some(({ average }) => average),
    wordsFrom: Math.max(wordsFrom, own.at(-1)?.end ?? 0),
    flags: bothFlags(bounded.flags, flags),
  };
}
