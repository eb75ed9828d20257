import { alikeSums } from '../facts/amounts/alike.ts';
import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

/** Sums of one field and one form that nothing in the text tells apart: 按照200元、300元、320元、400元… of one allowance. */
export const sumsAlike: ItemRule = (items) =>
  items.flatMap((one) =>
    one.fields.flatMap((field) => {
      const sums = one.facts.amounts.filter((sum) => sum.field === field.key);
      return alikeSums(field.text, sums).map((group) => {
        const params = {
          ...pointAt(one),
          field: field.key,
          texts: group.map(({ text }) => text).join('、'),
          subject: group[0]?.subject ?? '',
        };
        return {
          rule: 'sums-alike',
          params,
          item: one.item,
          span: readPlace(field.source, field.text, group[0]?.start ?? 0),
        };
      });
    }),
  );
