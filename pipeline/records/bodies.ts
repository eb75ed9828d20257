/** out/agencies.json, and what people add to it: raw/agencies.json. */
import * as z from 'zod';

const code = z
  .string()
  .regex(/^\d{6}$/)
  .describe('GB/T 2260');

export const BODY_TYPES = [
  'government',
  'party',
  'mass',
  'vertical',
  'court',
  'enterprise',
  'institution',
  'class',
  'other',
] as const;
export const BODY_LEVELS = ['nation', 'province', 'city', 'county', 'zone', 'town'] as const;
export type BodyType = (typeof BODY_TYPES)[number];
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** One body for all its spellings. */
export const body = z.object({
  id: z.string().min(1).describe('code|name without 和: the body_key of each mention'),
  name: z.string().min(1).describe('in full'),
  jurisdiction: code,
  type: z
    .enum(BODY_TYPES)
    .describe('vertical: led from above (税务, 气象); mass: 残联, 工会; class: each of several (各区政府)'),
  level: z
    .enum(BODY_LEVELS)
    .nullable()
    .describe('at which it stands; a class at that of its highest members'),
  forms: z
    .array(z.string())
    .describe('as the notices here spell it; none for a body that only a reform leads to'),
  successor: z.string().nullable().describe('id of the body that took its place by a reform'),
  successors: z.array(z.string()).describe('ids of all that share what it did; the first is the successor'),
  succeeded_in: z.int().nullable().describe('year of that reform'),
  items: z.array(z.string()).describe('ids of the items that name it'),
  documents: z.array(z.string()).describe('ids of the notices that it signed'),
});
export type Body = z.infer<typeof body>;

export const agencies = z.object({ agencies: z.array(body) });

const agencyForm = z.strictObject({
  in: code.describe('there and below; 100000 everywhere'),
  form: z.string().min(1).describe('without what says whose it is: 建设局, not 市建设局'),
  name: z.string().min(1).describe('in full: 住房和城乡建设局'),
});
export type AgencyForm = z.infer<typeof agencyForm>;

const agencyReform = z.strictObject({
  in: code,
  from: z.string().min(1),
  to: z.array(z.string().min(1)).min(1),
  year: z.int().min(1949),
});
export type AgencyReform = z.infer<typeof agencyReform>;

/** raw/agencies.json: rows that are read before those of the product. */
export const agencyAdditions = z.strictObject({
  forms: z.array(agencyForm).default([]),
  reforms: z.array(agencyReform).default([]),
});
export type AgencyAdditions = z.infer<typeof agencyAdditions>;
