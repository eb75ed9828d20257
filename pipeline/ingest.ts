/** The whole flow on one screen: find → read (what changed) → settle documents → what is known across, from digests → write. */
import pMap from 'p-map';
import { type Following, followingEditions } from './across/editions/standing.ts';
import { InputError } from './errors.ts';
import { editionsOf, writeAcross } from './ingest/across.ts';
import { asItStands, madeFrom } from './ingest/as-it-stands.ts';
import { type Shared, sharedBeside } from './ingest/beside.ts';
import { databaseOf } from './ingest/database.ts';
import { writeDiffs } from './ingest/diffs.ts';
import { type Earlier, earlierRun, type FewerItems, fewerItems } from './ingest/earlier.ts';
import { errorOf, type FileError } from './ingest/file-error.ts';
import { findFiles } from './ingest/find-files.ts';
import { inTightHeap } from './ingest/heap.ts';
import { type HeldNotice, recordOf } from './ingest/held.ts';
import { type Kept, keepEarlier, withKept } from './ingest/keep.ts';
import { MadeOf } from './ingest/made-of.ts';
import { orphansAmong } from './ingest/orphans.ts';
import { Pool } from './ingest/pool.ts';
import { type Elsewhere, type MadeWith, sourceHere } from './ingest/read-in-pool.ts';
import { type Outcome, readOrReuse } from './ingest/read-or-reuse.ts';
import { type Loaders, loadersOf } from './ingest/result.ts';
import { settle, settleKept, withAlternates } from './ingest/same-document.ts';
import { settledBeside } from './ingest/settled-services.ts';
import { Sources } from './ingest/sources.ts';
import { keepApart, placeFor } from './ingest/where-to.ts';
import type { Series } from './records/editions.ts';
import type { IndexFile, NoticeEntry, RunFile, RunReport } from './records/index-file.ts';
import type { Check, Params } from './records/schema.ts';
import type { SettledService } from './records/services.ts';
import type { SettledPair } from './records/settled-pairs.ts';
import { compare } from './text/compare.ts';
import { version } from './version.ts';
import { ofDisk } from './write/disk.ts';
import { makeIndex } from './write/index-file.ts';
import { databaseFits } from './write/open-database.ts';
import { guardOut } from './write/out-guard.ts';
import type { OutWriter } from './write/out-writer.ts';
import { type WriteReport, writeSchemas } from './write/write-out.ts';

export interface IngestOptions {
  /** Files and folders. */
  paths: readonly string[];
  out: string;
  /** Workers that read files; changes no byte of what is written. */
  concurrency: number;
  /** Read every file again, changed or not. */
  force: boolean;
  /** Make everything that follows from the notices anew, the database too. */
  rebuild?: boolean;
  /** Read and check, write nothing. */
  dryRun: boolean;
  /** Write into a folder that holds things of others: they stay, and what is in the way stops the run. */
  intoExisting?: boolean;
  /** Let go of notices that were read before and cannot be read now; else they stay as they were. */
  dropFailed?: boolean;
  /** Files that were read elsewhere, in place of the paths. */
  elsewhere?: Elsewhere;
  onFile?: (done: number, total: number, path: string) => void;
}

/** What a run came to, in numbers; the records themselves are loaded when they are asked for, however many there are. */
export interface IngestResult extends Loaders {
  run: RunReport;
  /** As in index.json. */
  counts: IndexFile['counts'];
  /** A summary of each, by document id, as in index.json. */
  notices: NoticeEntry[];
  editions: Series[];
  /** Editions that follow each other: each pair has a diff. */
  diffs: Following[];
  /** Of files that people laid beside no notice. */
  orphans: Check[];
  /** What is told of corrections that no longer apply. */
  stale: Params[];
  /** Notices that hold far fewer items than in the run before: a file that was cut short, or a new edition under the old name. */
  fewer: FewerItems[];
  /** null in a dry run, and where there was nothing to write. */
  written: WriteReport | null;
}

