/** Where a run lays down what it makes: in out/, or, where nothing is to be written, in a folder that goes with the process. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
