/** A folder that goes along with its notices, step by step, against one made from nothing; and its database rebuilt. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ingest } from '../../pipeline/ingest.ts';
import { verifyOut } from '../../pipeline/write/verify.ts';
import { walk } from './road.ts';

const root = mkdtempSync(path.join(tmpdir(), 'roads-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('twelve random steps: the same files, the same rows; rebuilt the same bytes', async () => {
  await walk(root, 14, 12, ({ steps, along, anew }) => {
    expect(along.files, steps.join('\n')).toEqual(anew.files);
    expect(along.rows, steps.join('\n')).toEqual(anew.rows);
  });
  const [along, anew] = [path.join(root, 'along'), path.join(root, 'anew')];
  const bytes = (out: string): Buffer => readFileSync(path.join(out, 'minsheng.sqlite'));
  expect(await verifyOut(along)).toEqual({ ok: true, problems: [] });
  const options = { paths: [path.join(root, 'raw')], concurrency: 1, force: false, dryRun: false };
  await ingest({ ...options, out: along, rebuild: true });
  expect(bytes(along).equals(bytes(anew))).toBe(true);
  expect((await ingest({ ...options, out: along })).written?.written).toEqual(['run.json']);
});
