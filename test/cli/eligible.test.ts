/** eligible on three small places: groups, formats, places and days, and what is told when something is not there. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { regionIndex } from '../../pipeline/text/regions/codes.ts';
import { HANGZHOU, NINGBO, WENZHOU } from './places.ts';
import { minsheng, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
beforeAll(async () => {
  const files = [file('a.txt', HANGZHOU), file('b.txt', NINGBO), file('c.txt', WENZHOU)];
  await minsheng(['ingest', ...files, '--out', out, '--quiet']);
});
afterAll(remove);

const ask = (...argv: string[]) => minsheng(['eligible', '--from', out, ...argv]);

test('a place after the other, each with its groups, ages marked in the audience, sums beside the ages that set them', async () => {
  const { code, stdout, stderr } = await ask(
    '--age',
    '85',
    '--lang',
    'zh',
    '--on',
    '2026-01-01',
    '--place',
    '杭州',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    '按年龄查服务：85岁 · 2026-01-01',
    '',
    '杭州市 2024年版  330100-2024-standard',
    '  杭州市基本公共服务标准（2024年版）',
    '  自2024起有效',
    '  按年龄列明2项，部分内容0项，未写年龄1项，写明其他年龄0项',
    '',
    '  按年龄列明：服务对象写明的年龄与此人相符',
    '    老有所养',
    '      1     老年人高龄津贴',
    '            ⟦80周岁及以上⟧老年人。',
    '          · ≥ 80 岁 · 服务对象',
    '          · 80–89 岁 · 服务标准 · 分档 · 对应 50 元/人/月',
    '              ⟦80—89周岁⟧每人每月50元，90周岁以上每人每月100元',
    '      2     老年人健康管理',
    '            ⟦65周岁及以上⟧老年人。',
    '          · ≥ 65 岁 · 服务对象',
    '',
    '  未写年龄：可能适用，取决于其他条件',
    '    老有所养',
    '      3     公交优惠  老年人。',
    '',
    expect.stringContaining('只比对了原文以数字写明的年龄和性别。未核对：户籍'),
    '业；年龄所指何人（如父母、子女）；没有数字的词语（老年人、学龄前）；仅见于服务名',
    expect.stringContaining('按“或”处理。'),
    '',
  ]);
});

test('sums that other ages set are told, and an age elsewhere that does not fit stands in the line', async () => {
  const { stdout } = await ask('--age', '70', '--place', '宁波');
  expect(stdout).toContain('            ⟦60周岁及以上⟧老年人。');
  expect(stdout).toContain('          · its sums are set by other ages: ≥ 90 岁, 80–89 岁\n');
  const younger = await ask('--age', '5', '--place', '宁波');
  expect(younger.stdout).toMatch(/1 {5}老年人高龄津贴 {2}≥ 90 岁、80–89 岁 · 60周岁及以上老年人。/u);
});

test('a draft stands only where there is nothing else, and is marked', async () => {
  const { stdout } = await ask('--age', '70');
  expect(stdout).toContain('a draft: nothing of this place is in force in what was ingested');
  expect(stdout.match(/in force since 2024/gu)).toHaveLength(2);
});

test('JSON has every service in one group, with ages, and what was not checked', async () => {
  const { code, stdout } = await ask('--age', '64', '--sex', 'female', '--json', '--on', '2026-01-01');
  expect(code).toBe(0);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({ person: { age: 64, unit: 'year', sex: 'female' }, on: '2026-01-01' });
  expect(told.unchecked).toContain('residence');
  expect(told.places.map((one: { document: string }) => one.document)).toEqual([
    '330100-2024-standard',
    '330200-2024-standard',
    '330300-2024-standard-draft',
  ]);
  expect(told.places[0].counts).toEqual({ named: 0, part: 0, open: 1, outside: 2 });
  const [first] = told.places[0].services;
  expect(first).toMatchObject({ item: '330100-2024-standard/1', group: 'outside', domain: '老有所养' });
  expect(first.ages[0]).toMatchObject({ age: { text: '80周岁及以上', min: 80 }, fit: 'none', sums: [] });
});

test('CSV has a line for each item and age, and runs no formula', async () => {
  const { stdout } = await ask('--age', '85', '--format', 'csv');
  const lines = stdout.split('\r\n');
  expect(lines[0]).toMatch(/^region,region_code,document,/u);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^杭州市,330100,.*,老年人高龄津贴,老有所养,养老服务,false,named,80周岁及以上老年人。,80–89 岁,whole,tier,standard,80,89,.*,50 元\/人\/月$/u,
    ),
  );
  expect(stdout).toContain(`,"'=公交<b>优惠</b>&""",`);
});

test('--out writes a file and nothing else; the folder that is read is left alone', async () => {
  const to = path.join(dir, 'answer.csv');
  expect(await ask('--age', '5', '--format', 'csv', '--out', to)).toEqual({
    ...{ code: 0, stdout: '', stderr: `${to} written\n` },
  });
  expect(readFileSync(to, 'utf8')).toBe((await ask('--age', '5', '--format', 'csv')).stdout);
  const index = path.join(out, 'index.json');
  const before = readFileSync(index, 'utf8');
  expect(await ask('--age', '5', '--out', index)).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(index, 'utf8')).toBe(before);
});

test.each<[string, string[], number, RegExp]>([
  ['no age', [], 2, /give an age: --age 64/u],
  ['an age that is none', ['--age', '-1'], 2, /give a whole number from 0 to 1800/u],
  ['a unit that is none', ['--age', '1', '--unit', 'week'], 2, /give one of: year, month/u],
  [
    'an unknown place',
    ['--age', '64', '--place', '杭州', '天津'],
    1,
    /no place 天津 in .*; it holds: 杭州市, 宁波市, 温州市/u,
  ],
  [
    'an unknown domain',
    ['--age', '64', '--domain', '航天'],
    1,
    /no domain 航天 in these places; there are: 老有所养/u,
  ],
  ['a day that is none', ['--age', '64', '--on', '2026-02-30'], 2, /give a day as 2026-01-31/u],
  ['two formats', ['--age', '64', '--json', '--format', 'csv'], 2, /csv will not do; give one of: json/u],
])('%s is told, and nothing is printed', async (_, argv, code, words) => {
  const ran = await ask(...argv);
  expect(ran.code).toBe(code);
  expect(ran.stdout).toMatch(argv.includes('--json') ? /^\{\n {2}"error"/u : /^$/u);
  expect(ran.stderr).toMatch(words);
});

test('an out/ that is not there, holds nothing, or was changed, is told', async () => {
  const ran = async (folder: string) => minsheng(['eligible', '--age', '64', '--from', folder]);
  const none = path.join(dir, 'none');
  expect(await ran(none)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('Run `minsheng ingest` again'),
  });
  expect(existsSync(none)).toBe(false);
  const damaged = path.join(dir, 'damaged');
  await minsheng(['ingest', path.join(dir, 'a.txt'), '--out', damaged, '--quiet']);
  writeFileSync(path.join(damaged, 'services.json'), '{"services": []}');
  expect((await ran(damaged)).stderr).toMatch(/services\.json is not the file that index\.json speaks of/u);
  rmSync(path.join(damaged, 'editions.json'));
  expect((await ran(damaged)).stderr).toMatch(/editions\.json is in index\.json but not in the folder/u);
});

test('of many places a screen has the numbers of each, which are those of its services', async () => {
  const many = path.join(dir, 'many');
  const raw = path.join(dir, 'many-raw');
  mkdirSync(raw);
  const places = [...regionIndex().byName.keys()]
    .filter((name) => /^[\u4e00-\u9fff]{3}市$/u.test(name))
    .slice(0, 60);
  for (const [at, name] of places.entries())
    writeFileSync(path.join(raw, `${at}.txt`), HANGZHOU.replaceAll('杭州市', name));
  await minsheng(['ingest', raw, '--out', many, '--quiet']);
  const ask = async (...argv: string[]) => minsheng(['eligible', '--age', '85', '--from', many, ...argv]);
  const { places: judged } = JSON.parse((await ask('--json')).stdout) as {
    places: { document: string; counts: Record<string, number> }[];
  };
  expect(judged.length).toBeGreaterThan(50);
  const lines = (await ask()).stdout.split('\n');
  for (const { document, counts } of judged) {
    const line = lines.find((one) => one.endsWith(document)) ?? expect.fail(document);
    expect(line.trim().split(/\s+/u).slice(0, 4).map(Number)).toEqual(
      ['named', 'part', 'open', 'outside'].map((group) => counts[group]),
    );
  }
  expect((await ask('--place', judged[0]!.document.slice(0, 6))).stdout).toContain('Named by age');
});
