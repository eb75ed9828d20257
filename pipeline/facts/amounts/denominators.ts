/** Denominators, period and average of a sum: its own, and those that its list, its head or an earlier clause state for it. */
import type { AmountValue } from '../../records/facts.ts';
import { findQuantifiers } from '../shared/per.ts';
import { countsService, type StatedDenominator, statedIn } from './context.ts';
import type { ListLink } from './lists.ts';
import type { Reach } from './reach.ts';
import { DATED, GRAND_TOTAL, IN_ALL, NEW_BENEFIT, ONCE_AFTER, RECKONED, TOTAL } from './words.ts';

/**
 * 生均公用经费1.42亿元: a total that bears the name of a mean is counted by nothing. A mean that stands right at its figure (户均2.1万元)
 * is one whatever its size.
 */

/** 生均公用经费, 年户均管护资金: a mean that a name follows. */
const NAMED_MEAN = /(?:年|月)?[人生户床村校班镇县乡]均(?:每?[年月])?(?=[^，。；：\d]{2,}$)/g;
/** What is done with money as a whole. */
const HANDED_OUT =
  /拨付|下达|兑现|兑付|落实|投入|筹措|筹集|到账|发放|支付|安排|支出|累计|共计|合计|总额|总计|共/;
/** No person, household or village gets so much by a mean; less, where the words hand it out as a whole. */
const TOO_MUCH = 1_000_000;
const MUCH = 100_000;

/** The clause before a total without the mean in its name (length kept); the clause as it is before any other figure. */
function withoutMean(clause: string, value: number): string {
  const total = value >= TOO_MUCH || (value >= MUCH && HANDED_OUT.test(clause));
  return total ? clause.replace(NAMED_MEAN, (mean) => ' '.repeat(mean.length)) : clause;
}

/** Counted by the case: a sum over a longer time (每人每次2000元，全年累计6000元) drops it. */
const BY_CASE: ReadonlySet<string> = new Set(['occurrence', 'meal']);

const BY_HEAD: ReadonlySet<string> = new Set(['person', 'student', 'household', 'meal', 'occurrence']);

/** Takes up what a sum does not say of itself. One with denominators of its own takes the period of the same ones only. */
function inherit(own: StatedDenominator, from: StatedDenominator | null): StatedDenominator {
  if (!from) return own;
  const same = own.per.length === 0 || own.per.join() === from.per.join();
  const taken = own.period ? from.per.filter((per) => !BY_CASE.has(per)) : from.per;
  return {
    per: own.per.length > 0 ? own.per : taken,
    period: own.period ?? (same ? from.period : null),
    average: own.average,
  };
}

/** What the head of a sentence states holds for each of its sums, whatever they add. */
const underHead = (own: StatedDenominator, head: StatedDenominator | null): StatedDenominator =>
  head ? { ...own, per: own.per.length > 0 ? own.per : head.per, period: own.period ?? head.period } : own;

/** What stands behind the last of some marks; the whole text where none stands in it. */
const behindLast = (text: string, marks: string): string =>
  text.slice(Math.max(...[...marks].map((mark) => text.lastIndexOf(mark))) + 1);

/**
 * The head of a sentence that ends in ： before the figure (生均标准为：), with what it states.
 * A later head without words of its own (寄宿生：) leaves the earlier one standing.
 * @param last the head that stood before
 */
export function headOf(words: string, last: StatedDenominator | null): StatedDenominator | null {
  const colon = words.lastIndexOf('：');
  if (colon === -1) return last;
  const before = words.slice(0, colon);
  const stated = statedIn(behindLast(before, '；。，'));
  if (stated.per.length === 0 && stated.period === null) return last;
  return { ...stated, average: stated.average && !/生均|年均/.test(before) };
}

/** 每月发放生活补助，标准为500元: money that recurs. */
const PAID = /发放|补助|补贴|资助|给予|领取|津贴/;

