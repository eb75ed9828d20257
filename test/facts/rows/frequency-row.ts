/** How a row of frequencies is written: a text, and every value of each fact in it that is compared. */
import type { FrequencyValue } from '../../../pipeline/records/facts.ts';

type Fact = Partial<FrequencyValue>;
export interface FrequencyRow {
  text: string;
  facts: Fact[];
  from: 'seed' | 'invented';
}
type Every = FrequencyValue['every'];
type Span = [min: number | null, max: number | null];

export const DAY: Every = { n: 1, unit: 'day' };
export const WEEK: Every = { n: 1, unit: 'week' };
export const MONTH: Every = { n: 1, unit: 'month' };
export const QUARTER: Every = { n: 1, unit: 'quarter' };
export const HALF: Every = { n: 1, unit: 'half_year' };
export const TERM: Every = { n: 1, unit: 'term' };
export const SCHOOL_YEAR: Every = { n: 1, unit: 'school_year' };
export const YEAR: Every = { n: 1, unit: 'year' };

function boundOf([min, max]: Span): FrequencyValue['bound'] {
  if (max === null) return 'at_least';
  if (min === null) return 'at_most';
  return min === max ? 'exact' : 'range';
}

/** A fact with all its normalised values; what a row does not name is what most facts have. */
export function fact(text: string, span: Span, unit: string, every: Every, more: Fact = {}): Fact {
  const [min, max] = span;
  return {
    text,
    min,
    max,
    bound: boundOf(span),
    unit,
    every,
    per: [],
    average: false,
    per_event: null,
    schedule: null,
    ...more,
  };
}
/** Exactly n. */
export const just = (text: string, n: number, unit: string, every: Every, more: Fact = {}) =>
  fact(text, [n, n], unit, every, more);
/** At least n. */
export const min = (text: string, n: number, unit: string, every: Every, more: Fact = {}) =>
  fact(text, [n, null], unit, every, more);
/** At most n. */
export const max = (text: string, n: number, unit: string, every: Every, more: Fact = {}) =>
  fact(text, [null, n], unit, every, more);
/** It recurs, and no count is given. */
export const recurs = (text: string, every: Every, more: Fact = {}) =>
  fact(text, [1, null], '次', every, more);

export const seed = (text: string, ...facts: Fact[]): FrequencyRow => ({ text, facts, from: 'seed' });
export const made = (text: string, ...facts: Fact[]): FrequencyRow => ({ text, facts, from: 'invented' });
