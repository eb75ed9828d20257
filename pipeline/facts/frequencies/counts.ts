/** Counts: a number, its measure word, and the bound words that stand at them. Works on folded texts. */
import type { Bound } from '../../words/bounds.ts';
import { UNITS as PER_UNITS } from '../../words/counted.ts';
import { boundAfter, boundBefore, limits } from '../shared/bounds.ts';
import { type CountFigure, findFigures } from './figures.ts';
import type { Every } from './period-words.ts';
import { periodBehindSlash } from './periods.ts';
import { EVENTS, SPANS, TIMES } from './units.ts';

// Figures that count nothing: deadlines, waiting times, days that only compute a sum. Folded texts.

/** Behind a span of time these make a deadline or a date of it: 24小时内, 10天之内, 42天健康检查 is a day of life. */
const DEADLINE = /^ ?(?:内|之内|以内|前|后|之后|以后|之前|过期|期满|期限)/;
/** 窗口单次排队等候不超过15分钟, 平均响应时间 */
const WAITING =
  /(?:等候|等待|排队|候诊|响应|间隔|到达|办结|反馈|留样|留存|保存|保留|存放|公示|隔离|观察)(?:的?时间|时长|时限)?[^，。；、0-9]{0,6}$/;
/** Days that only compute or cap a sum: 按200天计算, 按照在校时间200天计算. */
const COMPUTES = /^ ?(?:的?(?:标准)?(?:计算|核算|测算|核定|计发|计)(?!划|时))/;

/** 按全年200天、每天5元; 每学年按10个月发放; 每天补助5元，全年补助|200天. */
const COMPUTED_WITH = /按照?[^，。；：、]{0,10}$|全年(?:补助|补贴|资助|发放|供餐)$/;

/** 可自主选择12个缴费档次之一 */
const ONE_OF = /^[^，。；、]{0,8}之一/;

/** 按每人每天3升、3天用量计算 */
const COMPUTED_LATER = /^[^，。；]{0,9}(?:计算|测算|核算)/;
const BY_WAY = /按(?!月|季|年|时|期|规)[^，。；]{0,14}$/;
/** 按一档的70%发放 */
const SHARE_OF = /^ ?的 ?[0-9.]+ ?%/;

/** Whether the words at a figure make something else of it. */
function isNoFigure(text: string, { number, low, high, unit, end }: CountFigure): boolean {
  const right = text.slice(end, end + 12);
  const left = text.slice(Math.max(0, number - 14), number);
  if (COMPUTES.test(right) || ONE_OF.test(right) || SHARE_OF.test(right)) return true;
  if (COMPUTED_LATER.test(right) && BY_WAY.test(text.slice(Math.max(0, number - 18), number))) return true;
  // 按每年200天的标准; 每年不少于12次的标准 is a count
  if (SPANS.has(unit) && (/^ ?的标准/.test(right) || (low === high && COMPUTED_WITH.test(left)))) return true;
  if (!TIMES.has(unit)) return false;
  if (WAITING.test(left)) return true;
  return DEADLINE.test(right) && (unit === '天' || !/^ ?以内/.test(right));
}

export interface CountToken {
  /** From the bound word, where one stands at the number, else from the number. */
  start: number;
  /** Where the number begins. */
  number: number;
  /** After the unit, its 以上, and what stands behind a slash. */
  end: number;
  min: number | null;
  max: number | null;
  bound: Bound;
  unit: string;
  /** 4次/年, 2次/人/月. */
  every: Every | null;
  per: string[];
  /** 一次|孕早期、四次|孕中晚期健康管理: the stage that it is for, where that stands behind it. */
  stage: string | null;
}

const BY_THE_HOUR = /^ ?\/ ?[0-9半]{0,2}个?小时/;
/** 5次产前检查 only says which check. */
const STAGE_BEHIND = /^孕(?:早期|中期|晚期|中晚期|早中期)/;

/** Links between a bound word and its number: 最高为120次, 不少于：4次. */
const LINK = /(?: |为|是|：|达到|达|在|的)$/;

/** 仅限1次, 每年限1次, 限享受一次: no more than that. Not 期限, 不限, 有限, 年限. */
const ONLY =
  /(?:(?<![不有权上时无受局]|(?<!学)期|(?<!每)年)(?:仅|只)?限|仅能|仅可|只可|只能|仅|只(?=[补报领借办发给享申救]))(?:享受|申请|申领|领取|办理|报销|补贴|补助|使用|植入|参加|提供|报|补|购|领|借|办|发|给)? ?$/;

