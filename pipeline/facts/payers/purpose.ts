/** What somebody pays for: 生活费补贴|由区级财政承担, 用人单位缴纳|工伤保险费, 省对|困难老年人养老服务补贴|给予补助. */

import { cutsOf } from '../../text/cuts.ts';
import type { Span } from '../../text/ranges.ts';
import { NINE, TEN } from '../../words/numerals.ts';
import type { PayerRun } from './runs.ts';
import { GRANT } from './units.ts';

/** Before the payers: what leads from the purpose to them. */
const MARK = /(?:由|从|在|自|通过|使用|以|，)$/;
const ADVERBS =
  /(?:按规定|按照规定|依法|主要|原则上|一般|统一|均|应当?|全部|分别|首先|(?<=.{3})可|所需|实行|(?:支出|筹资)方式为|来源为|按照?[^，。；、]{2,16}(?:关系|原则|管理权限|事权|要求)|： ?|、|，| ){1,4}$/;
/** 标准为95元, 年生均130元: the sum is no part of the purpose. */
const FIGURE = /(?:为|约|按|每|年|月|人|生|均|学期|不低于){0,5} ?[0-9][0-9.,]{0,10} ?[万亿]?元$/;
const NEEDED = /(?:所需(?:的)?(?:全部|各项)?(?:资金|经费|费用|支出)|的?全部资金)$/;
const LEAD = new RegExp(
  `^(?:[ 、，。；：]|其中|另外|此外|同时|所需(?!资金|经费|费用)|并(?![发轨])|且|而|但|及|以及|（[0-9${TEN}]{1,3}）|[0-9]{1,2}[.、](?![0-9])|[①-⑳]){1,4}`,
);
/** These name no purpose. */
const NO_PURPOSE =
  /^(?:按|根据|依据|依照|通过|从|以|结合|采取|各级|其余|剩余|其他|除|上述|资金|经费|费用|部分|由|积极|引导|鼓励|可|应|标准为|[0-9]{4}(?:年|[-—–~]))|^[^一-龥]*$|□|[0-9]+%(?:的?部分|的?资金|来)?$|(?:到位|下达|拨付)后$|(?:支出责任|负责|引导|鼓励|吸引|争取|申请|使用|统筹|筹集|建立|设立|坚持)$/;
/** Behind a payer: the verbs whose object is what is paid. */
const TAKES =
  /^(?:缴纳|缴存|缴交|支付|承担(?:一?部分)?|负担(?:一?部分)?|负责|分担|共同负担|共同承担|解决|列支|自筹|投入)$/;
const OBJECT =
  /^(?:主要|一部分|部分|相应|一定|各自|支付|落实|缴纳|承担|保障|本人|的){0,2}(?<object>[一-龥（）、“”A-Za-z]{2,60}?)(?:义务|等)?(?=[，。；： ]|$)/;
const NO_OBJECT = new RegExp(
  `^(?:全部|主要|部分|相应|同等|相关|各自|最终|兜底|一定)?(?:的)?(?:支出责任|主体责任|兜底责任|责任|费用|资金|经费|比例|支出|缺口)(?:$|，)|^(?:[${NINE}]成|[${TEN}]{1,3}分之|为[主辅]|比例|垫付|筹)|^(?:和|与|及|或|或由|等|相结合|不足|每|年|月|人|、|中|能力|以|按|并|后|时|由|的)|标准$|^(?:落实|到位|解决|保障|安排|筹集|实施|统筹)$`,
);
const GIVEN = /^ ?(?:再)?对(?<whom>[^，。；]{1,50}?)(?:给予|予以|适当|进行|实行|按|全额|安排|提供)/;
const RECIPIENT = /(?:地区|区县|县|市|区|省|街道|乡镇|基金|政府|人员|对象|人|户|家庭|地方|机构|单位|学校)$/;

/** The range trimmed from both sides; null where nothing that names a purpose is left. */
function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  for (let again = 0; again < 3; again += 1) {
    const piece = text.slice(start, end);
    const cut = piece.replace(ADVERBS, '').replace(MARK, '').replace(NEEDED, '').replace(FIGURE, '');
    if (cut.length === piece.length) break;
    end = start + cut.length;
  }
  const left = text.slice(start, end);
  return left.length < 2 || left.length > 90 || NO_PURPOSE.test(left) ? null : [start, end];
}

