/**
 * Which index a database belongs to: the seal of that index stands where SQLite counts the changes of the file. Whatever writes to it
 * counts on, and it does not fit any more, so no run and no reader has to hash gigabytes to know the database from one that was changed.
 */
import { open } from 'node:fs/promises';
import { isMissing, safely } from './disk.ts';

/** The header of a database file, as sqlite.org/fileformat.html has it. */
export const HEADER = 100;
const MAGIC = 'SQLite format 3\0';
/** Not in the mode in which changes stand beside the file. */
const VERSIONS = { at: 18, rollback: 0x0101 };
/** The count of changes, and the count for which the size in the header holds: alike in a file that is whole. */
const CHANGES = 24;
const VALID_FOR = 92;

/** The first digits of a seal: as many as the count has room for. */
const DIGITS = 8;

/** The mark of the database that belongs to the index of this seal. */
export const markOfSeal = (seal: string): string => seal.slice(0, DIGITS);

/** What a database is marked with; null for what is none, or is not there. */
export async function markIn(file: string): Promise<string | null> {
  const header = Buffer.alloc(HEADER);
  try {
    const handle = await open(file);
    try {
      await handle.read(header, 0, HEADER, 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return markAt(header);
}

/** @param header the first bytes of the file */
export function markAt(header: Buffer): string | null {
  const isWhole =
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    header.readUInt16BE(VERSIONS.at) === VERSIONS.rollback &&
    header.readUInt32BE(CHANGES) === header.readUInt32BE(VALID_FOR);
  return isWhole ? header.toString('hex', CHANGES, CHANGES + DIGITS / 2) : null;
}

/** Marks a database that nobody has open. */
export async function markDatabase(file: string, mark: string): Promise<void> {
  await safely(file, 'r+', async (handle) => {
    for (const at of [CHANGES, VALID_FOR]) await handle.write(Buffer.from(mark, 'hex'), 0, DIGITS / 2, at);
  });
}
