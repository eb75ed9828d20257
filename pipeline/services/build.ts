/** The same service across all notices of out/: what a person settled first, then what the records' own words tell. */
import type { Check, NoticeRecord } from '../records/schema.ts';
import type { Service, SettledService } from '../records/services.ts';
import { candidates } from './candidates.ts';
import { checksOf } from './checks.ts';
import { draftsOf } from './drafts.ts';
import { entriesOf, inOrder } from './entries.ts';
import { type Group, groupsOf, together } from './groups.ts';
import { type Cluster, type Edge, join, type Near, Scores } from './join.ts';
import { placeLone } from './lone.ts';
import { type ItemText, type Profile, profileOf } from './profile.ts';
import { recordsOf } from './records.ts';
import { asSettled, settledIn, startingClusters } from './settled.ts';
import { splitsOf } from './splits.ts';

/** Of records that are at hand. */
export function buildServices(
  notices: readonly NoticeRecord[],
  settled: readonly SettledService[] = [],
): { services: Service[]; checks: Check[] } {
  const profiles = notices.map(profileOf);
  const texts = new Map(profiles.map(({ document, texts: own }) => [document.id, own]));
  return findServices(profiles, ({ document }) => texts.get(document.id) ?? [], settled);
}

/**
 * @param notices all of out/
 * @param textsOf of a notice, item by item; asked in order, at most once for each
 * @param settled raw/services.json
 * @returns what stands in out/services.json: every item is in at least one service; sorted by the earliest member. And what a person
 * should look at
 */
export function findServices(
  notices: readonly Profile[],
  textsOf: (notice: Profile) => readonly ItemText[],
  settled: readonly SettledService[] = [],
): { services: Service[]; checks: Check[] } {
  const ordered = inOrder(notices);
  const entries = entriesOf(ordered);
  const persons = settledIn(entries, settled);
  const { groups, words } = groupsOf(
    entries.filter((entry) => !persons.entries.has(entry)),
    persons.places,
    (notice) => textsOf(ordered[notice]!),
  );
  const scores = new Scores(words, groups.length);
  const pairs = candidates(words, groups);
  const edges = pairs
    .filter(([a, b]) => !together(a.notices, b.notices))
    .map(([a, b]): Edge => ({ a, b, score: scores.of(a, b) }));
  const started = startingClusters(groups, persons);
  const placedLater = (group: Group): boolean => group.below && started.get(group)!.settled === null;
  const alike = join(
    edges.filter(({ a, b }) => !placedLater(a) && !placedLater(b)),
    started,
    scores,
  );
  const clusters = placeLone(alike, pairs, scores);
  const splits = splitsOf(clusters, nearOf(pairs, clusters), scores);
  const drafts = draftsOf(clusters, splits, edges, scores);
  asSettled(drafts, persons);
  const services = recordsOf(drafts, settled, ordered);
  return { services, checks: checksOf(edges, services, settled, entries) };
}

/** Clusters of which any two names are worth comparing. */
function nearOf(pairs: readonly [Group, Group][], clusters: readonly Cluster[]): Near {
  const of = new Map(clusters.flatMap((cluster) => cluster.groups.map((group) => [group, cluster] as const)));
  const near = new Map<Cluster, Set<Cluster>>(clusters.map((cluster) => [cluster, new Set()]));
  for (const [a, b] of pairs) {
    const [one, other] = [of.get(a)!, of.get(b)!];
    if (one === other || a.below || b.below) continue;
    near.get(one)!.add(other);
    near.get(other)!.add(one);
  }
  return near;
}
