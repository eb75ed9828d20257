/** Files that are whole and safe on the disk, folders made one below the other, and what the disk refuses, told with the path that a user knows. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** SQLite's own words for what the system would have called by these. */
const OF_SQLITE: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'ENOSPC',
  SQLITE_READONLY: 'EROFS',
  SQLITE_IOERR_WRITE: 'ENOSPC',
};

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether `error` says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && codeOf(error) !== null;

/**
 * An error of the system that says where: a full disk is told by a write that knows no path, and a path inside the folder that a run
 * prepares its files in says nothing to anybody. Any other error stays as it is.
 */
export function ofDisk(error: unknown, at: string): unknown {
  const sqlite = OF_SQLITE[codeOf(error) ?? ''];
  if (sqlite !== undefined)
    return Object.assign(new Error(`${sqlite}: ${at}`, { cause: error }), { code: sqlite, path: at });
  if (!isOfSystem(error)) return error;
  const parts = (error.path ?? '').split(path.sep);
  // of a copy that found no room the system names the file that was read, which is not the one to mend
  const isCopy = 'dest' in error && error.code === 'ENOSPC';
  if (error.path === undefined || isCopy || parts.some((part) => part.startsWith('.minsheng-')))
    error.path = at;
  return error;
}

/**
 * The folder with all above it. Not Node's own `recursive`: that one never ends where a folder can be seen and none be made in it (/proc),
 * and says of a read-only disk that something is not there.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const above = path.dirname(path.resolve(folder));
    if (codeOf(error) === 'EEXIST') return await holdsFolder(folder, error);
    if (!isMissing(error) || above === path.resolve(folder) || (await isFolder(above))) throw error;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

/** Paths in a list of files are ours, so one that leads out of the folder is no file of it. */
export const isInside = (file: string): boolean =>
  !path.isAbsolute(file) && !file.split(/[\\/]/u).includes('..');

export async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Does something in an open file; then what it holds is safe on the disk. @param flags as open() takes them: 'wx' for a file that must not be there yet */
export async function safely<T>(
  file: string,
  flags: 'wx' | 'r+',
  use: (handle: FileHandle) => Promise<T>,
): Promise<T> {
  const handle = await open(file, flags);
  try {
    const done = await use(handle);
    await handle.sync();
    return done;
  } finally {
    await handle.close();
  }
}

/** Bytes to a file that must not be there yet. */
export const writeNew = (file: string, bytes: string | Uint8Array): Promise<void> =>
  safely(file, 'wx', (handle) => handle.writeFile(bytes));

/**
 * A file that is whole at any moment: prepared beside its place, then renamed.
 * @param fill makes it under the name that it is given, which is new; nobody can lay a link under it, and it is short, whatever the target is called
 */
export async function placeWhole(
  target: string,
  fill: (prepared: string) => Promise<unknown>,
): Promise<void> {
  const prepared = path.join(path.dirname(target), `.minsheng-${randomBytes(16).toString('hex')}.tmp`);
  try {
    await fill(prepared);
    await rename(prepared, target);
  } catch (error) {
    await rm(prepared, { force: true });
    throw ofDisk(error, target);
  }
}

const isFolder = async (at: string): Promise<boolean> =>
  (await stat(at).catch(() => null))?.isDirectory() === true;

/** Where a folder stands already all is well; a file there is what the system said. */
async function holdsFolder(at: string, error: unknown): Promise<void> {
  if (!(await isFolder(at))) throw error;
}
