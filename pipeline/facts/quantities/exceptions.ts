/**
 * Numbers with a unit that are no quantities by the contract, each kind by name with a line that has one. `left` ends at the number,
 * `right` begins behind the unit; both are folded and bounded. A new kind is a row here.
 */
import XRegExp from 'xregexp/xregexp-all.js';
import { findNumbers } from '../../text/numbers.ts';
import { textOf } from '../../text/text.ts';
import { TEN } from '../../words/numerals.ts';
import { readWithoutBlanks } from '../shared/blanks.ts';
import { boundBefore } from '../shared/bounds.ts';
import { findFigures, type QuantityFigure } from './figures.ts';
import { unitAt, unitWordAt } from './units.ts';

interface Exception {
  name: string;
  example: string;
  is: (figure: QuantityFigure, left: string, right: string) => boolean;
}

const numeral = XRegExp(String.raw`[\d${TEN}百]{1,4}`, 'x');
const pattern = (source: string): RegExp => XRegExp.build(source, { numeral }, 'x');

const ORDINAL = pattern(`第 (?: {{numeral}} [、至到-] 第? ){0,12} $`);
const STAGE = pattern(
  String.raw`(?: 孕 (?! 产妇 | 妇 ) | 妊娠 | 产后 | 生后 | 胎龄 ) [^，。；、]{0,10} $ | \+ $ | {{numeral}} 周 \+ $`,
);
const EACH_CASE = pattern(
  `每 (?: 新 | 多 | 再 | 少 )? (?: 招聘 | 招 | 招用 | 招收 | 招录 | 吸纳 | 录用 | 聘用 | 安置 | 带动 | 培训 | 培养 | 增加 | 新增 | 减少 | 超过? | 服役? | 缴费 | 缴纳 | 工作 | 任职 | 任教 | 满 | 延长
    | 提前 | 推迟 | 生育 | 收住 | 收养 | 介绍 | 推荐 | 引进 | 孵化 | 多 | 少 ){1,2} $`,
);
const CLOCK = pattern(String.raw`[×x*] \s? $`);
const WITHIN = /^(?:内|之内|以内|响应|到|送|办|受理|前|后)/;
/** What a total is told of: how many are helped in all. */
const HELPED = pattern(
  String.raw`(?: 管理 | 参保 | 惠及 | 受益 | 受惠 | 培训 | 救助 | 帮扶 | 覆盖 | 资助 | 完成 | 筛查 | 检测 | 保障 | 新增 | 发放 | 扶持 (?=\d) | 供养 | 人数 | 就业 | 创业 | 治疗 | 随访 | 改造 | 实施 | 帮助 | 为 )
    [^，。；、]{0,12} $`,
);
const STANDING = /(?:人口|规模|满|达|不足|未达|超过|每[^，。；]{1,12}|现有)[^，。；]{0,6}$/;
const PROVIDED = pattern(
  `(?: 配备 | 配置 | 配齐 | 配有 | 设置 | 设立 | 设有 | 设 | 建设 | 建有 | 建成 | 建 | 拥有 | 安排 | 提供 | 确定 | 指定 | 落实 | 开设 | 开辟 ) (?: 至少 | 不少于 | 有 | 专职 | 兼职 )? $`,
);

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'year',
    example: '2020年秋季以后入园；1933年1月1日',
    is: ({ unit, low, high }) => unit === 'year' && (low >= 1900 || high >= 1900),
  },
  {
    name: 'day of a month',
    example: '每月15日前发放；5月1日起；12月25日至31日',
    is: ({ unit, sign }, left) => unit === 'day' && sign === '日' && /(?:月|日[至到-])$/.test(left),
  },
  {
    name: 'part of a year',
    example: '今年前11个月；2024年头三个月',
    is: ({ unit }, left) =>
      unit === 'month' && /(?:今年|去年|当年|上年|\d{4} ?年)(?:的)?(?:前|头)$/.test(left),
  },
  { name: 'ordinal', example: '第3年；第1至第24个月', is: (_, left) => ORDINAL.test(left) },
  {
    name: 'stage of a pregnancy or a birth',
    example: '孕15周至20周+6天；孕前3个月至孕早期3个月；产后42天',
    is: ({ dimension }, left) => dimension === 'time' && STAGE.test(left),
  },
  {
    name: 'clock of a service',
    example: '7×24小时；24小时自助图书馆；24小时开放',
    is: ({ unit, low }, left, right) =>
      CLOCK.test(left) || /^\s?[×x*]/.test(right) || (unit === 'hour' && low === 24 && !WITHIN.test(right)),
  },
  {
    name: 'what is counted by',
    example: '每3个月；每百户；每招用1人；每多缴费1年',
    is: (_, left) => /每 ?$/.test(left) || EACH_CASE.test(left),
  },
  {
    name: 'formula',
    example: '除以30天；乘以12个月',
    is: (_, left) => /(?:除以|乘以|乘)$/.test(left),
  },
  {
    name: 'family',
    example: '只生育1个子女或2个女孩；3名以上子女',
    is: (_, __, right) => /^(?:及?以上)?的?(?:子女|女孩|男孩|孩子?|夫妻|夫妇)/.test(right),
  },
  {
    name: 'persons helped in all',
    example: '全市管理高血压患者不低于142万人；为1万名农村贫困残疾人提供培训；培训3000人',
    is: ({ dimension, low, many }, left, right) =>
      dimension === 'person' &&
      !/^(?:以下|及以下|（含）以下|以内)/.test(right) &&
      (many ? !/人口|规模/.test(left) : !STANDING.test(left) && (low >= 1000 || HELPED.test(left))),
  },
  {
    name: 'size of a household',
    example: '1至3人户；4人以上户；2人家庭',
    is: ({ dimension }, _, right) =>
      dimension === 'person' && /^(?:及?以[上下])?(?:户|家庭)(?!籍|主)/.test(right),
  },
  {
    name: 'a person alone',
    example: '独身1人不便分散安置',
    is: ({ dimension }, left) => dimension === 'person' && /(?:独身|单身|独自|孤身)$/.test(left),
  },
  {
    name: 'a stage of schooling',
    example: '学前三年在园幼儿；九年义务教育阶段',
    is: ({ unit }, left, right) =>
      unit === 'year' && (/学前$/.test(left) || /^制?(?:一贯|义务教育)/.test(right)),
  },
  {
    name: 'a word with 一 or 两',
    example: '一人一档；独身一人；一个家庭；两家单位',
    is: ({ dimension, chinese, low, bounded }, left) =>
      chinese && dimension !== 'time' && dimension !== 'size' && low < 11 && !bounded && !PROVIDED.test(left),
  },
  {
    name: 'a turn of speech in days or years',
    example: '一年一次；一周五天；一天两次；近三年',
    is: ({ chinese, dimension, low, bounded }, left, right) =>
      (dimension === 'time' && /(?:近|过去|今后|未来)$/.test(left)) ||
      (chinese &&
        dimension === 'time' &&
        low === 1 &&
        !bounded &&
        !/^(?:期|内|之内|以内|以上|过渡)/.test(right) &&
        !/(?:期限|时间|有效期|保期|期|为期|公示)为?$/.test(left)),
  },
];

