/** inspect, explain, check and search on one small run. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let notice = '';
let id = '';

beforeAll(async () => {
  notice = file('a.txt', NOTICE);
  await minsheng(['ingest', notice, '--out', out, '--quiet']);
  id = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')).notices[0].id;
});
afterAll(remove);

test('inspect shows layouts with their evidence, the outline, and what was told', async () => {
  const { code, stdout, stderr } = await minsheng(['inspect', notice]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ {2}→ {2}numbered +0\.980 {2}3 of 3 items/mu);
  expect(stdout).toMatch(/^ {5}tabular +– +no evidence$/mu);
  expect(stdout).toContain(
    'labels at the start of lines: 服务对象 ×3, 服务内容 ×3, 服务标准 ×3, 牵头负责单位 ×3, 支出责任 ×2',
  );
  expect(stdout).toContain('Outline: 1 domain, 1 aspect, 3 items');
  expect(stdout).toContain('      2  老年人健康管理  [audience 11, content 7, standard 39, lead agency 7]');
  expect(stdout).toContain('Not read as anything: 0 places');
  expect(stdout).toMatch(/^ {2}line 10 {2}missing-field +2 老年人健康管理 has no funding$/mu);
  const chinese = (await minsheng(['inspect', notice, '--lang', 'zh'])).stdout;
  expect(chinese).toContain('结构：1个领域、1个方面、3个项目');
  expect(chinese).toContain(
    '      2  老年人健康管理  [服务对象 11, 服务内容 7, 服务标准 39, 牵头负责单位 7]',
  );
});

test('inspect --json', async () => {
  const told = JSON.parse((await minsheng(['inspect', notice, '--json'])).stdout);
  expect(told).toMatchObject({
    error: null,
    members: [],
    inspection: { media_type: 'text/plain', notice: { document: { id } } },
  });
  expect(told.inspection.layouts[0]).toMatchObject({ name: 'numbered', chosen: true });
  expect(told.inspection.notice.items).toHaveLength(3);
  expect(told.inspection.notice.items[1]).toMatchObject({
    id: `${id}/2`,
    domain: '老有所养',
    fields: { audience: 11 },
  });
});

test('inspect of what is no notice says what was found in it, with 1', async () => {
  const weather = file('weather.txt', '今天天气很好。\n明天也是。\n');
  const { code, stdout } = await minsheng(['inspect', weather]);
  expect(code).toBe(1);
  expect(stdout).toContain('error: this is no list of basic public services: no layout fits');
  expect(stdout).toContain('    今天天气很好。');
  expect(JSON.parse((await minsheng(['inspect', weather, '--json'])).stdout)).toMatchObject({
    error: { rule: 'not-a-notice' },
    inspection: { notice: null },
  });
  expect(await minsheng(['inspect', dir])).toMatchObject({ code: 2, stdout: '' });
  expect(await minsheng(['inspect', path.join(dir, 'nowhere')])).toMatchObject({ code: 1, stdout: '' });
});

test('explain shows the record beside its lines, with its facts marked and listed', async () => {
  const { code, stdout } = await minsheng(['explain', `${id}/2`, 'standard', '--out', out]);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    `${id}/2  老年人健康管理`,
    '虚构市基本公共服务标准（2024年版） › 老有所养 › 养老服务',
    `${path.basename(dir)}/a.txt`,
    '',
    'standard (服务标准)  lines 13–14',
    'source',
    '  13 │ 服务标准：按照⟦《虚构市老年人优待办法》（虚政发〔2020〕7号）⟧¹执行，',
    '  14 │ 覆盖率⟦90%以上⟧²。',
    'record',
    '  按照《虚构市老年人优待办法》（虚政发〔2020〕7号）执行，覆盖率90%以上。',
    expect.stringMatching(
      /^ {2}¹ {2}citations {2}《虚构市老年人优待办法》.* {2}《虚构市老年人优待办法》 · 虚政发〔2020〕7号 · regulation$/u,
    ),
    expect.stringMatching(/^ {2}² {2}ratios {5}90%以上 +at least 90% · percent · subject: 覆盖率$/u),
    '',
    'marks: ⟦a fact⟧¹ is number 1 below, ⟪what reading took away⟫',
    '',
  ]);
});

test('explain --json leads from each fact to its characters in the source', async () => {
  const told = JSON.parse((await minsheng(['explain', `${id}/2`, '--out', out, '--json'])).stdout);
  expect(told.fields.map((view: { field: string }) => view.field)).toEqual([
    'audience',
    'content',
    'standard',
    'lead_agency',
  ]);
  const facts = told.fields.flatMap((view: { facts: object[] }) => view.facts);
  expect(facts).toHaveLength(3);
  for (const { fact, source } of facts) expect(NOTICE.slice(...(source as [number, number]))).toBe(fact.text);
});

test('explain takes the id of a fact, and shows that one alone', async () => {
  const { item } = JSON.parse((await minsheng(['explain', `${id}/2`, '--out', out, '--json'])).stdout);
  const { stdout } = await minsheng(['explain', item.ratios[0].id, '--out', out]);
  expect(stdout).toContain('覆盖率⟦90%以上⟧¹。');
  expect(stdout).not.toContain('citations');
});

test.each([
  [() => ['explain', 'foo'], /foo is no id of an item/u],
  [() => ['explain', '999999-2024-list/1'], /holds no document 999999-2024-list; it holds: 000000-2024/u],
  [() => ['explain', `${id}/99`], /has no item .*\/99; its items run from .*\/1 to .*\/3/u],
  [
    () => ['explain', `${id}/2`, 'funding'],
    /has no field funding; it has: audience, content, standard, lead_agency/u,
  ],
  [() => ['explain', `${id}/2#a-00000000`], /has no fact/u],
])('explain of what is not there ends with 1 and says what is (%#)', async (argv, words) => {
  const { code, stdout, stderr } = await minsheng([...argv(), '--out', out]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(words);
});

test('search finds words of two characters, in any spelling, and shows where they stand', async () => {
  const { code, stdout } = await minsheng(['search', '津贴', '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toBe(`${id}/1  高龄津贴  2024年版 · 老有所养 › 养老服务\n    content: …发放高龄津贴。…\n`);
  const told = JSON.parse((await minsheng(['search', '津貼', '--out', out, '--json'])).stdout);
  expect(told).toMatchObject({ query: '津貼', items: [{ item: `${id}/1` }] });
  expect((await minsheng(['search', '老年人', '--out', out, '--limit', '1'])).stderr).toBe(
    'the first 1 are shown; --limit N shows more\n',
  );
  expect(await minsheng(['search', '火箭', '--out', out])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'no item holds 火箭\n',
  });
});

test('a folder that no run has written is told as such', async () => {
  const none = path.join(dir, 'none');
  for (const argv of [
    ['search', '津贴', '--out', none],
    ['explain', 'a/1', '--out', none],
  ]) {
    const { code, stderr } = await minsheng(argv);
    expect(code).toBe(1);
    expect(stderr).toContain('Run `minsheng ingest` again');
  }
  expect((await minsheng(['check', none])).code).toBe(1);
});

test('check says that all is whole, and counts the warnings by rule', async () => {
  const { code, stdout, stderr } = await minsheng(['check', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^whole: \d+ files as index\.json says; 1 notice, 3 items, 14 fields, 6 facts, \d+ characters accounted for\n/u,
  );
  expect(stdout).toMatch(
    /^ {2}1 {2}missing-field +000000-2024-standard-x[0-9a-f]{8} {2}2 老年人健康管理 has no funding$/mu,
  );
  const told = JSON.parse((await minsheng(['check', out, '--json'])).stdout);
  expect(told).toMatchObject({
    ok: true,
    breaches: [],
    warnings: { 'missing-field': 1, 'region-not-found': 1 },
    counts: { items: 3 },
  });
  expect(await minsheng(['check', out, '--fail-on', 'warning', '--json'])).toMatchObject({ code: 3 });
});

test('check ends with 3 where a file was changed', async () => {
  const copy = path.join(dir, 'copy');
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8'));
  for (const { path: one } of [...index.files, { path: 'minsheng.sqlite' }, { path: 'index.json' }])
    cpSync(path.join(out, one), path.join(copy, one), { recursive: true });
  expect((await minsheng(['check', copy])).code).toBe(0);
  writeFileSync(path.join(copy, `text/${id}.txt`), 'x');
  const { code, stdout, stderr } = await minsheng(['check', copy]);
  expect(code).toBe(3);
  expect(stdout).toContain(`text/${id}.txt is not the file that index.json speaks of`);
  expect(stderr).toBe('gate missed: 1 breach\n');
});
