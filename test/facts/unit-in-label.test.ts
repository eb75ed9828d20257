import { describe, expect, test } from 'vitest';
import { readField } from '../../pipeline/facts/read-field.ts';
import { unitIn, withUnits } from '../../pipeline/facts/unit-in-label.ts';

const place = { level: 'city', name: '某市' } as unknown as Parameters<typeof readField>[2];
const read = (label: string, text: string) => readField({ field: 'standard', label, text }, {}, place);
const brief = (
  facts: readonly { text: string; min: number | null; max: number | null; flags: readonly string[] }[],
) => facts.map(({ text, min, max, flags }) => [text, min, max, flags.includes('unit_in_label')]);

describe('a unit in a label', () => {
  test.each([
    ['补助标准（元/人·月）', '元/人·月'],
    ['标准（单位：万元）', '万元'],
    ['分担比例(%)', '%'],
    ['补助标准\n元/生·年', '元/生·年'],
    ['金额/元', '元'],
    ['服务标准', null],
    ['保障标准（试行）', null],
    ['多元服务', null],
  ])('%s', (label, unit) => {
    expect(unitIn(label)).toBe(unit);
  });

  test('has the period that its name tells', () => {
    expect(read('年补贴标准（元/人）', '480').amounts).toMatchObject([
      { min: 480, per: ['person'], period: 'year' },
    ]);
    expect(read('月租金（元）', '320元').amounts).toMatchObject([{ min: 320, period: null }]);
  });

  test('belongs to every bare number below it', () => {
    const { amounts } = read('补助标准（元/人·月）', '1800');
    expect(amounts).toMatchObject([
      {
        text: '1800',
        start: 0,
        end: 4,
        min: 1800,
        per: ['person'],
        period: 'month',
        flags: ['unit_in_label'],
      },
    ]);
    expect(brief(read('补助标准（元/人·月）', '城市820，农村640').amounts)).toEqual([
      ['820', 820, 820, true],
      ['640', 640, 640, true],
    ]);
    expect(brief(read('补助标准（万元/所）', '1.5-2').amounts)).toEqual([['1.5-2', 15000, 20000, true]]);
    expect(brief(read('标准（元/月）', '不低于1,200').amounts)).toEqual([['不低于1,200', 1200, null, true]]);
    expect(brief(read('分担比例（%）', '中央40、省60').ratios)).toEqual([
      ['40', 0.4, 0.4, true],
      ['60', 0.6, 0.6, true],
    ]);
  });

  test('bounds them by its name', () => {
    const told = (label: string, text: string) =>
      read(label, text).amounts.map(({ min, max, role }) => [min, max, role]);
    expect(told('补贴上限（元/人·月）', '800')).toEqual([[null, 800, 'benefit']]);
    expect(told('最高补贴标准（元/人·月）', '800')).toEqual([[800, 800, 'benefit']]);
    expect(told('年度封顶线（万元）', '25')).toEqual([[null, 250000, 'cap']]);
    expect(told('最低奖励（元）', '300')).toEqual([[300, null, 'benefit']]);
    expect(told('起付标准（元）', '不低于500')).toEqual([[500, null, 'threshold']]);
  });

  test('leaves numbers with a unit of their own, marks of a list and years as they are', () => {
    expect(brief(read('补助标准（元/月）', '每人每年600元').amounts)).toEqual([
      ['每人每年600元', 600, 600, false],
    ]);
    expect(brief(read('标准（元/月）', '1.城市低保820\n2.农村低保640').amounts)).toEqual([
      ['820', 820, 820, true],
      ['640', 640, 640, true],
    ]);
    expect(withUnits('2024年起每户3次，（1）（2）60岁', '元')).toBeNull();
  });

  test('places facts back in the text as it is', () => {
    const units = withUnits('城市820，农村640以上', '元/月');
    expect(units?.text).toBe('城市820元/月，农村640元/月以上');
    expect([2, 5, 8, 9, 13].map((at) => units?.placed(at))).toEqual([2, 5, 5, 6, 10]);
  });
});
