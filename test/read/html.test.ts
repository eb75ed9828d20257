import { describe, expect, test } from 'vitest';
import type { InputError } from '../../pipeline/errors.ts';
import { hiddenNames } from '../../pipeline/read/html/hidden.ts';
import { readHtml } from '../../pipeline/read/html.ts';
import type { Source } from '../../pipeline/source.ts';
import { recordOf } from '../support/read.ts';
import { cellsOf as cellsOfSource } from '../support/sources.ts';

const read = (html: string): Source => readHtml(new TextEncoder().encode(html));
const lines = (html: string): string[] =>
  read(html)
    .text.split('\n')
    .filter((line) => line.trim() !== '');

/** Prose enough to be an article. */
const PROSE = [
  '各区人民政府，市政府各部门：为保障城乡居民享有基本公共服务，现将有关事项通知如下，请认真贯彻执行。',
  '一、各部门要按照标准明确的对象、内容和支出责任，做好组织落实，不得降低标准。',
  '二、市财政局要统筹安排资金，保障各项服务落到实处，及时公开执行情况。',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('\n');

describe('the article of a page', () => {
  const noise = {
    nav: '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事服务</a></li></ul>',
    crumb: '<div>当前位置：<a href="/">首页</a> &gt; <a href="/x">政策文件</a></div>',
    side: '<div><ul><li><a href="1">1. 关于价格的通知</a></li><li><a href="2">2. 办事指南</a></li><li><a href="3">3. 参保登记</a></li></ul></div>',
    share: '<div>分享到：<a>微信</a><a>微博</a></div>',
    foot: '<div>主办单位：某市人民政府 网站标识码：1234567890 版权所有</div>',
  };

  test.each([
    ['named', `<div id="zoom">${paragraphs}</div>`],
    ['not named', `<div><div>${paragraphs}</div></div>`],
    ['named like furniture', `<div class="right"><div class="info">${paragraphs}</div></div>`],
    [
      'in lay-out tables',
      `<table><tr><td>${noise.side}</td><td><table><tr><td>${paragraphs}</td></tr></table></td></tr></table>`,
    ],
    ['in one element with the furniture', paragraphs],
    ['inside a form', `<form id="aspnetForm">${noise.share}<div>${paragraphs}</div></form>`],
    ['in a span', `<span id="content">${paragraphs}</span>`],
    [
      'in two parts',
      `<div><div>${paragraphs.split('\n').slice(0, 1).join('')}</div><div>${paragraphs.split('\n').slice(1).join('')}</div></div>`,
    ],
  ])('%s', (_, article) => {
    const page = `<html><body>${noise.nav}${noise.crumb}<div class="main">${noise.side}${article}${noise.share}</div>${noise.foot}</body></html>`;
    expect(lines(page)).toEqual(PROSE);
  });

  test('a line of the notice that sounds like the page stays', () => {
    const middle = '<p>更新时间：每年一次</p>';
    const article = `<p>发布时间：2024-01-02</p>${PROSE[0]}${middle}<p>${PROSE[1]}</p><p>【打印本页】</p>`;
    expect(lines(`<body>${noise.nav}<div>${article}</div></body>`)).toEqual([
      PROSE[0],
      '更新时间：每年一次',
      PROSE[1],
    ]);
  });

  test('a page without any furniture is all article', () => {
    const source = read(`<body>${paragraphs}</body>`);
    expect(source.text).toBe(`${PROSE.join('\n')}\n`);
    expect(source.notes).toEqual([]);
    expect(source.paragraphs).toBe(true);
  });

  test('the title above the article comes first, once', () => {
    const head = '<head><title>某市基本公共服务标准_某市人民政府</title></head>';
    const page = (article: string): string =>
      `<html>${head}<body>${noise.nav}<div><h1>某市基本公共服务标准</h1><div>发布时间：2024-01-02 来源：市发改委</div><div>${article}</div>${noise.share}</div></body></html>`;
    expect(lines(page(paragraphs))).toEqual(['某市基本公共服务标准', ...PROSE]);
    expect(read(page(paragraphs)).headings).toEqual([{ start: 0, end: 10, level: 1 }]);
    const titled = `<p>某市<br>基本公共服务标准</p>${paragraphs}`;
    expect(lines(page(titled))).toEqual(['某市\u000b基本公共服务标准', ...PROSE]);
  });

  test('the title above the article is what the head names behind the site and its column', () => {
    const body = (title: string): string =>
      `<html><head><title>某县人民政府 政策解读 《某县基本公共服务标准（2023年版）》政策解读</title></head><body><div class="title">${title}</div><div class="content">${paragraphs}</div></body></html>`;
    expect(lines(body('《某县基本公共服务标准（2023年版）》政策解读'))).toEqual([
      '《某县基本公共服务标准（2023年版）》政策解读',
      ...PROSE,
    ]);
  });

  test('an article that is a title and a table', () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `<tr><td>${i + 1}</td><td>义务教育免费提供教科书</td><td>义务教育阶段学生</td></tr>`,
    ).join('');
    const page = `<body>${noise.nav}<div><p>某市基本公共服务清单</p><div class="wrap"><table border="1">${rows}</table></div></div>${noise.foot}</body>`;
    const source = read(page);
    expect(source.text.startsWith('某市基本公共服务清单\n\n1\t义务教育')).toBe(true);
    expect(source.text).not.toContain('主办单位');
    expect(source.tables[0]).toMatchObject({ rows: 8, cols: 3 });
  });
});

