/** Measures that are no money, share, frequency or age (record contract, section 3.6): terms and durations, areas, weights, counts of things. */

import type { QuantityValue } from '../../records/kinds/quantities.ts';
import { recurring } from '../../text/lately.ts';
import type { Range } from '../../text/ranges.ts';
import { textOf } from '../../text/text.ts';
import type { Bound } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import { readWithoutBlanks } from '../shared/blanks.ts';
import { boundAfter, boundBefore, limits } from '../shared/bounds.ts';
import { bothFlags, flagsOf, overClauses } from '../shared/flags.ts';
import { findQuantifiers } from '../shared/per.ts';
import { isNone } from './exceptions.ts';
import { findFigures, type QuantityFigure } from './figures.ts';
import { perIn, subjectOf } from './subject.ts';
import { UNIT_STARTS } from './units.ts';

/** Numerals and units as traditional texts have them: 24個月, 兩張. */
const HINT = new RegExp(
  `[\\d０-９零〇${TEN}两兩百千万萬余餘多半]\\s*[${UNIT_STARTS}個週鐘學課戶張輛間條種項臺畝噸Ａ-Ｚａ-ｚ]`,
);

/**
 * The quantities in one field's text, in order. Offsets are UTF-16 code units of `text`, half open.
 * @param taken what other kinds of facts have read: a measure in it is theirs
 */
export function extractQuantities(text: string, taken: readonly Range[]): QuantityValue[] {
  if (!HINT.test(text)) return [];
  return quantitiesOnce(text)
    .filter(({ start, end }) => !taken.some((one) => one.start < end && start < one.end))
    .map((quantity) => ({ ...quantity }));
}

const quantitiesOnce = recurring((text) => readWithoutBlanks(text, readQuantities, ['subject']));

/** A figure with what stands round it. */
interface QuantityReading extends Range {
  figure: QuantityFigure;
  low: number;
  high: number;
  bound: Bound;
  per: string[];
  subject: readonly [number, number] | null;
  flags: QuantityValue['flags'];
}

function readQuantities(raw: string): QuantityValue[] {
  const text = textOf(raw);
  const { plain, cuts } = text;
  const readings: QuantityReading[] = [];
  for (const figure of findFigures(plain)) {
    // 12个月（含12个月）以上: the bracket belongs to the figure before it
    if (figure.start < (readings.at(-1)?.end ?? 0) || isNone(plain, figure)) continue;
    const reading = readOne(
      plain,
      cuts.clauseStart(figure.start),
      cuts.partStart(figure.start),
      figure,
      readings.at(-1),
    );
    const last = readings.at(-1);
    if (last && isRange(plain, last, reading)) readings[readings.length - 1] = joined(plain, last, reading);
    else readings.push(reading);
  }
  return readings.map(({ start, end, low, high, bound, figure, per, subject, flags }) => ({
    text: raw.slice(start, end),
    start,
    end,
    ...(bound === 'range' ? { min: low, max: high } : limits(low, bound)),
    bound,
    unit: figure.unit,
    per,
    subject: subject && raw.slice(...subject),
    flags,
  }));
}

/** 20个工作日|内, and not 3年|内容. */
const INSIDE = /^内(?!容|部|地|科|外|涵|设|存|置|蒙|分泌)/;
/** 12个月（含12个月）以上: a bracket that repeats the figure. */
const REPEATED = /^（不?含[^（）]{0,8}）/;
function behind(text: string, figure: QuantityFigure): { bound: Bound | null; end: number } {
  let { end } = figure;
  const bracket = REPEATED.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  const bound = boundAfter(text.slice(end + bracket, end + bracket + 12));
  if (bound) {
    end += bracket + bound.length;
    end += REPEATED.exec(text.slice(end, end + 14))?.[0].length ?? 0;
    return { bound: bound.bound, end };
  }
  if (figure.dimension === 'time' && INSIDE.test(text.slice(end, end + 3)))
    return { bound: 'at_most', end: end + 1 };
  return { bound: null, end: end + bracket };
}

/** 至少有1名, 不少于配备2名: a bound that stands apart counts and is not in the text. */
const APART =
  /(?:领取|申领|享受|发放|支付|使用|居住|续租|补贴|补助|执行|延长|保留|(?:可以?|能)(?:领取|申领|享受)|有|为|配备|配置|设置?|设有|建设?|建有|提供|安排|派驻|达到?)$/;

