import { type ItemRule, pointAt } from './seen.ts';

/** Others have so many fields. */
const FEW = 2;

/** An item without any field in a list whose items have some: its fields went to another. */
export const itemEmpty: ItemRule = (items) => {
  const full = items.filter(({ fields }) => fields.length >= FEW).length;
  if (full < items.length / 4) return [];
  return items
    .filter((one) => !one.isParent && one.parent === null && one.fields.length === 0)
    .map((one) => ({
      rule: 'item-empty' as const,
      params: pointAt(one),
      item: one.item,
      span: one.namePlace ?? one.numberPlace,
    }));
};
