/** Who reads each kind of fact from a field, and from which fields. A kind without a line here does not compile. */

import { EXTRACTED } from '../records/corrections.ts';
import { FACT_KINDS, type FactKind, type HungKind, KIND_NAMES } from '../records/fact-kinds.ts';
import type { CitationValue } from '../records/facts.ts';
import { hangOn, noFacts } from '../records/ids.ts';
import type { HungFacts, ValueOf } from '../records/kinds.ts';
import { extractAges } from './ages.ts';
import { extractAmounts } from './amounts.ts';
import { type CitationOptions, extractCitations } from './citations.ts';
import { extractFrequencies } from './frequencies.ts';
import { fundingAmounts } from './funded.ts';
import { NOWHERE } from './payers/levels.ts';
import { extractPayers, type PayerPlace } from './payers.ts';
import { extractQuantities } from './quantities/extract.ts';
import { extractRatios } from './ratios.ts';
import { extractReferences } from './references.ts';
import { type TiedFacts, tieFacts } from './tie-facts.ts';

/** A field as extractors are given it. */
interface FieldRead {
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

// All facts of one text: the extractors in their order, each told what those before it have read.

type Values = { [K in HungKind]: ValueOf<K>[] };

export function readKinds(kinds: readonly HungKind[], field: Omit<FieldRead, 'taken'>): Values {
  const taken: { start: number; end: number }[] = [];
  const values: Partial<Record<HungKind, readonly { start: number; end: number }[]>> = {};
  for (const kind of kinds) {
    const found = EXTRACTORS[kind]({ ...field, taken });
    values[kind] = found;
    if (KIND_NAMES[kind].one !== null) taken.push(...found);
  }
  return values as Values;
}

/** The facts of a sentence by itself. @param ownTitles titles that the notice gave to itself (以下简称《标准》): no citations */
export const extractFacts = (text: string, ownTitles: readonly string[]): FactValues =>
  readKinds(FACT_KINDS, { field: '', text, titles: { ownTitles }, place: null });

// The facts of a sentence by itself, tied to one another: when they hold, who pays a sum, who bears a share, which ages set a sum.

const FIELD = 'standard';
const ITEM = 'sentence/1';

/** @returns every kind, those that stand in 支出责任 alone empty; ids are of this sentence */
export function tiedSentence(text: string): TiedFacts {
  const values = extractFacts(text, []);
  const hung: HungFacts = noFacts();
  for (const kind of FACT_KINDS)
    (hung[kind] as unknown[]) = values[kind].map((fact) => ({ id: '', field: FIELD, ...fact, ...EXTRACTED }));
  const texts = new Map([[FIELD, text]]);
  return tieFacts(hangOn(ITEM, hung, texts), texts, NOWHERE);
}
