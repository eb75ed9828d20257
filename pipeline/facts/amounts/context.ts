/** What the words before a figure, apart from its own run, say of it: denominators, period, a bound that stands apart. */

import { cutsOf } from '../../text/cuts.ts';
import { matchesOf } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';
import { PERIOD_UNITS, type Period } from '../../words/periods.ts';
import { findQuantifiers, type Quantifier } from '../shared/per.ts';
import { BOUND_BEFORE_CLASS, COUNTED_SERVICE, DETACHED_BOUNDS, NAMED_LEVEL } from './words.ts';

export interface StatedDenominator {
  per: string[];
  period: Period | null;
  average: boolean;
}

/** Words that state a period only right at a figure: elsewhere they tell a time (工作满一年, 上年度, 半年内). */
const LOOSE = /^(?:一|半年|年度)/;
/** 一年最多报15万元, 一个月可领800元: a limit or a right follows at once; 满一年可申领 is how long. */
const LIMITED_BEHIND =
  /^内?(?:起付|学费|保费|保险费|房租|租金|物业费|[水电气]费|最多|最高|至多|不超过|可以?(?:报|领|补|拿)|能|累计|一共|共)/;
const HOW_LONG_BEFORE = /[满足过近前后第续达期]$/;
/** What a bare period word stands before where it is the period of a sum: 年支付封顶线, 月人均收入, 月最低工资. */
const OF_PERIOD = String.raw`(?:提高|增加|上调|增发|加发)(?!到|至)|(?:最低|基本|基础)?(?:养老金|退职生活费|生活费)|筹集|募集|销售|投入|起付|运行|运营|管护|管理费|服务费|保费|最高|支付|封顶|累计|限额|自付|自负|个人|医疗|保障|供养|护理|补助|补贴|资助|补差|补偿|定补|定额|岗位|生活|缴费|报销|救助|收入|总额|标准|工资|报酬|薪酬|待遇|租金|津贴|养老金|退休|薪|实发|应发|领取|最低工资(?:标准)?[^，。；、的]{0,8}$|补?$`;
/** 月物业费, 年缴费额, 日伙食费标准; 年检费, 月嫂服务费, 日间照料费 are other words. */
const FEE_OF_PERIOD =
  '(?![货检审票卡龄轻老满终底末初假会节画夜嫂子饼托间照常用期报免])[一-龥]{1,4}[费额]|(?:租(?! ?[赁借户住客房])|工资|薪|补[助贴]|津贴|营业收入|收费|限额)';
/** Letters before 年 or 月, 日, 季 that make another word or a date of it: 去年, 6个月, 工作日, 生日, 旺季. */
const NO_BARE = {
  year: String.raw`\d${TEN}〇每去今本当上下前后学周成青少老中同该往次隔逐半满整历多近几数翌个`,
  day: String.raw`\d${TEN}每今本当次明昨前隔逐某生节假作休息即平末诞忌期终向餐学务校课勤床工`,
  quarter: String.raw`\d${TEN}每本当该各逐上下旱雨冬夏春秋淡旺换赛花首末`,
  term: String.raw`\d${TEN}每本当该各逐上下新两整首末`,
};
/** A bare 年, 月, 季 or 学期 before such a noun is the period of its sum; 年度 is, but for a named year or a yearly task. */
const BARE_PERIOD = new RegExp(
  [
    `(?<![${NO_BARE.year}]|全)(?:(?<yearly>年)度(?!考核|预算|计划|审核|评估|检查|任务|报告|工作|审计|目标|鉴定)|(?<span>年|月)(?=${OF_PERIOD}|${FEE_OF_PERIOD}))`,
    `(?<![${NO_BARE.day}])(?<day>日)(?=${FEE_OF_PERIOD})`,
    `(?<![${NO_BARE.quarter}])(?<quarter>季度?)(?=${FEE_OF_PERIOD})`,
    `(?<![${NO_BARE.term}])(?<term>学期|学年)(?=${FEE_OF_PERIOD})`,
  ].join('|'),
);
/** 小时最低工资20元: a wage by the hour. */
const HOURLY = /(?<![\d每] ?)小时(?=(?:最低)?工资|单价|报酬)/;
/** 每天一次，一次补贴|1元; 一次收费|40元 */
const EACH_TIME = /^ ?一次(?:补贴|收费|收取|优惠|减免) ?$/;
const MEAN_NAME = /^(?:[人户]均|年[人户]均|月[人户]均|平均)/;
/** 年均增加, 生均补助: a mean that stands at its figure but for a verb. */
const VERB_ONLY = /^(?:补助|补贴|资助|增加|提高|拨款|发放|不?[低少]于|达到?|约|为|再|按|分别|为| )*$/;

/** 人均收入低于低保标准1.5倍、|财产不超过3万元: where the last member of a list of figures begins. */
const FIGURE_MEMBER =
  /\d ?(?:倍|%|次|平方米|天|个月|岁|周岁|具|件|辆|台|套|名|人|只|副|册|场|小时|课时|吨|度|千瓦时)[^、，。\d]{0,6}、/g;
