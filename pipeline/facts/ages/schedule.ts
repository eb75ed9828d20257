/**
 * Points of a schedule: 13次（出生后1周内、满月、3月龄、…、3岁、4岁、5岁、6岁各一次）, 在满3岁、5岁时, 第一次1岁3个月 tell when a service
 * is given, not whom it is for (record contract, section 3.4: the points and stages of a schedule are no ages).
 */

import { matchesOf } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';

/** 4, 2-3: a point, or a span of weeks or months. */
const NUMBER = `[0-9${TEN}]{1,3}(?:(?:-|至|到)[0-9${TEN}]{1,3})?`;
const POINT = `(?:(?:出生|出院|生)后?${NUMBER}(?:周|天|日|个月|月)[内时]?|满月|(?:年?满)?${NUMBER}(?:月龄|个月|周岁半?|岁半?))`;
const SEPARATOR = ' {0,2}[、，和及与]{1,2} {0,2}';
/** 4、5、|6岁: a member leaves its unit to the last. */
const RUN = new RegExp(
  `(?<![0-9${TEN}满.-])(?:(?:${POINT}|${NUMBER}(?=[、和]))${SEPARATOR}){0,60}${POINT}`,
  'g',
);
/** Words of a run that only a schedule has. */
const TELLING = /满月|月龄|出生|出院|生后/;
/** What is done at each of them. */
const ACT =
  '[^，。；：、元]{0,8}?(?:[0-9一二两三]{1,2} ?(?:次|剂|针)|接种|检查|体检|检测|筛查|测评|测查|评估|随访|访视|进行|开展|提供)';
/** 3岁、6岁|各1次, 4岁和6岁|时分别接种. */
const EACH = new RegExp(
  `^(?:儿童)?(?:时|儿童)?）?(?:(?:各|分别)(?:${ACT}|[^，。；：、元]{0,4}一次)|(?:均|都)?接种)`,
);
/** 四次：分别在|2-3、5-6、8-9月龄. */
const IN_TURN = /分别(?:在|于)$/;
/** 在|满3岁、5岁|时: dated by the age. */
const AT = /(?:在|于|每逢)(?:儿童|幼儿|婴儿|婴幼儿|孩子|其)?$/;
const TIME = /^(?:时|当年|当月|前后)/;
/** 第一次|1岁3个月，第二次|1岁9个月. */
const ORDINAL = new RegExp(
  `(?:第[0-9${TEN}]{1,2}|首|末|初|最后一)次(?:检查|体检|接种|筛查|随访)?(?:时间)?(?:为|在|于|是|：)?(?:儿童|幼儿|婴儿|孩子)?$`,
);
/** 每年一次视力检查|（4岁、5岁、6岁时）: nothing but points in a bracket behind a count. */
const IN_BRACKET = new RegExp(`[0-9${TEN}两] ?[次期场剂][^，。；：（）]{0,10}（(?:在|于|分别在|分别于)?$`);
const CLOSES = /^(?:时|儿童)?(?:各)?(?:一次|1次)?）/;

function isSchedule(text: string, start: number, end: number, words: string): boolean {
  const behind = text.slice(end, end + 20);
  const before = text.slice(Math.max(0, start - 24), start);
  const several = /[、，和及与]/.test(words);
  if (ORDINAL.test(before)) return true;
  if (IN_BRACKET.test(before) && CLOSES.test(behind) && (several || behind.startsWith('时'))) return true;
  if (!several) return false;
  if (IN_TURN.test(before)) return true;
  // 6-12月龄、1-2岁婴幼儿 are classes of children
  const spans = /[0-9](?:-|至|到)[0-9]/.test(words);
  return (TELLING.test(words) && !spans) || EACH.test(behind) || (AT.test(before) && TIME.test(behind));
}

/** 1岁以内4次，1至3岁4次: how often in a stage of childhood, one count after the other. */
const STAGES = new RegExp(
  `(?:[0-9一二三四五六]{1,2}(?:岁|周岁|月龄|个月)?(?:-|至|到))?(?:[0-9]{1,2}|[一二三四五六七]) ?(?:周岁|岁|月龄|个月)(?:以内|以下|以上|以前|内|前|后)?(?=(?:各|共|分别)?(?:至少|不少于|不低于)?(?:接种|体检|随访|访视|检查)?[0-9${TEN}两]{1,2} ?次)`,
  'g',
);
const YOUNG = 7;
const YEARS = /([0-9]{1,3}) ?(?:周岁|岁)/;

/** Ranges `[start, end)` of the points and stages in a folded text, in order and apart. Linear: runs are consumed whole. */
export function scheduleRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const m of matchesOf(text, RUN)) {
    const end = m.index + m[0].length;
    if (isSchedule(text, m.index, end, m[0])) ranges.push([m.index, end]);
  }
  for (const m of matchesOf(text, STAGES)) {
    if (Number(YEARS.exec(m[0])?.[1] ?? 0) <= YOUNG) ranges.push([m.index, m.index + m[0].length]);
  }
  return apart(ranges.sort((a, b) => a[0] - b[0]));
}

/** Ranges that touch or overlap, made one. */
function apart(ranges: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = whole.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
