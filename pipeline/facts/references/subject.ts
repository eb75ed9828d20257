/** Whose level it is: 艾滋病病毒感染儿童基本生活费|参照…, 对民办幼儿园符合条件幼儿|按…. For folded texts. */

import { cutsOf } from '../../text/cuts.ts';
import { TEN } from '../../words/numerals.ts';

const LEAD = new RegExp(
  `^(?:[ 、，。；：]|其中|另外|此外|同时|并(?![发轨])|且|但|对于|对|将|为(?=[^主])|统一|可以?|（[0-9${TEN}]{1,3}）|[0-9]{1,2}[.、](?![0-9])|[①-⑳]){1,4}`,
);
const TAIL =
  /(?:[ 、，。；：]|可以?|应当?|均|统一|由(?=$)|的|标准为|为|给予|予以|实行|分别|暂|也|略|应按|原则上|一律|按照?|，){1,5}$/;
const NONE =
  /^[^一-龥]*$|^(?:按|根据|依据|通过|如|若|在|从|以(?!上|下)|□|等|即|自[0-9]|[0-9]{4}年)|□|(?:规定|要求|执行|精神)$/;

const LONGEST = 80;

/** The range trimmed; null where nothing is left that names something. */
export function nameBetween(text: string, from: number, to: number): [number, number] | null {
  const start = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
  const end = start + text.slice(start, to).replace(TAIL, '').length;
  const name = text.slice(start, end);
  return name.length < 2 || name.length > LONGEST || NONE.test(name) ? null : [start, end];
}

/** From the clause of `at`, else from the clause before it in the same sentence. */
export function subjectBefore(text: string, at: number): [number, number] | null {
  const from = cutsOf(text).clauseStart(at);
  const own = nameBetween(text, from, at);
  if (own !== null) return own;
  if (at - from > 12 || text[from - 1] !== '，') return null;
  return nameBetween(text, cutsOf(text).clauseStart(from - 1), from - 1);
}
