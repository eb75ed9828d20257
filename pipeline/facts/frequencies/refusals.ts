/**
 * Counts beside a period that do not recur with it: how long a term is, what a sum is paid for, what there is. A row a reason, with
 * an example. Folded texts; all look-backs stay in the clause and a window.
 */
import { CAPACITY, CLAUSE_WINDOW, type CountInClause, MONEY } from './linked.ts';
import { isObject } from './links.ts';
import { capsSum, isStock, saysWho } from './no-count.ts';
import { EVENTS, SPANS, TIMES } from './units.ts';

export interface CountRefusal {
  why: string;
  example: string;
  holds: (placed: CountInClause) => boolean;
}

/** A list goes on: 、讲座2次. */
const LIST = /^[^、，；]{0,10}[、和及与][^，；：]{0,24}$/;
const SPELL = /连续|期限|周期|最长|有效期|期(?:间|为|应|一般|原则上)?$/;
const CAPABLE = /(?:能力|容量|规模|载量|座位数)[^，。；、]{0,4}$/;
/** 每天在校学习时间，|小学不得超过6小时: the clause of the period is the head of what is counted. */
const TIME_TOLD = /(?:时间|时长)$/;
const LONGEST = /(?:最长|期限)[^，。；、]{0,4}$/;
const TOTAL = /(?:累计|合计|总|共|全年)/;
const REVISES = /(?:修订|调整|修编|修改)/;

const isEvent = ({ count }: CountInClause): boolean => EVENTS.has(count.unit);
const isExact = ({ bounded }: CountInClause): boolean => bounded.bound === 'exact';
/** The words between the period, where it is near, and `end`. */
const sincePeriod = ({ text, frame, count }: CountInClause, end: number, window = CLAUSE_WINDOW): string =>
  text.slice(Math.max(frame.period.end, count.number - window), end);
/** A sum stands between the period and the count. */
const afterSum = (placed: CountInClause): boolean => MONEY.test(sincePeriod(placed, placed.count.number));

/** 每个农家书屋每年不少于2000元、|新增图书不少于60种: what is supplied besides the sum, by the same measure. */
const BESIDE_SUM = /元(?:以上)?(?:、|，?且|，?并|，)(?![^，、]{0,2}每)[^，。；：、\d每]{2,10}$/;
export const isBesideSum = ({ text, count, bounded, frame }: CountInClause): boolean =>
  bounded.bound === 'at_least' &&
  BESIDE_SUM.test(text.slice(Math.max(frame.period.end, count.start - 24), count.start));

/** 每月提供3小时，失能老年人增加至|45小时: a new level of what the last count told. */
const NEW_LEVEL = /(?:增加|提高|延长|减少|缩短|调整|增|减)(?:至|到|为)$/;
export const isNewLevel = ({ count, previous, words }: CountInClause): boolean =>
  previous?.unit === count.unit &&
  NEW_LEVEL.test(words.trimEnd()) &&
  (EVENTS.has(count.unit) || TIMES.has(count.unit) || !FROM_AND_TO.test(words.trimEnd()));
/** 检查项目由19项增加到|23项: how many things there are in what is done, where both levels stand in one clause. */
const FROM_AND_TO = /[由从] ?\d{1,4} ?[^\d，。；]{1,2}[^\d，。；、]{2,4}$/;

/** 每天校内活动1小时，校外|1小时: nothing but a class stands before the same measure of time. */
const HOURS: ReadonlySet<string> = new Set(['小时', '分钟']);
const CLASS_ALONE = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,10}(?:老年?人|人员|对象|儿童|学生|家庭|者))$/;
const isClassOfLast = ({ count, previous, words }: CountInClause): boolean =>
  HOURS.has(count.unit) && previous?.unit === count.unit && CLASS_ALONE.test(words.trim());

/** 年度内同一企业|最多补贴30人: for how many a sum is paid. */
const PAID_HEADS = /(?:补贴|补助|奖励|资助|报销)(?:人数)?(?:不超过|最多)?$/;

/** 预计|年接待读者超50万人次: what is expected or was reached, and no service. */
const EXPECTED = /(?:预计|预期|可望|有望|已|累计|实现|力争)$/;

const SERVED: ReadonlySet<string> = new Set('份 人 名 餐 单 件 册次 车次 辆次 例 户次'.split(' '));

/** Wherever the period stands; in the count's own clause it is used up, as nothing recurs without the count either. */
export const EVERYWHERE: readonly CountRefusal[] = [
  {
    why: 'how long a sum is paid',
    example: '每人每月补助2000元，一个年度内不超过10个月',
    holds: ({ text, scopes, count, bounded }) =>
      capsSum(text, count, bounded, scopes.sentences[scopes.sentence[count.number]!]![0]),
  },
  {
    why: 'for how many a sum is paid',
    example: '每人补贴1500元，年度内同一企业最多补贴30人',
    holds: ({ text, count, bounded }) =>
      CAPACITY.has(count.unit) &&
      bounded.bound === 'at_most' &&
      PAID_HEADS.test(text.slice(Math.max(0, count.number - 10), count.number)),
  },
  {
    why: 'how many came, or are expected to',
    example: '预计年接待读者超50万人次',
    holds: ({ text, count, frame: { period } }) =>
      count.unit === '人次' &&
      period.kind !== 'each' &&
      (EXPECTED.test(text.slice(Math.max(0, period.start - 4), period.start)) ||
        (text.startsWith('全年', period.start) && (count.bound === 'exact' || count.bound === 'approx'))),
  },
  {
    why: 'what was served by a mean, and no standard',
    example: '全区食堂日均供餐1.9万份',
    holds: ({ bounded, frame: { period }, count: { unit } }) =>
      period.average && SERVED.has(unit) && (bounded.bound === 'exact' || bounded.bound === 'approx'),
  },
  {
    why: 'a line that a case must reach',
    example: '每年住院2次以上的患者给予补助',
    holds: ({ text, count }) => saysWho(text.slice(count.end, count.end + 30)),
  },
];

