/**
 * Files that are whole at any moment: written beside their place under another name, flushed to the disk, then renamed.
 * A file whose bytes are already right is left alone, so that its time says when it last changed.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';

/** `.minsheng.sqlite.4711.tmp`: hidden, with the id of the process that writes it; SQLite keeps a journal beside its own. */
const TEMPORARY = /^\..+\.(\d+)\.tmp(?:-journal)?$/;

/** Where a file is prepared before it is renamed to `target`: in the same folder, so that the rename is one step. */
export function temporaryPath(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
}

/** The sha256 of a file in hex, read piece by piece; null if it is not there. */
export async function fileSha256(file: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 }))
      hash.update(piece as Buffer);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Whether `error` says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** The bytes of a file, or null if there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The names in a folder, sorted; none if there is no such folder. */
export async function namesIn(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a file that was prepared at `temporaryPath(target)` in its place. */
export async function moveIntoPlace(temporary: string, target: string): Promise<void> {
  await flush(temporary);
  await rename(temporary, target);
}

/**
 * Writes `bytes` to `dir/relative` if something else, or nothing, stands there.
 * @param relative path from `dir`, with `/`
 * @returns its entry for the index, and whether it was written
 */
export async function writeAtomic(
  dir: string,
  relative: string,
  content: string | Uint8Array,
): Promise<{ entry: FileEntry; written: boolean }> {
  const target = path.join(dir, relative);
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content, 'utf8')
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const entry = { path: relative, bytes: bytes.length, sha256: sha256Of(bytes) };
  const standing = await readIfThere(target);
  if (standing?.equals(bytes)) return { entry, written: false };
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = temporaryPath(target);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  return { entry, written: true };
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false; // this run has not begun to write: an earlier one had the same id
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what a killed run left half written in these folders; files of a run that is still at work stay. */
export async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const pid = TEMPORARY.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) await rm(path.join(folder, name), { force: true });
    }
  }
}
