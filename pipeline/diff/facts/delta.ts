/** By how much a value changed, where both sides have one number in the same unit (diff contract, section 6). */
import type { Delta } from '../../records/diff.ts';

interface Numbers {
  min: number | null;
  max: number | null;
}
type Keyed = Numbers & Readonly<Record<string, unknown>>;

/** @param alike what must be the same on both sides for the figures to be of one measure */
export function deltaOf(a: object, b: object, alike: readonly string[]): Delta | null {
  const [one, other] = [a as Keyed, b as Keyed];
  return alike.every((key) => same(one[key], other[key])) ? between(one, other) : null;
}

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
