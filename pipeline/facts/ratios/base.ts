/** What stands before a figure: its bound, its change, what it is a part of, and where the subject ends. For folded texts. */

import type { RatioValue } from '../../records/facts.ts';
import { BEFORE, type BoundWord } from '../../words/bounds.ts';
import { boundBefore } from '../shared/bounds.ts';
import { fineOf, IDLE_TAIL, lastPhrase, RATE, tidy } from './phrase.ts';
import {
  anyOf,
  BASE_NOUNS,
  DECREASE,
  INCREASE,
  LINKS,
  MONEY_NOUNS,
  RATES_OF_CHANGE,
  VERBS,
} from './words.ts';

export interface BeforeRatio {
  bound: BoundWord['bound'] | null;
  /** Where the bound word stands in the clause; the clause's length where there is none. */
  boundAt: number;
  /** Whether the bound word ends at the figure, so that it is part of its run. */
  adjacent: boolean;
  change: RatioValue['change'];
  of: string | null;
  /** What is left of the clause: the subject and its adverbs. */
  rest: string;
  /** The verb that takes the figure, or ''. */
  verb: string;
}

const DIRECT = new RegExp(`(?:${BASE_NOUNS})$`);
const LINK_TAIL = new RegExp(`(?:${LINKS.join('|')}|：)$`);
/** Links that only join a value to its bound: 约占40%, 最高达80%. */
const STATES_VALUE = /^(?:占|为|达到|达)$/;
const VERB_TAIL = new RegExp(`(?:${anyOf(VERBS)})$`);
const CHANGE_TAIL = new RegExp(
  `(?:(?<up>${anyOf(INCREASE)}|(?<=[各再另均])加|(?<=[比较][^，。；]{2,14})[高多])|(?<down>${anyOf(DECREASE)}|(?<=[比较][^，。；]{2,14})[低少]))了? ?$`,
);
const CHANGE_RATES = RATES_OF_CHANGE.map(
  ([change, words]) => [change, new RegExp(`(?:${words.replaceAll(' ', '|')})(?:的?比例|水平)? ?$`)] as const,
);
const isChangeRate = (left: string): RatioValue['change'] =>
  CHANGE_RATES.find(([, pattern]) => pattern.test(left))?.[0] ?? null;
/** 在上述补贴标准基础上上浮50%, 按低保标准上浮20%, 比低保标准提高20% */
const ON_BASE =
  /(?:在|按照|按|比(?![例重率])|较|(?<![可予难])以(?![上下内及]))(?<base>[^，。；、]{2,40}?)(?:的?基础上|为基数|(?<=标准|定额)上)?(?:再|另|可|可再|每[^，。；]{0,6}|适当|分别|逐年| ){0,3}$/;
const BOUND_APART = /(?<word>最高|最多|至多|最低|至少|不得?超过)(?:可以?|能|只能|再|适当|可再)? ?$/;
/** 在现行基础上上调10% names no base. */
const NAMELESS = /^(?:现行|现有|原有?|原来|此|上述)(?:的?基础上?)?$/;
const GIVEN_BY = /(?:按照|按)(?<base>[^，。；]{2,40})$/;

/** 不超过当地|6个月城市低保标准, 不低于劳动者本人|六个月工资: whose standard it is stands between. */
const PLACE_BETWEEN =
  /(?:当地|本地|本市|全市|本县|全县|本省|全省|本区|全区|上年度|上年|当年|(?:劳动者|职工|死者|(?:失业|参保|供养|退休)人员)?(?:本人|生前)){1,2}$/;

/** 公益金中不低于55%的资金 */
const AMONG = /(?<=[^、，。：；和与及]{2})(?<![其初高集])(?:之)?中$/;
const FUND_ALONE = /^ ?(?:由|从)?[一-龥]{0,12}(?:公益金|基金|补助资金|专项资金|保障金|就业资金)$/;
/** 从土地出让收益中|按10%提取, 从土地出让收益|提取不低于10%: what a part is taken out of. */
const OUT_OF = new RegExp(
  `(?:从|在)(?<base>[^，。；：、从在]{1,16}?(?:${BASE_NOUNS}|${MONEY_NOUNS}|收益|附加|基金|经费|利润|结余|款))(?:之?中)?$`,
);
/** 比上年提高3.8% */
const THAN_BEFORE =
  /(?:比|较)(?:上年|去年|上年度|上一年|上一年度|同期|上年同期|20[0-9]{2}年)(?:同期|末|度)?$/;
