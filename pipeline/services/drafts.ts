/** Services with their members and what each is to it, before they are records. */
import type { Relation } from '../records/services.ts';
import { contrast } from './contrasts.ts';
import type { Entry } from './entries.ts';
import { type Group, together } from './groups.ts';
import { type Cluster, type Edge, LINE, type Scores } from './join.ts';
import type { Split } from './splits.ts';

export interface Member {
  relation: Relation;
  /** 0..1, two decimals. */
  score: number;
}

export interface Draft {
  /** Id that a person settled it under. */
  settled: string | null;
  members: Map<Entry, Member>;
}

/** A score of SURE and more between two names leaves no doubt. */
const SURE = 0.75;
/** A sub-item that nothing else claims is a part of what its parent is. */
const BELOW_PARENT = 0.9;

export function draftsOf(
  clusters: readonly Cluster[],
  splits: readonly Split[],
  pairs: readonly Edge[],
  scores: Scores,
): Draft[] {
  const drafts = new Map<Cluster, Draft>();
  const homes = new Map<Group, Cluster[]>();
  for (const cluster of clusters) {
    const groups = cluster.groups.filter((group) => !group.below || cluster.settled !== null);
    const own = groups.filter((group) => !splits.some((split) => split.group === group));
    const draft: Draft = { settled: cluster.settled, members: new Map() };
    for (const group of own) {
      homes.set(group, [cluster]);
      add(draft, group, 'same', sureness(group, cluster, scores));
    }
    for (const { group, relation } of splits.filter(({ of }) => of === cluster)) {
      homes.set(group, [...(homes.get(group) ?? []), cluster]);
      add(draft, group, relation, grade(scores.best([group], cluster.groups)));
    }
    if (draft.members.size > 0) drafts.set(cluster, draft);
  }
  placeSubItems(clusters, pairs, scores, drafts, homes);
  for (const draft of drafts.values()) settleRelations(draft);
  return [...drafts.values()];
}

function add({ members }: Draft, { entries }: Group, relation: Relation, score: number): void {
  for (const entry of entries) members.set(entry, { relation, score });
}

/** 1 for a name that another notice has too, and for an only member. */
function sureness(group: Group, { settled, groups }: Cluster, scores: Scores): number {
  if ((settled !== null && group.place) || group.notices.size > 1 || groups.length === 1) return 1;
  return grade(scores.best([group], groups));
}

/** 0.5 at the line where two names are one service, and less below it. */
const grade = (score: number): number =>
  Math.round(100 * Math.min(0.99, Math.max(0.3, 0.5 + (0.5 * (score - LINE)) / (SURE - LINE)))) / 100;

/** A sub-item is the service that another notice has as an item of its own, or else a part of its parent's. */
function placeSubItems(
  clusters: readonly Cluster[],
  pairs: readonly Edge[],
  scores: Scores,
  drafts: ReadonlyMap<Cluster, Draft>,
  homes: ReadonlyMap<Group, readonly Cluster[]>,
): void {
  const of = new Map(clusters.flatMap((cluster) => cluster.groups.map((group) => [group, cluster] as const)));
  const groupOf = new Map(
    clusters.flatMap(({ groups }) =>
      groups.flatMap((group) => group.entries.map((entry) => [entry, group] as const)),
    ),
  );
  const claims = new Map<Group, { cluster: Cluster; score: number }>();
  for (const { a, b, score } of pairs)
    for (const [group, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const cluster = of.get(other)!;
      if (!group.below || of.get(group)!.settled !== null || !drafts.has(cluster) || score < LINE) continue;
      if (
        together(cluster.notices, group.notices) ||
        cluster.groups.some(({ marks }) => contrast(marks, group.marks))
      )
        continue;
      const known = claims.get(group);
      if (!known || score > known.score) claims.set(group, { cluster, score });
    }
  for (const { groups, settled } of clusters) {
    if (settled !== null) continue;
    for (const group of groups) {
      if (!group.below) continue;
      const parents = new Set(group.entries.flatMap(({ parent }) => homes.get(groupOf.get(parent!)!) ?? []));
      const claim = claims.get(group);
      const atHome = Math.max(
        ...[...parents].map((home) =>
          scores.best(
            [group],
            home.groups.filter((other) => !together(other.notices, group.notices)),
          ),
        ),
        0,
      );
      if (claim && claim.score > atHome) add(drafts.get(claim.cluster)!, group, 'same', grade(claim.score));
      else for (const home of parents) add(drafts.get(home)!, group, 'part', BELOW_PARENT);
    }
  }
}

/** Two members of one notice are parts; a parent whose sub-items are services of their own elsewhere holds more than this one. */
function settleRelations({ members }: Draft): void {
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
