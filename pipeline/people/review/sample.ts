/** A random sample that anybody can draw again, and what was found in it. */
import { sha256Of } from '../../records/hash.ts';
import { compare } from '../../text/compare.ts';

/**
 * @param seed the same seed draws the same of the same; facts that come or go elsewhere leave the order of the others alone
 * @returns `count` of the ids, in the order that the seed gives them: any first part of it is a random sample itself
 */
export function drawn(ids: readonly string[], count: number, seed: string): string[] {
  return ids
    .map((id) => ({ id, at: sha256Of(`${seed}\0${id}`) }))
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .slice(0, count)
    .map(({ id }) => id);
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

export interface Rate {
  rate: number;
  /** Wilson's 95 % interval. */
  low: number;
  high: number;
}

/** The share of `wrong` among `answered`; null where nothing was answered. */
export function rateOf(wrong: number, answered: number): Rate | null {
  if (answered === 0) return null;
  const rate = wrong / answered;
  const square = Z * Z;
  const middle = rate + square / (2 * answered);
  const half = Z * Math.sqrt((rate * (1 - rate)) / answered + square / (4 * answered * answered));
  const scale = 1 + square / answered;
  // the ends are 0 and 1 where none or all are wrong: not what is left of them in doubles
  return {
    rate,
    low: wrong === 0 ? 0 : (middle - half) / scale,
    high: wrong === answered ? 1 : (middle + half) / scale,
  };
}
