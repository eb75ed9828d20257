/**
 * How well each labelled set must be read: the F1 below which a change is refused, in tenths of a per cent as `npm run evaluate` prints them.
 * A floor is raised when the reading gets better and is never lowered to let a change pass; where the guideline changed, the labels do.
 */
import { rates, type Score } from './score.ts';

/** Of every set: what a person labelled by the contract is read right but for a few. */
const FLOOR = 99.5;

/** Why a set falls short, or null where it does not. @param name `kind set`, as in `amounts held out` */
export function shortOf(name: string, score: Score): string | null {
  const f1 = Math.round(rates(score).f1 * 1000) / 10;
  return f1 < FLOOR ? `${name}: F1 ${f1.toFixed(1)}, floor ${FLOOR.toFixed(1)}` : null;
}
