/**
 * Where a text says how often: 每年, 每 3 个月, 每半年, 按月, 年举办, 人均年, 一季度更新一次, 半年一次.
 * Works on folded texts; offsets are theirs.
 */
import type { FrequencyValue } from '../../records/facts.ts';
import { readNumber } from '../numbers.ts';
import { BEFORE } from '../shared/bounds.ts';
import { PERIOD_UNITS } from '../shared/periods.ts';
import { VERB } from './verbs.ts';

export type Every = NonNullable<FrequencyValue['every']>;

export interface PeriodToken {
  start: number;
  end: number;
  every: Every;
  /**
   * each: stands for itself (每年). paid: 按月, 逐月: needs its verb. bare: 年, 全年: needs a count.
   * near: 一季度, 半年: needs a count a few characters on. guess: 周, 年 before any noun: needs a count with a bound.
   */
  kind: 'each' | 'paid' | 'bare' | 'near' | 'guess';
  /** 年均, 人均年: the count is an average. */
  average: boolean;
  /** 人均年: counted by person. */
  person: boolean;
  /** 每3—6个月一次: the longer of two, so the count is the least. */
  ranged: boolean;
}

/** Words for a period of time beside those of the shared table. */
const MORE_UNITS: readonly (readonly [string, Every])[] = [
  ['自然年度', { n: 1, unit: 'year' }],
  ['自然年', { n: 1, unit: 'year' }],
  ['保险年度', { n: 1, unit: 'year' }],
  ['学年度', { n: 1, unit: 'school_year' }],
  ['自然月', { n: 1, unit: 'month' }],
  ['礼拜', { n: 1, unit: 'week' }],
  ['月度', { n: 1, unit: 'month' }],
  ['旬', { n: 10, unit: 'day' }],
  ['晚', { n: 1, unit: 'day' }],
  ['半个月', { n: 0.5, unit: 'month' }],
  ['半月', { n: 0.5, unit: 'month' }],
];

