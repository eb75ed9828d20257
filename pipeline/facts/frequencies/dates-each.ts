/** Days and months named for one act each: 每年1月、7月各发放一次 is 2 a year, 每学期初、期末各1次 2 a term. Folded texts. */
import { TEN } from '../../words/numerals.ts';

const N = `[0-9${TEN}]{1,2}`;
const FEAST =
  '[“"]?(?:春节|元旦|元宵|清明|端午|中秋|国庆|重阳|五一|六一|七一|八一|十一|劳动节|儿童节|建军节|教师节|妇女节|三八|助残日|老年节|除夕|开斋节|古尔邦节)[”"]?(?:节)?';
const DATE = `(?:${N}月(?:${N}日|[上中下]旬|份|底|初|末|中)?|${N}日|[春夏秋冬]季?|第${N}季度|(?:年|月|周|学?期|学期)?[初末中底]|寒假|暑假|清晨|[早晚]上|[上中下]午|傍晚|睡前|[早中晚](?=[、和与及各])|[汛节]前|[汛节]后|汛期|(?:开学|放假|供暖|停暖|入[冬夏春秋])[前后初]|${FEAST})`;
const AND = '(?:[、和与及]|以及)';
/** What stands between the period word and the count. */
const EACH = new RegExp(
  `^(?:的|于|在){0,2}(?<dates>${DATE}(?:${AND}${DATE}){1,11})(?:期间|前后|前夕|前|时|期|等)?(?:[^，。；：、]{0,10}?)(?:各|分别|均)[^，。；：、]{0,8}$`,
);
const SEASONS =
  /^的?(?:(?:春秋|冬春|夏冬|冬夏|寒暑)(?:两|二)?(?:季|假)|[汛节课]前[汛节课]后|上下半年|学?[年期]初学?[年期][底末])[^，。；：、]{0,8}?(?:各|分别|均)[^，。；：、]{0,8}$/;

/** How many days or months `words` name for one act each; 1 where they name none. */
export function datesNamed(words: string): number {
  if (SEASONS.test(words)) return 2;
  const dates = EACH.exec(words)?.groups?.dates;
  return dates ? dates.split(/[、和与及]|以及/).filter((one) => one !== '').length : 1;
}

const LISTED = new RegExp(
  `^(?:的|于|在){0,2}(?<dates>${DATE}(?:${AND}${DATE}){1,11})(?:前|期间|时|，| )?(?:(?:通过|由|向|为|对|给)[^，。；0-9]{1,14}?)?(?:集中|统一|定期|分次|分别|各)?$`,
);

/** 每年5月、11月|集中发放: how many days or months stand before the verb; null where they are no list. */
export function daysListed(words: string): number | null {
  const dates = LISTED.exec(words)?.groups?.dates;
  return dates === undefined ? null : dates.split(/[、和与及]|以及/).filter((one) => one !== '').length;
}

const ONE_FEAST = new RegExp(`^(?:的|在)?(?:${FEAST}|寒假|暑假)(?:期间|前后|前夕|当[天日])?$`);
/** 端午、重阳|两节: how many feasts, no lessons. */
const FEASTS = new RegExp(`${FEAST}(?:[、和与及]${FEAST}){0,5}$`);
export const endsInFeasts = (words: string): boolean => FEASTS.test(words);

/** 每年|重阳节，: a clause that is nothing but a feast. */
export const isFeast = (words: string): boolean => ONE_FEAST.test(words);

const DAYS = '一二三四五六日天';
const WEEKDAYS = new RegExp(
  `^(?:星期|周)?(?<first>[${DAYS}])(?:(?<to>至|到|-)(?:星期|周)?(?<last>[${DAYS}])|(?<more>(?:[、和及](?:星期|周)?[${DAYS}]){1,6}))(?![${DAYS}、])`,
);

/** How many days of the week the words behind 每 or 每周 name: 每周一、三、五|开放 is 3 a week, 每周二至周日 6; null where they name no list. */
export function weekdaysNamed(words: string): number | null {
  const { first = '', to, last = '', more = '' } = WEEKDAYS.exec(words)?.groups ?? {};
  if (first === '') return null;
  const day = (name: string): number => Math.min(DAYS.indexOf(name), 6);
  return to === undefined ? more.split(/[、和及]/).length : day(last) - day(first) + 1;
}

const EACH_DAY = /^[^，。；：]{0,12}(?:各|分别|均)[^，。；：、]{0,8}$/;

/** How many days of the week `words` name for one act each: 每周|六、日各1场; 1 where they name no list, or not each. */
export const daysOfWeekEach = (words: string): number =>
  (EACH_DAY.test(words.replace(WEEKDAYS, '')) && weekdaysNamed(words)) || 1;
