/** What a sum or a share in 支出责任 is: a part of the cost, unless its clause calls it the level of what is given. */
import type { AmountValue } from '../records/facts.ts';
import { cutsOf } from '../text/cuts.ts';
import { textOf } from '../text/text.ts';
import { amountsIn } from './amounts.ts';

/** 基础养老金|标准为95元, 每人每月|发放60元, 缴费的 and the like have roles of their own. */
const LEVEL =
  /(?:标准|定额|待遇|养老金|津贴)(?:为|是|不低于|按|：|达到?|至)?[^，。；]{0,8}$|(?:发放|发给|领取)[^，。；]{0,8}$/;
/** 财政补助标准 is what the treasury pays. */
const PAID = /财政[^，。；]{0,6}标准/;

/** @param plain the field as sentences are read (Text.plain) */
export function bearsCost(plain: string, start: number): boolean {
  const clause = plain.slice(cutsOf(plain).clauseStart(start), start);
  return PAID.test(clause) || !LEVEL.test(clause);
}

/** The sums of a field on funding. */
export function fundingAmounts(text: string): AmountValue[] {
  const { plain } = textOf(text);
  return amountsIn(text).map((sum) =>
    sum.role === 'benefit' && bearsCost(plain, sum.start) ? { ...sum, role: 'cost_share' } : { ...sum },
  );
}
