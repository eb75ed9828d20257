/** Fields that look like what another field of their item is said to be: columns that stand in another order, a label that says something else here. */

import { labelOf } from '../records/labels.ts';
import type { FieldName } from '../records/schema.ts';
import { type Look, likeness, lookOfText } from '../tables/recover/looks.ts';
import {
  type Finding,
  type ItemRule,
  itemsWithFields,
  pointAtField,
  type Seen,
  type SeenField,
} from './seen.ts';

type ContractField = SeenField & { name: FieldName };
interface Looked {
  field: ContractField;
  look: Look;
}

/** The head of a field says what it is. */
const LOOKED_AT = 200;
/** By so much better must the exchange of two fields fit, in one item, and in most of a notice's. */
const GAIN_IN_ONE = 4.5;
const GAIN_IN_MOST = 1.6;
const LEAST_ITEMS = 3;

/** How well fields of two names would fit, were they exchanged: over 0, better than as they are. */
const gain = (a: Looked, b: Looked): number =>
  likeness(a.field.name, b.look) +
  likeness(b.field.name, a.look) -
  likeness(a.field.name, a.look) -
  likeness(b.field.name, b.look);

/** What is told apart by its look: whom it is for, what is done, who pays, who answers. A standard may look like what is done. */
const TOLD_APART: readonly (readonly [FieldName, FieldName])[] = [
  ['audience', 'content'],
  ['audience', 'lead_agency'],
  ['audience', 'funding'],
  ['content', 'lead_agency'],
  ['content', 'funding'],
  ['standard', 'lead_agency'],
  ['standard', 'funding'],
  ['audience', 'standard'],
  ['funding', 'lead_agency'],
];

export const fieldLooksOtherwise: ItemRule = (items) => {
  const looked = itemsWithFields(items).map((one) => ({ one, fields: looksOf(one) }));
  return TOLD_APART.flatMap(([a, b]) => {
    const pairs = looked.flatMap(({ one, fields }) => {
      const [first, second] = [fields.get(a), fields.get(b)];
      return first && second ? [{ one, first, second, gain: gain(first, second) }] : [];
    });
    const all = pairs.reduce((sum, pair) => sum + pair.gain, 0) / Math.max(1, pairs.length);
    const most = pairs.length >= LEAST_ITEMS && all >= GAIN_IN_MOST;
    return pairs
      .filter((pair) => most || pair.gain >= GAIN_IN_ONE)
      .map((pair) => told(pair.one, pair.first.field, pair.second.field));
  });
};

function looksOf(one: Seen<unknown>): Map<FieldName, Looked> {
  const looks = new Map<FieldName, Looked>();
  for (const field of one.fields)
    if (isNamed(field))
      looks.set(field.name, {
        field,
        look: lookOfText(field.text.slice(0, LOOKED_AT)),
      });
  return looks;
}

const isNamed = (field: SeenField): field is ContractField => field.name !== null && field.text.trim() !== '';

const told = <Item>(one: Seen<Item>, field: ContractField, as: ContractField): Finding<Item> => ({
  rule: 'field-looks-otherwise',
  params: {
    ...pointAtField(one, field),
    as: as.name,
    as_zh: labelOf('field', as.name, 'zh'),
    text: field.text.slice(0, 20),
  },
  item: one.item,
  span: field.source[0] ?? null,
});
