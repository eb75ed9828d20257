/** One raw file, or an archive with all that is in it, read by workers: what goes past a limit is refused by name, and a worker that dies is told with its file. */
import { InputError } from '../errors.ts';
import { sha256Of } from '../records/hash.ts';
import type { BesideNotice } from './beside.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { FoundFiles, RawFile } from './find-files.ts';
import type { MadeNotice } from './made.ts';
import type { NoticeAnswer, NoticeTask } from './notice-worker.ts';
import type { Pool } from './pool.ts';
import { bytesOf, memberName, NESTED } from './read-file.ts';

/** What came of one file, ready to be written. */
export interface MadeFile {
  path: string;
  sha256: string;
  ms: number;
  made: MadeNotice | null;
  error: FileError | null;
}

interface FileBytes {
  /** As records name it. */
  path: string;
  bytes: Uint8Array;
  sha256: string;
}

/** What a file's notice is made with, beside its bytes. */
export type MadeWith = (file: {
  path: string;
  sha256: string;
}) => Pick<NoticeTask, 'additions' | 'provenance'>;

/** A raw file by the hash of its bytes, and how it comes to be read: with what lies beside it, and what counts for the members of an archive. */
export interface RawSource {
  sha256: string;
  read(both: readonly [BesideNotice, BesideNotice]): Promise<MadeFile[]>;
}

/** A file of this machine. */
export async function sourceHere(
  pool: Pool,
  raw: RawFile,
  madeWith: MadeWith,
): Promise<RawSource | FileError> {
  const bytes = await bytesOf(raw);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const sha256 = sha256Of(bytes);
  return { sha256, read: (both) => readInPool(pool, { path: raw.path, bytes, sha256 }, both, madeWith) };
}

/** @returns one result for a file, several for an archive */
export async function readInPool(
  pool: Pool,
  { path, bytes, sha256 }: FileBytes,
  [beside, inArchive]: readonly [BesideNotice, BesideNotice],
  madeWith: MadeWith,
  depth = 0,
): Promise<MadeFile[]> {
  const came = (ms: number, of: Pick<MadeFile, 'made' | 'error'>): MadeFile[] => [
    { path, sha256, ms, ...of },
  ];
  const failed = (error: unknown, ms = 0): MadeFile[] => came(ms, { made: null, error: errorOf(error) });
  let answer: NoticeAnswer;
  try {
    answer = await pool.run({ path, bytes, sha256, beside, ...madeWith({ path, sha256 }) });
  } catch (error) {
    return failed(error);
  }
  if (answer.kind === 'error') return came(answer.ms, { made: null, error: answer.error });
  if (answer.kind === 'notice') return came(answer.ms, { made: answer.made, error: null });
  if (depth >= NESTED) return failed(new InputError('too-deep', { limit: NESTED }), answer.ms);
  const results: MadeFile[] = [];
  for (const member of answer.members) {
    const inside = {
      path: memberName(path, member.name),
      bytes: member.bytes,
      sha256: sha256Of(member.bytes),
    };
    results.push(...(await readInPool(pool, inside, [inArchive, inArchive], madeWith, depth + 1)));
  }
  return results.length > 0 ? results : failed(new InputError('empty-file'), answer.ms);
}

// Files that were read elsewhere: a run makes of them what it makes of files that it reads itself.

export interface Elsewhere {
  /** What lies beside them is where it says; they themselves need not be. */
  found: FoundFiles;
  source(raw: RawFile): Promise<RawSource | FileError>;
}
