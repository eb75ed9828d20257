/** What could be read before and cannot be read now stays as it was: the records of the last run that could read it. */
import type { RunFile } from '../records/index-file.ts';
import type { Earlier } from './earlier.ts';
import type { FileError } from './file-error.ts';
import type { HeldNotice } from './held.ts';

interface Failed {
  path: string;
  error: FileError | null;
  /** Where the path is no file's own as records name it: what it may stand for. */
  covers?: readonly string[] | undefined;
}

export interface Kept {
  notice: HeldNotice;
  /** Of the failure that it stands for. */
  path: string;
  error: FileError;
}

/** A file that was read, and whose document stands in another: nothing is kept of it. */
const READ_BUT_OTHER: readonly string[] = ['document-conflict', 'document-superseded'];

/**
 * Those of a document that another file gives now too are among them: which of the two stands is settled by same-document.ts.
 * @param results of all files, archives and folders that were asked for
 * @param keep a document as it stands in out/
 */
export async function keepEarlier(
  earlier: Earlier,
  results: readonly (Failed & { notice: HeldNotice | null })[],
  keep: (id: string) => Promise<HeldNotice | null>,
): Promise<Kept[]> {
  const readable = results.filter((one) => one.notice !== null);
  const present = new Set(readable.map((one) => one.path));
  const standing = new Set(readable.map((one) => one.notice?.head.document.id));
  const failures = results.filter((one) => one.error !== null);
  const kept: Kept[] = [];
  for (const { path, id } of earlier.paths) {
    if (present.has(path)) continue;
    const failed = failures.find((one) => stands(one, path));
    if (standing.has(id) && READ_BUT_OTHER.includes(failed?.error?.rule ?? '')) continue;
    const notice = failed?.error ? await keep(id) : null;
    if (failed?.error && notice) kept.push({ notice, path: failed.path, error: failed.error });
  }
  return kept;
}

const stands = ({ path, covers = [] }: Failed, source: string): boolean =>
  [path, ...covers].some((one) => source === one || source.startsWith(`${one}/`));

/** The files of a run with what was kept: a file that gave one notice is told once, others beside what failed. */
export function withKept(files: readonly RunFile[], kept: readonly Kept[]): RunFile[] {
  const rows = kept.map(
    ({ notice: { head }, error }): RunFile => ({
      path: head.entry.source.path,
      status: 'kept',
      document: head.document.id,
      error,
      ms: 0,
    }),
  );
  const own = new Set(rows.map((row) => row.path));
  return [...files.filter((file) => !own.has(file.path)), ...rows];
}
