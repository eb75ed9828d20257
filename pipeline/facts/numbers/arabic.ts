/** Numbers in digits, with Chinese scales among them: 1,250, 1.5万, 3万5千, 3万4000, 3万零400, 2千零30万. */
import { add, type Decimal, shift, ZERO } from './decimal.ts';
import { LARGE, SMALL } from './words.ts';

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
export function readArabic(text: string): Decimal | null {
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
