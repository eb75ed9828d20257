/** What ages say of a person: spans of life, and the four groups. */
import { describe, expect, it, test } from 'vitest';
import { judge } from '../../pipeline/ask/eligible/judge.ts';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { fitOf, spanOf } from '../../pipeline/match/ages.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import type { ItemRecord } from '../../pipeline/records/schema.ts';
import { plainSource } from '../../pipeline/source.ts';

const person = (age: number, unit: 'year' | 'month' = 'year') => {
  const months = unit === 'year' ? 12 : 1;
  return { from: age * months, below: (age + 1) * months };
};

describe('an age as written, and persons of so many years', () => {
  test.each([
    ['0—6岁儿童', [0, 6], [7, 64]],
    ['65岁及以上老年人', [65, 100], [0, 64]],
    ['未满16周岁的儿童', [0, 15], [16]],
    ['超过60岁的人', [61], [60]],
    ['35-64岁妇女', [35, 64], [34, 65]],
    ['百岁老人', [100], [99]],
  ])('%s', (text, inside, outside) => {
    const [age] = extractAges(text);
    const fits = (years: number) => fitOf(person(years), spanOf(age ?? expect.fail()));
    expect(inside.map(fits)).toEqual(inside.map(() => 'whole'));
    expect(outside.map(fits)).toEqual(outside.map(() => 'none'));
  });

  it('holds months against years: 0—36个月 is a child of 2, and one of 3 for a month', () => {
    const [age] = extractAges('0-36个月儿童');
    const span = spanOf(age ?? expect.fail());
    expect([2, 3, 4].map((years) => fitOf(person(years), span))).toEqual(['whole', 'part', 'none']);
    expect([36, 37].map((months) => fitOf(person(months, 'month'), span))).toEqual(['whole', 'none']);
  });
});

const FIELDS = ['服务对象', '服务内容', '服务标准'] as const;

/** The first item of a small notice, with these fields. */
async function itemOf(...texts: readonly string[]): Promise<ItemRecord> {
  const lines = texts.map((text, at) => `${FIELDS[at]}：${text}`);
  const rest = ['2.公交优惠', '3.法律援助'].flatMap((name) => [
    name,
    '服务对象：城乡居民。',
    '服务内容：提供服务。',
    '服务标准：按规定执行。',
    '牵头负责单位：市民政局。',
  ]);
  const text = [
    '虚构市基本公共服务标准（2024年版）',
    ...['一、老有所养', '（一）养老服务', '1.某服务', ...lines, '牵头负责单位：市民政局。', ...rest],
  ].join('\n');
  const notice = await readNotice(plainSource(text), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
  return notice.items[0] ?? expect.fail();
}

async function groupOf(
  age: number,
  sex: 'male' | 'female' | null,
  ...texts: readonly string[]
): Promise<string> {
  return judge(await itemOf(...texts), null, { span: person(age), sex }).group;
}

describe('the group of a service', () => {
  it('is named where the audience states an age that fits, one of several', async () => {
    const audience = '65周岁以上老年人、0-36个月儿童。';
    expect(await groupOf(70, null, audience, '提供调养。')).toBe('named');
    expect(await groupOf(2, null, audience, '提供调养。')).toBe('named');
    expect(await groupOf(40, null, audience, '提供调养。')).toBe('outside');
  });

  it('follows a sex that is told with the age, and takes either where none is asked', async () => {
    expect(await groupOf(40, 'female', '35-64岁妇女。', '提供筛查。')).toBe('named');
    expect(await groupOf(40, 'male', '35-64岁妇女。', '提供筛查。')).toBe('outside');
    expect(await groupOf(40, null, '35-64岁妇女。', '提供筛查。')).toBe('named');
  });

  it('is part where only the content or standard states it', async () => {
    expect(await groupOf(70, null, '老年人。', '为65岁及以上老年人免费体检。')).toBe('part');
    expect(await groupOf(64, null, '老年人。', '为65岁及以上老年人免费体检。')).toBe('open');
  });

  it('is open without an age, whatever words the audience has', async () => {
    expect(await groupOf(5, null, '老年人。', '免费乘车。')).toBe('open');
  });

  it('is outside where every sum is set by an age and none fits', async () => {
    const standard = '80—89周岁每人每月50元，90周岁以上每人每月100元。';
    expect(await groupOf(64, null, '老年人。', '发放津贴。', standard)).toBe('outside');
    expect(await groupOf(85, null, '老年人。', '发放津贴。', standard)).toBe('part');
    expect(await groupOf(64, null, '老年人。', '发放津贴。', `${standard}火化费补贴500元。`)).toBe('open');
  });

  it('takes a step without a lower end for one of those who are eligible', async () => {
    const standard =
      '女方年满49周岁的独生子女伤残家庭夫妻，其中：未满60周岁的每人每月850元；年满60周岁的每人每月1000元。';
    expect(await groupOf(5, null, '计划生育家庭。', '发放扶助金。', standard)).toBe('outside');
    expect(await groupOf(50, 'female', '计划生育家庭。', '发放扶助金。', standard)).toBe('part');
  });

  it('does not follow an age elsewhere against the audience', async () => {
    expect(await groupOf(40, null, '0—6岁儿童。', '对35岁以上家长培训。')).toBe('outside');
  });
});

test('an age bears its words, its value and the sum it sets', async () => {
  const item = await itemOf(
    '80周岁及以上老年人。',
    '发放津贴。',
    '80—89周岁每人每月50元，90周岁以上每人每月100元。',
  );
  const { ages, audience } = judge(item, null, { span: person(85), sex: null });
  expect(audience).toEqual({ text: '80周岁及以上老年人。', item: item.id });
  expect(ages.map(({ age, fit, sums }) => [age.text, fit, sums.map(({ min }) => min)])).toEqual([
    ['80周岁及以上', 'whole', []],
    ['80—89周岁', 'whole', [50]],
    ['90周岁以上', 'none', [100]],
  ]);
  for (const { age, clause } of ages) expect(clause.text.slice(clause.start, clause.end)).toBe(age.text);
});

test('a sub-item without an audience has its parent’s, ages included', async () => {
  const parent = await itemOf('65岁及以上老年人。', '体检。');
  const child: ItemRecord = { ...(await itemOf('无。', '随访。')), id: `${parent.id}.1`, sub_no: 1 };
  delete child.fields.audience;
  const judged = judge(child, parent, { span: person(70), sex: null });
  expect(judged).toMatchObject({
    group: 'named',
    audience: { item: parent.id },
    ages: [{ item: parent.id }],
  });
});
