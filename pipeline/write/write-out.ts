/**
 * Everything that a run leaves in out/. Each file is whole at any moment; index.json, with the sha256 of all others, comes last:
 * until it stands, `verifyOut` tells that the folder is of two runs.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { diffName } from '../diff/between-editions.ts';
import { agencies, type Body } from '../records/bodies.ts';
import type { Diff, FeedLine } from '../records/diff.ts';
import { editions, type Series } from '../records/editions.ts';
import { type IndexFile, index, type RunReport, run } from '../records/index-file.ts';
import { type Check, checks, type NoticeRecord, notice, type Work, works } from '../records/schema.ts';
import { type Service, services } from '../records/services.ts';
import { printJson, printRecord } from '../show/json.ts';
import { fileSha256, flush } from './atomic.ts';
import { ofDisk } from './disk.ts';
import { makeIndex } from './index-file.ts';
import { schemaFiles } from './json-schema.ts';
import { makeOut } from './out-guard.ts';
import { ownershipOf } from './ownership.ts';
import { type Aside, type Put, prepare, putInPlace, refuseForeign, tailsOf, takeAway } from './put.ts';
import { sealed, unsealed } from './seal.ts';
import { writeDatabase } from './sqlite.ts';
import { openStage, type Stage, writeNew } from './stage.ts';

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
  /** Files of ours that somebody changed: what they hold stands under another name. */
  aside: Aside[];
  index: IndexFile;
}

export const DATABASE = 'minsheng.sqlite';
/** Files at once: enough to overlap the flushes, few enough to hold little text at a time. */
const AT_ONCE = 8;

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

async function prepareDatabase(dir: string, stage: Stage, output: Output): Promise<Put> {
  const staged = stage.file();
  // Made by Node, so that a folder without permission is an error of the disk and not one of SQLite.
  await writeNew(staged, '');
  writeDatabase(staged, output);
  const sha256 = (await fileSha256(staged)) ?? '';
  const entry = { path: DATABASE, bytes: (await stat(staged)).size, sha256 };
  const target = path.join(dir, DATABASE);
  const tails = await tailsOf(target);
  if (tails.length === 0 && (await fileSha256(target)) === sha256) return { entry, staged: null };
  await flush(staged);
  return { entry, staged };
}

/**
 * Writes out/: notices, texts, works, diffs, checks, schemas, the database, run.json and, last, index.json.
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
  await makeOut(dir, intoExisting);
  const stage = await openStage(dir).catch((error) => {
    throw ofDisk(error, dir);
  });
  try {
    const report = await writeFrom(stage, dir, output);
    await stage.finish();
    return report;
  } catch (error) {
    await stage.abandon();
    throw ofDisk(error, dir);
  }
}

async function writeFrom(stage: Stage, dir: string, output: Output): Promise<WriteReport> {
  const owned = await ownershipOf(dir, stage.journals);
  const listed: Put[] = await pMap(jobs(output), (job) => prepare(dir, stage, job.path, job.print()), {
    concurrency: AT_ONCE,
  });
  listed.push(await prepareDatabase(dir, stage, output));
  const contents = makeIndex(
    output,
    listed.map((put) => put.entry),
  );
  const indexText = sealed(printRecord(index, unsealed(contents)));
  const runText = sealed(printRecord(run, unsealed({ ...output.run, written: contents.files })));
  const puts = [
    ...listed,
    await prepare(dir, stage, 'run.json', runText),
    await prepare(dir, stage, 'index.json', indexText), // the last
  ];
  await refuseForeign(dir, owned, puts);
  await stage.journal(indexText);

  const removed: string[] = [];
  const aside: Aside[] = [];
  const paths = new Set(puts.map((put) => put.entry.path));
  for (const file of [...owned.listed.keys()].filter((one) => !paths.has(one))) {
    const taken = await takeAway(dir, owned, file);
    if (taken.removed) removed.push(file);
    aside.push(...taken.aside);
  }
  for (const put of puts) aside.push(...(await putInPlace(dir, owned, put)));
  const of = (written: boolean): string[] =>
    puts.flatMap((put) => ((put.staged !== null) === written ? [put.entry.path] : [])).sort();
  return { written: of(true), unchanged: of(false), removed: removed.sort(), aside, index: contents };
}
