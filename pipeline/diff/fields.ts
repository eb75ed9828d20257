/** Which fields of an item pair changed, and how their texts differ (diff contract, section 5). */

import { normalText, sameText } from '../match/normalize.ts';
import type { FieldChange } from '../records/diff.ts';
import { FIELD_NAMES, type ItemRecord } from '../records/schema.ts';
import { opsOf } from './ops.ts';

/** Two fields of one meaning; a side that has none is null. `name` is the new side's, the old one's where the new has none. */
export interface FieldPair {
  name: string;
  oldName: string | null;
  newName: string | null;
  old: string | null;
  new: string | null;
  /** Whether the two texts differ in nothing but noise. */
  same: boolean;
}

/** All fields of the two items in the order of the record contract; unknown ones by their label, in the new side's order. */
export function fieldPairs(old: ItemRecord, now: ItemRecord): FieldPair[] {
  const pairs: FieldPair[] = [];
  for (const name of FIELD_NAMES) {
    const [before, after] = [old.fields[name]?.text ?? null, now.fields[name]?.text ?? null];
    if (before !== null || after !== null)
      pairs.push(pairOf(before === null ? null : name, after === null ? null : name, before, after));
  }
  const [lefts, rights] = [old.fields.other ?? [], now.fields.other ?? []];
  const taken = new Set<number>();
  rights.forEach((right, i) => {
    const at = lefts.findIndex(
      (left, j) => !taken.has(j) && normalText(left.label) === normalText(right.label),
    );
    taken.add(at);
    pairs.push(pairOf(at < 0 ? null : `other.${at}`, `other.${i}`, lefts[at]?.text ?? null, right.text));
  });
  lefts.forEach((left, j) => {
    if (!taken.has(j)) pairs.push(pairOf(`other.${j}`, null, left.text, null));
  });
  return pairs;
}

function pairOf(
  oldName: string | null,
  newName: string | null,
  before: string | null,
  after: string | null,
): FieldPair {
  return {
    name: newName ?? oldName ?? '',
    oldName,
    newName,
    old: before,
    new: after,
    same: sameText(before, after),
  };
}

/** One entry a field whose normal text differs. */
export function fieldChanges(pairs: readonly FieldPair[]): FieldChange[] {
  return pairs.flatMap(({ name, old, new: now, same }): FieldChange[] => {
    if (same) return [];
    if (old === null) return [{ field: name, change: 'added', old, new: now, ops: [['+', now ?? '']] }];
    if (now === null) return [{ field: name, change: 'removed', old, new: now, ops: [['-', old]] }];
    return [{ field: name, change: 'changed', old, new: now, ops: opsOf(old, now) }];
  });
}
