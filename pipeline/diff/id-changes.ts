/** Ids that a known source no longer bears: who keeps them as keys has to be told. */

import type { Diff } from '../records/diff.ts';
import { localOf } from '../records/ids.ts';
import type { DocumentRecord } from '../records/schema.ts';

export interface IdChange {
  old: string;
  new: string;
}

/**
 * The document's id, and items' ids behind it, that differ between two readings of one source; [] for two sources.
 * @param diff of the two documents' records
 */
export function idChanges(diff: Diff, old: DocumentRecord, now: DocumentRecord): IdChange[] {
  const known = [now.source, ...now.source.alternates].some(({ sha256 }) => sha256 === old.source.sha256);
  if (!known) return [];
  const items = diff.items.flatMap(({ old: [before, ...more], new: [after, ...others] }) =>
    before !== undefined &&
    after !== undefined &&
    more.length + others.length === 0 &&
    localOf(before) !== localOf(after)
      ? [{ old: before, new: after }]
      : [],
  );
  return [...(old.id === now.id ? [] : [{ old: old.id, new: now.id }]), ...items];
}
