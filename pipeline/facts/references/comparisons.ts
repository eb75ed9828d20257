/** Levels told as no more or no less than another, without a figure: 不超过当地公办幼儿园收费标准, 高于低保标准. For folded texts. */

import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';
import { type FoundReference, subjectBefore } from './found.ts';

const MORE =
  '不得?低于|不得?少于|不应低于|不小于|高于|超过|不低于|达到(?=[^，。；0-9]{2,20}(?:标准|水平)(?:以上)?)|优于';
const LESS =
  '不得?高于|不得?超过|不应超过|不超出|低于|不大于|(?:控制在|不突破)(?=[^，。；0-9]{2,30}以[内下]|[^，。；0-9]{2,24}(?:标准|水平)(?:[，。；]|$))';
/** What is compared with: a level that the text names. */
const NOUN =
  '(?:(?<=同(?:等级|级别|类型|级|类|档次)[一-龥]{0,10})(?:园|学校|机构|医院|企业|岗位)|标准|水平|价格|租金|利率|工资|收入|增幅|增速|涨幅|定额|额度|价|线|平均值|平均数|基数|养老金|低保|支出|(?:缴费|支出|发生|投资|成交)额|造价|成本|费用)';
const COMPARED = new RegExp(
  `(?:(?<more>${MORE})|(?<less>${LESS})) ?(?<base>(?:[0-9]{4} ?年(?:度|[底末])?[^，。；：、（）0-9□]{0,40}?|[^，。；：、（）0-9□]{1,40}?)${NOUN}(?:水平)?)(?!的?[0-9${TEN}两百]|化|的?(?:以上)?部分|的? ?百分|率|差额|中)(?=[，。；：、）]|的|$|水平|以[内下]|执行|发放|收取|确定|予以|给予|补助|补贴|安排|保障|拨付|家庭|，|且|或)`,
  'g',
);
/** A share or a multiple of a level is a ratio: 不低于低保标准|的30%, 高于平均水平|1.5倍. */
const RATIO_BEHIND = new RegExp(`^ ?的? ?(?:[0-9]|百分|[${TEN}两]{1,3}(?:倍|成|分之)|一半)`);
/** 国家标准, 规定标准, 相应标准 as norms of quality. */
const NO_LEVEL =
  /规范|技术|质量|建设|服务标准|卫生|安全|行业|规定的?标准$|^(?:国家|该|此|上述|其|规定|相应|相关)?标准$/;

const FILLED_UP = /^的?， ?[^，。；]{0,16}?(?:补足|补齐|补差)/;
/** 原标准低于新标准的|按新标准执行: a case, and no level. */
const CASE_BEHIND = /^的，? ?(?:仍|均|则|可|应|一律)?(?:按|执行)/;
/** 如学费标准|低于…的: a case, and no level. */
const CASE = /^ ?(?:如|若|当(?!地|年|月)|凡)/;

const FIRST_BOUND = new RegExp(`${MORE}|${LESS}`);

/** 失业保险金的标准，按照低于当地最低工资标准、|高于低保标准: both are of one subject. */
function subjectOfPair(text: string, at: number): [number, number] | null {
  if (text[at - 1] !== '、') return null;
  const clause = text.slice(cutsOf(text).clauseStart(at - 1), at - 1);
  const first = FIRST_BOUND.exec(clause);
  return first === null ? null : subjectBefore(text, at - 1 - clause.length + first.index);
}

/** 低保标准|按人均消费支出的35%确定，不低于省定标准: how it is set is not what it is. */
function withoutManner(text: string, subject: [number, number] | null): [number, number] | null {
  if (subject === null) return null;
  const manner = /(?<=.{2})(?:按照?|参照|根据).*(?:确定|执行|计发|发放|核定|制定)$/.exec(
    text.slice(...subject),
  );
  return manner === null ? subject : [subject[0], subject[0] + manner.index];
}

export function findComparisons(text: string): FoundReference[] {
  return matchesOf(text, COMPARED).flatMap((m): FoundReference[] => {
    const groups = m.groups ?? {};
    const base = groups.base ?? '';
    const end = m.index + m[0].length;
    if (CASE.test(text.slice(cutsOf(text).clauseStart(m.index), m.index))) return [];
    if (CASE_BEHIND.test(text.slice(text[end - 1] === '的' ? end - 1 : end, end + 8))) return [];
    if (NO_LEVEL.test(base) || RATIO_BEHIND.test(text.slice(end, end + 12))) return [];
    // 低于最低工资标准的，|由用人单位补足: the gap is told
    if (FILLED_UP.test(text.slice(end, end + 24))) return [];
    if (/差额|差距/.test(text.slice(end, Math.min(cutsOf(text).clauseEnd(end), end + 12)))) return [];
    return [
      {
        start: m.index,
        end,
        relation: groups.more === undefined ? 'no_more_than' : 'no_less_than',
        base: [end - base.length, end],
        subject: subjectOfPair(text, m.index) ?? withoutManner(text, subjectBefore(text, m.index)),
      },
    ];
  });
}