/** 人均住房面积低于15平方米，家庭资产…: what is counted in another measure is no sum's. */
const OTHER_MEASURE = /\d ?(?:平方米|㎡|%|小时|公里|分钟|吨|度|千瓦时|册|张床)/;

/** 按月领取津贴|的对象，: a clause that tells whom states no period for what they are given besides. */
const TELLS_WHOM = /的[^，的]{0,8}(?:对象|家庭|人员|学生|老年?人|新生|儿童|残疾人|职工|群众|居民|户|者|人)$/;

/** From an earlier clause of the same part: 对老年人每人每月发放津贴，|标准为100元. Its period must be told by a word of its own (每月). */
function earlierClause(part: string): StatedDenominator | null {
  const clause = part.split('，').at(-2);
  if (clause === undefined || countsService(clause) || OTHER_MEASURE.test(clause)) return null;
  const stated = statedIn(clause);
  const told = !TELLS_WHOM.test(clause) && findQuantifiers(clause).some(({ period }) => period !== null);
  const period = told ? stated.period : null;
  return stated.per.length > 0 || (period !== null && PAID.test(clause))
    ? { ...stated, period, average: false }
    : null;
}

/** 人均收入低于最低工资标准的|每户1000元: the mean is of the line. */
const MEAN_OF_LINE = /均[^，。；]*(?:低于|高于|不足|超过|达到)[^，。；]*的$/;

/** 自理每月4小时（折合|80元）: the same in money, of a count that says how often. */
const CONVERTED = /\d ?[^\d，。；：、（）]{1,4}（(?:即|折合?|相当于|价值|合|约){1,2}(?:人民币)? ?$/;

/** What a count says of the sum that its bracket converts it to; null for none. */
function convertedFrom(part: string): StatedDenominator | null {
  if (!CONVERTED.test(part)) return null;
  const count = part.slice(0, part.lastIndexOf('（'));
  const { per, period } = statedIn(behindLast(count, '，；：、'));
  return per.length > 0 || period !== null ? { per, period, average: false } : null;
}

/** 护理员每人每年补助100元、村卫生室|每年3000元: what places get is no person's. */
const OF_PLACES = /(?:室|站|点|院|园|馆|所|中心|村|社区|机构|单位|企业|街道|乡镇|[省市县区])$/;

/** 、初中, 和特教: nothing but a class. */
const NEXT_CLASS = /^ ?[、，和] ?[^，。；：、\d（）]{1,6}$/;

export interface Surroundings {
  /** The figure, its lower end. */
  value: number;
  reach: Reach;
  clause: string;
  part: string;
  after: string;
  link: ListLink;
  /** The sum before, and the one that 其中 divides. */
  last: AmountValue | null;
  whole: AmountValue | null;
  head: StatedDenominator | null;
  /** 在1000—3000元范围内: says within what the sum before may be set. */
  rangeOfLast: boolean;
  /** 每人每年补贴35元，对选择|500元档次缴费: a sum of another role is of another kind than the one before it. */
  newRole: boolean;
  /** 每人给予1000元，|最高不超过2万元: a limit for all that are counted. */
  totals: boolean;
  /** Whether the run of the sum before tells its period; else its clause does, for the whole list (每年小学每生105元、初中每生180元). */
  ownPeriod: boolean;
  /** Whether the head of the list, and not the run of the sum before, tells whom it counts: 生均公用经费小学每年720元. */
  headPer: boolean;
}

