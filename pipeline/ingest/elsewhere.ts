/** Files that were read elsewhere: a run makes of them what it makes of files that it reads itself. */
import type { FileError } from './file-error.ts';
import type { FoundFiles, RawFile } from './find-files.ts';
import type { RawSource } from './read-in-pool.ts';

export interface Elsewhere {
  /** What lies beside them is where it says; they themselves need not be. */
  found: FoundFiles;
  source(raw: RawFile): Promise<RawSource | FileError>;
}
