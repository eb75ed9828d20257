/** Notices that lost many of their items from one run to the next: right for a new edition, and all that a file cut short shows. */
import type { NoticeEntry } from '../records/index-file.ts';

export interface FewerItems {
  id: string;
  path: string;
  before: number;
  now: number;
}

/** Told where so large a share is gone, of no fewer than so many. */
const GONE = 0.3;
const FEWEST = 5;

/** @param before what stood in out/ when the run began */
export function fewerItems(before: readonly NoticeEntry[], now: readonly NoticeEntry[]): FewerItems[] {
  const had = new Map(before.map(({ id, items }) => [id, items]));
  return now.flatMap(({ id, items, source }) => {
    const own = had.get(id) ?? 0;
    return own >= FEWEST && items <= own * (1 - GONE)
      ? [{ id, path: source.path, before: own, now: items }]
      : [];
  });
}
