/** What a quantity is of, and per what it is told. */

import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/ranges.ts';
import { PERSON_NOUNS } from '../../words/counted.ts';
import { NINE } from '../../words/numerals.ts';
import { nameIn } from '../ratios/subject.ts';
import { findQuantifiers } from '../shared/per.ts';
import type { QuantityFigure } from './figures.ts';

/** Where a counted noun ends. */
const NOUN =
  /^的?(?<noun>[\u4e00-\u9fff]{2,14}?)(?=[，。；、：（）\s“”]|$|和|及(?!时)|或|以上|以下|负责|开展|从事|提供|组织|用于|供|标准|给予|按|生均|人均|在|执业|值班|为|与|并|的|每|\d|不少于|不低于|不超过)/;
/** What follows a unit and is no noun: 按100人|计算. */
const NO_NOUN = /^(?:的?按$|计算|核定|就业|参加|不|以|未|已|可|须|应|需|部分|标准|范围|左右|内|后|前)/;
/** What a name does not begin with. */
const LEAD =
  /^(?:的|占有|指|是指|按照?|可在|在(?!职|校|园|岗)|经|从|其中|可|须|需|应|由|且|(?:至少)?(?:配备|配置|配齐|设置|设立|建设|建有|拥有|提供|构建完善|构建|安排))+/;
/** 身高|1.3米以下儿童: what is measured. */
const MEASURE = /(?:身高|体重)$/;
/** Words of time that name nothing. */
const NO_NAME = /^(?:全年|每年|原则上|一般|期限|时间|当地|目前)$/;

/** What a name does not end with: the verb that gives it, the bound that stands apart. */
const VERB =
  /(?:(?:应当?|须|需|要|可|最[长短高低多少大小]|原则上|一般|至少|每[^，。；]{1,8}|按照?|不[低少高多大小短]于|不超过|累计|连续|总计|共计?|合计|平均|人均|户均|占有|拥有|配备|配置|配齐|设置|设立|建设|建有|建成|建立|提供|达到|达|保持|控制在?|为|有|设|建|领取|享受|给予|在|自|从|的|是|满|内|后|起|一次|实行|安排|延长至?|提高到|增加到|扩大到|由))+$/;

export function subjectOf(
  text: string,
  figure: QuantityFigure,
  runEnd: number,
  from: number,
  runStart: number,
): Readonly<Span> | null {
  const measure = figure.dimension === 'size' ? MEASURE.exec(text.slice(from, runStart)) : null;
  if (measure !== null) return [from + measure.index, from + measure.index + measure[0].length];
  if (figure.dimension !== 'time') {
    const noun = NOUN.exec(text.slice(runEnd, runEnd + 20));
    const of = figure.dimension === 'size' && text[runEnd] === '的';
    if (noun?.groups?.noun && !of && !NO_NOUN.test(noun.groups.noun)) {
      const start = runEnd + noun[0].length - noun.groups.noun.length;
      return [start, start + noun.groups.noun.length];
    }
  }
  const rest = text.slice(from, runStart).replace(VERB, '');
  const name = nameIn(rest);
  if (name === null) return null;
  const end = rest.slice(0, name[1]).replace(VERB, '').length;
  const start = name[0] + (LEAD.exec(rest.slice(name[0], end))?.[0].length ?? 0);
  const words = rest.slice(start, end);
  return words.length < 2 || NO_NAME.test(words) || /^[一-龥]?按$/.test(words) || /□|^\d/.test(words)
    ? null
    : [from + start, from + end];
}

// What a quantity is counted by: 人均…13平方米, 每千名老年人…40张, 每个街道设1所. For folded texts; bounded windows.

const nouns = [
  ...PERSON_NOUNS,
  '常住人口',
  '户籍人口',
  '服务人口',
  '人口',
  '居民',
  '床位',
  '病床',
  '家庭',
  '农户',
  '学生',
  '在校生',
  '从业人员',
  '服务对象',
]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 每千名老年人, 每百户居民, 每10张床位, 每万人口: the number belongs to what is counted by. */
const MANY = new RegExp(
  `每 ?(?<per>(?:\\d{1,5}(?:-\\d{1,5})?|[${NINE}两]?[百千万十]{1,2})(?:名|位|个|张|户|人(?!口))?(?:${nouns})?)`,
  'g',
);

/** 每个有就业能力的|零就业家庭: the noun stands behind what is said of it. */
const MODIFIED =
  /每[个名户所家位]?(?:有|无|未|需|符合|享受|承担)[^，。；每的]{1,12}的(?<per>[\u4e00-\u9fff]{2,8}?)(?=至少|不|应|须|配|设|有|$)/g;

interface CountedBy {
  per: string[];
  /** Where the phrase begins and ends. */
  start: number;
  end: number;
  /** 人均, 生均 */
  average?: boolean;
}

/** The last phrase of `text` within `[from, to)` that says by what is counted; null for none. */
export function perIn(text: string, from: number, to: number): CountedBy | null {
  const window = text.slice(from, to);
  const many = matchesOf(window, MANY).at(-1);
  if (many?.groups?.per !== undefined && !/^\d+$/.test(many.groups.per))
    return { per: [many.groups.per], start: from + many.index, end: from + many.index + many[0].length };
  const modified = matchesOf(window, MODIFIED).at(-1);
  if (modified?.groups?.per !== undefined)
    return {
      per: [modified.groups.per],
      start: from + modified.index,
      end: from + modified.index + modified[0].length,
    };
  const one = findQuantifiers(text, from, to).findLast(({ per }) => per.length > 0);
  return one ? { per: one.per, start: one.start, end: one.end, average: one.average } : null;
}