/** 劳务报酬占项目资金|不低于15%; 低保标准占居民人均消费支出的比例|不低于35% */
const TAKES = /(?<![用地])占(?<base>[^占比，。；、]{2,14})$/;
const SHARE_OF =
  /(?<![用地])占(?<base>[^占，。；、]{2,20})的(?:比例|比重)(?:应当?|要|须|逐步|均|已|将|再|上升|提高|下降|降低|降|升)*$/;
const COUNTED = /^ ?的?(?:人数|名额|规模|户数)/;

/** 给予贷款实际利率50%的财政贴息: a part of the rate is paid, it is not the rate itself. */
const INTEREST = /^ ?的?(?:比例)?(?:标准)?(?:给予|予以)?[^，。；]{0,4}(?:贴息|贴补|补贴|补助|利息)/;

const changeOf = (verb: string): RatioValue['change'] => (INCREASE.includes(verb) ? 'increase' : 'decrease');

/** Reads the clause before a figure, `right` being what follows it. `kind` matters: points and levels of change are part of nothing. */
export function readBefore(clause: string, right: string, kind: RatioValue['kind']): BeforeRatio {
  const read = readWords(clause, right, kind);
  const rate = read.change === null ? isChangeRate(read.rest.replace(IDLE_TAIL, '')) : null;
  return rate === null ? read : { ...read, change: rate, of: null };
}

/** A figure whose bound has been taken off what stands before it (`left`). */
interface BoundedFigure {
  left: string;
  /** The same without adverbs and the like at its end. */
  bare: string;
  right: string;
  kind: RatioValue['kind'];
  /** The bound that ends at the figure. */
  adjacent: ReturnType<typeof boundBefore>;
  /** What is known of the figure by its bound alone. */
  state: BeforeRatio;
}

/** One way to read what stands before a figure; null where it is written otherwise. */
type WayToRead = (figure: BoundedFigure) => BeforeRatio | null;

const leaving = ({ state }: BoundedFigure, rest: string): BeforeRatio => ({ ...state, rest });

/** 8.8%（含生育保险费|0.8%）: what has the part, and no base */
const contained: WayToRead = (figure) =>
  /^ ?含(?!税)[^，。；、0-9]{2,12}$/.test(figure.left) ? leaving(figure, figure.left) : null;

const fined: WayToRead = ({ left, right, state }) => {
  const fine = fineOf(left, right);
  return fine === null ? null : { ...state, ...fine };
};

/** 在|平均工资的60%至300%之间 */
const WITHIN = /^ ?(?:之间|之内|以?内|的?(?:范围|区间|幅度))/;

/** 低保标准的50%, 低保标准×50% */
const partOf: WayToRead = (figure) => {
  const { left, adjacent, state, kind } = figure;
  if (!/[的×]$/.test(left)) return null;
  // 特别困难的|不超过10倍: a case, and no base.
  const isCase = adjacent !== null && adjacent.bound !== 'approx' && !DIRECT.test(left.slice(0, -1));
  if (isCase) return leaving(figure, left);
  const named = WITHIN.test(figure.right) ? left.replace(/^ ?在(?=.{2})/, '') : left;
  return withPhrase(state, named.slice(0, -1), kind);
};

/** 提高10%, 在现行标准基础上上浮50%, 最高可上浮50% */
const changed: WayToRead = ({ bare, kind, state }) => {
  const verb = isChangeRate(bare) === null ? CHANGE_TAIL.exec(bare) : null;
  if (verb === null) return null;
  const change = verb.groups?.up === undefined ? 'decrease' : 'increase';
  const before = bare.slice(0, verb.index).replace(THAN_BEFORE, '');
  const turned = withLooseBound({ ...state, change, rest: before });
  if (kind === 'points')
    return { ...turned, rest: turned.rest.replace(/(?<=.{2})在[^，。；、]{1,24}基础上$/, '') };
  const on = ON_BASE.exec(turned.rest);
  const base = on?.groups?.base;
  if (on === null || base === undefined) return turned;
  const told = DIRECT.test(base) || on[0].includes('基础上');
  const of = told && !NAMELESS.test(base) ? tidy(base) : null;
  return of === null && !told ? turned : { ...turned, of, rest: turned.rest.slice(0, on.index) };
};