/** What list, range or earlier clause add to what the sum says itself. */
function completed(own: StatedDenominator, around: Surroundings): StatedDenominator {
  const { value, totals, clause, part, link, last, whole, rangeOfLast, newRole, ownPeriod, headPer } = around;
  const wordless = own.per.length === 0 && own.period === null;
  const converted = wordless ? convertedFrom(part) : null;
  if (converted !== null) return converted;
  if (link === 'part') {
    // 每人每月100元，其中老党员900元，…，每次|慰问金500元: what is counted otherwise is no part of it
    const counts = (whole?.per ?? []).join();
    if (own.per.length > 0 && counts !== '' && own.per.join() !== counts) return own;
    // 其中小学生均定额850元、初中|1050元: a class alone goes on with the part before it
    if (wordless && last !== null && last !== whole && NEXT_CLASS.test(part) && !part.match(NEW_BENEFIT))
      return inherit(own, last);
    // 每月3000元，其中独生子女以外的每人不超过|1500元: the time is that of the whole
    return { ...inherit(own, whole), period: own.period ?? whole?.period ?? null };
  }
  // 每生每年900元（每天4.5元）: the same students, whatever the time.
  if (link === 'inside' && last)
    return { ...own, per: own.per.length > 0 ? own.per : last.per, period: own.period ?? last.period };
  if (totals || GRAND_TOTAL.test(clause)) return own;
  // 代书每件100元、咨询|每天200元: a class that says how it is counted takes nothing.
  // 生均公用经费小学每年720元、初中|每年940元: the same time once more begins nothing anew
  const heads = headPer && last?.per.some((per) => BY_HEAD.has(per)) === true;
  const again =
    heads && own.per.length === 0 && own.period === last.period && !OF_PLACES.test(clause.trimEnd());
  if (link === 'member' && own.period !== null && !again && !RECKONED.test(clause)) return own;
  // 一次性救助：自付1万元的2000元、|3万元以上的5000元: a line is not what is paid once
  if (link === 'bare' && newRole && last?.period === 'once') return own;
  if (link === 'member' && (newRole || TOTAL.test(clause))) return own;
  // 户均4.6万元，累计投放|3.2亿元: no person or household gets so much.
  if (value >= TOO_MUCH && last?.per.some((per) => BY_HEAD.has(per))) return own;
  // 每人每月500元，生日时一次性发放1000元: what is paid once is of another kind than what recurs.
  if (link === 'member' && own.period === 'once' && last?.period && last.period !== 'once') return own;
  // 每生每年180元，字典每生14元: what the sum before says of itself is not said of one with denominators of its own.
  if (link === 'member' && own.per.length > 0 && ownPeriod) return own;
  if (last && link !== 'other') {
    // 2022年为每人每月80元，2023年为|90元: only a sum of the whole year has none
    const yearly = last.period === null || last.period === 'year';
    const timeless = (link === 'member' && yearly && DATED.test(part)) || IN_ALL.test(clause);
    const taken = inherit(own, timeless ? { ...last, period: null } : last);
    return {
      ...taken,
      average:
        own.average ||
        (own.per.length === 0 &&
          last.average &&
          (link === 'bare' || link === 'level' || part.startsWith('、'))),
    };
  }
  const earlier = rangeOfLast ? last : earlierClause(part);
  // 给予一次性补助，每人500元: who it is for is said again, that it is paid once is not.
  if (!wordless) return earlier?.period === 'once' && own.period === null ? { ...own, period: 'once' } : own;
  return inherit(own, earlier);
}

/** @returns the denominators, period and average of a sum, and whether its own clause states them all */
export function denominatorsOf(around: Surroundings): StatedDenominator & { carried: boolean } {
  const { reach, clause, after, head, value } = around;
  const local = statedIn(withoutMean(clause, value), reach.per.length === 0 && reach.period === null);
  const own: StatedDenominator = {
    per: reach.per.length > 0 ? [...new Set(reach.per)] : local.per,
    period: reach.period ?? local.period,
    average: reach.average || (local.average && !(reach.per.length > 0 && MEAN_OF_LINE.test(clause))),
  };
  const full = underHead(completed(own, around), head);
  const carried = full.per.join() !== own.per.join() || full.period !== own.period;
  const once = full.period === null && ONCE_AFTER.test(after);
  return { ...full, period: once ? 'once' : full.period, carried };
}
