/** From when and until when a fact holds, where its own sentence says so: 自2020年1月1日起, 从2016年5月1日起，两年内. */

import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import {
  AS_OF,
  CHANGES_LATER,
  END,
  FROM_TO,
  HOLDS_FROM,
  HOLDS_TO,
  LAST_WRITTEN,
  LASTS,
  NEXT_STEP,
  OF_A_RULE,
  PART,
  REACHED,
  RISES_TO,
  ROSE_FROM,
  SCHOOL_YEAR,
  SHORT_SPAN,
  SHORT_START,
  SPAN_BEHIND,
  START,
  START_BEHIND,
  STOPS,
  STOPS_ON,
  THEN,
  UNTIL_BEFORE,
  UNTIL_BEHIND,
  YEAR_AT_HEAD,
  YEAR_BEFORE,
  YEAR_BEHIND,
  YEAR_LIST,
  YEARS,
} from './date-forms.ts';

export interface Dates {
  /** ISO days, both included; null where the text tells none. */
  from: string | null;
  until: string | null;
}

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
  // the school year begins on the first of September, its second term on the first of March: each lasts to the other
  if (groups.season !== undefined) {
    const autumn = groups.season === '秋';
    if (!last) return iso(year, autumn ? 9 : 3, 1);
    return autumn ? monthEnd(year + 1, 2) : monthEnd(year, 8);
  }
  const months = partOf(groups);
  if (months !== null) return last ? monthEnd(year, months[1]) : iso(year, months[0], 1);
  const month = figure(groups.month);
  const day = figure(groups.day);
  if (month === null) return last ? iso(year, 12, 31) : iso(year, 1, 1);
  if (day !== null) return iso(year, month, day);
  return last ? monthEnd(year, month) : iso(year, month, 1);
}

const monthEnd = (year: number, month: number): string | null =>
  iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** The first and the last month of 上半年, 第三季度. */
function partOf(groups: Readonly<Record<string, string | undefined>>): [number, number] | null {
  if (groups.half !== undefined) return groups.half === '上' ? [1, 6] : [7, 12];
  const quarter = figure(groups.quarter);
  return quarter === null ? null : [quarter * 3 - 2, quarter * 3];
}

/** The last day of so many years or months that begin with `from`. */
function lastDay(from: string, count: number, unit: string): string | null {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const end = unit === '年' ? Date.UTC(year + count, month - 1, day) : Date.UTC(year, month - 1 + count, day);
  return new Date(end - 86_400_000).toISOString().slice(0, 10);
}

/** The last day before 7月1日前; 6月30日前 and 12月31日前 mean to the end of the month. */
const lastBefore = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return day === monthEnd(year, month) ? day : dayBefore(day);
};

/** The day before an ISO day. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** What stands before a fact in its own part; behind a head that ends in ： also the head: 自2020年1月1日起，标准为：…；孤儿|1800元. */
function windowBefore(folded: string, at: number): string {
  const cuts = cutsOf(folded);
  const part = Math.max(cuts.partStart(at), at - REACH);
  const own = folded.slice(part, at);
  const sentence = cuts.sentenceStart(at);
  if (part === sentence || /[0-9]{4} ?年|[0-9] ?月/.test(own)) return own;
  const colon = folded.slice(sentence, Math.min(part, sentence + REACH)).indexOf('：');
  return colon === -1 ? own : `${folded.slice(sentence, sentence + colon + 1)}${own}`;
}

/** From 2024年7月1日前…，7月1日起…: a day without its year takes the year of the date before it. */
function startIn(window: string): { day: string; at: number; end: number } | null {
  const full = matchesOf(window, START).at(-1);
  const short = matchesOf(window, SHORT_START).at(-1);
  if (short !== undefined && short.index > (full?.index ?? -1)) {
    const year = yearBefore(window, short.index);
    const day = year === undefined ? null : dayOf({ ...short.groups, year }, false);
    if (day !== null) return { day, at: short.index, end: short.index + short[0].length };
  }
  if (full === undefined) return null;
  // 按照2024年3月1日起施行的《…》: of the rule that is cited
  if (OF_A_RULE.test(window.slice(full.index + full[0].length))) return null;
  const day = dayOf(full.groups ?? {}, false);
  return day === null ? null : { day, at: full.index, end: full.index + full[0].length };
}

