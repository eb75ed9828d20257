/** services.json beside the notices: what people settled about services. It changes how notices are joined, never how one is read. */
import { type SettledService, settledServices } from '../records/services.ts';
import { bytesBeside, parsed } from './beside.ts';
import { errorOf, type FileError } from './file-error.ts';
import type { RawFile } from './find-files.ts';

export interface SettledFiles {
  services: SettledService[];
  /** Files that could not be used: services are found without them. */
  failed: { path: string; error: FileError }[];
}

/** @param found each services.json of the folders that are read, in order; their rows are taken together */
export async function settledBeside(found: readonly RawFile[]): Promise<SettledFiles> {
  const settled: SettledFiles = { services: [], failed: [] };
  for (const raw of found) {
    try {
      const bytes = await bytesBeside(raw);
      if (bytes !== null) settled.services.push(...parsed(settledServices, bytes, raw.path));
    } catch (error) {
      settled.failed.push({ path: raw.path, error: errorOf(error) });
    }
  }
  return settled;
}
