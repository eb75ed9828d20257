/**
 * Who pays, and levels that are told without a figure, as they stand in a record.
 * A schema here is the one definition: types, checks and the published JSON Schema all come from it.
 */
import * as z from 'zod';
import { FACT_FLAGS } from './flags.ts';
import { isoDay, place } from './shapes.ts';

export const PAYER_LEVELS = [
  'nation',
  'province',
  'city',
  'county',
  'town',
  'local',
  'fund',
  'employer',
  'individual',
  'society',
] as const;
export const PAYER_MODES = ['bears', 'shares', 'subsidises', 'by_reference', 'none'] as const;
export const REFERENCE_RELATIONS = [
  'same_as',
  'difference_to',
  'full',
  'formula',
  'set_by',
  'no_less_than',
  'no_more_than',
] as const;
export const REFERENCE_TARGETS = ['item', 'column', 'sum'] as const;
export const AGE_ROLES = ['eligibility', 'tier', 'other'] as const;
export const RATIO_ROLES = ['benefit', 'threshold', 'cap', 'contribution', 'cost_share', 'target'] as const;

/** How the reading came to it. */
export const flagged = {
  flags: z
    .array(z.enum(FACT_FLAGS))
    .default([])
    .describe('how the reading came to it, where that is doubtful; [] else'),
};

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
    .array(z.object({ name: z.string().min(1), level: z.enum(PAYER_LEVELS), value: z.number().nullable() }))
    .nullable()
    .default(null)
    .describe(
      'who bears a share of a cost: of a divided one each, in the order of parts; value: its own part',
    ),
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

/** What of the same statement tells the part: the ids of its ratio and its sum. */
export const payerTies = z.object({
  ratio_id: z.string().nullable().default(null),
  amount_id: z.string().nullable().default(null),
});

export const payerValue = place.extend({
  level: z.enum(PAYER_LEVELS),
  name: z
    .string()
    .min(1)
    .describe('the payer as the text calls it; for by_reference who issued what is cited'),
  mode: z.enum(PAYER_MODES),
  share: z.number().nullable().describe('of the whole, or of what share_of tells: 0.8'),
  share_of: z
    .string()
    .nullable()
    .default(null)
    .describe('what a nested share is a part of, verbatim: 地方承担部分'),
  share_total: z
    .number()
    .nullable()
    .default(null)
    .describe('of the whole, where a nested share can be counted'),
  joint: z
    .boolean()
    .default(false)
    .describe('bears its part together with others beside it: share and amount stand at the first of them'),
  amount: z.number().nullable().default(null).describe('yuan, as its statement has it: 中央补70元'),
  condition: z.string().nullable().default(null).describe('when it pays, verbatim: 结余不足时'),
  for: z.string().nullable().describe('what it is paid for, verbatim'),
  ...flagged,
});

/** 同上, 见第12项, 按左列标准: what of the same notice is meant; `name` and `no` as the text has them. */
const pointsTo = z.object({
  kind: z.enum(REFERENCE_TARGETS),
  name: z.string().nullable(),
  no: z.string().nullable(),
});

export const referenceValue = place.extend({
  relation: z.enum(REFERENCE_RELATIONS),
  base: z.string().nullable().describe('the level that is referred to, or who sets it; verbatim'),
  subject: z.string().nullable().describe('whose level it is, verbatim'),
  to: pointsTo.nullable().default(null).describe('where in the same notice it points, else null'),
});

export type PayerLevel = (typeof PAYER_LEVELS)[number];
export type PayerMode = (typeof PAYER_MODES)[number];
export type PayerValue = z.infer<typeof payerValue>;
export type ReferenceRelation = (typeof REFERENCE_RELATIONS)[number];
export type ReferenceValue = z.infer<typeof referenceValue>;
export type AgeRole = (typeof AGE_ROLES)[number];
export type RatioRole = (typeof RATIO_ROLES)[number];
