/** Units of age: the words for them (of folded texts), and how two of them meet in one range. */
import type { AgeValue } from '../../records/facts.ts';
import { AFTER, BEFORE, type BoundWord } from '../../words/bounds.ts';

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

// Bound words of ages: the shared ones, and those that only ages have. Ages keep whether a bound is strict
// (未满16周岁 is under 16, 16周岁以下 is 16 and under: record contract, section 3.4). For folded texts.

/** Which end of an age a word fixes, and whether the number itself belongs to it. */
export interface AgeBound {
  side: 'min' | 'max';
  inclusive: boolean;
}

const words = (side: AgeBound['side'], inclusive: boolean, list: string): [string, AgeBound][] =>
  list.split(' ').map((word) => [word, { side, inclusive }]);

const shared = (list: readonly BoundWord[]): [string, AgeBound][] =>
  list
    .filter(({ word, bound }) => bound !== 'approx' && !word.includes('（'))
    .map(({ word, bound, strict }) => [
      word,
      { side: bound === 'at_least' ? 'min' : 'max', inclusive: !strict },
    ]);

/** Words before the number: 年满60周岁, 未满16周岁, 不超过35岁. */
export const WORDS_BEFORE: ReadonlyMap<string, AgeBound> = new Map([
  ...shared(BEFORE),
  ...words('min', true, '年满 已满 已年满 须满 需满 应满 实满 满 大于等于 大于或等于 达到 达 >='),
  ...words('min', false, '逾'),
  ...words('max', true, '小于等于 小于或等于 未超过 不得高于 <='),
  ...words('max', false, '未年满 尚未满 尚未年满 未达到 未达 未足 未到 不到'),
]);

/** Words after the unit: 65岁及以上, 3周岁以下, 18周岁前. */
export const WORDS_AFTER: ReadonlyMap<string, AgeBound> = new Map([
  ...shared(AFTER),
  ...words('min', true, '和以上 及以后 以后 之后 后 开始'),
  ...words('max', true, '和以下 及以内 内'),
  ...words('max', false, '及以前 以前 之前 前 生日前 生日之前'),
]);

/** Words after the unit that say when something begins: with a bound before the number they add nothing (年满60周岁后). */
export const WORDS_OF_TIME: ReadonlySet<string> = new Set(['以后', '之后', '后', '起', '开始']);

/** Words for about, before and after: they bound nothing (60岁左右). */
export const ABOUT_BEFORE: readonly string[] = BEFORE.filter(({ bound }) => bound === 'approx').map(
  ({ word }) => word,
);
export const ABOUT_AFTER: readonly string[] = AFTER.filter(({ bound }) => bound === 'approx').map(
  ({ word }) => word,
);
