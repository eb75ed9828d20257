/** An item's facts read anew from its fields, so that an edited text has the facts it states. */
import { agenciesOf } from '../../pipeline/agencies.ts';
import { withBodies } from '../../pipeline/bodies/name-agencies.ts';
import { payerPlaceOf } from '../../pipeline/facts/payers/levels.ts';
import { readField } from '../../pipeline/facts/read-field.ts';
import { tieFacts } from '../../pipeline/facts/tie-facts.ts';
import type { HungFacts, HungKind } from '../../pipeline/records/facts.ts';
import { FACT_LETTERS, withIds } from '../../pipeline/records/ids.ts';
import { FIELD_NAMES, type FieldRecord, type ItemRecord } from '../../pipeline/records/schema.ts';
import { NATION } from '../../pipeline/regions/codes.ts';
import { regionByCode } from '../../pipeline/regions/find.ts';

/** The same item with the facts of its fields as they are now. */
export function reread(item: ItemRecord): ItemRecord {
  const fields: [string, FieldRecord][] = FIELD_NAMES.flatMap((name) => {
    const field = item.fields[name];
    return field ? [[name, field] as [string, FieldRecord]] : [];
  });
  (item.fields.other ?? []).forEach((field, i) => {
    fields.push([`other.${i}`, field]);
  });
  const region = regionByCode(item.id.slice(0, 6)) ?? NATION;
  const place = payerPlaceOf(region);
  const texts = new Map(fields.map(([name, { text }]) => [name, text]));
  const readings = fields.map(([name, { text }]) => readField(name, text, [], place));
  const hang = <K extends HungKind>(kind: K): HungFacts[K] => {
    const found = readings.flatMap((reading) => reading[kind] as HungFacts[HungKind][number][]);
    return withIds(item.id, FACT_LETTERS[kind], found, texts) as HungFacts[K];
  };
  const facts = tieFacts(
    {
      amounts: hang('amounts'),
      ratios: hang('ratios'),
      frequencies: hang('frequencies'),
      ages: hang('ages'),
      citations: hang('citations'),
      payers: hang('payers'),
      references: hang('references'),
    },
    texts,
    place,
  );
  const agencies = fields.flatMap(([name, { text }]) =>
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
