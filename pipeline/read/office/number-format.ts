/**
 * Automatic numbers as Word writes them: a row a format (ECMA-376 part 1, 17.18.59 ST_NumberFormat).
 * A number past the end of a closed series (㊀ to ㊉) is written in plain digits, as Word does.
 */
import { NINE } from '../../words/numerals.ts';

const DIGITS = `〇${NINE}`;
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';

type Format = (n: number) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: wide, // １２
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled, // ①
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (n) => series(n, 0x2488, 20) ?? `${n}.`, // ⒈
  decimalEnclosedParen: (n) => series(n, 0x2474, 20) ?? `(${n})`, // ⑴
  numberInDash: (n) => `- ${n} -`,
  ordinal: (n) => `${n}${ordinalEnding(n)}`,
  lowerLetter: (n) => letters(n, 'a'),
  upperLetter: (n) => letters(n, 'A'),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  chineseCounting: (n) => (n < 100 ? counted(n, DIGITS, '十百千', true) : digitByDigit(n)), // 九十九, 一〇〇
  taiwaneseCounting: (n) => (n < 100 ? counted(n, DIGITS, '十百千', true) : digitByDigit(n)),
  chineseCountingThousand: (n) => counted(n, `零${NINE}`, '十百千', true), // 一百零一
  taiwaneseCountingThousand: (n) => counted(n, `零${NINE}`, '十百千', true),
  japaneseCounting: (n) => counted(n, `零${NINE}`, '十百千', true),
  japaneseDigitalTenThousand: digitByDigit,
  ideographDigital: digitByDigit, // 一〇
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (n) => counted(n, LEGAL, '拾佰仟', false), // 壹拾
  ideographLegalTraditional: (n) => counted(n, LEGAL_TRADITIONAL, '拾佰仟', false),
  japaneseLegal: (n) => counted(n, LEGAL_TRADITIONAL, '拾佰仟', false),
  ideographTraditional: (n) => STEMS[n - 1] ?? String(n), // 甲
  ideographZodiac: (n) => BRANCHES[n - 1] ?? String(n), // 子
  ideographZodiacTraditional: (n) => `${STEMS[(n - 1) % 10] ?? ''}${BRANCHES[(n - 1) % 12] ?? ''}`, // 甲子
  ideographEnclosedCircle: (n) => series(n, 0x3280, 10) ?? String(n), // ㊀
  ganada: String,
  chosung: String,
  none: () => '',
};

/** @returns null for a format this table does not know */
export function formatNumber(n: number, format: string): string | null {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) return null;
  return n < 1 || !Number.isSafeInteger(n) ? String(n) : write(n);
}

function wide(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** The nth of a run of characters that are neighbours in Unicode. */
function series(n: number, first: number, length: number): string | null {
  return n <= length ? String.fromCharCode(first + n - 1) : null;
}

function circled(n: number): string {
  if (n <= 20) return series(n, 0x2460, 20) ?? '';
  if (n <= 35) return String.fromCharCode(0x3251 + n - 21); // ㉑
  if (n <= 50) return String.fromCharCode(0x32b1 + n - 36); // ㊱
  return String(n);
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

/** Word goes on with aa, bb, cc after z. */
function letters(n: number, first: 'a' | 'A'): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
  return letter.repeat(Math.min(32, Math.ceil(n / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  if (n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function digitByDigit(n: number): string {
  return String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/**
 * Numbers in words to 9999; above that in digits.
 * @param signs the words of ten, hundred, thousand
 * @param shortTeens 十一 and not 一十一
 */
function counted(n: number, digits: string, signs: string, shortTeens: boolean): string {
  if (n > 9999) return String(n);
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += digits[0] ?? '';
    gap = false;
    const silent = shortTeens && power === 1 && digit === 1 && text === '';
    text += `${silent ? '' : (digits[digit] ?? '')}${power > 0 ? (signs[power - 1] ?? '') : ''}`;
  }
  return text;
}
