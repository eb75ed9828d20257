/**
 * A total with its times listed (record contract, 3.3): 13次（出生后1周内、满月、…各一次）; 四次：分别在2~3、5~6月龄; 3次，分别在登记前、备孕前;
 * 两次：第一次1岁3个月，第二次1岁9个月; 在3、6、8月龄时随访，共3次. A row a form; all look-backs and look-aheads are bounded. Folded texts.
 */

import { matchesOf } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';
import type { CountToken } from './counts.ts';
import type { PeriodToken } from './periods.ts';
import { EVENTS } from './units.ts';

/** Times at which a service is given: of a life (满月, 3月龄, 孕13周前), of a case (登记前, 出院后半年), of a year (3月, 春). Folded texts. */

const NUMBER = `[0-9${TEN}]{1,3}`;
const RANGE = `${NUMBER}(?:\\+[0-9])?(?:(?:-{1,2}|至|到)${NUMBER}(?:\\+[0-9])?)?`;

/** A member of a list may leave its unit to the last: 3、6、|8月龄. */
const BARE = new RegExp(`^(?:满|孕|第)?${RANGE}$`);
/** 出生后1周内, 满月, 3月龄, 第6周, 3岁, 孕13周前, 4—6岁每年. */
const OF_LIFE = new RegExp(
  `^[^，；。：]{0,8}(?:满月|百天|周岁|月龄|周龄|岁半|[0-9${TEN}]个?(?:月|周|天|岁|日))(?:时|内|前|后|各)?$`,
);
/** 登记前, 登记后半年, 入院时, 学期末, 产后28天. */
const OF_CASE = new RegExp(
  `^[^，；。：]{0,12}(?:[前后时期初末中底内]|[后前](?:半年|半个月|一年|首[月周])|[0-9${TEN}]个?(?:月|周|天|岁|日|年|季度)|[春夏秋冬上下]季?|半年|年级|月龄|龄)$`,
);

const isTimeOfLife = (member: string): boolean => OF_LIFE.test(member);
/** 满月、3、6、|30月龄: the unit of all stands at the last. */
const isUnitAtEnd = (member: string | undefined): boolean => member !== undefined && isTimeOfLife(member);
/** Whether a member of a list is a time, and no thing. */
const isTime = (member: string): boolean =>
  BARE.test(member) ||
  OF_LIFE.test(member) ||
  OF_CASE.test(member) ||
  /[\d龄月岁周天日期季年孕]/.test(member);

/** 3、6、8、12月龄; 满月、3月、6月、8月: three or more. */
const POINT = `(?:满月|百天|(?:满|出生后?|产后|孕)?${RANGE}(?:个?月龄?|周岁?|岁半?|天|日)?)`;
const LIST_OF_TIMES = `${POINT}(?:[、和]${POINT}){2,40}(?<=[龄月岁周天日半])`;

const PART = new RegExp(`^(?<who>.{1,16}?)(?<each>各)?(?<times>[0-9]{1,2}|[${TEN}两]{1,2}) ?次$`);
const NUMERALS = `零${TEN}`;
const figure = (word: string): number =>
  /^\d/.test(word) ? Number(word) : word === '两' ? 2 : NUMERALS.indexOf(word);

/** Whether parts with counts of their own make up the total: 新生儿期2次、1岁以内4次、4、5、6岁各1次 of 13 with others. */
function isPartsOf(list: string, total: number): boolean {
  let sum = 0;
  let waiting = 0;
  for (const member of list.split(/[、，；]/)) {
    const part = PART.exec(member);
    waiting += 1;
    if (!part) {
      if (!isTime(member)) return false;
      continue;
    }
    if (!isTime(part.groups!.who!)) return false;
    const times = figure(part.groups!.times!);
    sum += times * (part.groups!.each ? waiting : 1);
    waiting = 0;
  }
  return waiting === 0 && sum === total;
}

export interface Schedule {
  /** The total. */
  count: CountToken;
  start: number;
  end: number;
  /** Where the list stands. */
  list: [number, number];
  /** Offsets of the members as written. */
  members: [number, number][];
  /** 在6、12、18月龄时各1次: points of a schedule that names no total, and nothing that recurs. */
  each?: true;
}

