/**
 * The diff of two editions of one notice as a schema (diff contract): what became of each item, and what changed in it.
 * A diff names items by the ids of the two documents it was made from and reads nothing else.
 */
import * as z from 'zod';
import { COMPARED_KINDS, type ComparedKind, LIST_OF } from './fact-kinds.ts';
import { type FactOf, KINDS } from './kinds.ts';
import { agency } from './schema.ts';

export const DIFF_VERSION = '1';
export const ITEM_CHANGES = ['unchanged', 'changed', 'added', 'removed', 'split', 'merged'] as const;
export const FIELD_CHANGES = ['changed', 'added', 'removed'] as const;
export const FACT_KINDS: readonly (ComparedKind | 'agency')[] = [...COMPARED_KINDS, 'agency'];
export const HEADING_CHANGES = ['renamed', 'added', 'removed', 'reordered'] as const;
export const HEADING_LEVELS = ['domain', 'aspect'] as const;
export const CAUSES = ['source', 'reading', 'correction'] as const;
export type DiffKind = ComparedKind | 'agency';
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export type Cause = (typeof CAUSES)[number];

const text = z.string();
const ids = z.array(z.string());

/**
 * A piece of two texts: `=` stands in both, `-` in the old, `+` in the new.
 * The `=` and `-` pieces joined are the old text, the `=` and `+` pieces the new one. `noise`: spelled otherwise, the same by normalisation.
 */
export const op = z.union([
  z.tuple([z.enum(['=', '-', '+']), text]),
  z.tuple([z.enum(['-', '+']), text, z.literal('noise')]),
]);
export type Op = z.infer<typeof op>;

export const fieldChange = z.object({
  field: z
    .string()
    .describe(
      'a field of the record contract, or other.<i>: i of the new side, of the old where it is removed',
    ),
  change: z.enum(FIELD_CHANGES),
  old: text.nullable(),
  new: text.nullable(),
  ops: z.array(op),
});
export type FieldChange = z.infer<typeof fieldChange>;

/** An agency in a diff: what of its record counts. */
export const agencyFact = agency.pick({ name: true, role: true, note: true });
export type AgencyFact = z.infer<typeof agencyFact>;

export const delta = z.object({
  absolute: z.number().describe('new − old: yuan, a count, years; a ratio 0.9 → 0.95 is 0.05'),
  relative: z.number().nullable().describe('absolute / old; null where old is 0'),
});
export type Delta = z.infer<typeof delta>;

interface ChangeOf<Kind, Fact> {
  kind: Kind;
  change: (typeof FIELD_CHANGES)[number];
  field: string;
  old: Fact | null;
  new: Fact | null;
  delta: Delta | null;
}
/** A change of one kind of fact; `old` and `new` are the facts as their records have them. */
export type FactChange =
  | { [K in ComparedKind]: ChangeOf<K, FactOf<(typeof LIST_OF)[K]>> }[ComparedKind]
  | ChangeOf<'agency', AgencyFact>;

function factChangeOf(kind: DiffKind, fact: z.ZodType) {
  return z.object({
    kind: z.literal(kind),
    change: z.enum(FIELD_CHANGES),
    field: z.string(),
    old: fact.nullable(),
    new: fact.nullable(),
    delta: delta.nullable(),
  });
}

export const factChange = z.discriminatedUnion('kind', [
  ...COMPARED_KINDS.map((kind) => factChangeOf(kind, KINDS[LIST_OF[kind]].schema)),
  factChangeOf('agency', agencyFact),
] as unknown as [ReturnType<typeof factChangeOf>]) as unknown as z.ZodType<FactChange>;

const headings = z.object({ domain: text.nullable(), aspect: text.nullable() });

export const itemChange = z.object({
  change: z.enum(ITEM_CHANGES),
  old: ids.describe('item ids of the old document; [] for added'),
  new: ids.describe('item ids of the new document; [] for removed'),
  score: z.number().min(0).max(1).nullable().describe('how sure the pairing is; null for added and removed'),
  renamed: z.object({ old: text, new: text }).nullable(),
  moved: z.object({ old: headings, new: headings }).nullable(),
  renumbered: z.boolean().describe('no or sub_no differs'),
  fields: z.array(fieldChange),
  facts: z.array(factChange),
});
export type ItemChange = z.infer<typeof itemChange>;

const headingName = z.object({ no: z.int().nullable(), name: text });
export type HeadingName = z.infer<typeof headingName>;
export const headingChange = z.object({
  level: z.enum(HEADING_LEVELS),
  change: z.enum(HEADING_CHANGES),
  old: headingName.nullable(),
  new: headingName.nullable(),
});
export type HeadingChange = z.infer<typeof headingChange>;

export const diffWarning = z.object({
  rule: z.string().regex(/^[a-z][a-z-]+$/),
  message: z.string().min(1),
  message_zh: z.string().min(1),
  old: ids,
  new: ids,
});
export type DiffWarning = z.infer<typeof diffWarning>;

const count = z.int().min(0);
/** What came of the items: how many of each. */
export const itemCounts = z.object({
  unchanged: count,
  changed: count,
  added: count,
  removed: count,
  split: count,
  merged: count,
  renamed: count,
  moved: count,
  renumbered: count,
});
export const summary = z.object({
  items: z.object({ old: count, new: count }),
  ...itemCounts.shape,
  fields: z.record(z.string(), count).describe('entries a field; all of other.<i> under "other"'),
  facts: z.partialRecord(z.enum(FACT_KINDS), z.object({ changed: count, added: count, removed: count })),
});
export type DiffSummary = z.infer<typeof summary>;

/** One pair of documents: out/diffs/<old>..<new>.json. */
export const diffSchema = z.object({
  schema_version: z.literal(DIFF_VERSION),
  old: z.string(),
  new: z.string(),
  cause: z.array(z.enum(CAUSES)).min(1),
  get reading_diff() {
    return diffSchema.nullable();
  },
  summary,
  headings: z.array(headingChange),
  items: z.array(itemChange),
  warnings: z.array(diffWarning),
});
export type Diff = z.infer<typeof diffSchema>;

export const FEED_OPS = ['add', 'remove', 'change', 'rename', 'move', 'split', 'merge'] as const;
/**
 * One line of the change feed. `old` and `new` are what stands there before and after: a text, a heading, a number, a fact or a whole item.
 * `kind`: what a line is of: a kind of fact, `item`, `number`, `domain`, `aspect`, `text`, or `noise` (spelled otherwise, nothing changed).
 */
export const feedLine = z.object({
  diff: z.string(),
  op: z.enum(FEED_OPS),
  item_old: z.string().nullable(),
  item_new: z.string().nullable(),
  field: z.string().nullable(),
  kind: z.enum([...FACT_KINDS, 'item', 'number', 'domain', 'aspect', 'text', 'noise']),
  fact_old: z.string().nullable(),
  fact_new: z.string().nullable(),
  old: z.json(),
  new: z.json(),
  cause: z.array(z.enum(CAUSES)),
});
export type FeedLine = z.infer<typeof feedLine>;
