/** Items told in a paragraph: a number, the name, what is done, and at the end who does it. */
import { describe, expect, it } from 'vitest';
import { recordOf } from './support/read.ts';

const read = (lines: readonly string[], title = '云岭县村级基本公共服务清单（2025年版）') =>
  recordOf(`${title}\n${lines.join('\n')}\n`);

const ITEMS = [
  ['政务代办', '为村民代办社会保险、户籍等事项，一般在3个工作日内办结', '县数据资源局'],
  ['农家书屋', '向村民免费开放。每周不少于42小时', '县委宣传部'],
  ['老年助餐', '为60周岁及以上老年人提供就餐服务；每餐补贴2元', '县民政局'],
] as const;
type Said = (name: string, text: string, body: string) => string;

const FORMS: readonly [string, Said][] = [
  ['a label behind a full stop', (name, text, body) => `${name}。${text}。责任单位：${body}。`],
  ['a label behind a semicolon', (name, text, body) => `${name}：${text}；责任单位：${body}。`],
  ['a label on a line of its own', (name, text, body) => `${name}\n${text}。\n责任单位：${body}`],
  ['a bracket behind the full stop', (name, text, body) => `${name}：${text}。（责任单位：${body}）`],
  ['a bracket before it', (name, text, body) => `${name}。${text}（牵头单位：${body}）。`],
  ['a bracket behind the name', (name, text, body) => `${name}（责任单位：${body}）。${text}。`],
  ['a bracket without a label', (name, text, body) => `${name}。${text}。（${body}负责）`],
  ['a bracket that a line breaks', (name, text, body) => `${name}。${text}。（责\n任单位：${body}）`],
];

