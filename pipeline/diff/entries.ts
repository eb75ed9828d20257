/** Every item of both editions in exactly one entry: pairs, splits, merges, what was added and what was removed; in the diff's order. */

import type { GramVocabulary } from '../match/grams.ts';
import type { SettledPair } from '../records/settled-pairs.ts';
import { type Pair, type Pairing, pairItems } from './pair-items.ts';
import type { DiffEntry, Profile } from './profiles.ts';
import { type SettledEntries, settledEntries } from './settled.ts';
import { findSharings, type Partner } from './shares.ts';

/** A pair below this score is not sure: its item may turn out a part of another. */
const UNSURE = 0.62;

export interface Entries extends Pick<SettledEntries, 'unsettled'> {
  entries: DiffEntry[];
  near: Pair[];
}

/** @param settled what people say of the two documents */
export function entriesOf(
  vocabulary: GramVocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  settled: readonly SettledPair[],
): Entries {
  const { entries: fixed, unsettled } = settledEntries(olds, news, settled);
  const taken = new Set(fixed.flatMap(({ old, now }) => [...old, ...now]));
  const pairing = pairItems(vocabulary, olds, news, fixed);
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
    near: pairing.near.filter(
      ({ old, now }) => lone.has(old) && lone.has(now) && !taken.has(old) && !taken.has(now),
    ),
    unsettled,
  };
}

function withSharings(
  vocabulary: GramVocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
  { pairs }: Pairing,
): DiffEntry[] {
  const partnerOf = new Map<Profile, Partner>();
  for (const { old, now, score } of pairs) {
    partnerOf.set(old, { profile: now, score });
    partnerOf.set(now, { profile: old, score });
  }
  const loose = (profiles: readonly Profile[]) =>
    profiles.filter((profile) => (partnerOf.get(profile)?.score ?? 0) < UNSURE);
  const used = new Set<Profile>();
  const claim = (
    kind: 'split' | 'merged',
    wholes: readonly Profile[],
    parts: readonly Profile[],
  ): DiffEntry[] =>
    findSharings(vocabulary, wholes, parts, partnerOf).flatMap(
      ({ whole, parts: found, score }): DiffEntry[] => {
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
      },
    );
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
      (pair): DiffEntry => ({
        kind: 'pair',
        old: [pair.old],
        now: [pair.now],
        score: pair.score,
        rival: pair.rival,
      }),
    ),
  ];
}

/** By the new document; what was removed stands behind the entry of the old item before it. */
function inOrder(entries: readonly DiffEntry[]): DiffEntry[] {
  const kept = entries.filter(({ now }) => now.length > 0).sort((a, b) => a.now[0]!.at - b.now[0]!.at);
  const removed = entries.filter(({ now }) => now.length === 0).sort((a, b) => a.old[0]!.at - b.old[0]!.at);
  const byOld = new Map(entries.flatMap((entry) => entry.old.map((profile) => [profile.at, entry] as const)));
  const behind = new Map<DiffEntry | null, DiffEntry[]>();
  for (const entry of removed) {
    const before = byOld.get(entry.old[0]!.at - 1) ?? null;
    behind.set(before, [...(behind.get(before) ?? []), entry]);
  }
  const out: DiffEntry[] = [];
  const stack = [...kept].reverse();
  const follow = (entry: DiffEntry | null) => stack.push(...[...(behind.get(entry) ?? [])].reverse());
  follow(null);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    out.push(entry);
    follow(entry);
  }
  return out;
}
