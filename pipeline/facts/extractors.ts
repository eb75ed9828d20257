/** Who reads each kind of fact from a field, and from which fields. A kind without a line here does not compile. */
import type { FactKind, HungKind } from '../records/fact-kinds.ts';
import type { CitationValue } from '../records/facts.ts';
import type { ValueOf } from '../records/kinds.ts';
import { extractAges } from './ages.ts';
import { extractAmounts } from './amounts.ts';
import { type CitationOptions, extractCitations } from './citations.ts';
import { extractFrequencies } from './frequencies.ts';
import { fundingAmounts } from './funded.ts';
import { extractPayers, type PayerPlace } from './payers.ts';
import { extractQuantities } from './quantities/extract.ts';
import { extractRatios } from './ratios.ts';
import { extractReferences } from './references.ts';

/** A field as extractors are given it. */
export interface FieldRead {
  /** Its name as facts bear it: `standard`, `other.0`; '' for a sentence by itself. */
  field: string;
  text: string;
  /** Short titles that the notice gave to itself and to others. */
  titles: CitationOptions;
  /** Whose notice it is: 市 in it is that city. */
  place: PayerPlace | null;
  /** What kinds before this one that state values have read. */
  taken: readonly { start: number; end: number }[];
}

/** Fields that tell bodies and nothing else. */
const OF_BODIES: ReadonlySet<string> = new Set(['lead_agency', 'implementing_agency']);

/** The record contract knows a work by its title or its document number: a decree by its number alone (国务院令第271号) is one of the library, and of no record. */
const isWork = ({ title, doc_number }: CitationValue): boolean => title !== null || doc_number !== null;

export const EXTRACTORS: { readonly [K in HungKind]: (read: FieldRead) => ValueOf<K>[] } = {
  amounts: ({ field, text }) => (field === 'funding' ? fundingAmounts(text) : extractAmounts(text)),
  ratios: ({ text }) => extractRatios(text),
  frequencies: ({ text }) => extractFrequencies(text),
  ages: ({ text }) => extractAges(text),
  // a citation says all of itself: nothing in it is taken from the one before
  citations: ({ text, titles }) =>
    extractCitations(text, titles)
      .filter(isWork)
      .map((citation) => ({ ...citation, flags: [] })),
  payers: ({ field, text, place }) => (field === 'funding' && place ? extractPayers(text, place) : []),
  references: ({ field, text }) => (OF_BODIES.has(field) ? [] : extractReferences(text, field)),
  quantities: ({ field, text, taken }) => (OF_BODIES.has(field) ? [] : extractQuantities(text, taken)),
};

export type FactValues = { [K in FactKind]: ValueOf<K>[] };
