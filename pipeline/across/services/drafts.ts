/** Services with their members and what each is to it, before they are records. */
import type { Relation } from '../../records/services.ts';
import type { Entry } from './entries.ts';
import type { Group } from './groups.ts';
import { type Cluster, type GroupEdge, LINE, type Scores, type Split } from './join.ts';
import { placedBelow } from './sub-items.ts';

export interface Member {
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
