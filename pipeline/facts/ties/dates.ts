/** From when and until when a fact holds, where its own sentence says so: 自2020年1月1日起, 从2016年5月1日起，两年内. */

import { cutsOf } from '../../text/cuts.ts';
import { readNumber } from '../numbers.ts';

export interface Dates {
  /** ISO days, both included; null where the text tells none. */
  from: string | null;
  until: string | null;
}

const NUMBER = '[0-9〇零一二三四五六七八九十]';
const DATE = `(?<year>${NUMBER}{4}) ?年(?:度)?(?: ?(?<month>${NUMBER}{1,3}) ?月(?:份)?(?: ?(?<day>${NUMBER}{1,3}) ?日)?)?`;
/** 自2017年1月1日起|取得证书的: a condition of persons, not of the rule. */
const START = new RegExp(
  `(?:自|从)? ?${DATE} ?(?:之日)?(?:起|开始)(?!取得|参加|参保|出生|入园|入学|入职|建成|就业|退休)`,
  'g',
);
const FROM_TO = new RegExp(
  `(?:自|从|在)? ?${DATE} ?(?:至|到|-) ?(?<until>${NUMBER}{4}年[^，。；、（）]{0,8})`,
  'g',
);
const END = new RegExp(
  `(?:截至|截止到?|截止|至|到|执行至|延续至|延长至|有效期至|-) ?${DATE} ?(?:止|底|末|为止|期间|前)?`,
  'g',
);
const LASTS =
  /^[^。；0-9]{0,4}?(?:， ?)?(?:(?:试行|执行|实施|暂定|期限为?|有效期) ?)?(?<count>[0-9]{1,2}|[一二两三四五六七八九十]{1,2}) ?(?<unit>年|个月)(?:以?内|期|有效|(?=[，。；]))/;
/** 4.7万元|（2017年）, 2024年|安排12.5亿元: the sum of one year. */
const YEAR_BEHIND = /^ ?（ ?(?<year>[0-9]{4}) ?年(?:度)? ?）/;
const YEAR_BEFORE =
  /(?:^|[，。；：、（\n ])(?<year>[0-9]{4}) ?年度?(?:，|计划|共|拟|预计|中央|省级|市级|全市|全省|现行)?[^，。；0-9]{0,14}$/;

const REACH = 160;

const iso = (year: number, month: number, day: number): string | null => {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
};

const figure = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const value = readNumber(word);
  return typeof value === 'number' ? value : null;
};

/** The first day, or for an end the last, of the day, month or year that is written. */
function dayOf(groups: Readonly<Record<string, string | undefined>>, last: boolean): string | null {
  const year = figure(groups.year);
  if (year === null) return null;
  const month = figure(groups.month);
  const day = figure(groups.day);
  if (month === null) return last ? iso(year, 12, 31) : iso(year, 1, 1);
  if (day !== null) return iso(year, month, day);
  return last ? iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()) : iso(year, month, 1);
}

/** The last day of so many years or months that begin with `from`. */
function lastDay(from: string, count: number, unit: string): string | null {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const end = unit === '年' ? Date.UTC(year + count, month - 1, day) : Date.UTC(year, month - 1 + count, day);
  return new Date(end - 86_400_000).toISOString().slice(0, 10);
}

/** A fact's own dates, from what stands before it in its sentence (at most 160 characters), or a year in brackets right behind it. */
export function datesOf(folded: string, fact: { start: number; end: number }): Dates {
  const behind = YEAR_BEHIND.exec(folded.slice(fact.end, fact.end + 14))?.groups;
  if (behind !== undefined) return { from: dayOf(behind, false), until: dayOf(behind, true) };
  const start = Math.max(cutsOf(folded).partStart(fact.start), fact.start - REACH);
  const window = folded
    .slice(start, fact.start)
    .replace(/《[^《》]{0,160}》/g, (title) => '□'.repeat(title.length));
  const span = [...window.matchAll(FROM_TO)].at(-1);
  if (span !== undefined) {
    const to = new RegExp(`^${DATE}`).exec(span.groups?.until ?? '')?.groups;
    if (to !== undefined) return { from: dayOf(span.groups ?? {}, false), until: dayOf(to, true) };
  }
  const began = [...window.matchAll(START)].at(-1);
  const from = began === undefined ? null : dayOf(began.groups ?? {}, false);
  const rest = began === undefined ? window : window.slice(began.index + began[0].length);
  const ended = [...rest.matchAll(END)]
    .filter((m) => m.groups?.month !== undefined || /[止底末]|期间/.test(m[0]))
    .at(-1);
  if (ended !== undefined) return { from, until: dayOf(ended.groups ?? {}, true) };
  if (from !== null) {
    const lasts = LASTS.exec(rest)?.groups;
    const count = figure(lasts?.count);
    return { from, until: count === null ? null : lastDay(from, count, lasts?.unit ?? '年') };
  }
  const year = YEAR_BEFORE.exec(window)?.groups;
  return year === undefined
    ? { from: null, until: null }
    : { from: dayOf(year, false), until: dayOf(year, true) };
}
