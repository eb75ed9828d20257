/**
 * Splits and merges: one item's service given as several (diff contract, section 2). Written for one whole and its parts;
 * a split is an old whole with new parts, a merge a new whole with old parts.
 */

import { contrast } from '../match/contrasts.ts';
import { common, type Grams, type GramVocabulary, union, without } from '../match/grams.ts';
import { candidates } from './likeness.ts';
import type { Profile } from './profiles.ts';

export interface Sharing {
  whole: Profile;
  /** In the order of their document. */
  parts: Profile[];
  score: number;
}

/** So much of a part's words stands in the whole; more where their names have little in common. */
const HELD = 0.6;
const HELD_UNNAMED = 0.75;
/** Less will do of a part that has so much of what the whole's partner lost, and a name like the whole's. */
const HELD_LOST = 0.4;
const TAKEN = 0.45;
/** Of a part under quite another name it must be most of it. */
const TAKEN_UNNAMED = 0.6;
/** Less that was lost or kept (a figure, a decree) may stand anywhere. */
const LOST = 15;
/** So much of the shorter of their names stands in the other. */
const NAMED = 0.42;
/** A part brings so much of the whole's name, content or standard that the other part does not have. */
const OWN = 0.25;
/** Of a part that was taken over nearly as it was, a little is enough: a split need not be even. */
const VERBATIM = 0.8;
const LITTLE = 0.03;
const LITTLE_UNNAMED = 0.1;
/** Less words than this (two rare pairs of characters) prove nothing. */
const TELLING = 8;
/** A name as short as this stands in others by chance. */
const SHORTEST_NAME = 4;
/** Parts together give back so much of the whole; less where all of them, or its content, was taken over nearly as it was: its decrees may be gone. */
const COVERED = 0.5;
const COVERED_VERBATIM = 0.38;
/** A part leaves an unsure pair for a whole that holds so much more of it. */
const SURER = 0.2;

export interface Partner {
  profile: Profile;
  score: number;
}

/**
 * @param partnerOf pairs, by either end
 * @param loose items of the parts' side that have no partner, or one that is not sure
 */
export function findSharings(
  vocabulary: GramVocabulary,
  wholes: readonly Profile[],
  loose: readonly Profile[],
  partnerOf: ReadonlyMap<Profile, Partner>,
): Sharing[] {
  const bestOf = new Map<Profile, { whole: Profile; held: number }>();
  for (const { old: whole, now: part } of candidates(vocabulary, wholes, loose)) {
    const held = heldIn(vocabulary, part, whole);
    if (held <= (bestOf.get(part)?.held ?? 0) || !isPart(vocabulary, whole, part, held, partnerOf)) continue;
    bestOf.set(part, { whole, held });
  }
  const partsOf = new Map<Profile, Profile[]>();
  for (const [part, { whole }] of bestOf) partsOf.set(whole, [...(partsOf.get(whole) ?? []), part]);
  const free = loose.filter((one) => !bestOf.has(one) && !partnerOf.has(one));
  return wholes.flatMap((whole) => {
    const partner = partnerOf.get(whole)?.profile;
    const found = withOwn(vocabulary, whole, partner, partsOf.get(whole) ?? []);
    const sure = [...(partner ? [partner] : []), ...found];
    if (found.length === 0 || sure.length < 2) return [];
    const parts = [...sure, ...smallParts(vocabulary, whole, sure, free)].sort((a, b) => a.at - b.at);
    const covered = coverage(vocabulary, whole, parts, 'words');
    const shares = parts.map((part) => heldIn(vocabulary, part, whole));
    const kept = Math.max(Math.min(...shares), coverage(vocabulary, whole, parts, 'content'));
    if (covered < (kept >= VERBATIM ? COVERED_VERBATIM : COVERED)) return [];
    const held = shares.reduce((sum, share) => sum + share, 0) / parts.length;
    return [{ whole, parts, score: Math.min(1, Math.sqrt(covered * held)) }];
  });
}

