/** Opens an out/ folder: its index as a run sealed it, and the very database that bears its seal. */
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { editions } from '../../records/editions.ts';
import { sha256Of } from '../../records/hash.ts';
import { index } from '../../records/index-file.ts';
import { readIfThere } from '../../write/atomic.ts';
import { HEADER, markAt, markOfSeal } from '../../write/database-mark.ts';
import { isMissing } from '../../write/disk.ts';
import { loadListed } from '../../write/load-listed.ts';
import { sealOf } from '../../write/noted.ts';
import { openDatabase } from '../../write/open-database.ts';
import { OutError, problem } from '../../write/problems.ts';
import { checkJson } from '../../write/read-json.ts';
import { DATABASE_VERSION } from '../../write/sqlite.ts';
import { DATABASE } from '../../write/write-out.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** Pages of the database that are kept in memory, in KiB. */
const CACHE_KIB = 32_768;

/** @param queryMs of one statement, at most @throws OutError for a folder that no run has finished, that is of two runs, or that was changed */
export async function openSnapshot(dir: string, queryMs?: number): Promise<Snapshot> {
  const bytes = await readIfThere(path.join(dir, 'index.json'));
  const shown = `${dir}/index.json`;
  if (bytes === null) throw new OutError(problem('out-no-index', shown));
  const text = bytes.toString('utf8');
  const read = checkJson(index, text, shown);
  if (read.problem !== null) throw new OutError(read.problem);
  if (sealOf(text) === 'broken') throw new OutError(problem('out-edited', shown));
  const { series } = await loadListed(dir, read.value, 'editions.json', editions);
  const mark = markOfSeal(read.value.seal ?? '');
  const database = await openMarked(path.join(dir, DATABASE), mark, `${dir}/${DATABASE}`);
  const digest = sha256Of(bytes).slice(0, 16);
  return snapshotOf({ dir, index: read.value, editions: series, digest }, database, queryMs);
}

/**
 * The file is held open while its mark is read, so that its inode can be nobody else's; if the path still leads to that inode after SQLite
 * has opened it, SQLite has opened what was looked at: a run renames a new file into the place, and never writes into the old one.
 */
async function openMarked(file: string, mark: string, shown: string): Promise<Database.Database> {
  const handle = await open(file).catch((error) => {
    throw isMissing(error) ? new OutError(problem('out-missing', shown)) : error;
  });
  try {
    const header = Buffer.alloc(HEADER);
    await handle.read(header, 0, HEADER, 0);
    if (markAt(header) !== mark) throw new OutError(problem('out-changed', shown));
    const database = openDatabase(file, { readonly: true, fileMustExist: true });
    try {
      const [held, opened] = [await handle.stat(), await stat(file)];
      if (held.ino !== opened.ino || held.dev !== opened.dev)
        throw new OutError(problem('out-changed', shown));
      if (database.pragma('user_version', { simple: true }) !== DATABASE_VERSION)
        throw new OutError(problem('out-other-version', shown));
      database.pragma(`cache_size = -${CACHE_KIB}`);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  } finally {
    await handle.close();
  }
}
