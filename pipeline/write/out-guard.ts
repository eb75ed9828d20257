/** Whether a folder may be written to at all: looked at before anything is read, and again before anything is written. */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.ts';
import { isMissing } from './atomic.ts';
import { makeFolder } from './disk.ts';
import { FOLDERS, ownershipOf } from './ownership.ts';
import { journalsIn } from './stage.ts';

/** So many of the things that stand in the way are named. */
const NAMED = 5;
/** What systems put into any folder. Hidden files are never in our way: we write none. */
const OF_THE_SYSTEM = new Set(['Thumbs.db', 'desktop.ini']);

/**
 * @param out as the user gave it
 * @param intoExisting whether a folder that holds things of others may be written to; theirs stay
 * @throws InputError('out-is-link' | 'out-holds-link' | 'out-not-empty')
 */
export async function guardOut(out: string, intoExisting: boolean): Promise<void> {
  const entries = await entriesOf(out);
  if (entries === 'link') throw new InputError('out-is-link', { out });
  if (entries === null) return;
  for (const folder of ['', ...FOLDERS]) {
    const inside = folder === '' ? entries : await entriesOf(path.join(out, folder));
    const link = Array.isArray(inside) && inside.find((entry) => entry.isSymbolicLink());
    if (link) throw new InputError('out-holds-link', { out, path: path.posix.join(folder, link.name) });
  }
  const { ours } = await ownershipOf(out, await journalsIn(out));
  const names = entries
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.') && !OF_THE_SYSTEM.has(name));
  if (!ours && !intoExisting && names.length > 0)
    throw new InputError('out-not-empty', { out, names: listOf(names) });
}

/** The folder, made if it is not there, and held against the guard. */
export async function makeOut(out: string, intoExisting: boolean): Promise<void> {
  await guardOut(out, intoExisting);
  await makeFolder(out);
}

/** `a, b, c …`: the first names, and a sign that there are more. */
export function listOf(names: readonly string[]): string {
  return [...names].sort().slice(0, NAMED).join(', ') + (names.length > NAMED ? ' …' : '');
}

async function entriesOf(dir: string): Promise<import('node:fs').Dirent[] | 'link' | null> {
  try {
    // a trailing separator would look behind the link
    if ((await lstat(path.resolve(dir))).isSymbolicLink()) return 'link';
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return null; // a file where the folder should be is told when it is made
    throw error;
  }
}