describe('what is not shown is not read', () => {
  test.each([
    ['a script', '<script>document.write("<p>98. 脚本写入的项目</p>")</script>'],
    ['a comment', '<!-- 99. 注释里的项目 -->'],
    ['the hidden attribute', '<p hidden>隐藏</p>'],
    ['display', '<p style="color:red; display : none">隐藏</p>'],
    ['visibility', '<span style="visibility:hidden">隐藏</span>'],
    ["Word's own hiding", '<span style="mso-hide:all">隐藏</span>'],
    ['a style sheet', '<style>.x, .tip { display: none }</style><p class="a tip">隐藏</p>'],
    [
      'controls',
      '<select><option>隐藏</option></select><button>隐藏</button><input value="隐藏"><textarea>隐藏</textarea>',
    ],
    ['a box of one pixel', '<p style="position:absolute; clip: rect(0, 0, 0, 0)">隐藏</p>'],
    [
      'what stands off the screen',
      '<p style="position:absolute;left:-9999px">隐藏</p><p style="text-indent:-9999px">隐藏</p>',
    ],
    ['characters that are transparent', '<span style="opacity: 0">隐藏</span>'],
    [
      'a style sheet that strikes out',
      '<style>.gone{text-decoration: line-through}</style><p class="gone">隐藏</p>',
    ],
    ['the mark of a note', '<sup>[1]</sup><sup>①</sup>'],
    ['no script', '<noscript>隐藏</noscript>'],
    ['deleted text', '<del>隐藏</del>'],
  ])('%s', (_, hidden) => {
    expect(lines(`<body>${paragraphs}${hidden}<p>此件公开发布。</p></body>`)).toEqual([
      ...PROSE,
      '此件公开发布。',
    ]);
  });

  test('an article that the page hides until its script has run is read, and what is hidden within it is not', () => {
    const hidden = '<p style="display:none">隐藏</p>';
    const article = `<div id="js_content" style="visibility: hidden; opacity: 0;">${paragraphs.repeat(4)}${hidden}</div>`;
    const found = lines(`<body><h1>民生清单来了</h1>${article}<p>阅读 1.2万</p></body>`);
    expect(found.filter((line) => line === PROSE[0])).toHaveLength(4);
    expect(found).not.toContain('隐藏');
  });

  test('hidden and deleted text is told', () => {
    expect(read(`<body>${paragraphs}<p hidden>隐 藏</p><del>删</del></body>`).notes).toEqual([
      {
        rule: 'left-out',
        params: {
          what: 'hidden text',
          what_zh: '隐藏文字',
          count: 2,
          parts: 'hidden text',
          parts_zh: '隐藏文字',
        },
      },
      { rule: 'struck-text', params: { count: 1, text: '删' } },
    ]);
  });

  test.each([
    ['.a{display:none}#b , p.c{ visibility : hidden }', ['.a', '#b']],
    ['@media print{.a{display:none}} .b{display:none}', ['.b']],
    ['@media screen{.a{display:none}}', ['.a']],
    ['/* .a{display:none} */.b{color:red}', []],
    ['/*'.repeat(100_000), []],
    ['{'.repeat(100_000), []],
  ])('names that a style sheet hides: %.40s', (css, names) => {
    expect([...hiddenNames(css)]).toEqual(names);
  });
});

