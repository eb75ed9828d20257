import { describe, expect, test } from 'vitest';
import { InputError } from '../../pipeline/errors.ts';
import { readPdf } from '../../pipeline/read/pdf.ts';
import type { Source } from '../../pipeline/source.ts';
import { expectLinearIn } from '../support/linear.ts';
import { bar, HEIGHT, PICTURE, pdf, stroke, text } from './pdfBuilder.ts';

const read = async (...pages: string[][]) => readPdf(pdf(pages.map((commands) => commands.join('\n'))));
const linesOf = (source: Source) => source.text.split('\n').filter((line) => line !== '');

/** What was left out, as [what, count], and the other notes as they are. */
const notesOf = (source: Source) =>
  source.notes.map((note) => (note.rule === 'left-out' ? [note.params.what, note.params.count] : note));

/** The cells of a table as rows of texts, with spans where a cell has any. */
function rowsOf(source: Source, index = 0): string[][] {
  const table = source.tables[index]!;
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const spans = cell.rowSpan > 1 || cell.colSpan > 1 ? ` ${cell.rowSpan}x${cell.colSpan}` : '';
        return source.text.slice(cell.start, cell.end) + spans;
      }),
  );
}

/** Ten characters of ten points a line, from 100 to 200; first lines set in by two. */
const paragraph = (y: number, lines: string[]) =>
  lines.map((line, i) => text(i === 0 ? 120 : 100, y + 16 * i, line));

const SERVICE = ['为符合条件的老年', '人每月发放高龄津贴八', '十元。'];

test('marks that run into each other by half a character, as browsers print them, keep their places', async () => {
  const parts: [number, string][] = [
    [100, '按照《养老办法》'],
    [175, '《救助办法》（试行）'],
    [270, '、《规定》'],
    [315, '执行。'],
  ];
  const source = await read([
    text(100, 100, '服务标准：'),
    ...parts.map(([x, words]) => text(x, 120, words)),
    text(95, 140, '（二）另有规定的除外。'),
  ]);
  expect(linesOf(source)).toEqual([
    '服务标准：',
    '按照《养老办法》《救助办法》（试行）、《规定》执行。',
    '（二）另有规定的除外。',
  ]);
});

