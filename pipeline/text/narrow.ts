/**
 * Text made even for headings, labels and letters: half-width, one form of each character, simplified. As long as the text it is made from,
 * so every offset holds in both. Never for a record's text. Sentences are read in another alphabet (fold.ts).
 */
import { characterOf } from './characters.ts';
import { simplify } from './simplify.ts';

/** Ｐ１（： and so on: half-width stands 0xFEE0 lower. */
const WIDE = /[\uff01-\uff5e]/;
/** ⼀ ⺠ 年 〸: radicals, compatibility ideographs (a few of which are characters of their own and stay). */
const COMPATIBLE = /[\u2e80-\u2ef3\u2f00-\u2fd5\u3038-\u303a\uf900-\ufad9]|\ud87e[\udc00-\ude1d]/;
/** 服务对象∶孤儿: a ratio sign and its likes, where a typist took them for the colon. */
const COLONS = /[∶﹕︰꞉]/;
/** │序号│服务项目│: a table drawn with lines has its cells between bars. */
const BARS = /[│┃║]/;
const FOLDABLE = new RegExp(`${WIDE.source}|${COMPATIBLE.source}|${COLONS.source}|${BARS.source}`);

function narrowCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  if (COLONS.test(character)) return ':';
  if (BARS.test(character)) return '|';
  const folded = characterOf(character);
  return folded.length === character.length ? folded : character;
}

/** What each UTF-16 unit is narrowed to: every comma of a notice is one of them, and a pattern with a function for each was slow. */
let table: Uint16Array | null = null;

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000);
  for (let unit = 0; unit < built.length; unit++) {
    const character = String.fromCharCode(unit);
    built[unit] = FOLDABLE.test(character) ? narrowCharacter(character).charCodeAt(0) : unit;
  }
  return built;
}

/** Half of a compatibility ideograph that takes two units. */
const HALF = 0xd87e;

/** The text folded, of the same length: （１）⺠⾏學校 → (1)民行学校. A text with nothing to fold is returned as it is. */
export function narrow(text: string): string {
  table ??= buildTable();
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] === unit && unit !== HALF) continue;
    const character = text.slice(at, unit === HALF ? at + 2 : at + 1);
    const folded =
      unit === HALF
        ? FOLDABLE.test(character)
          ? narrowCharacter(character)
          : character
        : String.fromCharCode(table[unit] as number);
    if (folded !== character) {
      out += text.slice(copied, at) + folded;
      copied = at + character.length;
    }
    at += character.length - 1;
  }
  return simplify(copied === 0 ? text : out + text.slice(copied));
}

// Radicals and compatibility forms read as the characters they stand for, one for one; width and traditional forms stay.

const FORMS = /[\u2e80-\u2ef3\u2f00-\u2fd5\u3038-\u303a\uf900-\ufad9]/gu;

/** A text as long as the one it is made from: 全⺠健身 → 全民健身. For reading values; a record's text keeps the source's own. */
export function plain(text: string): string {
  return text.replace(FORMS, (form) => {
    const character = characterOf(form);
    return character.length === form.length ? character : form;
  });
}

/** The characters of a text that plain() reads as others, in order. */
export const folded = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(FORMS);
