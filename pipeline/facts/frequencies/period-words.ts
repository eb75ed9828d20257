/** The words that tell a period, as patterns for folded texts, each with what it finds. */

import type { FrequencyValue } from '../../records/facts.ts';
import { BEFORE } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import { NAMED_YEARS, PERIOD_UNITS } from '../../words/periods.ts';
import { VERB } from './verbs.ts';

export type Every = NonNullable<FrequencyValue['every']>;

/** Words for a period of time beside those of the shared table. */
const MORE_UNITS: readonly (readonly [string, Every])[] = [
  ...NAMED_YEARS.map((year): [string, Every] => [year, { n: 1, unit: 'year' }]),
  ['自然年', { n: 1, unit: 'year' }],
  ['学年度', { n: 1, unit: 'school_year' }],
  ['自然月', { n: 1, unit: 'month' }],
  ['礼拜', { n: 1, unit: 'week' }],
  ['月度', { n: 1, unit: 'month' }],
  ['旬', { n: 10, unit: 'day' }],
  ['晚', { n: 1, unit: 'day' }],
  ['半个月', { n: 0.5, unit: 'month' }],
  ['半月', { n: 0.5, unit: 'month' }],
];

export const UNIT_VALUES: ReadonlyMap<string, Every> = new Map<string, Every>([
  ...[...PERIOD_UNITS].flatMap(([word, unit]): [string, Every][] =>
    unit === 'once' ? [] : [[word, { n: 1, unit }]],
  ),
  ...MORE_UNITS,
]);
export const UNITS = [...UNIT_VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
/** 年级, 年龄, 周岁, 周期, 月龄, 日制, 天然, 季节: other words; 每学期|期初 is none. */
export const OTHER_WORD = '(?!级|龄|岁|期(?![初末])|边|转|围|长|嫂|饼|制|间照料|然|气|线|节)';
export const COUNT = `[0-9]{1,3}|[${TEN}两]{1,3}`;

/** 每年 · 每 3 个月 · 每两年 · 每隔半年 · 每个工作日 · 隔周 · 每3—6个月. */
export const EACH = new RegExp(
  `(?:每(?:间?隔)?|间隔|(隔|双)) ?(?:(?:(?:${COUNT}) ?(?:-|至|到) ?(?=(?:${COUNT}) ?个?(?:${UNITS})))?(${COUNT}) ?)?个?(${UNITS})${OTHER_WORD}`,
  'g',
);
export const RANGED = new RegExp(`[0-9${TEN}两] ?[-至到]`);
/** 上、下半年各1次 · 上半年和下半年各开展1次: every half year. */
export const HALVES = /(?:每年(?:的|在)?)?上(?:半年)?[、和及与]?下半年(?=各|分别|均)/g;
/** 不满半年的按半年计发, 不足一月按月计算: a part of a period is counted as a whole one, nothing recurs. */
const PART_OF_PERIOD = `不[满足](?:[一半1]|${COUNT})?个?(?:${UNITS})的?，?(?:均|可|则)?`;
/** 按月足额发放 · 按季度开展 · 逐月发给 · 分学期发放. */
export const PAID = new RegExp(
  `(?<!${PART_OF_PERIOD})(?:按|逐|分(?!年|天|日|周))(${UNITS})${OTHER_WORD}`,
  'g',
);

/** What stands before 年 in another word: 2023年, 青年, 全年, 学年 … */
const NOT_BEFORE = `[0-9${TEN}两百千零〇数几多每全常今去当学青少老成周近历逐来明财中半本同往前后整跨隔上下壮幼童早晚度按分个]`;
const BOUND = `(?:${BEFORE.map(({ word }) => word).join('|')})`;
/** 人均年新增 · 年人均新增 · 年均 · 月均. */
export const MEAN = new RegExp(
  `人均(年)|(?<!${NOT_BEFORE})(年)(?=人均)|(?<![0-9人])(年|月|周|日|季度?)均`,
  'g',
);
/** What begins a number: such patterns look no further elsewhere. */
const AT_NUMBER = `(?=[半0-9${TEN}两])`;
/** 年举办 · 年内 · 年度举办 · 年不少于: the verb or bound follows at once. */
export const BARE = new RegExp(`年(?<!${NOT_BEFORE}年)(?:度内|内|度)?(?=${VERB}|${BOUND}|共|累计)`, 'g');
/** 全年 · 一年内 · 每一自然年度内 · 一个年度内. */
export const WHOLE =
  /全年度?|(?<![0-9满近前])(?:一|1)(?:个)?(?:自然)?年度?内|(?<!每)(?:自然年|年度|本年度)内/g;
/** 一季度 · 半年 · 3个月 · 两年 · 一月: a period only where a count follows close by (一季度更新一次). */
export const NEAR = new RegExp(
  `${AT_NUMBER}(?<![0-9${TEN}两第满孕龄近至到\\-期胎隔每月后前下个春夏秋冬暑.]|(?<!原则)上)(?:(半年|半个?月)|([一两])(月|年|周|日|天|星期|季)|(${COUNT}) ?(年|个月|周|个?季度|个?学期|个?学年|星期|天|日))(?!内|以|后|前|的|期|制|级|龄|岁|上|初|末|底|度|中|来|间|止|满|起|之)`,
  'g',
);
/** 5年内只能享受一次, 12个月内只能救助一次: at most so often in any such span; 6个月内推荐3次 is a deadline. */
export const WITHIN = new RegExp(
  `${AT_NUMBER}(?<![0-9${TEN}两第满后前.])(${COUNT}) ?(年|个?学年|个月)(?:之|以)?内(?=[^，。；、]{0,6}(?:只能|只可|仅|限|不得超过|不超过|最多|至多|不重复))`,
  'g',
);
/** 每满三个月申报一次: of a condition that counts (每满1年增加10元) only where a count follows. */
export const EACH_FULL = new RegExp(`每满(${COUNT}) ?个?(年|月|学期|季度|周|天)${OTHER_WORD}`, 'g');
/** 3年为一个周期，每个周期内检查一次. */
export const CYCLE = new RegExp(
  `${AT_NUMBER}(?<![0-9${TEN}两第每])(${COUNT}) ?(年|个月|个?学年)为?(?:一|1)个?[\\u4e00-\\u9fff]{0,2}周期`,
  'g',
);
/** Words that begin with 年, and what only dates. */
const YEAR_WORD =
  '[级龄度代限内初底末后前以的及至来间满起版份老轻终会货夜薪金报审均人、，。；：（）月第0-9 ]';
/** 周开放时间 · 年服务人次 · 日播出 · 年行驶: any noun follows, so the count must be near and bounded. */
export const GUESS = new RegExp(
  `(?=[年周月日])(?<!${NOT_BEFORE}|[月日])(?:(周|月|日)(?=[开播服接流访演放参新更供配活阅外借展讲培]|免费)|(年)(?=[\\u4e00-\\u9fff])(?!${YEAR_WORD}))`,
  'g',
);
