/** A text cut into what a change may not cut through: numbers, titles of works, versions, Latin words; else single characters. */

import { normalize } from '../match/normalize.ts';
import { TEN } from '../words/numerals.ts';

export interface TextToken {
  /** White space before it, and what else has no normal form. */
  gap: string;
  text: string;
  /** Its normal form. */
  key: string;
  /** Normal form of each unit of `text`. */
  keys: readonly string[];
  /** Whether it is a single character. */
  single: boolean;
}

/** Longest title that is kept whole; what is longer is cut like text. */
const LONGEST_TITLE = 160;
const CHINESE = `[〇零${TEN}两百千万亿]`;
const WORDS = new RegExp(
  [
    // 百分之九十五, 三分之一
    `(?:百|千|${CHINESE}{1,4})分之${CHINESE}{1,8}(?:点${CHINESE}{1,6})?`,
    // 第四版, 第二次
    `第(?:\\d{1,4}|${CHINESE}{1,4})[版次批条章]`,
    // 2019年版, 2016版
    '(?:19|20)\\d\\d年?版',
    // 1,610.50
    '\\d+(?:[.,]\\d+)*',
    // 一万二千, 十二
    `${CHINESE}{2,12}`,
    '[A-Za-z]+',
    '\\.\\.+',
  ].join('|'),
  'y',
);
/** The parentheses behind a title's name stay apart from it: a new version is not a new work. */
const VERSION = /(?:\([^()〈〉《》]{1,24}\))+$/;

/** Tokens of a text in order; gaps and texts joined, and `rest` (white space and a 。 at its end), spell it. */
export function tokenize(text: string): { tokens: TextToken[]; rest: string } {
  const { keys, text: normal } = normalize(text);
  const places = unitsOf(keys);
  const tokens: TextToken[] = [];
  let done = 0;
  for (let at = 0; at < normal.length; ) {
    let next = tokenEnd(normal, at);
    // ㎡ is two characters of the normal form and one of the text
    while (next < normal.length && places[next] === places[next - 1]) next++;
    const start = places[at]!;
    let end = places[next - 1]! + 1;
    if (isLowSurrogate(text, end)) end++;
    tokens.push({
      gap: text.slice(done, start),
      text: text.slice(start, end),
      key: normal.slice(at, next),
      keys: keys.slice(start, end),
      single: next - at === 1,
    });
    at = next;
    done = end;
  }
  return { tokens, rest: text.slice(done) };
}

/** For each unit of the normal form, the unit of the text that it stands for. */
function unitsOf(keys: readonly string[]): number[] {
  const places: number[] = [];
  keys.forEach((key, at) => {
    for (let n = 0; n < key.length; n++) places.push(at);
  });
  return places;
}

export function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function tokenEnd(normal: string, at: number): number {
  if (normal[at - 1] === '《') {
    const name = titleName(normal, at);
    if (name > at) return name;
  }
  WORDS.lastIndex = at;
  const word = WORDS.exec(normal)?.[0];
  if (word !== undefined) return at + word.length;
  return at + (isLowSurrogate(normal, at + 1) ? 2 : 1);
}

/** Where the name of a title that starts here ends, before its version in parentheses; the start itself if it is none. */
function titleName(normal: string, start: number): number {
  const close = normal.slice(start, start + LONGEST_TITLE).indexOf('》');
  if (close <= 0) return start;
  const title = normal.slice(start, start + close);
  return start + close - (VERSION.exec(title)?.[0].length ?? 0);
}
