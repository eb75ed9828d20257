import { type Finding, type ItemRule, pointAt, type Seen } from './seen.ts';

/** A list whose items all take as many rows, and so many of them, has no sub-items: its rows hold different fields. */
const FEWEST_ITEMS = 3;

/**
 * Sub-items without a number or a name of their own that never have the same field, or of which every item has as many: a row whose cells
 * went on was taken for several.
 */
export const rowsApart: ItemRule = <Item>(items: readonly Seen<Item>[]) => {
  const below = new Map<Seen<Item>, Seen<Item>[]>();
  for (const one of items) if (one.parent) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  const unnamed = [...below].filter(([parent, rows]) =>
    rows.every(({ numberPlace, name }) => numberPlace === null && name === parent.name),
  );
  const alike =
    unnamed.length >= FEWEST_ITEMS &&
    items.every((one) => one.parent !== null || below.has(one)) &&
    new Set([...below.values()].map(({ length }) => length)).size === 1;
  return unnamed.flatMap(([parent, rows]): Finding<Item>[] => {
    const keys = rows.flatMap(({ fields }) => fields.map(({ key }) => key));
    const apart = rows.length > 1 && new Set(keys).size === keys.length;
    const told = alike ? [parent, ...rows] : apart ? [parent] : [];
    return told.map((one) => ({
      rule: 'rows-apart',
      params: pointAt(parent),
      item: one.item,
      span: parent.namePlace ?? parent.numberPlace,
    }));
  });
};
