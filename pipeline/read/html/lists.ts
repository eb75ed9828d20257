/** The numbers a browser sets before the items of an ordered list, which stand nowhere in the page's text. */

import type { Element } from 'hast';
import { NINE, TEN } from '../../words/numerals.ts';
import { allText, attribute, elementsOf, styleOf } from './tags.ts';

const DIGITS = `零${NINE}`;

function chinese(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`) + (ones === 0 ? '' : DIGITS[ones]);
}

function letters(n: number): string {
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out || String(n);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let out = '';
  let rest = n;
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) out += sign;
  }
  return out;
}

/** Number styles, by the name in CSS and in the attribute `type`: how a number is written, and what follows it. */
const STYLES: Readonly<Record<string, { write: (n: number) => string; after: string }>> = {
  decimal: { write: String, after: '. ' },
  'decimal-leading-zero': { write: (n) => String(n).padStart(2, '0'), after: '. ' },
  'lower-alpha': { write: letters, after: '. ' },
  'upper-alpha': { write: (n) => letters(n).toUpperCase(), after: '. ' },
  'lower-roman': { write: roman, after: '. ' },
  'upper-roman': { write: (n) => roman(n).toUpperCase(), after: '. ' },
  'cjk-ideographic': { write: chinese, after: '、' },
};
const SAME: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  'lower-latin': 'lower-alpha',
  'upper-latin': 'upper-alpha',
  'simp-chinese-informal': 'cjk-ideographic',
  'simp-chinese-formal': 'cjk-ideographic',
  'trad-chinese-informal': 'cjk-ideographic',
  'cjk-decimal': 'cjk-ideographic',
};

/** An author who types the numbers hides those of the list by a style sheet: <li>1. 免费义务教育</li>. */
const TYPED = new RegExp(
  String.raw`^\s*(?:[（(]?(?:\d{1,3}|[${TEN}]{1,3})(?:[.．、,，)）]|\s)|第[\d${TEN}]{1,3}[章条项]|[①-⑳])`,
  'u',
);

function styleName(element: Element): string | null {
  const found =
    /(?:^|;)list-style(?:-type)?:[^;]{0,60}?(none|decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|cjk-[a-z]+|(?:simp|trad)-chinese-(?:in)?formal)/.exec(
      styleOf(element),
    );
  return found?.[1] ?? (attribute(element, 'type') || null);
}

/** The marker before each item of an ordered list: 1. 2. 3. or 一、 …; an empty string where none is shown. */
export function listMarkers(list: Element): Map<Element, string> {
  const items = elementsOf(list).filter((element) => element.tagName === 'li');
  const markers = new Map<Element, string>();
  if (list.tagName !== 'ol' || items.length === 0 || items.every((item) => TYPED.test(allText(item))))
    return markers;
  const reversed = list.properties.reversed === true;
  let n = Number.parseInt(attribute(list, 'start'), 10);
  if (!Number.isFinite(n)) n = reversed ? items.length : 1;
  for (const item of items) {
    const value = Number.parseInt(attribute(item, 'value'), 10);
    if (Number.isFinite(value)) n = value;
    const name = styleName(item) ?? styleName(list) ?? 'decimal';
    const style = STYLES[SAME[name] ?? name];
    if (style) markers.set(item, style.write(n) + style.after);
    n += reversed ? -1 : 1;
  }
  return markers;
}
