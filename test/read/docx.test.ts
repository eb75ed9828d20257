import { describe, expect, it } from 'vitest';
import { readDocx } from '../../pipeline/read/docx.ts';
import { formatNumber } from '../../pipeline/read/office/number-format.ts';
import { cellsOf as cells, linesOf as lines, rulesOf as rules } from '../support/sources.ts';
import { cell, level, li, makeDocx, p, row, run, table } from './make-docx.ts';

const LISTS = [
  '<w:abstractNum w:abstractNumId="0">',
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'japaneseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimalEnclosedCircleChinese', '%4', '<w:suff w:val="nothing"/>'),
  '</w:abstractNum><w:abstractNum w:abstractNumId="1">',
  level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>'),
  level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  level(2, 'decimal', '%3)', '<w:lvlRestart w:val="0"/>'),
  '</w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

describe('automatic numbers', () => {
  it('count by level and begin anew under each heading', () => {
    const body = [
      li('幼有所育', 1),
      li('优孕优生服务', 1, 1),
      li('孕前检查', 1, 2),
      p('服务对象：夫妇。'),
      li('叶酸', 1, 2),
      li('甲', 1, 3),
      li('乙', 1, 3),
      li('学有所教', 1),
      li('义务教育', 1, 1),
      li('免学费', 1, 2),
    ].join('');
    expect(lines(readDocx(makeDocx({ body, numbering: LISTS })))).toEqual([
      '一、幼有所育',
      '（一）优孕优生服务',
      '1. 孕前检查',
      '服务对象：夫妇。',
      '2. 叶酸',
      '①甲',
      '②乙',
      '二、学有所教',
      '（一）义务教育',
      '1. 免学费',
    ]);
  });

  it('follow overrides of the start, lists that share their levels, legal digits and levels that never begin anew', () => {
    const body = [
      li('总则', 2),
      li('目的', 2, 1),
      li('甲', 2, 2),
      li('分则', 2),
      li('范围', 2, 1),
      li('乙', 2, 2),
      li('另起', 3),
      li('接着', 3),
      li('细目', 3, 1),
    ].join('');
    expect(lines(readDocx(makeDocx({ body, numbering: LISTS })))).toEqual([
      '第一章 总则',
      '1.1 目的',
      '1) 甲',
      '第二章 分则',
      '2.1 范围',
      '2) 乙',
      '第五章 另起',
      '第六章 接着',
      '6.1 细目',
    ]);
  });

  it('come from the style, also one it is based on, and numId 0 takes them off', () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="item"><w:name w:val="item"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="item2"><w:name w:val="item2"/><w:basedOn w:val="item"/></w:style>',
    ].join('');
    const body = [
      p('免费', '<w:pStyle w:val="item"/>'),
      p('补助', '<w:pStyle w:val="item2"/>'),
      p('不编号', '<w:pStyle w:val="item"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect(lines(readDocx(makeDocx({ body, numbering: LISTS, styles })))).toEqual([
      '1. 免费',
      '2. 补助',
      '不编号',
    ]);
  });

  it('take the level that a style is tied to', () => {
    const tied = LISTS.replace(
      '<w:lvl w:ilvl="1"><w:start w:val="1"/>',
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="h2"/>',
    );
    const styles =
      '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const source = readDocx(
      makeDocx({ body: li('甲', 1) + p('乙', '<w:pStyle w:val="h2"/>'), numbering: tied, styles }),
    );
    expect(lines(source)).toEqual(['一、甲', '（一）乙']);
    expect(source.headings).toEqual([{ start: 4, end: 8, level: 2 }]);
  });

  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCounting', 105, '一〇五'],
    ['chineseCountingThousand', 11, '十一'],
    ['chineseCountingThousand', 97, '九十七'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['ideographDigital', 12, '一二'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 27, 'aa'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 97, 'XCVII'],
    ['none', 3, ''],
  ])('%s %i is %s', (format, n, shown) => {
    expect(formatNumber(n, format)).toBe(shown);
  });

  it('are told of when their format is not known', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'hindiVowels', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const source = readDocx(makeDocx({ body: li('甲', 1), numbering }));
    expect(lines(source)).toEqual(['1. 甲']);
    expect(source.notes).toEqual([{ rule: 'number-format-unknown', params: { format: 'hindiVowels' } }]);
  });
});