describe('pages in columns', () => {
  /** Columns of eleven characters of ten points, a line every 16 points; first lines set in by two. */
  const column = (x: number, y: number, paragraphs: readonly string[][]): string[] =>
    paragraphs.flat().map((line, i) => {
      const isFirst = paragraphs.some(([first]) => first === line);
      return text(isFirst ? x + 20 : x, y + 16 * i, line);
    });
  const LEFT = [
    ['服务对象：本市户籍的', '老年人。'],
    ['服务内容：为老年人免', '费提供健康检查和指导。'],
    ['服务标准：每年提供一', '次健康体检，费用全免，', '结果录入档案。'],
  ];
  const RIGHT = [
    ['支出责任：市、县财政', '共同承担，中央财政按规', '定补助。'],
    ['牵头负责单位：市卫生', '健康委。'],
    ['其他：由各地制定实施', '细则。'],
  ];
  const wholes = (paragraphs: readonly string[][]): string[] => paragraphs.map((lines) => lines.join(''));

  test('are read one column after the other, below what runs over both', async () => {
    const title = text(150, 60, '某市基本公共服务标准二〇二五年版');
    const source = await read([title, ...column(100, 100, LEFT), ...column(230, 100, RIGHT)]);
    expect(linesOf(source)).toEqual(['某市基本公共服务标准二〇二五年版', ...wholes(LEFT), ...wholes(RIGHT)]);
  });

  test('a title and a number that run over both are two, though neither fills its line', async () => {
    const over = ['某市关于印发基本公共服务标准的通知', '某市政办发二〇二五年第十五号文件'];
    const source = await read([
      ...over.map((line, i) => text(150, 44 + 16 * i, line)),
      ...column(100, 100, LEFT),
      ...column(230, 100, RIGHT),
    ]);
    expect(linesOf(source)).toEqual([...over, ...wholes(LEFT), ...wholes(RIGHT)]);
  });

  test('the last page has a second column of a line', async () => {
    const last = [...column(100, 100, LEFT), text(230, 100, '附则：略。')];
    const source = await read([...column(100, 100, LEFT), ...column(230, 100, RIGHT)], last);
    expect(linesOf(source)).toEqual([...wholes(LEFT), ...wholes(RIGHT), ...wholes(LEFT), '附则：略。']);
  });

  test('a paragraph goes on from the foot of one column to the head of the next', async () => {
    const cut = [...LEFT.slice(0, 2), ['服务标准：每年提供一', '次健康体检，费用全免，']];
    const rest = [text(230, 100, '结果录入档案。'), ...column(230, 116, RIGHT)];
    const source = await read([...column(100, 100, cut), ...rest]);
    expect(linesOf(source)).toEqual([...wholes(LEFT), ...wholes(RIGHT)]);
  });

  test('three columns', async () => {
    const more = LEFT.map(([first, ...others]) => [first!.replace('：', '是'), ...others]);
    const source = await read([
      ...column(50, 100, LEFT),
      ...column(180, 100, RIGHT),
      ...column(310, 100, more),
    ]);
    expect(linesOf(source)).toEqual([...wholes(LEFT), ...wholes(RIGHT), ...wholes(more)]);
  });

  test('short cells side by side are no columns of prose', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      text(100, 100 + 16 * i, `第${i + 1}类人员`),
      text(230, 100 + 16 * i, `${i + 1}00元${i === 3 ? '，另有补贴若干' : ''}`),
    ]);
    expect(linesOf(await read(rows.flat()))[0]).toBe('第1类人员 100元');
  });
});

describe('paragraphs', () => {
  test('lines are joined, a set-in line begins anew', async () => {
    const source = await read([
      ...paragraph(100, SERVICE),
      ...paragraph(148, ['免费提供一次健康', '检查和指导服务。']),
    ]);
    expect(linesOf(source)).toEqual([
      '为符合条件的老年人每月发放高龄津贴八十元。',
      '免费提供一次健康检查和指导服务。',
    ]);
    expect(source.paragraphs).toBe(true);
    expect(source.mediaType).toBe('application/pdf');
  });

  test('a paragraph goes on over the page, and has a place on both', async () => {
    const first = paragraph(600, SERVICE).slice(0, 2);
    const source = await read(
      [...paragraph(500, SERVICE), ...first],
      [text(100, 100, '十元。'), ...paragraph(116, SERVICE)],
    );
    expect(linesOf(source)[1]).toBe('为符合条件的老年人每月发放高龄津贴八十元。');
    const cut = source.text.indexOf('十元', source.text.indexOf('\n') + 1);
    expect(source.places).toEqual([
      [0, cut, { page: 1 }],
      [cut, source.text.length, { page: 2 }],
    ]);
  });

  test('paragraphs that are not set in end where the next word had room', async () => {
    const source = await read([
      text(100, 100, '服务对象：老年人。'),
      text(100, 116, '服务内容：为本市户籍'),
      text(100, 132, '老年人提供服务。'),
      text(100, 148, '支出责任：区级。'),
      text(100, 164, '为本市户籍老年人提供'),
    ]);
    expect(linesOf(source)).toEqual([
      '服务对象：老年人。',
      '服务内容：为本市户籍老年人提供服务。',
      '支出责任：区级。',
      '为本市户籍老年人提供',
    ]);
  });

  test('a web page in print is set flush left, paragraphs apart, and the longest line shows where lines end', async () => {
    const source = await read([
      text(50, 40, '某市基本公共服务标准（2025年版）'),
      text(50, 70, '一、幼有所育'),
      text(50, 100, '（1）孕前检查'),
      text(50, 130, '服务对象：农村计划怀孕夫妇。'),
      text(50, 160, '服务标准：依据国家基本公共卫生服务规范免费提供一次检查和'),
      text(50, 173, '指导。'),
      text(50, 203, '牵头负责单位：市卫生健康委'),
      text(50, 233, '（2）产后访视'),
      text(50, 263, '服务对象：产妇。'),
    ]);
    expect(linesOf(source)).toEqual([
      '某市基本公共服务标准（2025年版）',
      '一、幼有所育',
      '（1）孕前检查',
      '服务对象：农村计划怀孕夫妇。',
      '服务标准：依据国家基本公共卫生服务规范免费提供一次检查和指导。',
      '牵头负责单位：市卫生健康委',
      '（2）产后访视',
      '服务对象：产妇。',
    ]);
  });

  test('digits that are each set by themselves are one number', async () => {
    const spread = (x: number, words: string): string[] =>
      [...words].map((char, i) => text(x + 7 * i, 100, char));
    const source = await read([
      text(100, 100, '每月'),
      ...spread(120, '1500'),
      text(148, 100, '元，占'),
      ...spread(180, '80%'),
    ]);
    expect(linesOf(source)).toEqual(['每月1500元，占80%']);
  });

  test('numbers a character or more apart are two', async () => {
    expect(linesOf(await read([text(100, 100, '城市'), text(130, 100, '15'), text(152, 100, '20')]))).toEqual(
      ['城市15 20'],
    );
  });

  test('contents lines keep title and page', async () => {
    const source = await read([
      text(100, 100, '一、幼有所育........................1'),
      text(100, 116, '二、学有所教 . . . . . . . . . 12'),
    ]);
    expect(linesOf(source)).toEqual(['一、幼有所育\t1', '二、学有所教\t12']);
  });
});

