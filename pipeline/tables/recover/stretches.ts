/** What may be one cell: tokens from each one on, as far as a cell may reach; and how far a stretch of a text without edges is a whole cell. */

import type { Role } from '../../labels/known.ts';
import { UNIT } from '../../words/levels.ts';
import { PAYS } from '../../words/paying.ts';
import { CONTENT_BEGINS, type Look, lookOf } from './looks.ts';
import { joinCost, MOST_JOINED, NEVER, type RecoverProblem } from './problem.ts';

const LONGEST_CELL = 700;

/** Tokens from one on, up to `to`, as one text. */
export interface TokenStretch {
  to: number;
  text: string;
  look: Look;
  join: number;
}

/** By the token that they begin with. */
export const stretchesOf = (problem: RecoverProblem): TokenStretch[][] =>
  problem.tokens.map((_, at) => stretchesAt(problem, at));

function stretchesAt(problem: RecoverProblem, at: number): TokenStretch[] {
  const { tokens, anchors, heads, way, repeats } = problem;
  const out: TokenStretch[] = [];
  let join = 0;
  let text = '';
  const most = Math.min(tokens.length, at + MOST_JOINED[way]);
  for (let to = at + 1; to <= most; to++) {
    const last = to - 1;
    if (last > at) {
      if (anchors.has(last) || heads.has(last)) break;
      join += joinCost(problem, last);
      if (join < NEVER / 2) break;
    }
    text += (tokens[last]?.folded ?? '').replace(/[\s\u3000]+/gu, way === 'blanks' ? '' : ' ');
    if (text.length > LONGEST_CELL) break;
    out.push({
      to,
      text,
      look: lookOf(
        way === 'bars' ? text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') : text,
        repeats.get(text) ?? 0,
      ),
      join,
    });
  }
  return out;
}

// Where nothing stands between cells, how a stretch of text begins and ends must tell whether it is a whole cell.

/** No cell begins in mid-sentence, in mid-word or with what closes a bracket. */
const BAD_START = /^(?:[。，,、；;：:)）”》%‰]|以上|以下|以内|左右|元|次|和|与|及|或|的|等|后|内|率)/u;
/** And none ends with what must go on. */
const BAD_END =
  /(?:[，,、（(：:“《]|每(?:人|月|生|年|天|户|次|孩|村|周|名|件|床|季度|学期)?|为|按|以|的|和|与|或|及|至|不|由|对|在|低于|少于|达到|超过|人均|率达到)$/u;
/** 市级财政承担|市民政局: a body in a field of payers. */
const BODY_INSIDE = new RegExp(`(?:${PAYS})[${UNIT}].{2,}$`, 'u');

const STARTS: Readonly<Partial<Record<Role, RegExp>>> = {
  audience:
    /^(?:符合|从事|受灾|农村|城乡|城镇|普惠|涉农|困难|低保|\d|年满|全体|辖区|辖内|常住|本[市县区省]|户籍|具有|具备|持证|有|无|特困|失|残疾|老年|儿童|孕|适龄|家庭|生活|遭遇|参加|参保|劳动|就业|义务|中等|高中|普通|学前|退役|享受|重点|各类|各级|全[市县区]|居民|村民|农民|公民|社会|用人|企业|高校|经济|计划|除|在|被|因|独居|新|自主|易|低收入|罹患|患|育龄|妇女|职工|未|已|留守|孤)/u,
  content: new RegExp(`^(?:${CONTENT_BEGINS}|按时|由|补贴|统一|将|在|以|加强|完善|进行|资助|救助|供养)`, 'u'),
  standard:
    /^(?:每|按|不|以|人均|城|集中|分散|目标|覆盖|规范化|当场|\d|一|重建|年|月|农村|全年|住院|个人|最高|最低|平均|生均|新建|达到|由|免费|全额|灾后|随到|标准|执行|参照|根据|依据|符合|一般|小学|初中|普通|市|县|省|国家)/u,
  funding:
    /^(?:中央|省|市|县|区|州|自治区|各级|地方|财政|由|个人|用人|失业|医保|基本医|基金|上级|本级|同级|企业|就业|农村|社会|工伤|养老|福利|彩票|残疾人就业|所需|纳入|经费|按)/u,
  lead_agency: new RegExp(
    `^(?:[${UNIT}](?!级)|各|自治区|自治州|人民|中国|公安|税务|团|国家|国网|教育|民政|财政局|卫生|文|人力|住房|农业|医)`,
    'u',
  ),
  implementing_agency: new RegExp(`^(?:[${UNIT}](?!级)|各|乡|镇|街道|村|人民|公安|税务|教育|民政|卫生)`, 'u'),
};

/** How far a stretch of text is a whole cell of a column by its edges. */
export function edgeScore(role: Role | null, text: string): number {
  const inner = text.slice(0, -1).match(/[。；;]/gu)?.length ?? 0;
  const start = role === null ? undefined : STARTS[role];
  let score = -inner * 1.1;
  if (BAD_START.test(text)) score -= 3;
  if (BAD_END.test(text)) score -= 2.5;
  if (start) score += start.test(text) ? 0.6 : -0.8;
  if (role === 'funding' && BODY_INSIDE.test(text)) score -= 2.5;
  return score;
}
