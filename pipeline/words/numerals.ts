/** Chinese numerals, as data: once for all who read or look for them. */

/** Chinese digits. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  弌: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
/** Powers of ten within a group of four. */
export const SMALL: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
/** Powers of ten that close a group. */
export const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
/** 廿五 = 25, 卅 = 30. */
export const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3 };

export const NUMERAL = '零〇一壹弌二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅';
export const DIGIT = '零〇一壹弌二贰两三叁四肆五伍六陆七柒八捌九玖';

/** 一 to 九, and 一 to 十: parts of a pattern's class, or places that are numbers. */
export const NINE = '一二三四五六七八九';
export const TEN = `${NINE}十`;