/** Where the period stands in the count's own clause. */
export const IN_ITS_CLAUSE: readonly CountRefusal[] = [
  {
    why: 'how long a term is',
    example: '每五年为一届',
    holds: (placed) =>
      isExact(placed) && /^(?:为|是)$/.test(placed.text.slice(placed.frame.period.end, placed.count.start)),
  },
  {
    why: 'what could be, not what is done',
    example: '日供水能力不低于5万立方米',
    holds: (placed) => CAPABLE.test(sincePeriod(placed, placed.count.start, 16)),
  },
  {
    why: 'part of whom something is done for',
    example: '每年为5个区县购买演出',
    holds: ({ text, scopes, count, previous, frame }) =>
      isObject(text, count, Math.max(frame.period.end, previous?.end ?? 0), scopes),
  },
  {
    why: 'another figure of what the first count told, in no list with it',
    example: '每年举办1次为期3天的活动',
    holds: (placed) => {
      const { text, frame, previous, count } = placed;
      const listed = previous !== null && LIST.test(text.slice(previous.end, count.start));
      return frame.used > 0 && !isEvent(placed) && isExact(placed) && !listed;
    },
  },
  {
    why: 'the sum has the period',
    example: '每平方米每日0.5元、最高100平方米',
    holds: (placed) =>
      !isEvent(placed) &&
      (isExact(placed) || !TIMES.has(placed.count.unit)) &&
      afterSum(placed) &&
      !isBesideSum(placed),
  },
  {
    why: 'how much longer a term gets',
    example: '最低缴费年限每年提高6个月',
    holds: (placed) =>
      placed.count.unit === '个月' &&
      /(?:提高|延长|增加|缩短)$/.test(sincePeriod(placed, placed.count.number, 4)),
  },
  {
    why: 'how long the sum is paid',
    example: '每月可领取不超过1500元、最长24个月',
    holds: (placed) =>
      SPANS.has(placed.count.unit) &&
      LONGEST.test(sincePeriod(placed, placed.count.number, 8)) &&
      afterSum(placed),
  },
  {
    why: 'too far from 按月 to be counted by it',
    example: '按月向监护人足额发放补贴并走访1次',
    holds: ({ frame, count }) =>
      frame.period.kind === 'paid' && frame.used === 0 && count.number - frame.period.end > 12,
  },
];

/** Where the period stands in an earlier clause of the sentence. */
export const IN_A_LATER_CLAUSE: readonly CountRefusal[] = [
  {
    why: 'no event and no bound: a new length or thing',
    example: '每年培训1次，学制3年',
    holds: (placed) =>
      (!isEvent(placed) && isExact(placed) && !isNewLevel(placed) && !isClassOfLast(placed)) ||
      placed.count.unit === '个月',
  },
  {
    why: 'how long each of the events takes',
    example: '每月上门4次，每次服务不少于2小时',
    holds: ({ text, count, frame, bounded, clauseStart }) =>
      TIMES.has(count.unit) &&
      (frame.countsEvents || bounded.bound === 'range') &&
      !TOTAL.test(text.slice(Math.max(clauseStart, count.number - CLAUSE_WINDOW), count.number)),
  },
  {
    why: 'what may be done, once',
    example: '每季度核查在岗情况，合同期满可续签一次',
    holds: (placed) => isExact(placed) && /可(?!以上)/.test(placed.words.slice(-12)),
  },
  {
    why: 'a capacity, or nothing that 按月 counts',
    example: '按月发放，每场不少于200人',
    holds: ({ count, frame }) => CAPACITY.has(count.unit) || frame.period.kind === 'paid',
  },
  {
    why: 'what there is, not what is done',
    example: '每天播出不少于2小时，通过直播卫星提供不少于25套电视节目',
    holds: ({ text, count, previous, own, clauseStart }) =>
      isStock(
        count,
        previous,
        text.slice(Math.max(clauseStart, count.start - CLAUSE_WINDOW), count.start),
        own,
      ),
  },
  {
    why: 'a term of its own',
    example: '每季度发放，期限不超过24个月; 次年1月公示，公示期不少于7天',
    holds: ({ text, scopes, frame, count, bounded, clauseStart }) =>
      TIMES.has(count.unit) &&
      !TIME_TOLD.test(text.slice(frame.period.end, scopes.clauseEnd(frame.period.start))) &&
      (bounded.bound === 'at_most' ||
        SPELL.test(text.slice(Math.max(clauseStart, count.start - 24), count.start))),
  },
];

/** A revision of the standard itself is no service, wherever the period stands: 标准每五年修订一次. */
export const REVISION: CountRefusal = {
  why: 'a revision of the standard itself',
  example: '本标准每五年修订一次',
  holds: ({ words }) => REVISES.test(words.slice(-8)) && /标准|目录|清单/.test(words),
};
