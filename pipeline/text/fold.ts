/**
 * The alphabet in which sentences are read: every character becomes one character, so offsets stay what they are.
 * Nothing folded ever reaches a record's text. Traditional characters become simplified (補貼 → 补贴),
 * full-width digits and letters half-width, dashes `-`, blanks ` ` (line breaks stay, and a tab between digits: two cells), brackets and
 * punctuation of Chinese text full-width (， ： ； （ ） 〔 〕).
 */
import { BLANKS, COLONS, DASHES, DOTS, ROUND, SEMICOLONS, SQUARE, TILDES } from './characters.ts';
import { simplify } from './simplify.ts';

/** Characters that are written in several ways, and the one that patterns use. */
const VARIANTS: readonly (readonly [string, string])[] = [
  [DASHES, '-'],
  [TILDES, '-'],
  [`${DOTS}﹒`, '·'],
  [BLANKS, ' '],
  [ROUND[0], '（'],
  [ROUND[1], '）'],
  [SQUARE[0], '〔'],
  [SQUARE[1], '〕'],
  [COLONS, '：'],
  [SEMICOLONS, '；'],
  ['￥', '¥'],
  ['≧⩾', '≥'],
  ['≦⩽', '≤'],
  ['○Ｏ', '〇'],
  ['⁄∕', '/'],
  ['﹪', '%'],
];

/** Full-width characters that keep their width, being how Chinese text writes them. */
const KEPT_WIDE = '，：；（）！？';

let table: Uint16Array | null = null;

function buildTable(): Uint16Array {
  const map = new Uint16Array(0x10000).map((_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    if (!KEPT_WIDE.includes(String.fromCharCode(code))) map[code] = code - 0xfee0;
  }
  for (const [variants, folded] of VARIANTS) {
    for (const variant of variants) if (variant !== folded) map[variant.charCodeAt(0)] = folded.charCodeAt(0);
  }
  return map;
}

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const isFullDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** A comma belongs to a number only as a thousands separator: 1,250 and １，２５０, but 第1，2款 does not. */
function foldComma(text: string, at: number): string {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (text[at] === ',') return isDigit(before) && isDigit(after) ? ',' : '，';
  return isFullDigit(before) && isFullDigit(after) ? ',' : '，';
}

/** @returns a text of the same length; folding twice changes nothing more. */
export function fold(source: string): string {
  table ??= buildTable();
  const text = simplify(source);
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const comma = code === 0x2c || code === 0xff0c;
    const folded = table[code]!;
    if (folded === code && !comma) continue;
    // 8：2 | 720 in two cells are two numbers, and not 2 720
    if (code === 0x09 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue;
    const character = comma ? foldComma(text, at) : String.fromCharCode(folded);
    if (character === text[at]) continue;
    pieces.push(text.slice(copied, at), character);
    copied = at + 1;
  }
  if (copied === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join('');
}
