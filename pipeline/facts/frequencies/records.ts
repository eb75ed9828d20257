/** The records of what was found: each of its values, and the words round it that say what and whom it is for. */
import type { FrequencyValue } from '../../records/facts.ts';
import { PLAIN_FREQUENCY } from '../../records/kinds/frequencies.ts';
import type { Clock } from './clocks.ts';
import { daysListed, isFeast, weekdaysNamed } from './dates-each.ts';
import type { EventToken } from './denominators.ts';
import { CLAUSE_WINDOW, type Frame, type Linked } from './linked.ts';
import { actionOf, clauseEnd, type FoldedText, levelEndingAt, named, openFor, topicBefore } from './names.ts';
import type { OnceToken } from './once.ts';
import { recurringVerb } from './recurring.ts';
import type { Schedule } from './schedules.ts';
import { PAYING_VERB } from './verbs.ts';

/** 每年5月、11月|发放 are two payments; 每年5月、10月|组织体检 may be one of either. */
const PAYS = new RegExp(`^(?:${PAYING_VERB})`);

const BASE = { ...PLAIN_FREQUENCY, flags: [] };

const placed = ({ text }: FoldedText, start: number, end: number) => ({
  text: text.slice(start, end),
  start,
  end,
});

/** Totals with their times listed: 13次（满月、3月龄、…各一次）. */
export const scheduled = (
  page: FoldedText,
  { count, start, end, members, each }: Schedule,
): FrequencyValue => {
  const total = each ? members.length : (count.min ?? count.max);
  return {
    ...BASE,
    ...placed(page, start, end),
    min: total,
    max: total,
    bound: 'exact',
    unit: count.unit,
    schedule: members.map(([from, to]) => page.text.slice(from, to)),
    action: actionOf('', page.folded.slice(end, clauseEnd(page, end))),
  };
};

/** A stage as the text spells it (孕28～36周); names that stand for it (人) stay. */
function asWritten({ text, folded }: FoldedText, start: number, event: string | null): string | null {
  if (event === null || !folded.startsWith(event, start)) return event;
  return text.slice(start, start + event.length);
}

/** A linked count. */
export function counted(page: FoldedText, linked: Linked & { nextStart: number }): FrequencyValue {
  const { count, start } = linked;
  const { folded } = page;
  return {
    ...placed(page, start, count.end),
    min: linked.min,
    max: linked.max,
    bound: linked.bound,
    unit: count.unit,
    per: linked.per,
    average: linked.average,
    every: linked.every && { ...linked.every },
    per_event: asWritten(page, start, linked.event),
    schedule: null,
    ...named(page, start, {
      subject: levelEndingAt(page, count.start) ?? levelEndingAt(page, start),
      action: actionOf(
        folded.slice(linked.wordsFrom, count.start),
        folded.slice(count.end, Math.min(clauseEnd(page, count.number), linked.nextStart)),
      ),
    }),
    flags: linked.flags,
  };
}

/** 7×24小时. */
export const alwaysOpen = (page: FoldedText, { start, end, hours, every }: Clock): FrequencyValue => ({
  ...BASE,
  ...placed(page, start, end),
  min: hours,
  max: hours,
  bound: 'exact',
  unit: '小时',
  every,
  subject: topicBefore(page, start)?.words ?? null,
  action: openFor(page, end),
});

/** 一年一检. */
export const doneOnce = (page: FoldedText, { start, end, period, times }: OnceToken): FrequencyValue => ({
  ...BASE,
  ...placed(page, start, end),
  min: times,
  max: times,
  bound: 'exact',
  unit: '次',
  every: { ...period.every },
  action: page.text.slice(period.end + 1, end),
});

/** Periodic without a count: at least once. */
const AT_LEAST_ONCE = { ...BASE, min: 1, max: null, bound: 'at_least' as const, unit: '次' };

const NEXT_PERIOD = /、(?=每|按[月季年])/;

/** 传承人每年补助|：国家级2万元、…: the sums have the period. */
const SUMS_FOLLOW = /^：[^。；\d]{0,16}\d[\d.]{0,8}[万亿]?元/;

/** 按月发放, 每年发布: a period that no count goes with, and a verb that recurs. */
export function recurs(page: FoldedText, { period, denominators }: Frame): FrequencyValue[] {
  // 每周自查、每月研判: the next one's verb is its own.
  const stop = Math.min(clauseEnd(page, period.start), period.end + CLAUSE_WINDOW);
  const own = page.folded.slice(period.end, stop).split(NEXT_PERIOD, 1)[0]!;
  // 每年重阳节，|志愿者都会走访: the verb stands in the next clause
  const clause =
    isFeast(own) && page.folded[stop] === '，'
      ? page.folded.slice(period.end, clauseEnd(page, stop + 1))
      : own;
  const verb = recurringVerb(period.kind, clause);
  if (!verb || SUMS_FOLLOW.test(page.folded.slice(stop, stop + 30))) return [];
  // 每周一、三、五开放, 每年5月、11月集中发放
  const week = period.every.unit === 'week' && period.every.n === 1;
  const days = week
    ? weekdaysNamed(clause)
    : PAYS.test(clause.slice(verb.start, verb.end))
      ? daysListed(clause.slice(0, verb.start))
      : null;
  return [
    {
      ...AT_LEAST_ONCE,
      ...(days !== null && days > 1 ? { min: days, max: days, bound: 'exact' as const } : {}),
      ...placed(page, period.start, period.end + verb.end),
      every: { ...period.every },
      per: denominators.map(({ per }) => per),
      ...named(page, period.start, {
        subject: null,
        action: actionOf(clause.slice(verb.start, verb.end), clause.slice(verb.end)),
      }),
    },
  ];
}

/** 每逢重大节日走访慰问. */
export function recursAtFeast(page: FoldedText, { start, end, names, feast }: EventToken): FrequencyValue[] {
  if (!feast) return [];
  const clause = page.folded.slice(end, clauseEnd(page, start));
  const verb = recurringVerb('each', clause);
  if (!verb || verb.start > 0) return [];
  return [
    {
      ...AT_LEAST_ONCE,
      ...placed(page, start, end + verb.end),
      per_event: asWritten(page, end - names[0]!.length, names[0]!),
      action: actionOf(clause.slice(verb.start, verb.end), clause.slice(verb.end)),
    },
  ];
}
