import { describe, expect, test } from 'vitest';
import { readCsv } from '../../pipeline/read/csv.ts';
import type { Source } from '../../pipeline/source.ts';

const read = (text: string): Source => readCsv(new TextEncoder().encode(text));
const grid = (source: Source): string[][] => {
  const rows: string[][] = [];
  for (const cell of source.tables[0]!.cells)
    (rows[cell.row] ??= [])[cell.col] = source.text.slice(cell.start, cell.end);
  return rows;
};

describe('separators', () => {
  test.each([
    ['comma', '序号,服务项目,服务对象\n1,预防接种,0-6岁儿童\n', 'text/csv'],
    [
      'tab, with commas in the text',
      '序号\t服务项目\t服务对象\n1\t预防接种\t0-6岁儿童\n',
      'text/tab-separated-values',
    ],
    ['semicolon', '序号;服务项目;服务对象\r\n1;预防接种;0-6岁儿童', 'text/csv'],
    ['bar', '序号|服务项目|服务对象\n1|预防接种|0-6岁儿童', 'text/csv'],
    ['caret', '序号^服务项目^服务对象\n1^预防接种^0-6岁儿童', 'text/csv'],
    ['a file of two, with line ends of both', '序号,服务项目,服务对象\r\n1,预防接种,0-6岁儿童\n', 'text/csv'],
    ['blanks before quotes', '"序号", "服务项目", "服务对象"\n"1", "预防接种", "0-6岁儿童"', 'text/csv'],
    ['single quotes', "'序号','服务项目','服务对象'\n'1','预防接种','0-6岁儿童'", 'text/csv'],
    ['named in capitals', 'SEP=|\n序号|服务项目|服务对象\n1|预防接种|0-6岁儿童', 'text/csv'],
    ['named within quotes', '"sep=;";;\r\n序号;服务项目;服务对象\r\n1;预防接种;0-6岁儿童', 'text/csv'],
    ['named', 'sep=;\r\n序号;服务项目;服务对象\r\n1;预防接种;0-6岁儿童', 'text/csv'],
  ])('%s', (_, text, mediaType) => {
    const source = read(text);
    expect(source.text).toBe('序号\t服务项目\t服务对象\n1\t预防接种\t0-6岁儿童\n\n');
    expect(source.mediaType).toBe(mediaType);
    expect(source.tables).toHaveLength(1);
  });

  test('what keeps a code from being taken for a number is no part of it', () => {
    expect(grid(read('编码,名称,说明\n="0010",甲,\'乙\'\n\'0011,乙,丙\n"\t0012",丙,丁'))).toEqual([
      ['编码', '名称', '说明'],
      ['0010', '甲', "'乙'"],
      ['0011', '乙', '丙'],
      [' 0012', '丙', '丁'],
    ]);
  });

  test('the steadier one, not the more frequent one', () => {
    const text = '序号\t内容\n1\ta,b,c,d\n2\te,f\n3\tg\n';
    expect(grid(read(text))).toEqual([
      ['序号', '内容'],
      ['1', 'a,b,c,d'],
      ['2', 'e,f'],
      ['3', 'g'],
    ]);
  });
});

test('quoted cells of several lines, with quotes and separators inside', () => {
  const source = read('序号,内容,标准\n1,"1.建档；\r\n2.随访,每年""4次""",甲\n2,丙,丁\n');
  expect(grid(source)).toEqual([
    ['序号', '内容', '标准'],
    ['1', '1.建档；\n2.随访,每年"4次"', '甲'],
    ['2', '丙', '丁'],
  ]);
  expect(source.text).toBe('序号\t内容\t标准\n1\t1.建档；\n2.随访,每年"4次"\t甲\n2\t丙\t丁\n\n');
});

test('a title row is cells too; blank rows and columns behind add nothing', () => {
  const source = read('某市基本公共服务清单,,,\n序号,项目,标准,\n,,,\n1,甲,,\n,,,\n');
  expect(source.tables[0]).toMatchObject({ rows: 4, cols: 3 });
  expect(source.text).toBe('某市基本公共服务清单\t\t\n序号\t项目\t标准\n1\t甲\t\n\n');
  expect(source.tables[0]!.cells.map((c) => c.row)).toEqual([0, 0, 0, 1, 1, 1, 3, 3, 3]);
});

test('places are record and column', () => {
  const source = read('序号,项目\n1,甲\n');
  expect(source.places).toEqual([
    [0, 2, { row: 1, col: 1 }],
    [3, 5, { row: 1, col: 2 }],
    [6, 7, { row: 2, col: 1 }],
    [8, 9, { row: 2, col: 2 }],
  ]);
});

test('a quote that never closes does not swallow the rest', () => {
  const source = read('序号,项目\n1,"甲\n2,乙\n');
  expect(grid(source)).toEqual([
    ['序号', '项目'],
    ['1', '"甲'],
    ['2', '乙'],
  ]);
  expect(source.notes).toEqual([{ rule: 'unclosed-quote', params: {} }]);
});

test('GB18030', () => {
  const source = readCsv(Uint8Array.of(0xc0, 0xcf, 0x2c, 0xc8, 0xcb, 0x0a, 0x31, 0x2c, 0x32, 0x0a));
  expect(grid(source)).toEqual([
    ['老', '人'],
    ['1', '2'],
  ]);
  expect(source.encoding).toBe('gb18030');
});

test.each(['', ' \n\n', ',,,\n,,,\n'])('nothing in it: %j', (text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ rule: 'empty-file' }));
});
