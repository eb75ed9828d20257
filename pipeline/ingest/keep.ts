/** What could be read before and cannot be read now stays as it was: the records of the last run that could read it. */
import type { RunFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { Earlier } from './earlier.ts';
import type { FileError } from './file-error.ts';
import type { FileResult } from './read-file.ts';

interface Failed {
  path: string;
  error: FileError | null;
  /** Where the path is no file's own as records name it: what it may stand for. */
  covers?: readonly string[];
}

export interface Kept {
  notice: { record: NoticeRecord; text: string };
  /** Of the failure that it stands for. */
  path: string;
  error: FileError;
}

/** @param results of all files, archives and folders that were asked for */
export async function keepEarlier(
  earlier: Earlier,
  results: readonly (Failed & { notice: FileResult['notice'] })[],
): Promise<Kept[]> {
  const readable = results.filter((one) => one.notice !== null);
  const present = new Set(readable.map((one) => one.path));
  const standing = new Set(readable.map((one) => one.notice?.record.document.id));
  const kept: Kept[] = [];
  for (const { path, id } of earlier.paths) {
    if (present.has(path) || standing.has(id)) continue;
    const failed = results.find((one) => one.error !== null && stands(one, path));
    const notice = failed?.error ? await earlier.keep(id) : null;
    if (failed?.error && notice) kept.push({ notice, path: failed.path, error: failed.error });
  }
  return kept;
}

const stands = ({ path, covers = [] }: Failed, source: string): boolean =>
  [path, ...covers].some((one) => source === one || source.startsWith(`${one}/`));

/** The files of a run with what was kept: a file that gave one notice is told once, others beside what failed. */
export function withKept(files: readonly RunFile[], kept: readonly Kept[]): RunFile[] {
  const rows = kept.map(
    ({ notice: { record }, error }): RunFile => ({
      path: record.document.source.path,
      status: 'kept',
      document: record.document.id,
      error,
      ms: 0,
    }),
  );
  const own = new Set(rows.map((row) => row.path));
  return [...files.filter((file) => !own.has(file.path)), ...rows];
}