const AHEAD = 220;
const BACK = 140;
/** Between a total and its bracket or colon: 4次健康检查（…. */
const NOUN = '[^，。；：、（）？！\\n\\d每]{0,10}';
/** 各一次, 分别进行1次: one of them each time. */
const EACH_ONCE = '(?:各|分别)[^（），。；\\n]{0,4}?(?:一|1) ?[次期场剂]次?';

interface ScheduleForm {
  example: string;
  /** Anchored at the end of the total; `list` is what is split into members. */
  pattern: RegExp;
  holds: (members: readonly string[], total: number, noun: string) => boolean;
}

/** Lists that follow their total. */
const BEHIND: readonly ScheduleForm[] = [
  {
    example: '4次健康检查（3月龄、6月龄、9月龄、12月龄各1次）',
    pattern: new RegExp(`^ ?(?<noun>${NOUN})（(?<list>[^（）\\n]{1,200}?)(?:时|岁时)?${EACH_ONCE}）`),
    holds: (members, _, noun) => members.length > 1 && (noun === '' || members.every(isTime)),
  },
  {
    example: '8次（满月、3月龄、6月龄、8月龄、12月龄、18月龄、24月龄、36月龄）',
    pattern: /^ ?(?<noun>)（(?<list>[^（）\n]{1,200}?)时?）/,
    holds: (members, total) =>
      (members.length > 2 || members.length === total) &&
      (members.every(isTimeOfLife) ||
        (members.length === total && isUnitAtEnd(members.at(-1)) && members.every(isTime))),
  },
  {
    example: '13次（新生儿期2次，1岁以内4次，1至3岁4次，4、5、6岁各1次）',
    pattern: /^ ?(?<noun>[^，。；：、（）\n\d每]{0,10})（(?:其中)?(?<list>[^（）\n]{4,200})）/,
    holds: (members, total) => isPartsOf(members.join('、'), total),
  },
  {
    example: '3次，分别在登记前、登记后半年和备孕前',
    pattern: new RegExp(
      `^(?<noun>${NOUN})[，：]?分别(?:安排)?(?:在|于|为)(?<list>[^，。；：（）\\n]{2,120})`,
    ),
    holds: (members) => members.length > 1 && members.every(isTime),
  },
  {
    example: '5次：孕12周前、16-20周、21-24周、28-36周、37-40周各1次',
    pattern: new RegExp(`^(?<noun>${NOUN})：(?:在|于)?(?<list>[^，。；：（）\\n]{2,120})`),
    holds: (members, total) => members.length === total && members.every(isTime),
  },
  {
    example: '两次：第一次1岁3个月，第二次1岁9个月',
    pattern: new RegExp(
      `^(?<noun>${NOUN})[：，（](?:即)?(?<list>(?:第一|首)次[^，。；（）\\n]{2,24}(?:[，、；](?:第[二三四五六七八九十]|末|最后一)次[^，。；（）\\n]{2,24}){1,8})`,
    ),
    holds: () => true,
  },
];

/** 各进行一次，共6次: the same told twice. */
const COUNT_WITHIN = new RegExp(`[0-9${TEN}两] ?[次期场]`);
const TRAILING = new RegExp(`(?:时|岁时)?(?:${EACH_ONCE}|各|进行|开展|实施|完成)$`);

/** What parts the members of a list: 和 does where a time follows. */
const BETWEEN_MEMBERS = new RegExp(
  String.raw`[、，；]|[和与及](?=[\d${TEN}孕怀产出分手术确婚满登备入离末首春夏秋冬])`,
  'g',
);

/** Members of a list, as offsets: `at` is where the list begins. */
function membersOf(list: string, at: number): [number, number][] {
  const places: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(`${list}、`, BETWEEN_MEMBERS)) {
    if (match.index > from) places.push([at + from, at + match.index]);
    from = match.index + match[0].length;
  }
  return places;
}

