/**
 * Everything that a run leaves in out/. Each file is whole at any moment; index.json, with the sha256 of all others, comes last:
 * until it stands, `verifyOut` tells that the folder is of two runs.
 */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { diffName } from '../diff/between-editions.ts';
import { agencies, type Body } from '../records/bodies.ts';
import type { Diff, FeedLine } from '../records/diff.ts';
import { editions, type Series } from '../records/editions.ts';
import { type FileEntry, type IndexFile, index, type RunReport, run } from '../records/index-file.ts';
import { type Check, checks, type NoticeRecord, notice, type Work, works } from '../records/schema.ts';
import { type Service, services } from '../records/services.ts';
import { fileSha256, moveIntoPlace, removeLeftovers, temporaryPath, writeAtomic } from './atomic.ts';
import { outFolders, removeGone } from './gone.ts';
import { makeIndex } from './index-file.ts';
import { printJson, printRecord } from './json.ts';
import { schemaFiles } from './json-schema.ts';
import { writeDatabase } from './sqlite.ts';

export interface Output {
  notices: readonly NoticeRecord[];
  /** `source.text` path → the text as read; its line ends are kept */
  texts: ReadonlyMap<string, string>;
  works: readonly Work[];
  agencies: readonly Body[];
  /** by series */
  editions: readonly Series[];
  /** between editions that follow each other, and their changes as one feed */
  diffs: readonly Diff[];
  changes: readonly FeedLine[];
  services: readonly Service[];
  checks: readonly Check[];
  run: RunReport;
}

export interface WriteReport {
  /** paths from the folder, sorted; files that stood there with the same bytes already are `unchanged` */
  written: string[];
  unchanged: string[];
  removed: string[];
  index: IndexFile;
}

export const DATABASE = 'minsheng.sqlite';
/** Files at once: enough to overlap the flushes, few enough to hold little text at a time. */
const AT_ONCE = 8;

interface Put {
  entry: FileEntry;
  written: boolean;
}

/** The JSON and text files, each printed only when it is its turn. */
function jobs(output: Output): { path: string; print: () => string }[] {
  const list = output.notices.flatMap((record) => {
    const { id, source } = record.document;
    const text = output.texts.get(source.text);
    if (source.text !== `text/${id}.txt` || text === undefined)
      throw new RangeError(`no text as read for ${id} (${source.text})`);
    return [
      { path: `notices/${id}.json`, print: () => printRecord(notice, record) },
      { path: source.text, print: () => text },
    ];
  });
  list.push({ path: 'works.json', print: () => printRecord(works, { works: [...output.works] }) });
  list.push({
    path: 'agencies.json',
    print: () => printRecord(agencies, { agencies: [...output.agencies] }),
  });
  list.push({
    path: 'editions.json',
    print: () => printRecord(editions, { series: [...output.editions] }),
  });
  for (const diff of output.diffs)
    list.push({ path: `diffs/${diffName(diff)}.json`, print: () => printJson(diff) });
  list.push({ path: 'changes.ndjson', print: () => output.changes.map(printLine).join('') });
  list.push({
    path: 'services.json',
    print: () => printRecord(services, { services: [...output.services] }),
  });
  list.push({ path: 'checks.json', print: () => printRecord(checks, { checks: [...output.checks] }) });
  for (const [file, text] of schemaFiles()) list.push({ path: file, print: () => text });
  return list;
}

const printLine = (line: FeedLine): string => `${JSON.stringify(line)}\n`;

async function putDatabase(dir: string, output: Output): Promise<Put> {
  const target = path.join(dir, DATABASE);
  const temporary = temporaryPath(target);
  await rm(temporary, { force: true });
  // Made by Node, so that a folder without permission is an error of the disk and not one of SQLite.
  await writeFile(temporary, '', { flag: 'wx' });
  writeDatabase(temporary, output);
  const hash = await fileSha256(temporary);
  const entry = { path: DATABASE, bytes: (await stat(temporary)).size, sha256: hash ?? '' };
  if ((await fileSha256(target)) === hash) {
    await rm(temporary);
    return { entry, written: false };
  }
  // A journal beside the old file would be played into the new one.
  for (const tail of ['-journal', '-wal', '-shm']) await rm(target + tail, { force: true });
  await moveIntoPlace(temporary, target);
  return { entry, written: true };
}

/**
 * Writes out/: notices, texts, works, diffs, checks, schemas, the database, run.json and, last, index.json.
 * @param dir the folder; made if it is not there. What stands in it that is not ours stays.
 * @throws RangeError, ZodError, SqliteError for records that break the contract (bugs of ours); Node's own errors when the disk refuses
 */
export async function writeOut(dir: string, given: Output): Promise<WriteReport> {
  const output = {
    ...given,
    notices: [...given.notices].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
  };
  await mkdir(dir, { recursive: true });
  await removeLeftovers(outFolders(dir));
  const writing = pMap(jobs(output), (job) => writeAtomic(dir, job.path, job.print()), {
    concurrency: AT_ONCE,
  });
  const [database, files] = await Promise.all([putDatabase(dir, output), writing]);
  const puts: Put[] = [...files, database];
  const entries = puts.map((put) => put.entry);
  const removed = await removeGone(dir, new Set(entries.map((entry) => entry.path)));
  const contents = makeIndex(output, entries);
  puts.push(await writeAtomic(dir, 'run.json', printRecord(run, output.run)));
  puts.push(await writeAtomic(dir, 'index.json', printRecord(index, contents)));
  const paths = (written: boolean): string[] =>
    puts.flatMap((put) => (put.written === written ? [put.entry.path] : [])).sort();
  return { written: paths(true), unchanged: paths(false), removed, index: contents };
}