// Numbers with the word of a unit that are no quantities: 3年级, 2017年, 1万名受训者. What is known to be none is no unread number.

const LEFT = 40;
const RIGHT = 16;

/** Whether a figure of a folded text is no quantity by the contract. */
export function isNone(text: string, figure: QuantityFigure): boolean {
  const left = text.slice(Math.max(0, figure.start - LEFT), figure.start);
  const before = boundBefore(left);
  const bare = before ? left.slice(0, left.length - before.length) : left;
  const right = text.slice(figure.end, figure.end + RIGHT);
  return EXCEPTIONS.some(({ is }) => is(figure, left, right) || (before !== null && is(figure, bare, right)));
}

interface FigureAt {
  text: string;
  start: number;
  end: number;
}

/** The places of a text where a number has a unit's word and is none: UTF-16 offsets, half open. */
export const noQuantities = (text: string): FigureAt[] => readWithoutBlanks(text, placesIn);

function placesIn(raw: string): FigureAt[] {
  const { plain } = textOf(raw);
  const named = findFigures(plain).filter((figure) => isNone(plain, figure));
  const others = findNumbers(plain).flatMap(({ start, end }) => {
    const word = unitWordAt(plain, end);
    return word === null || unitAt(plain, end) ? [] : [{ start, end: word }];
  });
  return [...named, ...others].map(({ start, end }) => ({ text: raw.slice(start, end), start, end }));
}
