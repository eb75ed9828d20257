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
  MEASURED,
  PAID_IN,
  QUALITY,
  REACHED,
} from './words.ts';

/** Not within a bracket: 市、县（市、区）按照4:6分担 is two. */
const SEPARATOR = /(?:、|和|与|及|以及|同|，)(?![^()（）]{0,20}[)）])/;
const LEAD = /^.*(?:[，。；：]|由|其中|资金|经费|费用)(?=[^，。；：])|^(?:由|其中|所需)/;
const TAIL =
  /(?:[ ：，]|按照?|比例|之比|配比|配置|配备|分别|分担|承担|负担|共同|各自|为|不低于|不高于|不少于|达到?|的|应|以){1,6}$/;

/**
 * The parties of a share in the order of its `parts`: 中央、自治区和…市按照8:0.6:1.4承担, 护理人员与失能老人配比不低于1:3.
 * Verbatim; null for other ratios and where the clause names more or fewer.
 */
export function partiesOf(text: string, folded: string, ratio: RatioValue): string[] | null {
  const count = ratio.parts?.length ?? 0;
  if (count < 2) return null;
  const start = cutsOf(folded).clauseStart(ratio.start);
  return (
    partiesIn(text, folded, start, ratio.start, count) ??
    partiesIn(text, folded, ratio.end, cutsOf(folded).clauseEnd(ratio.end), count)
  );
}

/** Names in `[from, to)`, as many as the parts; 按8:2的比例由中央和省级财政分担 has them behind. */
function partiesIn(text: string, folded: string, from: number, to: number, count: number): string[] | null {
  let [start, end] = [from, to];
  const words = folded.slice(start, end);
  const behind = /(?:由|在)(?<names>[^，。；]{2,60}?)(?:之间)?(?:共同|分别|按)?(?:分担|承担|负担|共担)/.exec(
    words,
  );
  if (behind?.groups?.names !== undefined) {
    start += behind.index + 1;
    end = start + behind.groups.names.length;
  } else {
    for (let again = 0; again < 3; again += 1)
      end = start + folded.slice(start, end).replace(TAIL, '').length;
    start += LEAD.exec(folded.slice(start, end))?.[0].length ?? 0;
  }
  const names: string[] = [];
  let at = start;
  for (const piece of folded.slice(start, end).split(SEPARATOR)) {
    const found = folded.indexOf(piece, at);
    if (piece.trim() !== '') names.push(text.slice(found, found + piece.length).trim());
    at = found + piece.length;
  }
  return names.length === count && names.every((name) => name.length <= 24) ? names : null;
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
  if (PAID_IN.before.test(named) || PAID_IN.after.test(after)) return 'contribution';
  if (ratio.kind === 'share')
    return BORNE.before.test(before) || BORNE.after.test(after) ? 'cost_share' : 'target';
  if (COUNT_BASE.test(of) && ratio.bound === 'exact') return 'target';
  if (BORNE.payer.test(named) && (BORNE.after.test(after) || BORNE.before.test(before) || AIDED.test(after)))
    return 'cost_share';
  if (CALLED_CAP.test(before)) return 'cap';
  if (!GIVEN_AFTER.test(after) && (MEASURED.test(named) || CONDITION.test(after))) return 'threshold';
  if (QUALITY.test(subject) || QUALITY.test(before.replace(REACHED, '')) || COUNT_BASE.test(of))
    return 'target';
  if (/覆盖|惠及/.test(before.slice(-8))) return 'target';
  return 'benefit';
}