/** Where a whole was shared out, what is too short to prove it by itself is a part as well if it has what the others left. */
function smallParts(
  vocabulary: GramVocabulary,
  whole: Profile,
  parts: readonly Profile[],
  free: readonly Profile[],
): Profile[] {
  const taken = union(parts.map(({ given }) => given));
  return free.filter(
    (one) =>
      !contrast(whole.classes, one.classes) &&
      heldIn(vocabulary, one, whole) >= HELD &&
      takesUpLost(vocabulary, whole, one, taken, false),
  );
}

/** Of three parts and more each brings something that none of the others has. */
function withOwn(
  vocabulary: GramVocabulary,
  whole: Profile,
  partner: Profile | undefined,
  found: readonly Profile[],
): readonly Profile[] {
  if (found.length < 2) return found;
  return found.filter((part) => {
    const others = [...(partner ? [partner] : []), ...found.filter((one) => one !== part)];
    return bringsOwn(vocabulary, whole, part, others, LITTLE);
  });
}

/** Whether a loose item is a part of a whole: it stands in it, and brings what the whole's partner does not have. */
function isPart(
  vocabulary: GramVocabulary,
  whole: Profile,
  part: Profile,
  held: number,
  partnerOf: ReadonlyMap<Profile, Partner>,
): boolean {
  const own = partnerOf.get(part)?.profile;
  const partner = partnerOf.get(whole)?.profile;
  if (own === whole) return false;
  const named = isNamedAfter(vocabulary, part, whole);
  const takes = partner !== undefined && takesUpLost(vocabulary, whole, part, partner.given, named);
  // 棚户区和农村危房改造 has 城镇棚户区住房改造 in it, whatever it is called
  if (contrast(whole.classes, part.classes) && !(takes && held >= VERBATIM)) return false;
  const stands = takes
    ? standsIn(vocabulary, part, whole, HELD_LOST, HELD)
    : held >= (named ? HELD : HELD_UNNAMED);
  if (!stands) return false;
  if (own && heldIn(vocabulary, part, own) + SURER > held) return false;
  if (partner && !keeps(vocabulary, whole, partner)) return false;
  if (partner && (takes || namesJoined(whole, part, partner))) return true;
  return bringsOwn(
    vocabulary,
    whole,
    part,
    partner ? [partner] : [],
    held < VERBATIM ? OWN : named ? LITTLE : LITTLE_UNNAMED,
  );
}

/** Whether a whole's partner may be one of its parts: under the whole's name its content will do, whatever became of its standard. */
function keeps(vocabulary: GramVocabulary, whole: Profile, partner: Profile): boolean {
  return isNamedAfter(vocabulary, partner, whole)
    ? standsIn(vocabulary, partner, whole, HELD_LOST, HELD)
    : heldIn(vocabulary, partner, whole) >= HELD;
}

/** Whether enough of a part's words stands in the whole, or of its content alone: of a merge's standards the decrees go first. */
function standsIn(vocabulary: GramVocabulary, part: Profile, whole: Profile, words: number, content: number) {
  if (heldIn(vocabulary, part, whole) >= words) return true;
  const mass = vocabulary.mass(part.parts.content);
  return mass >= LOST && vocabulary.shared(part.parts.content, whole.given) >= content * mass;
}

function isNamedAfter(vocabulary: GramVocabulary, part: Profile, whole: Profile): boolean {
  return (['nameGrams', 'spelledGrams'] as const).some((grams) => {
    const shorter = Math.min(vocabulary.mass(part[grams]), vocabulary.mass(whole[grams]));
    return vocabulary.shared(part[grams], whole[grams]) >= NAMED * shorter;
  });
}

/** 职工基本养老保险和城乡居民基本养老保险, 食品药品安全保障: the whole is called what the two are called, what they have in common once. */
function namesJoined(whole: Profile, part: Profile, other: Profile): boolean {
  const { name } = whole;
  const [one, two] = [part.name, other.name].sort((a, b) => b.length - a.length) as [string, string];
  if (two.length < SHORTEST_NAME) return false;
  if (name.includes(one) && name.replace(one, '').includes(two)) return true;
  const sisters = contrast(part.classes, other.classes);
  return (
    elided(name, one, two, []) || elided(whole.spelled, part.spelled, other.spelled, sisters ? BOTH : [])
  );
}