/** The year that was written last before a place. */
const yearBefore = (window: string, at: number): string | undefined =>
  matchesOf(window.slice(0, at), /(?<year>[0-9]{4}) ?年/g).at(-1)?.groups?.year;

function spanIn(window: string): Dates | null {
  const full = matchesOf(window, FROM_TO).at(-1);
  const short = matchesOf(window, SHORT_SPAN).at(-1);
  // 2025年1月—6月按50%减免，7月—12月按|30%: of the year before it
  const year =
    short !== undefined && short.index > (full?.index ?? -1) ? yearBefore(window, short.index) : undefined;
  if (short !== undefined && year !== undefined) {
    const { month, day, toMonth, toDay } = short.groups ?? {};
    return {
      from: dayOf({ year, month, day }, false),
      until: dayOf({ year, month: toMonth, day: toDay }, true),
    };
  }
  return spanOf(full) ?? yearsIn(window) ?? schoolYearIn(window);
}

function spanOf(span: RegExpMatchArray | null | undefined): Dates | null {
  const until = span?.groups?.until;
  if (span == null || until === undefined) return null;
  const own = LAST_WRITTEN.map((form) => form.exec(until)?.groups).find((groups) => groups !== undefined);
  if (own === undefined) return null;
  const to = own.year === undefined ? { ...own, year: span.groups?.year } : own;
  return { from: dayOf(span.groups ?? {}, false), until: dayOf(to, true) };
}

function yearsIn(window: string): Dates | null {
  const years = matchesOf(window, YEARS).at(-1)?.groups;
  return years === undefined ? null : { from: dayOf(years, false), until: dayOf({ year: years.last }, true) };
}

/** A school year is from the first of September to the last of August. */
function schoolYearIn(window: string): Dates | null {
  const told = matchesOf(window, SCHOOL_YEAR).at(-1)?.groups;
  const year = figure(told?.year);
  if (told === undefined || year === null) return null;
  const last = figure(told.last) ?? year + 1;
  return { from: iso(year, 9, 1), until: told.on === undefined ? iso(last, 8, 31) : null };
}

/** When what a sentence tells before a fact holds. */
function toldIn(window: string): Dates {
  const began = startIn(window);
  const rest = began === null ? window : window.slice(began.end);
  // 2022年1月1日起取消每人|20元的挂号费: it held to the day before
  if (began !== null && STOPS.test(rest)) return { from: null, until: dayBefore(began.day) };
  const span = spanIn(window);
  // 2021年7月1日至2022年6月30日为1500元，2022年7月1日起为|1600元: what was told last holds
  const ranged = span === null || began === null ? undefined : matchesOf(window, FROM_TO).at(-1);
  const over = ranged !== undefined && began !== null && began.at >= ranged.index + ranged[0].length;
  if (span !== null && !over) return span;
  const from = began?.day ?? null;
  const ended = matchesOf(rest, END)
    .filter((m) => m.groups?.month !== undefined || /[止底末]|期间/.test(m[0]))
    .filter((m) => {
      const after = rest.slice(m.index + m[0].length);
      return !(AS_OF.test(m[0]) && REACHED.test(after)) || after.startsWith('到期');
    })
    .at(-1);
  if (ended !== undefined) return { from, until: dayOf(ended.groups ?? {}, true) };
  if (from !== null) return lasting(from, rest);
  const before = matchesOf(window, UNTIL_BEFORE).at(-1);
  // 2025年底前 is to the last day of that year
  const last = before === undefined ? null : dayOf(before.groups ?? {}, /[底末]/.test(before[0]));
  if (last !== null)
    return THEN.test(window) ? { from: last, until: null } : { from: null, until: lastBefore(last) };
  const part = matchesOf(window, PART).at(-1)?.groups;
  if (part !== undefined) return { from: dayOf(part, false), until: dayOf(part, true) };
  const year = (YEAR_BEFORE.exec(window) ?? YEAR_AT_HEAD.exec(window))?.groups;
  return year === undefined ? NEVER_TOLD : { from: dayOf(year, false), until: dayOf(year, true) };
}

