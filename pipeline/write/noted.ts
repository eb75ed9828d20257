/** How a run knows its files again: by what the disk says of them, or, for those that stand in no list of hashes, by the seal that they bear. */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../records/hash.ts';
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

// index.json and run.json stand in no list of hashes: each bears its own, so that a run knows its file from one that was changed.

const OPEN = '0'.repeat(64);
/** Inside a string of JSON its quotes would be escaped, so the first that fits is the key itself. */
const SEAL = /(?<="seal": ")[0-9a-f]{64}(?=")/u;

/** A record with a seal that is still open, to be printed and then sealed. */
export const unsealed = <T extends object>(record: T): T & { seal: string } => ({ ...record, seal: OPEN });

/** The text of a record that was printed `unsealed`, with its seal. */
export const sealed = (text: string): string => text.replace(SEAL, sha256Of(text));

/** The seal that a text bears; null where it bears none. */
export const sealIn = (text: string): string | null => SEAL.exec(text)?.[0] ?? null;

/** `none`: an earlier version wrote it, or it is no file of ours. */
export function sealOf(text: string): 'whole' | 'broken' | 'none' {
  const said = sealIn(text);
  if (said === null) return 'none';
  return sha256Of(text.replace(SEAL, OPEN)) === said ? 'whole' : 'broken';
}