describe('running heads', () => {
  const body = (n: number) => [
    ...paragraph(100, SERVICE),
    ...paragraph(148, [`第${'一二三四'[n]}类服务对象`, '免费提供检查。']),
  ];
  test.each([
    ['dashes', (n: number) => `— ${n} —`],
    ['hyphens', (n: number) => `- ${n + 6} -`],
    ['bare', (n: number) => `${n}`],
    ['words', (n: number) => `第${n}页 共4页`],
  ])('page numbers with %s and a head are left out and told', async (_name, number) => {
    const pages = [0, 1, 2, 3].map((n) => [
      text(200, 40, '某市基本公共服务标准', 9),
      ...body(n),
      text(n % 2 ? 100 : 400, 760, number(n + 1)),
    ]);
    const source = await read(...pages);
    expect(source.text).not.toMatch(/某市|—|共4|\d/);
    expect(linesOf(source)).toHaveLength(8);
    expect(notesOf(source)).toEqual([['running-head', 8]]);
  });

  test('the same sentence at the end of several pages is text', async () => {
    const pages = [0, 1, 2, 3].map(() => [...paragraph(600, SERVICE), ...paragraph(648, SERVICE)]);
    const source = await read(...pages);
    expect(linesOf(source)).toHaveLength(8);
    expect(source.notes).toEqual([]);
  });

  test('numbers that do not count with the pages are text', async () => {
    const pages = [30, 30, 70].map((n, i) => [...body(i), text(100, 760, `${n}`)]);
    expect((await read(...pages)).text.match(/\d+/g)).toEqual(['30', '30', '70']);
  });
});

