/**
 * The two files of out/ that speak of the others: `index.json` (what is there, with sizes and hashes; no times, written last)
 * and `run.json` (what the last run did, and when: the only file with times).
 */
import * as z from 'zod';
import { eachKind, FACT_KINDS, type FactKind } from './fact-kinds.ts';
import { KINDS } from './kinds.ts';
import { document, SCHEMA_VERSION } from './schema.ts';

const count = z.int().min(0);

/** Of each kind; an index of a version that did not know a kind yet counts none of it. */
export const factCounts = z.object(
  eachKind((kind) => (KINDS[kind].list.safeParse(undefined).success ? count.default(0) : count), FACT_KINDS),
);
export type FactCounts = Record<FactKind, number>;

/** A file of out/: its path from there with `/`, its length in bytes, the sha256 of its bytes in hex. */
export const fileEntry = z.object({
  path: z.string().min(1),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FileEntry = z.infer<typeof fileEntry>;

/** A file with what the disk said of it when it was hashed: as long as it says so, it need not be read again. */
export const notedFile = fileEntry.extend({
  state: z.string().optional().describe('size, inode, and times of the last change; of this machine alone'),
});
export type NotedFile = z.infer<typeof notedFile>;

export const noticeEntry = z.object({
  id: document.shape.id,
  title: document.shape.title,
  kind: document.shape.kind,
  status: document.shape.status,
  region: document.shape.region,
  edition: z.string().describe('the label of its edition'),
  series: z.string(),
  layout: z.string().describe('the name of the layout it was read in'),
  reading: z.string().describe('the version of the reading'),
  source: z.object({ path: z.string(), sha256: z.string() }),
  domains: count,
  aspects: count,
  items: count,
  fields: count,
  facts: factCounts,
  repairs: count,
  warnings: count,
  notice: z.string().describe('path of its records'),
  text: z.string().describe('path of its text as read'),
});
export type NoticeEntry = z.infer<typeof noticeEntry>;

/** Of a file that no other file can vouch for: changed by anything but a run, it does not fit any more (write/noted.ts). */
const seal = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .describe('the sha256 of this file with zeros in place of these 64 digits');

export const index = z.object({
  generator: z.literal('minsheng'),
  seal,
  schema_version: z.literal(SCHEMA_VERSION),
  counts: z.object({
    notices: count,
    items: count,
    fields: count,
    facts: factCounts,
    works: count,
    diffs: count.default(0),
    checks: count,
    warnings: count,
  }),
  notices: z.array(noticeEntry),
  files: z
    .array(fileEntry)
    .describe(
      'every file but index.json itself, run.json and minsheng.sqlite, by path; the database bears the seal of this file',
    ),
});
export type IndexFile = z.infer<typeof index>;

/** Where the files of a document stand, from out/. */
export const filesOf = (id: string) => ({
  notice: `notices/${id}.json`,
  text: `text/${id}.txt`,
  digest: `digests/${id}.ndjson`,
});

/** The document whose records a file holds; null for any other file. */
export const noticeIn = (file: string): string | null => /^notices\/(.+)\.json$/u.exec(file)?.[1] ?? null;

/** Where the diff of two editions stands. */
export const diffFile = ({ old, new: now }: { old: string; new: string }): string =>
  `diffs/${old}..${now}.json`;
export const isDiff = (file: string): boolean => file.startsWith('diffs/');

/** The diffs of a folder, in order. */
export const diffsIn = ({ files }: { files: readonly { path: string }[] }): string[] =>
  files.map((file) => file.path).filter(isDiff);

/** The versions of the reading that made the records of a folder. */
export const readingsIn = ({ notices }: { notices: readonly NoticeEntry[] }): string[] =>
  [...new Set(notices.map(({ reading }) => reading))].sort();

export const FILE_STATUSES = ['read', 'reused', 'failed', 'kept', 'removed', 'alternate'] as const;

export const runFile = z.object({
  path: z.string().describe('as in source.path'),
  status: z.enum(FILE_STATUSES),
  document: z.string().nullable().describe('id of the document it gave, or was part of'),
  error: z.object({ rule: z.string(), message: z.string(), message_zh: z.string() }).nullable(),
  ms: z.number().min(0),
  sha256: z.string().optional().describe('of its bytes, where it was read or taken over'),
  reading: z
    .string()
    .optional()
    .describe('as document.reading; of a file that gave none the one it was read by'),
  state: notedFile.shape.state,
  archive: z.string().optional().describe('of a member: the sha256 of the archive'),
});
export type RunFile = z.infer<typeof runFile>;

export const run = z.object({
  seal,
  started: z.iso.datetime(),
  finished: z.iso.datetime(),
  duration_ms: z.number().min(0),
  version: z.string().describe('of minsheng'),
  node: z.string(),
  concurrency: z.int().min(1),
  files: z.array(runFile),
  made_from: z
    .string()
    .optional()
    .describe(
      'sha256 over all notices and what lies beside them: with the same, nothing across notices is another',
    ),
  made_of: z
    .record(z.string(), z.string())
    .optional()
    .describe('by file across notices: the hash of what it was made of; of the same it is not made again'),
  written: z
    .array(notedFile)
    .optional()
    .describe('as `files` of index.json: says which files are of a run where index.json is damaged'),
  database: z
    .object({
      mark: z.string().describe('the first digits of the seal of index.json'),
      state: notedFile.shape.state,
    })
    .optional()
    .describe('minsheng.sqlite as this run left it'),
});
export type RunReport = z.infer<typeof run>;