/** 最高|可上浮50%: the bound stands before the verb of change. */
function withLooseBound(state: BeforeRatio): BeforeRatio {
  const loose = state.bound === null ? BOUND_APART.exec(state.rest) : null;
  if (loose?.groups?.word === undefined) return state;
  return {
    ...state,
    bound: boundBefore(loose.groups.word)?.bound ?? null,
    boundAt: loose.index,
    rest: state.rest.slice(0, loose.index),
  };
}

const among: WayToRead = ({ bare, kind, state }) => {
  const found = AMONG.exec(bare);
  return found && withPhrase(state, bare.slice(0, found.index), kind);
};

/** 按|全市入园儿童平均8%的人数安排 */
const counted: WayToRead = (figure) => (COUNTED.test(figure.right) ? givenBy(figure, 1) : null);

/** 按普通学校8倍拨付 */
const byMultiple: WayToRead = (figure) => (figure.kind === 'multiple' ? givenBy(figure, 2) : null);

/** @param least letters that the base has */
function givenBy({ bare, state }: BoundedFigure, least: number): BeforeRatio | null {
  const { phrase, at, cut } = lastPhrase(bare);
  if (!/^按/.test(cut) || phrase.length < least) return null;
  return { ...state, of: tidy(phrase), rest: bare.slice(0, at), verb: cut };
}

const paid: WayToRead = ({ bare, state }) => {
  const verb = VERB_TAIL.exec(bare);
  return verb && withVerb(state, bare.slice(0, verb.index), verb[0]);
};

/** 逐步达到 85%, 由…提高到80%: a level. */
const levelled: WayToRead = ({ bare, adjacent, state }) => {
  const link = LINK_TAIL.exec(bare);
  if (link === null) return null;
  const [verb] = link;
  const rest = bare.slice(0, link.index);
  // 个人支出占卫生总费用的比重|降到27%以下
  const part = SHARE_OF.exec(rest) ?? (/^按照?$/.test(verb) ? OUT_OF.exec(rest) : null);
  if (part?.groups?.base !== undefined)
    return { ...state, of: tidy(part.groups.base), rest: rest.slice(0, part.index), verb };
  // 约占40%, 约为85%: the bound stands before the link.
  const loose = adjacent === null ? boundBefore(rest) : null;
  if (loose === null || !STATES_VALUE.test(verb)) return { ...state, rest, verb };
  const boundAt = rest.length - loose.length;
  return { ...state, bound: loose.bound, boundAt, adjacent: true, rest: rest.slice(0, boundAt), verb };
};

const interest: WayToRead = ({ bare, right, kind, state }) =>
  /利率$/.test(bare) && INTEREST.test(right) ? withPhrase(state, bare, kind) : null;

const basedOn =
  (pattern: RegExp): WayToRead =>
  ({ bare, state }) => {
    const found = pattern.exec(bare);
    const base = found?.groups?.base;
    return !found || base === undefined
      ? null
      : { ...state, of: tidy(base), rest: bare.slice(0, found.index) };
  };

/** 降低缴费比例1个百分点, 提高费率5%: the verb stands before what it changes. */
const rated: WayToRead = (figure) => {
  const { bare, state, kind } = figure;
  if (!RATE.test(bare)) return null;
  // 不超过首套房贷款利率|1.1倍
  if (kind === 'multiple' && /利率$/.test(bare)) return withPhrase(state, bare, kind);
  const { phrase, cut, change } = lastPhrase(bare);
  return change ? { ...state, change: changeOf(cut), rest: phrase } : leaving(figure, bare);
};

/** 福彩公益金|60%、财政预算40%: who pays */
const fund: WayToRead = (figure) =>
  FUND_ALONE.test(figure.bare) && /^ ?(?:[、，；。]|$)/.test(figure.right)
    ? leaving(figure, figure.bare)
    : null;

