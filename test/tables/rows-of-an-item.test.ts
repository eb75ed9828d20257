/** Tables whose items take several rows each, as csv without merged cells and as html with them. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/read.ts';

const TITLE = '平湖市基本公共服务清单（2024年版）';

/** A cell, or one that is merged over rows or columns. */
type Cell = string | { text: string; rows?: number; cols?: number };

/** As a spreadsheet writes it: every record as wide as the widest. */
const csv = (rows: readonly (readonly string[])[]) => {
  const width = Math.max(...rows.map(({ length }) => length));
  const records = [[TITLE], ...rows].map((cells) => [...cells, ...Array(width - cells.length).fill('')]);
  return recordOf(records.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'), 'a.csv');
};

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

describe('a sheet as it was printed, its pages below each other', () => {
  const HEADS = ['序号', '服务项目', ...LABELS];
  const page = (no: number) => [`第${no}页，共3页`];

  it('has what a page cut off below the head of the next one', async () => {
    const record = await csv([
      HEADS,
      ['1', '孕产妇健康服务', ...AID],
      ['2', '残疾人康复', '持证的重度肢体', '适配辅具', '每人最高补助5000元，每', '县级财政', '县残联'],
      page(1),
      HEADS,
      ['', '', '残疾人', '', '三年一次'],
      ['3', '高龄津贴', ...ALLOWANCE],
      page(2),
      HEADS,
      ['4', '孕产妇健康服务', ...AID],
      page(3),
    ]);
    expect(fieldsOf(record)).toEqual([
      told(['1', '孕产妇健康服务', null], AID),
      told(
        ['2', '残疾人康复', null],
        ['持证的重度肢体残疾人', '适配辅具', '每人最高补助5000元，每三年一次', '县级财政', '县残联'],
      ),
      told(['3', '高龄津贴', null], ALLOWANCE),
      told(['4', '孕产妇健康服务', null], AID),
    ]);
  });

  it('has a row of its own there where nothing above it was cut', async () => {
    const record = await csv([
      HEADS,
      ['1', '孕产妇健康服务', ...AID],
      ['2', '残疾人康复', '肢体残疾人。', '适配辅具。', '每人最高补助5000元。', '县级财政', '县残联'],
      page(1),
      HEADS,
      ['', '', '听力残疾人。', '适配助听器。', '每人最高补助8000元。'],
      ['3', '高龄津贴', ...ALLOWANCE],
    ]);
    expect(record.items.map(({ fields }) => fields.audience?.text)).toContain('肢体残疾人。');
    expect(record.items.map(({ fields }) => fields.audience?.text)).toContain('听力残疾人。');
  });
});

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

const ITEMS = [told(['1', '孕产妇健康服务', null], AID), told(['2', '高龄津贴', null], ALLOWANCE)];
const BOTH = [
  ['1', '孕产妇健康服务', AID],
  ['2', '高龄津贴', ALLOWANCE],
] as const;

describe('labels in the rows of a table', () => {
  it('head the texts in the row below them, under each item', async () => {
    const record = await csv([
      ['序号', '服务项目', '服务对象', '服务内容'],
      ...BOTH.flatMap(([number, name, texts]) => [
        [number, name, texts[0], texts[1]],
        ['', '服务标准', '支出责任', '牵头单位'],
        ['', texts[2], texts[3], texts[4]],
      ]),
    ]);
    expect(fieldsOf(record)).toEqual(ITEMS);
    expect(rulesOf(record)).toEqual([]);
  });

  it('stand in one cell over the whole table, below each item', async () => {
    const record = await html([
      ['序号', '服务项目', '服务对象', '服务内容'],
      ...BOTH.flatMap(([number, name, texts]): Cell[][] => [
        [number, name, texts[0], texts[1]],
        [{ text: `服务标准：${texts[2]}；支出责任：${texts[3]}；牵头单位：${texts[4]}`, cols: 4 }],
      ]),
    ]);
    expect(fieldsOf(record)).toEqual(ITEMS);
    expect(rulesOf(record)).toEqual([]);
  });

  it.each([
    ['without a head', []],
    ['below a head of two', [['序号', '服务项目', '要素', '说明']]],
  ])('stand right of number and name, which are printed once: %s', async (_, head) => {
    const rows = BOTH.flatMap(([number, name, texts]) =>
      texts.map((text, i) => [i === 0 ? number : '', i === 0 ? name : '', LABELS[i] as string, text]),
    );
    expect(fieldsOf(await csv([...head, ...rows]))).toEqual(ITEMS);
    const merged = BOTH.flatMap(([number, name, texts]) =>
      texts.map((text, i): Cell[] => [
        ...(i === 0
          ? [
              { text: number, rows: 5 },
              { text: name, rows: 5 },
            ]
          : []),
        LABELS[i] as string,
        text,
      ]),
    );
    expect(fieldsOf(await html([...head, ...merged]))).toEqual(ITEMS);
  });

  it('stand below the name, in a row over all columns, two to a row or one', async () => {
    const record = await html(
      BOTH.flatMap(([number, name, texts]): Cell[][] => [
        [{ text: `${number}.${name}`, cols: 4 }],
        ['服务对象', texts[0], '服务内容', texts[1]],
        ['服务标准', texts[2], '支出责任', texts[3]],
        ['牵头单位', { text: texts[4], cols: 3 }],
      ]),
    );
    expect(fieldsOf(record)).toEqual(ITEMS.map(([number, ...rest]) => [`${number}.`, ...rest]));
  });

  it('tell the name, beside its number', async () => {
    const record = await html(
      BOTH.flatMap(([number, name, texts]) =>
        [['项目名称', name], ...texts.map((text, i) => [LABELS[i] as string, text])].map(
          (pair, i): Cell[] => [...(i === 0 ? [{ text: number, rows: 6 }] : []), ...pair],
        ),
      ),
    );
    expect(fieldsOf(record)).toEqual(ITEMS);
  });

  it('that no table names are kept with their texts', async () => {
    const record = await csv(
      BOTH.flatMap(([number, name, texts]) => [
        ...texts.map((text, i) => [i === 0 ? number : '', i === 0 ? name : '', LABELS[i] as string, text]),
        ['', '', '政策依据', '国发〔2021〕5号'],
      ]),
    );
    expect(fieldsOf(record)).toEqual(ITEMS.map((item) => [...item, '?政策依据=国发〔2021〕5号']));
    expect(rulesOf(record)).toEqual(['unknown-label']);
  });
});

describe('cells that bear their labels', () => {
  const lines = (texts: readonly string[]) => texts.map((text, i) => `${LABELS[i]}：${text}`);

  it.each([
    ['below a head that is no label', [['序号', '服务项目', '基本情况']]],
    ['below no head', []],
  ])('in one column: %s', async (_, head) => {
    const record = await csv([
      ...head,
      ...BOTH.map(([number, name, texts]) => [number, name, lines(texts).join('\n')]),
    ]);
    expect(fieldsOf(record)).toEqual(ITEMS);
    expect(record.domains).toEqual([]);
  });

  it('and leave out the sign before the next label', async () => {
    const record = await csv([
      ['序号', '服务项目', '基本情况'],
      ...BOTH.map(([number, name, texts]) => [number, name, lines(texts).join('；')]),
    ]);
    expect(fieldsOf(record)).toEqual(ITEMS);
  });

  it('each in a cell of its own', async () => {
    const record = await csv([
      ['序号', '服务项目', '基本要素', '', '', '', ''],
      ...BOTH.map(([number, name, texts]) => [number, name, ...lines(texts)]),
    ]);
    expect(fieldsOf(record)).toEqual(ITEMS);
    expect(rulesOf(record)).toEqual([]);
  });
});

describe('a second head in one grid', () => {
  const HEAD = ['序号', '服务项目', '服务对象', '服务内容', '服务标准', '支出责任', '牵头单位'];
  const first = ['1', '孕产妇健康服务', ...AID];

  it('of other columns begins a table of its own', async () => {
    const record = await csv([
      HEAD,
      first,
      ['序号', '服务项目', '牵头单位', '服务对象', '服务标准', '', ''],
      ['2', '高龄津贴', ALLOWANCE[4], ALLOWANCE[0], ALLOWANCE[2], '', ''],
    ]);
    expect(fieldsOf(record)).toEqual([
      ITEMS[0],
      [
        '2',
        '高龄津贴',
        null,
        `服务对象=${ALLOWANCE[0]}`,
        `服务标准=${ALLOWANCE[2]}`,
        `牵头单位=${ALLOWANCE[4]}`,
      ],
    ]);
    expect(rulesOf(record)).toEqual([]);
  });

  it('of the further columns, by numbers alone, tells the items above', async () => {
    const rows = [
      ...BOTH,
      ['3', '孤儿保障', ['孤儿', '发放生活费', '每月1400元', '县级财政', '县民政局']],
    ] as const;
    const record = await csv([
      HEAD.slice(0, 4),
      ...rows.map(([number, name, texts]) => [number, name, ...texts.slice(0, 2)]),
      [HEAD[0] as string, ...HEAD.slice(4)],
      ...rows.map(([number, , texts]) => [number, ...texts.slice(2)]),
    ]);
    expect(fieldsOf(record)).toEqual(rows.map(([number, name, texts]) => told([number, name, null], texts)));
    expect(rulesOf(record)).toEqual([]);
  });
});

describe('rows that say too little', () => {
  it('of each item, below a head of one row, are told: their fields may be others', async () => {
    const rows = [...BOTH, ['3', '孤儿保障', AID]] as const;
    const record = await csv([
      ['序号', '服务项目', '服务对象', '服务内容', '服务标准'],
      ...rows.flatMap(([number, name, texts]) => [
        [number, name, ...texts.slice(0, 3)],
        ['', '', ...texts.slice(3), ''],
      ]),
    ]);
    const told = record.warnings.filter(({ rule }) => rule === 'rows-apart').map(({ item }) => item);
    expect(told).toEqual(record.items.map(({ id }) => id));
  });

  it('below no head are no names, a cell each', async () => {
    const rows = [...BOTH, ['3', '孤儿保障', AID]] as const;
    await expect(csv(rows.map(([number, name, texts]) => [number, name, ...texts]))).rejects.toThrow();
  });
});
