import { expect, test } from 'vitest';
import { painter } from '../../pipeline/cli/colour.ts';
import { marked } from '../../pipeline/cli/explain-view.ts';
import { columnsOf, cut, displayWidth, fold, pad, table } from '../../pipeline/cli/width.ts';
import { csvOf } from '../../pipeline/show/csv.ts';
import { linesOfText } from '../../pipeline/show/field-view.ts';
import { visible } from '../../pipeline/show/visible.ts';

test.each([
  ['abc', 3],
  ['金额', 4],
  ['（2023年版）', 12],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['\u200b', 1], // shown by a sign
  ['a\tb\r', 3],
  ['“”—…', 4],
  ['ｱ', 1],
  ['\u001b[1m金\u001b[22m', 2],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('texts are padded and cut by columns', () => {
  expect(pad('金额', 6)).toBe('金额  ');
  expect(pad('12', 4, 'left')).toBe('  12');
  expect(cut('金额比例', 5)).toBe('金额…');
  expect(cut('金额', 4)).toBe('金额');
});

test('columns stand under each other, numbers to the right', () => {
  expect(
    table([
      ['项目', '金额', '名'],
      ['a', '5', '甲'],
      ['bcdef', '100', ''],
    ]),
  ).toEqual(['项目   金额  名', 'a         5  甲', 'bcdef   100']);
});

test('facts are marked with their numbers, one inside another, and what was taken away', () => {
  const text = '每年发放1次，每人60元《中《中';
  const marks = [
    { start: 0, end: 6, no: 1, style: 'frequencies' },
    { start: 2, end: 4, no: 12, style: 'amounts' },
    { start: 12, end: 14, no: null, style: 'dim' },
  ] as const;
  expect(marked(text, 0, text.length, marks, painter(null))).toBe('⟦每年⟦发放⟧¹²1次⟧¹，每人60元⟪《中⟫《中');
  // a fact over two lines bears its number where it ends
  expect(marked(text, 0, 3, marks.slice(0, 1), painter(null))).toBe('⟦每年发⟧');
  expect(marked(text, 3, 7, marks.slice(0, 1), painter(null))).toBe('⟦放1次⟧¹，');
});

test('a line is folded under its beginning, its colours whole', () => {
  expect(fold('  老年人优待', 40)).toEqual(['  老年人优待']);
  expect(fold('  老年人优待，残疾人优待', 12)).toEqual(['  老年人优', '  待，残疾人', '  优待']);
  const painted = painter('12345678')('bold', '老年人优待残疾人优待');
  expect(fold(`  7 │ ${painted}`, 16).join('\n')).toBe(
    '  7 │ \u001b[1;12345678m老年人优待\n      残疾人优待\u001b[22;12345678m',
  );
});

test('control characters and direction marks are shown, not sent', () => {
  expect(visible('a\tb\nc\u001b[2Jd\u202ee\u0000')).toBe('a→b⏎c␛[2Jd�e␀');
});

test('lines end at LF, CR and CRLF', () => {
  expect(linesOfText('a\r\nb\rc\n\nd').map(({ no, start, end }) => [no, start, end])).toEqual([
    [1, 0, 1],
    [2, 3, 4],
    [3, 5, 6],
    [4, 7, 7],
    [5, 8, 9],
  ]);
  expect(linesOfText('')).toEqual([{ no: 1, start: 0, end: 0 }]);
});

test('direction marks and what has no width are shown, and no cell of a table is a formula', () => {
  const marks = [
    '\u200e',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2060',
    '\u00ad',
    '\u202e',
    '\u2069',
    '\u3164',
  ];
  for (const mark of marks) expect([mark, visible(`津${mark}贴`)]).toEqual([mark, '津�贴']);
  expect(visible('津貼\u{20000}')).toBe('津貼\u{20000}');
  const cells = ['=1', '＝1', '＋1', '－1', '＠a', '\u200e=1', ' ＝1', '﹣1', '−1'];
  for (const text of cells) expect(csvOf(['a'], [{ a: text }])).toBe(`a\r\n'${text}\r\n`);
  for (const text of ['60元', '1-2', 'a=b']) expect(csvOf(['a'], [{ a: text }])).toBe(`a\r\n${text}\r\n`);
});

test.each([
  [undefined, 80],
  [0, 80],
  [43, 43],
])('a terminal that tells %j columns has %i', (columns, room) => {
  expect(columnsOf({ columns }, 80)).toBe(room);
});
