/** What a quantity is of: what stands behind its measure word (2名|工作人员), or what the clause names before it. Folded texts, offsets of the name. */
import type { Span } from '../../text/ranges.ts';
import { nameIn } from '../ratios/subject.ts';
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
