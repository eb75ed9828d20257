/** Whether a folder may be written to at all: looked at before anything is read, and again before anything is written. */
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../errors.ts';
import { isMissing, makeFolder } from './disk.ts';
import { FOLDERS, ownershipOf } from './ownership.ts';
import { isStage, journalsIn } from './stage.ts';

/** So many of the things that stand in the way are named. */
const NAMED = 5;
/** What systems and keepers of versions put into any folder. Other hidden files show that it is somebody's: a home. */
const OF_THE_SYSTEM = new Set([
  ...['Thumbs.db', 'desktop.ini', '.DS_Store', '.directory', '.localized'],
  ...['.git', '.gitignore', '.gitattributes', '.gitkeep', '.keep', '.nojekyll'],
]);

/** What a command keeps in a folder of its own. */
export interface Keeping {
  /** The folders in it that are written to. */
  folders: readonly string[];
  /** Whether the command has written to it. */
  ours: () => Promise<boolean>;
  /** The link that the command itself lays, by its name. */
  link?: string;
}

/**
 * @param out as the user gave it
 * @param intoExisting whether a folder that holds things of others may be written to; theirs stay
 * @throws InputError('out-is-link' | 'out-holds-link' | 'out-not-empty')
 */
export async function guardOut(out: string, intoExisting: boolean): Promise<void> {
  const ours = async (): Promise<boolean> => (await ownershipOf(out, await journalsIn(out))).ours;
  const names = await othersIn(out, { folders: FOLDERS, ours });
  if (!intoExisting && names.length > 0) throw new InputError('out-not-empty', { out, names: listOf(names) });
}

/**
 * The names of what is of others in a folder: none where the command has written to it before.
 * @throws InputError('out-is-link' | 'out-holds-link')
 */
export async function othersIn(out: string, { folders, ours, link }: Keeping): Promise<string[]> {
  const entries = await entriesOf(out);
  if (entries === 'link') throw new InputError('out-is-link', { out });
  if (entries === null) return [];
  for (const folder of ['', ...folders]) {
    const inside = folder === '' ? entries : await entriesOf(path.join(out, folder));
    const found =
      Array.isArray(inside) &&
      inside.find((entry) => entry.isSymbolicLink() && !(folder === '' && entry.name === link));
    if (found) throw new InputError('out-holds-link', { out, path: path.posix.join(folder, found.name) });
  }
  if (await ours()) return [];
  return entries.map((entry) => entry.name).filter((name) => !isStage(name) && !OF_THE_SYSTEM.has(name));
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
