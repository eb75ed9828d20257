/**
 * Numbers as Chinese notices write them: 1,250, 1.5万, １２, 八百四十, 一万二, 廿五, 二〇二三, 壹仟伍佰, 百分之八十, 三分之一.
 * Strict: what is not understood is no number (null), never a guess. Values are the doubles nearest to the decimal as
 * written (1.13万 is 11300): digits and scale are kept apart as whole numbers until the end.
 */

import { DIGIT, LARGE, NUMERAL, SMALL } from '../words/numerals.ts';
import { fold } from './fold.ts';
import { lately } from './lately.ts';
import { matchesOf } from './matches.ts';
import { add, type Decimal, readChinese, readPair, shift, toNumber, ZERO } from './numbers/chinese.ts';

// Numbers in digits, with Chinese scales among them: 1,250, 1.5万, 3万5千, 3万4000, 3万零400, 2千零30万.

const PIECE = /(?<zero>[零〇]?)(?<digits>\d[\d,，. ]*)?(?<units>[十拾百佰千仟万亿]*)/y;

function plain(written: string): Decimal {
  const [whole = '', fraction = ''] = written.replace(/[,， ]/g, '').split('.');
  return { digits: BigInt(whole + fraction), exponent: -fraction.length };
}

const power = (units: string): number =>
  [...units].reduce((sum, unit) => sum + (SMALL[unit] ?? LARGE[unit] ?? 0), 0);

/**
 * Whether digits behind a scale say their own place: 3万|4000 does, four digits behind 万; 3万|4 does not, for it may be 34000 or 30004.
 * 零 before them does too (3万零400).
 */
const placed = (digits: string, zero: string, scale: number): boolean =>
  zero !== '' || digits.replace(/[,， ]/g, '').length === scale;

/** The value of a folded text of digits and scales, or null where it can be read in two ways. */
function readArabic(text: string): Decimal | null {
  let total = ZERO;
  /** What stands before the next 万 or 亿: 2千零30|万. */
  let group = ZERO;
  /** The power of the last scale; before the first there is none. */
  let last = Number.POSITIVE_INFINITY;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const { zero = '', digits, units = '' } = PIECE.exec(text)?.groups ?? {};
    if (digits === undefined) return null;
    const behind = last !== Number.POSITIVE_INFINITY;
    const closes = LARGE[units.at(-1) ?? ''] !== undefined;
    const own = power(units);
    if (units === '' && behind && !placed(digits, zero, last)) return null;
    if (closes && group !== ZERO && !placed(digits, zero, last)) return null;
    if (units !== '' && own >= last && !(closes && group !== ZERO)) return null;
    const value = shift(plain(digits), own);
    if (closes) {
      total = add(total, add(shift(group, own), value));
      group = ZERO;
    } else group = add(group, value);
    if (units !== '') last = own;
  }
  return add(total, group);
}

export interface NumberSpan {
  /** UTF-16 offsets into the text, half open. */
  start: number;
  end: number;
  value: number;
  /** The upper end of two neighbours (两三百: 200 and 300), which only who asks for pairs is given. */
  high?: number;
}

/** No number of a notice is longer; longer runs are refused, which also keeps the time linear. */
const LONGEST = 30;

