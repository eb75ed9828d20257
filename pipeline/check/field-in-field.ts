/** A further line of a field that looks like a field which the item lacks: a body below who pays, a payer below the standard. */
import { labelOf } from '../records/labels.ts';
import type { FieldName } from '../records/schema.ts';
import { likeness, lookOf } from '../tables/recover/looks.ts';
import { narrow } from '../text/narrow.ts';
import { readPlace } from './brackets.ts';
import { type Finding, type ItemRule, itemsWithFields, pointAt, type Seen, type SeenField } from './seen.ts';

/** Fields that one line tells. */
const TELLING: readonly FieldName[] = ['lead_agency', 'funding'];
const LEAST = 1.5;
const LONGEST = 80;

export const fieldInField: ItemRule = (items) =>
  itemsWithFields(items).flatMap((one) => {
    const names = new Set(one.fields.map(({ name }) => name));
    const missing = TELLING.filter(
      (name) => !names.has(name) && !(name === 'lead_agency' && names.has('implementing_agency')),
    );
    if (missing.length === 0) return [];
    return one.fields.flatMap((field) => {
      const at = field.text.lastIndexOf('\n');
      if (at < 0 || field.text.length - at > LONGEST) return [];
      const look = lookOf(narrow(field.text.slice(at + 1)).replace(/\s+/gu, ''), 1);
      const as = missing.find(
        (name) =>
          likeness(name, look) >= LEAST &&
          (field.name === null || likeness(field.name, look) < likeness(name, look)),
      );
      return as ? [told(one, field, as, at + 1)] : [];
    });
  });

const told = <Item>(one: Seen<Item>, field: SeenField, as: FieldName, at: number): Finding<Item> => ({
  rule: 'field-in-field',
  params: {
    ...pointAt(one),
    field: field.name ?? field.label,
    field_zh: field.name ? labelOf('field', field.name, 'zh') : field.label,
    as,
    as_zh: labelOf('field', as, 'zh'),
    text: field.text.slice(at, at + 30),
  },
  item: one.item,
  span: readPlace(field.source, field.text, at),
});
