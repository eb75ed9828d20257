/** The pages under serve: the files that `minsheng site` writes, byte for byte, made when they are asked for. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../pipeline/version.ts';
import { minsheng, NOTICE, scratch } from '../cli/run-cli.ts';
import { type Served, serving } from './api.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const site = path.join(dir, 'site');
const DAY = '2026-01-01';
let served: Served;
const get = (address: string, headers: Record<string, string> = {}) =>
  served.api.request(address, { headers });

beforeAll(async () => {
  mkdirSync(path.join(dir, 'raw'));
  file('raw/notice.txt', NOTICE);
  const real = NOTICE.replaceAll('虚构市', '嘉兴市');
  file('raw/first.txt', real);
  file('raw/later.txt', real.replace('2024年版', '2026年版').replace('不低于60元', '不低于75元'));
  await minsheng(['ingest', path.join(dir, 'raw'), '--out', out, '--quiet']);
  await minsheng(['site', '--from', out, '--out', site, '--on', DAY]);
  served = serving(out, { today: () => DAY, version: version() });
});
afterAll(() => {
  served.folder.close();
  remove();
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'site.json')
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'));

describe('the pages', () => {
  it('are those of the command, with their types', async () => {
    for (const name of filesIn(site)) {
      const response = await get(`/${name}`);
      expect([name, response.status]).toEqual([name, 200]);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([name, bytes.equals(readFileSync(path.join(site, name)))]).toEqual([name, true]);
    }
    expect((await get('/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await get('/en/')).status).toBe(200);
    expect((await get('/xlsx/works.xlsx')).headers.get('content-type')).toContain('spreadsheetml');
  });

  it('are not sent again to who has them, and are told to be gone where there are none', async () => {
    const tag = (await get('/services.html')).headers.get('etag') ?? '';
    expect((await get('/services.html', { 'If-None-Match': tag })).status).toBe(304);
    const gone = await get('/notices/none.html');
    expect([gone.status, gone.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
  });

  it('lead from a work to where it stands in its list', async () => {
    const { rows } = (await (await get('/api/works')).json()) as { rows: { id: string }[] };
    const response = await get(`/works/${rows[0]!.id}.html`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(/^\/works\.html#b-[0-9a-f]{8}$/u);
  });
});

describe('the search of names', () => {
  it.each([
    ['services', '津贴', 1],
    ['services', '高龄 津贴', 1],
    ['services', '津高', 0],
    ['works', '虚政发[2020]7号', 2],
    ['works', '虚政发〔2020〕7号', 2],
    ['works', '没有的词', 0],
  ])('in %s for %s finds %d', async (list, query, count) => {
    const response = await get(`/api/${list}?q=${encodeURIComponent(query)}`);
    expect(response.status).toBe(200);
    expect(((await response.json()) as { rows: unknown[] }).rows).toHaveLength(count);
  });

  it('wants words', async () => {
    expect((await get('/api/works?q=%22%22')).status).toBe(400);
  });
});
