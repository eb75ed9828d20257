/** Ratios that a text states: percents, points, shares, multiples, fractions (record contract, sections 3 and 3.2). */

import type { RatioValue } from '../records/facts.ts';
import { MOST_PERCENT } from '../records/value-faults.ts';
import { recurring } from '../text/lately.ts';
import { matchesOf } from '../text/matches.ts';
import { readNumber } from '../text/numbers.ts';
import { textOf } from '../text/text.ts';
import { insideTitle } from '../text/titles.ts';
import { BEFORE } from '../words/bounds.ts';
import { TEN } from '../words/numerals.ts';
import { findFigures, type RatioFigure, type RatioReading } from './ratios/figures.ts';
import { readNeighbours } from './ratios/reading.ts';
import { findShares } from './ratios/shares.ts';
import { anyOf } from './ratios/words.ts';
import { withBoundBehind } from './shared/bounds.ts';
import { bothFlags, flagsOf, overClauses } from './shared/flags.ts';
import { readAsMeant } from './unit-in-head.ts';

/** Names are read off the folded text; records hold them as the source has them (學費, 半角 brackets). */

const BACK = 200;
const AHEAD = 60;

/**
 * The raw spelling of `name`, found in the folded text beside the figure `[start, end)`, the nearest before it first.
 * A name that was completed from a list (一、二、三级 → 一级) stands nowhere as such and stays as it is.
 */
function verbatim(
  raw: string,
  folded: string,
  name: string | null,
  start: number,
  end: number,
): string | null {
  if (name === null) return null;
  const from = Math.max(0, start - BACK);
  const before = folded.slice(from, start).lastIndexOf(name);
  const after = before === -1 ? folded.slice(end, end + AHEAD).indexOf(name) : -1;
  if (before === -1 && after === -1) return name;
  const at = before === -1 ? end + after : from + before;
  return raw.slice(at, at + name.length);
}

// 1倍以上5倍以下, 不低于60%、不高于300%: the two ends of one value are one range (record contract, section 3.1).

const JOINT = /^ ?[，、]? ?(?:且|并且|但|最高)? ?$/;

/** What may stand between the second's bound word and its figure, and be the same base over again. */
function join(text: string, a: RatioReading, b: RatioReading): RatioReading | null {
  // 百分之五十以上|三倍以下: a fine from a part to a multiple
  const mixed = a.kind === 'percent' && b.kind === 'multiple' && a.end === Math.min(b.start, b.boundAt);
  if (a.kind !== b.kind && !mixed) return null;
  if (a.bound !== 'at_least' || b.bound !== 'at_most' || a.low >= b.high) return null;
  const begins = Math.min(b.start, b.boundAt);
  if (begins < a.end || begins - a.end > 6 || !JOINT.test(text.slice(a.end, begins))) return null;
  const start = Math.min(a.start, a.boundAt);
  const flags = bothFlags(a.flags, flagsOf({ next_clause: overClauses(text.slice(a.end, begins)) }));
  return {
    ...a,
    kind: b.kind,
    start,
    boundAt: start,
    end: b.end,
    high: b.high,
    bound: 'range',
    of: a.of ?? b.of,
    flags,
  };
}

