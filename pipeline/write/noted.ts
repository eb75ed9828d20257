/**
 * Whether a file is still the one whose bytes were hashed, without reading it: by its size, its place on the disk, and the times that the
 * disk keeps. A change within one tick of its clock would not show, so a file is noted only once it has stood for a while.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NotedFile } from '../records/index-file.ts';
import { fileSha256 } from './atomic.ts';
import { isMissing } from './disk.ts';

/** Milliseconds: longer than the tick of any clock that a disk is known to keep. */
const A_WHILE = 100;

/** What the disk says of a file; null where it is not there, or has just been changed. */
export const stateOf = (file: string): string | null => stateAfter(file, A_WHILE);

/** The same of a file that tells of each change by itself (database-mark.ts), however short it has stood. */
export const stateNow = (file: string): string | null => stateAfter(file, 0);

function stateAfter(file: string, standing: number): string | null {
  try {
    const { size, ino, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    const changed = Number(ctimeNs / 1_000_000n);
    return Date.now() - changed < standing ? null : [size, ino, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Files whose hashes an earlier run noted. */
export class Noted {
  private readonly files: ReadonlyMap<string, NotedFile>;

  constructor(files: readonly NotedFile[] = []) {
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  /** The sha256 of `dir/file`, read only where nothing is noted of it as it stands; null where it is not there. */
  async sha256(dir: string, file: string): Promise<string | null> {
    const target = path.join(dir, file);
    const noted = this.files.get(file);
    if (noted?.state !== undefined && noted.state === stateOf(target)) return noted.sha256;
    return existsSync(target) ? fileSha256(target) : null;
  }
}
