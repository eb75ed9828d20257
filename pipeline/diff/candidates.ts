/** Which items of two editions are worth comparing: those that share a rare pair of characters, so that a thousand against a thousand stays cheap. */
import type { GramVocabulary } from '../match/grams.ts';
import type { Profile } from './profiles.ts';

/** An item is compared with so many of the other side, those that share most with it. */
const MOST = 40;
/** A pair of characters that more items bear leads to none of them; names and wholly equal texts always lead. */
const RARE = 0.15;
const ALWAYS_RARE = 24;

export interface CandidatePair {
  old: Profile;
  now: Profile;
}

/** Candidates in the order of the old side, then of the new. */
export function candidates(
  vocabulary: GramVocabulary,
  olds: readonly Profile[],
  news: readonly Profile[],
): CandidatePair[] {
  if (olds.length === 0 || news.length === 0) return [];
  const limit = Math.max(ALWAYS_RARE, RARE * (olds.length + news.length));
  const index = new Map<number, number[]>();
  const names = new Map<string, number[]>();
  news.forEach((profile, at) => {
    push(names, profile.name, at);
    for (const gram of gramsOf(profile)) if (vocabulary.bearersOf(gram) <= limit) push(index, gram, at);
  });
  return olds.flatMap((old) => {
    const shared = new Map<number, number>();
    for (const gram of gramsOf(old)) {
      if (vocabulary.bearersOf(gram) > limit) continue;
      for (const at of index.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + vocabulary.weight(gram));
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    const chosen = new Set([...best.map(([at]) => at), ...(names.get(old.name) ?? []).slice(0, MOST)]);
    return [...chosen].sort((a, b) => a - b).map((at) => ({ old, now: news[at]! }));
  });
}

function* gramsOf(profile: Profile): Iterable<number> {
  const seen = new Set<number>();
  for (const set of [profile.nameGrams, profile.spelledGrams, profile.familyGrams]) {
    for (const gram of set) {
      if (!seen.has(gram)) yield gram;
      seen.add(gram);
    }
  }
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
