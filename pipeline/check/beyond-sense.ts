import type { Age } from '../records/facts.ts';
import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** 十万亿元: what the whole country raises in half a year. */
const MOST_YUAN = 1e13;
/** Nobody lived longer. */
const MOST_YEARS = 130;
const A_YEAR: Readonly<Record<Age['unit'], number>> = { year: 1, month: 12, week: 52, day: 366 };

interface Figures {
  min: number | null;
  max: number | null;
}
const most = ({ min, max }: Figures): number => Math.max(min ?? 0, max ?? 0);

export const isSumBeyondSense = (sum: Figures): boolean => most(sum) > MOST_YUAN;
export const isAgeBeyondSense = (age: Figures & Pick<Age, 'unit'>): boolean =>
  most(age) > MOST_YEARS * A_YEAR[age.unit];

/** Sums and ages that no notice can mean: a digit typed twice, a column glued to its neighbour. They are kept as they are printed. */
export const beyondSense: ItemRule = (items) =>
  items.flatMap((one) =>
    one.fields.flatMap((field) => {
      const sums = one.facts.amounts.filter(isSumBeyondSense);
      const ages = one.facts.ages.filter(isAgeBeyondSense);
      return [...sums, ...ages]
        .filter((fact) => fact.field === field.key)
        .map(({ text, start }) => ({
          rule: 'beyond-sense' as const,
          params: { ...pointAt(one), field: field.key, text },
          item: one.item,
          span: readPlace(field.source, field.text, start),
        }));
    }),
  );
