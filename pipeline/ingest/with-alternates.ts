/** A notice with what is known of its file from beside it: other files that give the same items, and where it is from. Its records are printed again where that is not what they say. */
import { readFile } from 'node:fs/promises';
import type { AgencyAdditions } from '../records/bodies.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { type HeldNotice, hold, recordOf } from './held.ts';
import { made } from './made.ts';
import type { StandingNotice } from './same-document.ts';
import type { Sources } from './sources.ts';

export async function withAlternates(
  { notice, alternates }: StandingNotice,
  out: OutWriter,
  { additions, sources }: { additions: AgencyAdditions; sources: Sources },
): Promise<HeldNotice> {
  const { head } = notice;
  const provenance = sources.of(head.entry.source);
  if (JSON.stringify([head.alternates, head.provenance]) === JSON.stringify([alternates, provenance]))
    return notice;
  const record = await recordOf(notice);
  Object.assign(record.document.source, { alternates, ...provenance });
  return hold(out, made(record, await readFile(notice.files.text.at, 'utf8'), additions));
}