/** @throws InputError where the paths hold no file at all, or out/ must not be written to (`out-…`): it is left as it is */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const started = new Date();
  await keepApart(options.out, options.paths);
  await guardOut(options.out, options.intoExisting === true);
  if (!options.dryRun) databaseFits();
  const found = options.elsewhere?.found ?? (await findFiles(options.paths));
  if (found.files.length === 0 && found.unreadable.length === 0)
    throw new InputError('nothing-to-read', { paths: options.paths.join(', ') });
  const shared = await sharedBeside(found.agencies);
  const earlier = await earlierRun(options.out);
  const writes = !options.dryRun && found.files.length > 0;
  const out = await placeFor(options, writes, earlier.noted);
  try {
    return await flow({ options, started, found, shared, earlier, writes, out });
  } catch (error) {
    await out.abandon();
    throw ofDisk(error, options.out);
  }
}

interface IngestRun {
  options: IngestOptions;
  started: Date;
  found: Awaited<ReturnType<typeof findFiles>>;
  shared: Shared;
  earlier: Earlier;
  /** Whether anything is written but what goes at the end. */
  writes: boolean;
  out: OutWriter;
}

async function flow({
  options,
  started,
  found: all,
  shared,
  earlier,
  writes,
  out,
}: IngestRun): Promise<IngestResult> {
  const { files, unreadable, beside } = all;
  const persons = await settledBeside(all.services);
  const sources = await Sources.among(all.sources);
  const there = all.walked ? new Set(beside.map((raw) => raw.path)) : null;
  const { additions } = shared;
  const { elsewhere } = options;
  const madeWith: MadeWith = (file) => ({ additions, provenance: sources.of(file) });
  const pool = new Pool(options.concurrency);
  let done = 0;
  const outcomes = await pMap(
    files,
    async (raw) => {
      const result = await readOrReuse(raw, {
        ...{ out, shared, there },
        earlier: options.force ? null : earlier,
        source: elsewhere ? (raw) => elsewhere.source(raw) : (raw) => sourceHere(pool, raw, madeWith),
      });
      options.onFile?.(++done, files.length, raw.path);
      return result;
    },
    // a file more than there are workers: one is found and hashed while others are read
    { concurrency: options.concurrency + 1 },
  ).finally(() => pool.end());
  const failed = [
    ...unreadable.map(({ path, rule, covers }) => ({
      ...failure(path, errorOf(new InputError(rule, { path }))),
      covers,
    })),
    ...[...shared.failed, ...persons.failed].map(({ path, error }) => failure(path, error)),
  ];
  const read = await settle<Outcome & { covers?: string[] | undefined }>(
    [...outcomes.flat(), ...failed],
    recordOf,
    ({ path, sha256 }) => earlier.stood(path, sha256),
  );
  const { settled, kept } = await settleKept(
    read,
    options.dropFailed
      ? []
      : await keepEarlier(earlier, read.results, (id) => earlier.keep(id, out, additions)),
    recordOf,
  );
  const notices = [
    ...(await pMap(settled.standing, (one) => withAlternates(one, out, { additions, sources }), {
      concurrency: 1,
    })),
    ...kept.map((one) => one.notice),
  ].sort((a, b) => compare(a.head.document.id, b.head.document.id));
  for (const { files: held } of notices) for (const { put } of Object.values(held)) out.put(put);
  const given = settled.results.map((r) => ({
    path: r.path,
    sha256: r.sha256,
    document: r.alternateOf ?? r.notice?.head.document.id ?? null,
  }));
  const orphans = [...(await orphansAmong(beside, files, given)), ...sources.astray(given, all.walked)];
  const editions = editionsOf(notices);
  const pairs = settledIn(outcomes.flat(), kept);
  const from = madeFrom(notices, [persons.services, [...pairs], orphans]);
  const before = options.force || options.rebuild || !writes ? null : earlier;
  const stands = before && (await asItStands(out, before, from));
  const across = { out, notices, editions, pairs, services: persons.services, orphans, writes };
  const madeOf = new MadeOf(out, before);
  const { counts } = stands ?? {
    counts: await inTightHeap(notices.length, () => writeAll({ ...across, earlier: before, madeOf })),
  };
  const diffs = followingEditions(editions);
  const run = {
    ...reportOf(settled.results, kept, { options, started, earlier }),
    ...{ made_from: from, made_of: stands ? earlier.madeOf : madeOf.now },
  };
  const entries = notices.map(({ head }) => head.entry);
  const written = writes ? await out.finish((listed) => makeIndex(entries, counts, listed), run) : null;
  return {
    run,
    counts: makeIndex(entries, counts, []).counts,
    notices: entries,
    ...{ editions, diffs, orphans, written },
    stale: notices.flatMap(({ head }) => head.stale),
    fewer: fewerItems(earlier.index?.notices ?? [], entries),
    ...loadersOf(out),
  };
}

