/** Brackets that only settle whether a figure beside them is inside: （含）, （不含80周岁）, （含60周岁不含65周岁）. For folded texts. */

import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';

const NUMERAL = `〇零${TEN}两百`;
/** What a part is: 含, then the figures it speaks of, if any. */
const PART = `(?:均|都|皆)?(?:包含|包括|含|不包含|不包括|不含)[0-9${NUMERAL}周岁个月龄本数级均都下同、和及 ]{0,14}`;
/** （含）, （含80周岁）, （不含60周岁，下同）, （均含）, （含本数）, （含60周岁，不含65周岁）; not （不含在校学生）. */
export const BRACKET = `（${PART}(?:，? ?${PART})?[，、 ]{0,2}(?:下同)?）`;

const EACH_PART = new RegExp(PART, 'g');
const FIGURE = new RegExp(`[0-9]{1,3}|[${NUMERAL}]{1,5}`, 'g');
const BOTH = /[均都皆]|本数/;

/**
 * What a bracket says of the figure `n`: inside, outside, or null for nothing.
 * @param beside whether it stands at that figure: a bracket without figures speaks of its neighbour, and of both ends only with 均
 */
function saysOf(bracket: string | undefined, n: number, beside: boolean): boolean | null {
  for (const [part] of bracket ? matchesOf(bracket, EACH_PART) : []) {
    const figures = matchesOf(part, FIGURE).map(([figure]) => readNumber(figure));
    const speaks = figures.length > 0 ? figures.includes(n) : beside || BOTH.test(part);
    if (speaks) return !part.includes('不');
  }
  return null;
}

/** Whether the figure `n` is inside, by the brackets beside it, else by those at the other end; null where none says it. */
export function isInside(
  n: number,
  beside: readonly (string | undefined)[],
  elsewhere: readonly (string | undefined)[] = [],
): boolean | null {
  for (const bracket of beside) {
    const said = saysOf(bracket, n, true);
    if (said !== null) return said;
  }
  for (const bracket of elsewhere) {
    const said = saysOf(bracket, n, false);
    if (said !== null) return said;
  }
  return null;
}
