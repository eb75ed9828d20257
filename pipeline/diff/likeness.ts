/** Which items of two editions are worth comparing, and how sure it is that two are one service, from their own words. */
import type { GramVocabulary } from '../match/grams.ts';
import type { Profile } from './profiles.ts';

// Which items of two editions are worth comparing: those that share a rare pair of characters, so that a thousand against a thousand stays cheap.

/** An item is compared with so many of the other side, those that share most with it. */
const MOST = 40;
/** A pair of characters that more items bear leads to none of them; names and wholly equal texts always lead. */
const RARE = 0.15;
const ALWAYS_RARE = 24;

interface CandidatePair {
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

/** From here on two items are one service. */
export const LINE = 0.5;
/** A pair within this distance above the line, or two items as far below it, is worth a person's look. */
export const NEAR = 0.08;

const NAME = 0.42;
/** Without a body on either side there are the names alone, and a likeness of names is no proof. */
const NAMES_ALONE = 0.68;
const CORE = 0.8;
/** Names that are alike once old words are read as new ones. */
const SPELLED = 0.95;
/** So does a text that stands in the longer other one, as when a clause was dropped. */
const HELD = 0.8;
/** Less words than this (a dozen rare pairs of characters) prove less. */
const TELLING = 60;
/** Other texts may have the same pairs of characters: 第22类 and 第222类 do. */
const NOT_THE_SAME = 0.98;
/** 按照国家有关规定执行 under several names is the text of none of them. */
const OF_SEVERAL = 0.5;
/** A content that stayed, under a new name and a rewritten standard, counts nearly as much as the whole body does. */
const CONTENT_ALONE = 0.8;

interface ItemLikeness {
  /** 0..1; 1 for the same words. */
  score: number;
  name: number;
  /** null where one of the two has no text at all. */
  body: number | null;
}

/** Of the items with their sub-items. */
export function likeness(vocabulary: GramVocabulary, a: Profile, b: Profile): ItemLikeness {
  const name = a.name === b.name ? 1 : nameLikeness(vocabulary, a, b);
  const [x, y] = [a.familyBody, b.familyBody];
  if (x === '' && y === '') return { score: name === 1 ? 1 : name * NAMES_ALONE, name, body: null };
  if (x === '' || y === '') return { score: name === 1 ? 0.8 : name * NAMES_ALONE, name, body: null };
  const body =
    x === y ? (a.bodyOfSeveral || b.bodyOfSeveral ? OF_SEVERAL : 1) : bodyLikeness(vocabulary, a, b);
  const base = NAME * name + (1 - NAME) * body;
  // one of the two, wholly the same, is evidence of its own
  const proof = Math.max(name, body) ** 6;
  return { score: Math.min(1, base + (1 - base) * 0.5 * proof), name, body };
}

/** Names that differ in a parenthesis alone are near, and not one: it may name another service. */
function nameLikeness(vocabulary: GramVocabulary, a: Profile, b: Profile): number {
  const whole = vocabulary.dice(a.nameGrams, b.nameGrams) ?? 0;
  const core = vocabulary.dice(a.coreGrams, b.coreGrams) ?? 0;
  const spelled = vocabulary.dice(a.spelledGrams, b.spelledGrams) ?? 0;
  return Math.min(NOT_THE_SAME, Math.max(whole, CORE * core, SPELLED * spelled));
}

function bodyLikeness(vocabulary: GramVocabulary, a: Profile, b: Profile): number {
  const whole = vocabulary.dice(a.familyGrams, b.familyGrams) ?? 0;
  const content = vocabulary.dice(a.parts.content, b.parts.content) ?? 0;
  const telling = Math.min(
    1,
    Math.min(vocabulary.mass(a.parts.content), vocabulary.mass(b.parts.content)) / TELLING,
  );
  const shorter = Math.min(vocabulary.mass(a.familyGrams), vocabulary.mass(b.familyGrams));
  const held = shorter < TELLING ? 0 : vocabulary.shared(a.familyGrams, b.familyGrams) / shorter;
  return Math.min(NOT_THE_SAME, Math.max(whole, CONTENT_ALONE * telling * content, HELD * held));
}
