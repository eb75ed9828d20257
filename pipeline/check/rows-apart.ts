import { type Finding, type ItemRule, pointAt, type Seen } from './seen.ts';

/** Sub-items without a number or a name of their own that never have the same field: a row whose cells went on was taken for several. */
export const rowsApart: ItemRule = <Item>(items: readonly Seen<Item>[]) => {
  const below = new Map<Seen<Item>, Seen<Item>[]>();
  for (const one of items) if (one.parent) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  return [...below].flatMap(([parent, rows]): Finding<Item>[] => {
    const keys = rows.flatMap(({ fields }) => fields.map(({ key }) => key));
    const apart =
      rows.length > 1 &&
      rows.every(({ numberPlace, name }) => numberPlace === null && name === parent.name) &&
      new Set(keys).size === keys.length;
    const span = parent.namePlace ?? parent.numberPlace;
    return apart ? [{ rule: 'rows-apart', params: pointAt(parent), item: parent.item, span }] : [];
  });
};
