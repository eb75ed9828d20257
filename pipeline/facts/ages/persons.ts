/** Whether a phrase tells the age of a person, or a duration, a deadline, a statistic that is measured in the same units. */
import type { AgePhrase } from './phrase.ts';
import { SURE_UNITS } from './units.ts';

/** Nouns that make months and days an age: 0-36 个月儿童, 6月龄以上婴幼儿, 0-28天新生儿. */
const CHILD = '婴幼儿|婴儿|幼儿|儿童|新生儿|宝宝|患儿|早产儿|小儿|婴童|孩子';
const CHILD_AFTER = new RegExp(
  `^[ ）]{0,3}(?:的|之间|大|龄|常住|散居|适龄|残疾|孤残|困境|健康|未入园){0,2}(?:的)?(?:${CHILD})(?!节|期)`,
);
const CHILD_BEFORE = new RegExp(`(?:${CHILD}) ?（ ?(?:年龄|月龄|指|出生)?[为在]?$`);
/** What lasts so long is no child: 连续居住6个月以上儿童, 康复训练6个月的儿童. */
const LASTS =
  /(?:居住|缴费|缴纳|参保|连续|累计|就读|治疗|训练|服务|康复|孕|产后|生后|术后|持续|提前|每|入院|住院)[满了达]?$/;
const YEARS_BELOW = /^ ?[、至到-]?(?:不满)?[0-9一二三四五六]{1,2} ?周?岁/;
/** 人均预期寿命达到80岁 is a statistic. */
const STATISTIC = /寿命[^，。；]{0,8}$/;
const MOST_MONTHS = 12;

/** `text` is folded. Looks 12 characters back and 14 ahead. */
export function isAgeOfPerson(text: string, phrase: AgePhrase): boolean {
  const before = text.slice(Math.max(0, phrase.start - 12), phrase.start);
  if (SURE_UNITS.has(phrase.unitWord)) return !STATISTIC.test(before);
  const range = phrase.min !== null && phrase.max !== null && phrase.max > phrase.min;
  const child = CHILD_AFTER.test(text.slice(phrase.end, phrase.end + 14)) || CHILD_BEFORE.test(before);
  // 月 alone is a date unless it goes beyond the year: 1-6月, 0-36月儿童.
  if (phrase.unitWord === '月') return child && range && (phrase.max ?? 0) > MOST_MONTHS;
  if (range && /月龄/.test(phrase.unitWord)) return true;
  // 六个月以上|三岁以下婴幼儿: the lower end of an age.
  if (
    phrase.unit === 'month' &&
    phrase.min !== null &&
    YEARS_BELOW.test(text.slice(phrase.end, phrase.end + 10))
  )
    return !LASTS.test(before);
  // 出生后0—28天的新生儿: a range from birth is no stretch of time.
  return child && (!LASTS.test(before) || (range && phrase.min === 0));
}
