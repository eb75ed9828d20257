/** A number as a workbook shows it: format codes (`#,##0.00`, `0%`, `yyyy"年"m"月"d"日"`) as a Chinese Excel writes them, by numfmt. */
import { format, isDateFormat } from 'numfmt';

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

/** Days between the two calendars' first. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999 */
const LAST_DAY = 2_958_465;
const WEEKDAYS = '日一二三四五六';

/**
 * @param from1904 the workbook counts days from 1904
 * @returns null where the code asks for something that is not read here (Chinese numerals, Japanese years, a day before
 *   the first): show it as stored and say so
 */
export function showNumber(value: number, code: string, from1904: boolean): string | null {
  const plain = code.replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2})\]/giu, '');
  if (/\[DBNum/iu.test(plain) || /(?<![a-z])g{1,3}e+(?![a-z])/iu.test(unquoted(plain))) return null;
  if (/^(?:General|G\/通用格式|@)?$/iu.test(plain.trim())) return plainNumber(value);
  const day = from1904 ? value + DAYS_TO_1904 : value;
  const known = inExcelsWords(SYSTEM.find(([stated]) => stated.test(plain))?.[1] ?? plain, day);
  try {
    const dated = isDateFormat(known) || /a{3}/iu.test(unquoted(plain));
    if (dated && (day < 0 || day >= LAST_DAY + 1)) return null;
    return tidied(format(known, dated ? day : value, { locale: 'en-US' }), plain);
  } catch (error) {
    // numfmt throws on a code that it cannot parse, and on nothing else
    if (error instanceof Error) return null;
    throw error;
  }
}

/** The long day and the time that the computer is set to, whatever the rest of the code says. */
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(?:x-sysdate|F800)\]/iu, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(?:x-systime|F400)\]/iu, 'h:mm:ss'],
];

/** A number without a format: up to 15 digits, as a workbook stores them. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Quoted and escaped text, [conditions] and [$currencies], or what stands between. */
const PARTS = /"[^"]*"|[\\_*].|!.|\[[^\]]*\]|[^"\\_*![]+/gsu;

/** The code without quoted and escaped text. */
function unquoted(code: string): string {
  return (code.match(PARTS) ?? []).filter((part) => !/^["\\_*!]/u.test(part)).join('');
}

/**
 * What a Chinese Excel knows and numfmt does not, in words of numfmt: `!x` for `\x`, signs and Han outside quotes (元/人),
 * 上午/下午, and weekdays (aaa, aaaa), which are Chinese whatever the locale.
 */
function inExcelsWords(code: string, value: number): string {
  return (code.match(PARTS) ?? [])
    .map((part) => {
      if (part.startsWith('!')) return `\\${part.slice(1)}`;
      if (/^["\\_*[]/u.test(part)) return part;
      return part
        .replaceAll('G/通用格式', 'General')
        .replaceAll('上午/下午', 'AM/PM')
        .replace(/\/?[^\x00-\x7f]+(?:\/[^\x00-\x7f]+)*/gu, (words) => `"${words}"`)
        .replace(/a{3,4}/giu, (letters) => `"${letters.length === 4 ? '星期' : ''}${weekday(value)}"`);
    })
    .join('');
}

/** Day 1 was a Sunday by the calendar of 1900 as Excel counts it. */
function weekday(day: number): string {
  return WEEKDAYS[(Math.floor(day) - 1) % 7] ?? '';
}

/** Gaps of an aligned column are no text, nor is a point without decimals (90.% of `0.##%`). */
function tidied(shown: string, code: string): string {
  const text = /\.[#?]/u.test(code) ? shown.replace(/(\d)\.(?!\d)/gu, '$1') : shown;
  const half = code.includes('上午/下午') ? text.replace(/AM/u, '上午').replace(/PM/u, '下午') : text;
  return half.trim();
}
