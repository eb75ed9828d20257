/** Every item of both editions in exactly one entry: pairs, splits, merges, what was added and what was removed; in the diff's order. */
import { InputError } from '../errors.ts';
import type { SettledPairs } from '../records/diff.ts';
import type { Vocabulary } from './grams.ts';
import { type Pair, type Pairing, pairItems } from './pair-items.ts';
import type { Profile } from './profiles.ts';
import { findSharings, type Partner } from './shares.ts';

export interface Entry {
  kind: 'pair' | 'added' | 'removed' | 'split' | 'merged';
  old: Profile[];
  now: Profile[];
  /** null for added and removed. */
  score: number | null;
  /** The next best score of an item that competed for this pair; 0 where a person settled it. */
  rival: number;
}

/** A pair below this score is not sure: its item may turn out a part of another. */
const UNSURE = 0.62;

export interface Entries {
  entries: Entry[];
  near: Pair[];
}

/** @throws InputError pairs-unknown-item, pairs-repeated-item, pairs-shape for settled pairs that fit the documents not */
export function entriesOf(
  vocabulary: Vocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  settled: SettledPairs,
): Entries {
  const fixed = settledEntries(olds, news, settled);
  const taken = new Set(fixed.flatMap(({ old, now }) => [...old, ...now]));
  const apart = new Set((settled.apart ?? []).map(({ old, new: now }) => `${old}\n${now}`));
  const pairing = pairItems(vocabulary, olds, news, {
    taken,
    apart: (old, now) => apart.has(`${old.item.id}\n${now.item.id}`),
  });
  const free = (profiles: readonly Profile[]) => profiles.filter((profile) => !taken.has(profile));
  const entries = [...fixed, ...withSharings(vocabulary, free(olds), free(news), pairing)];
  const seen = new Set(entries.flatMap(({ old, now }) => [...old, ...now]));
  const rest = (profiles: readonly Profile[]) => profiles.filter((profile) => !seen.has(profile));
  for (const profile of rest(news))
    entries.push({ kind: 'added', old: [], now: [profile], score: null, rival: 0 });
  for (const profile of rest(olds))
    entries.push({ kind: 'removed', old: [profile], now: [], score: null, rival: 0 });
  const lone = new Set(
    entries
      .filter(({ kind }) => kind === 'added' || kind === 'removed')
      .flatMap(({ old, now }) => [...old, ...now]),
  );
  return {
    entries: inOrder(entries),
    near: pairing.near.filter(({ old, now }) => lone.has(old) && lone.has(now)),
  };
}

function withSharings(
  vocabulary: Vocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  { pairs }: Pairing,
): Entry[] {
  const partnerOf = new Map<Profile, Partner>();
  for (const { old, now, score } of pairs) {
    partnerOf.set(old, { profile: now, score });
    partnerOf.set(now, { profile: old, score });
  }
  const loose = (profiles: readonly Profile[]) =>
    profiles.filter((profile) => (partnerOf.get(profile)?.score ?? 0) < UNSURE);
  const used = new Set<Profile>();
  const claim = (kind: 'split' | 'merged', wholes: readonly Profile[], parts: readonly Profile[]): Entry[] =>
    findSharings(vocabulary, wholes, parts, partnerOf).flatMap(({ whole, parts: found, score }): Entry[] => {
      if ([whole, ...found].some((profile) => used.has(profile))) return [];
      for (const profile of [whole, ...found]) used.add(profile);
      return [
        {
          kind,
          old: kind === 'split' ? [whole] : found,
          now: kind === 'split' ? found : [whole],
          score,
          rival: 0,
        },
      ];
    });
  const splits = claim('split', olds, loose(news));
  const merges = claim(
    'merged',
    news.filter((one) => !used.has(one)),
    loose(olds).filter((one) => !used.has(one)),
  );
  const kept = pairs.filter(({ old, now }) => !used.has(old) && !used.has(now));
  return [
    ...splits,
    ...merges,
    ...kept.map(
      (pair): Entry => ({
        kind: 'pair',
        old: [pair.old],
        now: [pair.now],
        score: pair.score,
        rival: pair.rival,
      }),
    ),
  ];
}

function settledEntries(
  olds: readonly Profile[],
  news: readonly Profile[],
  { pairs = [] }: SettledPairs,
): Entry[] {
  const byId = (profiles: readonly Profile[]) =>
    new Map(profiles.map((profile) => [profile.item.id, profile]));
  const sides = { old: byId(olds), new: byId(news) };
  const seen = new Set<string>();
  const find = (side: 'old' | 'new', id: string): Profile => {
    const profile = sides[side].get(id);
    if (!profile) throw new InputError('pairs-unknown-item', { item: id, side });
    if (seen.has(`${side} ${id}`)) throw new InputError('pairs-repeated-item', { item: id });
    seen.add(`${side} ${id}`);
    return profile;
  };
  return pairs.map((pair): Entry => {
    const old = pair.old.map((id) => find('old', id)).sort((a, b) => a.at - b.at);
    const now = pair.new.map((id) => find('new', id)).sort((a, b) => a.at - b.at);
    const kind = kindOf(old.length, now.length);
    if (!kind) throw new InputError('pairs-shape', { old: old.length, new: now.length });
    return { kind, old, now, score: kind === 'added' || kind === 'removed' ? null : 1, rival: 0 };
  });
}

function kindOf(old: number, now: number): Entry['kind'] | null {
  if (old === 1 && now === 1) return 'pair';
  if (old === 0 && now === 1) return 'added';
  if (old === 1 && now === 0) return 'removed';
  if (old === 1 && now > 1) return 'split';
  if (old > 1 && now === 1) return 'merged';
  return null;
}

/** By the new document; what was removed stands behind the entry of the old item before it. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const kept = entries.filter(({ now }) => now.length > 0).sort((a, b) => a.now[0]!.at - b.now[0]!.at);
  const removed = entries.filter(({ now }) => now.length === 0).sort((a, b) => a.old[0]!.at - b.old[0]!.at);
  const byOld = new Map(entries.flatMap((entry) => entry.old.map((profile) => [profile.at, entry] as const)));
  const behind = new Map<Entry | null, Entry[]>();
  for (const entry of removed) {
    const before = byOld.get(entry.old[0]!.at - 1) ?? null;
    behind.set(before, [...(behind.get(before) ?? []), entry]);
  }
  const out: Entry[] = [];
  const stack = [...kept].reverse();
  const follow = (entry: Entry | null) => stack.push(...[...(behind.get(entry) ?? [])].reverse());
  follow(null);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    out.push(entry);
    follow(entry);
  }
  return out;
}