function joinBounds(text: string, readings: readonly RatioReading[]): RatioReading[] {
  const joined: RatioReading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const one = last === undefined ? null : join(text, last, reading);
    if (one === null) joined.push(reading);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

// Months of a standard are a multiple of it: 不超过24个月当年本市低保标准, 3个月本人工资. For folded texts.

const NUMBER = `(?<![0-9.])[0-9]{1,3}|(?<![${TEN}两第])[${TEN}两]{1,3}`;
/** 当年本市低保标准, 抚恤金, 当地基础养老金, 本人工资, 上年度全国城镇居民人均可支配收入 */
const BASE =
  '(?:其?原享受的[^，。；、（）0-9]{1,10}?(?:补助|抚恤金|津贴|待遇)|[^，。；、：（）《》\\n0-9]{1,24}?(?:标准|工资(?!标准|性)|收入(?!标准)|养老金(?!待遇|领取|标准)|抚恤金(?!标准)|保险金(?!待遇|领取|申领|标准)|生活费(?!标准)|租金(?!标准))|[^，。；、：（）《》\\n0-9]{0,12}?(?:低保|保障金|低保金)(?:之和|总和|总额)|租金(?!标准)|抚恤金|工资总额|工资(?!标准|性|总额))';
const MONTHS = new RegExp(
  `(?<n>${NUMBER})(?: ?(?:-{1,2}|至|到) ?(?<high>[0-9]{1,3}|[${TEN}两]{1,3}))? ?个月(?: ?的)? ?(?<base>${BASE})`,
  'g',
);
/** Durations: 第24个月, 连续3个月, 拖欠6个月工资. */
const LASTS =
  /(?:第|每|满|连续|累计|拖欠|欠发|欠|领取|缴费|缴纳|期限|提前|近|最近|最后|(?<!生)前|试用期|过渡期) ?$/;
/** 可申领|不超过12个月的失业保险金: how long it is paid. */
const RECEIVES = /(?:申领|领取|享受|发放|支付)[^，。；]{0,6}$/;
/** No base holds these: 6个月内标准, 12个月以上工资, 3个月低于最低工资标准. */
const NO_BASE = new RegExp(
  `^(?:以[内上下后前]|[内下后]|上(?!一?年|年度)|前(?!一?年|三年)|之|为|期|至|到|及)|${anyOf(BEFORE.map(({ word }) => word).filter((w) => w !== '最低' && w !== '最高' && w !== '最大' && w !== '上限' && w !== '限额'))}|的.*执行|领取|按照|调整|(?<!原)享受`,
);

/** 基本工资的|40个月计发, 平均工资|三个月, 最低工资标准|十二个月金额, 按当地低保标准|6到12个月发放: the standard stands before its months. */
const MONTHS_BEHIND = new RegExp(
  `(?<n>${NUMBER})(?: ?(?:-{1,2}|至|到) ?(?<high>[0-9]{1,3}|[${TEN}两]{1,3}))? ?个月(?=的?金额|计发|发给|发放|给予|救助|一次性|之和|总?额|[，。；、）]|$)`,
  'g',
);
const BASE_BEFORE = /(?:工资|标准|养老金|抚恤金|生活费|收入)(?:总?额)?的 ?$|(?:平均工资|月工资) ?$/;
const BASE_OF_SUM = /(?:工资|标准) ?$/;
const BY_STANDARD = /按照?[^，。；：0-9]{2,14}(?:工资|标准) ?$/;

/** Months told behind their standard; what it is stands before them and is read there. */
function monthsBehind(text: string): RatioFigure[] {
  return matchesOf(text, MONTHS_BEHIND).flatMap((m) => {
    const before = text.slice(Math.max(0, m.index - 20), m.index);
    const end = m.index + m[0].length;
    const sum = text.startsWith('金额', end);
    const low = readNumber(m.groups?.n ?? '');
    const high = readNumber(m.groups?.high ?? m.groups?.n ?? '');
    const based = BASE_BEFORE.test(before) || BY_STANDARD.test(before) || (sum && BASE_OF_SUM.test(before));
    if (low === null || high === null || high < low || !based) return [];
    return [{ start: m.index, end, kind: 'multiple', low, high, parts: null, of: null }];
  });
}

const CLASS = `(?:[${TEN}]{1,2}[级档等类])?`;
const LISTED = new RegExp(`(?:${CLASS}(?:${NUMBER}) ?个月(?:、|，|和|及)){1,11}${CLASS}$`);
const ONE_MONTHS = new RegExp(`(?<n>${NUMBER}) ?个月`, 'g');

/** |27个月、25个月、23个月|、21个月的本人工资: the members before the one that has the base. */
function monthsListed(text: string, at: number, of: string): RatioFigure[] {
  const window = text.slice(Math.max(0, at - 80), at);
  const list = LISTED.exec(window);
  if (list === null) return [];
  const from = at - list[0].length;
  return matchesOf(list[0], ONE_MONTHS).flatMap((m): RatioFigure[] => {
    const n = readNumber(m.groups?.n ?? '');
    const start = from + m.index;
    return n === null
      ? []
      : [{ start, end: start + m[0].length, kind: 'multiple', low: n, high: n, parts: null, of }];
  });
}

function findMonths(text: string): RatioFigure[] {
  const found: RatioFigure[] = monthsBehind(text);
  for (const m of matchesOf(text, MONTHS)) {
    const { n = '', high = n, base = '' } = m.groups ?? {};
    const low = readNumber(n);
    const top = readNumber(high);
    if (
      low === null ||
      top === null ||
      top < low ||
      NO_BASE.test(base) ||
      LASTS.test(text.slice(Math.max(0, m.index - 6), m.index)) ||
      (base.endsWith('保险金') && RECEIVES.test(text.slice(Math.max(0, m.index - 10), m.index)))
    )
      continue;
    const end = m.index + m[0].indexOf('个月') + '个月'.length;
    found.push(...monthsListed(text, m.index, base));
    found.push({ start: m.index, end, kind: 'multiple', low, high: top, parts: null, of: base });
  }
  return found;
}

// 总数的10%（山区12%、平原8%）: what a figure is part of goes for those in a bracket behind it that divides it. For folded texts.

const LONGEST = 30;

/** The figure whose bracket the next one stands in, after the words between the two. */
function outside(between: string, last: RatioReading, outer: RatioReading | null): RatioReading | null {
  if (between.length > LONGEST || /[。；\n]/.test(between)) return null;
  const opens = between.lastIndexOf('（');
  const closes = between.lastIndexOf('）');
  if (opens > closes) return last;
  return closes === -1 ? outer : null;
}

function intoBrackets(text: string, readings: readonly RatioReading[]): RatioReading[] {
  let outer: RatioReading | null = null;
  return readings.map((one, i) => {
    const last = readings[i - 1];
    outer = last === undefined ? null : outside(text.slice(last.end, one.start), last, outer);
    if (outer === null || outer.of === null || one.of !== null) return one;
    if (one.kind !== outer.kind || one.change !== null) return one;
    return { ...one, of: outer.of, flags: bothFlags(one.flags, flagsOf({ carried: true })) };
  });
}

const NUMERAL = '[0-9\\uff10-\\uff19〇零一二两兩三四五六七八九十百千]';

/** No ratio is without one of these: 20%, 百分之二十, 1.5倍, 七成, 8:2, 五比三, 1/3, 24个月. Most fields have none. */
const HINT = new RegExp(
  `[%％﹪‰倍]|百分|分之|的[三四五六七八九十]分|一半|${NUMERAL}\\s*(?:[：:∶﹕︰比/／⁄∕]\\s*${NUMERAL}|[成折]|[个個]月)`,
);

/**
 * The ratios in one field's text, in order. Offsets are UTF-16 code units of `text`, half open; `min` and `max` are fractions of
 * one (20% is 0.2). Left out: what stands inside 《titles》, clock times, 5×8, scales of maps.
 */
export const extractRatios = (text: string): RatioValue[] => ratiosIn(text).map((ratio) => ({ ...ratio }));

/** The same for who only looks at them: read once for the field's shares and for who bears them. */
export const ratiosIn = (text: string): readonly RatioValue[] => (HINT.test(text) ? ratiosOnce(text) : []);

const ratiosOnce = recurring((text): readonly RatioValue[] =>
  readAsMeant(text, readRatios, ['of', 'subject'], (ratio, { head, row }) => ({
    ...ratio,
    subject: `${head}：${row}`,
  })),
);

function readRatios(text: string): RatioValue[] {
  const { folded, titles } = textOf(text);
  const figures = inOrder([
    ...findFigures(folded).filter(isRatio),
    ...findShares(folded, text),
    ...findMonths(folded),
  ]).filter((f, i, all) => !insideTitle(titles, f.start, f.end) && !repeats(folded, f, all[i - 1]));
  const readings = joinBounds(folded, intoBrackets(folded, readNeighbours(folded, figures)));
  return withBoundBehind(
    folded,
    readings.map((reading) => toValue(text, folded, reading)),
  );
}

/** 50%以下（含|50%）: a bracket that only says that the line itself is inside. */
const INSIDE = /^[^，。；（）0-9]{0,4}（不?含 ?$/;
const repeats = (
  text: string,
  { start, end, low, kind }: RatioFigure,
  last: RatioFigure | undefined,
): boolean =>
  last !== undefined &&
  last.kind === kind &&
  last.high === low &&
  start - last.end < 10 &&
  INSIDE.test(text.slice(last.end, start)) &&
  text[end] === '）';

/** 99999%: no share of anything. It is told as a number that was not read. */
const isRatio = ({ kind, high }: RatioFigure): boolean => kind !== 'percent' || high <= MOST_PERCENT;

/** By place; of two that overlap the first stays. */
function inOrder(figures: RatioFigure[]): RatioFigure[] {
  let reach = 0;
  return figures
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((f) => {
      if (f.start < reach) return false;
      reach = f.end;
      return true;
    });
}

function toValue(text: string, folded: string, r: RatioReading): RatioValue {
  return {
    text: text.slice(r.start, r.end),
    start: r.start,
    end: r.end,
    kind: r.kind,
    min: r.parts !== null || r.bound === 'at_most' ? null : r.low,
    max: r.parts !== null || r.bound === 'at_least' ? null : r.high,
    bound: r.bound,
    parts: r.parts,
    change: r.change,
    of: verbatim(text, folded, r.of, r.start, r.end),
    subject: verbatim(text, folded, r.subject, r.start, r.end),
    flags: r.flags,
  };
}
