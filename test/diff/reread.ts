/** An item's facts read anew from its fields, so that an edited text has the facts it states. */
import { agenciesOf } from '../../pipeline/agencies.ts';
import { withBodies } from '../../pipeline/bodies/name-agencies.ts';
import { extractFacts } from '../../pipeline/facts/read-facts.ts';
import { EXTRACTED } from '../../pipeline/records/corrections.ts';
import { withIds } from '../../pipeline/records/ids.ts';
import { FIELD_NAMES, type FieldRecord, type ItemRecord } from '../../pipeline/records/schema.ts';
import { NATION } from '../../pipeline/regions/codes.ts';
import { regionByCode } from '../../pipeline/regions/find.ts';
import { plain } from '../../pipeline/text/plain.ts';

/** The same item with the facts of its fields as they are now. */
export function reread(item: ItemRecord): ItemRecord {
  const fields: [string, FieldRecord][] = FIELD_NAMES.flatMap((name) => {
    const field = item.fields[name];
    return field ? [[name, field] as [string, FieldRecord]] : [];
  });
  (item.fields.other ?? []).forEach((field, i) => {
    fields.push([`other.${i}`, field]);
  });
  const out: ItemRecord = {
    ...item,
    agencies: [],
    amounts: [],
    ratios: [],
    frequencies: [],
    ages: [],
    citations: [],
  };
  const region = regionByCode(item.id.slice(0, 6)) ?? NATION;
  const lists = { amounts: [], ratios: [], frequencies: [], ages: [], citations: [] } as Record<
    string,
    never[]
  >;
  for (const [field, { text }] of fields) {
    const found = extractFacts(plain(text), []) as unknown as Record<
      string,
      { start: number; end: number }[]
    >;
    for (const [kind, list] of Object.entries(found)) {
      for (const fact of list)
        lists[kind]!.push({
          id: '',
          field,
          ...EXTRACTED,
          ...fact,
          text: text.slice(fact.start, fact.end),
        } as never);
    }
    if (field === 'lead_agency' || field === 'implementing_agency')
      out.agencies.push(...withBodies(agenciesOf(field, text), item.fields, region, []));
  }
  const texts = new Map(fields.map(([name, { text }]) => [name, text]));
  const letters = { amounts: 'a', ratios: 'r', frequencies: 'f', ages: 'g', citations: 'c' };
  for (const [kind, letter] of Object.entries(letters)) {
    (out as unknown as Record<string, unknown>)[kind] = withIds(
      item.id,
      letter,
      lists[kind] as never[],
      texts,
    );
  }
  return out;
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
