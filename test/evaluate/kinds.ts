/** What is scored: the five kinds of facts (keys that must be right: the value of an edition diff), payers and references; each with its looser keys and its rows. */
import { bodyOf } from '../../pipeline/across/bodies/body.ts';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';
import { extractCitations } from '../../pipeline/facts/citations.ts';
import { extractFacts } from '../../pipeline/facts/extractors.ts';
import { extractFrequencies } from '../../pipeline/facts/frequencies.ts';
import { extractPayers, type PayerPlace } from '../../pipeline/facts/payers.ts';
import { extractRatios } from '../../pipeline/facts/ratios.ts';
import { extractReferences } from '../../pipeline/facts/references.ts';
import { NATION } from '../../pipeline/text/regions/codes.ts';
import { regionByCode } from '../../pipeline/text/regions/find.ts';
import { AGES } from '../facts/held-out/ages.ts';
import { AMOUNTS } from '../facts/held-out/amounts.ts';
import { CITATIONS } from '../facts/held-out/citations.ts';
import { FREQUENCIES } from '../facts/held-out/frequencies.ts';
import { KEPT_ASIDE } from '../facts/held-out/kept-aside.ts';
import { RATIOS } from '../facts/held-out/ratios.ts';
import {
  bodyMentions,
  type LabelledKind,
  labelledTexts,
  payerTexts,
  referenceTexts,
} from '../facts/held-out/read-rows.ts';
import { SECOND_ROUND } from '../facts/held-out/second-round.ts';
import { THIRD_ROUND } from '../facts/held-out/third.ts';
import { WHOLE_FIELDS, type WholeField } from '../facts/held-out/whole-fields.ts';
import { AGE_ROWS } from '../facts/rows/ages.ts';
import { AMOUNT_ROWS } from '../facts/rows/amounts.ts';
import { CITATION_ROWS } from '../facts/rows/citations.ts';
import { FREQUENCY_ROWS } from '../facts/rows/frequencies.ts';
import { PAYERS_INVENTED, PAYERS_SEED, type PayerRow, PLACES, payerLabels } from '../facts/rows/payers.ts';
import { QUANTITY_ROWS } from '../facts/rows/quantities.ts';
import { RATIO_ROWS } from '../facts/rows/ratios.ts';
import { REFERENCES_INVENTED, REFERENCES_SEED, type ReferenceRow } from '../facts/rows/references.ts';
import type { Comparison, Fact } from './score.ts';

export interface LabelledText {
  text: string;
  facts: readonly Fact[];
  /** Titles that the notice gave to itself. */
  ownTitles?: readonly string[];
  /** Whose notice it is: payers are seen from there. */
  place?: PayerPlace;
  /** GB/T 2260 code of the notice, and the field's label: bodies are seen from there. */
  region?: string;
  label?: string | null;
}

export interface ScoredKind extends Comparison {
  name: string;
  extract: (labelled: LabelledText) => readonly Fact[];
  /** Labelled texts by what they are: tuned on, or kept aside. */
  sets: Readonly<Record<string, readonly LabelledText[]>>;
}

const asIs = (_key: string, value: unknown): unknown => value;