describe('tables', () => {
  it('keep merged cells once, with their spans', () => {
    const body = table(
      row(cell('序号'), cell('项目'), cell('标准')),
      row(cell('一、教育', '<w:gridSpan w:val="3"/>')),
      row(cell('1', '<w:vMerge w:val="restart"/>'), cell(p('甲') + p('乙')), cell('')),
      row(cell('', '<w:vMerge/>'), cell('丁'), cell('戊')),
    );
    const source = readDocx(makeDocx({ body: p('前') + body + p('后') }));
    expect(source.text).toBe('前\n\n序号\t项目\t标准\n一、教育\n1\t甲\n乙\t\n丁\t戊\n\n后\n');
    expect(cells(source)).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 1, '项目'],
      [0, 2, 1, 1, '标准'],
      [1, 0, 1, 3, '一、教育'],
      [2, 0, 2, 1, '1'],
      [2, 1, 1, 1, '甲\n乙'],
      [2, 2, 1, 1, ''],
      [3, 1, 1, 1, '丁'],
      [3, 2, 1, 1, '戊'],
    ]);
    expect(source.tables[0]).toMatchObject({ rows: 4, cols: 3, start: 3, end: 27 });
    expect(source.places).toContainEqual([24, 25, { table: 1, row: 4, col: 2 }]);
  });

  it('within a cell become lines of that cell', () => {
    const inner = table(row(cell('子1'), cell('子2')), row(cell('子3'), cell('子4')));
    const source = readDocx(makeDocx({ body: table(row(cell('甲'), cell(p('乙') + inner + p('丙')))) }));
    expect(cells(source).map(([, , , , text]) => text)).toEqual(['甲', '乙\n子1 子2\n子3 子4\n丙']);
  });

  it('of one cell are a frame round what stands in it', () => {
    const framed = table(row(cell(p('标题') + table(row(cell('甲'), cell('乙'))) + p('尾'))));
    const source = readDocx(makeDocx({ body: framed }));
    expect(source.text).toBe('标题\n\n甲\t乙\n\n尾\n');
    expect(source.tables).toHaveLength(1);
  });

  it('lose rows that were deleted, and tabs within cells become blanks', () => {
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('删')}${cell('去')}</w:tr>`;
    const source = readDocx(makeDocx({ body: table(row(cell('甲\u0009乙'), cell('丙')), gone) }));
    expect(source.text).toBe('甲 乙\t丙\n\n');
    expect(rules(source)).toEqual(['tracked-changes']);
  });
});

describe('what is shown', () => {
  it('has all tracked changes accepted, and says so', () => {
    const body = [
      `<w:p>${run('每月')}<w:del w:id="1"><w:r><w:delText>150</w:delText></w:r></w:del><w:ins w:id="2">${run('200')}</w:ins>${run('元。')}</w:p>`,
      `<w:p><w:moveFrom w:id="3">${run('搬走')}</w:moveFrom>${run('留下')}</w:p>`,
      `<w:p><w:moveTo w:id="4">${run('搬来')}</w:moveTo></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>${run('并入')}</w:p>`,
      p('下一段'),
    ].join('');
    const source = readDocx(makeDocx({ body }));
    expect(lines(source)).toEqual(['每月200元。', '留下', '搬来', '并入下一段']);
    expect(source.notes).toEqual([{ rule: 'tracked-changes', params: { deleted: 3, inserted: 2 } }]);
  });

  it('has no hidden text, by run, by style, by style of the paragraph', () => {
    const styles = [
      '<w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="q"/><w:rPr><w:vanish/></w:rPr></w:style>',
    ].join('');
    const body = [
      `<w:p>${run('甲')}${run('藏', '<w:vanish/>')}${run('匿', '<w:rStyle w:val="c"/>')}${run('乙', '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="q"/></w:pPr>${run('隐')}${run('现', '<w:vanish w:val="false"/>')}</w:p>`,
    ].join('');
    const source = readDocx(makeDocx({ body, styles }));
    expect(lines(source)).toEqual(['甲乙', '现']);
    expect(source.notes).toEqual([{ rule: 'hidden-text', params: { count: 3 } }]);
  });

  it('has the results of fields, not their instructions; a field without an end swallows nothing', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body = [
      `<w:p>${field('begin')}${instruction('TOC \\o')}${field('separate')}${run('一、教育')}<w:r><w:tab/></w:r>${field('begin')}${instruction('PAGEREF x')}${field('separate')}${run('7')}${field('end')}</w:p>`,
      `<w:p>${run('二、住房')}<w:r><w:tab/></w:r>${run('9')}${field('end')}</w:p>`,
      `<w:p>${field('begin')}${run('还在')}</w:p>`,
      p('正文'),
    ].join('');
    expect(lines(readDocx(makeDocx({ body })))).toEqual(['一、教育\t7', '二、住房\t9', '还在', '正文']);
  });

  it('has breaks, tabs and hyphens as such, and no page break but where words stand on both sides', () => {
    const body = [
      `<w:p>${run('前')}<w:r><w:br/></w:r>${run('后')}<w:r><w:tab/></w:r>${run('A')}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run('B')}</w:p>`,
      `<w:p>${run('上')}<w:r><w:br w:type="page"/></w:r>${run('下')}</w:p>`,
      `<w:p><w:r><w:br w:type="page"/></w:r>${run('新页')}</w:p>`,
      '<w:p><w:r><w:t> 修剪 </w:t></w:r></w:p>',
    ].join('');
    expect(lines(readDocx(makeDocx({ body })))).toEqual(['前\u000b后\tA-B', '上\u000b下', '新页', '修剪']);
  });

  it('has a text box once: above the first paragraph, below any other', () => {
    const box = (words: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(words)}</w:txbxContent></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><w:txbxContent>${p(words)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${box('文号')}${run('标题')}</w:p><w:p>${box('盖章')}${run('正文')}</w:p>`;
    const source = readDocx(makeDocx({ body }));
    expect(lines(source)).toEqual(['文号', '标题', '正文', '盖章']);
    expect(source.places.map(([, , place]) => place)).toEqual([
      { paragraph: 1, box: 1 },
      { paragraph: 1 },
      { paragraph: 2 },
      { paragraph: 2, box: 1 },
    ]);
  });

  it('has footnotes at the end and their marks out of the sentence; comments and headers are left out by name', () => {
    const body = `<w:p>${run('不低于90%')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${run('。')}<w:r><w:commentReference w:id="0"/></w:r></w:p>${p('完')}`;
    const source = readDocx(
      makeDocx({
        body,
        footnotes: `<w:footnote w:id="2">${p(' 以户籍计')}</w:footnote>`,
        comments: `<w:comment>${p('9999')}</w:comment>`,
        header: p('页眉'),
      }),
    );
    expect(lines(source)).toEqual(['不低于90%。', '完', '[1] 以户籍计']);
    expect(source.notes).toEqual([
      { rule: 'left-out', params: { parts: 'comments, headers', parts_zh: '批注、页眉' } },
      { rule: 'footnotes-at-end', params: { count: 1 } },
    ]);
  });

  it('has links with their addresses, headings with their levels, and paragraphs counted', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="标题 2"/></w:style>';
    const body = [
      p('一、教育', '<w:outlineLvl w:val="0"/>'),
      p('（一）学前', '<w:pStyle w:val="x"/>'),
      `<w:p>${run('见')}<w:hyperlink r:id="L1">${run('通知')}</w:hyperlink></w:p>`,
    ].join('');
    const source = readDocx(makeDocx({ body, styles, links: { L1: 'http://www.example.gov.cn/1.html' } }));
    expect(source.headings).toEqual([
      { start: 0, end: 4, level: 1 },
      { start: 5, end: 10, level: 2 },
    ]);
    expect(source.links).toEqual([{ start: 12, end: 14, href: 'http://www.example.gov.cn/1.html' }]);
    expect(source.places).toEqual([
      [0, 4, { paragraph: 1 }],
      [5, 10, { paragraph: 2 }],
      [11, 14, { paragraph: 3 }],
    ]);
    expect(source.paragraphs).toBe(true);
  });

  it('has content controls opened, placeholders and unknown elements named', () => {
    const body = [
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('控件内')}</w:sdtContent></w:sdt>`,
      `<w:p>${run('填')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt></w:p>`,
      `<w:p><m:oMath><m:sSub><m:e><m:r><m:t>PM</m:t></m:r></m:e><m:sub><m:r><m:t>2.5</m:t></m:r></m:sub></m:sSub></m:oMath><w:strange/></w:p>`,
    ].join('');
    const source = readDocx(makeDocx({ body }));
    expect(lines(source)).toEqual(['控件内', '填', 'PM2.5']);
    expect(source.notes).toEqual([
      { rule: 'placeholders-left-out', params: { count: 1 } },
      { rule: 'element-skipped', params: { name: 'w:strange' } },
    ]);
  });

  it('knows elements by namespace, whatever prefix a writer chose', () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>中&#x6587; &amp;lt;</x:t></x:r></x:p></x:body></x:document>';
    expect(readDocx(makeDocx({ body: '', document })).text).toBe('中文 &lt;\n');
  });
});

describe('what is no document', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY e "x">]><a/>', 'doctype-refused'],
    ['tags that do not close', '<w:document><w:body>', 'damaged'],
    [
      'no body',
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'damaged',
    ],
    ['tags nested without end', '<a>'.repeat(400) + '</a>'.repeat(400), 'damaged'],
  ])('%s', (_, document, rule) => {
    expect(() => readDocx(makeDocx({ body: '', document }))).toThrow(expect.objectContaining({ rule }));
  });

  it('a document without a word', () => {
    expect(() => readDocx(makeDocx({ body: p('') }))).toThrow(
      expect.objectContaining({ rule: 'empty-file' }),
    );
  });
});
