/**
 * How often, or how much a period (record contract, 3.3): counts with a period, an event or a stage, service clocks, totals with their
 * times listed, and what recurs without a count. Reads one field's text and nothing else.
 */
import type { FrequencyValue } from '../records/facts.ts';
import { actionOf, levelBefore } from './frequencies/action.ts';
import { findClocks } from './frequencies/clocks.ts';
import { type CountToken, findCounts } from './frequencies/counts.ts';
import { findDenominators, findEvents } from './frequencies/denominators.ts';
import { mayRecur } from './frequencies/hints.ts';
import type { Linked } from './frequencies/linked.ts';
import { Linker } from './frequencies/linker.ts';
import { holdingPeriods } from './frequencies/links.ts';
import { findOnce } from './frequencies/once.ts';
import { findPeriods } from './frequencies/periods.ts';
import { recurringVerb } from './frequencies/recurring.ts';
import { findSchedules, type Schedule } from './frequencies/schedules.ts';
import { readScopes, type Scopes } from './frequencies/scopes.ts';
import { readWithoutBlanks } from './shared/blanks.ts';
import { fold } from './shared/fold.ts';
import { titleRanges } from './shared/titles.ts';

/** Stands for the characters of a title: no word and no stop. */
const MASK = '\u0001';

/** The folded text, with the titles in it made unreadable: nothing inside 《》 is a fact. */
function masked(text: string): string {
  const folded = fold(text);
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of titleRanges(text)) {
    pieces.push(folded.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  pieces.push(folded.slice(at));
  return pieces.join('');
}

type Span = { start: number; end: number };

/** Those of `tokens` that touch none of `spans`; both in order. */
function outside<T extends Span>(tokens: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return tokens.filter((token) => {
    while (next < spans.length && spans[next]!.end <= token.start) next += 1;
    const span = spans[next];
    return !span || span.start >= token.end;
  });
}

const BASE = {
  per: [],
  average: false,
  every: null,
  per_event: null,
  schedule: null,
  subject: null,
  action: null,
  flags: [],
};

/** Facts of the count or total with its times listed in a bracket: 13次（满月、3月龄、…各一次）. */
function scheduled(
  text: string,
  folded: string,
  counts: readonly CountToken[],
  schedules: readonly Schedule[],
  scopes: Scopes,
): FrequencyValue[] {
  const byEnd = new Map(counts.map((count) => [count.end, count]));
  return schedules.flatMap((schedule) => {
    const count = byEnd.get(schedule.at);
    const total = count && (count.min ?? count.max);
    if (!count || total === null || total === undefined) return [];
    const [, stop] = scopes.clauses[scopes.clause[schedule.end] ?? 0] ?? [0, schedule.end];
    return [
      {
        ...BASE,
        text: text.slice(schedule.start ?? count.start, schedule.end),
        start: schedule.start ?? count.start,
        end: schedule.end,
        min: total,
        max: total,
        bound: 'exact' as const,
        unit: count.unit,
        schedule: schedule.members.map(([from, to]) => text.slice(from, to)),
        action: actionOf('', folded.slice(schedule.end, stop)),
      },
    ];
  });
}

function levelEndingAt(text: string, folded: string, at: number): string | null {
  const level = levelBefore(folded.slice(Math.max(0, at - 24), at));
  return level && text.slice(at - level.length, at);
}

/** A stage as the text spells it (孕28～36周); names that stand for it (人) stay. */
function asWritten(text: string, folded: string, start: number, event: string | null): string | null {
  if (event === null || !folded.startsWith(event, start)) return event;
  return text.slice(start, start + event.length);
}

/** One record of a linked count. */
function counted(
  text: string,
  folded: string,
  linked: Linked & { nextStart: number },
  scopes: Scopes,
): FrequencyValue {
  const { count, start } = linked;
  const [, stop] = scopes.clauses[scopes.clause[count.number]!]!;
  return {
    text: text.slice(start, count.end),
    start,
    end: count.end,
    min: linked.min,
    max: linked.max,
    bound: linked.bound,
    unit: count.unit,
    per: linked.per,
    average: linked.average,
    every: linked.every && { ...linked.every },
    per_event: asWritten(text, folded, start, linked.event),
    schedule: null,
    subject: levelEndingAt(text, folded, count.start) ?? levelEndingAt(text, folded, start),
    action: actionOf(
      folded.slice(linked.wordsFrom, count.start),
      folded.slice(count.end, Math.min(stop, linked.nextStart)),
    ),
    flags: linked.flags,
  };
}

/**
 * All frequencies of a text, in order. Offsets are UTF-16, half open, into `text`.
 * A count of events without any period has `every`, `per_event` and `schedule` null: the caller warns of it (`frequency-without-period`).
 * Linear in the length of the text.
 */
export function extractFrequencies(text: string): FrequencyValue[] {
  return mayRecur(text) ? readWithoutBlanks(text, readFrequencies, ['subject', 'action']) : [];
}

function readFrequencies(text: string): FrequencyValue[] {
  const folded = masked(text);
  const scopes = readScopes(folded);
  const clocks = findClocks(folded);
  const schedules = findSchedules(folded);
  const allCounts = findCounts(folded);
  const inLists = schedules.map(({ list: [start, end] }) => ({ start, end }));
  const facts = scheduled(text, folded, allCounts, schedules, scopes);

  const told = outside(
    findPeriods(folded),
    [...clocks, ...inLists].sort((a, b) => a.start - b.start),
  );
  const once = findOnce(folded, told);
  const found = outside(told, once);
  const free = outside(
    allCounts,
    [...clocks, ...inLists, ...facts, ...once].sort((a, b) => a.start - b.start),
  );
  // 每10天随访1次: the 10天 is the period's.
  const periods = holdingPeriods(
    folded,
    found,
    outside(
      free,
      found.filter(({ kind }) => kind !== 'near'),
    ),
    scopes,
  );
  const denominators = outside(findDenominators(text, folded), periods);
  // 每万人: the 万人 is the denominator's.
  const counts = outside(outside(free, periods), denominators);

  const linker = new Linker(folded, scopes, periods, counts, denominators, findEvents(folded));
  for (const linked of linker.link()) facts.push(counted(text, folded, linked, scopes));

  for (const { start, end, hours, every } of clocks) {
    facts.push({
      ...BASE,
      text: text.slice(start, end),
      start,
      end,
      min: hours,
      max: hours,
      bound: 'exact',
      unit: '小时',
      every,
    });
  }
  for (const { start, end, period } of once) {
    facts.push({
      ...BASE,
      text: text.slice(start, end),
      start,
      end,
      min: 1,
      max: 1,
      bound: 'exact',
      unit: '次',
      every: { ...period.every },
      action: text.slice(period.end + 1, end),
    });
  }
  const recurring: FrequencyValue[] = [];
  for (const frame of linker.unused()) {
    const { period } = frame;
    const [, stop] = scopes.clauses[scopes.clause[period.start]!]!;
    const clause = folded.slice(period.end, stop);
    const verb = recurringVerb(period.kind, clause);
    if (!verb) continue;
    const end = period.end + verb.end;
    recurring.push({
      ...BASE,
      text: text.slice(period.start, end),
      start: period.start,
      end,
      min: 1,
      max: null,
      bound: 'at_least',
      unit: '次',
      every: { ...period.every },
      per: frame.denominators.map(({ per }) => per),
      action: actionOf(clause.slice(verb.start, verb.end), clause.slice(verb.end)),
    });
  }
  const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
  facts.sort(inOrder);
  // 每月7×24小时服务: what has its figure does not recur without one as well.
  return [...facts, ...outside(recurring, facts)].sort(inOrder);
}
