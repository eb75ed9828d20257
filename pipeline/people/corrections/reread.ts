/** A field whose text a person corrected is read again, as the reading would. */

import { agenciesOf } from '../../agencies.ts';
import { payerPlaceOf } from '../../facts/payers/levels.ts';
import { readField } from '../../facts/read-field.ts';
import type { TitlesGiven } from '../../letter/short-titles.ts';
import { HUNG_KINDS, type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { fieldsOf, inFieldOrder } from '../../records/fields.ts';
import { withIds } from '../../records/ids.ts';
import type { AnyFact, HungFacts } from '../../records/kinds.ts';
import type { NamedAgency, Region } from '../../records/schema.ts';
import type { ReviewedItem } from './types.ts';

/** What a reading finds in one field; facts without ids, not yet tied. */
export interface FieldReading {
  facts: HungFacts;
  agencies: NamedAgency[];
}
export type ReadField = (field: string, label: string, text: string) => FieldReading;

/**
 * @param titles short titles that the notice gave to itself and to others
 * @param region asked anew for each field: it may have been corrected
 */
export function fieldReader(titles: TitlesGiven, region: () => Region): ReadField {
  return (field, label, text) => ({
    facts: readField({ field, label, text }, titles, payerPlaceOf(region())),
    agencies: field === 'lead_agency' || field === 'implementing_agency' ? agenciesOf(field, text) : [],
  });
}

/** Takes away what stands in a field and, where it has a text, reads it anew. */
export function rereadField(
  item: ReviewedItem,
  field: string,
  given: { label: string; text: string } | null,
  read: ReadField,
): void {
  const reading = given === null ? null : read(field, given.label, given.text);
  item.agencies = inFieldOrder([
    ...item.agencies.filter((a) => a.field !== field),
    // their bodies are found when all corrections are in: the document's region may be among them
    ...(reading?.agencies ?? []).map((agency) => ({ ...agency, body_key: '' })),
  ]);
  for (const list of HUNG_KINDS) {
    const found = (reading?.facts[list] ?? []) as AnyFact[]; // their ties follow when all corrections are in
    setFacts(item, list, [...(item[list] as AnyFact[]).filter((f) => f.field !== field), ...found]);
  }
}

/** Levels of payers are seen from the notice's place: with another region they are others. */
export function rereadPayers(item: ReviewedItem, read: ReadField): void {
  const { funding } = item.fields;
  if (funding)
    setFacts(item, 'payers', read('funding', funding.label, funding.text).facts.payers as AnyFact[]);
}

/** Puts facts in the contract's order, by field, then by place, each with the id that its text gives it. */
export function setFacts(item: ReviewedItem, list: HungKind, facts: readonly AnyFact[]): void {
  const texts = new Map(fieldsOf(item).map(({ name, field }) => [name, field.text]));
  const ordered = inFieldOrder(facts);
  // ids that stand are the reading's; only new ones are made
  const made = withIds(item.id, KIND_NAMES[list].letter, ordered, texts);
  Object.assign(item, { [list]: made });
}
