/** Ratios that a text states: percents, points, shares, multiples, fractions (record contract, sections 3 and 3.2). */
import type { RatioValue } from '../records/facts.ts';
import { MOST_PERCENT } from '../records/value-faults.ts';
import { lately } from '../text/lately.ts';
import { textOf } from '../text/text.ts';
import { insideTitle } from '../text/titles.ts';
import { intoBrackets } from './ratios/brackets.ts';
import { type Figure, findFigures, type Reading } from './ratios/figures.ts';
import { findMonths } from './ratios/months.ts';
import { joinBounds } from './ratios/pairs.ts';
import { readNeighbours } from './ratios/reading.ts';
import { findShares } from './ratios/shares.ts';
import { verbatim } from './ratios/verbatim.ts';
import { readWithoutBlanks } from './shared/blanks.ts';
import { readWithUnits } from './unit-in-head.ts';

const NUMERAL = '[0-9\\uff10-\\uff19〇零一二两兩三四五六七八九十百千]';

/** No ratio is without one of these: 20%, 百分之二十, 1.5倍, 七成, 8:2, 五比三, 1/3, 24个月. Most fields have none. */
const HINT = new RegExp(
  `[%％﹪‰倍]|百分|分之|一半|${NUMERAL}\\s*(?:[：:∶﹕︰比/／⁄∕]\\s*${NUMERAL}|[成折]|[个個]月)`,
);

/**
 * The ratios in one field's text, in order. Offsets are UTF-16 code units of `text`, half open; `min` and `max` are fractions of
 * one (20% is 0.2). Left out: what stands inside 《titles》, clock times, 5×8, scales of maps.
 */
export const extractRatios = (text: string): RatioValue[] => ratiosIn(text).map((ratio) => ({ ...ratio }));

/** The same for who only looks at them: read once for the field's shares and for who bears them. */
export const ratiosIn = lately((text): readonly RatioValue[] =>
  HINT.test(text)
    ? readWithUnits(text, (whole) => readWithoutBlanks(whole, readRatios, ['of', 'subject']))
    : [],
);

function readRatios(text: string): RatioValue[] {
  const { folded, titles } = textOf(text);
  const figures = inOrder([
    ...findFigures(folded).filter(isRatio),
    ...findShares(folded, text),
    ...findMonths(folded),
  ]).filter((f) => !insideTitle(titles, f.start, f.end));
  return joinBounds(folded, intoBrackets(folded, readNeighbours(folded, figures))).map((reading) =>
    toValue(text, folded, reading),
  );
}

/** 99999%: no share of anything. It is told as a number that was not read. */
const isRatio = ({ kind, high }: Figure): boolean => kind !== 'percent' || high <= MOST_PERCENT;

/** By place; of two that overlap the first stays. */
function inOrder(figures: Figure[]): Figure[] {
  let reach = 0;
  return figures
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((f) => {
      if (f.start < reach) return false;
      reach = f.end;
      return true;
    });
}

function toValue(text: string, folded: string, r: Reading): RatioValue {
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
