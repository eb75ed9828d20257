/** Units of age: the words for them (of folded texts), and how two of them meet in one range. */
import type { AgeValue } from '../../records/facts.ts';

export type AgeUnit = AgeValue['unit'];

export const UNIT_WORDS: ReadonlyMap<string, AgeUnit> = new Map([
  ['周岁', 'year'],
  ['岁', 'year'],
  ['周岁半', 'year'],
  ['岁半', 'year'],
  ['个月龄', 'month'],
  ['月龄', 'month'],
  ['个月', 'month'],
  ['月', 'month'],
  ['周龄', 'week'],
  ['日龄', 'day'],
  ['天', 'day'],
]);

/** Words that tell an age even without a noun for a child beside them; 个月, 天 alone are durations more often than ages. */
export const SURE_UNITS: ReadonlySet<string> = new Set(['周岁', '岁', '周岁半', '岁半']);

/** 1岁半: what the unit itself adds to the number. */
export const halfOf = (unitWord: string): number => (unitWord.endsWith('半') ? 0.5 : 0);

const MONTHS_A_YEAR = 12;

interface Measured {
  n: number;
  unit: AgeUnit;
}

/** One unit for both ends: 六个月至三岁 is 6 to 36 months. Null where no whole number of one makes the other (28天至3岁). */
export function commonUnit(min: Measured, max: Measured): { min: number; max: number; unit: AgeUnit } | null {
  if (min.unit === max.unit) return { min: min.n, max: max.n, unit: min.unit };
  if (min.unit === 'month' && max.unit === 'year')
    return { min: min.n, max: max.n * MONTHS_A_YEAR, unit: 'month' };
  if (min.unit === 'year' && max.unit === 'month')
    return { min: min.n * MONTHS_A_YEAR, max: max.n, unit: 'month' };
  return null;
}
