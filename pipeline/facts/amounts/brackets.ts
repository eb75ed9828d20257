/**
 * Sums in a bracket behind another: 小学生每年900元（每天4.5元，按200天计），初中生1100元. Inside, the bracket's sums are of that one;
 * behind it the list goes on from the sum before the bracket.
 */
import type { Trail } from './trail.ts';

/** 900元|（每天|4.5元, 2元|安排科普经费（老区|1.5元: a bracket opens behind the sum before, in its clause. */
const OPENS = /^[^，。；：（）\d]{0,14}（[^（）]*$/;
/** 4.5元|，按200天计），初中|1100元: it is closed. */
const CLOSES = /^[^（）]*）/;

export interface Standing {
  /** The sum that the list goes on from. */
  trail: Trail | null;
  /** The words since then. */
  gap: string;
  /** The sum whose bracket the next one stands in. */
  outside: Trail | null;
}

/** @param between the words since the sum before, in this sentence */
export function standing(previous: Trail | null, between: string, newSentence: boolean): Standing {
  if (previous === null || newSentence) return { trail: previous, gap: between, outside: null };
  if (previous.outside === null) {
    const outside = OPENS.test(between) ? { ...previous, outside: null } : null;
    return { trail: previous, gap: between, outside };
  }
  if (!CLOSES.test(between)) return { trail: previous, gap: between, outside: previous.outside };
  return { trail: previous.outside, gap: between.replace(CLOSES, ''), outside: null };
}
