/** Whether the notice changed, our reading of it, or a correction (diff contract, section 9). */
import type { Cause } from '../records/diff.ts';
import type { DocumentRecord } from '../records/schema.ts';

/** @param corrected whether people corrected the records of either in another way than the other's */
export function causeOf(old: DocumentRecord, now: DocumentRecord, corrected = false): Cause[] {
  const causes: Cause[] = [];
  if (old.source.sha256 !== now.source.sha256) causes.push('source');
  if (old.reading !== now.reading) causes.push('reading');
  if (corrected) causes.push('correction');
  return causes.length > 0 ? causes : ['source'];
}
