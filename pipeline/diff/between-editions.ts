/** The diffs of all editions in one out/ that follow each other, and their changes as one feed. */

import type { Following } from '../across/editions/standing.ts';
import type { Diff, FeedLine } from '../records/diff.ts';
import { documentOf } from '../records/ids.ts';
import type { DocumentRecord, NoticeRecord } from '../records/schema.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { diffNotices } from './diff-notices.ts';
import { changesOf } from './feed/changes.ts';

// Of what people settled in one NAME.pairs.json, what is about two given editions: a file may speak of a draft and of the edition before.

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

export interface EditionDiffs {
  diffs: Diff[];
  /** Of all diffs, in their order. */
  changes: FeedLine[];
}

/**
 * All notices are of one run, read by one version: what differs is the source.
 * @param pairsOf what people settled, by the id of the newer document
 */
export function diffsBetween(
  following: readonly Following[],
  notices: readonly NoticeRecord[],
  pairsOf: ReadonlyMap<string, readonly SettledPair[]>,
): EditionDiffs {
  const byId = new Map(notices.map((notice) => [notice.document.id, notice]));
  const found: EditionDiffs = { diffs: [], changes: [] };
  for (const { old: before, new: after } of following) {
    const [old, now] = [byId.get(before)!, byId.get(after)!];
    const others = following.filter((one) => one.new === after && one.old !== before);
    const pairs = pairsBetween(pairsOf.get(after) ?? [], old.document, (document) =>
      others.some((one) => one.old === document),
    );
    const diff = diffNotices(old, now, { pairs });
    found.diffs.push(diff);
    found.changes.push(...changesOf(diff, old, now));
  }
  return found;
}

/** `<old>..<new>`: what a diff is called in files, tables and the feed. */
export const diffName = ({ old, new: now }: Pick<Diff, 'old' | 'new'>): string => `${old}..${now}`;
