/** diff of two small notices, as files and out of a run's folder. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nearIds } from '../../pipeline/cli/diff-side.ts';
import { diffSchema } from '../../pipeline/records/diff.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const OLDER = NOTICE.replace('不低于60元', '100元');
const NEWER = OLDER.replace('100元', '150元').replace(/3\.公交优惠[\s\S]*$/u, '');
const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let [old, now, id] = ['', '', ''];

beforeAll(async () => {
  old = file('old.txt', OLDER);
  now = file('new.txt', NEWER);
  await minsheng(['ingest', old, '--out', out, '--quiet']);
  id = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')).notices[0].id;
});
afterAll(remove);

test('a sum that differs is shown with both values, an item that is gone by its name', async () => {
  const { code, stdout, stderr } = await minsheng(['diff', old, now]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('3 → 2 items · 1 unchanged · 1 changed · 1 removed');
  expect(stdout).toMatch(/^~ 1 高龄津贴 {2}\[changed\]\n {4}~ amount: 100 → 150 元\/人\/月 \(\+50 %\)$/mu);
  expect(stdout).toMatch(/^- 3 公交优惠 {2}\[removed\]$/mu);
  const chinese = (await minsheng(['diff', old, now, '--lang', 'zh'])).stdout;
  expect(chinese).toContain('~ 金额：100 → 150 元/人/月 (+50 %)');
});

test('with --exit-code a difference ends with 1, none with 0', async () => {
  expect((await minsheng(['diff', old, now, '--exit-code'])).code).toBe(1);
  const same = await minsheng(['diff', old, old, '--exit-code']);
  expect(same).toMatchObject({ code: 0, stderr: '' });
  expect(same.stdout).toContain('Nothing changed.');
});

test('a document of out/ is compared with a file; both ways of asking for JSON are one', async () => {
  const asked = await minsheng(['diff', id, now, '--from', out, '--json']);
  expect(asked.code).toBe(0);
  expect(await minsheng(['diff', id, now, '--from', out, '--format', 'json'])).toEqual(asked);
  const diff = diffSchema.parse(JSON.parse(asked.stdout));
  expect(diff).toMatchObject({ old: id, summary: { changed: 1, removed: 1, unchanged: 1 } });
});

test.each([
  ['md', /^# /u],
  ['html', /^<!doctype html>/u],
  ['csv', /^change,what,[^\n]+\r\n/u],
  ['ndjson', /^\{"diff":/u],
])('--format %s with --out writes a file, and nothing else', async (format, start) => {
  const to = path.join(dir, `page.${format}`);
  const before = readdirSync(dir);
  const ran = await minsheng(['diff', old, now, '--format', format, '--out', to]);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: `${to} written\n` });
  const { stdout } = await minsheng(['diff', old, now, '--format', format]);
  expect(readFileSync(to, 'utf8')).toBe(stdout);
  expect(stdout).toMatch(start);
  expect(readdirSync(dir).sort()).toEqual([...before, `page.${format}`].sort());
});

test.each<[string, () => string[], number, RegExp]>([
  [
    'an unknown id',
    () => [id, '999999-2024-list'],
    1,
    /no document of that id in .*; it holds: 000000-2024-/u,
  ],
  ['a word that is neither', () => [old, 'nowhere'], 1, /there is no file nowhere, and no document/u],
  [
    'a file that is no notice',
    () => [old, file('x.txt', '今天天气很好。\n')],
    1,
    /x\.txt: this is no list of/u,
  ],
  ['an empty file', () => [file('empty.txt', ''), now], 1, /empty\.txt: the file is empty/u],
  ['a folder and a file', () => [old, dir], 2, /is a folder and the other is none/u],
  ['a folder that is no out folder', () => [out, dir], 1, /Run `minsheng ingest` again/u],
  ['one side alone', () => [old], 2, /NEW is missing/u],
  ['--against with two sides', () => [old, now, '--against', out], 2, /give no OLD and NEW with it/u],
  [
    'a target in out/',
    () => [old, now, '--out', path.join(out, 'works.json')],
    2,
    /or a file that ingest wrote/u,
  ],
  [
    'a notice of out/ as target',
    () => [old, now, '--out', path.join(out, `notices/${id}.json`)],
    2,
    /or a file that ingest wrote/u,
  ],
  [
    'a wrong format',
    () => [old, now, '--format', 'pdf'],
    2,
    /give one of: text, json, md, html, csv, xlsx, ndjson/u,
  ],
  ['two formats', () => [old, now, '--json', '--format', 'csv'], 2, /csv will not do; give one of: json/u],
  ['a target that is compared', () => [old, now, '--out', old], 2, /is one of what is compared/u],
  ['a target that is a folder', () => [old, now, '--out', dir], 2, /is a folder where a file is needed/u],
])('%s is told, and nothing is printed', async (_, argv, code, words) => {
  const ran = await minsheng(['diff', ...argv(), '--from', out]);
  expect(ran.code).toBe(code);
  expect(ran.stdout).toMatch(argv().includes('--json') ? /^\{\n {2}"error"/u : /^$/u);
  expect(ran.stderr).toMatch(words);
  expect(readFileSync(old, 'utf8')).toBe(OLDER);
});

test('of many ids those near the one that is not there are named', () => {
  const ids = Array.from({ length: 30 }, (_, at) => `${330100 + at * 100}-2023-standard`);
  const near = nearIds('330500-2025-standard', ids);
  expect(near).toHaveLength(8);
  expect(near[0]).toBe('330500-2023-standard');
  expect(nearIds('x', ids.slice(0, 2))).toEqual(ids.slice(0, 2));
});

test('an out/ that is not there, or was changed, is told', async () => {
  const none = path.join(dir, 'none');
  expect((await minsheng(['diff', id, now, '--from', none])).stderr).toContain('Run `minsheng ingest` again');
  const gone = await minsheng(['diff', 'gone.txt', now, '--from', none]);
  expect(gone).toMatchObject({ code: 1, stderr: 'error: gone.txt: there is no such file or folder\n' });
  expect(existsSync(none)).toBe(false);
  const damaged = path.join(dir, 'damaged');
  await minsheng(['ingest', old, '--out', damaged, '--quiet']);
  writeFileSync(path.join(damaged, `notices/${id}.json`), '{}');
  const { code, stderr } = await minsheng(['diff', id, now, '--from', damaged]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/notices\/.*\.json is not the file that index\.json speaks of/u);
});
