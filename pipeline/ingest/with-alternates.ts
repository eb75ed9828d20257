/** A notice with the other files that give the same items: told in its records, which are printed again where that is another list than before. */
import { readFile } from 'node:fs/promises';
import type { AgencyAdditions } from '../records/bodies.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { type HeldNotice, hold, recordOf } from './held.ts';
import { made } from './made.ts';
import type { Standing } from './same-document.ts';

export async function withAlternates(
  { notice, alternates }: Standing,
  out: OutWriter,
  additions: AgencyAdditions,
): Promise<HeldNotice> {
  if (JSON.stringify(notice.head.alternates) === JSON.stringify(alternates)) return notice;
  const record = await recordOf(notice);
  record.document.source.alternates = alternates;
  return hold(out, made(record, await readFile(notice.files.text.at, 'utf8'), additions));
}
