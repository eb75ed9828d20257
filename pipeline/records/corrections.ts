/** raw/NAME.corrections.json: what people changed or confirmed in the records of the notice NAME. */
import * as z from 'zod';

export const ORIGINS = ['extracted', 'corrected', 'added'] as const;
export const REVIEWS = ['confirmed'] as const;

/** What every fact bears besides its value. */
export const reviewed = z.object({
  origin: z
    .enum(ORIGINS)
    .default('extracted')
    .describe('extracted by the reading, corrected or added by a person'),
  review: z.enum(REVIEWS).nullable().default(null),
});
export type Reviewed = z.infer<typeof reviewed>;

/** What the reading itself found. */
export const EXTRACTED: Reviewed = { origin: 'extracted', review: null };

/** Of a document, an item or a field: only where a person touched it. */
export const touched = {
  origin: z.enum(ORIGINS).exactOptional(),
  review: z.enum(REVIEWS).nullable().exactOptional(),
};

const object = z.record(z.string(), z.unknown());

const common = {
  target: z.string().min(1).describe('<fact id>, <item id>#<field>, <item id> or document'),
  by: z.string().min(1),
  on: z.iso.date(),
  why: z.string().min(1),
  notice: z
    .strictObject({ document: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .exactOptional()
    .describe('the notice it was written for: finds it again where the notice is renamed'),
};
const standing = object
  .refine((expect) => Object.keys(expect).length > 0, 'says nothing of what stands there')
  .describe('what stands there now: keys that are not named are not compared');

/** One correction. `value` of a field is `label` and `source` ranges, never text; of an addition to a field, one fact under its list's name. */
export const correction = z.discriminatedUnion('op', [
  z.strictObject({ ...common, op: z.literal('set'), expect: standing, value: object }),
  z.strictObject({ ...common, op: z.literal('add'), expect: object.nullable().default(null), value: object }),
  z.strictObject({ ...common, op: z.literal('drop'), expect: standing, value: z.null().default(null) }),
  z.strictObject({ ...common, op: z.literal('confirm'), expect: standing, value: z.null().default(null) }),
]);
export type Correction = z.infer<typeof correction>;

export const corrections = z.array(correction);

const ranges = z.array(z.tuple([z.int().min(0), z.int().min(1)]).refine(([a, b]) => a < b)).min(1);

/** A field from the text as read: where its characters stand. */
export const fieldCorrection = z.strictObject({ label: z.string().min(1), source: ranges });

/** Of an item that stands there; its number is its identity, and stays. */
export const itemCorrection = z
  .strictObject({
    name: z.strictObject({ source: ranges }),
    domain: z.string().min(1).nullable(),
    aspect: z.string().min(1).nullable(),
  })
  .partial();

export const itemAddition = z.strictObject({
  no: z.int(),
  sub_no: z.int().nullable().default(null),
  number_raw: z.string().min(1).nullable().default(null),
  name: z.strictObject({ source: ranges }),
  domain: z.string().min(1).nullable().default(null),
  aspect: z.string().min(1).nullable().default(null),
  after: z
    .string()
    .nullable()
    .default(null)
    .describe('id of the item it follows; null: the last one with a lower number'),
});