/** What joins two names in one. */
const JOINTS = /[、,和及与]/gu;
/** A joined name leaves out at least so much that its two have in common. */
const SHORTEST_COMMON = 2;
/** What stands for two sisters: 城市低保 and 农村低保 became 最低生活保障, or 城乡低保. */
const BOTH: readonly string[] = ['', '城乡'];

/**
 * 食品安全保障 and 药品安全保障 as 食品药品安全保障; 公共图书馆免费开放 and 公共博物馆免费开放 as 公共图书馆、博物馆免费开放.
 * @param both what may stand in the place of what tells the two apart
 */
function elided(name: string, one: string, two: string, both: readonly string[]): boolean {
  const joined = name.replace(JOINTS, '');
  const [heads, tails] = [alike(one, two), alike(reversed(one), reversed(two))];
  for (let head = 0; head <= heads; head++)
    for (let tail = 0; tail <= tails; tail++) {
      if (head + tail < SHORTEST_COMMON) continue;
      const [a, b] = [one, two].map((text) => text.slice(head, Math.max(head, text.length - tail)));
      if (!a || !b) continue;
      const [start, end] = [one.slice(0, head), one.slice(one.length - tail)];
      const middles = [a + b, b + a, ...both];
      if (middles.some((middle) => (start + middle + end).replace(JOINTS, '') === joined)) return true;
    }
  return false;
}

/** How many characters two texts have in common at their heads. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Whether a part has most of the whole's content and standard beside what was `kept` elsewhere: in its partner, in other parts. */
function takesUpLost(
  vocabulary: GramVocabulary,
  whole: Profile,
  part: Profile,
  kept: Grams,
  named: boolean,
): boolean {
  const lost = without(whole.given, kept);
  const mass = vocabulary.mass(lost);
  return mass >= LOST && vocabulary.shared(lost, part.given) >= (named ? TAKEN : TAKEN_UNNAMED) * mass;
}

/** Whether a part gives a good deal of the whole that the other parts do not, and that it did not lose for good. */
function bringsOwn(
  vocabulary: GramVocabulary,
  whole: Profile,
  part: Profile,
  others: readonly Profile[],
  share: number,
): boolean {
  return DIMENSIONS.some((dimension) => {
    const all = dimension(whole);
    const theirs = union(others.map((other) => textOf(other, dimension)));
    const mass = vocabulary.mass(without(common(all, textOf(part, dimension)), theirs));
    return mass >= TELLING && mass >= share * vocabulary.mass(all);
  });
}

const DIMENSIONS: readonly ((profile: Profile) => Grams)[] = [
  (profile) => profile.nameGrams,
  (profile) => profile.parts.content,
  (profile) => profile.parts.standard,
];

/** A part's name may take up words of the whole's name only; its content and standard those of either field. */
function textOf(profile: Profile, dimension: (profile: Profile) => Grams): Grams {
  return dimension === DIMENSIONS[0] ? profile.nameGrams : profile.given;
}

function heldIn(vocabulary: GramVocabulary, part: Profile, whole: Profile): number {
  const held = (words: Grams): number => {
    const mass = vocabulary.mass(words);
    return mass === 0 ? 0 : vocabulary.shared(words, whole.all) / mass;
  };
  return Math.max(held(part.words), held(part.spelledWords));
}

/** How much of a whole's words, or of its content, its parts give back. */
function coverage(
  vocabulary: GramVocabulary,
  whole: Profile,
  parts: readonly Profile[],
  of: 'words' | 'content',
): number {
  const all = of === 'words' ? whole.words : whole.parts.content;
  const mass = vocabulary.mass(all);
  return mass === 0
    ? 0
    : vocabulary.shared(all, union(parts.flatMap(({ words, spelledWords }) => [words, spelledWords]))) / mass;
}
