/**
 * Sums of money in a field's text (record contract, sections 3 and 3.1).
 * A sum is found by its unit (元, ¥); its own run is read round it, then the clause before it, then the list it stands in.
 */
import type { AmountValue } from '../records/facts.ts';
import { countsService, detachedBound, type Stated, statedIn } from './amounts/context.ts';
import { type Figure, findFigures } from './amounts/figures.ts';
import { linkOf } from './amounts/lists.ts';
import { type Reach, reachOf } from './amounts/reach.ts';
import { changeOf, roleOf } from './amounts/roles.ts';
import { endsSentence, lastClause, lastSentence } from './amounts/sentence.ts';
import { type SubjectTrail, subjectOf } from './amounts/subject.ts';
import { DATED, IN_ALL, ONCE_AFTER, PAYER } from './amounts/words.ts';
import { fold } from './shared/fold.ts';
import { insideTitle, titleRanges } from './shared/titles.ts';

type Bound = AmountValue['bound'];

/** What one sum leaves for those after it. */
interface Trail {
  end: number;
  value: AmountValue;
  /** The bound that the head of its list states (分别不超过…), for bare members. */
  headBound: Bound | null;
  /** The words of this part of the sentence up to the sum. */
  words: string;
  /** The sum that 其中 or 主要包括 divides. */
  whole: AmountValue | null;
  /** What a head that ends in ： states for its sentence. */
  head: Stated | null;
  subject: SubjectTrail;
}