/** White space, width of brackets and of other marks aside. */
const plain = (words: string): string => words.normalize('NFKC').replace(/[\s“”"]/g, '');

const BEHIND_TITLE = /\((?:第.{1,3}版|[\d年至-]{2,14}版?|.{0,6}(?:修订|修正|试行|暂行).{0,4})\)$/;

/** The title without what tells its version, its trial mark, and how it is spelled. */
function baseTitle(title: string): string {
  return plain(title)
    .replace(BEHIND_TITLE, '')
    .replace(BEHIND_TITLE, '')
    .replace(/[<>《》「」]/g, (bracket) => ('<《「'.includes(bracket) ? '〈' : '〉'));
}

/** Dashes are one (2021—2025年, 孕28～36周). */
const oneDash = (words: string): string => plain(words).replace(/[—–―~-]+/g, '-');

function citationValue(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'title') return baseTitle(value);
  return key === 'version' ? oneDash(value) : value;
}

const wholeFields = (kind: Exclude<keyof WholeField, 'text'>, fields = WHOLE_FIELDS): LabelledText[] =>
  fields.map((field) => ({ text: field.text, facts: field[kind] }));

const unseen = (kind: LabelledKind, set: string): LabelledText[] =>
  labelledTexts(set).map((row) => ({ text: row.text, facts: row[kind] }));

const paid = (rows: readonly PayerRow[]): LabelledText[] =>
  rows.map(([place, text, payers]) => ({ text, facts: payerLabels(payers), place: PLACES[place] }));

const mentioned = (set: string): LabelledText[] =>
  bodyMentions(set).map(({ region, label, text, jurisdiction, name }) => ({
    text,
    facts: [{ jurisdiction, name }],
    region,
    label,
  }));

const referred = (rows: readonly ReferenceRow[]): LabelledText[] =>
  rows.map(([text, facts]) => ({ text, facts }));

export const KINDS: readonly ScoredKind[] = [
  {
    name: 'amounts',
    extract: ({ text }) => extractAmounts(text),
    values: ['min', 'max', 'bound', 'currency', 'per', 'period', 'change', 'average', 'role'],
    loose: ['subject'],
    normal: asIs,
    sets: {
      tuned: AMOUNT_ROWS,
      'held out': [...AMOUNTS, ...wholeFields('amounts')],
      second: wholeFields('amounts', SECOND_ROUND),
      'kept aside': wholeFields('amounts', KEPT_ASIDE),
      third: wholeFields('amounts', THIRD_ROUND),
      fourth: unseen('amounts', 'fourth'),
      fifth: unseen('amounts', 'fifth'),
      sixth: unseen('amounts', 'sixth'),
      eighth: unseen('amounts', 'eighth'),
      ninth: unseen('amounts', 'ninth'),
      tenth: unseen('amounts', 'tenth'),
      eleventh: unseen('amounts', 'eleventh'),
      twelfth: unseen('amounts', 'twelfth'),
      thirteenth: unseen('amounts', 'thirteenth'),
      fourteenth: unseen('amounts', 'fourteenth'),
    },
  },
  {
    name: 'ratios',
    extract: ({ text }) => extractRatios(text),
    values: ['kind', 'min', 'max', 'parts', 'bound', 'change', 'of'],
    loose: ['subject'],
    normal: (key, value) => (key === 'of' && typeof value === 'string' ? oneDash(value) : value),
    sets: {
      tuned: RATIO_ROWS,
      'held out': [...RATIOS, ...wholeFields('ratios')],
      second: wholeFields('ratios', SECOND_ROUND),
      'kept aside': wholeFields('ratios', KEPT_ASIDE),
      third: wholeFields('ratios', THIRD_ROUND),
      fourth: unseen('ratios', 'fourth'),
      fifth: unseen('ratios', 'fifth'),
      sixth: unseen('ratios', 'sixth'),
      eighth: unseen('ratios', 'eighth'),
      ninth: unseen('ratios', 'ninth'),
      tenth: unseen('ratios', 'tenth'),
      eleventh: unseen('ratios', 'eleventh'),
      twelfth: unseen('ratios', 'twelfth'),
      thirteenth: unseen('ratios', 'thirteenth'),
      fourteenth: unseen('ratios', 'fourteenth'),
    },
  },
  {
    name: 'frequencies',
    extract: ({ text }) => extractFrequencies(text),
    values: ['min', 'max', 'bound', 'unit', 'every', 'per', 'average', 'per_event', 'schedule'],
    loose: ['subject', 'action'],
    normal: (key, value) => (key === 'per_event' && typeof value === 'string' ? oneDash(value) : value),
    sets: {
      tuned: FREQUENCY_ROWS,
      'held out': [...FREQUENCIES, ...wholeFields('frequencies')],
      second: wholeFields('frequencies', SECOND_ROUND),
      'kept aside': wholeFields('frequencies', KEPT_ASIDE),
      third: wholeFields('frequencies', THIRD_ROUND),
      fourth: unseen('frequencies', 'fourth'),
      fifth: unseen('frequencies', 'fifth'),
      seventh: unseen('frequencies', 'seventh'),
      eighth: unseen('frequencies', 'eighth'),
      ninth: unseen('frequencies', 'ninth'),
      tenth: unseen('frequencies', 'tenth'),
      eleventh: unseen('frequencies', 'eleventh'),
      twelfth: unseen('frequencies', 'twelfth'),
      thirteenth: unseen('frequencies', 'thirteenth'),
      fourteenth: unseen('frequencies', 'fourteenth'),
    },
  },
  {
    name: 'ages',
    extract: ({ text }) => extractAges(text),
    values: ['min', 'max', 'min_inclusive', 'max_inclusive', 'unit', 'sex'],
    loose: [],
    normal: asIs,
    sets: {
      tuned: AGE_ROWS,
      'held out': [...AGES, ...wholeFields('ages')],
      second: wholeFields('ages', SECOND_ROUND),
      'kept aside': wholeFields('ages', KEPT_ASIDE),
      third: wholeFields('ages', THIRD_ROUND),
      fourth: unseen('ages', 'fourth'),
      fifth: unseen('ages', 'fifth'),
      sixth: unseen('ages', 'sixth'),
      eighth: unseen('ages', 'eighth'),
      ninth: unseen('ages', 'ninth'),
      tenth: unseen('ages', 'tenth'),
      eleventh: unseen('ages', 'eleventh'),
      twelfth: unseen('ages', 'twelfth'),
      thirteenth: unseen('ages', 'thirteenth'),
      fourteenth: unseen('ages', 'fourteenth'),
    },
  },
  {
    name: 'citations',
    extract: ({ text, ownTitles = [] }) => extractCitations(text, { ownTitles: [...ownTitles] }),
    values: ['title', 'doc_number', 'decree', 'standard_no', 'version', 'trial'],
    loose: ['issuers', 'kind', 'work_key'],
    normal: (key, value) => citationValue(key, value),
    sets: {
      tuned: CITATION_ROWS,
      'held out': [...CITATIONS, ...wholeFields('citations')],
      second: wholeFields('citations', SECOND_ROUND),
      'kept aside': wholeFields('citations', KEPT_ASIDE),
      third: wholeFields('citations', THIRD_ROUND),
      fourth: unseen('citations', 'fourth'),
      fifth: unseen('citations', 'fifth'),
      seventh: unseen('citations', 'seventh'),
      eighth: unseen('citations', 'eighth'),
      ninth: unseen('citations', 'ninth'),
      tenth: unseen('citations', 'tenth'),
      eleventh: unseen('citations', 'eleventh'),
      twelfth: unseen('citations', 'twelfth'),
      thirteenth: unseen('citations', 'thirteenth'),
      fourteenth: unseen('citations', 'fourteenth'),
    },
  },
  {
    name: 'payers',
    extract: ({ text, place }) => extractPayers(text, place ?? PLACES.city),
    values: ['level', 'mode', 'share'],
    loose: ['name', 'for'],
    normal: asIs,
    sets: {
      tuned: paid([...PAYERS_SEED, ...PAYERS_INVENTED]),
      unseen: paid(payerTexts('payers')),
      wide: paid(payerTexts('payers-wide')),
    },
  },
  {
    name: 'references',
    extract: ({ text }) => extractReferences(text),
    values: ['relation', 'base'],
    loose: ['subject'],
    normal: asIs,
    sets: {
      tuned: referred([...REFERENCES_SEED, ...REFERENCES_INVENTED]),
      unseen: referred(referenceTexts('references')),
      wide: referred(referenceTexts('references-wide')),
    },
  },
  {
    name: 'quantities',
    extract: ({ text, ownTitles }) => extractFacts(text, ownTitles ?? []).quantities,
    values: ['min', 'max', 'bound', 'unit', 'per'],
    loose: ['subject'],
    normal: asIs,
    sets: { tuned: QUANTITY_ROWS },
  },
  {
    name: 'bodies',
    extract: ({ text, region, label }) => [
      { text, ...bodyOf(text, regionByCode(region ?? '') ?? NATION, label ? { label } : {}) },
    ],
    values: ['jurisdiction', 'name'],
    loose: [],
    normal: asIs,
    sets: { unseen: mentioned('bodies') },
  },
];
