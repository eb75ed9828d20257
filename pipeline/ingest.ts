/** The whole flow on one screen: find → read (what changed) → settle documents → works and checks across → write. */
import pMap from 'p-map';
import { buildBodies, mentionsOf } from './bodies/build.ts';
import { checksAcross } from './check/across.ts';
import { diffsBetween } from './diff/between-editions.ts';
import { buildEditions } from './editions/build.ts';
import { followingEditions } from './editions/following.ts';
import { toldByInterpretations } from './editions/told-dates.ts';
import { InputError } from './errors.ts';
import {
  type BesideNotice,
  besideMember,
  besideNotice,
  pairsBeside,
  type Shared,
  sharedBeside,
} from './ingest/beside.ts';
import { type Earlier, earlierRun } from './ingest/earlier.ts';
import { errorOf, type FileError } from './ingest/file-error.ts';
import { findFiles, type RawFile } from './ingest/find-files.ts';
import { type Kept, keepEarlier, withKept } from './ingest/keep.ts';
import { orphansAmong } from './ingest/orphans.ts';
import { keepApart } from './ingest/out-apart.ts';
import { bytesOf, type FileResult, readFileToRecords } from './ingest/read-file.ts';
import { settle } from './ingest/same-document.ts';
import { settledBeside } from './ingest/settled-services.ts';
import { READING } from './read-notice.ts';
import type { Body } from './records/bodies.ts';
import type { Diff } from './records/diff.ts';
import type { Series } from './records/editions.ts';
import { sha256Of } from './records/hash.ts';
import type { RunFile, RunReport } from './records/index-file.ts';
import type { Check, NoticeRecord, Work } from './records/schema.ts';
import type { Service } from './records/services.ts';
import type { SettledPair } from './records/settled-pairs.ts';
import { buildServices } from './services/build.ts';
import { compare } from './text/compare.ts';
import { version } from './version.ts';
import { buildWorks } from './works/works.ts';
import { databaseFits } from './write/database-fits.ts';
import { guardOut } from './write/out-guard.ts';
import { type WriteReport, writeOut } from './write/write-out.ts';

export interface IngestOptions {
  /** Files and folders. */
  paths: readonly string[];
  out: string;
  /** Files read at once; changes no byte of what is written. */
  concurrency: number;
  /** Read every file again, changed or not. */
  force: boolean;
  /** Read and check, write nothing. */
  dryRun: boolean;
  /** Write into a folder that holds things of others: they stay, and what is in the way stops the run. */
  intoExisting?: boolean;
  /** Let go of notices that were read before and cannot be read now; else they stay as they were. */
  dropFailed?: boolean;
  onFile?: (done: number, total: number, path: string) => void;
}

export interface IngestResult {
  run: RunReport;
  notices: NoticeRecord[];
  works: Work[];
  agencies: Body[];
  editions: Series[];
  /** Between editions that follow each other. */
  diffs: Diff[];
  services: Service[];
  checks: Check[];
  /** null in a dry run, and where there was nothing to write. */
  written: WriteReport | null;
}

