/** How a row of ages is written: a sentence or field, and every age in it. `seed` rows are from the notices in raw/. */
import type { AgeValue } from '../../../pipeline/records/facts.ts';

export interface AgeRow {
  text: string;
  facts: Partial<AgeValue>[];
  from: 'seed' | 'invented';
}

type Rest = Partial<Pick<AgeValue, 'unit' | 'sex' | 'min_inclusive' | 'max_inclusive'>>;

/** 65岁及以上 */
export const atLeast = (text: string, min: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min,
  max: null,
  min_inclusive: true,
  max_inclusive: null,
  unit: 'year',
  sex: null,
  ...rest,
});
/** 18周岁及以下 */
export const atMost = (text: string, max: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min: null,
  max,
  min_inclusive: null,
  max_inclusive: true,
  unit: 'year',
  sex: null,
  ...rest,
});
/** 未满16周岁 */
export const under = (text: string, max: number, rest: Rest = {}): Partial<AgeValue> =>
  atMost(text, max, { max_inclusive: false, ...rest });
/** 0—6岁 */
export const range = (text: string, min: number, max: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min,
  max,
  min_inclusive: true,
  max_inclusive: true,
  unit: 'year',
  sex: null,
  ...rest,
});

export const seed = (text: string, ...facts: Partial<AgeValue>[]): AgeRow => ({ text, facts, from: 'seed' });
export const invented = (text: string, ...facts: Partial<AgeValue>[]): AgeRow => ({
  text,
  facts,
  from: 'invented',
});

export const female = { sex: 'female' } as const;
export const male = { sex: 'male' } as const;
export const month = { unit: 'month' } as const;
export const day = { unit: 'day' } as const;
