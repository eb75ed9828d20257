/** Who pays a sum. `folded` is the text after `fold`, of the same length. */
import type { AmountValue } from '../../records/facts.ts';
import type { PayerValue } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';

interface Span {
  start: number;
  end: number;
}

/**
 * Who pays a sum: those of `payers` (of the same text) who stand before it in its clause with no other sum between, or behind it
 * (130元由自治区本级全额承担). Several where they share it; [] for sums that are neither cost shares nor contributions.
 */
export function payersOfSum(
  folded: string,
  amount: Pick<AmountValue, 'start' | 'end' | 'role'>,
  payers: readonly PayerValue[],
): PayerValue[] {
  if (amount.role !== 'cost_share' && amount.role !== 'contribution') return [];
  const real = payers.filter((p) => p.mode !== 'by_reference' && p.mode !== 'none');
  const clauseEnd = cutsOf(folded).clauseEnd(amount.end);
  const behind = real.filter((p) => p.start >= amount.end && p.end <= clauseEnd);
  const led = behind[0];
  if (led !== undefined && /由[^，。；0-9]{0,20}$/.test(folded.slice(amount.end, led.start)))
    return together(folded, led, behind);
  const from = Math.max(cutsOf(folded).clauseStart(amount.start), lastSum(folded, amount));
  const before = real.filter((p) => p.start >= from && p.end <= amount.start);
  const near = before.at(-1);
  return near === undefined ? carried(folded, amount, real) : together(folded, near, before);
}

/** The end of the sum before this one in its clause. */
function lastSum(folded: string, amount: Span): number {
  const from = cutsOf(folded).clauseStart(amount.start);
  const sums = [...folded.slice(from, amount.start).matchAll(/[0-9] ?[万亿]?元/g)];
  const last = sums.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/** Those of one run: nothing but 、 and 和 between them. */
function together(folded: string, one: Span, all: readonly PayerValue[]): PayerValue[] {
  const at = all.findIndex((p) => p.start === one.start);
  const joined = (a: number, b: number): boolean =>
    /^ ?(?:、|和|与|及|以及|或)? ?$/.test(folded.slice(all[a]?.end ?? 0, all[b]?.start ?? 0));
  let [first, last] = [at, at];
  while (first > 0 && joined(first - 1, first)) first -= 1;
  while (last + 1 < all.length && joined(last, last + 1)) last += 1;
  return all.slice(first, last + 1);
}

/** 个人缴费标准为每人每年400元: one who pays in is named in the name of the sum. */
function carried(
  folded: string,
  amount: Span & Pick<AmountValue, 'role'>,
  payers: readonly PayerValue[],
): PayerValue[] {
  const from = cutsOf(folded).partStart(amount.start);
  const near = payers.findLast((p) => p.start >= from && p.end <= amount.start);
  if (near === undefined || /[0-9] ?[万亿]?元/.test(folded.slice(near.end, amount.start))) return [];
  return amount.role === 'contribution' || near.mode !== 'bears' ? [near] : [];
}
