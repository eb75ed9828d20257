/** Signs that writers put for the colon behind a label, line after line. */
import { describe, expect, it } from 'vitest';
import { recordOf } from './support/read.ts';

const TITLE = '平湖市基本公共服务清单（2024年版）';
const LABELS = ['服务对象', '服务内容', '服务标准', '牵头单位'] as const;
const ITEMS = [
  ['孕产妇健康服务', ['孕产妇', '免费检查', '每孕5次', '县卫生健康局']],
  ['高龄津贴', ['80岁以上老人', '发放津贴', '每月50元', '县民政局']],
  ['孤儿保障', ['孤儿', '发放生活费', '每月1400元', '县民政局']],
] as const;

const fieldsOf = ({ items }: Awaited<ReturnType<typeof recordOf>>) =>
  items.map(({ name, fields: { other: _other, ...fields } }) => [
    name,
    ...Object.values(fields).map((field) => `${field?.label}=${field?.text}`),
  ]);
const EXPECTED = ITEMS.map(([name, texts]) => [name, ...texts.map((text, i) => `${LABELS[i]}=${text}`)]);

describe('a sign for the colon', () => {
  it.each(['，', '、', '；', '。', '.', '＝', ' = ', '=', '>', '》', '～', '·', '＿', '/'])(
    'behind each label, on lines of their own: %s',
    async (sign) => {
      const lines = ITEMS.flatMap(([name, texts], no) => [
        `${no + 1}.${name}`,
        ...texts.map((text, i) => `${LABELS[i]}${sign}${text}`),
      ]);
      expect(fieldsOf(await recordOf([TITLE, ...lines].join('\n')))).toEqual(EXPECTED);
    },
  );

  it.each([
    ['〈', '〉'],
    ['《', '》'],
    ['#', '#'],
  ])('or round it: %s%s', async (before, behind) => {
    const lines = ITEMS.flatMap(([name, texts], no) => [
      `${no + 1}.${name}`,
      ...texts.map((text, i) => `${before}${LABELS[i]}${behind}${text}`),
    ]);
    expect(fieldsOf(await recordOf([TITLE, ...lines].join('\n')))).toEqual(EXPECTED);
  });

  it('within the line of an item', async () => {
    const lines = ITEMS.flatMap(([name, texts], no) => [
      `${no + 1}.${name}`,
      texts.map((text, i) => `${LABELS[i]}，${text}`).join('；'),
    ]);
    expect(fieldsOf(await recordOf([TITLE, ...lines].join('\n')))).toEqual(EXPECTED);
  });

  it('is none in a sentence that lists what labels say', async () => {
    const lines = ITEMS.flatMap(([name, texts], no) => [
      `${no + 1}.${name}`,
      ...texts.map((text, i) => `${LABELS[i]}：${text}`),
    ]);
    const said = '服务内容、服务标准由市级部门另行公布。';
    const record = await recordOf([TITLE, said, ...lines].join('\n'));
    expect(fieldsOf(record)).toEqual(EXPECTED);
  });
});

it('is none of a name either: 1.预防接种、', async () => {
  const lines = ITEMS.flatMap(([name, texts], no) => [
    `${no + 1}.${name}、`,
    ...texts.map((text, i) => `${LABELS[i]}：${text}`),
  ]);
  expect(fieldsOf(await recordOf([TITLE, ...lines].join('\n')))).toEqual(EXPECTED);
});