interface AcrossRun {
  out: OutWriter;
  notices: readonly HeldNotice[];
  editions: readonly Series[];
  pairs: ReadonlyMap<string, readonly SettledPair[]>;
  services: readonly SettledService[];
  orphans: readonly Check[];
  writes: boolean;
  /** What the run before left, where that may be built on. */
  earlier: Earlier | null;
  madeOf: MadeOf;
}

/** Diffs, what is across notices, and the database. */
async function writeAll({ out, notices, editions, pairs, services, orphans, writes, ...since }: AcrossRun) {
  const { earlier, madeOf } = since;
  const diffs = await writeDiffs(out, editions, notices, pairs, madeOf);
  const database = writes ? await databaseOf(out, earlier, notices) : null;
  try {
    database?.notices();
    const found = await writeAcross({ out, tables: database, madeOf }, notices, services, {
      editions,
      orphans,
    });
    database?.diffs(diffs);
    database?.finish();
    if (writes) await writeSchemas(out);
    return { ...found, diffs: diffs.length };
  } catch (error) {
    database?.abandon();
    throw error;
  }
}

function reportOf(
  results: readonly (Outcome & { alternateOf: string | null })[],
  kept: readonly Kept[],
  { options, started, earlier }: Pick<IngestRun, 'options' | 'started' | 'earlier'>,
): RunReport {
  const read = results.map(
    (r): RunFile => ({
      path: r.path,
      status: r.error ? 'failed' : r.alternateOf ? 'alternate' : r.reused ? 'reused' : 'read',
      document: r.alternateOf ?? r.notice?.head.document.id ?? null,
      error: r.error,
      ms: r.ms,
      ...(r.sha256 === '' ? {} : { sha256: r.sha256 }),
      ...(r.reading === '' ? {} : { reading: r.reading }),
      ...(r.state === null ? {} : { state: r.state }),
    }),
  );
  const runFiles = withKept(read, kept);
  const present = new Set(runFiles.map((f) => f.path));
  const removed = earlier.paths
    .filter((p) => !present.has(p.path))
    .map((p): RunFile => ({ path: p.path, status: 'removed', document: p.id, error: null, ms: 0 }));
  const finished = new Date();
  return {
    started: started.toISOString(),
    finished: finished.toISOString(),
    duration_ms: finished.getTime() - started.getTime(),
    version: version(),
    node: process.version,
    concurrency: options.concurrency,
    files: [...runFiles, ...removed].sort((a, b) => compare(a.path, b.path)),
  };
}

/** By the newer document, of all the files that give it. */
function settledIn(results: readonly Outcome[], kept: readonly Kept[]): Map<string, SettledPair[]> {
  const settled = new Map<string, SettledPair[]>();
  const keptAs = new Map(kept.map((one) => [one.path, one.notice.head.document.id]));
  for (const { notice, path, pairs } of results) {
    const id = notice?.head.document.id ?? keptAs.get(path);
    if (id && pairs.length > 0) settled.set(id, [...(settled.get(id) ?? []), ...pairs]);
  }
  return settled;
}

const failure = (path: string, error: FileError): Outcome => ({
  ...{ path, error, sha256: '', ms: 0, notice: null, reused: false, pairs: [], reading: '', state: null },
});
