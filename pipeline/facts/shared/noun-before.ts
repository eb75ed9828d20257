/** The thing that 个 and 张 count, which stands before them: 床位每张, 轮椅800元/个, 哺乳室建设每个. For folded texts; a bounded window. */
import { COUNTED_NOUNS } from '../../words/counted.ts';

const LONGEST_NOUN = 8;

/** The longest of `words` that ends at `end`, or null. */
function longestBefore(text: string, end: number, words: ReadonlySet<string>): string | null {
  for (let length = LONGEST_NOUN; length > 0; length -= 1) {
    const word = text.slice(Math.max(0, end - length), end);
    if (word.length === length && words.has(word)) return word;
  }
  return null;
}

/** 护理床2500元/张: a thing that the tables do not know, alone in its member of a list. */
const LONE_NOUN = /[、，：](?:分别|各|为|按|不超过|不低于)?([\u4e00-\u9fff]{2,6})$/;
/** Classes of things, and words that no thing's name holds. */
const CLASS =
  /^(?:[公民国私][办建营]|社会|城[市镇乡]|农村|新|改|扩|(?:地市|县区|区县|乡镇|街道|[国省市县区乡镇村州])级|[一二三四五六]级|[甲乙丙]|普通|其他|一般|示范|优秀|[大中小]型|学校|机关|企业|护理型)/;
const NO_NAME = /[的补助贴奖费标准资金给予按为每人均额年月元以内上下过于]/;

/** 哺乳室|建设每个, 示范农场|每个: a thing that the tables do not know, before what is done with it. */
const BUILT = /^(?:对|新建|改建)?(?<thing>[\u4e00-\u9fff]{2,8}?)(?:建设|改造|维修|收费|运营|新建)?$/;

/** The counted noun that ends before `end`, quantity words aside: 床位每张 → 床位, 农家书屋补助标准为 → 农家书屋. */
function nounBefore(text: string, end: number): string | null {
  const window = text.slice(Math.max(0, end - 40), end);
  const lone = LONE_NOUN.exec(window)?.[1];
  if (
    lone &&
    !CLASS.test(lone) &&
    !NO_NAME.test(lone) &&
    longestBefore(lone, lone.length, COUNTED_NOUNS) === null
  )
    return lone;
  const clause = window.slice(window.search(/[^。；\n]*$/));
  const last = clause.slice(clause.search(/[^，、：]*$/));
  const unknown = BUILT.exec(last)?.groups?.thing;
  // 民办|1万元/个: a class alone; 示范农场 only begins with one.
  const alone = unknown !== undefined && unknown.length < 4 && CLASS.test(unknown);
  if (unknown && !alone && !NO_NAME.test(unknown))
    return longestBefore(unknown, unknown.length, COUNTED_NOUNS) ?? unknown;
  for (let at = clause.length; at > 0; at -= 1) {
    // 县|级20万元/个: a level, and no thing
    const noun = clause[at] === '级' ? null : longestBefore(clause, at, COUNTED_NOUNS);
    if (noun) return noun;
  }
  return null;
}

/** 张 and 个 count the noun before them (床位每张); other measure words stand as written (每座, 每处). */
export const countedBy = (text: string, measure: string, end: number): string =>
  ((measure === '张' || measure === '个') && nounBefore(text, end)) || measure;
