/**
 * The kinds of facts, as they stand in a record (record contract, section 3); what else there is to say of each is its row in kinds.ts.
 * A schema here is the one definition: types, checks and the published JSON Schema all come from it.
 */
import * as z from 'zod';
import { reviewed } from './corrections.ts';
import {
  ageTies,
  amountTies,
  flagged,
  frequencyTies,
  payerTies,
  payerValue,
  ratioTies,
  referenceValue,
} from './finance.ts';
import { place } from './shapes.ts';

export const BOUNDS = ['exact', 'at_least', 'at_most', 'range', 'approx'] as const;
export const EVERY_UNITS = [
  'day',
  'week',
  'month',
  'quarter',
  'half_year',
  'term',
  'school_year',
  'year',
] as const;
export const PERIODS = [...EVERY_UNITS, 'once'] as const;
export const CHANGES = ['increase', 'decrease'] as const;
export const AMOUNT_ROLES = ['benefit', 'threshold', 'cap', 'contribution', 'cost_share', 'penalty'] as const;
export const RATIO_KINDS = ['percent', 'points', 'share', 'multiple', 'fraction'] as const;
export const AGE_UNITS = ['year', 'month', 'week', 'day'] as const;
export const CITATION_KINDS = ['law', 'regulation', 'standard', 'document'] as const;

const bound = z.enum(BOUNDS);
const change = z.enum(CHANGES).nullable();
const number = z.number();

export const amountValue = place.extend({
  min: number.nullable().describe('yuan'),
  max: number.nullable().describe('yuan'),
  bound,
  currency: z.literal('CNY'),
  per: z
    .array(z.string())
    .describe(
      'what the sum is counted by, in order: person, student, household, occurrence, meal, or the noun as written',
    ),
  period: z.enum(PERIODS).nullable(),
  change,
  average: z.boolean(),
  role: z.enum(AMOUNT_ROLES),
  subject: z.string().nullable(),
  ...flagged,
});

export const ratioValue = place.extend({
  kind: z.enum(RATIO_KINDS),
  min: number.nullable(),
  max: number.nullable(),
  bound,
  parts: z.array(number).nullable(),
  change,
  of: z.string().nullable(),
  subject: z.string().nullable(),
  ...flagged,
});

export const frequencyValue = place.extend({
  min: number.nullable(),
  max: number.nullable(),
  bound,
  unit: z.string(),
  per: z.array(z.string()),
  average: z.boolean(),
  every: z.object({ n: number, unit: z.enum(EVERY_UNITS) }).nullable(),
  per_event: z.string().nullable(),
  schedule: z.array(z.string()).nullable(),
  subject: z.string().nullable(),
  action: z.string().nullable(),
  ...flagged,
});

export const ageValue = place.extend({
  min: number.nullable(),
  max: number.nullable(),
  min_inclusive: z.boolean().nullable(),
  max_inclusive: z.boolean().nullable(),
  unit: z.enum(AGE_UNITS),
  sex: z.enum(['male', 'female']).nullable(),
  ...flagged,
});

/** What identifies a work that a text refers to; shared by citations in fields and in the letter. */
export const citationValue = place.extend({
  title: z.string().nullable(),
  issuers: z.array(z.string()),
  doc_number: z.string().nullable(),
  decree: z.string().nullable(),
  standard_no: z.string().nullable(),
  version: z.string().nullable(),
  trial: z.boolean(),
  kind: z.enum(CITATION_KINDS),
  work_key: z.string(),
});

/** What an extractor returns: a value at a place, not yet hung on an item. */
export type AmountValue = z.infer<typeof amountValue>;
export type RatioValue = z.infer<typeof ratioValue>;
export type FrequencyValue = z.infer<typeof frequencyValue>;
export type AgeValue = z.infer<typeof ageValue>;
export type CitationValue = z.infer<typeof citationValue>;
export type CitedValue = z.infer<typeof citedValue>;

const hung = { id: z.string(), field: z.string() };
export const amount = z.object({
  ...hung,
  ...amountValue.shape,
  ...amountTies.shape,
  ...reviewed.shape,
});
export const ratio = z.object({ ...hung, ...ratioValue.shape, ...ratioTies.shape, ...reviewed.shape });
export const frequency = z.object({
  ...hung,
  ...frequencyValue.shape,
  ...frequencyTies.shape,
  ...reviewed.shape,
});
export const age = z.object({ ...hung, ...ageValue.shape, ...ageTies.shape, ...reviewed.shape });
/** A citation in a field: it says all of itself, nothing in it is taken from the one before. */
export const citedValue = citationValue.extend(flagged);
export const citation = z.object({ ...hung, ...citedValue.shape, ...reviewed.shape });
/** Who pays: one entry a mention in 支出责任, two where one mention names two levels (自治区及以上). */
export const payer = z.object({ ...hung, ...payerValue.shape, ...payerTies.shape, ...reviewed.shape });
/** A level told without a figure of its own. */
export const reference = z.object({ ...hung, ...referenceValue.shape, ...reviewed.shape });

/** A fact as it stands in an item: with its id and the field it was read in. */
export type Amount = z.infer<typeof amount>;
export type Ratio = z.infer<typeof ratio>;
export type Frequency = z.infer<typeof frequency>;
export type Age = z.infer<typeof age>;
export type Citation = z.infer<typeof citation>;
export type Payer = z.infer<typeof payer>;
export type Reference = z.infer<typeof reference>;
