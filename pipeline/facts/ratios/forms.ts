/** The forms of figures that are ratios by themselves, one row each: 20%, 百分之二十, 5个百分点, 七成, 五折, 一半, 1.5倍, 三分之一. For folded texts. */

import type { RatioValue } from '../../records/facts.ts';
import { readNumber } from '../../text/numbers.ts';
import { NINE, TEN } from '../../words/numerals.ts';

const ARABIC = '(?<![0-9.,])[0-9]{1,6}(?:\\.[0-9]{1,6})?';
const NUMERAL = `零〇${TEN}两百千点`;
const CHINESE = `(?<![${NUMERAL}第])[${NUMERAL}]{1,10}`;
const NUMBER = `(?:${ARABIC}|${CHINESE})`;
const DASH = '(?: ?(?:-{1,2}|至|到) ?)';
const BRACKET = '(?:（不?含[^（）]{0,8}）)?';

export interface RatioForm {
  /** Texts without this have no such figure; most have none of most forms. */
  needs: string;
  pattern: RegExp;
  kind: RatioValue['kind'];
  /** The number that a word of the form stands for; null where it is none. */
  value: (word: string) => number | null;
}

const hundredth = (word: string): number | null => readNumber(`百分之${word}`);
const thousandth = (word: string): number | null => readNumber(`千分之${word}`);

/** 七成 is 0.7, 八成五 0.85. */
function tenths(word: string): number | null {
  const [whole = '', rest = ''] = word.split('成');
  const digits = [whole, rest].map((d) => (d === '' ? '' : String(d === '半' ? 5 : readNumber(d))));
  return Number(`0.${digits.join('')}`);
}

/** 五折 is half of the price, 八五折 and 8.5折 are 0.85 of it. */
function discount(word: string): number | null {
  const arabic = /^[0-9]/.test(word) ? readNumber(word) : null;
  if (arabic !== null) return Number(`${arabic}e-1`);
  return tenths(word.replace(/点?(?=.$)/, '成').replace(/^成/, ''));
}

/** Behind 成 these make another word of it: 三成员, 一成不变, 三五成群. */
const NO_TENTHS = `[员年立本果为品功效就分长熟交套绩活型建片双批不堂村桥寨湾巷${NINE}]|群(?!众)|新(?!生)|人(?=票|教|高)`;
const OVER = '(?:百分之|千分之|(?<![十百千])万分之)';

