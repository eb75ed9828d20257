/** Files as they stand, and files written so that they are whole at any moment. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';
import { isMissing, makeFolder, placeWhole, writeNew } from './disk.ts';

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

/**
 * Writes `content` to `dir/relative` if something else, or nothing, stands there: a file whose bytes are already right is left alone, so
 * that its time says when it last changed.
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
  await makeFolder(path.dirname(target));
  await placeWhole(target, (prepared) => writeNew(prepared, bytes));
  return { entry, written: true };
}
