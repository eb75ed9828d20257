/** What a person should look at: names just below the line where two are one service, and settled items that no notice has. */

import { checkOf } from '../../records/check-of.ts';
import { documentOf } from '../../records/ids.ts';
import type { Check } from '../../records/schema.ts';
import type { Service, SettledService } from '../../records/services.ts';
import { type GroupEdge, LINE } from './join.ts';
import type { Entry } from './profile.ts';

/** So far below the line two names may still be one service. */
const NEAR = 0.05;

/**
 * @param edges pairs of names with their scores
 * @param services as found: what one of them holds is no longer in doubt
 */
export function checksOf(
  edges: readonly GroupEdge[],
  services: readonly Service[],
  settled: readonly SettledService[],
  entries: readonly Entry[],
): Check[] {
  return [...near(edges, services, settled), ...unknown(settled, entries)];
}

function near(
  edges: readonly GroupEdge[],
  services: readonly Service[],
  settled: readonly SettledService[],
): Check[] {
  const of = new Map<string, string[]>();
  for (const { id, members } of services)
    for (const { item } of members) of.set(item, [...(of.get(item) ?? []), id]);
  const apart = (one: string, other: string): boolean =>
    settled.some(({ members, not_members }) => members.includes(one) && not_members.includes(other));
  const seen = new Set<string>();
  return edges
    .filter(({ a, b, score }) => score < LINE && score >= LINE - NEAR && !a.below && !b.below)
    .sort((x, y) => y.score - x.score || x.a.at - y.a.at || x.b.at - y.b.at)
    .flatMap(({ a, b, score }) => {
      const [one, other] = [a.entries[0]!.item, b.entries[0]!.item];
      const [ones, others] = [of.get(one.id) ?? [], of.get(other.id) ?? []];
      const pair = `${ones[0]} ${others[0]}`;
      if (seen.has(pair) || ones.some((id) => others.includes(id))) return [];
      if (apart(one.id, other.id) || apart(other.id, one.id)) return [];
      seen.add(pair);
      const params = {
        name: one.name,
        other: other.name,
        item: one.id,
        other_item: other.id,
        score: Math.round(score * 1000) / 1000,
      };
      return [checkOf('service-near', [documentOf(one.id), documentOf(other.id)], params)];
    });
}

function unknown(settled: readonly SettledService[], entries: readonly Entry[]): Check[] {
  const there = new Set(entries.map(({ item }) => item.id));
  return settled.flatMap(({ id, name, members, not_members }) => {
    const items = [...members, ...not_members].filter((item) => !there.has(item));
    return items.length === 0 ? [] : [checkOf('service-item-unknown', [], { id, name, items })];
  });
}
