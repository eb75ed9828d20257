/** A reading that may be wrong is told where it may be: a notice a rule, in a form that no rule reads; and one that is read rightly has none. */
import { describe, expect, it } from 'vitest';
import { lostItems } from '../pipeline/compile/lost-items.ts';
import type { Claim } from '../pipeline/records/schema.ts';
import { readText } from './doubt/measure.ts';

const HEAD = '嘉兴市基本公共服务标准（2024年版）\n';
const NAMES = ['高龄津贴', '健康管理', '农家书屋', '失业保险'];
const item = (no: number, lines: readonly string[], name = NAMES[no - 1]): string =>
  [`${no}.${name}`, ...lines].join('\n');
const FIELDS = [
  '服务对象：65周岁及以上老年人。',
  '服务内容：提供健康管理服务。',
  '服务标准：每年体检1次。',
  '支出责任：市财政负责。',
  '牵头负责单位：市民政局。',
];
const notice = (...items: string[]): string => `${HEAD}一、老有所养\n${items.join('\n')}\n`;
const list = (lines: readonly string[]): string => notice(...[1, 2, 3, 4].map((no) => item(no, lines)));
const without = (label: string, ...more: string[]): string[] => [
  ...FIELDS.filter((line) => !line.startsWith(label)),
  ...more,
];

const DOUBTED: readonly [rule: string, text: string, items: (number | null)[]][] = [
  [
    'label-in-field',
    `${HEAD}序号\t服务项目\t服务对象\t服务内容\t牵头单位\n${[1, 2, 3].map((no) => `${no}\t${NAMES[no - 1]}\t老年人\t提供健康管理服务。服务标准：每年1次。\t市民政局`).join('\n')}\n`,
    [1, 2, 3],
  ],
  ['field-in-field', list(without('牵头', '市民政局。')), [1, 2, 3, 4]],
  [
    'field-looks-otherwise',
    list(
      without('支出', '支出责任：市民政局。').map((line) =>
        line.startsWith('牵头') ? '牵头负责单位：市财政负责。' : line,
      ),
    ),
    [1, 2, 3, 4],
  ],
  [
    'name-holds-more',
    notice(...[1, 2, 3, 4].map((no) => item(no, FIELDS, `${NAMES[no - 1]}|老年人`))),
    [1, 2, 3, 4],
  ],
  [
    'number-inside',
    notice(
      item(
        1,
        FIELDS.flatMap((line) => (line.startsWith('服务内容') ? [line, '2.健康管理'] : [line])),
      ),
      item(3, FIELDS),
      item(4, FIELDS),
    ),
    [1],
  ],
  [
    'heading-holds-more',
    `${HEAD}咨询电话0573-82810000\n${[1, 2, 3].map((no) => item(no, FIELDS)).join('\n')}\n`,
    [null],
  ],
  [
    'heading-late',
    `${HEAD}${item(1, FIELDS)}\n一、老有所养\n${[2, 3, 4].map((no) => item(no, FIELDS)).join('\n')}\n`,
    [null],
  ],
  [
    'heading-is-body',
    `${HEAD}一、县教育局\n${[1, 2].map((no) => item(no, FIELDS)).join('\n')}\n二、县民政局\n${[3, 4].map((no) => item(no, FIELDS)).join('\n')}\n`,
    [null, null],
  ],
  [
    'line-in-field',
    list(
      FIELDS.flatMap((line) =>
        line.startsWith('服务内容')
          ? ['服务内容：提供健康管理', '嘉兴市政报　2025年第3期', '服务。']
          : [line],
      ),
    ),
    [1, 2, 3, 4],
  ],
  [
    'heading-repeat',
    `${HEAD}${[1, 2, 3].map((no) => `${item(no, FIELDS)}\n本项自2025年起分步实施到位`).join('\n')}\n${item(4, FIELDS)}\n`,
    [null, null, null],
  ],
  [
    'item-empty',
    `${HEAD}${[1, 3]
      .map(
        (no) =>
          `${no}.${NAMES[no - 1]}\n${item(
            no + 1,
            FIELDS.flatMap((line) => [line, line]),
          )}`,
      )
      .join('\n')}\n`,
    [1, 3],
  ],
  [
    'rows-apart',
    `${HEAD}序号\t服务项目\t服务对象\t服务内容\t服务标准\t牵头单位\n1\t高龄津贴\t老年人\t发放津贴\t\t市民政局\n\t\t\t\t每人每月100元\t\n2\t健康管理\t老年人\t体检\t每年1次\t市卫生健康委\n`,
    [1],
  ],
];

