/** Services with their members and what each is to it, before they are records. */

import type { Relation } from '../../records/services.ts';
import { type Group, together } from './groups.ts';
import { type Cluster, type GroupEdge, LINE, type Scores, type Split } from './join.ts';
import { contrast } from './marks.ts';
import type { Entry } from './profile.ts';

// A sub-item is the service that another notice has as an item of its own, or else a part of what its parent is.

interface PlacedEntry {
  entry: Entry;
  of: Cluster;
  /** How like it is to the service that claims it; null for a part of its parent's. */
  score: number | null;
}

/** @param homes the services that a group's items are in */
function placedBelow(
  clusters: readonly Cluster[],
  edges: readonly GroupEdge[],
  scores: Scores,
  homes: ReadonlyMap<Group, readonly Cluster[]>,
): PlacedEntry[] {
  const claims = claimsOf(clusters, edges, new Set([...homes.values()].flat()));
  const groupOf = new Map(
    clusters.flatMap(({ groups }) =>
      groups.flatMap((group) => group.entries.map((entry) => [entry, group] as const)),
    ),
  );
  return clusters.flatMap(({ groups, settled }) =>
    groups
      .filter(({ below }) => below && settled === null)
      .flatMap((group) => {
        const claim = claims.get(group);
        const parents = (entry: Entry): readonly Cluster[] => homes.get(groupOf.get(entry.parent!)!) ?? [];
        if (claim && claim.score > atHome(group, group.entries.flatMap(parents), scores))
          return group.entries.map((entry): PlacedEntry => ({ entry, ...claim }));
        return group.entries.flatMap((entry) =>
          parents(entry).map((of): PlacedEntry => ({ entry, of, score: null })),
        );
      }),
  );
}

type ClaimBy = Pick<PlacedEntry, 'of'> & { score: number };

/** The service most like each group of sub-items, among those that none of its notices has. */
function claimsOf(
  clusters: readonly Cluster[],
  edges: readonly GroupEdge[],
  services: ReadonlySet<Cluster>,
): Map<Group, ClaimBy> {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.groups.map((group) => [group, cluster] as const)),
  );
  const claims = new Map<Group, ClaimBy>();
  const claim = (group: Group, other: Group, score: number): void => {
    const of = clusterOf.get(other)!;
    if (!group.below || clusterOf.get(group)!.settled !== null || !services.has(of)) return;
    if (together(of.notices, group.notices) || of.groups.some(({ marks }) => contrast(marks, group.marks)))
      return;
    if (score > (claims.get(group)?.score ?? 0)) claims.set(group, { of, score });
  };
  for (const { a, b, score } of edges) {
    if (score < LINE) continue;
    claim(a, b, score);
    claim(b, a, score);
  }
  return claims;
}

/** How like a group is to the names that other notices have for what its parents are. */
const atHome = (group: Group, homes: readonly Cluster[], scores: Scores): number =>
  Math.max(
    0,
    ...homes.map(({ groups }) =>
      scores.best(
        [group],
        groups.filter((other) => !together(other.notices, group.notices)),
      ),
    ),
  );

interface Member {
  relation: Relation;
  /** 0..1, two decimals. */
  score: number;
}

export interface ServiceDraft {
  /** Id that a person settled it under. */
  settled: string | null;
  members: Map<Entry, Member>;
}

/** A likeness of SURE and more between two names leaves no doubt. */
const SURE = 0.75;
/** A sub-item that nothing else claims is a part of what its parent is. */
const BELOW_PARENT = 0.9;

export function draftsOf(
  clusters: readonly Cluster[],
  splits: readonly Split[],
  edges: readonly GroupEdge[],
  scores: Scores,
): ServiceDraft[] {
  const drafts = new Map<Cluster, ServiceDraft>();
  const homes = new Map<Group, Cluster[]>();
  const put = (of: Cluster, entries: readonly Entry[], member: Member): void => {
    const draft = drafts.get(of) ?? { settled: of.settled, members: new Map() };
    drafts.set(of, draft);
    for (const entry of entries) draft.members.set(entry, member);
  };
  const split = new Set(splits.map(({ group }) => group));
  for (const cluster of clusters)
    for (const group of cluster.groups) {
      if ((group.below && cluster.settled === null) || split.has(group)) continue;
      homes.set(group, [cluster]);
      put(cluster, group.entries, { relation: 'same', score: sureness(group, cluster, scores) });
    }
  for (const { group, relation, of } of splits) {
    homes.set(group, [...(homes.get(group) ?? []), of]);
    put(of, group.entries, { relation, score: grade(scores.best([group], of.groups)) });
  }
  for (const { entry, of, score } of placedBelow(clusters, edges, scores, homes))
    put(
      of,
      [entry],
      score === null ? { relation: 'part', score: BELOW_PARENT } : { relation: 'same', score: grade(score) },
    );
  for (const draft of drafts.values()) settleRelations(draft);
  return [...drafts.values()];
}

/** 1 for a name that another notice has too, and for an only member. */
function sureness(group: Group, { settled, groups }: Cluster, scores: Scores): number {
  if ((settled !== null && group.place) || group.notices.size > 1 || groups.length === 1) return 1;
  return grade(scores.best([group], groups));
}

/** 0.5 at the line where two names are one service, and less below it. */
const grade = (score: number): number =>
  Math.round(100 * Math.min(0.99, Math.max(0.3, 0.5 + (0.5 * (score - LINE)) / (SURE - LINE)))) / 100;

/** Two members of one notice are parts; a parent whose sub-items are services of their own elsewhere holds more than this one. */
function settleRelations({ members }: ServiceDraft): void {
  const byNotice = new Map<number, Entry[]>();
  for (const [entry, { relation }] of members)
    if (relation === 'same' && entry.parent === null)
      byNotice.set(entry.notice, [...(byNotice.get(entry.notice) ?? []), entry]);
  for (const list of byNotice.values())
    if (list.length > 1)
      for (const entry of list) members.set(entry, { ...members.get(entry)!, relation: 'part' });
  for (const [entry, member] of members) {
    if (entry.children.length === 0) continue;
    const here = entry.children.filter((child) => members.has(child));
    if (here.length === 0 || here.length === entry.children.length) continue;
    members.set(entry, { ...member, relation: 'whole' });
    if (here.length === 1) members.set(here[0]!, { ...members.get(here[0]!)!, relation: 'same' });
  }
}
