/** Text that is struck through is left out and told; fonts of signs and EQ fields are read as a reader sees them. */
import { describe, expect, it, test } from 'vitest';
import { readDocx } from '../../pipeline/read/docx.ts';
import { readHtml } from '../../pipeline/read/html.ts';
import { equationText } from '../../pipeline/read/office/equation.ts';
import { signsOf } from '../../pipeline/read/office/symbols.ts';
import { readXlsx } from '../../pipeline/read/xlsx.ts';
import type { Source } from '../../pipeline/source.ts';
import { cell, level, li, makeDocx, p, row, run, table } from './make-docx.ts';
import { makeXlsx, text as textCell } from './make-xlsx.ts';

const docx = (body: string, more: { numbering?: string; styles?: string; footnotes?: string } = {}): Source =>
  readDocx(makeDocx({ body, ...more }));
const html = (body: string): Source =>
  readHtml(new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${body}</body>`));
const struck = (text: string) => ({ rule: 'struck-text', params: { count: text.length, text } });

describe('struck-through text', () => {
  it.each(['<w:strike/>', '<w:dstrike/>', '<w:strike w:val="true"/>', '<w:rStyle w:val="gone"/>'])(
    'of a Word run (%s) is left out and told',
    (look) => {
      const styles =
        '<w:style w:type="character" w:styleId="gone"><w:name w:val="gone"/><w:rPr><w:strike/></w:rPr></w:style>';
      const source = docx(
        `<w:p>${run('每人每月')}${run('16', look)}${run('00', look)}${run('1800元。')}</w:p>`,
        {
          styles,
        },
      );
      expect(source.text).toBe('每人每月1800元。\n');
      expect(source.notes).toEqual([struck('1600')]);
    },
  );

  it('is not what a run of a struck style takes back', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="gone"><w:name w:val="gone"/><w:rPr><w:strike/></w:rPr></w:style>';
    const source = docx(
      `<w:p><w:pPr><w:pStyle w:val="gone"/></w:pPr>${run('旧')}${run('新', '<w:strike w:val="0"/>')}</w:p>`,
      { styles },
    );
    expect(source.text).toBe('新\n');
  });

  it('takes its paragraph and its row with it where nothing else is left, and numbers go on', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const gone = (words: string): string => p('').replace('</w:p>', `${run(words, '<w:strike/>')}</w:p>`);
    const numbered = li('', 1).replace('</w:p>', `${run('乙', '<w:strike/>')}</w:p>`);
    const body = [
      li('甲', 1),
      numbered,
      li('丙', 1),
      table(
        row(cell('1', '<w:vMerge w:val="restart"/>'), cell('项目')),
        row(cell('', '<w:vMerge/>'), cell(gone('取消'))),
        row(cell('', '<w:vMerge/>'), cell('新项目')),
      ),
    ].join('');
    const source = docx(body, { numbering });
    expect(source.text).toBe('1. 甲\n3. 丙\n\n1\t项目\n新项目\n\n');
    expect(source.tables[0]?.cells.map(({ row: r, col, rowSpan }) => [r, col, rowSpan])).toEqual([
      [0, 0, 2],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(source.notes).toEqual([{ rule: 'struck-text', params: { count: 3, text: '乙 … 取消' } }]);
  });

  it.each([
    '<s>1600</s>',
    '<strike>1600</strike>',
    '<del>1600</del>',
    '<span style="text-decoration: line-through">1600</span>',
    '<span style="text-decoration-line: underline line-through">1600</span>',
  ])('of a page (%s)', (old) => {
    const source = html(`<p>集中养育每人每月${old}1800元。</p>`);
    expect(source.text).toBe('集中养育每人每月1800元。\n');
    expect(source.notes).toContainEqual(struck('1600'));
  });

  it('of a workbook, by the run and by the font of the cell', () => {
    const strings =
      '<si><r><t>每月</t></r><r><rPr><strike/></rPr><t>1600</t></r><r><rPr><strike val="0"/></rPr><t>1800元</t></r></si><si><t>取消</t></si>';
    const styles =
      '<fonts><font><sz val="11"/></font><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>5</v></c></row>' +
      `<row r="3">${textCell('A3', '甲')}${textCell('B3', '乙')}</row>`;
    const source = readXlsx(makeXlsx([{ name: '表', rows }], { strings, styles }));
    expect(source.text).toBe('每月1800元\t\n甲\t乙\n\n');
    expect(source.notes).toEqual([{ rule: 'struck-text', params: { count: 7, text: '1600 … 取消 … 5' } }]);
  });

  test('a note quotes so much and no more', () => {
    const source = html(`<p>甲<s>${'长'.repeat(500)}</s></p>`);
    expect(source.notes).toContainEqual({
      rule: 'struck-text',
      params: { count: 500, text: `${'长'.repeat(60)}…` },
    });
  });
});

describe('fonts of signs', () => {
  const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const inFont = (font: string, words: string): string =>
    run(words, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);

  it.each([
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', '00B3', '≥'],
    ['Symbol', 'F0B4', '×'],
    ['Symbol', 'F0B1', '±'],
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F081', '①'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 2', 'F06A', '①'],
    ['宋体', '2265', '≥'],
  ])('w:sym of %s %s is %s', (font, char, sign) => {
    expect(docx(`<w:p>${sym(font, char)}${run('80岁')}</w:p>`).text).toBe(`${sign}80岁\n`);
  });

  it('are read in runs that are set in them, by letter or by their own place', () => {
    const body = `<w:p>${run('每周5')}${inFont('Symbol', '\uf0b4')}${run('8小时，')}${inFont('Symbol', '\u00b3')}${run('80岁，')}${inFont('Wingdings', 'l')}${inFont('Symbol', '×的汉字')}</w:p>`;
    expect(docx(body).text).toBe('每周5×8小时，≥80岁，●×的汉字\n');
  });

  it('leave out what no table knows, and say so', () => {
    const source = docx(`<w:p>${sym('Wingdings', 'F021')}${run('甲')}</w:p>`);
    expect(source.text).toBe('甲\n');
    expect(source.notes).toEqual([{ rule: 'symbols-left-out', params: { count: 1 } }]);
  });

  it.each([
    '<font face="Symbol">&#179;</font>',
    '<span style="font-family:Symbol">³</span>',
    "<span style='font:10.5pt Symbol'>³</span>",
    '<span style=\'font-family:"Symbol",serif\'>&#xF0B3;</span>',
  ])('of a page: %s', (sign) => {
    expect(html(`<p>年满${sign}80岁的老年人。</p>`).text).toBe('年满≥80岁的老年人。\n');
  });

  it('of a page, where letters are set in another font again', () => {
    const bullet =
      '<span style="font-family:Wingdings">l<span style="font:7.0pt \'Times New Roman\'">ab</span></span>';
    expect(html(`<p>${bullet}服务对象：老年人。</p>`).text).toBe('●ab服务对象：老年人。\n');
  });

  it('of a workbook', () => {
    const strings = '<si><r><rPr><rFont val="Symbol"/></rPr><t>&#xF0A3;</t></r><r><t>5次</t></r></si>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(readXlsx(makeXlsx([{ name: '表', rows }], { strings })).text).toBe('≤5次\n\n');
  });

  it('have every letter of Symbol in its place', () => {
    expect(signsOf('Symbol', 'abgD$"').text).toBe('αβγΔ∃∀');
    expect(signsOf('Symbol', '\u00a5\u00ae\u00b9\u00d5\u00de').text).toBe('∞→≠∏⇒');
  });
});

describe('EQ fields', () => {
  test.each([
    [' eq \\o\\ac(○,1) ', '①'],
    ['EQ \\o\\ac(○,12)', '⑫'],
    ['eq \\o\\ac(○,三)', '㊂'],
    ['eq \\o\\ac(□,2)', '2'],
    ['EQ \\f(1,3)', '1/3'],
    ['EQ \\F(1;3)', '1/3'],
    ['eq 2\\f(1,2)', '2 1/2'],
    ['eq \\f(1,\\r(2))', '1/√2'],
    ['EQ m\\s\\up8(2)', 'm2'],
    ['EQ \\b\\lc\\{\\rc\\}(\\a\\al\\co1(甲,乙))', '(甲 乙)'],
    ['EQ \\x(公章)', '公章'],
    ['EQ 1\\,000', '1,000'],
    ['EQ \\o(', ''],
    ['REF _1 \\h', null],
  ])('%s', (instruction, shown) => {
    expect(equationText(instruction)).toBe(shown);
  });

  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  it('have no result in the file: what they say is read', () => {
    const eq = `${field('begin')}${instruction(' eq ')}${instruction('\\o\\ac(○,1)')}${field('end')}`;
    expect(docx(`<w:p>${eq}${run('集中养育')}</w:p>`).text).toBe('①集中养育\n');
    expect(docx(`<w:p><w:fldSimple w:instr="EQ \\f(1,3)"/>${run('以上')}</w:p>`).text).toBe('1/3以上\n');
  });

  it('with a result are read by it', () => {
    const eq = `${field('begin')}${instruction('eq \\f(1,3)')}${field('separate')}${run('⅓')}${field('end')}`;
    expect(docx(`<w:p>${eq}</w:p>`).text).toBe('⅓\n');
  });

  it('nested without end are read in no time', () => {
    expect(equationText(`EQ ${'\\f('.repeat(50_000)}`)?.length).toBeLessThan(60_000);
  });
});

describe('footnotes', () => {
  it('are no lines of the notice', () => {
    const body = `<w:p>${run('不低于90%')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>`;
    const source = docx(body, { footnotes: `<w:footnote w:id="2">${p('以户籍计')}</w:footnote>` });
    expect(source.asides.map(({ start, end }) => source.text.slice(start, end))).toEqual(['[1] 以户籍计']);
  });
});