const lastMember = (clause: string): number => {
  const last = matchesOf(clause, FIGURE_MEMBER).at(-1);
  return last ? last.index + last[0].length : 0;
};

/** 每月12吨以内|每吨2.1元: how much of a thing, and no time of its price. */
const BAND_OF_USE =
  /每[月年天日][^，。；：、\d]{0,4}\d[\d.-]{0,8} ?(?:吨|立方米|方|度|千瓦时|升|公里|小时|分钟|次)(?:以[内上下外]|内)的?(?:部分)?(?:按照?|执行|收)?(?= ?$)/;

/** 近3个纳税年度|累计缴纳税款1万元: since when, and no period of the sum. */
const SINCE = new RegExp(`(?:近|前|最近|过去|连续|满|上)[\\d${TEN}两]{1,2} ?个?[一-龥]{0,2}年度?`, 'g');

/**
 * The quantifiers of one clause before a figure, taken together.
 * @param wordless whether the figure's own run states nothing: then 每 at the head of a list of figures is its too (每村每年配送图书60册、报刊|1000元)
 */
export function statedIn(clause: string, wordless = false): StatedDenominator {
  const blank = (words: string): string => ' '.repeat(words.length);
  const whole = clause.replace(BAND_OF_USE, blank).replace(SINCE, blank);
  const cut = lastMember(whole);
  const stated = statedBy(whole.slice(cut));
  if (cut === 0 || !wordless || stated.per.length > 0 || stated.period !== null) return stated;
  const each = whole.indexOf('每');
  return each === -1 || each >= cut ? stated : statedBy(whole.slice(each, cut));
}

function statedBy(clause: string): StatedDenominator {
  const found = findQuantifiers(clause).filter(
    ({ start, end, period }) =>
      !(
        period &&
        LOOSE.test(clause.slice(start, end)) &&
        clause[start + 1] !== '次' &&
        (!LIMITED_BEHIND.test(clause.slice(end, end + 6)) || HOW_LONG_BEFORE.test(clause.slice(0, start)))
      ),
  );
  const bare = BARE_PERIOD.exec(clause)?.groups;
  const word = bare && (bare.yearly ?? bare.span ?? bare.day ?? bare.quarter ?? bare.term);
  const barePeriod = (word && PERIOD_UNITS.get(word)) || null;
  return {
    per: HOURLY.test(clause) ? ['小时'] : EACH_TIME.test(clause) ? ['occurrence'] : lastRun(found),
    period: found.findLast(({ period }) => period !== null)?.period ?? barePeriod,
    average: found.some(
      ({ start, end, average }) =>
        average &&
        !clause.includes('×', end) &&
        (MEAN_NAME.test(clause.slice(start, end)) || VERB_ONLY.test(clause.slice(end))),
    ),
  };
}

/** The denominators nearest to the figure: those of the last unbroken run (每村每人). */
function lastRun(found: readonly Quantifier[]): string[] {
  const per: string[] = [];
  let edge: number | null = null;
  for (const quantifier of found.toReversed()) {
    if (edge !== null && quantifier.end !== edge && per.length > 0) break;
    per.unshift(...quantifier.per);
    edge = quantifier.start;
  }
  return per;
}

/** Whether a clause counts a service (每人每年体检1次): its denominators are not the sum's. */
export const countsService = (clause: string): boolean => COUNTED_SERVICE.test(clause);

/** The bound of a figure from the clause before its run: 最高可补助|500元. Names (最高标准为) give none. */
export function detachedBound(clause: string): 'at_least' | 'at_most' | 'approx' | null {
  if (NAMED_LEVEL.test(clause)) return null;
  return DETACHED_BOUNDS.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}

/** The bound that a clause states before the first class of a list: 不低于城市|700元、农村500元. */
export const classBound = (clause: string): 'at_least' | 'at_most' | null =>
  BOUND_BEFORE_CLASS.find(([pattern]) => pattern.test(clause))?.[1] ?? null;

// What stands before a figure in its own sentence, and its clause.

/** No more than this is read before a figure. */
const LONGEST_GAP = 240;

/** What stands in `[from, to)` of the sentence that a figure stands in, at most LONGEST_GAP characters, with its start. */
export function lastSentence(text: string, from: number, to: number): { start: number; text: string } {
  const start = Math.max(from, to - LONGEST_GAP, cutsOf(text).sentenceStart(to));
  return { start, text: text.slice(start, to) };
}

/** Brackets blanked out (length kept): what is said in passing splits no clause (医疗机构（一级，二级）). */
export const blankBrackets = (text: string): string =>
  text.replace(/（[^（）]{0,80}）/g, (bracket) => ' '.repeat(bracket.length));

/** A bracket that is still open, with words in it: 低保标准的2倍|（现行标准为. */
const OPEN = /（(?=[^（）]+$)/;

/** The last clause of a text: what stands after the last ， ； ：, brackets blanked; within a bracket that is still open, its own words. */
export function lastClause(text: string): string {
  const blanked = blankBrackets(text);
  const cut =
    Math.max(...['，', '；', '：', '。'].map((mark) => blanked.lastIndexOf(mark)), blanked.search(OPEN)) + 1;
  return text.slice(cut);
}
