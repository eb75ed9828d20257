/** By how much a value changed, where both sides have one number in the same unit (diff contract, section 6). */
import type { Delta } from '../../records/diff.ts';
import type { Age, Amount, Frequency, Ratio } from '../../records/facts.ts';

interface Numbers {
  min: number | null;
  max: number | null;
}

export const amountDelta = (a: Amount, b: Amount): Delta | null =>
  same(a.per, b.per) && a.period === b.period && a.currency === b.currency ? between(a, b) : null;

export const ratioDelta = (a: Ratio, b: Ratio): Delta | null =>
  a.parts === null && b.parts === null && a.kind === b.kind ? between(a, b) : null;

export const frequencyDelta = (a: Frequency, b: Frequency): Delta | null =>
  a.unit === b.unit && same(a.per, b.per) && a.per_event === b.per_event && same(a.every, b.every)
    ? between(a, b)
    : null;

export const ageDelta = (a: Age, b: Age): Delta | null => (a.unit === b.unit ? between(a, b) : null);

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function between(a: Numbers, b: Numbers): Delta | null {
  const [before, after] = [single(a), single(b)];
  if (before === null || after === null) return null;
  const absolute = round(after - before);
  return { absolute, relative: before === 0 ? null : round((after - before) / before) };
}

/** The one number of a value; null for a range. */
function single({ min, max }: Numbers): number | null {
  if (min !== null && max !== null && min !== max) return null;
  return min ?? max;
}

/** Six decimals; -0 is 0. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
