/** One blank cell, or one beyond sense, loses no notice. */
import { expect, it } from 'vitest';
import { buildServices } from '../pipeline/across/services/build.ts';
import { recordOf } from './support/read.ts';

const HEAD = '虚构市基本公共服务实施标准（2024年版）\n一、老有所养\n';
const COLUMNS = ['序号', '服务项目', '服务对象', '服务内容', '服务标准', '支出责任', '牵头负责单位'];
const row = (no: string, name: string): string[] => [
  no,
  name,
  '80周岁及以上老年人',
  '发放津贴',
  '每人每月60元',
  '市财政负责',
  '市民政局',
];

const read = (rows: readonly string[][]) =>
  recordOf(HEAD + [COLUMNS, ...rows].map((cells) => cells.join('\t')).join('\n'));

it('a row without a name is an item with an empty one, and told', async () => {
  const rows = [row('1', '高龄津贴'), row('2', ''), row('3', '养老服务补贴'), row('4', '')];
  const notice = await read(rows);
  expect(notice.items.map(({ no, name }) => [no, name])).toEqual([
    [1, '高龄津贴'],
    [2, ''],
    [3, '养老服务补贴'],
    [4, ''],
  ]);
  expect(notice.items[1]?.fields.audience?.text).toBe('80周岁及以上老年人');
  expect(notice.warnings.filter(({ rule }) => rule === 'name-missing').map(({ item }) => item)).toEqual([
    notice.items[1]?.id,
    notice.items[3]?.id,
  ]);
});

it('a project number without a name below it is an item too, and makes none of the others a sub-item', async () => {
  const card = (no: number, name: string): string =>
    `项目编号：${no}\n${name}服务对象：80周岁及以上老年人。\n服务内容：发放津贴。\n服务标准：每人每月${60 + no}元。\n支出责任：市财政负责。\n牵头单位：市民政局`;
  const named = (no: number): string => card(no, `项目名称：老年津贴${'甲乙丙丁'[no - 1]}\n`);
  for (const blank of [1, 2, 3, 4]) {
    const cards = [1, 2, 3, 4].map((no) => (no === blank ? card(no, '') : named(no)));
    const notice = await recordOf(
      `虚构市基本公共服务标准（2024年版）\n第一部分　老有所养\n${cards.slice(0, 2).join('\n')}\n第二部分　弱有所扶\n${cards.slice(2).join('\n')}`,
    );
    expect(notice.items.map(({ no, sub_no }) => [no, sub_no])).toEqual([1, 2, 3, 4].map((no) => [no, null]));
    expect(notice.items.map(({ name }) => name === '')).toEqual([1, 2, 3, 4].map((no) => no === blank));
    expect(notice.warnings.map(({ rule }) => rule)).toContain('name-missing');
  }
});

it('two without a name are no one service for that', async () => {
  const notice = await read([row('1', '高龄津贴'), row('2', ''), row('3', '')]);
  const { services } = buildServices([notice], []);
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  expect(services.flatMap(({ members }) => members)).toHaveLength(3);
});

it('a number of sixteen digits breaks nothing', async () => {
  const notice = await read([
    row('1', '高龄津贴'),
    row('9007199254740993', '公交优惠'),
    row('3', '养老补贴'),
  ]);
  expect(notice.items).toHaveLength(3);
});

it('a heading that has lost its name heads nothing, and what stood above it does not hold behind it', async () => {
  const item = (no: number): string =>
    `${no}. 服务${no}\n服务对象：老年人。\n服务内容：发放津贴。\n服务标准：每人每月60元。\n支出责任：市财政。\n牵头负责单位：市民政局。\n`;
  const text = `虚构市基本公共服务实施标准（2024年版）\n一、幼有所育\n${item(1)}${item(2)}二、\n${item(3)}${item(4)}三、老有所养\n${item(5)}${item(6)}`;
  const notice = await recordOf(text);
  expect(notice.domains.map(({ name }) => name)).toEqual(['幼有所育', '老有所养']);
  const [young, old] = ['幼有所育', '老有所养'];
  expect(notice.items.map(({ domain }) => domain)).toEqual([young, young, null, null, old, old]);
  expect(notice.warnings.map(({ rule, item }) => [rule, item])).toContainEqual([
    'heading-lost',
    notice.items[2]?.id,
  ]);
});

it('a cell of a column of domains that holds a mark alone is no domain', async () => {
  const rows = [row('1', '高龄津贴'), row('2', '护理补贴'), row('3', '探访')].map((cells, at) => [
    ['一、老有所养', '二、', '三、弱有所扶'][at] ?? '',
    ...cells,
  ]);
  const text = `${HEAD.split('\n')[0]}\n${[['领域', ...COLUMNS], ...rows].map((cells) => cells.join('\t')).join('\n')}`;
  const notice = await recordOf(text);
  expect(notice.items.map(({ domain }) => domain)).toEqual(['老有所养', null, '弱有所扶']);
  expect(notice.warnings.map(({ rule }) => rule)).toContain('heading-unread');
});

const SERVICES: readonly (readonly [string, string, string, string, string, string, string])[] = [
  ['幼有所育', '早期发展指导', '0—3岁婴幼儿', '开展亲子课堂', '每年不少于4次', '县财政', '县卫生健康局'],
  ['学有所教', '寄宿生营养餐', '农村寄宿学生', '提供早餐和晚餐', '每生每天8元', '中央财政', '县教育局'],
  ['学有所教', '中职免学费', '中职在校学生', '免除学费', '每生每年2000元', '省级财政', '县教育局'],
  ['老有所养', '高龄津贴', '80周岁及以上老年人', '发放津贴', '每人每月60元', '市财政', '县民政局'],
  ['弱有所扶', '临时救助', '困难家庭', '发放救助金', '每户1200元', '市财政', '县民政局'],
];
const KEYS = ['audience', 'content', 'standard', 'funding', 'lead_agency'] as const;

/** A table copied a cell a line, the domain at the left of each row or of the first of its rows, one cell gone without a trace. */
const GONE = [0, 1, 3].flatMap((row) =>
  KEYS.flatMap((key) => [true, false].map((each) => [row, key, each] as const)),
);

it.each(GONE)('row %i has no %s, a cell a line, domain in each row: %s', async (gone, key, each) => {
  const lines = SERVICES.flatMap(([domain, name, ...texts], i) => [
    ...(each || SERVICES[i - 1]?.[0] !== domain ? [domain] : []),
    `${i + 1}`,
    name,
    ...texts.filter((_, j) => i !== gone || KEYS[j] !== key),
  ]);
  const { items } = await recordOf(
    `虚构市基本公共服务实施标准（2024年版）\n领域\n${COLUMNS.join('\n')}\n${lines.join('\n')}\n`,
  );
  expect(
    items.map(({ name, domain, fields }) => [domain, name, ...KEYS.map((k) => fields[k]?.text)]),
  ).toEqual(
    SERVICES.map(([domain, name, ...texts], i) => [
      domain,
      name,
      ...texts.map((text, j) => (i === gone && KEYS[j] === key ? undefined : text)),
    ]),
  );
});