/** 1,250 · 1 250 · 1 2 0 0 (letter-spaced) · 12.5 · 1 . 5; never 1.2.3. */
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?! ?\d)(?:\.\d+)?|\d(?: \d){2,}(?! ?\d)|\d+(?:\.\d+| \. ?\d+)?)`;
/** 1，600元 · 120，000元: a full-width comma, where money follows and no list can be meant (500，600元). */
const WIDE_COMMA = String.raw`(?:\d{1,2}(?:，\d{3})+|\d{3}(?:，000)+)(?:\.\d{1,4})?(?![\d.])(?= ?[万亿]?元)`;
const UNITS = '[百佰千仟万亿]+';
/** 3万|零400, 3万|4000, 1万|5元: what stands behind the last scale; the reading refuses what says no place (1万5元). */
const REST = String.raw`(?:零\d{1,7}(?![\d.])|(?<=万)\d ?\d{3}(?![\d.年])|(?<=万)\d \d \d \d(?![\d.年])|(?<=千)\d{3}(?![\d.年])|\d{1,8}(?![\d.])(?= ?[万亿]?元))`;
/** 1.5万 · 3万5千 · 12 亿 · 2千零30万. */
const SCALED = String.raw`(?:(?:${WIDE_COMMA}|${ARABIC})(?: ?${UNITS}(?:[零〇]?\d{1,8}(?:\.\d+)?${UNITS}){0,3}${REST}?)?)`;
/** 八百四十 · 三点五 · 一点五万. */
const CHINESE = `[${NUMERAL}]+(?:点[${DIGIT}]+[万亿]?(?![${NUMERAL}]))?`;
const PLAIN = `(?:${SCALED}|${CHINESE})`;
/** 百分之八十 · 三分之一 · 百分之 80. */
const TOKEN = `${PLAIN}(?:分之 ?${PLAIN})?`;
const WHOLE = new RegExp(`^(?:${TOKEN})$`);

const readDecimal = (text: string): Decimal | null =>
  /^\d/.test(text) ? readArabic(text) : readChinese(text);

/** Most numbers: digits alone, whose value is the double nearest to them without any reckoning. */
const DIGITS_ALONE = /^\d{1,15}(?:\.\d{1,9})?$/;

/** The value of a folded text that TOKEN matches whole, or null. */
function readToken(token: string): number | null {
  if (DIGITS_ALONE.test(token)) return Number(token);
  if (token.length > LONGEST) return null;
  const over = token.indexOf('分之');
  if (over === -1) {
    const value = readDecimal(token);
    return value && toNumber(value);
  }
  const base = readDecimal(token.slice(0, over));
  const part = readDecimal(token.slice(over + 2).trimStart());
  if (base === null || part === null || base.digits === 0n) return null;
  // 百分之1.13 is 0.0113 exactly: a power of ten shifts the point, any other base divides.
  const power = /^1(0*)$/.exec(String(base.digits));
  if (power && base.exponent >= 0) {
    return toNumber({ digits: part.digits, exponent: part.exponent - power[1]!.length - base.exponent });
  }
  return toNumber(part) / toNumber(base);
}

/**
 * The value of a text that is one number and nothing else (blanks inside and around aside), or null.
 * 两千 → 2000, 一万二 → 12000, 12.5亿 → 1250000000, 百分之八十 → 0.8; 三四, 十三五, 1.2.3 → null.
 */
export function readNumber(text: string): number | null {
  if (text.length > 4 * LONGEST) return null;
  const compact = fold(text).replace(/\s+/g, '');
  return WHOLE.test(compact) ? readToken(compact) : null;
}

const TOKENS = new RegExp(`${TOKEN}(\\.\\d[\\d.]*)?`, 'g');

/**
 * All maximal numbers of a text, in order, with offsets into it. 一 in 一般, 统一, 第一 is spanned too: callers decide by what follows.
 * Runs that are no number as a whole (三四, 十三五, 1.2.3) give nothing. Linear in the length of the text.
 * @param pairs whether two neighbours are a range (两三百, 三五千) and not nothing
 */
export const findNumbers = (text: string, { pairs = false } = {}): NumberSpan[] =>
  numbersAndPairs(text).filter(({ high }) => pairs || high === undefined);

const numbersAndPairs = lately((text): readonly NumberSpan[] => {
  const folded = fold(text);
  const spans: NumberSpan[] = [];
  for (const match of matchesOf(folded, TOKENS)) {
    // O.5: a letter typed for a digit is no whole number behind a point.
    if (match[1] !== undefined || /[A-Za-z]\.$/.test(folded.slice(Math.max(0, match.index - 2), match.index)))
      continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const value = readToken(match[0]);
    const pair = value === null ? readPair(match[0]) : null;
    if (value !== null) spans.push({ ...place, value });
    else if (pair !== null) spans.push({ ...place, value: pair.low, high: pair.high });
  }
  return spans;
});
