/** What hangs together in one text: amounts and the ages that set them, shares and their parties, sums and who pays them, and when they hold. */
import type { AgeValue, AmountValue, RatioValue } from '../records/facts.ts';
import type { PayerValue, RatioRole } from '../records/finance.ts';
import { textOf } from '../text/text.ts';
import { type AgeTies, tieAges } from './ties/ages.ts';
import { type Dates, datesOf } from './ties/dates.ts';
import { type Sharer, sharersOf } from './ties/parties.ts';
import { roleOf } from './ties/ratios.ts';
import { payersOfSum } from './ties/sums.ts';

/** Answers on the facts of one text, whose offsets are as its extractors gave them (UTF-16, half open). The text is folded once for all. */
export interface Ties {
  /** The ages that set each sum, and what each age does. */
  ages(amounts: readonly AmountValue[], ages: readonly AgeValue[]): AgeTies;
  /** What a ratio is: as for amounts, or a goal that is to be reached. */
  role(ratio: RatioValue): RatioRole;
  /** Which of the text's payers bear the share that a ratio is, in the order of its parts; [] for other ratios. */
  parties(
    ratio: Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min' | 'max'>,
    payers: readonly PayerValue[],
    ratios?: readonly Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min' | 'max'>[],
  ): Sharer[];
  /** Which of the text's payers pay this sum; [] unless it is a share of cost or a contribution. */
  payers(amount: Pick<AmountValue, 'start' | 'end' | 'role'>, payers: readonly PayerValue[]): PayerValue[];
  /** From and until when a fact holds; null where its sentence does not say. */
  dates(fact: { start: number; end: number }): Dates;
}

export function tiesIn(text: string): Ties {
  const folded = textOf(text).plain;
  return {
    ages: (amounts, ages) => tieAges(folded, amounts, ages),
    role: (ratio) => roleOf(folded, ratio),
    parties: (ratio, payers, ratios) => sharersOf(folded, ratio, payers, ratios),
    payers: (amount, payers) => payersOfSum(folded, amount, payers),
    dates: (fact) => datesOf(folded, fact),
  };
}
