/** What the steps of linking hand to one another. */
import type { FactFlag } from '../../records/flags.ts';
import type { Cuts } from '../../text/cuts.ts';
import type { Bound } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import type { CountToken } from './counts.ts';
import type { Denominator } from './denominators.ts';
import type { Every } from './period-words.ts';
import type { PeriodToken } from './periods.ts';

/** A count with all that belongs to it. */
export interface Linked {
  count: CountToken;
  /** Where its text begins: at its period or event, or at its bound. */
  start: number;
  min: number | null;
  max: number | null;
  bound: Bound;
  every: Every | null;
  event: string | null;
  per: string[];
  average: boolean;
  /** Where the words of the action begin. */
  wordsFrom: number;
  flags: FactFlag[];
}

/** `flags`: `carried` where the bound is that of its list's head. */
export type BoundedCount = Pick<Linked, 'min' | 'max' | 'bound' | 'start' | 'flags'>;

/** A count in its clause, with the period that may hold for it and what stands round it. */
export interface CountInClause {
  text: string;
  scopes: Cuts;
  count: CountToken;
  previous: CountToken | null;
  /** Of the period in question; `here` is the same where the period stands in the count's own clause. */
  frame: Frame;
  here: Frame | null;
  /** Denominators between the last count and this one. */
  own: readonly Denominator[];
  bounded: BoundedCount;
  wordsFrom: number;
  clauseStart: number;
  /** What stands before the number in its clause. */
  words: string;
}

/** No look-back or look-ahead reaches over more of a clause. */
export const CLAUSE_WINDOW = 120;

/** People are a capacity unless a period is stated for them (每场不少于200人). */
export const CAPACITY: ReadonlySet<string> = new Set(['人', '名', '户', '家', '人次']);

export const MONEY = new RegExp(`[0-9${TEN}百千万亿] ?元`);

/** Whether a figure between `from` and `to` is told as a mean: 人均, 平均. */
export function isAverage(text: string, own: readonly Denominator[], from: number, to: number): boolean {
  return own.some(({ average }) => average) || text.slice(Math.max(from, to - 60), to).includes('平均');
}

// What the counts of one sentence share: the period that holds, who it is counted by, the bound at the head of a list.

export interface Frame {
  period: PeriodToken;
  /** Of the period before. */
  before: Frame | null;
  /** How many counts it has, and whether one of them counts events: what follows then may be how long each takes. */
  used: number;
  countsEvents: boolean;
  denominators: readonly Denominator[];
  average: boolean;
  bound: Exclude<Bound, 'exact' | 'range'> | null;
  /** 每年开展活动：市级…；县级…: holds for its whole sentence. */
  head: boolean;
}

export const newFrame = (period: PeriodToken, before: Frame | null): Frame => ({
  period,
  before,
  used: 0,
  countsEvents: false,
  denominators: [],
  average: period.average,
  bound: period.ranged ? 'at_least' : null,
  head: false,
});