describe('characters', () => {
  test('a lowered piece joins its line', async () => {
    const source = await read([
      text(100, 100, '细颗粒物（PM'),
      text(160, 102, '2.5', 6),
      text(169, 100, '）浓度'),
    ]);
    expect(source.text).toBe('细颗粒物（PM2.5）浓度\n');
  });

  test.each([
    [
      '自2024年起',
      [text(100, 100, '自'), text(113, 100, '2024'), text(136, 100, '年'), text(149, 100, '起')],
    ],
    ['public service', [text(100, 100, 'public'), text(134, 100, 'service')]],
    ['张 三', [text(100, 100, '张 三')]],
  ])('gaps are spaces between Latin words only, drawn spaces stay: %s', async (expected, commands) => {
    expect((await read(commands)).text).toBe(`${expected}\n`);
  });

  test('names set apart over the line have no spaces', async () => {
    const source = await read([...'某市民政局'].map((char, i) => text(100 + 25 * i, 100, char)));
    expect(source.text).toBe('某市民政局\n');
  });

  test('bold made by printing twice comes once', async () => {
    const source = await read([text(100, 100, '服务对象'), text(100.4, 100, '服务对象')]);
    expect(source.text).toBe('服务对象\n');
  });

  test('two columns of a red head: the names, then 文件', async () => {
    const names = ['某市发展和改革局', '某市财政局', '某市民政局'].map((name, i) =>
      text(100, 100 + 20 * i, name, 12),
    );
    const source = await read([...names, text(300, 124, '文件', 36), ...paragraph(240, SERVICE)]);
    expect(linesOf(source).slice(0, 4)).toEqual(['某市发展和改革局', '某市财政局', '某市民政局', '文件']);
  });

  test('pages that lie on their side are read upright', async () => {
    const turned = paragraph(100, SERVICE).map((command) => `q 0 1 -1 0 ${HEIGHT} 0 cm ${command} Q`);
    const source = await readPdf(pdf([turned.join('\n')]));
    expect(linesOf(source)).toEqual(['为符合条件的老年人每月发放高龄津贴八十元。']);
    const rotated = await readPdf(pdf([turned.join('\n')], { page: '/Rotate 90' }));
    expect(rotated.text).toBe(source.text);
  });

  describe('a level watermark', () => {
    const pale = (x: number, y: number, words: string, size = 30): string =>
      `q 0.8 g ${text(x, y, words, size)} Q`;
    const whole = paragraph(100, SERVICE);

    test('on every page, over the lines and between them, is left out and told', async () => {
      const mark = text(100, 131, '内部资料', 30);
      const source = await read([mark, ...whole], [...paragraph(100, SERVICE), mark]);
      expect(linesOf(source)).toEqual(Array(2).fill('为符合条件的老年人每月发放高龄津贴八十元。'));
      expect(notesOf(source)).toEqual([['slanted-text', 8]]);
    });

    test('in the size of the text, tiled and pale', async () => {
      const tiles = [90, 124, 300].map((y) => pale(210, y, '仅供参考', 10));
      expect(linesOf(await read([...whole, ...tiles]))).toEqual([
        '为符合条件的老年人每月发放高龄津贴八十元。',
      ]);
    });

    test('that stands once is told by both its size and its paleness', async () => {
      const lines = linesOf(await read([...whole, pale(100, 300, '草案'), text(100, 400, '大标题', 30)]));
      expect(lines).toEqual(['为符合条件的老年人每月发放高龄津贴八十元。', '大标题']);
    });

    test('is none where grey words of the text stand once', async () => {
      expect(linesOf(await read([...whole, pale(100, 300, '服务对象：老年人。', 10)]))).toContain(
        '服务对象：老年人。',
      );
    });
  });

  test('a watermark across the page is left out and told', async () => {
    const mark = `q 0.7 0.7 -0.7 0.7 100 0 cm ${text(50, 700, '内部资料', 40)} Q`;
    const source = await read([mark, ...paragraph(100, SERVICE)]);
    expect(linesOf(source)).toHaveLength(1);
    expect(notesOf(source)).toEqual([['slanted-text', 4]]);
  });
});

