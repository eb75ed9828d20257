/** From the stage to the place: what is replaced is ours, and what is not is set aside under a name of its own. */
import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.ts';
import { sha256Of } from '../records/hash.ts';
import type { FileEntry } from '../records/index-file.ts';
import { fileSha256 } from './atomic.ts';
import { isMissing, makeFolder, writeNew } from './disk.ts';
import type { Noted } from './noted.ts';
import { listOf } from './out-guard.ts';
import { type Ownership, standingAt } from './ownership.ts';
import type { Stage } from './stage.ts';

/** A file of a run: as it is to stand, and where it is prepared; null where the same bytes stand already. */
export interface Put {
  entry: FileEntry;
  staged: string | null;
}

/** Where a file is to stand, and where it is prepared. */
export interface PlacedFile {
  path: string;
  staged: string | null;
}

/** A file of ours that somebody changed: it was kept under another name. */
export interface Aside {
  path: string;
  kept: string;
}

/** A file of a run in memory. */
export interface Printed {
  entry: FileEntry;
  bytes: Uint8Array<ArrayBuffer>;
}

export function printed(path: string, content: string): Printed {
  // bytes of its own, that a worker can hand over: those of a Buffer may share theirs with others
  const bytes = new TextEncoder().encode(content);
  return { entry: { path, bytes: bytes.length, sha256: sha256Of(bytes) }, bytes };
}

export async function prepare(
  dir: string,
  stage: Stage,
  { entry, bytes }: Printed,
  noted: Noted,
): Promise<Put> {
  if ((await noted.sha256(dir, entry.path)) === entry.sha256) return { entry, staged: null };
  const staged = stage.file();
  await writeNew(staged, bytes);
  return { entry, staged };
}

/** @throws InputError('out-in-the-way') that names what no run of ours wrote and a file of this run would replace */
export async function refuseForeign(
  dir: string,
  owned: Ownership,
  placed: readonly PlacedFile[],
): Promise<void> {
  const foreign: string[] = [];
  for (const { path: file, staged } of placed)
    if (staged !== null && (await standingAt(dir, owned, file)).standing === 'foreign') foreign.push(file);
  if (foreign.length > 0) throw new InputError('out-in-the-way', { out: dir, names: listOf(foreign) });
}

/** Moves a prepared file to its place. What stands there now is looked at once more. @returns what was set aside for it */
export async function putInPlace(
  dir: string,
  owned: Ownership,
  { path: file, staged }: PlacedFile,
): Promise<Aside[]> {
  if (staged === null) return [];
  const target = path.join(dir, file);
  await makeFolder(path.dirname(target));
  const aside = await clear(dir, owned, file, false);
  await rename(staged, target);
  return aside;
}

/** Takes a file of an earlier run away, if it is still as that run wrote it. */
export async function takeAway(
  dir: string,
  owned: Ownership,
  file: string,
): Promise<{ removed: boolean; aside: Aside[] }> {
  const { standing } = await standingAt(dir, owned, file);
  return { removed: standing === 'ours', aside: await clear(dir, owned, file, true) };
}

async function clear(dir: string, owned: Ownership, file: string, remove: boolean): Promise<Aside[]> {
  const { standing, sha256 } = await standingAt(dir, owned, file);
  const tails = await tailsOf(path.join(dir, file));
  if (standing === 'nothing' && !tails.some((tail) => tail.bytes > 0)) return [];
  if (standing === 'ours' && !tails.some((tail) => tail.bytes > 0)) {
    for (const tail of tails) await rm(path.join(dir, file + tail.name));
    if (remove) await rm(path.join(dir, file));
    return [];
  }
  const kept = await freeName(dir, `${file}.changed-${sha256.slice(0, 8)}`);
  for (const tail of tails) await rename(path.join(dir, file + tail.name), path.join(dir, kept + tail.name));
  if (standing !== 'nothing') await rename(path.join(dir, file), path.join(dir, kept));
  return [{ path: file, kept }];
}

/** What SQLite keeps beside a database: changes that are not in it yet. They belong to that file, and would be played into a new one. */
const TAILS = ['-journal', '-wal', '-shm'];

/** @returns each that is there, with how much it holds that is nowhere else */
export async function tailsOf(target: string): Promise<{ name: string; bytes: number }[]> {
  if (!target.endsWith('.sqlite')) return [];
  const found: { name: string; bytes: number }[] = [];
  for (const name of TAILS) {
    try {
      const { size } = await stat(target + name);
      found.push({ name, bytes: name === '-shm' ? 0 : size });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return found;
}

async function freeName(dir: string, wanted: string): Promise<string> {
  for (let no = 1; ; no++) {
    const name = no === 1 ? wanted : `${wanted}-${no}`;
    if (
      (await fileSha256(path.join(dir, name))) === null &&
      (await tailsOf(path.join(dir, name))).length === 0
    )
      return name;
  }
}