/** Named groups low and high are the two ends; high is absent for one figure. */
export const FORMS: readonly RatioForm[] = [
  // 20%, 30%—100%, 30-50%, 60%（含）-80%
  {
    needs: '%',
    kind: 'percent',
    value: hundredth,
    pattern: new RegExp(
      `(?<low>${ARABIC}) ?(?:%? ?${BRACKET}${DASH}(?<high>(?:[0-9]{1,6})(?:\\.[0-9]{1,6})?) ?)?%`,
      'g',
    ),
  },
  // 5‰, 3‰-5‰
  {
    needs: '‰',
    kind: 'percent',
    value: thousandth,
    pattern: new RegExp(`(?<low>${ARABIC}) ?(?:‰?${DASH}(?<high>[0-9]{1,6}(?:\\.[0-9]{1,6})?) ?)?‰`, 'g'),
  },
  // 百分之二十, 千分之五, 百分之五十至百分之八十
  {
    needs: '分之',
    kind: 'percent',
    value: readNumber,
    pattern: new RegExp(
      `(?<low>${OVER} ?(?:${ARABIC}|[${NUMERAL}]{1,10}))(?:${DASH}(?<high>${OVER} ?(?:${ARABIC}|[${NUMERAL}]{1,10})))?`,
      'g',
    ),
  },
  // 百分之五十至七十
  {
    needs: '百分之',
    kind: 'percent',
    value: (word) => hundredth(word.replace(/^百分之 ?/, '')),
    pattern: new RegExp(
      `(?<low>百分之 ?[${NUMERAL}]{1,10})${DASH}(?<high>[${NUMERAL}]{1,6})(?![${NUMERAL}分元岁个人年月日名天周次万])`,
      'g',
    ),
  },
  // 十万分之十二, 百万分之五
  {
    needs: '分之',
    kind: 'fraction',
    value: readNumber,
    pattern: new RegExp(
      `(?<![${NUMERAL}第0-9])(?<low>[十百千]万分之 ?(?:${ARABIC}|[${NUMERAL}]{1,10}))`,
      'g',
    ),
  },
  // 10/10万, 25.6/10万
  {
    needs: '/',
    kind: 'fraction',
    value: (word) => readNumber(word.split('/').toReversed().join('分之')),
    pattern: new RegExp(`(?<low>${ARABIC} ?/ ?(?:[1-9][0-9]{0,3})?[千万]{1,2})(?![元人户名])`, 'g'),
  },
  // 5个百分点, 1至2个百分点, 五个百分点
  {
    needs: '百分点',
    kind: 'points',
    value: hundredth,
    pattern: new RegExp(
      `(?<low>${NUMBER}) ?(?:(?:个?百分点)?${DASH}(?<high>[0-9]{1,6}(?:\\.[0-9]{1,6})?|[${NUMERAL}]{1,10}) ?)?个?百分点`,
      'g',
    ),
  },
  // 七成, 八成五, 两成半, 三成至五成; not 三成员, 一成不变
  {
    needs: '成',
    kind: 'percent',
    value: tenths,
    pattern: new RegExp(
      `(?<![${NUMERAL}第之])(?<low>[${NINE}两]成[${NINE}半]?)(?:${DASH}(?<high>[${NINE}两]成[${NINE}半]?))?(?!${NO_TENTHS})`,
      'g',
    ),
  },
  // 四至六成, 六七成: the unit stands at the upper end; 三五成群 is no figure
  {
    needs: '成',
    kind: 'percent',
    value: tenths,
    pattern: new RegExp(
      `(?<![${NUMERAL}第之])(?<low>[${NINE}两])${DASH}?(?<high>[${NINE}两]成[${NINE}半]?)(?!${NO_TENTHS})`,
      'g',
    ),
  },
  // 3成, 4到6成, 4.5成
  {
    needs: '成',
    kind: 'percent',
    value: (word) => Number(`${word}e-1`),
    pattern: new RegExp(
      `(?<![0-9.,/-])(?<low>[1-9](?:\\.[0-9])?)(?: ?成?${DASH}(?<high>[1-9](?:\\.[0-9])?))? ?成(?!${NO_TENTHS})`,
      'g',
    ),
  },
  // 五折, 八五折, 8.5折, 5折-8折; not 五折页, 三折伞
  {
    needs: '折',
    kind: 'percent',
    value: discount,
    pattern: new RegExp(
      `(?<![${NUMERAL}第0-9.])(?<low>[1-9](?:\\.[0-9])?|[${NINE}](?:点?[${NINE}])?)(?: ?折?${DASH}(?<high>[1-9](?:\\.[0-9])?|[${NINE}](?:点?[${NINE}])?) ?)?折(?![页伞屏门叠算合旧抵断返磨扇线射股])`,
      'g',
    ),
  },
  // 低保标准的一半, 减收一半, 一半以上
  {
    needs: '一半',
    kind: 'fraction',
    value: () => 0.5,
    pattern:
      /(?<low>一半)(?:(?<=(?:的|[减免]|收取?|支付|承担|负担|补助|按|报销|免除)一半)(?!时间)|(?=以上|以下|左右|及以上))/g,
  },
  // 1.5倍, 2-3倍, 两倍
  {
    needs: '倍',
    kind: 'multiple',
    value: readNumber,
    pattern: new RegExp(
      `(?<low>${NUMBER}) ?(?:倍?${BRACKET}${DASH}(?<high>[0-9]{1,6}(?:\\.[0-9]{1,6})?|[${NUMERAL}]{1,10}) ?)?倍(?!增|数|率|体)`,
      'g',
    ),
  },
  // 按最低缴费额的三分二: 之 left out
  {
    needs: '分',
    kind: 'fraction',
    value: (word) => readNumber(word.replace('分', '分之')),
    pattern:
      /(?<=[一-龥]的)(?<low>[三四五六七八九十]分[一二两三四五六七八九])(?=[，。；、）]|$|左右|以上|以下)/g,
  },
  // 三分之一, 三分之一至二分之一; 百分之 is above
  {
    needs: '分之',
    kind: 'fraction',
    value: readNumber,
    pattern: new RegExp(
      `(?<![${NUMERAL}第0-9])(?<low>[二三四五六七八九十]{1,3}分之[${TEN}两]{1,3})(?:${DASH}(?<high>[二三四五六七八九十]{1,3}分之[${TEN}两]{1,3}))?`,
      'g',
    ),
  },
];
