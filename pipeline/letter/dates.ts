/** Dates as notices write them: 2024年6月21日, 2024 年 7 月 22 日, 二〇二四年六月二十一日. */
import { readNumber } from '../facts/numbers.ts';

const DIGITS = '[\\d〇零○Ｏ一二三四五六七八九十]';
export const DATE = new RegExp(
  `(${DIGITS}{4})\\s{0,3}年\\s{0,3}(${DIGITS}{1,3})\\s{0,3}月\\s{0,3}(${DIGITS}{1,3})\\s{0,3}日`,
  'gu',
);

export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

/** All dates in a folded text, in order; a day that no calendar has is no date. */
export function findDates(folded: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const m of folded.matchAll(DATE)) {
    const [year, month, day] = [m[1], m[2], m[3]].map((part) =>
      readNumber((part ?? '').replace(/[○Ｏ]/gu, '〇')),
    );
    if (year === null || month === null || day === null) continue;
    const iso = isoDate(year as number, month as number, day as number);
    if (iso) found.push({ iso, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
