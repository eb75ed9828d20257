/**
 * A notice may split what others give as one service (食品安全监管, 药品安全监管 of 食品药品安全保障), or give as one what they split
 * (免费义务教育 of 免除学杂费, 免费提供教科书). It shows where a text speaks of what tells two services of one notice from each other,
 * or of services that its own notice does not have.
 */
import { heldBy, holds } from './holders.ts';
import type { Cluster, Near, Scores, Split } from './join.ts';
import { sisterSplits } from './sisters.ts';

/** @param near clusters worth comparing, both ways */
export function splitsOf(clusters: readonly Cluster[], near: Near, scores: Scores): Split[] {
  const free = clusters.filter(({ settled }) => settled === null);
  const splits = free.flatMap((one) =>
    [...(near.get(one) ?? [])].flatMap((service) => sisterSplits(one, service, scores)),
  );
  const done = new Set(splits.map(({ group }) => group));
  for (const one of clusters)
    for (const group of one.groups)
      if (!group.below) splits.push(...holds(group, one, near.get(one) ?? new Set(), splits, scores));
  for (const one of free)
    if (!one.groups.some((group) => done.has(group)))
      splits.push(...heldBy(one, near.get(one) ?? new Set(), splits, scores));
  return splits;
}
