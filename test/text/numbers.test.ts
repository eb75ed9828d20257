import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, readNumber } from '../../pipeline/text/numbers.ts';

const READ: [string, number | null][] = [
  ['两千', 2000],
  ['一万二千', 12000],
  ['一万二', 12000],
  ['廿五', 25],
  ['二〇二三', 2023],
  ['壹仟伍佰', 1500],
  ['貳萬', 20000],
  ['1,250', 1250],
  ['2，000', null],
  ['２，０００', 2000],
  ['1.5万', 15000],
  ['12.5亿', 1250000000],
  ['一千二百', 1200],
  ['八百四十', 840],
  ['八百四', 840],
  ['八百零四', 804],
  ['１２', 12],
  [' 1 250 ', 1250],
  ['百分之八十', 0.8],
  ['百分之 80', 0.8],
  ['百分之百', 1],
  ['百分之二十点五', 0.205],
  ['三分之一', 1 / 3],
  ['1.13万', 11300],
  ['0.29万', 2900],
  ['1.15亿', 115000000],
  ['十五', 15],
  ['一百零五', 105],
  ['一万零二', 10002],
  ['一万零五百', 10500],
  ['一亿二千万', 120000000],
  ['一万二千亿', 1200000000000],
  ['万亿', 1000000000000],
  ['三点五', 3.5],
  ['一点五万', 15000],
  ['3万5千', 35000],
  ['3万4000', 34000],
  ['3万零400', 30400],
  ['2千零30万', 20300000],
  ['1亿2000万', 120000000],
  ['12.5万亿', 12500000000000],
  // two ways to read it: none
  ['3万4', null],
  ['3千5万', null],
  ['5百3千', null],
  ['百', 100],
  ['零', 0],
  ['5百', 500],
  ['三四', null],
  ['十三五', null],
  ['1.2.3', null],
  ['亿万', null],
  ['五百亿万', null],
  ['1,2', null],
  ['', null],
  ['元', null],
  ['一百元', null],
  ['十百', null],
  ['零分之一', null],
];

/** Writes a whole number below 10^12 the full Chinese way. */
function write(value: number): string {
  const digits = '零一二三四五六七八九';
  const group = (part: number): string => {
    let text = '';
    for (const [unit, size] of [
      ['千', 1000],
      ['百', 100],
      ['十', 10],
      ['', 1],
    ] as const) {
      const digit = Math.floor(part / size) % 10;
      if (digit > 0) text += digits[digit] + unit;
      else if (text !== '' && !text.endsWith('零')) text += '零';
    }
    return text.replace(/零$/, '');
  };
  let text = '';
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(value / size) % 1e4;
    if (part === 0) continue;
    text += (text !== '' && part < 1000 ? '零' : '') + group(part) + unit;
  }
  return text || '零';
}

describe('numbers', () => {
  test.each(READ)('%s → %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('every number below 10^12 reads back as it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        (value) => readNumber(write(value)) === value,
      ),
    );
  });

  test('a decimal with a scale is the double nearest to what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const fraction = String(cents).padStart(2, '0');
        return readNumber(`${whole}.${fraction}万`) === Number(`${whole}${fraction}00`);
      }),
    );
  });

  test('spans are maximal, in order, and at their places', () => {
    const text = '按每人1 000元、2,500元和１．５万元，百分之二十，3 个 1.2.3，第十三五，三分之一';
    expect(findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['1 000', 1000],
      ['2,500', 2500],
      ['１．５万', 15000],
      ['百分之二十', 0.2],
      ['3', 3],
      ['三分之一', 1 / 3],
    ]);
  });
});

test('two neighbours are a range for who asks', () => {
  const pairs = (text: string) =>
    findNumbers(text, { pairs: true }).map(({ value, high }) => [value, high ?? value]);
  expect(pairs('两三百')).toEqual([[200, 300]]);
  expect(pairs('三五千')).toEqual([[3000, 5000]]);
  expect(pairs('十五六万')).toEqual([[150000, 160000]]);
  expect(pairs('二四')).toEqual([]);
  expect(findNumbers('两三百')).toEqual([]);
});

test('a full-width comma is read where money follows', () => {
  expect(findNumbers('￥1，600元').map(({ value }) => value)).toEqual([1600]);
  expect(findNumbers('500，600元').map(({ value }) => value)).toEqual([500, 600]);
});
