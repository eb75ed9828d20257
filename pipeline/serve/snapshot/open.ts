/** Opens an out/ folder: its index as a run sealed it, and the very database that the index names by its sha256. */
import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { editions } from '../../records/editions.ts';
import { sha256Of } from '../../records/hash.ts';
import { index } from '../../records/index-file.ts';
import { isMissing, readIfThere } from '../../write/atomic.ts';
import { loadListed } from '../../write/load-listed.ts';
import { openDatabase } from '../../write/open-database.ts';
import { OutError, problem } from '../../write/problems.ts';
import { checkJson } from '../../write/read-json.ts';
import { sealOf } from '../../write/seal.ts';
import { DATABASE_VERSION } from '../../write/sqlite.ts';
import { DATABASE } from '../../write/write-out.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** Pages of the database that are kept in memory, in KiB. */
const CACHE_KIB = 32_768;

/** @throws OutError for a folder that no run has finished, that is of two runs, or that was changed */
export async function openSnapshot(dir: string): Promise<Snapshot> {
  const bytes = await readIfThere(path.join(dir, 'index.json'));
  const shown = `${dir}/index.json`;
  if (bytes === null) throw new OutError(problem('out-no-index', shown));
  const text = bytes.toString('utf8');
  const read = checkJson(index, text, shown);
  if (read.problem !== null) throw new OutError(read.problem);
  if (sealOf(text) === 'broken') throw new OutError(problem('out-edited', shown));
  const listed = read.value.files.find((file) => file.path === DATABASE);
  const { series } = await loadListed(dir, read.value, 'editions.json', editions);
  const database = await openListed(path.join(dir, DATABASE), listed?.sha256 ?? '', `${dir}/${DATABASE}`);
  const digest = sha256Of(bytes).slice(0, 16);
  return snapshotOf({ dir, index: read.value, editions: series, digest }, database);
}

/**
 * The file is held open while it is hashed, so that its inode can be nobody else's; if the path still leads to that inode after SQLite has
 * opened it, SQLite has opened what was hashed: a run renames a new file into the place, and never writes into the old one.
 */
async function openListed(file: string, sha256: string, shown: string): Promise<Database.Database> {
  const handle = await open(file).catch((error) => {
    throw isMissing(error) ? new OutError(problem('out-missing', shown)) : error;
  });
  try {
    if ((await sha256In(handle)) !== sha256) throw new OutError(problem('out-changed', shown));
    const database = openDatabase(file, { readonly: true, fileMustExist: true });
    try {
      const [hashed, opened] = [await handle.stat(), await stat(file)];
      if (hashed.ino !== opened.ino || hashed.dev !== opened.dev)
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

async function sha256In(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20, start: 0 }))
    hash.update(piece as Buffer);
  return hash.digest('hex');
}
