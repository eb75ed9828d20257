/** A further line of a field that looks like a field which the item lacks: a body below who pays, a payer below the standard. */
import { labelOf } from '../records/labels.ts';
import type { FieldName } from '../records/schema.ts';
import { likeness, lookOfText } from '../tables/recover/looks.ts';
import { readPlace } from './brackets.ts';
import { fieldLines } from './field-lines.ts';
import {
  type Finding,
  type ItemRule,
  itemsWithFields,
  pointAtField,
  type Seen,
  type SeenField,
} from './seen.ts';

/** Fields that one line tells. */
const TELLING: readonly FieldName[] = ['lead_agency', 'funding'];
const LEAST = 1.5;
const LONGEST = 80;
const LEAST_ITEMS = 2;
/** Of a notice's items. */
const MOST = 0.4;

interface FieldInside<Item> {
  one: Seen<Item>;
  field: SeenField;
  as: FieldName;
  at: number;
}

export const fieldInField: ItemRule = (all) => {
  const items = itemsWithFields(all);
  // one that some items lack is told as missing
  const lacking = TELLING.filter(
    (name) => items.filter((one) => !has(one, name)).length >= items.length * MOST,
  );
  if (lacking.length === 0) return [];
  const inside = items.flatMap((one) => one.fields.flatMap((field) => fieldsInside(one, field, lacking)));
  const counts = new Map<FieldName, number>();
  for (const { as } of inside) counts.set(as, (counts.get(as) ?? 0) + 1);
  const least = Math.max(LEAST_ITEMS, items.length * MOST);
  return inside.filter(({ as }) => (counts.get(as) ?? 0) >= least).map(told);
};

const has = ({ fields }: Seen<unknown>, name: FieldName): boolean =>
  fields.some(
    (field) => field.name === name || (name === 'lead_agency' && field.name === 'implementing_agency'),
  );

function fieldsInside<Item>(
  one: Seen<Item>,
  field: SeenField,
  lacking: readonly FieldName[],
): FieldInside<Item>[] {
  const lines = fieldLines(field);
  const last = lines.at(-1);
  if (!last || lines.length < 2 || last.text.length > LONGEST) return [];
  const look = lookOfText(last.text);
  const own = field.name === null ? 0 : likeness(field.name, look);
  const as = lacking.find((name) => !has(one, name) && likeness(name, look) >= Math.max(LEAST, own));
  return as ? [{ one, field, as, at: last.at }] : [];
}

const told = <Item>({ one, field, as, at }: FieldInside<Item>): Finding<Item> => ({
  rule: 'field-in-field',
  params: {
    ...pointAtField(one, field),
    as,
    as_zh: labelOf('field', as, 'zh'),
    text: field.text.slice(at, at + 30),
  },
  item: one.item,
  span: readPlace(field.source, field.text, at),
});
