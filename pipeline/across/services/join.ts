/** Names of one service joined, the surest pair first; no service takes in two names that are told apart. */
import { apart, type Group, type ServiceVocabularies, together } from './groups.ts';
import { likeness } from './likeness.ts';

/** From here on two names are one service. */
export const LINE = 0.36;
/** Names that others joined are held against each other too: on average they are not further off than this. */
const SLACK = 0.12;
/** So many names of a service are held against another's. */
const COMPARED = 8;

/** How sure it is that two groups are one service, each pair read once. */
export class Scores {
  private readonly known = new Map<number, number>();
  constructor(
    readonly words: ServiceVocabularies,
    private readonly count: number,
  ) {}

  of(a: Group, b: Group): number {
    const key = a.at < b.at ? a.at * this.count + b.at : b.at * this.count + a.at;
    let score = this.known.get(key);
    if (score === undefined) {
      score = likeness(this.words, a, b).score;
      this.known.set(key, score);
    }
    return score;
  }

  /** The best of all pairs; 0 where there are none. */
  best(some: readonly Group[], others: readonly Group[]): number {
    let best = 0;
    for (const a of some) for (const b of others) if (a !== b) best = Math.max(best, this.of(a, b));
    return best;
  }
}

/** Groups that are one service. */
export interface Cluster {
  groups: Group[];
  notices: Set<number>;
  /** Id of the service that a person settled; null where none did. */
  settled: string | null;
  /** Ids of settled services that a person kept one of these items out of. */
  keptOut: Set<string>;
}

export interface GroupEdge {
  a: Group;
  b: Group;
  score: number;
}

/** What a group is to a service that is not its own, or not its own alone. */
export interface Split {
  group: Group;
  relation: 'part' | 'whole';
  of: Cluster;
}

/** Clusters worth comparing, both ways. */
export type Near = ReadonlyMap<Cluster, ReadonlySet<Cluster>>;

/**
 * @param edges pairs worth joining
 * @param started the cluster of each group before anything is joined
 */
export function join(
  edges: readonly GroupEdge[],
  started: ReadonlyMap<Group, Cluster>,
  scores: Scores,
): Cluster[] {
  const clusters = new Map(started);
  const surest = edges
    .filter(({ score }) => score >= LINE)
    .sort((x, y) => y.score - x.score || x.a.at - y.a.at || x.b.at - y.b.at);
  for (const { a, b } of surest) {
    const [one, other] = [clusters.get(a)!, clusters.get(b)!];
    if (one === other || !joinable(one, other, scores, LINE)) continue;
    const both = joined(one, other);
    for (const group of both.groups) clusters.set(group, both);
  }
  return [...new Set(clusters.values())];
}

export const joined = (one: Cluster, other: Cluster): Cluster => ({
  groups: [...one.groups, ...other.groups].sort((x, y) => x.at - y.at),
  notices: new Set([...one.notices, ...other.notices]),
  settled: one.settled ?? other.settled,
  keptOut: new Set([...one.keptOut, ...other.keptOut]),
});

/** Whether two may be one service: nothing tells them apart, and their names are like each other, on average almost as `line` asks. */
export function joinable(one: Cluster, other: Cluster, scores: Scores, line: number): boolean {
  if (barred(one, other) || barred(other, one) || together(one.notices, other.notices)) return false;
  if (one.groups.some((a) => other.groups.some((b) => apart(a, b)))) return false;
  let [sum, count] = [0, 0];
  for (const a of one.groups.slice(0, COMPARED))
    for (const b of other.groups.slice(0, COMPARED)) {
      sum += scores.of(a, b);
      count++;
    }
  return sum / count >= line - SLACK;
}

/** What a person settled: two services of theirs are two, and what they kept out stays out. */
const barred = (one: Cluster, { settled, keptOut }: Cluster): boolean =>
  one.settled !== null && (settled !== null || keptOut.has(one.settled));
