import { type BookType, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { examine } from '../../pipeline/read/sniff.ts';
import { readOds, readXls } from '../../pipeline/read/workbook.ts';
import { readXlsx } from '../../pipeline/read/xlsx.ts';
import type { Source } from '../../pipeline/source.ts';

const ROWS = [
  ['某市基本公共服务清单', '', ''],
  ['序号', '项目', '标准'],
  [1, '高龄津贴', '每人每月100元'],
  ['', '护理补贴', 0.85],
];

function book(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet['!merges'] = [utils.decode_range('A1:C1'), utils.decode_range('A3:A4')];
  sheet.C4 = { t: 'n', v: 0.85, z: '0%' };
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, '清单');
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

const seen = ({ text, tables, places }: Source): object => ({ text, tables, places });

describe('workbooks that are no xlsx', () => {
  it.each([
    ['biff8', 'xls', readXls],
    ['xlml', 'xls', readXls],
    ['ods', 'ods', readOds],
  ] as const)('of the kind %s are read as the same xlsx is', (bookType, kind, read) => {
    const bytes = book(bookType);
    expect(examine(bytes)).toEqual({ kind, found: null });
    const source = read(bytes);
    expect(seen(source)).toEqual(seen(readXlsx(book('xlsx'))));
    expect(source.text.trim().split('\n').slice(1)).toEqual([
      '序号\t项目\t标准',
      '1\t高龄津贴\t每人每月100元',
      '护理补贴\t85%',
    ]);
    expect(source.notes).toEqual([]);
  });

  it('with a font that is struck through tell that nothing says where', () => {
    const bytes = Buffer.from(book('biff8'));
    // a FONT record: its kind, its length, the height of its letters; then the mark of a line through them
    const font = bytes.indexOf(Buffer.from([0x31, 0x00]));
    expect(font).toBeGreaterThan(0);
    bytes.writeUInt16LE(0x08, font + 6);
    expect(readXls(bytes).notes).toEqual([{ rule: 'struck-not-told', params: {} }]);
  });

  it('that are not whole are refused by name', () => {
    expect(() => readXls(book('biff8').subarray(0, 600))).toThrow(
      expect.objectContaining({ rule: 'damaged' }),
    );
    expect(() => readOds(book('ods').subarray(0, 600))).toThrow(expect.objectContaining({ rule: 'damaged' }));
  });
});
