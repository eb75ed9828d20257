/**
 * Files that are whole at any moment: written beside their place under another name, flushed to the disk, then renamed.
 * A file whose bytes are already right is left alone, so that its time says when it last changed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';
import { isMissing, makeFolder, ofDisk } from './disk.ts';

export { isMissing } from './disk.ts';

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
  await makeFolder(path.dirname(target));
  // a name that nobody can lay a link under; short, whatever the target is called
  const temporary = path.join(path.dirname(target), `.minsheng-${randomBytes(16).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw ofDisk(error, target);
  }
  return { entry, written: true };
}