/** Titles blanked out, so that no word inside one says anything. */
function blankTitles(text: string, titles: readonly (readonly [number, number])[]): string {
  let blanked = '';
  let at = 0;
  for (const [start, end] of titles) {
    blanked += text.slice(at, start) + '□'.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** A line that breaks off after ： ； ， 、 goes on in the next: its list is one sentence (length kept). */
const joinLists = (text: string): string => text.replace(/(?<=[：；，、])\n/g, ' ');

/** The bound of a figure and its limits. A range with 以上 behind it stays a range. */
function boundOf(
  figure: Figure,
  words: Reach,
  clause: string,
  head: Bound | null,
): Pick<AmountValue, 'min' | 'max' | 'bound'> {
  if (figure.range) return { min: figure.low, max: figure.high, bound: 'range' };
  const loose = detachedBound(clause);
  const untilHere = /起付(?:标准|线)?至$/.test(clause) ? 'at_most' : null;
  const bound = words.after ?? words.before ?? loose ?? untilHere ?? head ?? 'exact';
  return {
    min: bound === 'at_most' ? null : figure.low,
    max: bound === 'at_least' ? null : figure.low,
    bound,
  };
}

const RANGE_OF_LAST = /(?:在|按|于) ?$/;
const RANGE_AFTER = /^ ?(?:的)?(?:范围|区间|之间)/;
/** 分别不超过500元、400元: 分别 gives the bound to every member. */
const SPREADS_BOUND = /分别|各|：$/;

/** Counted by the case: a sum over a longer time (每人每次2000元，全年累计6000元) drops it. */
const BY_CASE: ReadonlySet<string> = new Set(['occurrence', 'meal']);
const sameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** Takes up what a figure does not say of itself. One with denominators of its own takes the period of the same ones only. */
function inherit(own: Stated, from: Stated | null): Stated {
  if (!from) return own;
  const same = own.per.length === 0 || sameList(own.per, from.per);
  const taken = own.period ? from.per.filter((per) => !BY_CASE.has(per)) : from.per;
  return {
    per: own.per.length > 0 ? own.per : taken,
    period: own.period ?? (same ? from.period : null),
    average: own.average,
  };
}

/** What the head of a sentence states holds for each of its sums, whatever they add. */
function underHead(own: Stated, head: Stated | null): Stated {
  return head
    ? { ...own, per: own.per.length > 0 ? own.per : head.per, period: own.period ?? head.period }
    : own;
}

/**
 * The head of a sentence that ends in ： before the figure (生均标准为：), with what it states.
 * A later head without words of its own (寄宿生：) leaves the earlier one standing.
 */
function headOf(words: string, last: Stated | null): Stated | null {
  const colon = words.lastIndexOf('：');
  if (colon === -1) return last;
  const clause = words.slice(0, colon);
  const stated = statedIn(
    clause.slice(Math.max(clause.lastIndexOf('；'), clause.lastIndexOf('。'), clause.lastIndexOf('，')) + 1),
  );
  return stated.per.length > 0 || stated.period
    ? { ...stated, average: stated.average && !/生均|年均/.test(clause) }
    : last;
}

/** Denominators from an earlier clause of the same part: 对老年人每人每月发放津贴，|标准为100元. */
function earlierClause(words: string): Stated | null {
  const clauses = words.split('，').slice(0, -1);
  const last = clauses.at(-1);
  if (last === undefined || countsService(last)) return null;
  const stated = statedIn(last);
  return stated.per.length > 0 ? { ...stated, average: false } : null;
}

function readSum(text: string, folded: string, figure: Figure, trail: Trail | null): Trail {
  const from = trail ? trail.end : 0;
  const sentence = lastSentence(folded, from, figure.start);
  const newSentence =
    trail === null ||
    endsSentence(folded.slice(Math.max(from, figure.start - 400), figure.start)) ||
    sentence.start > from;
  const reach = reachOf(folded, figure, sentence.start);
  const gap = folded.slice(sentence.start, reach.start);
  const semicolon = gap.lastIndexOf('；');
  const part = gap.slice(semicolon + 1);
  const clause = lastClause(part);
  const samePart = !newSentence && semicolon === -1;
  const after = folded.slice(reach.end, reach.end + 30);

  const link = samePart ? linkOf(part, trail!.words, trail!.whole !== null) : 'other';
  const head = headOf(gap, newSentence ? null : (trail?.head ?? null));
  const local = statedIn(clause);
  let own: Stated = {
    per: reach.per.length ? [...new Set(reach.per)] : local.per,
    period: reach.period ?? local.period,
    average: reach.average || local.average,
  };
  const last = trail?.value ?? null;
  const rangeOfLast = figure.range && RANGE_OF_LAST.test(clause) && RANGE_AFTER.test(after);
  const wordless = own.per.length === 0 && own.period === null;
  let whole = samePart ? trail!.whole : null;
  if (link === 'part') {
    whole ??= last;
    own = inherit(own, whole);
  } else if (link === 'bare' || link === 'member' || link === 'level') {
    const timeless = (link === 'member' && DATED.test(part)) || IN_ALL.test(clause);
    own = inherit(own, timeless ? { ...last!, period: null } : last);
    if (link === 'bare') own.average ||= last!.average;
  } else if (rangeOfLast && wordless) {
    own = inherit(own, last);
  } else if (wordless) {
    own = inherit(own, earlierClause(part));
  }
  own = underHead(own, head);
  if (own.period === null && ONCE_AFTER.test(after)) own.period = 'once';

  const headBound = link === 'bare' ? trail!.headBound : null;
  const limits = boundOf(figure, reach, clause, headBound);
  const stated = {
    clause,
    clauseWithRun: clause + folded.slice(reach.start, figure.number),
    after,
    bounded: limits.bound !== 'exact' && limits.bound !== 'approx',
  };
  const ownRole = roleOf(stated);
  const shared = last?.role === 'cost_share' && samePart && PAYER.test(clause);
  const role = shared
    ? 'cost_share'
    : ownRole === 'benefit' && (link === 'bare' || (link === 'member' && last!.role !== 'cost_share'))
      ? last!.role
      : ownRole;
  const capped =
    role === 'cap' && limits.bound === 'exact'
      ? { min: null, max: figure.low, bound: 'at_most' as const }
      : limits;
  const change =
    changeOf(clause) ?? changeOf(stated.clauseWithRun) ?? (link === 'bare' ? last!.change : null);
  const read = subjectOf(clause, part, trail?.subject ?? null, { newSentence, samePart, link });
  const subject = rangeOfLast ? { ...read, subject: last?.subject ?? null } : read;
  const value: AmountValue = {
    text: text.slice(reach.start, reach.end),
    start: reach.start,
    end: reach.end,
    ...capped,
    currency: 'CNY',
    per: own.per,
    period: own.period,
    change,
    average: own.average,
    role,
    subject: subject.subject,
  };
  const spreads = SPREADS_BOUND.test(clause) || SPREADS_BOUND.test(part);
  return {
    end: reach.end,
    value,
    headBound:
      link === 'bare'
        ? headBound
        : spreads && capped.bound !== 'range'
          ? (reach.before ?? detachedBound(clause))
          : null,
    words: samePart ? (trail!.words + part).slice(-400) : part,
    whole,
    head,
    subject,
  };
}

const JOINS_BOUNDS = /^ ?(?:[、，]|，?且|，?并且?|，?但)? ?$/;

/** 不低于300元、不高于800元 of one thing is one range. */
function joined(text: string, folded: string, one: AmountValue, other: AmountValue): AmountValue | null {
  if (one.bound !== 'at_least' || other.bound !== 'at_most' || one.min! >= other.max!) return null;
  if (!JOINS_BOUNDS.test(folded.slice(one.end, other.start))) return null;
  return {
    ...one,
    text: text.slice(one.start, other.end),
    end: other.end,
    max: other.max,
    bound: 'range',
    per: one.per.length ? one.per : other.per,
    period: one.period ?? other.period,
    role: one.role === 'benefit' ? other.role : one.role,
  };
}

/**
 * All sums of money of a text, in order. `start`, `end` are UTF-16 offsets into `text`, half open, and
 * `text.slice(start, end)` is the record's `text`. Nothing inside 《》 counts. Linear in the length of the text.
 */
export function extractAmounts(text: string): AmountValue[] {
  if (!/[元圆圓¥￥角]/.test(text)) return [];
  const unblanked = fold(text);
  const titles = titleRanges(unblanked);
  const folded = joinLists(blankTitles(unblanked, titles));
  const amounts: AmountValue[] = [];
  let trail: Trail | null = null;
  for (const figure of findFigures(folded)) {
    if (insideTitle(titles, figure.start)) continue;
    trail = readSum(text, folded, figure, trail);
    const last = amounts.at(-1);
    const range = last ? joined(text, folded, last, trail.value) : null;
    if (range) amounts[amounts.length - 1] = range;
    else amounts.push(trail.value);
  }
  return amounts;
}
