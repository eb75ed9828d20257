import { describe, expect, test } from 'vitest';
import { alikeSums } from '../../pipeline/facts/amounts/alike.ts';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';

const alike = (text: string): string[][] =>
  alikeSums(text, extractAmounts(text)).map((group) => group.map((sum) => sum.text));
const subjects = (text: string) => extractAmounts(text).map((sum) => sum.subject);

describe('sums of one form', () => {
  test.each([
    ['护理补贴按照100元、150元、200元分档发放。', [['100元', '150元', '200元']]],
    ['低保标准由每人每月700元提高到740元。', []],
    ['一级护理补贴每月300元，二级护理补贴每月200元。', []],
    ['平均每生每年2000元，在1000-3000元范围内确定。', []],
    ['起付线500元，救助不超过3000元。', []],
    ['节日慰问每人300元，节日慰问每人300元。', []],
  ])('%s', (text, expected) => {
    expect(alike(text)).toEqual(expected);
  });

  test('are told apart by the clause before them', () => {
    expect(
      subjects(
        '未满60周岁的伤残家庭，特扶金标准为每人每月850元；年满60周岁的伤残家庭，特扶金标准为每人每月1000元。',
      ),
    ).toEqual(['未满60周岁的伤残家庭：特扶金', '年满60周岁的伤残家庭：特扶金']);
  });
});
