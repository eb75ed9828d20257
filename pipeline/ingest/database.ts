/** The database of a run: that of the run before with what changed since, else one made anew from the files, one after the other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Following } from '../across/editions/standing.ts';
import type { Diff } from '../records/diff.ts';
import { diffFile, type FileEntry, filesOf, isDiff } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { NoRoom } from '../write/blocks.ts';
import { DatabaseUpdate, isOfThisVersion } from '../write/database-update.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { DATABASE } from '../write/ownership.ts';
import { DatabaseBuilder } from '../write/sqlite.ts';
import type { Tables } from './across.ts';
import type { Earlier } from './earlier.ts';
import { type HeldNotice, recordNow } from './held.ts';

/** A database that takes the rows of a run, the notices first. */
export interface RunDatabase extends Tables {
  notices(): void;
  diffs(following: readonly Following[]): void;
  finish(): void;
  abandon(): void;
}

/** So many notices of all may be new, other or gone: with more of them all rows are made anew. */
const MOST = 0.2;
const FEW = 4;

/** @param earlier null: made anew whatever stands there */
export async function databaseOf(
  out: OutWriter,
  earlier: Earlier | null,
  notices: readonly HeldNotice[],
): Promise<RunDatabase> {
  const since = earlier && (await changesSince(out, earlier, notices));
  if (since) {
    const one = await updated(out, since);
    if (one) return one;
  }
  const staged = await out.beginDatabase();
  const builder = new DatabaseBuilder(staged);
  return {
    ...tablesOf(builder, () => false),
    notices: () => builder.notices(oneByOne(notices, recordNow)),
    diffs: (following) => builder.diffs(oneByOne(following, diffIn(out))),
    finish() {
      builder.finish();
      out.putDatabase(staged);
    },
    abandon: () => builder.abandon(),
  };
}

interface Changes {
  /** Notices as the database has them, and as it is to have them. */
  gone: string[];
  come: HeldNotice[];
  /** Files of out/ as the run before wrote them. */
  listed: ReadonlyMap<string, FileEntry>;
}

/** What the database that stands lacks; null where it cannot be told, or is too much. */
async function changesSince(
  out: OutWriter,
  { index, database }: Earlier,
  notices: readonly HeldNotice[],
): Promise<Changes | null> {
  if (index === null || !(await out.databaseStands(database))) return null;
  if (!isOfThisVersion(path.join(out.dir, DATABASE))) return null;
  const listed = new Map(index.files.map((entry) => [entry.path, entry]));
  const ids = new Set(notices.map(({ head }) => head.document.id));
  const before = new Set(index.notices.map(({ id }) => id));
  const come = notices.filter(
    ({ files }) => listed.get(files.notice.entry.path)?.sha256 !== files.notice.entry.sha256,
  );
  const other = come.map(({ head }) => head.document.id).filter((id) => before.has(id));
  const gone = [...other, ...[...before].filter((id) => !ids.has(id))];
  if (come.length + gone.length > Math.max(FEW, MOST * notices.length)) return null;
  for (const id of gone) {
    const entry = listed.get(filesOf(id).notice);
    if (entry === undefined || (await out.standing(entry)) === null) return null;
  }
  return { gone, come, listed };
}

/** null where what is new finds no room among what stands. */
async function updated(out: OutWriter, { gone, come, listed }: Changes): Promise<RunDatabase | null> {
  const staged = await out.copyDatabase();
  const update = new DatabaseUpdate(staged);
  const old = (id: string): NoticeRecord =>
    JSON.parse(readFileSync(path.join(out.dir, filesOf(id).notice), 'utf8')) as NoticeRecord;
  try {
    update.remove(oneByOne(gone, old));
    update.add(oneByOne(come, recordNow));
  } catch (error) {
    update.abandon();
    if (error instanceof NoRoom) return null;
    throw error;
  }
  const isAsBefore = (file: string): boolean => listed.get(file)?.sha256 === out.entryOf(file).sha256;
  const isOther = (pair: Following): boolean => !isAsBefore(diffFile(pair));
  return {
    ...tablesOf(update, isAsBefore),
    notices() {},
    diffs(following) {
      const before = [...listed.keys()].filter(isDiff);
      if (before.length !== following.length || following.some(isOther))
        update.diffs(oneByOne(following, diffIn(out)));
    },
    finish() {
      update.finish();
      out.putDatabase(staged);
    },
    abandon: () => update.abandon(),
  };
}

/** What takes the rows of each list at once. */
type Lists = Pick<DatabaseBuilder, 'works' | 'agencies' | 'editions' | 'services' | 'checks'>;

/** @param stands whether a file says what it said before, and with it the rows */
const tablesOf = (lists: Lists, stands: (file: string) => boolean): Tables => ({
  works: (all) => stands('works.json') || lists.works(all()),
  agencies: (all) => stands('agencies.json') || lists.agencies(all()),
  editions: (all) => stands('editions.json') || lists.editions(all()),
  services: (all) => stands('services.json') || lists.services(all()),
  checks: (all) => stands('checks.json') || lists.checks(all()),
});

/** Made as they are asked for: one in memory at a time. */
function* oneByOne<A, B>(all: Iterable<A>, of: (one: A) => B): Generator<B> {
  for (const one of all) yield of(one);
}

const diffIn =
  (out: OutWriter) =>
  (pair: Following): Diff =>
    JSON.parse(readFileSync(out.whereIs(diffFile(pair)), 'utf8')) as Diff;
