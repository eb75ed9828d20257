/**
 * Numbers as Chinese notices write them: 1,250, 1.5万, １２, 八百四十, 一万二, 廿五, 二〇二三, 壹仟伍佰, 百分之八十, 三分之一.
 * Strict: what is not understood is no number (null), never a guess. Values are the doubles nearest to the decimal as
 * written (1.13万 is 11300): digits and scale are kept apart as whole numbers until the end.
 */
import { fold } from '../text/fold.ts';

export interface NumberSpan {
  /** UTF-16 offsets into the text, half open. */
  start: number;
  end: number;
  value: number;
}

/** digits × 10^exponent, exact. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

/** No number of a notice is longer; longer runs are refused, which also keeps the time linear. */
const LONGEST = 30;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  弌: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
/** Powers of ten within a group of four. */
const SMALL: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
/** Powers of ten that close a group. */
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
/** 廿五 = 25, 卅 = 30. */
const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 };

const NUMERAL = '零〇一壹弌二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅';
const DIGIT = '零〇一壹弌二贰两三叁四肆五伍六陆七柒八捌九玖';

/** 1,250 · 1 250 · 1 2 0 0 (letter-spaced) · 12.5 · 1 . 5; never 1.2.3. */
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?! ?\d)(?:\.\d+)?|\d(?: \d){2,}(?! ?\d)|\d+(?:\.\d+| \. ?\d+)?)`;
/** 1.5万 · 3万5千 · 12 亿. */
const SCALED = String.raw`${ARABIC}(?: ?[百佰千仟万亿](?:[百佰千仟万亿]|\d+[百佰千仟万亿])*)?`;
/** 八百四十 · 三点五 · 一点五万. */
const CHINESE = `[${NUMERAL}]+(?:点[${DIGIT}]+[万亿]?(?![${NUMERAL}]))?`;
const PLAIN = `(?:${SCALED}|${CHINESE})`;
/** 百分之八十 · 三分之一 · 百分之 80. */
const TOKEN = `${PLAIN}(?:分之 ?${PLAIN})?`;
const WHOLE = new RegExp(`^(?:${TOKEN})$`);

/** The value of one group of Chinese numerals below 万, with whether its last digit may be colloquial (八百四 = 840). */
function readGroup(text: string, isFirst: boolean): bigint | null {
  let total = 0n;
  let digit: number | null = null;
  let lastPower = 4;
  let zero = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    const value = DIGITS[character];
    const power = SMALL[character];
    const tens = TENS[character];
    if (value === 0) {
      if (digit !== null || zero || (at === 0 && isFirst && text.length > 1)) return null;
      zero = true;
      if (text.length === 1) return 0n;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (power !== undefined) {
      if (power >= lastPower) return null;
      // 十五 is 15, and 百 alone is 100 (百岁); 一百十五 is not written.
      if (digit === null && at > 0 && !(power === 1 && zero)) return null;
      total += BigInt(digit ?? 1) * 10n ** BigInt(power);
      lastPower = power;
      digit = null;
      zero = false;
    } else if (tens !== undefined) {
      if (digit !== null || lastPower <= 1) return null;
      total += BigInt(tens) * 10n;
      lastPower = 1;
    }
  }
  if (digit === null) return zero ? null : total;
  // 八百四 = 840, but 八百零四 = 804.
  const colloquial = lastPower < 4 && lastPower > 1 && !zero;
  return total + BigInt(digit) * (colloquial ? 10n ** BigInt(lastPower - 1) : 1n);
}

/** 二〇二三: digits alone. Two digits without a zero (三四个, 两三天) are no number. */
function readDigits(text: string): bigint | null {
  let digits = '';
  for (const character of text) {
    const value = DIGITS[character];
    if (value === undefined || character === '两') return null;
    digits += value;
  }
  if (digits.length === 2 && !digits.includes('0')) return null;
  return BigInt(digits);
}

/** What stands before a 万 or 亿: 三千, 一万二千 (before 亿), 万 (万亿); nothing counts as one (万人). */
function readScaled(text: string, scale: '万' | '亿'): bigint | null {
  const factor = 10n ** BigInt(LARGE[scale]!);
  if (text === '') return factor;
  const value = scale === '亿' ? readInteger(text) : readGroup(text, true);
  return value === null || value === 0n ? null : value * factor;
}

/** 一万二千 is the part before its 万 or 亿, and the rest. */
function readInteger(text: string): bigint | null {
  const at = Math.max(text.lastIndexOf('亿'), text.includes('亿') ? -1 : text.lastIndexOf('万'));
  if (at === -1) return readGroup(text, true);
  const scale = text[at] as '万' | '亿';
  const head = text.slice(0, at);
  const tail = text.slice(at + 1);
  if (head.includes(scale) || (tail !== '' && head === '')) return null;
  const total = readScaled(head, scale);
  if (total === null || tail === '') return total;
  // 一万二 = 12000, but 一万零二 = 10002.
  const last = DIGITS[tail] ?? 0;
  if (last > 0 && tail !== '两') return total + BigInt(last) * 10n ** BigInt(LARGE[scale]! - 1);
  if (tail.startsWith('万')) return null;
  const rest = tail.includes('万') ? readInteger(tail.replace(/^[零〇]/, '')) : readGroup(tail, false);
  return rest === null || rest === 0n ? null : total + rest;
}

function readChineseInteger(text: string): bigint | null {
  const positional = text.length > 1 ? readDigits(text) : null;
  return positional ?? readInteger(text);
}

function readChinese(text: string): Decimal | null {
  const point = text.indexOf('点');
  if (point === -1) {
    const digits = readChineseInteger(text);
    return digits === null ? null : { digits, exponent: 0 };
  }
  const scale = LARGE[text.at(-1)!];
  const fraction = scale === undefined ? text.slice(point + 1) : text.slice(point + 1, -1);
  const whole = readChineseInteger(text.slice(0, point));
  if (whole === null || fraction === '') return null;
  const figures = [...fraction].map((character) => DIGITS[character]);
  if (figures.includes(undefined)) return null;
  return { digits: BigInt(`${whole}${figures.join('')}`), exponent: (scale ?? 0) - figures.length };
}

function readArabic(text: string): Decimal | null {
  const match = /^([\d,. ]+)([十拾百佰千仟万亿]*)((?:\d+[百佰千仟万亿])*)$/.exec(text);
  if (!match) return null;
  const plain = match[1]!.replace(/[, ]/g, '');
  const [whole = '', fraction = ''] = plain.split('.');
  let exponent = -fraction.length;
  for (const unit of match[2]!) exponent += SMALL[unit] ?? LARGE[unit] ?? 0;
  let value: Decimal = { digits: BigInt(whole + fraction), exponent };
  // 3万5千: the parts add up.
  for (const part of match[3]!.matchAll(/(\d+)([百佰千仟万亿])/g)) {
    const unit = part[2]!;
    value = add(value, { digits: BigInt(part[1]!), exponent: SMALL[unit] ?? LARGE[unit]! });
  }
  return value;
}

function add(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  const scaled = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);
  return { digits: scaled(one) + scaled(other), exponent };
}

const toNumber = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

const readDecimal = (text: string): Decimal | null =>
  /^\d/.test(text) ? readArabic(text) : readChinese(text);

/** The value of a folded text that TOKEN matches whole, or null. */
function readToken(token: string): number | null {
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
 */
export function findNumbers(text: string): NumberSpan[] {
  const folded = fold(text);
  const spans: NumberSpan[] = [];
  for (const match of folded.matchAll(TOKENS)) {
    if (match[1] !== undefined) continue;
    const value = readToken(match[0]);
    if (value !== null) spans.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return spans;
}
