/** `minsheng services`: a person looks services over and settles one; the file of settled services is only ever appended to. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../pipeline/records/services.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { minsheng, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
const raw = path.join(dir, 'raw');
const out = path.join(dir, 'out');
const file = path.join(raw, 'services.json');
const where = ['--raw', raw, '--out', out];

const notice = (city: string, ...items: [name: string, content: string][]): string =>
  [
    `${city}基本公共服务标准（2023年版）`,
    '一、老有所养',
    '（一）养老助老服务',
    ...items.flatMap(([name, content], at) => [
      `${at + 1}. ${name}`,
      '服务对象：老年人。',
      `服务内容：${content}。`,
      '服务标准：按照规定执行。',
      '支出责任：市财政。',
      '牵头负责单位：市民政局。',
    ]),
  ].join('\n');
const ingest = async (): Promise<void> =>
  void expect(await minsheng(['ingest', raw, '--out', out, '--quiet'])).toMatchObject({ code: 0 });
const services = async (...argv: string[]): Promise<Service[]> => {
  const { stdout } = await minsheng(['services', '--json', ...argv, '--out', out]);
  return (JSON.parse(stdout) as { services: Service[] }).services;
};
const named = async (name: string): Promise<Service> =>
  (await services()).find((one) => one.name === name) ?? expect.fail(`no ${name}`);

beforeAll(async () => {
  mkdirSync(raw);
  writeFileSync(
    path.join(raw, 'a.txt'),
    notice('嘉兴市', ['高龄津贴', '发放津贴'], ['气象服务', '发布预警'], ['基本药物制度', '配备基本药物']),
  );
  writeFileSync(
    path.join(raw, 'b.txt'),
    notice('湖州市', ['尊老金', '每月发给'], ['气象服务', '发布天气预警'], ['基本药物供应', '供应药物']),
  );
  await ingest();
});
afterAll(remove);

test('lists services, the least sure first; --doubtful those alone', async () => {
  const listed = await minsheng(['services', '--out', out, '--lang', 'zh']);
  expect(listed).toMatchObject({ code: 0, stderr: '' });
  const [head, ...lines] = listed.stdout.trimEnd().split('\n');
  expect(head).toMatch(/^编号 +地区数 +项目数 +最低把握度 +服务$/u);
  expect(lines.length).toBe((await services()).length);
  expect(lines.find((line) => line.endsWith('气象服务'))).toMatch(/^s-[0-9a-f]{8} +2 +2 +1\.00 +气象服务$/u);
  const least = (await services()).map(({ members }) => Math.min(...members.map(({ score }) => score)));
  expect(least).toEqual([...least].sort((a, b) => a - b));
  for (const { members } of await services('--doubtful'))
    expect(Math.min(...members.map(({ score }) => score))).toBeLessThan(0.6);
});

test('accepting appends a service once, and what a person wrote stays to the letter', async () => {
  expect(existsSync(file)).toBe(false);
  const { id, members } = await named('气象服务');
  const row = { id, name: '气象服务', members: members.map(({ item }) => item), not_members: [] };
  expect(await minsheng(['services', '--accept', id, ...where])).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([row]);
  const before = readFileSync(file, 'utf8');
  const again = await minsheng(['services', '--accept', id, ...where]);
  expect(again).toMatchObject({ code: 0, stdout: `${id} stands in ${file} already; nothing was written\n` });
  expect(readFileSync(file, 'utf8')).toBe(before);
  const other = await named('高龄津贴');
  const joined = {
    id: other.id,
    name: '高龄老人津贴',
    members: ['330400-2023-standard/1', '330500-2023-standard/1'],
  };
  writeFileSync(file, JSON.stringify([row, joined]));
  await ingest();
  expect(await named('高龄老人津贴')).toMatchObject({
    id: other.id,
    members: [
      { item: '330400-2023-standard/1', relation: 'same', score: 1 },
      { item: '330500-2023-standard/1', relation: 'same', score: 1 },
    ],
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([row, joined]);
});

test('what is settled changes no reading and no notice, and out/ holds', async () => {
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8'));
  for (const { reading } of index.notices) expect(reading).toMatch(/^\d+$/u);
  expect(await minsheng(['check', out])).toMatchObject({ code: 0 });
  const db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
  const rows = db
    .prepare('SELECT region, item, relation_zh, score FROM v_services WHERE service = ? ORDER BY region')
    .all('高龄老人津贴');
  db.close();
  expect(rows).toEqual([
    { region: '嘉兴市', item: '高龄津贴', relation_zh: '相同', score: 1 },
    { region: '湖州市', item: '尊老金', relation_zh: '相同', score: 1 },
  ]);
});

test('an unknown id, a folder that is not there and a broken file are told, and nothing is written', async () => {
  const unknown = await minsheng(['services', '--accept', 's-00000000', ...where]);
  expect(unknown).toMatchObject({ code: 1, stdout: '', stderr: `error: no service s-00000000 in ${out}\n` });
  const { id } = (await services()).find(({ name }) => name === '基本药物制度') ?? expect.fail('none');
  const nowhere = await minsheng(['services', '--accept', id, '--raw', path.join(dir, 'no'), '--out', out]);
  expect(nowhere).toMatchObject({ code: 1, stderr: `error: no folder ${path.join(dir, 'no')}\n` });
  writeFileSync(file, '[{"id": 1}]');
  expect(await minsheng(['services', '--accept', id, ...where])).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe('[{"id": 1}]');
  const ran = await minsheng(['ingest', raw, '--out', out, '--json']);
  expect(ran.code).toBe(1);
  expect(JSON.parse(ran.stdout).run.files).toContainEqual(
    expect.objectContaining({
      path: 'raw/services.json',
      error: expect.objectContaining({ rule: 'beside-file-wrong' }),
    }),
  );
});
