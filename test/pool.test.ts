/** Runs with several workers: the same bytes however many, and a file that does harm is named while the others are read. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingest } from '../pipeline/ingest.ts';
import { digestHead } from '../pipeline/records/digest.ts';
import { NOTICE } from './cli/run-cli.ts';

const root = mkdtempSync(path.join(tmpdir(), 'pool-'));
const raw = path.join(root, 'raw');
mkdirSync(raw);
afterAll(() => rmSync(root, { recursive: true, force: true }));
const put = (name: string, content: string): void => writeFileSync(path.join(raw, name), content);

function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'run.json',
  );
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );
}

test('one, two and eight workers write the same; a bomb among the notices is refused by name', async () => {
  for (const [at, place] of ['嘉兴市', '湖州市', '绍兴市'].entries())
    put(`${at}.txt`, NOTICE.replaceAll('虚构市', place));
  put('1-bomb.html', '<font aN=1>x'.repeat(20_000));
  const written: Map<string, string>[] = [];
  for (const concurrency of [1, 2, 8]) {
    const out = path.join(root, `out-${concurrency}`);
    const { run, notices } = await ingest({ paths: [raw], out, concurrency, force: false, dryRun: false });
    expect(notices).toHaveLength(3);
    expect(run.files.filter(({ error }) => error !== null).map((file) => file.path)).toEqual([
      'raw/1-bomb.html',
    ]);
    written.push(bytesOf(out));
  }
  expect(written[1]).toEqual(written[0]);
  expect(written[2]).toEqual(written[0]);
  const [digest] = [...(written[0] ?? new Map())].filter(([file]) => file.startsWith('digests/3'));
  const [head = ''] = Buffer.from(digest?.[1] ?? '', 'base64')
    .toString()
    .split('\n');
  expect(digestHead.parse(JSON.parse(head)).document.region.name).toBe('嘉兴市');
});

test('a run in which nothing changed writes its report alone, and a file that was changed is made again', async () => {
  const out = path.join(root, 'again');
  const options = { paths: [raw], out, concurrency: 2, force: false, dryRun: false };
  await ingest(options);
  const whole = bytesOf(out);
  expect((await ingest(options)).written?.written).toEqual(['run.json']);
  rmSync(path.join(out, 'digests'), { recursive: true });
  rmSync(path.join(out, 'works.json'));
  const files = (await ingest(options)).written?.written ?? [];
  expect(files).toContain('works.json');
  // of each notice, and the samples of the services
  expect(files.filter((file) => file.startsWith('digests/'))).toHaveLength(4);
  expect(bytesOf(out)).toEqual(whole);
  const settled = [{ id: 's-mine', name: '尊老金', members: ['330400-2024-standard/1'] }];
  put('services.json', JSON.stringify(settled));
  expect((await ingest(options)).written?.written).toContain('services.json');
  rmSync(path.join(raw, 'services.json'));
  await ingest(options);
  // a database that was changed in place has the same rows; made anew it has the same bytes
  await ingest({ ...options, rebuild: true });
  expect(bytesOf(out)).toEqual(whole);
});
