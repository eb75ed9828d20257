/** The noun phrase that ends a clause before a figure, and its name without idle words. For folded texts. */
import { matchesOf } from '../../text/matches.ts';
import { BEFORE } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import { boundBefore } from '../shared/bounds.ts';
import {
  anyOf,
  CHANGE_TAILS,
  DECREASE,
  INCREASE,
  LINKS,
  MONEY_NOUNS,
  NOMINAL_VERBS,
  NOUN_TAILS,
  RATE_NOUNS,
  VERBS,
} from './words.ts';

const BOUND_WORDS = anyOf(BEFORE.filter((b) => b.word !== '最低' && b.word !== '最高').map((b) => b.word));
const CHANGES = anyOf([...INCREASE, ...DECREASE].filter((w) => w.length > 1));
/** 景区最大承载量: no bound, but of what can be held at most. */
const MEASURE = '承载|容量|接待|流量|载客|核载';
const CUT = new RegExp(
  `(?:(?<bound>${BOUND_WORDS})(?!线|之和|总和|${MEASURE})|(?<name>(?:生活|社会|医疗|住房)(?:保障|补助|救助|补贴))|(?<change>${CHANGES})(?!${CHANGE_TAILS})|(?<!实际|应|所|已|个人|单位)(?:${anyOf(VERBS)})(?!${NOUN_TAILS})|${LINKS.join('|')})`,
  'g',
);

/** Links that a noun phrase follows whole: 按|失业保险金领取地最低工资标准, 为|最低生活保障月保障标准. */
const TAKES_NOUN = /^(?:按照?|依照|参照|为|相当于|是)$/;
/** 按规定|补助…, 按每人每年|补助…, 按年度|救助…: what stands between is no first half of a noun. */
const NO_FIRST_HALF = /^(?:每|.?年度?|.*(?:规定|要求|比例|程序|原则|情况|季|月|年))$|^.?$/;

/** Whether a verb behind a link is the middle of the noun that the link takes. */
const isNominal = (verb: string, link: string, between: string): boolean =>
  NOMINAL_VERBS.includes(verb) &&
  TAKES_NOUN.test(link) &&
  between.length < 20 &&
  !/^每|[，、]|的$/.test(between) &&
  !NO_FIRST_HALF.test(between);

/** 不低于|公益金留成部分|55%: of the figure, while a line has a figure of its own (不超过5万元部分). */
const BOUNDS_SHARE = /^不[^0-9]+$/;

/** The noun phrase that ends a clause: what follows the last word that links or governs it. */
export function lastPhrase(clause: string): {
  phrase: string;
  at: number;
  cut: string;
  bound: boolean;
  change: boolean;
} {
  let at = 0;
  let cut = '';
  let bound = false;
  let change = false;
  let cutAt = 0;
  const part = /部分 *$/.test(clause);
  for (const m of matchesOf(clause, CUT)) {
    if (m.index + m[0].length >= clause.trimEnd().length) break;
    if (insideBracket(clause, m.index)) continue;
    // 超过起付线部分的50%: the bound says which part, not how much of it.
    if (m.groups?.bound !== undefined && part && !BOUNDS_SHARE.test(clause.slice(m.index))) continue;
    // 年签|约|服务费的80%: a bound word may be part of another
    if (m.groups?.bound !== undefined && boundBefore(clause.slice(0, m.index + m[0].length)) === null)
      continue;
    if (m.groups?.name !== undefined || isNominal(m[0], cut, clause.slice(at, m.index))) continue;
    cut = m[0];
    cutAt = m.index;
    at = m.index + m[0].length;
    bound = m.groups?.bound !== undefined;
    change = m.groups?.change !== undefined;
  }
  return { phrase: clause.slice(at), at: cutAt, cut, bound, change };
}

function insideBracket(clause: string, at: number): boolean {
  const open = clause.lastIndexOf('（', at);
  return open !== -1 && clause.indexOf('）', open) > at;
}

const IDLE_HEAD =
  /^(?:在(?=[^，。；]{2,20}(?:工资|收入|标准|基数)$)|(?:可以?|应当?|须|要|得|能|将|一般)(?:在|从|按|以(?!上))|其中|或者?|每人(?=当地|本[市县省区]|全[市县省区])|终生|终身|原则上|每学年|每人每年|每生每年|每人每月|每年|每月|[ 、，]){1,3}(?=[^的]{2})/;
export const IDLE_TAIL = /(?:平均|一般|最高|最低|再|另|均|分别|各|同时|共|的|逐步|原则上| ){1,3}$/;
/** 景区全免或|门票5折: what else is offered is no base. */
const ALTERNATIVE = /^.*或者?(?=门票$|票价$)/;
/** 60岁以上老人|门票五折: whose it is. */
const OF_AGES =
  /^(?:年?满)?[0-9]{1,3}(?:-[0-9]{1,3})?周?岁[^，。；的]{0,8}?(?:老年?人|居民|儿童|公民|市民|游客|者)(?=[^的]{0,6}[票价费])/;