/** The run of bounds and denominators that ends at the number: 人均不低于, 最长不超过, 每户. */
function before(text: string, figure: QuantityFigure, floor: number): { bound: Bound | null; start: number } {
  let { start } = figure;
  let bound: Bound | null = null;
  for (let step = 0; step < 4; step += 1) {
    const word = boundBefore(text.slice(Math.max(floor, start - 12), start));
    if (word && start - word.length >= floor) {
      bound ??= word.bound;
      start -= word.length;
      continue;
    }
    const full =
      figure.dimension === 'time' ? /满$/.exec(text.slice(Math.max(floor, start - 1), start)) : null;
    if (full) {
      bound ??= 'at_least';
      start -= 1;
      continue;
    }
    const quantifier = findQuantifiers(text, Math.max(floor, start - 12), start).at(-1);
    if (!quantifier || quantifier.end !== start) break;
    start = quantifier.start;
  }
  const verb = bound ? null : APART.exec(text.slice(Math.max(floor, start - 5), start));
  if (verb)
    bound =
      boundBefore(text.slice(Math.max(floor, start - verb[0].length - 12), start - verb[0].length))?.bound ??
      null;
  return { bound, start };
}

function readOne(
  text: string,
  clause: number,
  part: number,
  figure: QuantityFigure,
  last: QuantityReading | undefined,
): QuantityReading {
  const floor = Math.max(clause, last && last.end <= figure.start ? last.end : 0);
  const front = before(text, figure, floor);
  const back = behind(text, figure);
  const more = /[余多]$/.test(text.slice(0, figure.end - figure.sign.length)) ? 'at_least' : null;
  const own = back.bound ?? front.bound ?? more;
  const counted =
    figure.dimension === 'time' ? null : perOf(text, clause, part, floor, figure, front.start, last);
  return {
    figure,
    start: front.start,
    end: back.end,
    low: figure.low,
    high: figure.high,
    bound: figure.low === figure.high ? (own ?? 'exact') : 'range',
    per: counted?.per ?? [],
    subject: subjectOf(
      text,
      figure,
      back.end,
      Math.min(Math.max(floor, counted?.end ?? 0), front.start),
      front.start,
    ),
    flags: flagsOf({ carried: counted?.carried ?? false, list_member: counted?.member ?? false }),
  };
}

/** Sums of money between the two: 每人每月1000元，配备2名 is counted by nothing. */
const OTHER_FIGURE = /元|%|[次场期]/;
/** A later member of a list has no words but its noun's: 2名教师、1名校医. */
const MEMBER = /^[、，和及以与]{1,2}(?:[\u4e00-\u9fff]{0,10})$/;

function perOf(
  text: string,
  clause: number,
  part: number,
  floor: number,
  figure: QuantityFigure,
  runStart: number,
  last: QuantityReading | undefined,
): { per: string[]; carried: boolean; member: boolean; end?: number } | null {
  const own = perIn(text, floor, figure.start);
  // 生均经费按400人: how a name reckons says nothing of how many persons
  const named = own?.average === true && figure.dimension === 'person';
  if (own && !named && !OTHER_FIGURE.test(text.slice(own.end, figure.start)))
    return { per: own.per, carried: false, member: false, end: own.end };
  const gap = last ? text.slice(last.end, runStart) : '';
  if (last && last.figure.dimension !== 'time' && last.per.length > 0 && last.end >= part) {
    const counted = last.subject && last.subject[0] >= last.end ? text.slice(last.subject[1], runStart) : gap;
    if (MEMBER.test(counted)) return { per: last.per, carried: true, member: true };
  }
  // 每个街道按照标准，设1所: who the sentence is of stands at its head
  const head = floor > part ? perIn(text, part, Math.min(clause, part + 24)) : null;
  if (head && head.start - part <= 2 && !OTHER_FIGURE.test(text.slice(head.end, figure.start)))
    return { per: head.per, carried: true, member: false };
  return null;
}

/** 不少于30天、不超过90天; 2年以上5年以下. */
function isRange(text: string, one: QuantityReading, other: QuantityReading): boolean {
  const gap = text.slice(one.end, other.start);
  return (
    one.bound === 'at_least' &&
    other.bound === 'at_most' &&
    one.figure.unit === other.figure.unit &&
    one.low < other.high &&
    /^[、，且并但至到 ]{0,2}$/.test(gap)
  );
}

const joined = (text: string, one: QuantityReading, other: QuantityReading): QuantityReading => ({
  ...one,
  end: other.end,
  high: other.high,
  bound: 'range',
  flags: bothFlags(one.flags, flagsOf({ next_clause: overClauses(text.slice(one.end, other.start)) })),
});
