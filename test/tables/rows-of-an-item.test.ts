/** Tables whose items take several rows each, as csv without merged cells and as html with them. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/read.ts';

const TITLE = '平湖市基本公共服务清单（2024年版）';

/** A cell, or one that is merged over rows or columns. */
type Cell = string | { text: string; rows?: number; cols?: number };

const csv = (rows: readonly (readonly string[])[]) =>
  recordOf(
    [[TITLE], ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
    'a.csv',
  );

function html(rows: readonly (readonly Cell[])[]) {
  const lines = rows.map((cells) =>
    cells
      .map((cell) => (typeof cell === 'string' ? { text: cell, rows: 1, cols: 1 } : cell))
      .map(({ text, rows: down = 1, cols = 1 }) => `<td rowspan="${down}" colspan="${cols}">${text}</td>`)
      .join(''),
  );
  return recordOf(
    `<html><body><p>${TITLE}</p><table><tr>${lines.join('</tr><tr>')}</tr></table></body></html>`,
    'a.html',
  );
}

type Read = Awaited<ReturnType<typeof csv>>;
const fieldsOf = ({ items }: Read) =>
  items.map(({ number_raw, name, domain, fields: { other = [], ...fields } }) => [
    number_raw,
    name,
    domain,
    ...Object.values(fields).map((field) => `${field?.label}=${field?.text}`),
    ...other.map(({ label, text }) => `?${label}=${text}`),
  ]);
const rulesOf = ({ warnings }: Read) => [...new Set(warnings.map(({ rule }) => rule))];

const AID = ['孕产妇', '免费检查', '每孕5次', '县级财政', '县卫生健康局'] as const;
const ALLOWANCE = ['80岁以上老人', '发放津贴', '每月50元', '县级财政', '县民政局'] as const;
const LABELS = ['服务对象', '服务内容', '服务标准', '支出责任', '牵头单位'] as const;
const told = ([number, name, domain]: readonly (string | null)[], texts: readonly string[]) => [
  number,
  name,
  domain,
  ...texts.map((text, i) => `${LABELS[i]}=${text}`),
];

describe('a head of two rows, and items of as many', () => {
  it('is a row an item, where number and name stand in the first row alone', async () => {
    const record = await csv([
      ['序号', '服务项目', '服务对象', '服务内容', '服务标准'],
      ['', '', '支出责任', '牵头单位', ''],
      ['1', '孕产妇健康服务', ...AID.slice(0, 3)],
      ['', '', ...AID.slice(3), ''],
      ['2', '高龄津贴', ...ALLOWANCE.slice(0, 3)],
      ['', '', ...ALLOWANCE.slice(3), ''],
    ]);
    expect(fieldsOf(record)).toEqual([
      told(['1', '孕产妇健康服务', null], AID),
      told(['2', '高龄津贴', null], ALLOWANCE),
    ]);
    expect(rulesOf(record)).toEqual([]);
  });

  it('is so below domains merged over items, and heads of two columns', async () => {
    const items = (number: string, name: string, texts: readonly string[]): Cell[][] => [
      [
        { text: number, rows: 2 },
        { text: name, rows: 2 },
        texts[0] as string,
        texts[1] as string,
        texts[3] as string,
      ],
      [{ text: texts[2] as string, cols: 2 }, texts[4] as string],
    ];
    const [first = [], ...rest] = [
      ...items('1', '孕产妇健康服务', AID),
      ...items('2', '高龄津贴', ALLOWANCE),
    ];
    const record = await html([
      [
        { text: '领域', rows: 2 },
        { text: '序号', rows: 2 },
        { text: '服务项目', rows: 2 },
        '服务对象',
        '服务内容',
        '支出责任',
      ],
      [{ text: '服务标准', cols: 2 }, '牵头单位'],
      [{ text: '健康有保', rows: 4 }, ...first],
      ...rest,
    ]);
    expect(fieldsOf(record)).toEqual([
      told(['1', '孕产妇健康服务', '健康有保'], AID),
      told(['2', '高龄津贴', '健康有保'], ALLOWANCE),
    ]);
    expect(rulesOf(record)).toEqual([]);
  });

  it('keeps what stands below none of the seven heads, and says so', async () => {
    const record = await csv([
      ['序号', '服务项目', '服务对象', '服务内容', '服务标准'],
      ['', '', '支出责任', '牵头单位', ''],
      ['1', '孕产妇健康服务', ...AID.slice(0, 3)],
      ['', '', ...AID.slice(3), '新增'],
      ['2', '高龄津贴', ...ALLOWANCE.slice(0, 3)],
      ['', '', ...ALLOWANCE.slice(3), ''],
    ]);
    expect(fieldsOf(record)[0]?.at(-1)).toBe('?第8列=新增');
    expect(rulesOf(record)).toEqual(['unknown-label']);
  });

  it('is two rows of parts where the head only names parts', async () => {
    const record = await html([
      [
        { text: '序号', rows: 2 },
        { text: '服务项目', rows: 2 },
        { text: '服务对象', rows: 2 },
        { text: '服务内容及标准', cols: 2 },
      ],
      ['服务内容', '服务标准'],
      ['1', '孕产妇健康服务', '孕产妇', '免费检查', '每孕5次'],
      ['2', '高龄津贴', '80岁以上老人', '发放津贴', '每月50元'],
    ]);
    expect(fieldsOf(record)).toEqual([
      told(['1', '孕产妇健康服务', null], AID.slice(0, 3)),
      told(['2', '高龄津贴', null], ALLOWANCE.slice(0, 3)),
    ]);
  });
});
