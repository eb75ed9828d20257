import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opsOf } from '../../pipeline/diff/ops.ts';
import type { Op } from '../../pipeline/records/diff.ts';

const spell = (ops: readonly Op[], side: '-' | '+') =>
  ops
    .filter(([kind]) => kind === '=' || kind === side)
    .map(([, text]) => text)
    .join('');

describe('pieces', () => {
  it('leave brackets that only look otherwise uncoloured', () => {
    expect(
      opsOf('生活费每人每月1610元，（乌民发〔2020〕35号）', '生活费每人每月1750元，(乌民发﹝2020﹞35号)'),
    ).toEqual([
      ['=', '生活费每人每月'],
      ['-', '1610'],
      ['+', '1750'],
      ['=', '元，'],
      ['-', '（', 'noise'],
      ['+', '(', 'noise'],
      ['=', '乌民发'],
      ['-', '〔', 'noise'],
      ['+', '﹝', 'noise'],
      ['=', '2020'],
      ['-', '〕', 'noise'],
      ['+', '﹞', 'noise'],
      ['=', '35号'],
      ['-', '）', 'noise'],
      ['+', ')', 'noise'],
    ]);
  });

  it('keep a version apart from the title that bears it', () => {
    expect(opsOf('按照《卫生服务规范（第四版）》执行。', '按照《卫生服务规范（第五版）》执行。')).toEqual([
      ['=', '按照《卫生服务规范（'],
      ['-', '第四版'],
      ['+', '第五版'],
      ['=', '）》执行。'],
    ]);
  });

  it.each([
    [
      'a number',
      '补助12000元',
      '补助1.2万元',
      [
        ['=', '补助'],
        ['-', '12000'],
        ['+', '1.2万'],
        ['=', '元'],
      ],
    ],
    [
      'a title',
      '《社会救助暂行办法》等',
      '《社会救助法》等',
      [
        ['=', '《'],
        ['-', '社会救助暂行办法'],
        ['+', '社会救助法'],
        ['=', '》等'],
      ],
    ],
    [
      'one shared character',
      '至少1次',
      '不少于2次',
      [
        ['-', '至少1'],
        ['+', '不少于2'],
        ['=', '次'],
      ],
    ],
    [
      'a space within a number’s word',
      '（2019 年版）',
      '（2019年版）',
      [
        ['=', '（2019'],
        ['-', ' ', 'noise'],
        ['=', '年版）'],
      ],
    ],
  ])('are not cut in %s', (_, one, other, expected) => {
    expect(opsOf(one, other)).toEqual(expected);
  });

  it('spell both texts exactly', () => {
    const piece = fc.constantFrom(
      '每人',
      '每月',
      '1610',
      '１６',
      ' ',
      '\n',
      '元',
      '（',
      '(',
      '《',
      '》',
      '〈',
      '—',
      '－',
      '。',
      '學',
      '学',
      '𠀀',
      '㎡',
      '第三版',
      '%',
      '％',
      '；',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const ops = opsOf(a, b);
        expect([spell(ops, '-'), spell(ops, '+')]).toEqual([a, b]);
        expect(ops.every(([, own]) => own !== '')).toBe(true);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('are told whole where two long texts have little in common, and cost no more for it', () => {
    const a = Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 5000)),
    ).join('');
    const ops = opsOf(a, [...a].reverse().join(''));
    expect(spell(ops, '-')).toBe(a);
  });
});
