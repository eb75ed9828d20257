/**
 * What counts as one text (diff contract, section 3): the only place that says what is noise.
 * Texts are compared by their normal form; what people are shown is always the text as the record has it.
 */
import {
  ANGLE,
  COLONS,
  characterOf,
  DASHES,
  DOTS,
  DOUBLE_QUOTES,
  SINGLE_QUOTES,
  SQUARE,
  TILDES,
  TITLE,
} from '../text/characters.ts';
import { simplify } from '../text/simplify.ts';
import { SPELLINGS } from '../words/service-names.ts';

/** Rows of characters → the one they count as, '' for none. What NFKC makes one (width, compatibility forms) needs no row. */
const ROWS: readonly (readonly [string, string])[] = [
  // white space, line joins, characters without width
  [' \t\r\n\v\f\u0085\u2028\u2029\u200b\u200c\u200d\u2060\ufeff\u00ad', ''],
  [SQUARE[0], '['],
  [SQUARE[1], ']'],
  // the dash of a range
  [DASHES + TILDES, '-'],
  [DOUBLE_QUOTES, '"'],
  [SINGLE_QUOTES, "'"],
  // the colon of a ratio: 8∶2
  [COLONS, ':'],
  [DOTS, '·'],
  [ANGLE[0], '〈'],
  [ANGLE[1], '〉'],
  [TITLE[0], '《'],
  [TITLE[1], '》'],
];
/** Characters that texts in traditional characters use for another one, and that the dictionary keeps or reads by their neighbours: 瞭解 → 了解. */
const VARIANTS = '乾干菸烟摺折夥伙捱挨麽么著着瞭了藉借峯峰馀余讬托祇只妳你牠它甯宁卹恤汙污姪侄';

const KEYS = new Map<string, string>();
for (const [from, to] of ROWS) for (const character of from) KEYS.set(character, to);
for (let i = 0; i < VARIANTS.length; i += 2) KEYS.set(VARIANTS[i]!, VARIANTS[i + 1]!);

/** The normal form of one character: '' for white space, else one character or the few it stands for (㎡ → m2). */
function normalCharacter(character: string): string {
  let key = KEYS.get(character);
  if (key === undefined) {
    key = '';
    for (const plain of characterOf(character).normalize('NFKC')) {
      const simple = KEYS.get(plain) ?? (/\s/u.test(plain) ? '' : simplify(plain));
      key += KEYS.get(simple) ?? simple;
    }
    KEYS.set(character, key);
  }
  return key;
}

interface Normal {
  /** The normal form of each UTF-16 unit of the text; '' for what has none, and for the second half of a pair. */
  keys: string[];
  /** All keys joined. */
  text: string;
}

const OPENERS = new Set(['《', '〈']);
const CLOSERS = new Set(['》', '〉']);

/** A text's normal form, unit by unit. Runs of dashes are one; inner title quotes are 〈〉; a final 。 is none. */
export function normalize(text: string): Normal {
  const keys: string[] = new Array<string>(text.length).fill('');
  let depth = 0;
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    let key = normalCharacter(character);
    if (key === '。' || key === ';') depth = 0;
    else if (OPENERS.has(key)) {
      if (depth > 0) key = '〈';
      if (key === '《' || depth > 0) depth++;
    } else if (CLOSERS.has(key) && depth > 0) {
      depth--;
      key = depth === 0 ? '》' : '〉';
    }
    if (key === '-' && last >= 0 && keys[last] === '-') key = '';
    keys[at] = key;
    if (key !== '') last = at;
    at += character.length;
  }
  for (; last >= 0 && (keys[last] === '。' || keys[last] === ''); last--) keys[last] = '';
  return { keys, text: keys.join('') };
}

/** What was asked for lately: two editions have most of their texts in common. */
const LATELY = new Map<string, string>();
const REMEMBERED = 5000;

/** The normal form of a field, a name or a word; two texts are one if theirs are. */
export function normalText(text: string): string {
  let normal = LATELY.get(text);
  if (normal === undefined) {
    normal = normalize(text).text;
    if (LATELY.size >= REMEMBERED) LATELY.clear();
    LATELY.set(text, normal);
  }
  return normal;
}

/** Whether two texts differ in nothing but noise; null is no text. */
export function sameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && normalText(a) === normalText(b));
}

// Names and texts with each thing spelled one way: 农村五保供养 and 特困人员供养 are of one service.

/** Any of some words, the longest that fits. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[()]/gu, '\\$&'))
      .join('|'),
    'gu',
  );

const SPELLED = anyOf([...SPELLINGS.keys()]);

/** A text with each thing spelled one way, for names and for the texts that name them. */
export function spelled(normal: string): string {
  return normal.replace(SPELLED, (form) => SPELLINGS.get(form)!);
}