describe('characters as a browser shows them', () => {
  test.each([
    [
      'a span for each digit',
      '<p>每人每月<span lang="EN-US">1</span><span>0</span><span>0</span>元。<o:p></o:p></p>',
      '每人每月100元。',
    ],
    ['source line ends between Chinese', '<p>城乡\n  居民，\r\n共同</p>', '城乡居民，共同'],
    ['source line ends beside Latin', '<p>PM\n2.5</p>', 'PM 2.5'],
    ['blanks', '<p>  a   b\t c  </p>', 'a b c'],
    ['entities and special blanks', '<p>&nbsp;&emsp;&ldquo;十三五&#8221;&lt;1</p>', '\u00a0\u2003“十三五”<1'],
    ['a break', '<p>市级<br/>\n 单位<br></p>', '市级\u000b单位'],
    ['breaks of a paragraph', '<p>甲。<br><br>乙。<br>　　丙。</p>', '甲。\n乙。\n　　丙。'],
    ['a block in a span', '<span>甲<div>乙</div>丙</span>', '甲\n乙\n丙'],
    ['conditional numbers of Word', '<p><![if !supportLists]>1.&nbsp;<![endif]>甲</p>', '1.\u00a0甲'],
    ['preformatted', '<pre>一\n  二</pre>', '一\n  二'],
    ['subscript', '<p>PM<sub>2.5</sub></p>', 'PM2.5'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(`${text}\n`);
  });

  test.each([
    ['<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
    ['<ol start="9" type="a"><li><p>甲</p><li value="27">乙</ol>', ['i. 甲', 'aa. 乙']],
    [
      '<ol style="list-style-type: cjk-ideographic"><li>甲<ol><li>子</ol><li>乙</ol>',
      ['一、甲', '1. 子', '二、乙'],
    ],
    ['<ol type="I"><li>甲<li>乙</ol>', ['I. 甲', 'II. 乙']],
    ['<ol style="list-style:none"><li>甲</ol>', ['甲']],
    ['<ol><li>1. 甲<li>2. 乙</ol>', ['1. 甲', '2. 乙']],
    ['<ul><li>甲<li>乙</ul>', ['甲', '乙']],
  ])('list numbers: %s', (html, shown) => {
    expect(lines(html)).toEqual(shown);
  });
});

describe('tables', () => {
  const cellsOf = (page: string) => cellsOfSource(read(`<body>${paragraphs}${page}</body>`));

  test.each(['rowspan="0"', 'rowspan=99'])('spans end with their row group: %s', (down) => {
    const group = (domain: string, ...names: string[]): string =>
      `<tbody>${names.map((name, i) => `<tr>${i === 0 ? `<td ${down}>${domain}</td>` : ''}<td>${name}</td></tr>`).join('')}</tbody>`;
    const head = '<thead><tr><td>领域</td><td>事项</td></tr></thead>';
    expect(cellsOf(`<table>${head}${group('幼', '甲', '乙')}${group('老', '丙', '丁')}</table>`)).toEqual([
      [0, 0, 1, 1, '领域'],
      [0, 1, 1, 1, '事项'],
      [1, 0, 2, 1, '幼'],
      [1, 1, 1, 1, '甲'],
      [2, 1, 1, 1, '乙'],
      [3, 0, 2, 1, '老'],
      [3, 1, 1, 1, '丙'],
      [4, 1, 1, 1, '丁'],
    ]);
  });

  test.each([
    '经费来源：市、县财政按5:5分担',
    '资金来源：县级财政',
    '（5）办理方式：微信扫一扫预约',
    '服务对象：社区居民。更新时间：每周一',
  ])('a field is no furniture, whatever words of pages stand in it: %s', (field) => {
    const items = [1, 2, 3]
      .map((no) => `<p>${no}．服务${no}</p><p>服务对象：居民</p><p>${field}</p><p>牵头单位：市民政局</p>`)
      .join('');
    const page = `<html><body><div><h1>某市基本公共服务清单</h1><div>来源：市发改委</div><div>${items}</div><div>浏览次数：12</div></div></body></html>`;
    expect(lines(page).filter((line) => line === field)).toHaveLength(3);
    expect(lines(page).join()).not.toContain('浏览次数');
  });

  test('a card with a table in one of its cells is a table', async () => {
    const inner = '<table><tr><td>集中</td><td>1800元</td></tr><tr><td>分散</td><td>1500元</td></tr></table>';
    const card = (no: number): string =>
      `<table><tr><td colspan=2>${no}．服务${no}</td></tr><tr><td>服务对象</td><td>孤儿</td></tr><tr><td>服务标准</td><td>${no === 2 ? inner : '每月1000元'}</td></tr><tr><td>牵头单位</td><td>市民政局</td></tr></table>`;
    const record = await recordOf(
      `<html><body><h1>云岭县基本公共服务清单</h1>${[1, 2, 3].map(card).join('')}</body></html>`,
      'a.html',
    );
    expect(record.items.map(({ name, fields }) => [name, fields.standard?.text])).toEqual([
      ['服务1', '每月1000元'],
      ['服务2', '集中 1800元\n分散 1500元'],
      ['服务3', '每月1000元'],
    ]);
  });

  test('a table inside a cell is lines of that cell', () => {
    const inner = '<table><tr><td>集中</td><td>1800元</td></tr><tr><td>分散</td><td>1500元</td></tr></table>';
    const rows = [1, 2, 3].map(
      (n) =>
        `<tr><td>${n}</td><td>服务事项的名称${n}</td><td>${n === 2 ? `按以下标准：${inner}` : '标准'}</td></tr>`,
    );
    expect(cellsOf(`<table>${rows.join('')}</table>`).map(([, , , , text]) => text)).toEqual([
      '1',
      '服务事项的名称1',
      '标准',
      '2',
      '服务事项的名称2',
      '按以下标准：\n集中 1800元\n分散 1500元',
      '3',
      '服务事项的名称3',
      '标准',
    ]);
  });

  test('tables in tables without end are judged once each', () => {
    const deep = `${'<table><tr><td>甲<td>乙<tr><td>丙<td>'.repeat(60)}丁`;
    expect(read(`<body>${paragraphs}${deep}</body>`).text).toContain('丁');
  });

  const table =
    '<p>前</p><table><caption>表一</caption><thead><tr><th>序号</th><th>项目</th><th>内容</th></tr></thead>' +
    '<tr><td colspan="100">一、教育</td></tr><tr><td rowspan="2">1</td><td>甲<br>乙</td><td><p>子</p><p>丑</p></td></tr><tr><td></td><td rowspan="0">寅</td></tr></table><p>后</p>';

  test('rows are lines, cells are parted by tabs, what a merged cell covers adds nothing', () => {
    expect(read(table).text).toBe(
      '前\n表一\n\n序号\t项目\t内容\n一、教育\n1\t甲\u000b乙\t子\n丑\n\t寅\n\n后\n',
    );
  });

  test('cells know their place in the grid and in the text', () => {
    const source = read(table);
    expect(cellsOfSource(source)).toEqual([
      [0, 0, 1, 1, '序号'],
      [0, 1, 1, 1, '项目'],
      [0, 2, 1, 1, '内容'],
      [1, 0, 1, 3, '一、教育'],
      [2, 0, 2, 1, '1'],
      [2, 1, 1, 1, '甲\u000b乙'],
      [2, 2, 1, 1, '子\n丑'],
      [3, 1, 1, 1, ''],
      [3, 2, 1, 1, '寅'],
    ]);
    expect(source.tables[0]).toMatchObject({ rows: 4, cols: 3 });
  });

  test('a table that only lays out is no table', () => {
    const source = read(`<table><tr><td>${paragraphs}</td></tr></table>`);
    expect(source.tables).toEqual([]);
    expect(source.text).toBe(`${PROSE.join('\n')}\n`);
  });
});

test('links and places', () => {
  const source = read(
    '<html>\n<body><p>详见\n<a href="./a.html">《标准》</a>和<a href="javascript:x()">打印</a></p></body></html>',
  );
  expect(source.links).toEqual([{ start: 2, end: 6, href: './a.html' }]);
  expect(source.places).toEqual([[0, 9, { line: 2, column: 10 }]]);
});

test('a label of gb2312 is GB18030', () => {
  const head = new TextEncoder().encode('<meta charset="gb2312"><p>');
  const source = readHtml(new Uint8Array([...head, 0xc0, 0xcf, 0xc8, 0xcb, 0x81, 0x39, 0xee, 0x39]));
  expect(source.text).toBe('老人㐀\n');
  expect(source.encoding).toBe('gb18030');
});

test.each([
  ['nothing to show', '<html><body><script>x</script></body></html>', 'empty-file'],
  ['elements in elements without end', '<div>'.repeat(50_000), 'nested-too-deep'],
])('refused: %s', (_, html, rule) => {
  expect(() => read(html)).toThrow(expect.objectContaining({ rule }) as InputError);
});

describe('panels behind tabs', () => {
  const panel = (words: string, more = ''): string =>
    `<div class="panel${more}"><div class="fold"><span>${words}</span><em>展开</em></div><p>服务对象：具有本市户籍的城乡居民，不限年龄。</p></div>`;
  const shown = panel('高龄津贴', ' on');
  const hidden = panel('技能培训').replace('<div class="panel"', '<div class="panel" style="display:none"');

  test('are read each below the label of its tab, below the title of the banner, without what a click does', () => {
    const tabs = '<ul class="tabs"><li>老有所养</li><li>劳有所得</li></ul>';
    const page = `<html><head><title>某区基本公共服务清单-某区政府</title></head><body><header><a>无障碍</a><a>登录</a></header><div class="banner"><h1>某区基本公共服务清单</h1><p>（2025年版，共2项）</p></div>${tabs}<div>${shown}${hidden}</div></body></html>`;
    const line = '服务对象：具有本市户籍的城乡居民，不限年龄。';
    expect(lines(page)).toEqual([
      ...['某区基本公共服务清单', '（2025年版，共2项）'],
      ...['老有所养', '高龄津贴', line, '劳有所得', '技能培训', line],
    ]);
  });

  test('that say the label of their tab themselves say it once', () => {
    const tabs = '<ul class="tabs"><li>高龄津贴</li><li>技能培训</li></ul>';
    expect(
      lines(`<body>${tabs}<div>${shown}${hidden}</div></body>`).filter((one) => one.length === 4),
    ).toEqual(['高龄津贴', '技能培训']);
  });

  test('are no two forms of one page, of which both could be shown, nor tips', () => {
    const tip = '<div class="panel" style="display:none">点击查看</div>';
    const both = `<div class="pc">${PROSE[0]}</div><div class="mobile" style="display:none">${PROSE[0]}</div>`;
    expect(lines(`<body>${shown}${tip}${both}</body>`).join('')).not.toMatch(/点击查看|通知如下.*通知如下/u);
  });
});
