import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../pipeline/read/xlsx.ts';
import { makeXlsx, number, text } from './make-xlsx.ts';

describe('sheets', () => {
  it('are tables with merged cells once, places by sheet and cell, empty rows and columns out', () => {
    const rows = [
      `<row r="1">${text('A1', '某市基本公共服务清单')}</row>`,
      `<row r="3">${text('A3', '序号')}${text('B3', '项目')}<c r="C3" t="s"><v>0</v></c></row>`,
      `<row r="4">${number('A4', 1)}${text('B4', '甲')}${text('D4', '每人每月&#10;100元')}</row>`,
      `<row r="5">${text('B5', '乙')}</row>`,
    ].join('');
    const source = readXlsx(
      makeXlsx(
        [
          {
            name: '清单',
            rows,
            after:
              '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/><mergeCell ref="C3:D3"/></mergeCells>',
          },
        ],
        {
          strings: '<si><r><t>标</t></r><r><t>准</t></r><rPh sb="0" eb="1"><t>biao</t></rPh></si>',
        },
      ),
    );
    expect(source.text).toBe('某市基本公共服务清单\n序号\t项目\t标准\n1\t甲\t\t每人每月\n100元\n乙\t\t\n\n');
    expect(source.tables[0]).toMatchObject({ rows: 4, cols: 4 });
    expect(
      source.tables[0]?.cells.map(({ row, col, rowSpan, colSpan }) => [row, col, rowSpan, colSpan]),
    ).toEqual([
      [0, 0, 1, 4],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [1, 2, 1, 2],
      [2, 0, 2, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
      [2, 3, 1, 1],
      [3, 1, 1, 1],
      [3, 2, 1, 1],
      [3, 3, 1, 1],
    ]);
    expect(source.places[0]).toEqual([0, 10, { sheet: '清单', cell: 'A1' }]);
    expect(source.places.at(-1)?.[2]).toEqual({ sheet: '清单', cell: 'B5' });
  });

  it('that are hidden are left out with their rows and columns, and told of', () => {
    const rows = `<row r="1">${text('A1', '甲')}${text('B1', '藏')}</row><row r="2" hidden="1">${text('A2', '隐')}</row>`;
    const source = readXlsx(
      makeXlsx([
        { name: '一', rows, before: '<cols><col min="2" max="2" hidden="1"/></cols>' },
        { name: '二', rows: `<row r="1">${text('A1', '不见')}</row>`, state: 'hidden' },
        { name: '三', rows: `<row r="1">${text('A1', '乙')}</row>` },
      ]),
    );
    expect(source.text).toBe('甲\n\n\n乙\n\n');
    expect(source.notes).toEqual([{ rule: 'hidden-cells', params: { sheets: 1, rows: 1, columns: 1 } }]);
  });

  it('of no height or width are hidden, and a formula whose value was not saved is told', () => {
    const formula = '<c r="A2"><f>A1+1</f><v></v></c><c r="B2" t="str"><f>""</f><v></v></c>';
    const rows = `<row r="1">${text('A1', '甲')}${text('C1', '藏')}</row><row r="2">${formula}</row><row r="3" ht="0" customHeight="1">${text('A3', '隐')}</row>`;
    const source = readXlsx(
      makeXlsx([{ name: '一', rows, before: '<cols><col min="3" max="3" width="0"/></cols>' }]),
    );
    expect(source.text.trim()).toBe('甲');
    expect(source.notes).toEqual([
      { rule: 'hidden-cells', params: { sheets: 0, rows: 1, columns: 1 } },
      { rule: 'formula-without-value', params: { count: 1 } },
    ]);
  });

  it('show numbers in their formats; formulas by their stored value', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="[DBNum1]General"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';
    const rows = `<row r="1">${number('A1', '0.1')}${number('B1', '0.8', 1)}${number('C1', 45292, 2)}${number('D1', 45292, 3)}${number('E1', 0.5, 4)}<c r="F1"><f>A1</f></c><c r="G1" t="str"><f>A1</f><v>甲</v></c><c r="H1" t="b"><v>1</v></c></row>`;
    const source = readXlsx(makeXlsx([{ name: '一', rows }], { styles }));
    expect(source.text).toBe('0.1\t80%\t2024年1月\t2024/1/1\t0.5\t甲\tTRUE\n\n');
    expect(source.notes).toEqual([
      { rule: 'formula-without-value', params: { count: 1 } },
      { rule: 'cell-format-unknown', params: { format: '[DBNum1]General' } },
    ]);
  });

  it('without a cell are an empty file; a grid without end is refused', () => {
    expect(() => readXlsx(makeXlsx([{ name: '一', rows: '' }]))).toThrow(
      expect.objectContaining({ rule: 'empty-file' }),
    );
    const diagonal = Array.from(
      { length: 1500 },
      (_, i) => `<row r="${i + 1}">${text(`${columns(i + 1)}${i + 1}`, '甲')}</row>`,
    ).join('');
    expect(() => readXlsx(makeXlsx([{ name: '一', rows: diagonal }]))).toThrow(
      expect.objectContaining({ rule: 'too-large-sheet' }),
    );
  });
});

function columns(n: number): string {
  return n === 0 ? '' : columns(Math.floor((n - 1) / 26)) + String.fromCharCode(65 + ((n - 1) % 26));
}
