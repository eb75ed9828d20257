/** How sure it is that two names mean one service: by the names, by what stands under them, and by how far the one is named in the other's text. */
import type { Grams } from '../../match/grams.ts';
import type { Group, ServiceVocabularies } from './groups.ts';

/** Names half alike, over texts that share nothing: 职业病防治 measures workplaces, 职业病健康管理 helps the sick. */
const STRANGE = 0.8;

export interface ServiceLikeness {
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
