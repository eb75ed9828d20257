/** `correct` and `confirm`: what a person says is written beside the notice, and the next ingest bears it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
const raw = path.join(dir, 'raw');
const out = path.join(dir, 'out');
const beside = path.join(raw, 'a.corrections.json');
const where = ['--raw', raw, '--out', out];

beforeAll(async () => {
  mkdirSync(raw);
  writeFileSync(path.join(raw, 'a.txt'), NOTICE.replaceAll('虚构市', '嘉兴市'));
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
});
afterAll(remove);

function notice(): NoticeRecord {
  const [name = ''] = readdirSync(path.join(out, 'notices'));
  return JSON.parse(readFileSync(path.join(out, 'notices', name), 'utf8')) as NoticeRecord;
}
const fact = () => notice().items[0]?.amounts[0] ?? expect.fail('no amount');
const written = (): unknown[] => JSON.parse(readFileSync(beside, 'utf8')) as unknown[];

test('a fact, then its new value again, then a confirmation: each stands on the one before', async () => {
  const { id } = fact();
  const by = ['--by', '王', ...where];
  const first = await minsheng(['correct', id, '{"min": 70}', '--why', '原件为70', ...by]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(written()).toMatchObject([
    { target: id, op: 'set', expect: { text: '每人每月不低于60元', min: 60 }, value: { min: 70 }, by: '王' },
  ]);
  expect((await minsheng(['correct', id, '{"min": 80}', '--why', '再核', ...by])).code).toBe(0);
  expect((await minsheng(['confirm', id, ...by])).code).toBe(0);
  expect(written()).toMatchObject([{}, { expect: { min: 70 } }, { op: 'confirm', expect: { min: 80 } }]);
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
  expect(fact()).toMatchObject({ id, min: 80, origin: 'corrected', review: 'confirmed' });
  expect((await minsheng(['check', out])).code).toBe(0);
  const shown = await minsheng(['explain', id, '--out', out]);
  expect(shown.stdout).toMatch(/80 yuan .* ✎ corrected, confirmed$/mu);
});

test('a document is confirmed by its id', async () => {
  const { id } = notice().document;
  expect((await minsheng(['confirm', id, '--by', '王', ...where])).code).toBe(0);
  expect(written().at(-1)).toMatchObject({ target: 'document', op: 'confirm' });
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  expect(notice().document).toMatchObject({ origin: 'extracted', review: 'confirmed' });
});

test.each([
  ['no one says it', 2, ['confirm', 'ID']],
  ['no reason', 2, ['correct', 'ID', '{"min": 1}', '--by', '王']],
  ['no JSON', 2, ['correct', 'ID', '{min: 1}', '--by', '王', '--why', '误']],
  ['a key that breaks the schema', 1, ['correct', 'ID', '{"min": "1"}', '--by', '王', '--why', '误']],
  ['a key that such a fact does not have', 1, ['correct', 'ID', '{"mins": 1}', '--by', '王', '--why', '误']],
  ['nothing stands there', 1, ['confirm', '330400-2024-standard/99', '--by', '王']],
  ['no such document', 1, ['confirm', '990000-2024-standard/1', '--by', '王']],
])('writes nothing where %s', async (_, code, argv) => {
  const before = readFileSync(beside, 'utf8');
  const ran = await minsheng([...argv.map((a) => (a === 'ID' ? fact().id : a)), ...where]);
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(/^error: /u);
  expect(readFileSync(beside, 'utf8')).toBe(before);
});