/** @throws InputError where the paths hold no file at all, or out/ must not be written to (`out-…`): it is left as it is */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const started = new Date();
  const intoExisting = options.intoExisting === true;
  await keepApart(options.out, options.paths);
  await guardOut(options.out, intoExisting);
  if (!options.dryRun) databaseFits();
  const {
    files,
    unreadable,
    agencies: additions,
    services: settledServices,
    beside,
  } = await findFiles(options.paths);
  if (files.length === 0 && unreadable.length === 0)
    throw new InputError('nothing-to-read', { paths: options.paths.join(', ') });
  const shared = await sharedBeside(additions);
  const persons = await settledBeside(settledServices);
  const earlier = await earlierRun(options.out);
  let done = 0;
  const results = await pMap(
    files,
    async (raw) => {
      const result = await readOrReuse(raw, options.force ? null : earlier, shared);
      options.onFile?.(++done, files.length, raw.path);
      return result;
    },
    { concurrency: options.concurrency },
  );
  const reused = new Set(
    results
      .flat()
      .filter((r) => r.reused)
      .map((r) => r.path),
  );
  const failed = [
    ...unreadable.map(({ path, rule, covers }) => ({
      ...failure(path, errorOf(new InputError(rule, { path }))),
      covers,
    })),
    ...[...shared.failed, ...persons.failed].map(({ path, error }) => failure(path, error)),
  ];
  const settled = settle([...results.flat(), ...failed]);
  const kept = options.dropFailed ? [] : await keepEarlier(earlier, settled.results);
  const standing = [...settled.notices, ...kept.map((one) => one.notice)].sort((a, b) =>
    compare(a.record.document.id, b.record.document.id),
  );
  const notices = standing.map((n) => n.record);
  const { works, checks: workChecks } = buildWorks(citationsOf(notices));
  const { agencies } = buildBodies(notices.flatMap(mentionsOf), shared.additions);
  const editions = buildEditions(
    notices.map((n) => n.document),
    toldByInterpretations(standing),
  ).series;
  const { diffs, changes } = diffsBetween(
    followingEditions(editions),
    notices,
    settledIn(results.flat(), kept),
  );
  const { services, checks: serviceChecks } = buildServices(notices, persons.services);
  const given = settled.results.map((r) => ({
    path: r.path,
    sha256: r.sha256,
    document: r.alternateOf ?? r.notice?.record.document.id ?? null,
  }));
  const orphans = await orphansAmong(beside, files, given);
  const checks = [...checksAcross(notices), ...workChecks, ...serviceChecks, ...orphans];
  const read = settled.results.map(
    (r): RunFile => ({
      path: r.path,
      status: r.error ? 'failed' : r.alternateOf ? 'alternate' : reused.has(r.path) ? 'reused' : 'read',
      document: r.alternateOf ?? r.notice?.record.document.id ?? null,
      error: r.error,
      ms: r.ms,
    }),
  );
  const runFiles = withKept(read, kept);
  const present = new Set(runFiles.map((f) => f.path));
  const removed = earlier.paths
    .filter((p) => !present.has(p.path))
    .map((p): RunFile => ({ path: p.path, status: 'removed', document: p.id, error: null, ms: 0 }));
  const finished = new Date();
  const run: RunReport = {
    started: started.toISOString(),
    finished: finished.toISOString(),
    duration_ms: finished.getTime() - started.getTime(),
    version: version(),
    node: process.version,
    concurrency: options.concurrency,
    files: [...runFiles, ...removed].sort((a, b) => compare(a.path, b.path)),
  };
  const texts = new Map(standing.map((n) => [n.record.document.source.text, n.text]));
  const written =
    options.dryRun || files.length === 0
      ? null
      : await writeOut(
          options.out,
          { notices, texts, works, agencies, editions, diffs, changes, services, checks, run },
          { intoExisting },
        );
  return { run, notices, works, agencies, editions, diffs, services, checks, written };
}

/** A file's result with what people settled beside it. */
interface Settling extends FileResult {
  reused: boolean;
  pairs: SettledPair[];
}

async function readOrReuse(raw: RawFile, earlier: Earlier | null, shared: Shared): Promise<Settling[]> {
  const bytes = await bytesOf(raw);
  if (!(bytes instanceof Uint8Array)) return [{ ...failure(raw.path, bytes), reused: false, pairs: [] }];
  const sha256 = sha256Of(bytes);
  let beside: BesideNotice;
  try {
    beside = await besideNotice(raw, shared);
  } catch (error) {
    return [{ ...failure(raw.path, errorOf(error), sha256), reused: false, pairs: await pairsIfRight(raw) }];
  }
  const known = await earlier?.load(raw.path, sha256, READING + beside.readingSuffix);
  const { pairs } = beside;
  if (known) return [{ path: raw.path, sha256, ms: 0, notice: known, error: null, reused: true, pairs }];
  const results = await readFileToRecords(raw, bytes, sha256, beside, besideMember(shared));
  return results.map((r) => ({ ...r, reused: false, pairs: r.path === raw.path ? pairs : [] }));
}

/** Where something else beside a notice is wrong, what was settled about it still holds for the records that are kept. */
async function pairsIfRight(raw: RawFile): Promise<SettledPair[]> {
  try {
    return await pairsBeside(raw);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** By the newer document, of all the files that give it. */
function settledIn(results: readonly Settling[], kept: readonly Kept[]): Map<string, SettledPair[]> {
  const settled = new Map<string, SettledPair[]>();
  const keptAs = new Map(kept.map((one) => [one.path, one.notice.record.document.id]));
  for (const { notice, path, pairs } of results) {
    const id = notice?.record.document.id ?? keptAs.get(path);
    if (id && pairs.length > 0) settled.set(id, [...(settled.get(id) ?? []), ...pairs]);
  }
  return settled;
}

const failure = (path: string, error: FileError, sha256 = ''): FileResult => ({
  path,
  sha256,
  ms: 0,
  notice: null,
  error,
});

function citationsOf(notices: readonly NoticeRecord[]): Parameters<typeof buildWorks>[0] {
  return notices.flatMap((n) =>
    n.items.flatMap((item) =>
      item.citations.map((citation) => ({ id: citation.id, jurisdiction: n.document.region.code, citation })),
    ),
  );
}