const MEASURE = /(?:.[量数额值积]|人口)$/;
/** 费率1%（其中单位部分|0.7%: whose part it is, which it is not part of */
const OF_WHOM = /(?:^|其中)(?:用人单位|单位|企业|雇主|个人|职工|政府|财政)(?:缴费|缴纳|承担|负担)?部分$/;
/** 不少于|上年度日均经营量|十倍的库存: a measure that a bound governs; 正常票价50%, 低保标准约50%: the base itself; 配套资金不低于30%: what stands before the bound has the value. */
const direct: WayToRead = ({ bare, kind, adjacent, state, right }) => {
  if ((adjacent !== null && adjacent.bound !== 'approx') || kind === 'points') return null;
  const governed = MEASURE.test(bare) && /^ ?的/.test(right) && lastPhrase(bare).bound;
  return governed || (DIRECT.test(bare) && !OF_WHOM.test(bare)) ? withPhrase(state, bare, kind) : null;
};

/** In this order: the first that reads it does. */
const WAYS: readonly WayToRead[] = [
  ...[contained, fined, partOf, changed, among, counted, paid, levelled, interest],
  ...[basedOn(SHARE_OF), rated, byMultiple, basedOn(TAKES), fund, direct],
];

function readWords(clause: string, right: string, kind: RatioValue['kind']): BeforeRatio {
  const adjacent = boundBefore(clause);
  if (adjacent === null && kind === 'multiple') {
    const place = PLACE_BETWEEN.exec(clause);
    const bound = place && boundBefore(clause.slice(0, place.index));
    if (place && bound) {
      const at = place.index - bound.length;
      return { ...readWords(clause.slice(0, at), right, kind), bound: bound.bound, boundAt: at };
    }
  }
  const boundAt = clause.length - (adjacent?.length ?? 0);
  const left = clause.slice(0, boundAt).trimEnd();
  const state: BeforeRatio = {
    ...{ bound: adjacent?.bound ?? null, boundAt, adjacent: adjacent !== null },
    ...{ change: null, of: null, rest: left, verb: '' },
  };
  if (kind === 'share') return state;
  const figure = { left, bare: left.replace(IDLE_TAIL, ''), right, kind, adjacent, state };
  for (const way of WAYS) {
    const read = way(figure);
    if (read) return read;
  }
  return leaving(figure, figure.bare);
}

function withPhrase(state: BeforeRatio, left: string, kind: RatioValue['kind']): BeforeRatio {
  const { phrase, at, cut, bound, change } = lastPhrase(left);
  const of = kind === 'points' ? null : tidy(phrase);
  const read: BeforeRatio = { ...state, of, rest: left.slice(0, at), verb: cut };
  if (cut === '') {
    return { ...read, rest: '' };
  }
  if (bound && state.bound === null) {
    // 累计提高|不超过原封顶线的20%
    const turned = CHANGE_TAIL.exec(read.rest);
    return {
      ...read,
      bound: BEFORE.find((b) => b.word === cut)?.bound ?? null,
      boundAt: at,
      change: turned === null ? read.change : turned.groups?.up === undefined ? 'decrease' : 'increase',
      rest: turned === null ? read.rest : read.rest.slice(0, turned.index),
    };
  }
  if (change) return { ...read, change: changeOf(cut) };
  // 约占在校生总数的20%, 最高为本人缴费的三分之二
  const loose = STATES_VALUE.test(cut) && state.bound === null ? boundBefore(read.rest) : null;
  if (loose === null) return read;
  const rest = read.rest.slice(0, read.rest.length - loose.length);
  return { ...read, bound: loose.bound, boundAt: rest.length, rest };
}

/** 按国家确定的基础养老金标准给予50%补助; 住院费用报销80%. */
function withVerb(state: BeforeRatio, left: string, verb: string): BeforeRatio {
  const rest = left.replace(IDLE_TAIL, '');
  const given = (/^[提计]/.test(verb) ? OUT_OF.exec(rest) : null) ?? GIVEN_BY.exec(rest);
  const base = given?.groups?.base;
  if (given && base !== undefined && (given[0].startsWith('从') || DIRECT.test(base)))
    return { ...state, of: tidy(base), rest: rest.slice(0, given.index), verb };
  return { ...state, rest, verb };
}
