/**
 * Who pays, and levels that are told without a figure, as they stand in a record.
 * A schema here is the one definition: types, checks and the published JSON Schema all come from it.
 */
import { z } from 'zod';
import { isoDay, place } from './shapes.ts';

export const PAYER_LEVELS = [
  'nation',
  'province',
  'city',
  'county',
  'fund',
  'employer',
  'individual',
  'society',
] as const;
export const PAYER_MODES = ['bears', 'shares', 'subsidises', 'by_reference'] as const;
export const REFERENCE_RELATIONS = ['same_as', 'difference_to', 'full', 'formula', 'set_by'] as const;
export const AGE_ROLES = ['eligibility', 'tier', 'other'] as const;
export const RATIO_ROLES = ['benefit', 'threshold', 'cap', 'contribution', 'cost_share', 'target'] as const;

/** When a fact holds, where its own sentence says so; both days included. */
export const dated = {
  from: isoDay.default(null),
  until: isoDay.default(null),
};

/** What an amount has from what stands around it. */
export const amountTies = z.object({
  payer: z
    .array(z.object({ level: z.enum(PAYER_LEVELS), name: z.string().min(1) }))
    .default([])
    .describe('who pays it, of a share of cost or a contribution; several where they share it'),
  ages: z.array(z.string()).default([]).describe('ids of the ages that set the sum'),
  ...dated,
});

export const ratioTies = z.object({
  role: z.enum(RATIO_ROLES).default('benefit').describe('as for amounts; target: a goal to be reached'),
  parties: z
    .array(z.string())
    .nullable()
    .default(null)
    .describe('between whom a share is divided, in the order of parts'),
  ...dated,
});

export const ageTies = z.object({
  role: z
    .enum(AGE_ROLES)
    .default('eligibility')
    .describe('eligibility: who is meant; tier: sets one of several sums; other: limits a time'),
  ...dated,
});

export const frequencyTies = z.object(dated);

export const payerValue = place.extend({
  level: z.enum(PAYER_LEVELS),
  name: z
    .string()
    .min(1)
    .describe('the payer as the text calls it; for by_reference who issued what is cited'),
  mode: z.enum(PAYER_MODES),
  share: z.number().nullable().describe('of the whole: 0.8'),
  for: z.string().nullable().describe('what it is paid for, verbatim'),
});

export const referenceValue = place.extend({
  relation: z.enum(REFERENCE_RELATIONS),
  base: z.string().nullable().describe('the level that is referred to, or who sets it; verbatim'),
  subject: z.string().nullable().describe('whose level it is, verbatim'),
});

export type PayerLevel = (typeof PAYER_LEVELS)[number];
export type PayerMode = (typeof PAYER_MODES)[number];
export type PayerValue = z.infer<typeof payerValue>;
export type ReferenceRelation = (typeof REFERENCE_RELATIONS)[number];
export type ReferenceValue = z.infer<typeof referenceValue>;
export type AgeRole = (typeof AGE_ROLES)[number];
export type RatioRole = (typeof RATIO_ROLES)[number];
