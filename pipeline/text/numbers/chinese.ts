/** Numbers in Chinese numerals. */
import { DIGITS, LARGE, SMALL, TENS } from '../../words/numerals.ts';

// Numbers as they are written: whole digits and a power of ten, so that no figure is rounded before the end (1.13万 is 11300).

/** digits × 10^exponent, exact. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export const ZERO: Decimal = { digits: 0n, exponent: 0 };

export function add(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  const scaled = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);
  return { digits: scaled(one) + scaled(other), exponent };
}

/** Ten to the `power` times as much. */
export const shift = ({ digits, exponent }: Decimal, power: number): Decimal => ({
  digits,
  exponent: exponent + power,
});

/** The double nearest to it. */
export const toNumber = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

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

/** 八百四十, 二〇二三, 三点五, 一点五万; null for what is no number (三四, 十三五). */
export function readChinese(text: string): Decimal | null {
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

/** 两三百, 三五千, 七八万, 十五六万: two neighbours (or 三五) before one scale. */
const PAIR =
  /^(?<tens>十?)(?<low>[一二两三四五六七八])(?<high>[二三四五六七八九])(?<scale>[十百千万亿]{0,2})$/;

/** Both ends of a number told by two neighbours: 两三百 → 200 and 300; null for any other text. */
export function readPair(text: string): { low: number; high: number } | null {
  const { tens = '', low = '', high = '', scale = '' } = PAIR.exec(text)?.groups ?? {};
  const [from, to] = [DIGITS[low], DIGITS[high]];
  if (from === undefined || to === undefined) return null;
  if (to - from !== 1 && low + high !== '三五') return null;
  let factor = 1;
  for (const unit of scale) factor *= 10 ** (SMALL[unit] ?? LARGE[unit] ?? 0);
  const base = tens === '' ? 0 : 10;
  return { low: (base + from) * factor, high: (base + to) * factor };
}
