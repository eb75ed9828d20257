import type { ItemRule } from './seen.ts';

/** An item whose row or line bears no name: it is kept with its fields, under an empty one. */
export const nameMissing: ItemRule = (items) =>
  items
    .filter((one) => one.name === '')
    .map((one) => ({
      rule: 'name-missing',
      params: { no: one.subNo === null ? `${one.no ?? ''}` : `${one.no ?? ''}.${one.subNo}` },
      item: one.item,
      span: one.numberPlace ?? one.fields[0]?.source[0] ?? null,
    }));
