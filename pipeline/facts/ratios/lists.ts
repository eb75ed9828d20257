/** 分别: who gets which of the figures of a list. 一、二、三级医疗机构…分别为90%、87%、85%. For folded texts. */
import { TEN } from '../../words/numerals.ts';

const NUMBERED_TAIL =
  '(?:及以上|及以下)?(?:定点)?(?:医疗机构|医院|残疾人|残疾军人|残疾|参保人员|保障对象|伤残|护理|老年人|学校|图书馆|档案馆)?';
const COUNT = `[${TEN}甲乙丙丁0-9]{1,2}`;

function numbered(head: string, size: number): string[] | null {
  const pattern = new RegExp(
    `(?<first>${COUNT}(?:[级档类等型])?(?:[、和]${COUNT}(?:[级档类等型])?){${size - 1}})(?<=[级档类等型])(?<tail>${NUMBERED_TAIL})`,
  );
  const m = pattern.exec(head);
  const first = m?.groups?.first;
  if (m === null || first === undefined) return null;
  const unit = first.at(-1) ?? '';
  return first.split(/[、和]/).map((n) => `${n.replace(/[级档类等型]$/, '')}${unit}${m.groups?.tail ?? ''}`);
}

const SEPARATOR = /[、，：]|和|及|与|以及/;
const LEAD = /^.*(?:按照|按|对于|对|为|在|由|将|其中|是)(?=.{2})/;
const TAIL =
  /(?:住院|门诊|政策范围内|基本医保统筹|统筹|医疗费用|费用|基金|支付|报销|缴费|补助|补贴|救助|分担|(?:[两二三四五]类(?:人员|对象)[^、，]{0,12})){0,6}(?:比例|费率|标准|覆盖率)?(?:三档|分档|分类|两档|等级|按照|按|为|的){0,3}$/;

function named(head: string, size: number): string[] | null {
  const parts = head
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  const members = parts.slice(-size);
  const [first, last] = [members[0], members.at(-1)];
  if (members.length < size || first === undefined || last === undefined) return null;
  return members.map((part, i) => {
    const from = i === 0 ? part.replace(LEAD, '') : part;
    return (from.replace(TAIL, '') || from).replace(/的$/, '');
  });
}

/** The names for `size` figures that `head` (the sentence up to 分别) lists, or null where it lists too few. */
export function namesFor(head: string, size: number): string[] | null {
  return numbered(head, size) ?? named(head, size);
}
