/** Which period, denominator, event and bound a count goes with. Folded texts; all look-backs stay in a clause and a window. */

import type { Cuts } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { BEFORE, type Bound } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import type { CountToken } from './counts.ts';
import type { Denominator, EventToken } from './denominators.ts';
import { CAPACITY } from './linked.ts';
import type { PeriodToken } from './periods.ts';
import { EVENTS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';

/** No word reaches further back over a text. */
const WINDOW = 160;
const EVENT_WINDOW = 24;
const FAR_WINDOW = 40;
const NEAR_WINDOW = 10;
const GUESS_WINDOW = 16;

const VERB_WITHIN = new RegExp(VERB);

/** Bound words that may stand apart from their number (至少组织演出3场). */
const FLOATING_WORDS = BEFORE.filter(({ word }) =>
  /^(?:至少|最少|不少于|不低于|不得少于|不得低于|最多|至多|只能|不超过|不得超过)$/.test(word),
);
const FLOATING = new RegExp(FLOATING_WORDS.map(({ word }) => word).join('|'), 'g');

const NUMBER_FIRST = new RegExp(`^[0-9${TEN}两]`);

/** The last floating bound of `words` that does not belong to another number. */
export function floatingBound(
  words: string,
): { bound: Exclude<Bound, 'exact' | 'range'>; at: number } | null {
  let found: { bound: Exclude<Bound, 'exact' | 'range'>; at: number } | null = null;
  for (const match of matchesOf(words, FLOATING)) {
    const row = FLOATING_WORDS.find(({ word }) => word === match[0])!;
    const rest = words.slice(match.index + match[0].length).replace(/^[ 为达]+/, '');
    // 至少为65岁及以上老年人提供1次: 为 says for whom, and the bound waits for the count.
    const forWhom = /^ ?为/.test(words.slice(match.index + match[0].length)) && VERB_WITHIN.test(rest);
    // 院线上映不超过2年: the 2 has it.
    if (!forWhom && NUMBER_FIRST.test(rest)) continue;
    found = { bound: row.bound, at: match.index };
  }
  return found;
}

/** Periods that hold: 半年, 一季度 and 周开放 only where their count follows at once. */
export function holdingPeriods(
  text: string,
  periods: readonly PeriodToken[],
  counts: readonly CountToken[],
  scopes: Cuts,
): PeriodToken[] {
  let next = 0;
  return periods.filter((period) => {
    while (next < counts.length && counts[next]!.start < period.end) next += 1;
    if (period.kind !== 'near' && period.kind !== 'guess') return true;
    const count = counts[next];
    if (!count || scopes.clause[count.number] !== scopes.clause[period.start]) return false;
    const gap = count.start - period.end;
    // 28天随访1次 is a day of life; 15天一次 recurs.
    if (period.every.unit === 'day' && period.every.n > 1) return gap === 0;
    if (period.kind === 'guess') return gap <= GUESS_WINDOW && count.bound !== 'exact';
    // 一季度更新一次, 一年不少于4场; not 两年制，…
    return (
      gap <= NEAR_WINDOW &&
      (EVENTS.has(count.unit) ||
        // 一周5天, 一日两餐
        (gap === 0 && !CAPACITY.has(count.unit) && count.unit !== '个月' && period.every.n === 1) ||
        (gap <= 8 && count.bound !== 'exact')) &&
      !/[、（）“”]/.test(text.slice(period.end, count.start))
    );
  });
}

/** Whether a count that stands in `clause` behind a preposition is only part of whom something is done for (为5个区县购买…100场). */
export function isObject(text: string, count: CountToken, from: number, scopes: Cuts): boolean {
  if (EVENTS.has(count.unit) || TIMES.has(count.unit) || count.bound !== 'exact') return false;
  const before = text.slice(Math.max(from, count.number - EVENT_WINDOW), count.number);
  if (!/(?:为|对|向|给|由|在)/.test(before)) return false;
  const [, end] = scopes.clauses[scopes.clause[count.number]!]!;
  return VERB_WITHIN.test(text.slice(count.end, Math.min(end, count.end + 40)));
}

const OUT_OF_BRACKET = /^[^（]*）/;

/** The event or stage right before a count, after `from`; 每例患者首诊后随访1次 is counted by the 例, and no stage of it. */
export function eventFor(
  text: string,
  count: CountToken,
  events: readonly EventToken[],
  last: number,
  from: number,
  scopes: Cuts,
): EventToken | null {
  let stage: EventToken | null = null;
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const event = events[at]!;
    if (event.start < from || count.start - event.end > EVENT_WINDOW) break;
    if (scopes.clause[event.start] !== scopes.clause[count.number]) break;
    // （孕中期2次、孕晚期2次）|和2次产后访视: the bracket is closed.
    if (OUT_OF_BRACKET.test(text.slice(event.end, count.start))) break;
    if (!event.stage) return event;
    if (EVENTS.has(count.unit) && (stage === null || stage.named)) stage = event;
  }
  return stage;
}

/** 出院后7天内，|由社区卫生服务机构上门访视1次: a moment that is a clause of its own, right before that of the count. */
export function momentBefore(
  text: string,
  count: CountToken,
  events: readonly EventToken[],
  last: number,
  floor: number,
  scopes: Cuts,
): EventToken | null {
  const event = events[events[last]?.named ? last - 1 : last];
  if (!event?.moment || event.start < floor || text[event.end] !== '，' || !EVENTS.has(count.unit))
    return null;
  const follows = scopes.clause[event.start]! + 1 === scopes.clause[count.number];
  return follows && count.start - event.end <= FAR_WINDOW ? event : null;
}

/** Denominators that stand in `[from, to)`; `last` is the index of the last one that begins before `to`. */
export function denominatorsIn(
  denominators: readonly Denominator[],
  last: number,
  from: number,
  to: number,
): Denominator[] {
  const found: Denominator[] = [];
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const denominator = denominators[at]!;
    if (denominator.start < Math.max(from, to - WINDOW)) break;
    if (denominator.end <= to) found.unshift(denominator);
  }
  return found;
}

/** A bound that stands before the period or denominator instead of at the number: 至少每季度1次. */
export function boundBeforePeriod(
  text: string,
  at: number,
): { bound: Exclude<Bound, 'exact' | 'range'>; start: number } | null {
  const left = text.slice(Math.max(0, at - 6), at).trimEnd();
  const row = FLOATING_WORDS.find(({ word }) => left.endsWith(word));
  return row ? { bound: row.bound, start: at - row.word.length } : null;
}
