/** A new run is picked up without a restart, and no answer is of two runs. */
import { copyFileSync, cpSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { HANGZHOU } from '../cli/places.ts';
import { minsheng, scratch } from '../cli/run-cli.ts';
import { type Served, serving } from './api.ts';

const { dir, file, remove } = scratch();
let run = 0;
let out: string;
let served: Served;
const first = HANGZHOU;
const second = HANGZHOU.replace('每人每月50元', '每人每月80元');

/** What the second run leaves, in a folder of its own. */
async function nextOut(): Promise<string> {
  const next = `${out}-next`;
  await minsheng(['ingest', file('notice.txt', second), '--out', next, '--quiet']);
  return next;
}
/** As a run does it: prepared beside, then renamed. */
function putFrom(next: string, name: string): void {
  copyFileSync(path.join(next, name), path.join(out, `${name}.new`));
  renameSync(path.join(out, `${name}.new`), path.join(out, name));
}
const sum = async (): Promise<unknown> =>
  ((await served.json('/api/amounts')) as { rows: { min: number }[] }).rows.map(({ min }) => min);

beforeEach(async () => {
  served?.folder.close();
  run += 1;
  out = path.join(dir, `out-${run}`);
  await minsheng(['ingest', file('notice.txt', first), '--out', out, '--quiet']);
  served = serving(out);
});
afterAll(() => {
  served.folder.close();
  remove();
});

it('is picked up without a restart, and pages of the one before begin anew', async () => {
  expect(await sum()).toEqual([50, 100]);
  const { next } = (await served.json('/api/items?limit=1')) as { next: string };
  const before = await served.api.request('/api/amounts');
  await minsheng(['ingest', file('notice.txt', second), '--out', out, '--quiet']);
  expect(await sum()).toEqual([80, 100]);
  expect((await served.api.request('/api/amounts')).headers.get('etag')).not.toBe(before.headers.get('etag'));
  const stale = await served.api.request(next);
  expect([stale.status, ((await stale.json()) as { rule: string }).rule]).toEqual([410, 'cursor-stale']);
});

it('is not served before it is whole: what stood before is, and its files are not mixed with those of the new', async () => {
  expect(await sum()).toEqual([50, 100]);
  const next = await nextOut();
  putFrom(next, 'minsheng.sqlite');
  expect(await sum()).toEqual([50, 100]);
  expect(await served.json('/api/health')).toMatchObject({
    waiting: { message: expect.stringContaining('minsheng.sqlite') },
  });
  const [id] = ((await served.json('/api/notices')) as { rows: { id: string }[] }).rows.map((row) => row.id);
  putFrom(next, `notices/${id}.json`);
  const answer = await served.api.request(`/api/notices/${id}`);
  expect([answer.status, ((await answer.json()) as { rule: string }).rule]).toEqual([503, 'being-replaced']);
  for (const name of ['changes.ndjson', 'services.json', 'index.json']) putFrom(next, name);
  expect(await sum()).toEqual([80, 100]);
  const now = readFileSync(path.join(next, `notices/${id}.json`), 'utf8');
  expect(await served.text(`/api/notices/${id}`)).toBe(now);
  expect(await served.json('/api/health')).toMatchObject({ waiting: null });
});

it('keeps the tag of a notice that the new run did not touch', async () => {
  const id = ((await served.json('/api/notices')) as { rows: { id: string }[] }).rows[0]!.id;
  const tag = (await served.api.request(`/api/notices/${id}`)).headers.get('etag');
  cpSync('raw/urumqi-2023-standard.txt', path.join(dir, 'urumqi.txt'));
  await minsheng([
    'ingest',
    file('notice.txt', first),
    path.join(dir, 'urumqi.txt'),
    '--out',
    out,
    '--quiet',
  ]);
  expect(await served.json('/api/health')).toMatchObject({ counts: { notices: 2 } });
  expect((await served.api.request(`/api/notices/${id}`)).headers.get('etag')).toBe(tag);
});

it('is refused where somebody wrote into the database, and where there is none', async () => {
  expect(await sum()).toEqual([50, 100]);
  const db = openDatabase(path.join(out, 'minsheng.sqlite'));
  db.exec('UPDATE amounts SET min = 99');
  db.close();
  const answer = await served.api.request('/api/amounts');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await answer.json()).toMatchObject({
    rule: 'out-unusable',
    title_zh: expect.stringContaining('minsheng ingest'),
  });
  await minsheng(['ingest', file('notice.txt', second), '--out', out, '--quiet', '--force']);
  expect(await sum()).toEqual([80, 100]);
  const none = serving(path.join(dir, 'none'));
  expect((await none.api.request('/api/items')).status).toBe(503);
});
