/** A field whose text a person corrected is read again, as the reading would. */
import { agenciesOf } from '../../agencies.ts';
import { tile } from '../../compile/claims.ts';
import { payerPlaceOf } from '../../facts/payers/levels.ts';
import { readField } from '../../facts/read-field.ts';
import { tieFacts } from '../../facts/tie-facts.ts';
import type { TitlesGiven } from '../../letter/short-titles.ts';
import { HUNG_KINDS, type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { fieldsOf, inFieldOrder } from '../../records/fields.ts';
import { withIds } from '../../records/ids.ts';
import type { AnyFact, HungFacts } from '../../records/kinds.ts';
import type { Claim, ClaimRole, NamedAgency, Region } from '../../records/schema.ts';
import type { Span } from '../../text/ranges.ts';
import { fieldsIn } from './field-text.ts';
import type { ReviewedItem, ReviewedNotice } from './types.ts';

/** What a reading finds in one field; facts without ids, not yet tied. */
interface FieldReading {
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

// After all corrections: what hangs together is tied anew; what a person set on a fact stays.

export function retie(item: ReviewedItem, region: Region): void {
  const texts = new Map(fieldsOf(item).map(({ name, field }) => [name, field.text]));
  const tied = tieFacts(item, texts, payerPlaceOf(region));
  for (const list of HUNG_KINDS) {
    const anew = tied[list] as AnyFact[];
    const standing = item[list] as AnyFact[];
    Object.assign(item, {
      [list]: anew.map((fact, at) => (fact.origin === 'extracted' ? fact : standing[at])),
    });
  }
  const ages = new Set(item.ages.map(({ id }) => id));
  item.amounts = item.amounts.map((a) => ({ ...a, ages: a.ages.filter((id) => ages.has(id)) }));
}

// The accounting after a correction: characters change hands, and each is still in exactly one claim.

interface Taken {
  ranges: readonly Span[];
  role: ClaimRole;
  ref: string;
}

/**
 * @param released the claims that a person took away; what no field holds any more is a `note`: seen, and no part of a record
 * @param taken what a person gave to a field or a name
 */
export function reclaim(
  record: ReviewedNotice,
  text: string,
  released: (claim: Claim) => boolean,
  taken: readonly Taken[],
): void {
  const kept = record.claims.filter((c) => !released(c));
  const free = record.claims.filter(released);
  if (free.length === 0 && taken.length === 0) return;
  // a merged cell that several items bear is claimed for one of them: another takes it over
  const holders = fieldsIn(record).map(({ ref, field }) => ({
    ranges: within(field.source, free),
    role: 'field' as const,
    ref,
  }));
  let claims = tile(text, taken, kept.map(claimed), []);
  claims = tile(text, claims.filter(isClaimed).map(claimed), holders, []);
  claims = tile(
    text,
    claims.filter(isClaimed).map(claimed),
    free.map(([start, end]) => ({ ranges: [[start, end]], role: 'note', ref: null })),
    [],
  );
  record.claims = claims;
}

const isClaimed = (claim: Claim): boolean => claim[2] !== 'unclaimed';

const claimed = ([start, end, role, ref]: Claim): {
  ranges: Span[];
  role: ClaimRole;
  ref: string | null;
} => ({ ranges: [[start, end]], role, ref });

function within(source: readonly Span[], free: readonly Claim[]): Span[] {
  return source.flatMap(([start, end]) =>
    free.flatMap(([from, to]): Span[] => {
      const range: Span = [Math.max(start, from), Math.min(end, to)];
      return range[0] < range[1] ? [range] : [];
    }),
  );
}
