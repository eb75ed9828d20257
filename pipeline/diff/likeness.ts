/** How sure it is that two items are one service, from their own words. */
import type { GramVocabulary } from '../match/grams.ts';
import type { Profile } from './profiles.ts';

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

export interface ItemLikeness {
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