/** Pronouns for a base that the text does not name here: 其中的30%, 再发剩下的40%. */
const NO_NAME = /^(?:其中|其|以上|上述|该|此|)$|(?:剩下|余下|剩余|其余)$/;
const TIMES = /^(?:上年|去年|上年度|上一年|上一年度|同期|上年同期|前一年|20[0-9]{2}年)(?:同期|度)?$/;

/** 差额人数和|上年度职工平均工资的100%: for how many, not what of */
const TIMES_HEADS = /^[^，。；、的]{0,8}人数(?:和|与|乘以|×)(?=.{2})/;
/** 低保标准|（每月880元）的130%: how much the base is, in passing. */
const ITS_SUM = /(?<=.{2})（[^（）]{0,16}\d[^（）]{0,10}元[^（）]{0,8}） ?$/;

export const tidy = (phrase: string): string | null => {
  const name = phrase
    .replace(ITS_SUM, '')
    .replace(TIMES_HEADS, '')
    .replace(IDLE_TAIL, '')
    .replace(IDLE_HEAD, '')
    .replace(ALTERNATIVE, '')
    .replace(OF_AGES, '')
    .trim();
  return NO_NAME.test(name) || TIMES.test(name) ? null : name;
};

/** What a figure is, and no base of it: 报销比例. */
export const RATE = new RegExp(`(?:${RATE_NOUNS})$`);
const MONEY = new RegExp(`(?:${MONEY_NOUNS})$`);
/** 国有景区对60周岁以上老年人|首道门票, 困难家庭年度内|个人负担的费用: whose it is, and when. */
const WHOSE =
  /^[^，。；]{0,20}对[^，。；的]{0,20}(?:人|者|童|生|妇女|人员|家庭|对象)(?=[^的]{2})|^[^，。；的]{0,16}年度内(?=.{4})/;

/** The money a clause ends in, that the figure is paid of: 每学年学费, 3万元以上部分. Null where it ends in anything else. */
export function moneyOf(rest: string): string | null {
  const trimmed = rest.replace(IDLE_TAIL, '');
  if (!MONEY.test(trimmed) || RATE.test(trimmed)) return null;
  return tidy(trimmed.replace(/^(?:对于|对|将)/, '').replace(WHOSE, ''));
}

// Phrases that say as a whole what a figure is a part of; they are read before their words are taken apart. For folded texts.

const CHINESE = `[${TEN}两百]{1,4}`;
const FIGURE = `(?:(?:[0-9.]{1,6}|${CHINESE}) ?(?:倍|%|成)|[百千万]分之${CHINESE})(?:以上|以下|以内)?`;
/** 处骗取金额一倍以上|三倍以下的罚款, 加收欠缴金额万分之五|的滞纳金 */
const FINE_BEHIND = new RegExp(`^ ?(?:${FIGURE})?的?(?:罚款|罚金|滞纳金|违约金|赔偿金)`);
/** 可以并处|所收费用|三倍以下的罚款: what the fine is counted from is the object of its verb. */
const FINED =
  /(?:^|[可以局门委府院关并须应当日由单外后的者人元款])(?:并处以?|处以?|科以|加收|加处)(?<of>[^，。；：]{2,30}?)的?$/;

/** What a fine is counted from, and the words before its verb; null where no fine is told. */
export function fineOf(left: string, right: string): { of: string | null; rest: string } | null {
  if (!FINE_BEHIND.test(right)) return null;
  const fined = FINED.exec(left.trimEnd());
  const of = fined?.groups?.of;
  return fined && of !== undefined ? { of: tidy(of), rest: left.slice(0, fined.index) } : null;
}

/** 在全市孤儿养育标准的基础上，|再增发50% */
const ON_BASE =
  /在(?!(?:现行|现有|原有?|此|该|这)?(?:标准)?(?:的?基础上))(?<of>[^，。；、]{2,30}?)的?基础上$/;

/** 以上年度职工平均工资为基数，|按60%缴费 */
const AS_BASE = /^ ?以(?<of>[^，。；、]{2,30}?)为(?:缴费|计算|计发|计缴|核定)?(?:基数|基准)$/;
/** The base that the clause before sets up for a figure that is taken of it by 按. */
export function baseSetBefore(prior: string, clause: string): string | null {
  const of = /^ ?(?:分别|统一|原则上)?(?:按|乘以)/.test(clause)
    ? AS_BASE.exec(prior.trimEnd())?.groups?.of
    : undefined;
  return of === undefined ? null : tidy(of);
}

/** The base that the clause before tells, for a figure that a verb of change puts on top of it. */
export function baseToldBefore(prior: string): string | null {
  const of = ON_BASE.exec(prior.trimEnd())?.groups?.of;
  return of === undefined ? null : tidy(of);
}