/** A run and what it pays for. `ofWhich`: it was read from the head before 其中, so that it holds for the sentence. */
export interface PaidPurpose {
  run: PayerRun;
  purpose: Span | null;
  ofWhich: boolean;
}

const MARKED = /(?:由|从|在|自|通过|时|后|实行|方式为)$/;
const OF_WHICH = /其中[：，]?$/;

/**
 * The range of what a run pays for, or null.
 * @param last the payers before it, for what goes on from them within one clause or behind 其中
 */
export function purposeOf(text: string, run: PayerRun, last: PaidPurpose | null): PaidPurpose {
  const zone = text.slice(run.end, run.zoneEnd);
  const told = (purpose: Span | null, ofWhich = false): PaidPurpose => ({ run, purpose, ofWhich });
  const grant = GRANT.exec(zone);
  if (grant !== null && /外$/.test(grant[0])) {
    const what = grant[0].replace(/(?:以|之)?外$/, '');
    return told(/^(?:补助|补贴|资金|经费|补助资金)$/.test(what) ? null : [run.end, run.end + what.length]);
  }
  const sameClause = last !== null && last.run.clauseStart === run.clauseStart;
  const start = sameClause ? last.run.end + (last.run.predicate?.end ?? 0) : run.clauseStart;
  const from = Math.min(start, run.start);
  const pre = text.slice(from, run.start);
  const marked = MARKED.test(pre.replace(/(?:按规定|依法|主要| ){1,2}$/, ''));
  const own = (marked ? trimmed(text, from, run.start) : null) ?? objectOf(text, run, zone);
  if (own !== null) return told(own);
  if (last !== null && sameClause) return told(last.purpose, last.ofWhich);
  const heldFrom = cutsOf(text).partStart(run.start);
  if (last?.ofWhich === true && last.run.start >= heldFrom) return told(last.purpose, true);
  const which = OF_WHICH.exec(text.slice(Math.max(0, run.start - 4), run.start));
  if (which !== null) {
    const end = run.start - which[0].length;
    const head =
      last !== null && last.run.end > cutsOf(text).clauseStart(end - 1)
        ? last.purpose
        : headOf(text, end - 1);
    return told(head, true);
  }
  const nobodyThere = last === null || last.run.zoneEnd < run.clauseStart - 1;
  return told(nobodyThere && (marked || pre.trim() === '') ? before(text, run, marked) : null);
}

/** 伙食费、保教费、采暖费等|年生均2670元，其中：… The clause before 其中, without its figure. */
function headOf(text: string, end: number): Span | null {
  const start = Math.max(cutsOf(text).clauseStart(end), cutsOf(text).partStart(end));
  return trimmed(text, start, end);
}

/** What stands behind the verb, or between 对 and 给予. */
function objectOf(text: string, run: PayerRun, zone: string): Span | null {
  const given = GIVEN.exec(zone)?.groups?.whom;
  if (given !== undefined && !RECIPIENT.test(given)) {
    const at = run.end + zone.indexOf(given);
    return [at, at + given.length];
  }
  if (run.predicate === null || run.predicate.end === 0) return null;
  if (!TAKES.test(run.predicate.word)) return null;
  const at = run.end + run.predicate.end;
  const rest = text.slice(at, Math.min(run.zoneEnd, at + 70));
  if (NO_OBJECT.test(rest)) return null;
  const m = OBJECT.exec(rest);
  const object = m?.groups?.object;
  if (m === null || object === undefined || NO_OBJECT.test(object) || /由$/.test(object)) return null;
  const from = at + m[0].indexOf(object);
  return [from, from + object.length];
}

/** 所需资金由…: what it is needed for stands in the clause before; so does when it is (…支付不足时，市、县分级负责). */
function before(text: string, run: PayerRun, marked: boolean): Span | null {
  const end = run.clauseStart - 1;
  if (text[end] !== '，' && text[end] !== '：') return null;
  const start = Math.max(cutsOf(text).clauseStart(end), cutsOf(text).partStart(run.clauseStart));
  if (!marked && !/(?:时|后|部分|资金|经费|费用)$/.test(text.slice(start, end))) return null;
  return trimmed(text, start, end);
}
