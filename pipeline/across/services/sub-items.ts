/** A sub-item is the service that another notice has as an item of its own, or else a part of what its parent is. */

import type { Entry } from './entries.ts';
import { type Group, together } from './groups.ts';
import { type Cluster, type GroupEdge, LINE, type Scores } from './join.ts';
import { contrast } from './marks.ts';

export interface PlacedEntry {
  entry: Entry;
  of: Cluster;
  /** How like it is to the service that claims it; null for a part of its parent's. */
  score: number | null;
}

/** @param homes the services that a group's items are in */
export function placedBelow(
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
