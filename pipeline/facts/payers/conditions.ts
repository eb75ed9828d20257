/** When somebody pays, and what part of the cost is told apart: 结余不足时|由市财政补贴, 地方承担部分|由省、市、县按3:3:4分担. */

import { cutsOf } from '../../text/cuts.ts';
import type { Span } from '../../text/ranges.ts';
import type { PayerRun } from './runs.ts';

/** 基金支付不足|时, 收不抵支的 */
const CONDITION =
  /(?:^|[，。；（])(?<when>[^，。；（）]{0,20}(?:(?:不足|不够|用完|用罄|用尽|耗尽|缺口|收不抵支|超支|赤字)(?:部分|[^，。；（）]{0,8}?(?:时|的|后|情况下))?|(?:困难|超出|结余)[^，。；（）]{0,8}?(?:时|的|后|情况下)))[，]?(?:再|可|则|应)?(?:由|从|在|，)? ?$/;
/** 同时, 届时 say nothing of when. */
const NO_CONDITION = /(?:同|此|届|适|及|按|平|暂|小)时$|资金$|部分$/;
/** 地方承担部分, 地方加发部分, 其余部分, 财政补助部分 */
const PART_BEFORE =
  /(?:^|[，。；：（])(?:其中[：，]?)?(?<part>[^，。；：（）]{2,16}?(?:部分|(?:承担|负担)的?(?=资金|经费|费用)))(?:的?(?:资金|经费|费用))?[，]?(?:由|按)?$/;
/** What an own part of the text is that bears a figure: 50%的部分 */
const REST = /(?:其余|剩余|余下|剩下)(?:的)?(?:部分|资金|经费|费用)?[，]?(?:全部)?(?:由)?$/;

/** The condition under which a run pays, from its own part of the sentence. */
export function conditionOf(text: string, run: PayerRun): Span | null {
  const from = cutsOf(text).partStart(run.start);
  const window = text.slice(Math.max(from, run.start - 40), run.start);
  const when = CONDITION.exec(window)?.groups?.when;
  if (when === undefined || when.length < 3 || NO_CONDITION.test(when)) return null;
  const start = run.start - window.length + window.lastIndexOf(when);
  return [start, start + when.length];
}

/** What a nested share is a part of. */
export function partBefore(text: string, run: PayerRun): Span | null {
  const window = text.slice(Math.max(run.clauseStart, run.start - 24), run.start);
  const part = PART_BEFORE.exec(window)?.groups?.part;
  if (part === undefined || /[0-9]/.test(part)) return null;
  const start = run.start - window.length + window.lastIndexOf(part);
  return [start, start + part.length];
}

/** A part of the cost that is divided, and how much of it those have who were named last. */
export interface DividedPart {
  part: Span;
  sum: number;
  run: PayerRun;
}

/** 剩余部分市级承担40%、|县区承担60%: of the same part; behind ， where the two fill it up. */
export function partGoesOn(text: string, last: DividedPart | null, run: PayerRun, sum: number): Span | null {
  if (last === null || last.run.clauseStart > run.start) return null;
  const between = text.slice(last.run.zoneEnd - 1, run.start);
  const fills = Math.abs(last.sum + sum - 1) < 1e-6;
  return /^.?、$/.test(between) || (fills && /^.，$/.test(between)) ? last.part : null;
}

const REST_OF =
  /(?:^|[，。；：（])(?:其中[：，]?)?(?<part>(?:其余|剩余|余下|剩下)(?:的?[0-9.]{1,5} ?%)?(?:的?(?:部分|资金|经费|费用))?)[，]?(?:再?由|按)?$/;

/** 剩余50%|由市、县按4:6分担, 其余|由省、市按5:5分担: a rest that those who bear it divide as a whole. */
export function restBefore(text: string, run: PayerRun, portions: readonly (number | null)[]): Span | null {
  const sum = portions.reduce<number>((all, share) => all + (share ?? 0), 0);
  if (portions.length < 2 || Math.abs(sum - 1) > 1e-6) return null;
  const window = text.slice(Math.max(run.clauseStart - 1, run.start - 24, 0), run.start);
  const part = REST_OF.exec(window)?.groups?.part;
  if (part === undefined) return null;
  const start = run.start - window.length + window.lastIndexOf(part);
  return [start, start + part.length];
}

/** 其余|由县级财政承担: what those before leave. */
export const bearsRest = (text: string, run: PayerRun): boolean =>
  REST.test(text.slice(Math.max(run.clauseStart, run.start - 12), run.start));
