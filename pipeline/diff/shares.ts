/**
 * Splits and merges: one item's service given as several (diff contract, section 2). Written for one whole and its parts;
 * a split is an old whole with new parts, a merge a new whole with old parts.
 */
import { candidates } from './candidates.ts';
import { common, type Grams, union, type Vocabulary, without } from './grams.ts';
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
/** So much of the shorter of their names stands in the other. */
const NAMED = 0.5;
/** A part brings so much of the whole's name, content or standard that the other part does not have. */
const OWN = 0.25;
/** Of a part that was taken over nearly as it was, a little is enough: a split need not be even. */
const VERBATIM = 0.8;
const LITTLE = 0.03;
/** Less words than this (two rare pairs of characters) prove nothing. */
const TELLING = 8;
/** Parts together give back so much of the whole. */
const COVERED = 0.5;
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
  vocabulary: Vocabulary,
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
  return wholes.flatMap((whole) => {
    const partner = partnerOf.get(whole)?.profile;
    const found = partsOf.get(whole) ?? [];
    const parts = [...(partner ? [partner] : []), ...found].sort((a, b) => a.at - b.at);
    if (found.length === 0 || parts.length < 2) return [];
    const covered = coverage(vocabulary, whole, parts);
    if (covered < COVERED) return [];
    const held = parts.reduce((sum, part) => sum + heldIn(vocabulary, part, whole), 0) / parts.length;
    return [{ whole, parts, score: Math.min(1, Math.sqrt(covered * held)) }];
  });
}

/** Whether a loose item is a part of a whole: it stands in it, and brings what the whole's partner does not have. */
function isPart(
  vocabulary: Vocabulary,
  whole: Profile,
  part: Profile,
  held: number,
  partnerOf: ReadonlyMap<Profile, Partner>,
): boolean {
  const own = partnerOf.get(part)?.profile;
  const partner = partnerOf.get(whole)?.profile;
  const shorter = Math.min(vocabulary.mass(part.nameGrams), vocabulary.mass(whole.nameGrams));
  const named = vocabulary.shared(part.nameGrams, whole.nameGrams) >= NAMED * shorter;
  if (held < (named ? HELD : HELD_UNNAMED) || own === whole) return false;
  if (own && heldIn(vocabulary, part, own) + SURER > held) return false;
  if (partner && heldIn(vocabulary, partner, whole) < HELD) return false;
  return bringsOwn(vocabulary, whole, part, partner, named && held >= VERBATIM ? LITTLE : OWN);
}

/** Whether a part gives a good deal of the whole that the other part does not, and that it did not lose for good. */
function bringsOwn(
  vocabulary: Vocabulary,
  whole: Profile,
  part: Profile,
  other: Profile | undefined,
  share: number,
): boolean {
  return DIMENSIONS.some((dimension) => {
    const all = dimension(whole);
    const own = without(common(all, textOf(part, dimension)), other ? textOf(other, dimension) : NOTHING);
    const mass = vocabulary.mass(own);
    return mass >= TELLING && mass >= share * vocabulary.mass(all);
  });
}

const NOTHING = new Uint32Array();
const DIMENSIONS: readonly ((profile: Profile) => Grams)[] = [
  (profile) => profile.nameGrams,
  (profile) => profile.parts.content,
  (profile) => profile.parts.standard,
];

/** A part's name may take up words of the whole's name only; its content and standard those of either field. */
function textOf(profile: Profile, dimension: (profile: Profile) => Grams): Grams {
  return dimension === DIMENSIONS[0] ? profile.nameGrams : profile.given;
}

function heldIn(vocabulary: Vocabulary, part: Profile, whole: Profile): number {
  const mass = vocabulary.mass(part.words);
  return mass === 0 ? 0 : vocabulary.shared(part.words, whole.words) / mass;
}

function coverage(vocabulary: Vocabulary, whole: Profile, parts: readonly Profile[]): number {
  const mass = vocabulary.mass(whole.words);
  return mass === 0 ? 0 : vocabulary.shared(whole.words, union(parts.map(({ words }) => words))) / mass;
}
