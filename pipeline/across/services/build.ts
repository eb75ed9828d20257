/** The same service across all notices of out/: what a person settled first, then what the records' own words tell. */
import type { Check, NoticeRecord } from '../../records/schema.ts';
import type { Service, SettledService } from '../../records/services.ts';
import { checksOf } from './checks.ts';
import { draftsOf } from './drafts.ts';
import { type Group, groupsOf, together } from './groups.ts';
import {
  type Cluster,
  type GroupEdge,
  join,
  joinable,
  joined,
  type Near,
  Scores,
  type Split,
} from './join.ts';
import { candidates, likeness } from './likeness.ts';
import { entriesOf, type ItemText, inOrder, type NoticeProfile, profileOf } from './profile.ts';
import { recordsOf } from './records.ts';
import { type Samples, samplesOf } from './samples.ts';
import { asSettled, settledIn, startingClusters } from './settled.ts';
import { heldBy, holds, sisterSplits } from './splits.ts';

// A notice may split what others give as one service (食品安全监管, 药品安全监管 of 食品药品安全保障), or give as one what they split
// (免费义务教育 of 免除学杂费, 免费提供教科书). It shows where a text speaks of what tells two services of one notice from each other,
// or of services that its own notice does not have.

/** @param near clusters worth comparing, both ways */
function splitsOf(clusters: readonly Cluster[], near: Near, scores: Scores): Split[] {
  const free = clusters.filter(({ settled }) => settled === null);
  const splits = free.flatMap((one) =>
    nearest(one, near.get(one) ?? new Set(), scores).flatMap((service) => sisterSplits(one, service, scores)),
  );
  keepNearest(splits, scores);
  const done = new Set(splits.map(({ group }) => group));
  for (const one of clusters)
    for (const group of one.groups)
      if (!group.below) splits.push(...holds(group, one, near.get(one) ?? new Set(), splits, scores));
  for (const one of free)
    if (!one.groups.some((group) => done.has(group)))
      splits.push(...heldBy(one, near.get(one) ?? new Set(), splits, scores));
  return splits;
}

/** Services that are not further off than one that its notice does not have: to that one it would belong. */
function nearest(one: Cluster, near: ReadonlySet<Cluster>, scores: Scores): Cluster[] {
  const like = new Map([...near].map((service) => [service, scores.best(one.groups, service.groups)]));
  const elsewhere = [...near].filter(({ notices }) => notices.size > 1 && !together(one.notices, notices));
  const most = Math.max(0, ...elsewhere.map((service) => like.get(service)!));
  return [...near].filter((service) => like.get(service)! >= most);
}

/** A part of several services is a part of the one that it is most like. */
function keepNearest(splits: Split[], scores: Scores): void {
  const like = ({ group, of }: Split): number => scores.best([group], of.groups);
  const most = new Map<Group, number>();
  for (const split of splits)
    if (split.relation === 'part') most.set(split.group, Math.max(most.get(split.group) ?? 0, like(split)));
  const kept = splits.filter((split) => split.relation !== 'part' || like(split) >= most.get(split.group)!);
  splits.splice(0, splits.length, ...kept);
}

// Names that no other notice bears, with words of their own (围产期保健, 公益性岗位托底): each goes to the service that it is most like, also
// below the line, where its notice has none such and nothing else comes near.

/** So like a service it must be, and so much more like than the next, or than one that its own notice has. */
const LEAST = 0.25;
const AHEAD = 0.1;
const AHEAD_OF_OWN = 0.04;
/** Names that share no word but for whom they are must give so much alike. */
const ALIKE_GIVEN = 0.2;

/** @param pairs names worth comparing, those of one notice too: what is most like its own notice's service goes nowhere */
function placeLone(
  clusters: readonly Cluster[],
  pairs: readonly [Group, Group][],
  scores: Scores,
): Cluster[] {
  const of = new Map(clusters.flatMap((cluster) => cluster.groups.map((group) => [group, cluster] as const)));
  const likes = new Map<Cluster, Map<Cluster, number>>();
  const like = (one: Cluster, other: Cluster, score: number): void => {
    if (!isLone(one) || one === other) return;
    const known = likes.get(one) ?? new Map<Cluster, number>();
    likes.set(one, known.set(other, Math.max(known.get(other) ?? 0, score)));
  };
  for (const [a, b] of pairs) {
    const [one, other] = [of.get(a)!, of.get(b)!];
    if (a.below || b.below || (!isLone(one) && !isLone(other))) continue;
    like(one, other, scores.of(a, b));
    like(other, one, scores.of(a, b));
  }
  const wishes = [...likes]
    .flatMap(([one, known]) => {
      const [first, ...others] = [...known].sort(([, x], [, y]) => y - x);
      const [service, score] = first!;
      const ahead = others.every(
        ([other, next]) => score - next >= (together(one.notices, other.notices) ? AHEAD_OF_OWN : AHEAD),
      );
      return score >= LEAST && ahead && service.notices.size > 1 ? [{ one, service, score }] : [];
    })
    .sort((x, y) => y.score - x.score || x.one.groups[0]!.at - y.one.groups[0]!.at);
  const now = new Map(clusters.map((cluster) => [cluster, cluster]));
  for (const { one, service } of wishes) {
    const place = now.get(service)!;
    if (joinable(one, place, scores, LEAST) && hasWord(one, service, scores)) {
      const both = joined(one, place);
      now.delete(one);
      now.set(service, both);
    }
  }
  return [...now.values()];
}

/** Whether a name of the service shares a word that tells more than whom it is for, or gives much alike. */
const hasWord = ({ groups: [lone] }: Cluster, { groups }: Cluster, { words }: Scores): boolean =>
  groups.some(
    (group) =>
      words.texts.shared(lone!.telling, group.telling) > 0 ||
      likeness(words, lone!, group).given >= ALIKE_GIVEN,
  );

/** A name with texts that one notice has, and no other joined. */
const isLone = ({ groups: [group, more], settled, notices }: Cluster): boolean =>
  more === undefined && settled === null && notices.size === 1 && group!.samples.length > 0;

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
  notices: readonly NoticeProfile[],
  textsOf: (notice: NoticeProfile) => readonly ItemText[],
  settled: readonly SettledService[] = [],
): { services: Service[]; checks: Check[]; samples: Samples } {
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
    .map(([a, b]): GroupEdge => ({ a, b, score: scores.of(a, b) }));
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
  return {
    services,
    checks: checksOf(edges, services, settled, entries),
    samples: samplesOf(groups, ordered),
  };
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
