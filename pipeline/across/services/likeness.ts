/** Which names are worth comparing, and how sure it is that two mean one service. */

import type { Grams } from '../../match/grams.ts';
import type { Group, ServiceVocabularies } from './groups.ts';
import { contrast } from './marks.ts';

// Which names are worth comparing: those that share a rare word of their names or texts, so that cost does not follow the square of their number.

/** A name is compared with so many others, those that share most with it. */
const MOST = 16;
/** What more names bear than this leads nowhere: 健康, 按照. */
const RARE = 0.06;
const ALWAYS_RARE = 12;
const NEVER_RARE = 150;
/** Of the pairs of a long text the rarest lead. */
const LEADING = 128;

/** Pairs of groups whose words do not contrast, each once, by the places of the first and the second. */
export function candidates(words: ServiceVocabularies, groups: readonly Group[]): [Group, Group][] {
  const limit = Math.min(NEVER_RARE, Math.max(ALWAYS_RARE, RARE * groups.length));
  const rare = groups.map((group) => rareWords(words, group, limit));
  const bearers = new Map<number, number[]>();
  for (let at = 0; at < rare.length; at++)
    for (const key of rare[at]!) {
      const known = bearers.get(key);
      if (known) known.push(at);
      else bearers.set(key, [at]);
    }
  const pairs: [Group, Group][] = [];
  const seen = new Set<number>();
  const shared = new Float64Array(groups.length);
  groups.forEach((group, at) => {
    const touched: number[] = [];
    for (const key of rare[at]!) {
      const some = bearers.get(key)!;
      if (some.length === 1) continue;
      const weight = key < 0 ? OF_NAME * words.names.weight(-1 - key) : words.texts.weight(key);
      for (const other of some) {
        if (other === at) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other]! += weight;
      }
    }
    touched.sort((a, b) => shared[b]! - shared[a]! || a - b);
    let taken = 0;
    for (const other of touched) {
      if (taken === MOST) break;
      if (contrast(group.marks, groups[other]!.marks)) continue;
      taken++;
      const [low, high] = at < other ? [at, other] : [other, at];
      const pair = low * groups.length + high;
      if (seen.has(pair)) continue;
      seen.add(pair);
      pairs.push([groups[low]!, groups[high]!]);
    }
    for (const other of touched) shared[other] = 0;
  });
  return pairs.sort(([a, b], [c, d]) => a.at - c.at || b.at - d.at);
}

/** A word of a name counts for several of a text. Names and texts have numbers of their own, so those of names are told apart by their sign. */
const OF_NAME = 3;

function rareWords({ names, texts }: ServiceVocabularies, { core, all }: Group, limit: number): number[] {
  const found: number[] = [];
  for (const gram of all) {
    const bearers = texts.bearersOf(gram);
    if (bearers > 1 && bearers <= limit) found.push(gram);
  }
  if (found.length > LEADING) {
    found.sort((a, b) => texts.bearersOf(a) - texts.bearersOf(b) || a - b);
    found.length = LEADING;
  }
  for (const word of core) if (names.bearersOf(word) <= 2 * limit) found.push(-1 - word);
  return found;
}

/** Names half alike, over texts that share nothing: 职业病防治 measures workplaces, 职业病健康管理 helps the sick. */
const STRANGE = 0.8;

interface ServiceLikeness {
  /** 0..1 */
  score: number;
  name: number;
  given: number;
  audience: number;
  named: number;
}

export function likeness(words: ServiceVocabularies, a: Group, b: Group): ServiceLikeness {
  const { texts } = words;
  const name = nameLikeness(words, a, b);
  const named = nameIn(words, a, b) + nameIn(words, b, a);
  let [given, audience] = [0, 0];
  if (a.samples.length === 0 || b.samples.length === 0)
    return { score: 0.74 * name + 0.26 * named, name, given, audience, named };
  for (const x of a.samples)
    for (const y of b.samples) {
      given = Math.max(given, givenLikeness(texts, x.given, y.given));
      audience = Math.max(audience, audienceLikeness(texts, x.audience, y.audience));
    }
  // a sub-item that repeats its parent's name has none of its own
  if (a.core.length === 0 || b.core.length === 0)
    return { score: (given + audience) / 2, name, given, audience, named };
  const score = 0.38 * name + 0.26 * given + 0.14 * audience + 0.11 * named;
  const strange = name < 0.7 && given < 0.12 && audience < 0.2;
  return { score: strange ? score * STRANGE : score, name, given, audience, named };
}

/** How much of what tells a name stands in another's text; of whom it is for, where it tells no more. */
const nameIn = (words: ServiceVocabularies, { telling, words: all }: Group, text: Group): number =>
  standsIn(words, telling.length > 0 ? telling : all, text);

/** Of the names alone: 0..1. */
export function nameLikeness({ names }: ServiceVocabularies, a: Group, b: Group): number {
  return 0.92 * (names.dice(a.core, b.core) ?? 0) + 0.08 * (names.dice(a.empty, b.empty) ?? 0);
}

/** How much of some words stands in what a group says. */
export function standsIn({ texts }: ServiceVocabularies, some: Grams, { samples }: Group): number {
  const mass = texts.mass(some);
  return mass === 0 ? 0 : Math.max(0, ...samples.map(({ all }) => texts.shared(some, all) / mass));
}

/** How much of what `a` gives is given by `b` too. */
export function givenIn({ texts }: ServiceVocabularies, a: Group, b: Group): number {
  let best = 0;
  for (const x of a.samples) {
    const mass = texts.mass(x.given);
    if (mass > 0) for (const y of b.samples) best = Math.max(best, texts.shared(x.given, y.given) / mass);
  }
  return best;
}

function givenLikeness(texts: ServiceVocabularies['texts'], x: Grams, y: Grams): number {
  const least = Math.min(texts.mass(x), texts.mass(y));
  if (least === 0) return 0;
  const shared = texts.shared(x, y);
  const dice = (2 * shared) / (texts.mass(x) + texts.mass(y));
  return Math.max(dice, 0.6 * (shared / least) * Math.min(1, least / 60));
}

/** 城乡居民 on both sides is little proof. */
function audienceLikeness(texts: ServiceVocabularies['texts'], x: Grams, y: Grams): number {
  return (texts.dice(x, y) ?? 0) * Math.min(1, (texts.mass(x) + texts.mass(y)) / 50 + 0.1);
}