/** Bound words that end right before `at`, with the words that link them to it: where they begin. */
function boundEndingAt(
  text: string,
  at: number,
): { bound: Exclude<Bound, 'exact' | 'range'>; start: number } | null {
  let end = at;
  for (let links = 0; links < 3; links += 1) {
    const word = boundBefore(text.slice(Math.max(0, end - 12), end));
    if (word) return { bound: word.bound, start: end - word.length };
    const link = LINK.exec(text.slice(Math.max(0, end - 2), end));
    if (!link) break;
    end -= link[0].length;
  }
  const only = ONLY.exec(text.slice(Math.max(0, at - 8), at));
  return only && { bound: 'at_most', start: at - only[0].length };
}

/** What stands behind a slash: 4次/年, 1次/人/年. */
function behindSlashes(
  text: string,
  at: number,
): { end: number; every: Every | null; ranged: boolean; per: string[] } {
  let end = at;
  let every: Every | null = null;
  let ranged = false;
  const per: string[] = [];
  for (let links = 0; links < 3; links += 1) {
    const sign = /^ ?[/·] ?/.exec(text.slice(end, end + 3));
    if (!sign || (links === 0 && !sign[0].includes('/'))) break;
    const from = end + sign[0].length;
    const rest = text.slice(from, from + 10);
    const period: ReturnType<typeof periodBehindSlash> = every ? null : periodBehindSlash(rest);
    const noun =
      /^(?:每)?([百千万]?(?:人口|人)|人次|人|生|户|村|社区|行政村|乡镇|镇|街道|县|学校|校|园|班)/.exec(rest);
    if (period) {
      every = period.every;
      ranged = period.ranged;
      end = from + period.length;
    } else if (noun) {
      per.push(PER_UNITS.get(noun[1]!) ?? noun[1]!);
      end = from + noun[0].length;
    } else break;
  }
  return { end, every, ranged, per };
}

function read(text: string, figure: CountFigure): CountToken | null {
  const right = text.slice(figure.end, figure.end + 12);
  const { number, low, high, unit } = figure;
  if (isNoFigure(text, figure)) return null;
  const after = boundAfter(right);
  const before = boundEndingAt(text, number);
  let end = figure.end + (after?.length ?? 0);
  const slash = behindSlashes(text, end);
  end = slash.end;
  // 4次/年以上
  const late = after ? null : boundAfter(text.slice(end, end + 8));
  if (late && slash.every) end += late.length;
  // 1次/2小时: no period of the contract is so short.
  if (BY_THE_HOUR.test(text.slice(end, end + 8))) return null;
  const stage = EVENTS.has(unit) ? (STAGE_BEHIND.exec(text.slice(end, end + 4))?.[0] ?? null) : null;
  end += stage?.length ?? 0;
  const word = after ?? (slash.every ? late : null) ?? before;
  const start = before?.start ?? number;
  const common = { start, number, end, unit, every: slash.every, per: slash.per, stage };
  // 孕12周, 每2周: only a bounded one is how long (每年脱产培训不少于2周).
  if (unit === '周' && !word) return null;
  if (low !== high) return { ...common, min: low, max: high, bound: 'range' };
  // 1次/2-3个月: the longer of two, so the count is the least.
  const bound = word?.bound ?? (slash.ranged ? 'at_least' : figure.more ? 'approx' : 'exact');
  return { ...common, ...limits(low, bound), bound };
}

/** Two bounds of one count: 不少于2次、不超过4次. */
function joined(text: string, one: CountToken, two: CountToken): CountToken | null {
  if (one.bound !== 'at_least' || two.bound !== 'at_most' || one.unit !== two.unit) return null;
  if (
    !/^[、，]?(?:且|并|但)?(?:每[年月周日])?$/.test(text.slice(one.end, two.start)) ||
    one.min === null ||
    two.max === null
  )
    return null;
  return one.min < two.max
    ? { ...two, start: one.start, number: one.number, min: one.min, bound: 'range' }
    : null;
}

/** All counts of a folded text, in order. Times in a bracket's list are among them: callers leave those out. */
export function findCounts(text: string): CountToken[] {
  const counts: CountToken[] = [];
  for (const figure of findFigures(text)) {
    const count = read(text, figure);
    if (!count) continue;
    const last = counts.at(-1);
    const both = last && joined(text, last, count);
    if (both) counts[counts.length - 1] = both;
    else counts.push(count);
  }
  return counts;
}
