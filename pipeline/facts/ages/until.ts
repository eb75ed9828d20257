/** Ages that end something: 发放至18周岁, 至子女满十八周岁止, 自出生之日起至三周岁止 (record contract, section 3.4). For folded texts. */
import type { AgePhrase } from './phrase.ts';

const PERSON =
  '(?:其|该)?(?:子女|孩子|婴幼儿|婴儿|幼儿|儿童|未成年人|新生儿|孤儿|本人|学生|被抚养人|被监护人|补贴对象)?';
const BEFORE = 16;

/** 发放至, 直至, 放宽到: what goes on until then. */
const GOES_ON = new RegExp(
  `(?:直至|直到|最长[至到]|放宽[至到为]|(?:发放|发给|发|保障|补助|补贴|资助|享受|供养|救助|领取|延续|延长|抚养|养育|寄养|照料|服务|元|费|津贴|奖励)[至到])${PERSON}$`,
);
/** …至子女满十八周岁|止: whatever goes on. */
const UNTIL = /[至到][\u4e00-\u9fff]{0,8}$/;
const ENDS = /^(?:生日)?(?:的?当[月日]|之[月日]|的?次月|时|前)?(?:为止|止)(?!吸|痛|损|血)/;

/** An age that ends something is its upper end; 至年满18周岁 and 至18周岁止 end on the birthday. */
export function untilAge(text: string, p: AgePhrase): AgePhrase {
  if (p.min === null || (p.max !== null && p.max !== p.min)) return p;
  const before = text.slice(Math.max(0, p.start - BEFORE), p.start);
  const ends = ENDS.test(text.slice(p.end, p.end + 6));
  if (!(ends ? UNTIL : GOES_ON).test(before)) return p;
  return { ...p, min: null, max: p.min, minInclusive: null, maxInclusive: p.max !== null && !ends };
}
