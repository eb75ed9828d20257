/** Ranges that run downwards: 60—18岁 for 16—18岁, 3000-1000元. What was read of them is a guess, and is told. */
import XRegExp from 'xregexp/xregexp-all.js';
import { narrow } from '../text/narrow.ts';
import { readPlace } from './brackets.ts';
import { type ItemRule, pointAt } from './seen.ts';

// 60  1,250  2.5
const number = XRegExp(String.raw`\d{1,9} (?: , \d{3} ){0,3} (?: \. \d{1,4} )?`, 'x');
const unit = XRegExp('周岁 | 岁 | 月龄 | 个月 | [万亿]? 元 | 次 | 小时 | 天 | 个工作日 | 平方米', 'x');
/** Groups: the first number, its unit, the second, its unit. Not 由100元-80元, which falls. */
const RANGE = XRegExp.build(
  String.raw`(?<! [\d./由从自] | \d, ) ( {{low}} ) \s{0,2} ( {{lowUnit}} )? \s{0,2} [-—–―~] {1,2} \s{0,2} ( {{high}} ) \s{0,2} ( {{highUnit}} )`,
  { low: number, lowUnit: unit, high: number, highUnit: unit },
  'gx',
);

const value = (digits: string): number => Number(digits.replaceAll(',', ''));

export const rangeReversed: ItemRule = (items) =>
  items.flatMap((one) =>
    one.fields.flatMap((field) =>
      [...narrow(field.text).matchAll(RANGE)].flatMap((found) => {
        const [text, low = '', lowUnit, high = '', highUnit] = found;
        if (value(low) <= value(high) || (lowUnit !== undefined && lowUnit !== highUnit)) return [];
        return [
          {
            rule: 'range-reversed' as const,
            params: { ...pointAt(one), field: field.key, text },
            item: one.item,
            span: readPlace(field.source, field.text, found.index),
          },
        ];
      }),
    ),
  );
