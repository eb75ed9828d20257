/** Workers that can be stopped: what each of them does to be stopped for stands here as a far end of a few lines. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Bounds, Stoppable } from '../../pipeline/read/stoppable.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'stoppable-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const FAR_END = path.join(dir, 'far-end.mjs');
writeFileSync(
  FAR_END,
  `import { readlinkSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
const held = [];
const tasks = {
  double: (n) => n * 2,
  spin: () => { for (;;); },
  fill: () => { for (;;) held.push(Buffer.alloc(1 << 20, 1)); },
  heap: () => { for (;;) held.push(held.map((x) => ({ x }))); },
  exit: () => process.exit(3),
  fail: () => { throw new TypeError('of its own'); },
  hold: (ms) => { held.push(Buffer.alloc(300 << 20, 1)); const end = Date.now() + ms; while (Date.now() < end); return 'held'; },
};
parentPort.on('message', ([task, value]) => parentPort.postMessage(tasks[task](value)));
let thread = null;
try { thread = '/proc/' + readlinkSync('/proc/thread-self'); } catch {}
parentPort.postMessage({ kind: 'ready', thread });
`,
);

const BOUNDS: Bounds = { seconds: 1, memoryMb: 60, residentMb: 200, size: 0 };
const worker = () => new Stoppable<[string, number?], unknown>(FAR_END, BOUNDS.memoryMb);

test('one worker does many tasks, and each has all its time', async () => {
  const one = worker();
  for (const n of [1, 2, 3]) expect(await one.run(['double', n], BOUNDS)).toBe(n * 2);
  expect(one.alive).toBe(true);
  one.end();
});

test.each([
  ['spin', { rule: 'read-timeout', params: { seconds: 1 } }],
  ['fill', { rule: 'read-memory', params: { limit_mb: 200 } }],
  ['heap', { rule: 'read-memory', params: { limit_mb: 60 } }],
  ['exit', { name: 'WorkerDied', message: 'the worker stopped without an answer (exit 3)' }],
  ['fail', { name: 'TypeError', message: 'of its own' }],
])('%s: it is stopped, and is gone', async (task, error) => {
  const one = worker();
  await expect(one.run([task], BOUNDS)).rejects.toMatchObject(error);
  expect(one.alive).toBe(false);
});

test('memory that runs short while several are at work is nobody’s fault yet', async () => {
  const both = [worker(), worker(), worker()];
  const ended = await Promise.allSettled(
    both.map((one) => one.run(['hold', 3000], { ...BOUNDS, seconds: 60 })),
  );
  expect(ended.map((one) => one.status === 'rejected' && one.reason.name)).toEqual([
    'Crowded',
    'Crowded',
    'Crowded',
  ]);
});
