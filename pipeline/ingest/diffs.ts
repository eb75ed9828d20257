/** The diffs of editions that follow each other: of each pair whose notices changed the two are loaded, compared, and let go. */

import { type Following, followingEditions } from '../across/editions/standing.ts';
import { diffName, pairsBetween } from '../diff/between-editions.ts';
import { diffNotices } from '../diff/diff-notices.ts';
import { changesOf } from '../diff/feed/changes.ts';
import type { Series } from '../records/editions.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { printJson } from '../show/json.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { printLine } from '../write/write-out.ts';
import { type HeldNotice, recordOf } from './held.ts';
import type { MadeOf } from './made-of.ts';

/**
 * All notices are of one run, read by one version: what differs is the source.
 * @param pairsOf what people settled, by the id of the newer document
 */
export async function writeDiffs(
  out: OutWriter,
  editions: readonly Series[],
  notices: readonly HeldNotice[],
  pairsOf: ReadonlyMap<string, readonly SettledPair[]>,
  madeOf: MadeOf,
): Promise<Following[]> {
  const following = followingEditions(editions);
  const byId = new Map(notices.map((notice) => [notice.head.document.id, notice]));
  const oldsOf = new Map<string, string[]>();
  for (const { old, new: now } of following) oldsOf.set(now, [...(oldsOf.get(now) ?? []), old]);
  const told = await madeOf.changes();
  async function* lines(): AsyncGenerator<string> {
    for (const { old: before, new: after } of following) {
      const name = diffName({ old: before, new: after });
      const [left, right] = [byId.get(before)!, byId.get(after)!];
      const of = [left, right].map(({ files }) => files.notice.entry.sha256);
      const known = told.get(name);
      if ((await madeOf.stands(`diffs/${name}.json`, [of, oldsOf.get(after), pairsOf.get(after)])) && known) {
        yield* known;
        continue;
      }
      const [old, now] = [await recordOf(left), await recordOf(right)];
      const others = oldsOf.get(after)!.filter((one) => one !== before);
      const pairs = pairsBetween(pairsOf.get(after) ?? [], old.document, (document) =>
        others.includes(document),
      );
      const diff = diffNotices(old, now, { pairs });
      await out.write(`diffs/${name}.json`, printJson(diff));
      yield* changesOf(diff, old, now).map(printLine);
    }
  }
  await out.stream('changes.ndjson', lines());
  return following;
}
