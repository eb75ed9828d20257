/** Tables without rules in a PDF: heads and texts in columns, rows told by numbers at their top or in their middle. */
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../pipeline/read/pdf.ts';
import { pdf, text } from './pdfBuilder.ts';

const X = [40, 70, 160, 270, 420, 500];
const HEADS = ['序号', '服务项目', '服务对象', '服务标准', '支出责任', '牵头单位'];

/** Rows of cells, each cell of one or more lines; the number beside the first line or the middle one. */
function laid(from: number, rows: readonly (readonly string[][])[], middle: boolean): string {
  let y = from;
  return rows
    .map((cells) => {
      const height = Math.max(...cells.map((lines) => lines.length));
      const drawn = cells.map((lines, col) => {
        const down = middle ? ((height - lines.length) * 14) / 2 : 0;
        return lines.map((line, i) => text(X[col] as number, y + down + i * 14, line)).join(' ');
      });
      y += height * 14 + 6;
      return drawn.join(' ');
    })
    .join(' ');
}

const heads = (y: number): string => HEADS.map((head, col) => text(X[col] as number, y, head)).join(' ');
const TITLE = text(150, 50, '云河市基本公共服务标准（2024年版）');
const ROWS = [
  [
    ['1'],
    ['孕前优生', '健康检查'],
    ['计划怀孕', '的夫妇'],
    ['每孩次免费检查1次，结', '算标准为每对夫妇不低2', '40元'],
    ['市财政'],
    ['市卫健委'],
  ],
  [['2'], ['预防接种'], ['适龄儿童'], ['接种率不低于90%'], ['中央财政'], ['市疾控局']],
  [
    ['3'],
    ['孤儿基本生', '活保障'],
    ['孤儿'],
    ['每人每月都不低于180', '0元'],
    ['省、市财', '政承担'],
    ['市民政局'],
  ],
];

const tableOf = async (pages: readonly string[]) => {
  const { text: read, tables } = await readPdf(pdf(pages));
  return tables.map(({ cells, cols }) => {
    const rows: string[][] = [];
    for (const { row, col, start, end } of cells)
      (rows[row] ??= Array(cols).fill(''))[col] = read.slice(start, end);
    return rows;
  });
};

const READ = [
  HEADS,
  [
    '1',
    '孕前优生健康检查',
    '计划怀孕的夫妇',
    '每孩次免费检查1次，结算标准为每对夫妇不低240元',
    '市财政',
    '市卫健委',
  ],
  ['2', '预防接种', '适龄儿童', '接种率不低于90%', '中央财政', '市疾控局'],
  ['3', '孤儿基本生活保障', '孤儿', '每人每月都不低于1800元', '省、市财政承担', '市民政局'],
];

describe('tables without rules', () => {
  for (const middle of [false, true])
    it(`are read, their numbers at the ${middle ? 'middle' : 'top'} of the row`, async () => {
      expect(await tableOf([[TITLE, heads(80), laid(100, ROWS, middle)].join(' ')])).toEqual([READ]);
    });

  it('go on over a page that prints the heads again, or does not', async () => {
    const first = [TITLE, heads(80), laid(100, ROWS.slice(0, 2), false)].join(' ');
    for (const second of [`${heads(60)} ${laid(80, ROWS.slice(2), false)}`, laid(60, ROWS.slice(2), false)])
      expect(await tableOf([first, second])).toEqual([READ]);
  });

  it('end where prose runs over the columns', async () => {
    const prose = text(40, 260, '本标准自发布之日起施行，由市发展改革委负责解释，各单位要认真落实。');
    const page = [TITLE, heads(80), laid(100, ROWS, false), prose].join(' ');
    expect(await tableOf([page])).toEqual([READ]);
    expect((await readPdf(pdf([page]))).text).toContain('\n\n本标准自发布之日起施行');
  });

  it('may have a heading over all columns', async () => {
    const page = [
      TITLE,
      heads(80),
      text(200, 100, '一、幼有所育'),
      laid(120, ROWS.slice(0, 2), false),
      text(200, 205, '二、弱有所扶'),
      laid(225, ROWS.slice(2), false),
    ];
    const [table] = await tableOf([page.join(' ')]);
    expect(table?.map((row) => row[0])).toEqual(['序号', '一、幼有所育', '1', '2', '二、弱有所扶', '3']);
  });
});
