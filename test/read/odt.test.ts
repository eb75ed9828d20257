import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from '../../pipeline/read/odt.ts';
import type { Source } from '../../pipeline/source.ts';
import { cellsOf, linesOf as lines, rulesOf as rules } from '../support/sources.ts';

const NAMES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ');

function odt(body: string, styles = '', more: Record<string, string> = {}): Source {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const files = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more };
  return readOdt(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}
const p = (words: string, style = ''): string => `<text:p text:style-name="${style}">${words}</text:p>`;

const LIST = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/></text:list-style>`;
const item = (words: string, below = '', start = ''): string =>
  `<text:list-item${start}>${p(words)}${below}</text:list-item>`;
const list = (items: string, more = ''): string =>
  `<text:list text:style-name="L"${more}>${items}</text:list>`;
const inner = (items: string): string => `<text:list>${items}</text:list>`;

describe('automatic numbers of an OpenDocument', () => {
  it('count by level, and begin anew in a list that does not go on with another', () => {
    const body =
      list(item('幼有所育', inner(item('孕前检查') + item('叶酸')))) +
      p('服务对象：夫妇。') +
      list(item('学有所教', inner(item('免学费'))), ' text:continue-numbering="true"') +
      list(item('保障措施'));
    expect(lines(odt(body, LIST))).toEqual([
      ...[
        '一、幼有所育',
        '1. 孕前检查',
        '2. 叶酸',
        '服务对象：夫妇。',
        '二、学有所教',
        '1. 免学费',
        '一、保障措施',
      ],
    ]);
  });

  it('go on from the list that is named, and from where an item says', () => {
    const body =
      list(item('甲'), ' xml:id="a"') +
      list(item('别')) +
      list(item('乙') + item('丙', '', ' text:start-value="7"') + item('丁'), ' text:continue-list="a"');
    expect(lines(odt(body, LIST))).toEqual(['一、甲', '一、别', '二、乙', '七、丙', '八、丁']);
  });

  it('stand before the first paragraph of an item alone, and before none of a list header', () => {
    const body = list(
      `<text:list-header>${p('说明')}</text:list-header><text:list-item>${p('甲')}${p('续')}</text:list-item>`,
    );
    expect(lines(odt(body, LIST))).toEqual(['说明', '一、甲', '续']);
  });
});

describe('tables of an OpenDocument', () => {
  const cell = (words: string, more = ''): string =>
    `<table:table-cell ${more}>${p(words)}</table:table-cell>`;

  it('keep merged cells once, with their spans', () => {
    const body = `<table:table><table:table-header-rows><table:table-row>${cell('序号')}${cell('项目', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>${cell('1', 'table:number-rows-spanned="2"')}${cell('甲')}${cell('乙')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('丙')}${cell('丁')}</table:table-row></table:table>`;
    const source = odt(body);
    expect(source.tables).toHaveLength(1);
    expect(cellsOf(source)).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 2, '项目'],
      [1, 0, 2, 1, '1'],
      [1, 1, 1, 1, '甲'],
      [1, 2, 1, 1, '乙'],
      [2, 1, 1, 1, '丙'],
      [2, 2, 1, 1, '丁'],
    ]);
  });

  it('of one cell are a frame round text', () => {
    const source = odt(`<table:table><table:table-row>${cell('高龄津贴')}</table:table-row></table:table>`);
    expect(source.tables).toEqual([]);
    expect(lines(source)).toEqual(['高龄津贴']);
  });
});

describe('the text of an OpenDocument', () => {
  it('has blanks, tabs and breaks as told, headings with their levels, links with their addresses', () => {
    const source = odt(
      `<text:h text:outline-level="2">一<text:s text:c="2"/>幼有所育</text:h>${p('服务<text:tab/>对象<text:line-break/>老年人\n  全部')}${p('见<text:a xlink:href="http://a.gov.cn/1">通知</text:a>')}`,
    );
    expect(lines(source)).toEqual(['一  幼有所育', '服务\t对象\u000b老年人 全部', '见通知']);
    expect(source.headings).toEqual([{ start: 0, end: 7, level: 2 }]);
    expect(source.links.map(({ start, end, href }) => [source.text.slice(start, end), href])).toEqual([
      ['通知', 'http://a.gov.cn/1'],
    ]);
  });

  it('is without what is struck through, hidden, deleted or said in comments, and tells it', () => {
    const styles =
      '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="C" style:family="text" style:parent-style-name="S"/>' +
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const source = odt(
      `<text:tracked-changes><text:changed-region/></text:tracked-changes>${p('每月<text:span text:style-name="C">1600</text:span>1800元<text:span text:style-name="H">内部</text:span><office:annotation>核对</office:annotation>')}`,
      styles,
    );
    expect(lines(source)).toEqual(['每月1800元']);
    expect(rules(source)).toEqual(['tracked-changes', 'hidden-text', 'struck-text']);
  });

  it('has notes behind it and their marks out of the sentence; heads of pages are told', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>含农村。</text:p></text:note-body></text:note>';
    const styles = `<office:document-styles ${NAMES}><office:master-styles><style:master-page><style:header>${p('某市公报')}</style:header></style:master-page></office:master-styles></office:document-styles>`;
    const source = odt(p(`不低于90%${note}。`), '', { 'styles.xml': styles });
    expect(lines(source)).toEqual(['不低于90%。', '[1] 含农村。']);
    expect(source.asides.map(({ start, end }) => source.text.slice(start, end))).toEqual(['[1] 含农村。']);
    expect(rules(source)).toEqual(['left-out', 'footnotes-at-end']);
  });

  it('has the links of its notes where they stand behind it', () => {
    const note = `<text:note><text:note-body>${p('见<text:a xlink:href="http://a.gov.cn/1">通知</text:a>。')}</text:note-body></text:note>`;
    const source = odt(p(`不低于90%${note}。`));
    expect(source.links.map(({ start, end, href }) => [source.text.slice(start, end), href])).toEqual([
      ['通知', 'http://a.gov.cn/1'],
    ]);
  });

  it.each([
    ['empty-file', p(''), {}],
    ['needs-ocr', p('<draw:frame><draw:image xlink:href="a.png"/></draw:frame>'), {}],
    ['encrypted', p('甲'), { 'META-INF/manifest.xml': '<a><manifest:encryption-data/></a>' }],
    ['damaged', p('甲'), { 'content.xml': '<a' }],
    ['damaged', p('甲'), { 'content.xml': '<a/>' }],
  ])('is refused by name: %s', (rule, body, more) => {
    expect(() => odt(body, '', more)).toThrow(expect.objectContaining({ rule }));
  });
});
