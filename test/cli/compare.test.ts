/** compare on three small places: rows, formats, choices, and what is told when something is not there. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { displayWidth } from '../../pipeline/cli/width.ts';
import { HANGZHOU, NINGBO, WENZHOU } from './places.ts';
import { minsheng, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let services: { id: string; name: string; members: { item: string }[] }[] = [];
beforeAll(async () => {
  const files = [file('a.txt', HANGZHOU), file('b.txt', NINGBO), file('c.txt', WENZHOU)];
  await minsheng(['ingest', ...files, '--out', out, '--quiet']);
  services = JSON.parse(readFileSync(path.join(out, 'services.json'), 'utf8')).services;
});
afterAll(remove);

const ask = (...argv: string[]) => minsheng(['compare', '--from', out, ...argv]);

test('sums stand side by side by the ages that set them; a place without the service is named', async () => {
  const { code, stdout, stderr } = await ask('高龄津贴', '--lang', 'zh', '--on', '2026-01-01');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n').map((line) => line.replace(/ {2,}/gu, ' | '));
  expect(lines).toContain(' | 杭州市 | 宁波市');
  expect(lines).toContainEqual(expect.stringMatching(/^金额 \| 50 元\/人\/月 .*\| 75 元\/人\/月/u));
  expect(lines).toContainEqual(expect.stringMatching(/^ \| 100 元\/人\/月 .*\| 145 元\/人\/月/u));
  expect(lines).toContain('牵头 | 市民政局 | 市民政局');
  expect(lines).toContain('以下地区未见该服务：温州市 2024年版');
});

test('a service by its id, an item or a part of its name is one answer', async () => {
  const asked = await ask('健康管理');
  expect(asked.code).toBe(0);
  const { id } = services.find(({ name }) => name === '老年人健康管理') ?? expect.fail();
  expect(await ask(id)).toEqual(asked);
  expect(await ask('330200-2024-standard/2')).toEqual(asked);
  expect(asked.stdout).toContain('2024年版 · a draft');
});

test('of a place with two editions the one in force that day; an older item only where it is asked for', async () => {
  const both = path.join(dir, 'both');
  const older = HANGZHOU.replace('（2024年版）', '（2022年版）').replaceAll('50元', '40元');
  const files = [file('a.txt', HANGZHOU), file('older.txt', older)];
  await minsheng(['ingest', ...files, '--out', both, '--quiet']);
  const sums = async (...argv: string[]) => {
    const { stdout } = await minsheng(['compare', ...argv, '--from', both, '--json']);
    const { places, facts, elsewhere } = JSON.parse(stdout);
    const documents = places.map(({ document, standing }: Record<string, string>) => [document, standing]);
    return { documents, least: facts[0].cells.map(([one]: [{ min: number }]) => one.min), elsewhere };
  };
  expect(await sums('高龄津贴')).toEqual({
    documents: [['330100-2024-standard', 'in_force']],
    least: [50],
    elsewhere: ['330100-2022-standard/1'],
  });
  expect((await sums('高龄津贴', '--on', '2023-07-01')).documents).toEqual([
    ['330100-2022-standard', 'in_force'],
  ]);
  expect(await sums('330100-2022-standard/1')).toEqual({
    documents: [
      ['330100-2022-standard', null],
      ['330100-2024-standard', 'in_force'],
    ],
    least: [40, 50],
    elsewhere: [],
  });
  const { stdout } = await minsheng(['compare', '330100-2022-standard/1', '--from', both]);
  expect(stdout).toContain('2022年版 · not the edition in force');
});

test('columns where there is room, else one place below the other, never wider than the screen', async () => {
  const wide = await ask('健康管理', '--place', '杭州', '宁波');
  expect(wide.stdout).toMatch(/杭州市 +宁波市/u);
  expect(wide.stdout).not.toContain('温州');
  for (const columns of [40, 60, 100]) {
    const { stdout } = await minsheng(['compare', '健康管理', '--from', out], { columns });
    expect(/杭州市 +宁波市/u.test(stdout)).toBe(columns === 100);
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
  }
});

test('--texts shows the words behind each figure', async () => {
  expect((await ask('高龄津贴')).stdout).not.toContain('「每人每月50元」');
  expect((await ask('高龄津贴', '--texts')).stdout).toContain('「每人每月50元」');
});

test('HTML is one page that loads and runs nothing, with all texts escaped', async () => {
  const { stdout } = await ask('330300-2024-standard-draft/3', '--format', 'html');
  expect(stdout).toMatch(/^<!doctype html>/u);
  expect(stdout).toContain("default-src 'none'");
  expect(stdout).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=/u);
  expect(stdout).toContain('&#60;script&#62;alert(1)&#60;/script&#62;老年人');
  expect(stdout).toContain('=公交&#60;b&#62;优惠&#60;/b&#62;&#38;&#34;');
  for (const tag of ['table', 'tr', 'td', 'th', 'details', 'p', 'div'])
    expect([tag, stdout.match(new RegExp(`<${tag}[ >]`, 'gu'))?.length]).toEqual([
      tag,
      stdout.match(new RegExp(`</${tag}>`, 'gu'))?.length,
    ]);
});

test('Markdown keeps a source’s text from being markup', async () => {
  const { stdout } = await ask('330300-2024-standard-draft/3', '--format', 'md');
  expect(stdout).toContain('\\<script\\>alert(1)\\</script\\>老年人');
  expect(stdout).toMatch(/^\| --- \| --- \|/mu);
});

test('CSV has a line for each place and fact with normalised values, and runs no formula', async () => {
  const { stdout } = await ask('高龄津贴', '--format', 'csv');
  const [head = '', ...lines] = stdout
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const rows = lines.map((cells) => Object.fromEntries([...head].map((name, at) => [name, cells[at]])));
  const sums = rows.filter(({ what }) => what === 'amounts');
  expect(sums.map((one) => [one.region, one.row, one.min, one.max, one.per, one.period, one.role])).toEqual([
    ['杭州市', '1', '50', '50', 'person', 'month', 'benefit'],
    ['杭州市', '2', '100', '100', 'person', 'month', 'benefit'],
    ['宁波市', '1', '75', '75', 'person', 'month', 'benefit'],
    ['宁波市', '2', '145', '145', 'person', 'month', 'benefit'],
  ]);
  expect(rows.at(-1)).toMatchObject({ region: '温州市', standing: 'draft', what: 'missing', text: '' });
  expect((await ask('330300-2024-standard-draft/3', '--format', 'csv')).stdout).toContain(
    `,"'=公交<b>优惠</b>&""",`,
  );
});

test('JSON holds the facts as the records have them', async () => {
  const told = JSON.parse((await ask('高龄津贴', '--json', '--on', '2026-01-01')).stdout);
  expect(told).toMatchObject({ on: '2026-01-01', service: { name: '老年人高龄津贴' } });
  expect(told.places.map((one: { item: string }) => one.item)).toEqual([
    '330100-2024-standard/1',
    '330200-2024-standard/1',
  ]);
  expect(told.missing).toMatchObject([{ document: '330300-2024-standard-draft', standing: 'draft' }]);
  expect(told.facts[0]).toMatchObject({ kind: 'amount', cells: [[{ min: 50 }], [{ min: 75 }]] });
});

test('without a service all are listed, with how many places and the range of sums', async () => {
  const { code, stdout } = await ask();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^s-\S+ +2 {2}老年人高龄津贴 +老有所养 +50–145 元\/人\/月$/mu);
  const listed = JSON.parse((await ask('--json')).stdout).services;
  expect(listed).toContainEqual(
    expect.objectContaining({
      name: '老年人高龄津贴',
      places: 2,
      regions: ['杭州市', '宁波市'],
      sums: [{ per: ['person'], period: 'month', min: 50, max: 145, places: 2, sums: 4 }],
    }),
  );
  for (const format of ['md', 'html', 'csv'])
    expect((await ask('--format', format)).stdout).toContain('高龄津贴');
});

test('a service is found by what its items say', async () => {
  const { code, stdout, stderr } = await ask('每人每月75元');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr:
      'no service bears 每人每月75元 in its name; this is the one whose items speak of it, 老年人高龄津贴\n',
  });
  expect(stdout).toMatch(/^老年人高龄津贴 \(s-/u);
});

test.each<[string, string[], number, RegExp]>([
  ['an unknown word', ['火箭'], 1, /none of the \d+ services in .* has this id or bears 火箭/u],
  ['an unknown id', ['s-00000000'], 1, /has this id or bears s-00000000/u],
  [
    'an item of an unknown document',
    ['999999-2024-list/1'],
    1,
    /holds no document 999999-2024-list; it holds: 330100-/u,
  ],
  ['an unknown item', ['330100-2024-standard/99'], 1, /330100-2024-standard\/99 is in no service of/u],
  [
    'a word of several services',
    ['老年人'],
    2,
    /2 services bear 老年人; give the id of one:\n {2}s-\S+ {2}/u,
  ],
  ['an unknown place', ['高龄津贴', '--place', '天津'], 1, /no place 天津/u],
  ['a wrong format', ['高龄津贴', '--format', 'pdf'], 2, /give one of: text, md, html, csv, xlsx, json/u],
  ['a target that is a folder', ['高龄津贴', '--out', dir], 2, /is a folder where a file is needed/u],
])('%s is told, and nothing is printed', async (_, argv, code, words) => {
  const ran = await ask(...argv);
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(words);
});

test('an item in no service, and an index that was edited, are told', async () => {
  const other = path.join(dir, 'other');
  await minsheng(['ingest', path.join(dir, 'a.txt'), '--out', other, '--quiet']);
  const ran = async (item: string) => minsheng(['compare', item, '--from', other]);
  expect(await ran('330100-2024-standard/99')).toMatchObject({ code: 1, stdout: '' });
  expect((await ran('330100-2024-standard/99')).stderr).toContain(
    '330100-2024-standard/99 is in no service of',
  );
  const file = path.join(other, 'index.json');
  const index = JSON.parse(readFileSync(file, 'utf8'));
  index.files = index.files.filter((one: { path: string }) => one.path !== 'services.json');
  writeFileSync(file, JSON.stringify(index));
  expect((await ran('330100-2024-standard/1')).stderr).toMatch(/index\.json/u);
});

test('an out/ that was changed is told', async () => {
  const damaged = path.join(dir, 'damaged');
  await minsheng(['ingest', path.join(dir, 'a.txt'), '--out', damaged, '--quiet']);
  const ran = async () => minsheng(['compare', '330100-2024-standard/1', '--from', damaged]);
  expect((await ran()).code).toBe(0);
  const services = path.join(damaged, 'services.json');
  const whole = readFileSync(services, 'utf8');
  for (const text of ['{"services": []}', '{', whole.replace('"members"', '"people"')]) {
    writeFileSync(services, text);
    const { code, stderr } = await ran();
    expect(code).toBe(1);
    expect(stderr).toMatch(/services\.json is not the file that index\.json speaks of/u);
  }
  rmSync(services);
  expect((await ran()).stderr).toMatch(/services\.json is in index\.json but not in the folder/u);
});

test('compare, eligible and services open no notice: all comes from the database', async () => {
  const bare = path.join(dir, 'bare');
  cpSync(out, bare, { recursive: true });
  for (const folder of ['notices', 'text', 'digests']) rmSync(path.join(bare, folder), { recursive: true });
  const asked = [
    ['compare', '--from'],
    ['compare', '高龄津贴', '--from'],
    ['compare', '体格检查', '--from'],
    ['eligible', '--age', '64', '--from'],
    ['services', '--out'],
  ];
  for (const argv of asked) {
    const [before, after] = [await minsheng([...argv, out]), await minsheng([...argv, bare])];
    expect(after.stdout).toBe(before.stdout);
    expect([argv, after.code]).toEqual([argv, before.code]);
  }
});
