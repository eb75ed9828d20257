/** What the counts of one sentence share: the period that holds, who it is counted by, the bound at the head of a list. */
import type { Bound } from '../../words/bounds.ts';
import type { Denominator } from './denominators.ts';
import type { PeriodToken } from './periods.ts';

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
