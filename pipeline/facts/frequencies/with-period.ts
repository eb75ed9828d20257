/** Counts that a period goes with: in its clause, or in a later one of its sentence. Folded texts. */
import { bothFlags, flagsOf } from '../shared/flags.ts';
import { datesNamed, daysOfWeekEach } from './dates-each.ts';
import type { Denominator } from './denominators.ts';
import { type BoundedCount, type CountInClause, isAverage, type Linked } from './linked.ts';
import {
  type CountRefusal,
  EVERYWHERE,
  IN_A_LATER_CLAUSE,
  IN_ITS_CLAUSE,
  isBesideSum,
  isNewLevel,
  REVISION,
} from './refusals.ts';
import { EVENTS } from './units.ts';
import { VERB } from './verbs.ts';

/** 每三年一个周期，每个周期检查一次: the cycle is the period, not what is counted by. */
export const CYCLE = '周期';
/** No new subject begins the clause, so who it is counted by still holds. */
const VERB_FIRST = new RegExp(`^(?:并|且|同时|应|其中)?(?:${VERB}|不少于|不低于|至少|共)`);

/** The count with its period, or null where the words make it something else. Marks the frame as used where it is. */
export function withPeriod(placed: CountInClause, ofPeriod: () => Denominator[]): Linked | null {
  const { frame, here } = placed;
  const refused = (rules: readonly CountRefusal[]): boolean => rules.some(({ holds }) => holds(placed));
  if (refused(EVERYWHERE)) {
    if (here) frame.used += 1;
    return null;
  }
  if (refused(here ? IN_ITS_CLAUSE : IN_A_LATER_CLAUSE)) return null;
  const linked = refused([REVISION]) ? null : taken(placed, ofPeriod);
  frame.used += 1;
  frame.countsEvents ||= linked !== null && EVENTS.has(placed.count.unit);
  return linked;
}

/** What may stand before a period that goes on with the clause before. */
const ONWARD = /^(?:并|且|并且|同时|另|还|其中|应|至少|原则上)?$/;

/** 每个村每月放映1场，|每年送戏4场: the same thing counted again, in a clause that begins with its period. */
function inherited({
  text,
  scopes,
  frame,
  previous,
  count,
  clauseStart,
}: CountInClause): readonly Denominator[] {
  const { before, period } = frame;
  const { clause, part } = scopes;
  const goesOn =
    before !== null &&
    previous?.unit === count.unit &&
    part[before.period.start] === part[period.start] &&
    clause[period.start] === clause[before.period.start]! + 1 &&
    ONWARD.test(text.slice(clauseStart, period.start));
  return goesOn ? before.denominators.filter(({ average }) => !average) : [];
}

/** Who the frame's counts are counted by, settled with its first. */
function settle(placed: CountInClause, ofPeriod: () => Denominator[]): void {
  const { text, frame, here, own, clauseStart, count } = placed;
  if (frame.used > 0) return;
  const { period } = frame;
  if (!here) {
    frame.denominators = ofPeriod();
    return;
  }
  const person = { start: period.start, end: period.end, per: 'person', average: true };
  const other = isBesideSum(placed) ? ofPeriod() : inherited(placed);
  frame.denominators = period.person ? [...own, person] : own.length > 0 ? own : other;
  frame.average ||= isAverage(text, own, clauseStart, count.number);
}

function taken(placed: CountInClause, ofPeriod: () => Denominator[]): Linked {
  const { count, frame, here, own, words, wordsFrom } = placed;
  const { period } = frame;
  const first = here !== null && frame.used === 0;
  settle(placed, ofPeriod);
  const shared = here || frame.head || VERB_FIRST.test(words) || isNewLevel(placed) ? frame.denominators : [];
  const denominators = first || own.length === 0 ? (first ? frame.denominators : shared) : own;
  // 每年随访4次、体检1次; 每年开展活动：市级不少于20期，区级不少于15期
  const member = (here !== null && !first) || (frame.head && frame.used > 0);
  const flags = flagsOf({
    carried: !first || (own.length === 0 && !period.person && denominators.length > 0),
    list_member: member,
    next_clause: here === null,
  });
  const bounded = first ? times(placed) : placed.bounded;
  const besideSum = isBesideSum(placed);
  const ahead = bounded.start < period.start || besideSum;
  return {
    count,
    ...bounded,
    start: first && !ahead ? period.start : bounded.start,
    every: period.every,
    event: null,
    per: [...new Set([...denominators.map(({ per }) => per), ...count.per])].filter((per) => per !== CYCLE),
    average: here ? frame.average || own.some(({ average }) => average) : own.some(({ average }) => average),
    wordsFrom: Math.max(
      wordsFrom,
      own.at(-1)?.end ?? 0,
      besideSum ? placed.text.lastIndexOf('元', count.start) + 2 : 0,
    ),
    flags: bothFlags(bounded.flags, flags),
  };
}

/** 每年1月、7月各发放一次 is 2 a year, 每周六、日各1场 2 a week: as often as days or months are named for one act each. */
function times({ text, frame, bounded }: CountInClause): BoundedCount {
  const { every, end } = frame.period;
  const words = text.slice(end, Math.max(end, bounded.start));
  const named = every.unit === 'week' && every.n === 1 ? daysOfWeekEach(words) : datesNamed(words);
  const by = (n: number | null): number | null => n && n * named;
  return named === 1 ? bounded : { ...bounded, min: by(bounded.min), max: by(bounded.max) };
}
