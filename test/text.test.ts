/** One reading of a text: lines, sentences, parts and clauses as every kind of fact sees them. */
import { expect, test } from 'vitest';
import { cutsOf } from '../pipeline/text/cuts.ts';
import { within } from '../pipeline/text/ranges.ts';
import { Text } from '../pipeline/text/text.ts';

/** The sentence, part and clause that a word of a text stands in. */
function around(raw: string, word: string): string[] {
  const { plain, cuts } = new Text(raw);
  const at = plain.indexOf(word);
  return [
    plain.slice(cuts.sentenceStart(at), cuts.sentenceEnd(at)),
    plain.slice(cuts.partStart(at), cuts.partEnd(at)),
    plain.slice(cuts.clauseStart(at), cuts.clauseEnd(at)),
  ];
}

test.each([
  [
    '甲地（一级，二级）医院；乙类人员每人60元',
    '60元',
    ['甲地（一级，二级）医院；乙类人员每人60元', '乙类人员每人60元', '乙类人员每人60元'],
  ],
  [
    '省级按60%补助（民族县80%，插花县70%），市级配套。',
    '70%',
    [
      '省级按60%补助（民族县80%，插花县70%），市级配套',
      '省级按60%补助（民族县80%，插花县70%），市级配套',
      '插花县70%',
    ],
  ],
  [
    '市、县按8：2分担，每日9:00开门',
    '分担',
    ['市、县按8：2分担，每日9：00开门', '市、县按8：2分担，每日9：00开门', '市、县按8：2分担'],
  ],
  [
    '（1）高龄津贴\n（2）孤儿每月1800元',
    '1800元',
    ['（2）孤儿每月1800元', '（2）孤儿每月1800元', '（2）孤儿每月1800元'],
  ],
  ['标准为：\n甲60元；\n乙80元', '80元', ['标准为： 甲60元； 乙80元', ' 乙80元', ' 乙80元']],
  ['“一老一小，两类”服务', '服务', ['“一老一小，两类”服务', '“一老一小，两类”服务', '“一老一小，两类”服务']],
  [
    '按《规定，一条》执行，另发60元',
    '执行',
    ['按□□□□□□□执行，另发60元', '按□□□□□□□执行，另发60元', '按□□□□□□□执行'],
  ],
])('%s: %s', (raw, word, expected) => {
  expect(around(raw, word)).toEqual(expected);
});

test('keeps every character in its place', () => {
  const raw = '《办法》(試行):\r\n補貼８：２，\n共60元。';
  const text = new Text(raw);
  expect(text.plain.length).toBe(raw.length);
  expect(new Text(text.plain).plain).toBe(text.plain);
});

test.each(['（', '，', '；', '。', '（1）', '甲', '“', '（，'])('is linear on %s over and over', (bait) => {
  const steps = (length: number): number => {
    const text = bait.repeat(length);
    let count = 0;
    const cuts = cutsOf(text);
    for (let at = 0; at <= text.length; at += 1) count += cuts.clauseEnd(at) - cuts.clauseStart(at);
    return count / text.length;
  };
  expect(steps(20_000)).toBeLessThan(400);
});

test('looks up what lies within a range', () => {
  const list = [
    { start: 0, end: 2 },
    { start: 4, end: 6 },
    { start: 7, end: 12 },
  ];
  expect(within(list, 1, 11)).toEqual([{ start: 4, end: 6 }]);
  expect(within(list, 13, 20)).toEqual([]);
});
