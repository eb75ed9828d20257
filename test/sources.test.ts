/** raw/sources.json: where a file is from stands in its records, and what cannot be believed of it is told. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '../pipeline/records/hash.ts';
import { openDatabase } from '../pipeline/write/open-database.ts';
import { minsheng, NOTICE } from './cli/run-cli.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sources-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let [raw, out, n] = ['', '', 0];
beforeEach(() => {
  raw = path.join(root, `${n}`, 'raw');
  out = path.join(root, `${n++}`, 'out');
  mkdirSync(raw, { recursive: true });
  writeFileSync(path.join(raw, 'a.txt'), NOTICE);
});

const tell = (...sources: object[]): void =>
  writeFileSync(path.join(raw, 'sources.json'), JSON.stringify({ sources }));
const ingest = (...argv: string[]) => minsheng(['ingest', raw, '--out', out, ...argv]);
const json = (file: string) => JSON.parse(readFileSync(path.join(out, file), 'utf8'));
const told = () => {
  const [entry] = json('index.json').notices;
  const { url, publisher, retrieved, licence } = json(`notices/${entry.id}.json`).document.source;
  return [url, publisher, retrieved, licence];
};
const checks = (): [string, string][] =>
  json('checks.json').checks.map(({ rule, message }: { rule: string; message: string }) => [rule, message]);

const URL = 'https://example.gov.cn/a.html';
const ROW = {
  file: 'a.txt',
  url: URL,
  publisher: '某市发展改革委',
  retrieved: '2024-06-30',
  licence: '公开',
};

test('address, publisher, day and terms stand in the records and in the database', async () => {
  tell({ ...ROW, sha256: sha256Of(Buffer.from(NOTICE)) });
  expect((await ingest()).stderr).toBe('');
  expect(told()).toEqual([URL, '某市发展改革委', '2024-06-30', '公开']);
  const db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
  const columns = 'source_url, source_publisher, source_retrieved, source_licence';
  expect(Object.values(db.prepare(`SELECT ${columns} FROM documents`).get() as object)).toEqual(told());
  db.close();
  expect((await minsheng(['check', out])).code).toBe(0);
});

test('other spellings of the keys; what is not told is null; a list without a head', async () => {
  writeFileSync(
    path.join(raw, 'sources.json'),
    JSON.stringify([{ file: 'a.txt', published_by: '某市发展改革委', rights: '公开', url: '' }]),
  );
  await ingest('--quiet');
  expect(told()).toEqual([null, '某市发展改革委', null, '公开']);
});

test('what changes there changes the records of a file that is not read again, and back', async () => {
  await ingest('--quiet');
  const before = readFileSync(path.join(out, 'index.json'), 'utf8');
  expect(told()).toEqual([null, null, null, null]);
  tell(ROW);
  expect((await ingest()).stdout).toContain('0 read, 1 unchanged');
  expect(told()[0]).toBe(URL);
  rmSync(path.join(raw, 'sources.json'));
  await ingest('--quiet');
  expect(readFileSync(path.join(out, 'index.json'), 'utf8')).toBe(before);
});

test('of other bytes nothing is taken, and that is told', async () => {
  tell({ ...ROW, sha256: '0'.repeat(64) });
  const { code, stderr } = await ingest('--fail-on', 'warning');
  expect({ code, told: told() }).toEqual({ code: 3, told: [null, null, null, null] });
  expect(stderr).toContain('raw/sources.json tells where raw/a.txt is from, but of other bytes');
  expect(checks().map(([rule]) => rule)).toEqual(['source-differs']);
});

test('a file that has another name now is found by its bytes; one that is gone is told', async () => {
  tell({ ...ROW, sha256: sha256Of(Buffer.from(NOTICE)) }, { file: 'b.txt', url: URL });
  renameSync(path.join(raw, 'a.txt'), path.join(raw, 'c.txt'));
  await ingest('--quiet');
  expect(checks()).toEqual([
    ['source-renamed', expect.stringContaining('read as raw/c.txt')],
    ['source-gone', expect.stringContaining('raw/b.txt')],
  ]);
  // given one by one, the others are no loss
  expect((await minsheng(['ingest', path.join(raw, 'c.txt'), '--out', `${out}2`])).stderr).not.toContain(
    'b.txt',
  );
});

test('two folders of one name are two: nothing of either is lost, and each file keeps what its own folder tells', async () => {
  const other = path.join(path.dirname(raw), 'other/raw');
  mkdirSync(other, { recursive: true });
  writeFileSync(path.join(other, 'a.txt'), NOTICE.replaceAll('虚构市', '嘉兴市'));
  tell(ROW);
  const { code } = await minsheng(['ingest', raw, path.join(other, 'a.txt'), '--out', out, '--quiet']);
  expect(code).toBe(0);
  const sources = json('index.json').notices.map(
    ({ notice }: { notice: string }) => json(notice).document.source,
  );
  expect(sources.map(({ path: file, url }: { path: string; url: string }) => [file, url])).toEqual([
    [`${path.basename(path.dirname(raw))}/raw/a.txt`, URL],
    ['other/raw/a.txt', null],
  ]);
});

test('members of an archive are from where the archive is from', async () => {
  rmSync(path.join(raw, 'a.txt'));
  writeFileSync(path.join(raw, 'all.zip'), zipSync({ 'x/a.txt': Buffer.from(NOTICE) }));
  tell({ file: 'all.zip', url: URL });
  await ingest('--quiet');
  expect(told()[0]).toBe(URL);
  expect(checks()).toEqual([]);
});

test.each(['{', '{"sources": 3}', '[{"url": "x"}]'])('%s is told, and the notices are read', async (text) => {
  writeFileSync(path.join(raw, 'sources.json'), text);
  const { code, stderr } = await ingest();
  expect(code).toBe(0);
  expect(stderr).toContain('raw/sources.json cannot be used');
});

test.each([
  ['a.corrections.json', '{"x": ', '不是完整的 JSON', 'end of JSON input'],
  ['a.corrections.json', '[{"target": 3}]', '0.op：可用的值为 set、add、drop、confirm', '0.op: Invalid'],
  ['a.corrections.json', '[{x}]', '第3个字符处不是有效的 JSON', 'at position 2'],
  ['sources.json', '[{"file": 3}]', '无效输入', 'Invalid input'],
])('%s that holds %s is told in the language that is asked for', async (name, text, zh, en) => {
  writeFileSync(path.join(raw, name), text);
  const [said, told] = [await ingest('--lang', 'zh'), await ingest('--lang', 'en')];
  expect(said.stderr).toContain(zh);
  expect(said.stderr).not.toMatch(/[a-z]{4,} [a-z]{3,} /u);
  expect(told.stderr).toContain(en);
});