const NEVER_TOLD: Dates = { from: null, until: null };

/**
 * A fact's own dates, from what stands before it in its sentence (at most 160 characters), or in brackets right behind it. Of a rise
 * (由700元提高到760元) only the new level begins on the day that is told: the old one ends on the day before.
 */
export function datesOf(folded: string, fact: { start: number; end: number }): Dates {
  const behind = folded.slice(fact.end, fact.end + 80);
  const year = YEAR_BEHIND.exec(behind)?.groups;
  if (year !== undefined) return { from: dayOf(year, false), until: dayOf(year, true) };
  const window = windowBefore(folded, fact.start);
  const told = ownYear(window) ?? toldIn(window);
  const untold = told.from === null && told.until === null;
  const span = untold ? spanOf(SPAN_BEHIND.exec(behind)) : null;
  if (span !== null) return span;
  const ends = (UNTIL_BEHIND.exec(behind) ?? HOLDS_TO.exec(behind))?.groups;
  if (ends !== undefined) return { from: told.from, until: dayOf(ends, true) };
  const began = untold ? (START_BEHIND.exec(behind) ?? HOLDS_FROM.exec(behind)) : null;
  if (began !== null) return lasting(dayOf(began.groups ?? {}, false), behind.slice(began[0].length));
  const changed = untold && RISES_TO.test(behind) ? changedOn(behind) : null;
  if (changed !== null) return { from: null, until: dayBefore(changed) };
  const later = [CHANGES_LATER, STOPS_ON, ...(untold ? [] : [NEXT_STEP])]
    .map((form) => form.exec(behind)?.groups)
    .find((groups) => groups !== undefined);
  const next = later === undefined ? null : dayOf(later, false);
  // 2026年度为4378元|，自2026年7月1日起调整为4520元: within the year that it was told for
  if (next !== null && next > (told.from ?? '') && next <= (told.until ?? next))
    return { from: told.from, until: dayBefore(next) };
  const fell = /由 ?$/.test(window) && ROSE_FROM.test(behind);
  const isOld = told.from !== null && told.until === null && (fell || RISES_TO.test(behind));
  return isOld && told.from !== null ? { from: null, until: dayBefore(told.from) } : told;
}

/** 由700元|提高至760元，从2023年7月1日起执行: the day is told behind the new level. */
function changedOn(behind: string): string | null {
  const began = START_BEHIND.exec(behind.slice(Math.max(0, behind.search(/[，（]/))))?.groups;
  return began === undefined ? null : dayOf(began, false);
}

/** 自2024年5月1日起|，有效期两年: from a day, and as long as is told behind it. */
function lasting(from: string | null, rest: string): Dates {
  const lasts = from === null ? undefined : LASTS.exec(rest)?.groups;
  const count = figure(lasts?.count);
  return {
    from,
    until: from === null || count === null ? null : lastDay(from, count, lasts?.unit ?? '年'),
  };
}

/** The year of a list of years that answers this member of the list behind 分别. */
function ownYear(window: string): Dates | null {
  const told = YEAR_LIST.exec(window)?.groups;
  if (told === undefined) return null;
  const years = (told.years ?? '').split(/[、和]/);
  const at = matchesOf(told.list ?? '', /[、，和]/g).length;
  const year = years[at]?.replace(/ ?年度?$/, '');
  return year === undefined ? null : { from: dayOf({ year }, false), until: dayOf({ year }, true) };
}