/** The list behind a total, or null. */
function behind(text: string, count: CountToken, total: number): Schedule | null {
  const after = text.slice(count.end, count.end + AHEAD);
  for (const { pattern, holds } of BEHIND) {
    const match = pattern.exec(after);
    if (!match) continue;
    const { list = '', noun = '' } = match.groups ?? {};
    const at = count.end + match[0].lastIndexOf(list);
    const told = list.replace(TRAILING, '');
    const members = membersOf(told, at);
    const end = count.end + match[0].length;
    // 分三次下达：第一年800元、…: parts of a sum are no times.
    if (list.includes('元')) continue;
    if (
      !holds(
        members.map(([from, to]) => text.slice(from, to)),
        total,
        noun,
      )
    )
      continue;
    return { count, start: count.start, end, list: [count.end, end], members };
  }
  return null;
}

const EACH_TIME = /^[^，。；：]{0,6}(?:各|分别)[^，。；：]{0,6}$/;
const ONE_EACH = new RegExp(EACH_ONCE);
const LIST_HINT = /[、和][^。；\n]{1,24}[龄月岁周天]/;
/** 分别在3、6、8月龄时进行，共3次; 满1、3、6月龄时，到卫生室接受共3次: the list stands before its total. */
const LISTED_BEFORE = new RegExp(
  `(?:(?<each>分别)?(?:在|于)|(?<bare>(?<![0-9${TEN}、和.-])(?=[满孕0-9])))(?<list>${LIST_OF_TIMES})(?:龄|时)?(?<between>[^。；\\n]{0,40}?)(?<sum>总计|合计|共计|共)?(?:提供|进行|开展|接受)?$`,
);

function before(
  text: string,
  count: CountToken,
  total: number,
  periods: readonly PeriodToken[],
): Schedule | null {
  const from = Math.max(0, count.start - BACK);
  if (!LIST_HINT.test(text.slice(from, count.start))) return null;
  const match = LISTED_BEFORE.exec(text.slice(from, count.start));
  if (!match) return null;
  const { list = '', each, bare, between = '', sum } = match.groups ?? {};
  // 3、4、5岁儿童…3次 are children of three ages; 满3、4、5岁时 and 2岁、3岁时各1次，共2次 are times
  if (bare !== undefined && sum === undefined && !list.startsWith('满')) return null;
  const listAt = from + match.index + match[0].indexOf(list, each === undefined ? 0 : 2);
  const listEnd = listAt + list.length;
  const members = membersOf(list, listAt);
  if (total === 1 && sum === undefined && EACH_TIME.test(between)) {
    return { count, start: count.start, end: count.end, list: [listAt, listEnd], members, each: true };
  }
  // 满月、3月、6月、8月龄时，…，全年共4次: the period has the count.
  if (periods.some(({ start }) => start >= listEnd && start < count.start)) return null;
  if (sum === undefined && members.length !== total) return null;
  if (COUNT_WITHIN.test(between.replace(ONE_EACH, ''))) return null;
  const start =
    each === undefined
      ? count.start - (sum ? match[0].length - match[0].lastIndexOf(sum) : 0)
      : from + match.index;
  return { count, start, end: count.end, list: [listAt, listEnd], members };
}

/** Periods that hold where a total stands: 每年体检一次（4岁、5岁、6岁时） is one a year. */
const PERIOD_BEFORE = /(?:每|一)[年月周季][^，。；：\n]{0,24}$/;

/** Lists of times with what is counted by them, in order; `total` null where the count has a period of its own (每年一次（4岁、5岁）). */
export function findSchedules(
  text: string,
  counts: readonly CountToken[],
  periods: readonly PeriodToken[],
): { schedules: Schedule[]; idle: { start: number; end: number }[] } {
  const schedules: Schedule[] = [];
  const idle: { start: number; end: number }[] = [];
  let last = 0;
  for (const count of counts) {
    const total = count.min ?? count.max;
    if (count.start < last || total === null || !EVENTS.has(count.unit)) continue;
    const found =
      behind(text, count, total) ?? (count.bound === 'exact' ? before(text, count, total, periods) : null);
    if (!found) continue;
    const periodic = PERIOD_BEFORE.test(text.slice(Math.max(0, count.start - 30), count.start));
    if (found.each) idle.push({ start: found.list[0], end: count.end });
    else if (periodic && found.members.length !== total) {
      idle.push({ start: found.list[0], end: found.list[1] });
    } else {
      schedules.push(found);
    }
    last = Math.max(found.end, found.list[1]);
  }
  return { schedules, idle };
}
