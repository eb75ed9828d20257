/** Where a run lays down what it makes, in out/ or, where nothing is to be written, in a folder that goes with the process; and that it is apart from what is read. */

import { rmSync } from 'node:fs';
import { mkdtemp, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { InputError } from '../errors.ts';
import { isMissing } from '../write/disk.ts';
import type { Noted } from '../write/noted.ts';
import { type OutWriter, openOut } from '../write/out-writer.ts';

export async function placeFor(
  { out, intoExisting }: { out: string; intoExisting?: boolean },
  writes: boolean,
  noted: Noted,
): Promise<OutWriter> {
  if (writes) return openOut(out, { intoExisting: intoExisting === true, noted });
  const folder = await mkdtemp(path.join(tmpdir(), 'minsheng-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return openOut(folder);
}

// out/ stands apart from what is read: a run must neither read its own records nor write among the notices.

/**
 * @param paths files and folders to be read
 * @throws InputError('out-overlaps-input') where out/ is one of them, lies in one, or holds one, by whatever links
 */
export async function keepApart(out: string, paths: readonly string[]): Promise<void> {
  const above = await idsAbove(out);
  const own = await idOf(path.resolve(out));
  for (const given of paths) {
    const id = await idOf(path.resolve(given));
    if (id === null) continue; // told when it is read
    const around = await idsAbove(given);
    if (above.includes(id) || (own !== null && around.includes(own)))
      throw new InputError('out-overlaps-input', { out, path: given });
  }
}

/** The disk's own names for a file and the folders round it, behind all links; of what is not there yet, for the folders that are. */
async function idsAbove(given: string): Promise<string[]> {
  let at = path.resolve(given);
  for (;;) {
    try {
      at = await realpath(at);
      break;
    } catch (error) {
      if (!isMissing(error) || path.dirname(at) === at) throw error;
      at = path.dirname(at);
    }
  }
  const ids: string[] = [];
  for (;;) {
    ids.push((await idOf(at)) ?? '');
    if (path.dirname(at) === at) return ids;
    at = path.dirname(at);
  }
}

async function idOf(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
