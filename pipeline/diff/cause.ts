/** Whether the notice changed, our reading of it, or a correction (diff contract, section 9). */
import type { Cause } from '../records/diff.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { correctedOtherwise, factDropped } from './corrected.ts';

/**
 * What differs between the two. Files beside a notice count into its reading (`2+1a2b3c4d`): two readings of one source that differ
 * in those alone differ by a correction where people touched records, else by what they taught the reading. Each of two sources has
 * its own such files, which are no cause.
 */
export function causeOf(old: NoticeRecord, now: NoticeRecord): Cause[] {
  const [a, b] = [old.document, now.document];
  const sameSource = a.source.sha256 === b.source.sha256;
  const sameVersion = versionOf(a.reading) === versionOf(b.reading);
  const corrected =
    (sameSource || a.id === b.id) &&
    (correctedOtherwise(old, now) ||
      (sameSource && sameVersion && a.reading !== b.reading && factDropped(old.items, now.items)));
  const causes: Cause[] = [];
  if (!sameSource) causes.push('source');
  if (!sameVersion || (sameSource && !corrected && a.reading !== b.reading)) causes.push('reading');
  if (corrected) causes.push('correction');
  return causes.length > 0 ? causes : ['source'];
}

/** The version of a reading without what lay beside the notice. */
export const versionOf = (reading: string): string => reading.split('+')[0]!;
