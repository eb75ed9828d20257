import type { Age } from '../records/facts.ts';
import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** 十万亿元: what the whole country raises in half a year. */
const MOST_YUAN = 1e13;
/** Nobody lived longer. */
const MOST_YEARS = 130;
const A_YEAR: Readonly<Record<Age['unit'], number>> = { year: 1, month: 12, week: 52, day: 366 };

/** Sums and ages that no notice can mean: a digit typed twice, a column glued to its neighbour. They are kept as they are printed. */
export const beyondSense: ItemRule = (items) =>
  items.flatMap((one) =>
    one.fields.flatMap((field) => {
      const sums = one.facts.amounts.filter((f) => Math.max(f.min ?? 0, f.max ?? 0) > MOST_YUAN);
      const ages = one.facts.ages.filter(
        (f) => Math.max(f.min ?? 0, f.max ?? 0) > MOST_YEARS * A_YEAR[f.unit],
      );
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
