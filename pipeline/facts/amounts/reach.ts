/**
 * The run round a figure: the unbroken denominators, period and bound words before the number, and what follows its unit.
 * 每人每月不低于500元, 400元/生/月, 2万元（含）以下.
 */
import { TEN } from '../../words/numerals.ts';
import { boundAfter, boundBefore } from '../shared/bounds.ts';
import { findQuantifiers, type Quantifier, suffixAt } from '../shared/per.ts';
import type { SumFigure } from './figures.ts';

type SideBound = 'at_least' | 'at_most' | 'approx';

/** What a figure says of itself. */
export interface Reach {
  start: number;
  end: number;
  per: string[];
  period: Quantifier['period'];
  average: boolean;
  before: SideBound | null;
  after: SideBound | null;
}

/** No run before a figure is longer. */
const WINDOW = 60;
/** （含）, （不含）, （含3万元）, （含五千元，下同）, （含1万元，不含3万元）; not （不含护理费）, （含一次性补贴）. */
const INCLUDED = new RegExp(
  String.raw`^ ?（不?含(?:本数|\d[^）]{0,8}|\d[^），]{0,8}，不?含 ?\d[^），]{0,8}|[${TEN}两百千万零]{1,10}元(?:，下同)?)?）`,
);
const PLAIN_WORDS = /(?:人民币|RMB|¥|各|为期) ?$/;

/** Bound words behind `at` with brackets round them: 以上（含）, （含）以下. */
function boundsBehind(text: string, at: number): { end: number; bound: SideBound | null } {
  let end = at;
  let bound: SideBound | null = null;
  for (let step = 0; step < 3; step += 1) {
    const rest = text.slice(end, end + 26);
    const word: ReturnType<typeof boundAfter> = bound ? null : boundAfter(rest);
    const length = word?.length ?? INCLUDED.exec(rest)?.[0].length ?? 0;
    if (length === 0) break;
    bound ??= word?.bound ?? null;
    end += length;
  }
  // 2万元（含） alone says nothing but that the line is included: it belongs to the run all the same.
  return { end, bound };
}

/** The run before a figure: walks left over quantifiers and bound words. */
function runBefore(text: string, from: number, number: number): Omit<Reach, 'end' | 'after'> {
  const floor = Math.max(from, number - WINDOW);
  const quantifiers = findQuantifiers(text, floor, number);
  const run: Omit<Reach, 'end' | 'after'> = {
    start: number,
    per: [],
    period: null,
    average: false,
    before: null,
  };
  let at = number;
  for (let step = 0; step < 8; step += 1) {
    const left = text.slice(Math.max(floor, at - 14), at);
    const edge = at - (left.length - left.trimEnd().length);
    const word = quantifiers.find(({ end }) => end === edge);
    const bound = boundBefore(left);
    const plain = PLAIN_WORDS.exec(left);
    if (word && word.start >= floor) {
      run.per.unshift(...word.per);
      run.period ??= word.period;
      run.average ||= word.average;
      at = word.start;
    } else if (bound && at - bound.length >= floor) {
      run.before ??= bound.bound;
      at -= bound.length;
    } else if (plain) {
      at -= plain[0].length;
    } else {
      break;
    }
    run.start = at;
  }
  return run;
}

/**
 * The reach of `figure` in a folded text.
 * @param from where the figure before it, or its sentence, ends: no run crosses that
 */
export function reachOf(text: string, figure: SumFigure, from: number): Reach {
  const run = runBefore(text, from, figure.start);
  const suffix = suffixAt(text, figure.end, figure.number);
  const behind = boundsBehind(text, suffix?.end ?? figure.end);
  return {
    ...run,
    end: behind.end,
    per: [...run.per, ...(suffix?.per ?? [])],
    period: run.period ?? suffix?.period ?? null,
    after: behind.bound,
  };
}