/** Borders of a grid, drawn by `line`; `without` names sides left open: `v1@0` the first inner upright side of row 0. */
function grid(xs: number[], ys: number[], line: typeof stroke, without: string[] = []): string[] {
  const level = ys.flatMap((y, i) =>
    xs.slice(1).flatMap((x, j) => (without.includes(`h${i}@${j}`) ? [] : [line(xs[j]!, y, x, y)])),
  );
  const upright = xs.flatMap((x, i) =>
    ys.slice(1).flatMap((y, j) => (without.includes(`v${i}@${j}`) ? [] : [line(x, ys[j]!, x, y)])),
  );
  return [...level, ...upright];
}

describe('ruled tables', () => {
  const XS = [100, 130, 200, 300];

  test.each([
    ['strokes', stroke],
    ['thin rectangles', bar],
  ])('merged cells, cells in the middle of their height, borders as %s', async (_name, line) => {
    const source = await read([
      text(100, 80, '附表'),
      ...grid(XS, [100, 120, 140, 180, 200], line, ['v1@1', 'v2@1', 'h3@0']),
      text(105, 114, '序号'),
      text(135, 114, '项目'),
      text(205, 114, '标准'),
      text(105, 134, '一、公共教育服务'),
      text(110, 174, '1'),
      text(135, 164, '免费教育'),
      text(205, 156, '免除学杂费，每生每'),
      text(205, 170, '年八百元。'),
      text(205, 194, '另有补助'),
      text(100, 220, '注：以上由区级承担'),
    ]);
    expect(rowsOf(source)).toEqual([
      ['序号', '项目', '标准'],
      ['一、公共教育服务 1x3'],
      ['1 2x1', '免费教育', '免除学杂费，每生每年八百元。'],
      ['', '另有补助'],
    ]);
    const { start, end } = source.tables[0]!;
    expect(source.text.slice(0, start)).toBe('附表\n\n');
    expect(source.text.slice(end)).toBe('\n\n注：以上由区级承担\n');
    expect(source.text.slice(start, end).split('\n')[0]).toBe('序号\t项目\t标准');
  });

  test('a table over pages: repeated head dropped, cut row joined, empty number is no new row', async () => {
    const head = (y: number) => [text(105, y, '序号'), text(135, y, '项目'), text(205, y, '标准')];
    const source = await read(
      [
        ...grid(XS, [600, 620, 640, 680], stroke),
        ...head(614),
        text(110, 634, '1'),
        text(135, 634, '孕期检查'),
        text(205, 634, '免费一次'),
        text(110, 664, '2'),
        text(135, 664, '高龄津贴'),
        text(205, 656, '为八十岁以上老年人'),
        text(205, 670, '发放津贴，每人每月'),
      ],
      [
        ...grid(XS, [100, 120, 140, 160], stroke),
        ...head(114),
        text(205, 134, '一百元。'),
        text(110, 154, '3'),
        text(135, 154, '法律援助'),
        text(205, 154, '免费'),
      ],
    );
    expect(source.tables).toHaveLength(1);
    expect(rowsOf(source)).toEqual([
      ['序号', '项目', '标准'],
      ['1', '孕期检查', '免费一次'],
      ['2', '高龄津贴', '为八十岁以上老年人发放津贴，每人每月一百元。'],
      ['3', '法律援助', '免费'],
    ]);
    expect(notesOf(source)).toEqual([['repeated-head', 1]]);
  });

  test('a number below a number at the end of a page begins a row, wherever its column stands', async () => {
    const row = (y: number, domain: string, no: string, text3: string): string[] => [
      text(102, y, domain),
      text(160, y, no),
      text(205, y, text3),
    ];
    const xs = [100, 150, 200, 300];
    const source = await read(
      [
        ...grid(xs, [640, 660, 680], stroke),
        ...row(654, '领域', '序号', '项目'),
        ...row(674, '老有所养', '1', '高龄老人津贴发放服务'),
      ],
      [
        ...grid(xs, [100, 120, 140], stroke),
        ...row(114, '弱有所扶', '2', '残疾人辅助器具适配'),
        ...row(134, '', '3', '临时救助'),
      ],
    );
    expect(rowsOf(source)).toEqual([
      ['领域', '序号', '项目'],
      ['老有所养', '1', '高龄老人津贴发放服务'],
      ['弱有所扶', '2', '残疾人辅助器具适配'],
      ['', '3', '临时救助'],
    ]);
  });

  test('a frame round text and a rule under a head are no tables', async () => {
    const source = await read([
      stroke(100, 50, 500, 50),
      ...grid([90, 300], [90, 160], stroke),
      ...paragraph(110, SERVICE),
    ]);
    expect(source.tables).toEqual([]);
    expect(linesOf(source)).toHaveLength(1);
  });
});

