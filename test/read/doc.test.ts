/** lists-and-table.doc is a document of Word 97–2003 format, written by an office program from the parts that the rows below name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDoc } from '../../pipeline/read/doc/file.ts';
import { pieceText } from '../../pipeline/read/doc/pieces.ts';
import { readDoc } from '../../pipeline/read/doc.ts';

const bytes = readFileSync(new URL('../fixtures/read/lists-and-table.doc', import.meta.url));

describe('a Word 97–2003 document', () => {
  const source = readDoc(bytes);

  it('has automatic numbers, soft breaks, accepted changes and no hidden text', () => {
    expect(source.text.split('\n').slice(0, 20)).toEqual([
      '一、幼有所育',
      '（一）优孕优生服务',
      '1. 孕前检查',
      '服务对象：计划怀孕夫妇。',
      '2. 叶酸',
      '①甲',
      '②乙',
      '二、学有所教',
      '（一）义务教育',
      '1. 样式编号项目',
      '第1章 总则',
      '1.1 细目',
      '1.2 细目二',
      '第5章 另起',
      '1.1 另起细目',
      '标题一',
      '隐去',
      '每人每月200元',
      '前\u000b后\t尾',
      '',
    ]);
  });

  it('has its table with merged cells once', () => {
    expect(source.tables).toHaveLength(1);
    expect(
      source.tables[0]?.cells.map((cell) => [
        cell.row,
        cell.col,
        cell.rowSpan,
        cell.colSpan,
        source.text.slice(cell.start, cell.end),
      ]),
    ).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 1, '项目'],
      [0, 2, 1, 1, '标准'],
      [1, 0, 1, 3, '一、教育'],
      [2, 0, 2, 1, '1'],
      [2, 1, 1, 1, '甲\n乙'],
      [2, 2, 1, 1, '丙'],
      [3, 1, 1, 1, '丁'],
      [3, 2, 1, 1, '戊'],
    ]);
  });

  it('has its heading, link, footnote and notes', () => {
    const [heading] = source.headings;
    expect(source.headings).toHaveLength(1);
    expect(source.text.slice(heading?.start, heading?.end)).toBe('标题一');
    expect(source.links.map(({ start, end, href }) => [source.text.slice(start, end), href])).toEqual([
      ['链接', 'http://www.example.gov.cn/a.html'],
    ]);
    expect(source.text.split('\n').slice(-5)).toEqual(['表后', '有注完。', '链接后', '[1] 注的内容', '']);
    expect(source.notes).toEqual([
      { rule: 'tracked-changes', params: { deleted: 1, inserted: 1 } },
      { rule: 'hidden-text', params: { count: 2 } },
      { rule: 'footnotes-at-end', params: { count: 1 } },
    ]);
  });
});

it('a deletion counts however Word writes its yes: 1 or 0x81', () => {
  const other = Buffer.from(bytes);
  const mark = Buffer.from([0x00, 0x08, 0x01]); // sprmCFRMarkDel, on
  for (let at = other.indexOf(mark); at >= 0; at = other.indexOf(mark, at + 1)) other[at + 2] = 0x81;
  expect(readDoc(other).text).toBe(readDoc(bytes).text);
});

it('text of one byte a character is Windows-1252', () => {
  const main = Buffer.from('938094858596', 'hex');
  const file = { main, table: main, data: main, stories: openDoc(bytes).stories };
  expect(pieceText(file, [{ start: 0, end: 6, offset: 0, bytesPerCharacter: 1 }])).toBe('“€”……–');
});

describe('a damaged one is an error of the input, whatever is broken', () => {
  it.each([1_000, 5_000, 9_000, 12_000])('cut after %i bytes', (length) => {
    expect(outcome(bytes.subarray(0, length))).toMatch(/^(?:damaged|empty-file)$/);
  });

  it('with any single stretch of bytes overwritten, is read or refused, never a crash', () => {
    for (let at = 512; at + 64 < bytes.length; at += 256) {
      const broken = Buffer.from(bytes);
      broken.fill(0xff, at, at + 64);
      expect(outcome(broken)).toMatch(/^(?:read|damaged|empty-file|encrypted|format-not-read)$/);
    }
  });
});

function outcome(broken: Uint8Array): string {
  try {
    readDoc(broken);
    return 'read';
  } catch (error) {
    if (error instanceof Error && 'rule' in error) return String(error.rule);
    return error instanceof Error ? `${error.name}: ${error.stack}` : 'thrown';
  }
}
