/** A number as a workbook shows it: Excel's format codes (`#,##0.00`, `0%`, `yyyy"年"m"月"d"日"`) as far as lists of services use them. */

/** Codes that a workbook names by number only (ECMA-376 part 1, 18.8.30, with the dates as a Chinese Excel shows them). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** @returns the code of a built-in number; General for one that is not in the table */
export function builtInCode(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;
/** Day 0 of the two calendars. Excel's own counts a 29 February 1900 that never was: right from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * @param from1904 the workbook counts days from 1904
 * @returns null where the code asks for something that is not read here (fractions, Chinese numerals): show it as stored and say so
 */
export function showNumber(value: number, code: string, from1904: boolean): string | null {
  const sections = splitSections(code);
  const section =
    value < 0 ? (sections[1] ?? sections[0]) : value === 0 ? (sections[2] ?? sections[0]) : sections[0];
  const plain = (section ?? 'General').replace(
    /\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2}|\$[^\]]{0,20})\]/gi,
    '',
  );
  // A section of its own for negative numbers writes the sign itself, or leaves it out.
  const amount = value < 0 && sections.length > 1 ? -value : value;
  if (/\[(?:DBNum|[<>=])/i.test(plain)) return null;
  const tokens = tokensOf(plain);
  const codes = tokens
    .filter((token) => !token.literal)
    .map((token) => token.text)
    .join('');
  if (/general/i.test(codes) || codes === '@' || (codes === '' && plain === '')) return plainNumber(value);
  if (/[ymdhs]/i.test(codes)) return showDate(amount, tokens, from1904);
  if (codes.includes('/') || codes.includes('?')) return null;
  return showDigits(amount, tokens);
}

/** A number without a format: up to 15 digits, as a workbook stores them. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

interface Token {
  literal: boolean;
  text: string;
}

/** Sections are parted by `;` outside quotes. */
function splitSections(code: string): string[] {
  return (code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;)/g) ?? ['General']).slice(0, 4);
}

/** Quoted or escaped text, `_x` (a gap) and `*x` (a filler) set apart from the codes. */
function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[(h{1,2}|m{1,2}|s{1,2})\]|(AM\/PM|上午\/下午|General|[ymdhsYMDHSE]+|[0#?.,%@/+-]+)|(.)/g;
  for (const [, quoted, escaped, elapsed, code, other] of section.matchAll(pattern)) {
    if (quoted !== undefined) tokens.push({ literal: true, text: quoted });
    else if (escaped !== undefined) tokens.push({ literal: true, text: escaped });
    else if (elapsed !== undefined || code !== undefined)
      tokens.push({ literal: false, text: elapsed ?? code ?? '' });
    else if (other !== undefined) tokens.push({ literal: true, text: other });
  }
  return tokens;
}

function showDigits(value: number, tokens: readonly Token[]): string | null {
  const codes = tokens
    .filter((token) => !token.literal)
    .map((token) => token.text)
    .join('');
  if (/E/i.test(codes)) return null;
  const percent = (codes.match(/%/g) ?? []).length;
  const [whole = '', behind = ''] = codes.replace(/[^0#.,]/g, '').split('.');
  const decimals = behind.replace(/,/g, '');
  // Commas behind the last digit divide by a thousand each: 0.0, shows 12000 as 12.0
  const thousandsLeft = /,{1,9}$/.exec(`${whole}${behind}`)?.[0].length ?? 0;
  const scaled = (value * 100 ** percent) / 1000 ** thousandsLeft;
  const least = (decimals.match(/0/g) ?? []).length;
  let digits = Math.abs(Number(scaled.toPrecision(15))).toFixed(Math.min(20, decimals.length));
  for (let drop = decimals.length - least; drop > 0 && digits.endsWith('0'); drop--)
    digits = digits.slice(0, -1);
  digits = digits.replace(/\.$/, '');
  const [before = '', after] = digits.split('.');
  const padded = before.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = /[0#],[0#]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const number = `${scaled < 0 && Number(digits) !== 0 ? '-' : ''}${grouped}${after === undefined ? '' : `.${after}`}`;
  return placeDigits(number, tokens);
}

/** The number goes where the first digit code stands; text, `%` and signs keep their places. */
function placeDigits(number: string, tokens: readonly Token[]): string {
  let placed = false;
  let text = '';
  for (const { literal, text: part } of tokens) {
    if (literal) {
      text += part;
      continue;
    }
    for (const char of part) {
      if ('0#.,'.includes(char)) {
        if (!placed) text += number;
        placed = true;
      } else if (char !== '?') text += char;
    }
  }
  return text.trim();
}

function showDate(value: number, tokens: readonly Token[], from1904: boolean): string | null {
  if (value < 0 || value > 2_958_465) return null;
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * DAY_MS));
  const half = tokens.some(({ text, literal }) => !literal && (text === 'AM/PM' || text === '上午/下午'));
  let afterHour = false;
  let text = '';
  tokens.forEach(({ literal, text: code }, index) => {
    if (literal) {
      text += code;
      return;
    }
    // m is a minute behind hours or before seconds, else a month.
    const next = tokens.slice(index + 1).find((token) => !token.literal && /[a-z]/i.test(token.text));
    const minute = /^m{1,2}$/i.test(code) && (afterHour || /^s/i.test(next?.text ?? ''));
    if (/[a-z]/i.test(code)) afterHour = /^h/i.test(code);
    text += minute ? padTo(date.getUTCMinutes(), code.length) : datePart(date, code, half);
  });
  return text;
}

function datePart(date: Date, code: string, half: boolean): string {
  const hours = date.getUTCHours();
  const parts: Readonly<Record<string, () => string>> = {
    yy: () => padTo(date.getUTCFullYear() % 100, 2),
    yyyy: () => String(date.getUTCFullYear()),
    m: () => String(date.getUTCMonth() + 1),
    mm: () => padTo(date.getUTCMonth() + 1, 2),
    mmm: () => MONTHS[date.getUTCMonth()] ?? '',
    d: () => String(date.getUTCDate()),
    dd: () => padTo(date.getUTCDate(), 2),
    h: () => String(half ? hours % 12 || 12 : hours),
    hh: () => padTo(half ? hours % 12 || 12 : hours, 2),
    s: () => String(date.getUTCSeconds()),
    ss: () => padTo(date.getUTCSeconds(), 2),
    'am/pm': () => (hours < 12 ? 'AM' : 'PM'),
    '上午/下午': () => (hours < 12 ? '上午' : '下午'),
  };
  return parts[code.toLowerCase()]?.() ?? code;
}

function padTo(n: number, digits: number): string {
  return String(n).padStart(digits, '0');
}
