/** Numbers with a unit: 24个月, 3至5名, 40张, 三个工作日, 半年. */

import { matchesOf } from '../../text/matches.ts';
import { findNumbers, type NumberSpan } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { boundAfter, boundBefore } from '../shared/bounds.ts';
import { type Dimension, unitAt } from './units.ts';

export interface QuantityFigure {
  start: number;
  /** Behind the unit. */
  end: number;
  low: number;
  high: number;
  unit: string;
  /** The unit as it is written. */
  sign: string;
  dimension: Dimension;
  chinese: boolean;
  /** In 万 or 亿. */
  many: boolean;
  /** A word beside it bounds it. */
  bounded: boolean;
}

const BETWEEN = /^ ?[-至到] ?$/;
/** 300余册, 3000多人: somewhat more. */
const MORE = /^[余多]/;

/** All figures of a folded text whose titles are blotted out, in order. */
export function findFigures(text: string): QuantityFigure[] {
  const numbers = [...findNumbers(text), ...halves(text)].sort((a, b) => a.start - b.start);
  const figures: QuantityFigure[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const first = numbers[at]!;
    if (/[\d.〔[A-Za-z_]/.test(text[first.start - 1] ?? '')) continue;
    const next = numbers[at + 1];
    const unit = unitAt(text, first.end + (MORE.test(text.slice(first.end, first.end + 1)) ? 1 : 0));
    // 3-5名, and 3个月至6个月
    const behind = unit ? unit.end : first.end;
    if (next && BETWEEN.test(text.slice(behind, next.start))) {
      const last = unitAt(text, next.end);
      if (last && (!unit || unit.unit === last.unit) && next.value > first.value) {
        figures.push(figureOf(text, first, next, last));
        at += 1;
        continue;
      }
    }
    if (unit) figures.push(figureOf(text, first, first, unit));
  }
  return figures;
}

type UnitFound = NonNullable<ReturnType<typeof unitAt>>;

function figureOf(
  text: string,
  first: NumberSpan,
  last: NumberSpan,
  { unit, dimension, end }: UnitFound,
): QuantityFigure {
  const written = text.slice(first.start, last.end);
  return {
    start: first.start,
    end,
    low: first.value,
    high: last.value,
    unit,
    sign: text.slice(last.end, end).replace(MORE, ''),
    dimension,
    chinese: !/\d/.test(written),
    many: /[万亿]/.test(written),
    bounded:
      boundBefore(text.slice(Math.max(0, first.start - 12), first.start)) !== null ||
      boundAfter(text.slice(end, end + 12)) !== null,
  };
}

/** 半年, 一年半, 半小时: halves have no number of their own. */
const HALF = new RegExp(
  String.raw`(?<![每上下前后第${TEN}\d个])半(?=年(?!度|一次|内[^，。；]{0,4}一次)|个月|个?小时|天(?!休))`,
  'g',
);

const halves = (text: string): NumberSpan[] =>
  matchesOf(text, HALF).map(({ index }) => ({ start: index, end: index + 1, value: 0.5 }));
