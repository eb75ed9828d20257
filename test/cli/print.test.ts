/** What `print` gives reads back to the same records, from an id and from a file. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const notice = file('notice.txt', NOTICE);
let id: string;

const recordsIn = (folder: string): NoticeRecord =>
  JSON.parse(readFileSync(path.join(folder, 'notices', `${id}.json`), 'utf8')) as NoticeRecord;

/** What is said, aside from where in which file. */
const said = ({ items, domains, aspects }: NoticeRecord) => ({
  domains,
  aspects,
  items: items.map(({ fields, ...item }) => ({
    ...item,
    fields: Object.entries(fields).map(([name, field]) => [
      name,
      [field].flat().map((one) => one && [one.label, one.text]),
    ]),
  })),
});

beforeAll(async () => {
  await minsheng(['ingest', notice, '--out', out, '--quiet']);
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')) as {
    notices: { id: string }[];
  };
  id = index.notices[0]?.id ?? '';
});
afterAll(remove);

it('prints a document of an out/ folder and a file alike', async () => {
  const printed = await minsheng(['print', id, '--from', out]);
  expect(printed.code).toBe(0);
  expect(printed.stdout).toMatch(/^---\nminsheng: notice\/1\n/u);
  expect((await minsheng(['print', notice])).stdout).toBe(printed.stdout);
});

it('is read back to the same records', async () => {
  const target = path.join(dir, 'printed.md');
  expect(await minsheng(['print', id, '--from', out, '--out', target])).toMatchObject({
    code: 0,
    stdout: '',
  });
  const again = path.join(dir, 'again');
  expect((await minsheng(['ingest', target, '--out', again, '--quiet'])).code).toBe(0);
  expect(said(recordsIn(again))).toEqual(said(recordsIn(out)));
  expect((await minsheng(['print', target])).stdout).toBe(readFileSync(target, 'utf8'));
});

it('says what is there where nothing bears the id, and writes over nothing of an out/ folder', async () => {
  const none = await minsheng(['print', '999999-2023-standard', '--from', out]);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain(id);
  expect((await minsheng(['print', id, '--from', out, '--out', path.join(out, 'index.json')])).code).toBe(2);
});

it.each([
  'minsheng.sqlite',
  'minsheng.sqlite-wal',
  'index.json',
  'notices/../minsheng.sqlite',
  'text/ID.txt',
])('%s of an out/ folder is never written over, whatever is forced', async (name) => {
  const target = path.join(out, name.replace('ID', id));
  const database = readFileSync(path.join(out, 'minsheng.sqlite'));
  for (const argv of [
    ['print', id],
    ['diff', id, id],
    ['eligible', '--age', '80', '--on', '2025-01-01'],
  ]) {
    const refused = await minsheng([...argv, '--from', out, '--out', target, '--force']);
    expect([argv[0], refused.code, refused.stdout]).toEqual([argv[0], 2, '']);
  }
  expect(readFileSync(path.join(out, 'minsheng.sqlite')).equals(database)).toBe(true);
});

it('a folder of two runs is told as such by whatever reads a notice', async () => {
  const mixed = path.join(dir, 'mixed');
  cpSync(out, mixed, { recursive: true });
  writeFileSync(path.join(mixed, 'notices', `${id}.json`), '{}');
  for (const argv of [
    ['print', id],
    ['site', '--out', path.join(dir, 'site')],
  ]) {
    const told = await minsheng([...argv, '--from', mixed]);
    expect(told).toMatchObject({ code: 1, stdout: '' });
    expect(told.stderr).toContain(`notices/${id}.json is not the file that index.json speaks of`);
    expect(told.stderr).not.toContain('minsheng itself');
  }
});

it('a name that would steer the terminal is shown, not sent', async () => {
  const steering = file('\u001b[31m红.txt', NOTICE.replaceAll('服务内容', '办事内容之类'));
  const { stdout, stderr } = await minsheng(['inspect', steering]);
  expect(stdout).toContain('␛[31m红.txt.layout.json');
  expect(`${stdout}${stderr}`).not.toContain('\u001b');
});