const UNIT_VALUES: ReadonlyMap<string, Every> = new Map<string, Every>([
  ...[...PERIOD_UNITS].flatMap(([word, unit]): [string, Every][] =>
    unit === 'once' ? [] : [[word, { n: 1, unit }]],
  ),
  ...MORE_UNITS,
]);
const UNITS = [...UNIT_VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
/** 年级, 年龄, 周岁, 周期, 月龄, 日制, 天然, 季节: other words. */
const OTHER_WORD = '(?!级|龄|岁|期|边|转|围|长|嫂|饼|制|间照料|然|气|线|节)';
const COUNT = '[0-9]{1,3}|[一二两三四五六七八九十]{1,3}';

/** 每年 · 每 3 个月 · 每两年 · 每隔半年 · 每个工作日 · 隔周 · 每3—6个月. */
const EACH = new RegExp(
  `(?:每(?:间?隔)?|间隔|(隔|双)) ?(?:(?:(?:${COUNT}) ?(?:-|至|到) ?(?=(?:${COUNT}) ?个?(?:${UNITS})))?(${COUNT}) ?)?个?(${UNITS})${OTHER_WORD}`,
  'g',
);
const RANGED = /[0-9一二两三四五六七八九十] ?[-至到]/;
/** 上、下半年各1次 · 上半年和下半年各开展1次: every half year. */
const HALVES = /(?:每年(?:的|在)?)?上(?:半年)?[、和及与]?下半年(?=各|分别|均)/g;
/** 不满半年的按半年计发, 不足一月按月计算: a part of a period is counted as a whole one, nothing recurs. */
const PART_OF_PERIOD = `不[满足](?:[一半1]|${COUNT})?个?(?:${UNITS})的?，?(?:均|可|则)?`;
/** 按月足额发放 · 按季度开展 · 逐月发给 · 分学期发放. */
const PAID = new RegExp(`(?<!${PART_OF_PERIOD})(?:按|逐|分(?!年|天|日|周))(${UNITS})${OTHER_WORD}`, 'g');

/** What stands before 年 in another word: 2023年, 青年, 全年, 学年 … */
const NOT_BEFORE =
  '[0-9一二两三四五六七八九十百千零〇数几多每全常今去当学青少老成周近历逐来明财中半本同往前后整跨隔上下壮幼童早晚度按分个]';
const BOUND = `(?:${BEFORE.map(({ word }) => word).join('|')})`;
/** 人均年新增 · 年人均新增 · 年均 · 月均. */
const MEAN = new RegExp(`人均(年)|(?<!${NOT_BEFORE})(年)(?=人均)|(?<![0-9人])(年|月|周|日|季度?)均`, 'g');
/** 年举办 · 年内 · 年度举办 · 年不少于: the verb or bound follows at once. */
const BARE = new RegExp(`(?<!${NOT_BEFORE})年(?:度内|内|度)?(?=${VERB}|${BOUND}|共|累计)`, 'g');
/** 全年 · 一年内 · 每一自然年度内 · 一个年度内. */
const WHOLE = /全年度?|(?<![0-9满近前])(?:一|1)(?:个)?(?:自然)?年度?内|(?<!每)(?:自然年|年度|本年度)内/g;
/** 一季度 · 半年 · 3个月 · 两年 · 一月: a period only where a count follows close by (一季度更新一次). */
const NEAR = new RegExp(
  `(?<![0-9一二两三四五六七八九十第满孕龄近至到\\-期胎隔每月后前下个.]|(?<!原则)上)(?:(半年|半个?月)|([一两])(月|年|周|日|天|星期|季)|(${COUNT}) ?(年|个月|周|个?季度|个?学期|个?学年|星期|天|日))(?!内|以|后|前|的|期|制|级|龄|上|初|末|底|度|中|来|间|止|满|起|之)`,
  'g',
);
/** 5年内只能享受一次: at most so often in any such span; 6个月内推荐3次 is a deadline. */
const WITHIN = new RegExp(
  `(?<![0-9一二两三四五六七八九十第满后前.])(${COUNT}) ?(年|个?学年)(?:之|以)?内(?=[^，。；、]{0,6}(?:只能|只可|仅|限|不得超过|不超过|最多|至多|不重复))`,
  'g',
);
/** 3年为一个周期，每个周期内检查一次. */
const CYCLE = new RegExp(
  `(?<![0-9一二两三四五六七八九十第每])(${COUNT}) ?(年|个月|个?学年)为?(?:一|1)个?[\\u4e00-\\u9fff]{0,2}周期`,
  'g',
);
/** Words that begin with 年, and what only dates. */
const YEAR_WORD =
  '[级龄度代限内初底末后前以的及至来间满起版份老轻终会货夜薪金报审均人、，。；：（）月第0-9 ]';
/** 周开放时间 · 年服务人次 · 日播出 · 年行驶: any noun follows, so the count must be near and bounded. */
const GUESS = new RegExp(
  `(?<!${NOT_BEFORE}|[月日])(?:(周|月|日)(?=[开播服接流访演放参新更供配活阅外借展讲培]|免费)|(年)(?=[\\u4e00-\\u9fff])(?!${YEAR_WORD}))`,
  'g',
);

const everyOf = (count: string | undefined, unit: string): Every | null => {
  const base = UNIT_VALUES.get(unit);
  if (!base) return null;
  if (count === undefined) return base;
  const n = readNumber(count);
  return n === null || n <= 0 ? null : { n: n * base.n, unit: base.unit };
};

function* each(text: string): Generator<PeriodToken> {
  for (const match of text.matchAll(EACH)) {
    const [whole, alternate, count, unit = ''] = match;
    const every = everyOf(alternate ? '2' : count, unit);
    if (!every) continue;
    // 隔 alone is a verb as well (间隔): only 隔年, 隔周, 隔月, 隔日, 双月, 双周.
    if (alternate && (count !== undefined || !/^[年周月日天]$/.test(unit))) continue;
    yield {
      start: match.index,
      end: match.index + whole.length,
      every,
      kind: 'each',
      average: false,
      person: false,
      ranged: RANGED.test(whole),
    };
  }
}

function* simple(
  text: string,
  pattern: RegExp,
  kind: PeriodToken['kind'],
  unitOf: (match: RegExpMatchArray) => Every | null,
  person = false,
): Generator<PeriodToken> {
  for (const match of text.matchAll(pattern)) {
    const every = unitOf(match);
    if (every)
      yield {
        start: match.index!,
        end: match.index! + match[0].length,
        every,
        kind,
        average: pattern === MEAN,
        person: person && match[0].startsWith('人均'),
        ranged: false,
      };
  }
}

const YEAR: Every = { n: 1, unit: 'year' };
const HALF_YEAR: Every = { n: 1, unit: 'half_year' };

/** All period words of a folded text, in order, none inside another (the longest wins). */
export function findPeriods(text: string): PeriodToken[] {
  const found = [
    ...each(text),
    ...(text.includes('下半年') ? simple(text, HALVES, 'bare', () => HALF_YEAR) : []),
    ...simple(text, PAID, 'paid', (match) => everyOf(undefined, match[1]!)),
    ...(text.includes('均')
      ? simple(text, MEAN, 'bare', (match) => everyOf(undefined, match[1] ?? match[2] ?? match[3]!), true)
      : []),
    ...simple(text, WHOLE, 'bare', () => YEAR),
    ...simple(text, BARE, 'bare', () => YEAR),
    ...simple(text, NEAR, 'near', (match) =>
      everyOf(
        match[1] ? undefined : (match[2] ?? match[4]),
        match[1] ?? match[3] ?? match[5]!.replace(/^个(?!月)/, ''),
      ),
    ),
    ...(text.includes('周期')
      ? simple(text, CYCLE, 'bare', (match) => everyOf(match[1], match[2]!.replace(/^个(?!月)/, '')))
      : []),
    ...simple(text, WITHIN, 'bare', (match) => everyOf(match[1], match[2]!.replace(/^个/, ''))),
    ...simple(text, GUESS, 'guess', (match) => everyOf(undefined, match[1] ?? match[2]!)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PeriodToken[] = [];
  for (const token of found) {
    const last = kept.at(-1);
    if (!last || token.start >= last.end) kept.push(token);
  }
  return kept;
}

const BEHIND_SLASH = new RegExp(`^每?(?:(${COUNT}))?个?(${UNITS})${OTHER_WORD}`);

/** A period word at the start of `text`, as it stands behind a slash (次/年, 次/季度, 次/3个月). */
export function periodBehindSlash(text: string): { every: Every; length: number } | null {
  const match = BEHIND_SLASH.exec(text);
  const every = match && everyOf(match[1], match[2]!);
  return every ? { every, length: match[0].length } : null;
}