describe('items in paragraphs', () => {
  it.each(FORMS)('%s', async (_, said) => {
    const record = await read([
      '一、便民服务',
      ...ITEMS.map(([name, text, body], i) => `（${'一二三'[i]}）${said(name, text, body)}`),
    ]);
    expect(
      record.items.map(({ name, domain, fields, agencies }) => [
        name,
        domain,
        fields.content?.text.replace(/[。]$/u, ''),
        agencies.map((agency) => agency.name).join(),
      ]),
    ).toEqual(ITEMS.map(([name, text, body]) => [name, '便民服务', text, body]));
    expect([...new Set(record.warnings.map(({ rule }) => rule))].sort()).toEqual(
      expect.arrayContaining(['field-unlabelled']),
    );
    expect(record.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
  });

  it('names alone with their bodies in brackets, and no tasks that end so', async () => {
    const names = ['农家书屋', '老年助餐', '法律顾问', '村级代办', '文化下乡'];
    const listed = names.map((name, i) => `${i + 1}. ${name}（责任单位：县民政局、县财政局）`);
    const record = await read(['一、便民服务（5项）', ...listed]);
    expect(record.items.map(({ name, domain }) => [name, domain])).toEqual(
      names.map((name) => [name, '便民服务']),
    );
    expect(record.items[0]?.agencies.map(({ name }) => name)).toEqual(['县民政局', '县财政局']);
    const tasks = ['一、重点任务', ...listed].join('\n');
    await expect(recordOf(`云岭县2025年重点工作任务\n${tasks}\n`)).rejects.toThrow(/云岭县|not/u);
  });

  it('two bodies of one bracket', async () => {
    const record = await read(
      ITEMS.map(
        ([name, text, body], i) => `${i + 1}．${name}：${text}。（牵头单位：${body}；配合单位：县财政局）`,
      ),
    );
    expect(record.items.map(({ fields }) => fields.implementing_agency?.text)).toEqual(
      Array(3).fill('县财政局'),
    );
  });

  it('one that names nobody among others that do', async () => {
    const all = [...ITEMS, ['法律顾问', '每月到村服务1次', ''] as const];
    const record = await read(
      all.map(([name, text, body], i) => `${i + 1}．${name}。${text}。${body && `责任单位：${body}。`}`),
    );
    expect(record.items.map(({ name }) => name)).toEqual(all.map(([name]) => name));
    expect(record.items.at(-1)?.fields.content?.text).toBe('每月到村服务1次。');
  });

  it('tasks below another list are none of it', async () => {
    const fields = '服务对象：村民。\n服务内容：提供服务。\n服务标准：免费。\n责任单位：县民政局。';
    const record = await read([
      ...ITEMS.map(([name, text, body], i) => `${i + 1}．${name}。${text}。责任单位：${body}。`),
      '附件2　云岭县基本公共服务清单（2025年版）',
      '一、便民服务',
      ...['托育服务', '助浴服务', '书屋服务'].map((name, i) => `${i + 1}. ${name}\n${fields}`),
    ]);
    expect(record.items.map(({ name }) => name)).toEqual(['托育服务', '助浴服务', '书屋服务']);
  });

  it('a plan of tasks is no list of services', async () => {
    const tasks = ITEMS.map(([name, text, body], i) => `${i + 1}．${name}。${text}。责任单位：${body}。`);
    await expect(read(tasks, '云岭县优化营商环境行动方案')).rejects.toThrow();
  });
});

const NAMES = ['托育服务', '助浴服务', '书屋服务'];
const FIELDS = '服务内容：提供服务。\n服务标准：免费。\n责任单位：县民政局。\n服务对象：村民。';
const under = (heads: readonly string[], item: (name: string, i: number, domain: number) => string) =>
  heads.flatMap((head, d) => [head, ...NAMES.map((name, i) => item(`${name}${d + 1}`, i + 1, d))]);

describe('lists of villages and towns', () => {
  it('fields in a bracket behind the name', async () => {
    const record = await read([
      '一、便民服务',
      ...['临时救助（小额）', '托育服务', '助浴服务'].map(
        (name, i) => `${i + 1}.${name}（服务对象：村民（含外来）；服务标准：免费；责任单位：镇民政所）`,
      ),
    ]);
    expect(record.items.map(({ name }) => name)).toEqual(['临时救助（小额）', '托育服务', '助浴服务']);
    expect(record.items[0]?.fields.audience?.text).toBe('村民（含外来）');
    expect(record.items[0]?.fields.lead_agency?.text).toBe('镇民政所');
    expect(record.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
  });

  it.each([
    ['第一类　育幼服务（共3项）', '第二类　助老服务（共3项）'],
    ['A　育幼服务', 'B　助老服务'],
  ])('%s is a domain', async (...heads) => {
    const record = await read(under(heads, (name, i) => `（${'一二三'[i - 1]}）${name}\n${FIELDS}`));
    expect(record.domains.map(({ name }) => name)).toEqual(['育幼服务', '助老服务']);
    expect(record.items).toHaveLength(6);
  });

  it('codes on lines of their own begin anew with each letter', async () => {
    const record = await read(
      under(['A　育幼服务', 'B　助老服务'], (name, i, d) => `${'AB'[d]}-0${i}\n项目名称：${name}\n${FIELDS}`),
    );
    expect(record.items.map(({ number_raw }) => number_raw)).toEqual(
      ['A', 'B'].flatMap((code) => [1, 2, 3].map((no) => `${code}-0${no}`)),
    );
    expect(record.items.map(({ aspect }) => aspect)).toEqual(Array(6).fill(null));
  });

  it('a paragraph above a heading is none of the field before it', async () => {
    const record = await read([
      ...under(['一、育幼服务'], (name, i) => `${i}.${name}\n${FIELDS}`),
      '以上3项服务，群众可到乡镇卫生院咨询办理。',
      ...under(['二、助老服务'], (name, i) => `${i + 3}.${name}\n${FIELDS}`),
    ]);
    expect(record.items.map(({ fields }) => fields.audience?.text)).toEqual(Array(6).fill('村民。'));
    expect(record.warnings.map(({ rule }) => rule)).toContain('prose-in-field');
  });

  it('Roman numbers of pages are no headings', async () => {
    const record = await read(['— II —', ...under(['一、育幼服务'], (name, i) => `${i}.${name}\n${FIELDS}`)]);
    expect(record.items.map(({ domain, aspect }) => [domain, aspect])).toEqual(
      Array(3).fill(['育幼服务', null]),
    );
  });
});
