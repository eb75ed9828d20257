/**
 * Everything that a run leaves in out/. Each file is whole at any moment; index.json, with the sha256 of all others, comes last:
 * until it stands, `verifyOut` tells that the folder is of two runs.
 */
import pMap from 'p-map';
import { type Body, body } from '../records/bodies.ts';
import type { Diff, FeedLine } from '../records/diff.ts';
import { type Series, series } from '../records/editions.ts';
import { diffFile, filesOf, type RunReport } from '../records/index-file.ts';
import { type Check, check, type NoticeRecord, notice, type Work, work } from '../records/schema.ts';
import { type Service, service } from '../records/services.ts';
import { printJson, printList, printRecord } from '../show/json.ts';
import { ofDisk } from './disk.ts';
import { entryOf, makeIndex } from './index-file.ts';
import { schemaFiles } from './json-schema.ts';
import { type OutWriter, openOut, type WriteReport } from './out-writer.ts';
import { writeDatabase } from './sqlite.ts';

export type { WriteReport } from './out-writer.ts';
export { DATABASE } from './ownership.ts';

/** What is known across notices. */
export interface Across {
  works: readonly Work[];
  agencies: readonly Body[];
  /** by series */
  editions: readonly Series[];
  services: readonly Service[];
  checks: readonly Check[];
}

export interface Output extends Across {
  notices: readonly NoticeRecord[];
  /** `source.text` path → the text as read; its line ends are kept */
  texts: ReadonlyMap<string, string>;
  /** between editions that follow each other, and their changes as one feed */
  diffs: readonly Diff[];
  changes: readonly FeedLine[];
  run: RunReport;
}

/** Files at once: enough to overlap the flushes, few enough to hold little text at a time. */
const AT_ONCE = 8;

/** How each file of what is known across notices is printed, piece by piece. */
export const ACROSS = {
  works: (all: readonly Work[]) => printList('works', work, all),
  agencies: (all: readonly Body[]) => printList('agencies', body, all),
  editions: (all: readonly Series[]) => printList('series', series, all),
  services: (all: readonly Service[]) => printList('services', service, all),
  checks: (all: readonly Check[]) => printList('checks', check, all),
} as const;

export const printLine = (line: unknown): string => `${JSON.stringify(line)}\n`;

async function writeNotices(out: OutWriter, { notices, texts }: Output): Promise<void> {
  for (const { document } of notices)
    if (document.source.text !== filesOf(document.id).text || !texts.has(document.source.text))
      throw new RangeError(`no text as read for ${document.id} (${document.source.text})`);
  await pMap(
    notices,
    async (record) => {
      const { id, source } = record.document;
      await out.write(filesOf(id).notice, printRecord(notice, record));
      await out.write(source.text, texts.get(source.text)!);
    },
    { concurrency: AT_ONCE },
  );
}

/** The files that say how the others look. */
export async function writeSchemas(out: OutWriter): Promise<void> {
  for (const [file, text] of schemaFiles()) await out.write(file, text);
}

/**
 * Writes out/ from records that are at hand: notices, texts, works, diffs, checks, schemas, the database, run.json and, last, index.json.
 * Everything is prepared before the first file is put in its place; only what an index of ours lists, as it was written, is replaced or
 * removed. A listed file with other bytes is kept under another name; anything else stays as it is, and stops the run where it is in the way.
 * @param dir the folder; made if it is not there
 * @throws InputError for a folder that must not be written to; RangeError, ZodError, SqliteError for records that break the contract
 * (bugs of ours); Node's own errors when the disk refuses
 */
export async function writeOut(
  dir: string,
  given: Output,
  { intoExisting = false }: { intoExisting?: boolean } = {},
): Promise<WriteReport> {
  const output = {
    ...given,
    notices: [...given.notices].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
  };
  const out = await openOut(dir, { intoExisting });
  try {
    return await writeFrom(out, output);
  } catch (error) {
    await out.abandon();
    throw ofDisk(error, dir);
  }
}

async function writeFrom(out: OutWriter, output: Output): Promise<WriteReport> {
  await writeNotices(out, output);
  await out.stream('works.json', ACROSS.works(output.works));
  await out.stream('agencies.json', ACROSS.agencies(output.agencies));
  await out.stream('editions.json', ACROSS.editions(output.editions));
  for (const diff of output.diffs) await out.write(diffFile(diff), printJson(diff));
  await out.stream('changes.ndjson', output.changes.map(printLine));
  await out.stream('services.json', ACROSS.services(output.services));
  await out.stream('checks.json', ACROSS.checks(output.checks));
  await writeSchemas(out);
  const database = await out.beginDatabase();
  writeDatabase(database, output);
  out.putDatabase(database);
  const { works: all, diffs, checks: found } = output;
  const counts = { works: all.length, diffs: diffs.length, checks: found.length };
  return out.finish((files) => makeIndex(output.notices.map(entryOf), counts, files), output.run);
}
