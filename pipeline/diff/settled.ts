/** Entries that a person has settled: they win over every score. What no longer fits the two documents is told and left out. */
import type { SettledPair } from '../records/settled-pairs.ts';
import type { DiffEntry, Profile } from './profiles.ts';

/** A settled pair that was not applied, with the ids that are in its way. */
export interface Unsettled {
  rule: 'pairs-stale' | 'pairs-repeated';
  pair: SettledPair;
  items: string[];
}

export interface SettledEntries {
  entries: DiffEntry[];
  unsettled: Unsettled[];
}

export function settledEntries(
  olds: readonly Profile[],
  news: readonly Profile[],
  pairs: readonly SettledPair[],
): SettledEntries {
  const profiles = { old: byId(olds), new: byId(news) };
  const seen = new Set<Profile>();
  const settled: SettledEntries = { entries: [], unsettled: [] };
  for (const pair of pairs) {
    const gone = [
      ...pair.old.filter((id) => !profiles.old.has(id)),
      ...pair.new.filter((id) => !profiles.new.has(id)),
    ];
    if (gone.length > 0) {
      settled.unsettled.push({ rule: 'pairs-stale', pair, items: gone });
      continue;
    }
    const old = inOrder(pair.old.map((id) => profiles.old.get(id)!));
    const now = inOrder(pair.new.map((id) => profiles.new.get(id)!));
    const again = [...old, ...now].filter((profile) => seen.has(profile));
    if (again.length > 0) {
      settled.unsettled.push({ rule: 'pairs-repeated', pair, items: again.map(({ item }) => item.id) });
      continue;
    }
    for (const profile of [...old, ...now]) seen.add(profile);
    settled.entries.push(...entriesOf(old, now));
  }
  return settled;
}

function entriesOf(old: Profile[], now: Profile[]): DiffEntry[] {
  const sure = { score: 1, rival: 0 };
  const lone = { score: null, rival: 0 };
  if (now.length === 0)
    return old.map((one): DiffEntry => ({ kind: 'removed', old: [one], now: [], ...lone }));
  if (old.length === 0) return now.map((one): DiffEntry => ({ kind: 'added', old: [], now: [one], ...lone }));
  const kind = old.length > 1 ? 'merged' : now.length > 1 ? 'split' : 'pair';
  return [{ kind, old, now, ...sure }];
}

const byId = (profiles: readonly Profile[]): Map<string, Profile> =>
  new Map(profiles.map((profile) => [profile.item.id, profile]));

const inOrder = (profiles: Profile[]): Profile[] => [...new Set(profiles)].sort((a, b) => a.at - b.at);
