/** The bytes of raw files, and what the members of an archive are called. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';

/** Archives within archives: 2 is a zip in a zip. */
export const NESTED = 2;

/** Names inside an archive become part of a path in records: no way up, no drive, no root. */
export function memberName(archive: string, name: string): string {
  const safe = name
    .split(/[\\/]+/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return `${archive}/${safe || 'member'}`;
}

export async function bytesOf(raw: RawFile): Promise<Uint8Array | FileError> {
  try {
    return await readFile(raw.file);
  } catch (error) {
    return errorOf(new InputError('path-not-readable', { path: raw.path }, { cause: error }));
  }
}
