/** An item's facts read anew from its fields, so that an edited text has the facts it states. */

import { withBodies } from '../../pipeline/across/bodies/name-agencies.ts';
import { agenciesOf } from '../../pipeline/agencies.ts';
import { payerPlaceOf } from '../../pipeline/facts/payers/levels.ts';
import { readField } from '../../pipeline/facts/read-field.ts';
import { tieFacts } from '../../pipeline/facts/tie-facts.ts';
import { addFacts } from '../../pipeline/hang-facts.ts';
import { fieldsOf } from '../../pipeline/records/fields.ts';
import { hangOn, noFacts } from '../../pipeline/records/ids.ts';
import type { HungFacts } from '../../pipeline/records/kinds.ts';
import type { FieldRecord, ItemRecord } from '../../pipeline/records/schema.ts';
import { NATION } from '../../pipeline/text/regions/codes.ts';
import { regionByCode } from '../../pipeline/text/regions/find.ts';

/** The same item with the facts of its fields as they are now. */
export function reread(item: ItemRecord): ItemRecord {
  const fields = fieldsOf(item);
  const region = regionByCode(item.id.slice(0, 6)) ?? NATION;
  const place = payerPlaceOf(region);
  const texts = new Map(fields.map(({ name, field }) => [name, field.text]));
  const read: HungFacts = noFacts();
  for (const [name, text] of texts) addFacts(read, readField({ field: name, label: '', text }, {}, place));
  const facts = tieFacts(hangOn(item.id, read, texts), texts, place);
  const agencies = fields.flatMap(({ name, field: { text } }) =>
    name === 'lead_agency' || name === 'implementing_agency' ? agenciesOf(name, text) : [],
  );
  return { ...item, ...facts, agencies: withBodies(agencies, item.fields, region, []) };
}

export function withText(item: ItemRecord, field: string, text: string): ItemRecord {
  const old = (item.fields as Record<string, FieldRecord | undefined>)[field];
  return {
    ...item,
    fields: { ...item.fields, [field]: { label: old?.label ?? field, source: [[0, 1]], text } },
  };
}

export function textOf(item: ItemRecord, field: string): string | null {
  return (item.fields as Record<string, FieldRecord | undefined>)[field]?.text ?? null;
}
