/** Of what people settled in one NAME.pairs.json, what is about two given editions: a file may speak of a draft and of the edition before. */
import { documentOf } from '../records/ids.ts';
import type { DocumentRecord } from '../records/schema.ts';
import type { SettledPair } from '../records/settled-pairs.ts';

/**
 * What was surely added (no old items) is so against the edition before, not against a draft of the same.
 * @param isElsewhere whether a document is compared with the new edition elsewhere, so that its pairs are told of there
 */
export function pairsBetween(
  pairs: readonly SettledPair[],
  old: Pick<DocumentRecord, 'id' | 'status'>,
  isElsewhere: (document: string) => boolean,
): SettledPair[] {
  return pairs.filter((pair) => {
    const owners = new Set(pair.old.map(documentOf));
    if (owners.size === 0) return old.status !== 'draft';
    return ![...owners].some((owner) => owner !== old.id && isElsewhere(owner));
  });
}
