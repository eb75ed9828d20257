/** What a ratio is for, and between whom a share is divided. `folded` is the text after `fold`, of the same length. */
import type { RatioValue } from '../../records/facts.ts';
import type { RatioRole } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';
import { fold } from '../../text/fold.ts';
import {
  AIDED,
  BORNE,
  CALLED_CAP,
  CONDITION,
  COUNT_BASE,
  GIVEN_AFTER,
  GIVEN_BACK,
  MEASURED,
  PAID_IN,
  QUALITY,
  REACHED,
} from './words.ts';

/** 省与市县分担比例为：|一类县8:2，二类县6:4: what stands before the ： of its sentence. */
function headOf(folded: string, at: number): string {
  const before = folded.slice(Math.max(cutsOf(folded).sentenceStart(at), at - 160), at);
  return before.slice(0, before.search(/：(?![0-9])/) + 1);
}

/**
 * What a ratio is: a share of the cost that somebody bears, a rate of what is paid in, a line that a case must reach, a cap, a goal that is to
 * be reached (接种率90%以上), or, as for amounts, a benefit: the level of what is given.
 */
export function roleOf(folded: string, ratio: RatioValue): RatioRole {
  const from = cutsOf(folded).outerClauseStart(ratio.start);
  const before = folded.slice(from, ratio.start);
  const after = folded.slice(ratio.end, Math.min(cutsOf(folded).clauseEnd(ratio.end), ratio.end + 40));
  const subject = fold(ratio.subject ?? '');
  const named = `${subject}${before}`;
  const of = fold(ratio.of ?? '');
  const base = before.lastIndexOf(of);
  // 养育标准不低于|当地居民人均消费支出|的70%: the base is not what is measured
  const measured = of === '' || base === -1 ? named : `${subject}${before.slice(0, base)}`;
  const paidIn = PAID_IN.before.test(named) && !GIVEN_BACK.test(after);
  if (paidIn || PAID_IN.after.test(after)) return 'contribution';
  if (ratio.kind === 'share')
    return BORNE.before.test(before) ||
      BORNE.after.test(after) ||
      BORNE.head.test(headOf(folded, ratio.start))
      ? 'cost_share'
      : 'target';
  if (COUNT_BASE.test(of) && ratio.bound === 'exact') return 'target';
  if (BORNE.payer.test(named) && (BORNE.after.test(after) || BORNE.before.test(before) || AIDED.test(after)))
    return 'cost_share';
  if (CALLED_CAP.test(before)) return 'cap';
  if (!GIVEN_AFTER.test(after) && (MEASURED.test(measured) || CONDITION.test(after))) return 'threshold';
  if (QUALITY.test(subject) || QUALITY.test(before.replace(REACHED, '')) || COUNT_BASE.test(of))
    return 'target';
  if (/覆盖|惠及/.test(before.slice(-8))) return 'target';
  return 'benefit';
}
