/** What the disk refuses, told with the path that a user knows; and folders made one below the other. */
import { mkdir, stat } from 'node:fs/promises';
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
  if (error.path === undefined || parts.some((part) => part.startsWith('.minsheng-'))) error.path = at;
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

const isFolder = async (at: string): Promise<boolean> =>
  (await stat(at).catch(() => null))?.isDirectory() === true;

/** Where a folder stands already all is well; a file there is what the system said. */
async function holdsFolder(at: string, error: unknown): Promise<void> {
  if (!(await isFolder(at))) throw error;
}
