/** Dates as notices write them: 2024年6月21日, 2024 年 7 月 22 日, 二〇二四年六月二十一日. */

import { readNumber } from '../text/numbers.ts';
import { NINE, TEN } from '../words/numerals.ts';

const DIGITS = `[\\d〇零○◯ＯOoΟοО${TEN}廿卅]`;
/** 二〇二五, 二 〇 二 五: a letterhead may set its characters apart. */
const spread = (least: number, most: number): string =>
  `${DIGITS}(?:\\s?${DIGITS}){${least - 1},${most - 1}}`;
export const DATE = new RegExp(
  `(${spread(4, 4)})\\s{0,3}年\\s{0,3}(${spread(1, 3)})\\s{0,3}月\\s{0,3}(${spread(1, 3)})\\s{0,3}[日号]`,
  'gu',
);
/** 2025-03-05, 2025.3.5, 2025/3/5: a day where nothing else is said. */
const NUMERIC = /(?<![\d.-])((?:19|20)\d{2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d./-])/gu;
/** What typists put for the 〇 of 二〇二五: circles, and the letter O of three alphabets. */
const ZEROS = /[○◯ＯOoΟοО]/gu;

export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

/** All dates in a folded text, in order; a day that no calendar has is no date. */
export function findDates(folded: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const m of folded.matchAll(DATE)) {
    const [year, month, day] = [m[1], m[2], m[3]].map((part) => readNumber(digitsOf(part ?? '')));
    if (year === null || month === null || day === null) continue;
    const iso = isoDate(year as number, month as number, day as number);
    if (iso) found.push({ iso, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const ANY_DIGIT = new RegExp(`[${NINE}]`, 'u');
/** 二〇二五 as digits where it holds a zero that is a figure (二0二五), which no other number does. */
const digitsOf = (written: string): string => {
  const even = written.replace(/\s/gu, '').replace(ZEROS, '〇');
  return ANY_DIGIT.test(even) ? even.replaceAll('0', '〇') : even.replaceAll('〇', '0');
};

/** The day that a line consists of, in figures or words: `2025-03-05`, `发布日期：2025.3.5`, `（2025年3月5日）`. */
export function dayOf(folded: string): string | null {
  const [worded] = findDates(folded);
  if (worded) return worded.iso;
  const [found] = folded.matchAll(NUMERIC);
  return found ? isoDate(Number(found[1]), Number(found[3]), Number(found[4])) : null;
}

/** Characters of a line that are no part of a numeric day. */
export const besideDay = (folded: string): string => folded.replace(NUMERIC, '').replace(DATE, '');

const MONTH = new RegExp(
  `(${DIGITS}{4})\\s{0,3}年\\s{0,3}(${DIGITS}{1,2})\\s{0,3}月(?!\\s{0,3}${DIGITS}{1,3}\\s{0,3}[日号])`,
  'u',
);

/** 2023年3月, 二〇二三年三月: a month without its day; null where the line bears none. */
export function monthOf(folded: string): { year: number; start: number; end: number } | null {
  const found = MONTH.exec(folded);
  const year = found && readNumber(digitsOf(found[1] ?? ''));
  const month = found && readNumber(digitsOf(found[2] ?? ''));
  if (!found || !year || !month || month > 12 || year < 1949 || year > 2100) return null;
  return { year, start: found.index, end: found.index + found[0].length };
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
