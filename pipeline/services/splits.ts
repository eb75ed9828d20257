/**
 * A notice may split what others give as one service (食品安全监管, 药品安全监管 of 食品药品安全保障), or give as one what they split
 * (免费义务教育 of 免除学杂费, 免费提供教科书). It shows where a text speaks of what tells two services of one notice from each other,
 * or of services that its own notice does not have.
 */
import { type Group, together } from './groups.ts';
import { heldBy, holds } from './holders.ts';
import type { Cluster, Near, Scores, Split } from './join.ts';
import { sisterSplits } from './sisters.ts';

/** @param near clusters worth comparing, both ways */
export function splitsOf(clusters: readonly Cluster[], near: Near, scores: Scores): Split[] {
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
