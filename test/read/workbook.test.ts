import { type BookType, utils, write } from '@e965/xlsx';
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOds } from '../../pipeline/read/odt.ts';
import { examine } from '../../pipeline/read/sniff.ts';
import { readXls } from '../../pipeline/read/workbook.ts';
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
  sheet.C4 = { t: 'n', v: 0.85, z: '0%', w: '85%' };
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

  it('that hold a document, or whose streams are named in capitals, are workbooks all the same', () => {
    const workbook = CFB.read(Buffer.from(book('biff8')), { type: 'buffer' });
    CFB.utils.cfb_add(workbook, '/MBD0001/WordDocument', Buffer.alloc(5000));
    expect(examine(Buffer.from(CFB.write(workbook, { type: 'buffer' }) as Buffer)).kind).toBe('xls');
    const capitals = CFB.utils.cfb_new();
    CFB.utils.cfb_add(capitals, '/WORKBOOK', Buffer.alloc(5000));
    expect(examine(Buffer.from(CFB.write(capitals, { type: 'buffer' }) as Buffer)).kind).toBe('xls');
  });

  it('have sheets by whatever name', () => {
    const long = '某市基本公共服务清单/'.repeat(4);
    const xml = Buffer.from(book('xlml')).toString('utf8').replace('Name="清单"', `Name="${long}"`);
    const source = readXls(Buffer.from(xml));
    expect(source.places[0]?.[2]).toMatchObject({ sheet: long.replaceAll('/', '_').slice(0, 31) });
  });

  it('with a text longer than a cell may be are refused by name', () => {
    const xml = Buffer.from(book('xlml')).toString('utf8').replace('高龄津贴', '长'.repeat(33_000));
    expect(() => readXls(Buffer.from(xml))).toThrow(expect.objectContaining({ rule: 'damaged' }));
  });

  it('that are not whole are refused by name', () => {
    expect(() => readXls(book('biff8').subarray(0, 600))).toThrow(
      expect.objectContaining({ rule: 'damaged' }),
    );
    expect(() => readOds(book('ods').subarray(0, 600))).toThrow(expect.objectContaining({ rule: 'damaged' }));
  });
});

const ODS_STYLES =
  '<style:style style:name="struck"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="away"><style:table-properties table:display="false"/></style:style>';

/** An ods of one or more `table:table`. */
function ods(sheets: string): Uint8Array {
  const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>${ODS_STYLES}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const sheet = (rows: string, more = ''): string =>
  `<table:table table:name="清单" ${more}>${rows}</table:table>`;
const rowsIn = (source: Source): string[] => source.text.trim().split('\n');

describe('an ods', () => {
  it('shows what its cells showed, whatever their values and formats', () => {
    const value =
      'office:value-type="float" office:value="0.0912" table:style-name="of whole numbers, says SheetJS"';
    expect(rowsIn(readOds(ods(sheet(row(cell('标准') + cell('0.09', value))))))).toEqual(['标准\t0.09']);
  });

  it('has neither sheets, rows nor columns that are hidden, and tells of them', () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
    const rows =
      row(cell('甲') + cell('藏') + cell('乙')) +
      row(cell('藏'), 'table:visibility="collapse"') +
      row(cell('丙'));
    const source = readOds(ods(sheet(columns + rows) + sheet(row(cell('藏')), 'table:style-name="away"')));
    expect(rowsIn(source)).toEqual(['甲\t乙', '丙']);
    expect(source.notes).toEqual([{ rule: 'hidden-cells', params: { sheets: 1, rows: 1, columns: 1 } }]);
  });

  it('leaves out what is struck through by the cell or within it, and comments', () => {
    const cells =
      cell('高龄津贴') +
      cell('16元', 'table:style-name="struck"') +
      `<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>18<text:span text:style-name="struck">00</text:span>元</text:p></table:table-cell>`;
    const source = readOds(ods(sheet(row(cells))));
    expect(rowsIn(source)).toEqual(['高龄津贴\t18元']);
    expect(source.notes.map(({ rule, params }) => [rule, params.count])).toEqual([['struck-text', 5]]);
  });

  it('has merged and repeated cells where they stand, and the value of a cell that shows none', () => {
    const rows =
      row(cell('项目', 'table:number-rows-spanned="2"') + cell('标准', 'table:number-columns-repeated="2"')) +
      row(
        '<table:covered-table-cell/><table:table-cell office:value-type="percentage" office:value="0.07"/>',
      ) +
      row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        'table:number-rows-repeated="1048573"',
      );
    const source = readOds(ods(sheet(rows)));
    expect(rowsIn(source)).toEqual(['项目\t标准\t标准', '7%']);
    expect(source.tables[0]?.cells[0]).toMatchObject({ row: 0, col: 0, rowSpan: 2 });
    expect(source.places.at(-1)?.[2]).toEqual({ sheet: '清单', cell: 'B2' });
  });

  it('that repeats a cell or a row without end is refused by name', () => {
    const refused = (rows: string): void =>
      expect(() => readOds(ods(sheet(rows)))).toThrow(
        expect.objectContaining({ rule: expect.stringMatching(/^too-many-c/u) }),
      );
    refused(row(cell('甲', 'table:number-columns-repeated="1000000"')));
    refused(row(cell('甲'), 'table:number-rows-repeated="1000000"'));
    refused('<table:table-column/>'.repeat(2000) + row(cell('甲')));
  });
});
