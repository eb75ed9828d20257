/** What the commands that look at an earlier run's folder have in common. */
import { stat } from 'node:fs/promises';
import type { IndexFile } from '../records/index-file.ts';
import { isMissing } from '../write/atomic.ts';
import { loadIndex } from '../write/load.ts';

export async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The index of a folder. @throws OutError that names the folder, for a folder that no run has finished */
export async function indexIn(out: string): Promise<IndexFile> {
  return loadIndex(out, `${out}/index.json`);
}
