/** The diffs of all editions in one out/ that follow each other, and their changes as one feed. */
import type { Following } from '../across/editions/following.ts';
import type { Diff, FeedLine } from '../records/diff.ts';
import type { NoticeRecord } from '../records/schema.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { diffNotices } from './diff-notices.ts';
import { changesOf } from './feed/changes.ts';
import { pairsBetween } from './pairs-between.ts';

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
