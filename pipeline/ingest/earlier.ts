/** What an earlier run left in out/: what it made of files that have not changed since, by the same reading, is taken over. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AgencyAdditions } from '../records/bodies.ts';
import {
  filesOf,
  type IndexFile,
  type NoticeEntry,
  type RunFile,
  type RunReport,
  run,
} from '../records/index-file.ts';
import { type NoticeRecord, notice } from '../records/schema.ts';
import { version } from '../version.ts';
import { readIfThere } from '../write/atomic.ts';
import { markOfSeal } from '../write/database-mark.ts';
import { loadIndex } from '../write/load.ts';
import { Noted, sealOf } from '../write/noted.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { OutError } from '../write/problems.ts';
import { checkJson } from '../write/read-json.ts';
import { type HeldFile, type HeldNotice, hold } from './held.ts';
import { headIn, made } from './made.ts';

export interface Earlier {
  index: IndexFile | null;
  /** What run.json says of all that the last run was made from; null where it does not tell. */
  madeFrom: string | null;
  /** The same of single files across notices. */
  madeOf: Readonly<Record<string, string>>;
  /** What run.json says of the database; undefined where it belongs to no index that stands here. */
  database: RunReport['database'];
  /** Main sources of the notices that stand in out/. */
  paths: { path: string; id: string }[];
  noted: Noted;
  /** Whether a notice that stands in out/ is of this file, with these bytes. */
  stood(path: string, sha256: string): boolean;
  /** What run.json tells of a file. */
  file(path: string): RunFile | undefined;
  /** The document of a file, if out/ has one of the same bytes and the same reading (what lies beside it counts). */
  documentOf(path: string, sha256: string, reading: string): string | null;
  /** A document as it stands in out/, whatever became of its file; null where it is not whole. */
  keep(id: string, out: OutWriter, additions: AgencyAdditions): Promise<HeldNotice | null>;
}

export async function earlierRun(dir: string): Promise<Earlier> {
  const index = await indexOf(dir);
  const report = index && (await reportOf(dir));
  const notices = index?.notices ?? [];
  const noted = new Noted(report?.written ?? []);
  const listed = new Map((index?.files ?? []).map((entry) => [entry.path, entry]));
  const files = new Map((report?.files ?? []).map((file) => [file.path, file]));
  const bySource = new Map(
    notices.map(({ id, reading, source }) => [[source.path, source.sha256, reading].join('\n'), id]),
  );
  const entries = new Set(notices.map(({ id }) => id));
  const sources = new Set(notices.map(({ source }) => `${source.path}\n${source.sha256}`));
  const standing = async (file: string): Promise<HeldFile | null> => {
    const entry = listed.get(file);
    if (entry === undefined || (await noted.sha256(dir, file)) !== entry.sha256) return null;
    return { entry, at: path.join(dir, file), put: { entry, staged: null } };
  };
  return {
    index,
    madeFrom: report?.made_from ?? null,
    madeOf: report?.made_of ?? {},
    database:
      report?.version === version() &&
      (await isWhole(dir)) &&
      markOfSeal(index?.seal ?? '') === report?.database?.mark
        ? report.database
        : undefined,
    paths: notices.map(({ source, id }) => ({ path: source.path, id })),
    noted,
    stood: (one, sha256) => sources.has(`${one}\n${sha256}`),
    file: (one) => files.get(one),
    documentOf: (...source) => bySource.get(source.join('\n')) ?? null,
    async keep(id, out, additions) {
      if (!entries.has(id)) return null;
      const names = filesOf(id);
      const [own, text, digest] = [
        await standing(names.notice),
        await standing(names.text),
        await standing(names.digest),
      ];
      if (!own || !text) return null;
      const head = digest && headIn(digest.at);
      const isOf = (which: 'notice' | 'text', held: HeldFile): boolean =>
        head?.files[which].sha256 === held.entry.sha256;
      if (head && digest && isOf('notice', own) && isOf('text', text))
        return { head, files: { notice: own, text, digest } };
      // an earlier version wrote no digest, or it was thrown away
      const record = await whole(own);
      return record && hold(out, made(record, await readFile(text.at, 'utf8'), additions));
    },
  };
}

async function whole({ at, entry }: HeldFile): Promise<NoticeRecord | null> {
  return checkJson(notice, await readFile(at, 'utf8'), entry.path).value;
}

/** An index that is missing or damaged leaves nothing to take over: everything is read again. */
async function indexOf(dir: string): Promise<IndexFile | null> {
  try {
    return await loadIndex(dir);
  } catch (error) {
    if (error instanceof OutError) return null;
    throw error;
  }
}

/** Whether index.json is as a run wrote it: only then is what it lists what the database was made from. */
const isWhole = async (dir: string): Promise<boolean> =>
  sealOf((await readIfThere(path.join(dir, 'index.json')))?.toString('utf8') ?? '') === 'whole';

/** The report of a run, if it is as that run wrote it: what it says of files is believed. */
async function reportOf(dir: string): Promise<RunReport | null> {
  const text = (await readIfThere(path.join(dir, 'run.json')))?.toString('utf8') ?? '';
  return sealOf(text) === 'whole' ? checkJson(run, text, 'run.json').value : null;
}

// Notices that lost many of their items from one run to the next: right for a new edition, and all that a file cut short shows.

export interface FewerItems {
  id: string;
  path: string;
  before: number;
  now: number;
}

/** Told where so large a share is gone, of no fewer than so many. */
const GONE = 0.3;
const FEWEST = 5;

/** @param before what stood in out/ when the run began */
export function fewerItems(before: readonly NoticeEntry[], now: readonly NoticeEntry[]): FewerItems[] {
  const had = new Map(before.map(({ id, items }) => [id, items]));
  return now.flatMap(({ id, items, source }) => {
    const own = had.get(id) ?? 0;
    return own >= FEWEST && items <= own * (1 - GONE)
      ? [{ id, path: source.path, before: own, now: items }]
      : [];
  });
}
