/** A run in which nothing changed: what is across notices stands already, and is not made again. */
import { DIGEST_VERSION } from '../records/digest.ts';
import { sha256Of } from '../records/hash.ts';
import type { IndexFile } from '../records/index-file.ts';
import { version } from '../version.ts';
import type { OutWriter } from '../write/out-writer.ts';
import type { Put } from '../write/put.ts';
import { DATABASE_VERSION } from '../write/sqlite.ts';
import type { Earlier } from './earlier.ts';
import type { HeldNotice } from './held.ts';

/**
 * What everything across notices follows from, as one hash.
 * @param beside what people laid beside them, as far as it is not part of a notice's own records
 */
export const madeFrom = (notices: readonly HeldNotice[], beside: unknown): string =>
  sha256Of(
    JSON.stringify([
      [version(), DIGEST_VERSION, DATABASE_VERSION, beside],
      notices.map(({ files }) => [files.notice.entry, files.digest.entry]),
    ]),
  );

/**
 * Takes the files of the last run over, if that was made from the same and all of them are whole.
 * @returns what index.json says of them; null where something is to be made again
 */
export async function asItStands(out: OutWriter, earlier: Earlier, from: string): Promise<IndexFile | null> {
  const { index } = earlier;
  if (index === null || earlier.madeFrom !== from || !(await out.databaseStands(earlier.database)))
    return null;
  const puts: Put[] = [];
  for (const entry of index.files) {
    const put = await out.standing(entry);
    if (put === null) return null;
    puts.push(put);
  }
  for (const put of puts) out.put(put);
  out.keepDatabase();
  return index;
}