describe('tables with level lines only', () => {
  const rule = (y: number) => stroke(100, y, 400, y);
  const row = (y: number, ...cells: string[]) => cells.map((cell, i) => text([105, 150, 260][i]!, y, cell));

  test('a line for each row', async () => {
    const source = await read([
      ...[100, 120, 160, 180, 200].map(rule),
      ...row(114, '序号', '项目', '标准'),
      ...row(144, '1', '免费教育'),
      text(260, 136, '免除学杂费和书本费用各项'),
      text(260, 150, '费用。'),
      ...row(174, '2', '高龄津贴', '每月八十元'),
      text(105, 194, '二、公共卫生服务和医疗保障各项'),
    ]);
    expect(rowsOf(source)).toEqual([
      ['序号', '项目', '标准'],
      ['1', '免费教育', '免除学杂费和书本费用各项费用。'],
      ['2', '高龄津贴', '每月八十元'],
      ['二、公共卫生服务和医疗保障各项 1x3'],
    ]);
  });

  test('three lines: head, and rows that begin with their number', async () => {
    const source = await read([
      ...[100, 120, 180].map(rule),
      ...row(114, '序号', '项目', '标准'),
      ...row(134, '1', '免费教育', '免除学杂费'),
      ...row(154, '2', '高龄津贴', '每月八十元'),
      ...row(174, '3', '法律援助', '免费'),
    ]);
    expect(rowsOf(source).map((cells) => cells.join(' '))).toEqual([
      '序号 项目 标准',
      '1 免费教育 免除学杂费',
      '2 高龄津贴 每月八十元',
      '3 法律援助 免费',
    ]);
  });
});

describe('what cannot be read is said', () => {
  const rule = (bytes: Uint8Array) =>
    readPdf(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof InputError ? [error.rule, error.params] : error),
    );

  test('a page that is a picture, among others', async () => {
    const source = await read(paragraph(100, SERVICE), [PICTURE], []);
    expect(source.notes).toEqual([{ rule: 'page-needs-ocr', params: { page: 2 } }]);
  });

  test('pictures only', async () => {
    expect(await rule(pdf([PICTURE, PICTURE]))).toEqual(['needs-ocr', { pages: 2 }]);
  });

  test('a password', async () => {
    const secret = '00'.repeat(32);
    const trailer = `/ID[<${secret}><${secret}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${secret}>/U<${secret}>/P -4>>`;
    expect(await rule(pdf(['', ''], { trailer }))).toEqual(['encrypted', {}]);
  });

  test('broken and empty files', async () => {
    const whole = pdf(paragraph(100, SERVICE));
    expect(await rule(new Uint8Array(0))).toEqual(['damaged', { reason: expect.any(String) }]);
    expect(await rule(whole.slice(0, 300))).toEqual(['damaged', { reason: expect.any(String) }]);
  });

  test('more pages than the bound', async () => {
    expect(await rule(pdf([''], { times: 2001 }))).toEqual(['too-many-pages', { count: 2001, limit: 2000 }]);
  });

  test('a page of fifty thousand glyphs in a heap costs no more than its share', () => {
    const heap = (thousands: number): string[] =>
      Array.from({ length: thousands }, (_, i) => text(100 + (i % 7), 100 + (i % 3) / 10, '每'.repeat(1000)));
    return expectLinearIn((page: string[]) => read(page), heap, 12);
  });
});
