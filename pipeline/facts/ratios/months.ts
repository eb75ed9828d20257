/** Months of a standard are a multiple of it: 不超过24个月当年本市低保标准, 3个月本人工资. For folded texts. */

import { readNumber } from '../numbers.ts';
import { BEFORE } from '../shared/bounds.ts';
import type { Figure } from './figures.ts';
import { anyOf } from './words.ts';

const NUMBER = '(?<![0-9.])[0-9]{1,3}|(?<![一二两三四五六七八九十第])[一二两三四五六七八九十]{1,3}';
/** 当年本市低保标准, 抚恤金, 当地基础养老金, 本人工资, 上年度全国城镇居民人均可支配收入 */
const BASE =
  '(?:其?原享受的[^，。；、（）0-9]{1,10}?(?:补助|抚恤金|津贴|待遇)|[^，。；、：（）《》\\n0-9]{1,24}?(?:标准|工资(?!标准|性)|收入(?!标准)|养老金(?!待遇|领取)|抚恤金|保险金(?!待遇|领取|申领)|生活费(?!标准)|租金(?!标准))|租金(?!标准)|抚恤金|工资总额|工资(?!标准|性|总额))';
const MONTHS = new RegExp(
  `(?<n>${NUMBER})(?: ?(?:-{1,2}|至|到) ?(?<high>[0-9]{1,3}|[一二两三四五六七八九十]{1,3}))? ?个月(?: ?的)? ?(?<base>${BASE})`,
  'g',
);
/** Durations: 第24个月, 连续3个月, 拖欠6个月工资. */
const LASTS =
  /(?:第|每|满|连续|累计|拖欠|欠发|欠|领取|缴费|缴纳|期限|提前|近|最近|最后|(?<!生)前|试用期|过渡期) ?$/;
/** 可申领|不超过12个月的失业保险金: how long it is paid. */
const RECEIVES = /(?:申领|领取|享受|发放|支付)[^，。；]{0,6}$/;
/** No base holds these: 6个月内标准, 12个月以上工资, 3个月低于最低工资标准. */
const NO_BASE = new RegExp(
  `^(?:以?[内上下后前]|之|为|期|至|到|及)|${anyOf(BEFORE.map(({ word }) => word).filter((w) => w !== '最低' && w !== '最高' && w !== '最大' && w !== '上限' && w !== '限额'))}|的.*执行|领取|按照|调整|(?<!原)享受`,
);

/** 基本工资的|40个月计发, 平均工资|三个月, 最低工资标准|十二个月金额: the standard stands before its months. */
const MONTHS_BEHIND = new RegExp(
  `(?<n>${NUMBER}) ?个月(?=的?金额|计发|发给|发放|之和|总?额|[，。；、）]|$)`,
  'g',
);
const BASE_BEFORE = /(?:工资|标准|养老金|抚恤金|生活费|收入)(?:总?额)?的 ?$|(?:平均工资|月工资) ?$/;
const BASE_OF_SUM = /(?:工资|标准) ?$/;

/** Months told behind their standard; what it is stands before them and is read there. */
function monthsBehind(text: string): Figure[] {
  return [...text.matchAll(MONTHS_BEHIND)].flatMap((m) => {
    const before = text.slice(Math.max(0, m.index - 10), m.index);
    const end = m.index + m[0].length;
    const sum = text.startsWith('金额', end);
    const n = readNumber(m.groups?.n ?? '');
    if (n === null || !(BASE_BEFORE.test(before) || (sum && BASE_OF_SUM.test(before)))) return [];
    return [{ start: m.index, end, kind: 'multiple', low: n, high: n, parts: null, of: null }];
  });
}

export function findMonths(text: string): Figure[] {
  const found: Figure[] = monthsBehind(text);
  for (const m of text.matchAll(MONTHS)) {
    const { n = '', high = n, base = '' } = m.groups ?? {};
    const low = readNumber(n);
    const top = readNumber(high);
    if (
      low === null ||
      top === null ||
      top < low ||
      NO_BASE.test(base) ||
      LASTS.test(text.slice(Math.max(0, m.index - 6), m.index)) ||
      (base.endsWith('保险金') && RECEIVES.test(text.slice(Math.max(0, m.index - 10), m.index)))
    )
      continue;
    const end = m.index + m[0].indexOf('个月') + '个月'.length;
    found.push({ start: m.index, end, kind: 'multiple', low, high: top, parts: null, of: base });
  }
  return found;
}
