/** The classes that 分别为 answers one by one, completed where the sentence elides: 一、二、三级医疗机构 → 一级医疗机构, …. */
import { blankBrackets } from './sentence.ts';

const NUMERAL = '[一二三四五六七八九十甲乙丙]';
/** 三级医疗机构: a numeral and what all members share. */
const SHARED = new RegExp(`^(${NUMERAL})(.{1,20})$`);
const ENDS_IN_NUMERAL = new RegExp(`${NUMERAL}$`);
/** 计划生育手术并发症一级: the class at the end of the first member. */
const CLASS_AT_END = new RegExp(`${NUMERAL}[级档等类]$`);
const CLASS_AT_START = new RegExp(`^${NUMERAL}[级档等类]`);

/** Split at 、 and 和, brackets kept whole: 初级（五级）、中级（四级、三级）. */
function splitOutside(phrase: string): string[] {
  const marks = [...blankBrackets(phrase).matchAll(/[、和]/g)].map(({ index }) => index);
  return [...marks, phrase.length].map((end, i) => phrase.slice(i === 0 ? 0 : marks[i - 1]! + 1, end));
}

/** At least two classes, or [] where the phrase is no list. */
export function classesOf(phrase: string): string[] {
  const members = splitOutside(phrase)
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const last = members.at(-1);
  if (members.length < 2 || members.length > 20 || last === undefined) return [];
  const others = members.slice(0, -1);
  const shared = SHARED.exec(last);
  if (shared && others.every((member) => ENDS_IN_NUMERAL.test(member))) {
    return [...others.map((member) => `${member.slice(-1)}${shared[2]}`), last];
  }
  if (others.every((member) => CLASS_AT_END.test(member)) && CLASS_AT_START.test(last)) {
    return members.map((member) => CLASS_AT_START.exec(member)?.[0] ?? member.slice(-2));
  }
  return members;
}