describe('doubts of a reading', () => {
  it.each(DOUBTED)('%s', async (rule, text, items) => {
    const record = await readText(text);
    const told = record?.warnings.filter((warning) => warning.rule === rule) ?? [];
    expect(told.map(({ item: id }) => (id === null ? null : Number(id.split('/')[1])))).toEqual(items);
    expect(told.every(({ start, end }) => start !== null && end !== null)).toBe(true);
    expect(record?.document.layout.confidence).toBeLessThan(0.98);
  });

  it('heading-below-unread', async () => {
    const text = `${HEAD}一、幼有所育\n${item(1, FIELDS)}\n在住有所居方面，提供以下服务。\n${[2, 3, 4].map((no) => item(no, FIELDS)).join('\n')}\n`;
    const record = await readText(text);
    const [told] = record?.warnings.filter(({ rule }) => rule === 'heading-below-unread') ?? [];
    expect(told?.params).toMatchObject({ count: 3 });
  });

  it.each<[string, string, Claim[]]>([
    ['items-unread', '服务对象：老年人\n责任单位：市民政局', [[0, 4, 'field', null]]],
    ['field-cut', '每年体检1次，费用减半', [[0, 7, 'field', null]]],
  ])('%s', (rule, said, claims) => {
    const text = rule === 'field-cut' ? said : `免费体检\n${said}`;
    const round: Claim =
      rule === 'field-cut' ? [7, said.length, 'note', null] : [5, text.length, 'annex', null];
    expect(lostItems(text, [...claims, round]).map((told) => told.rule)).toEqual([rule]);
  });

  it('items-unread: labels on lines of their own, each a claim', () => {
    const lines = ['免费体检', '服务对象', '老年人', '服务标准', '每年1次'];
    const text = lines.join('\n');
    const claims = lines.map((line): Claim => {
      const start = text.indexOf(line);
      return [start, start + line.length, line === '免费体检' ? 'field' : 'note', null];
    });
    expect(lostItems(text, claims)).toMatchObject([{ rule: 'items-unread', span: [5, 18] }]);
  });

  it.each([
    ['a name and who leads', '項目名稱：下乡演出补助\n負責單位：文化局', 1],
    ['words that the items bear as labels', '申领网址：https://a.example.cn\n负责单位：文化局', 1],
    ['words that no item bears', '发布网址：https://a.example.cn\n负责单位：文化局', 0],
  ])('items-unread: labels above the first item, %s', (_, above, told) => {
    const text = `${above}\n出版奖励\n申领网址：https://b.example.cn`;
    const [name, label] = [text.indexOf('出版'), text.lastIndexOf('申领')];
    const claims: Claim[] = [
      [0, above.length, 'preamble', null],
      [name, name + 4, 'name', null],
      [label, label + 5, 'label', null],
      [label + 5, text.length, 'field', null],
    ];
    expect(lostItems(text, claims).map(({ rule }) => rule)).toEqual(Array(told).fill('items-unread'));
  });

  it('has none of a notice that is read rightly', async () => {
    const record = await readText(list(FIELDS));
    expect(record?.warnings.map(({ rule }) => rule)).toEqual([]);
    expect(record?.document.layout.confidence).toBe(0.98);
  });
});
