/**
 * out/digests/<document id>.ndjson: of one notice what is needed across notices, so that no run ever holds the records of all of them.
 * A line a part, each read by itself. Made from that notice and the files beside it alone, as its records are.
 */
import * as z from 'zod';
import { BODY_LEVELS, BODY_TYPES } from './bodies.ts';
import { toldDate } from './editions.ts';
import { citationValue } from './facts.ts';
import { fileEntry, noticeEntry } from './index-file.ts';
import { document, notice, warning } from './schema.ts';

/** Changes whenever the same records would give another digest. */
export const DIGEST_VERSION = 4;

const count = z.int().min(0);

/** What is held of every notice through a whole run. */
export const digestHead = z.object({
  version: z.literal(DIGEST_VERSION),
  entry: noticeEntry.describe('as in index.json'),
  files: z
    .object({ notice: fileEntry, text: fileEntry })
    .describe('of which the digest is: with other bytes it is the digest of something else'),
  document: document.pick({
    id: true,
    kind: true,
    status: true,
    title: true,
    notice_title: true,
    doc_number: true,
    edition: true,
    region: true,
    dates: true,
    declared: true,
    series: true,
    replaces: true,
    explains: true,
  }),
  alternates: document.shape.source.shape.alternates,
  provenance: document.shape.source.pick({ url: true, publisher: true, retrieved: true, licence: true }),
  told: z.array(toldDate).describe('what an interpretation tells of the standard that it explains'),
  parts: z
    .object({ ids: z.string(), items: z.string(), texts: z.string(), works: z.string(), bodies: z.string() })
    .describe(
      'hashes of the lines below, and of the ids of the items: what follows from a line of all notices',
    ),
  doubts: z
    .array(z.tuple([z.string(), z.number(), count]))
    .describe('what nobody looked at and something speaks for looking at: kind, score, and how many of both'),
  stale: z.array(warning.shape.params).describe('of corrections that no longer apply'),
});
export type DigestHead = z.infer<typeof digestHead>;

/** An item: id behind the document's, name, places in the lists of headings, sub-item or not, and what items with equal texts share. */
const digestItem = z.tuple([
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  z.int().nullable(),
  z.string(),
]);

/** What services are found from, and an interpretation is held against. */
export const digestItems = z.object({
  domains: notice.shape.domains,
  aspects: notice.shape.aspects,
  items: z.array(digestItem),
});

/** Of each item what it gives to whom, as services compare it. */
export const digestTexts = z.array(z.tuple([z.string(), z.string()]));

/** What a citation says of its work; its words only where it bears no title. */
export const workValue = citationValue.omit({ start: true, end: true, kind: true });
export type WorkValue = z.infer<typeof workValue>;

/** Works as they are cited, each spelling once, with the citations of it: their ids behind the document's. */
export const digestWorks = z.array(z.object({ value: workValue, cited: z.array(z.string()) }));

/** A body as its name and its place tell, and those that reforms lead to. */
export const bodyFace = z.object({
  id: z.string(),
  name: z.string(),
  jurisdiction: z.string(),
  type: z.enum(BODY_TYPES),
  level: z.enum(BODY_LEVELS).nullable(),
  successors: z.array(z.string()),
  succeeded_in: z.int().nullable(),
});
export type BodyFace = z.infer<typeof bodyFace>;

/** The bodies of a notice, with the items that name them by place, and whether they signed it. */
export const digestBodies = z.array(
  z.object({
    face: bodyFace,
    forms: z.array(z.string()),
    items: z.array(count),
    signed: z.boolean(),
  }),
);

/** The lines of a digest, in this order. */
export const DIGEST_PARTS = {
  head: digestHead,
  items: digestItems,
  texts: digestTexts,
  works: digestWorks,
  bodies: digestBodies,
} as const;
export type DigestPart = keyof typeof DIGEST_PARTS;
export type DigestOf<P extends DigestPart> = z.infer<(typeof DIGEST_PARTS)[P]>;
export type Digest = { [P in DigestPart]: DigestOf<P> };
