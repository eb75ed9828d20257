/** `minsheng serve` on a socket: it listens, answers, and ends when it is told to. */
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');

beforeAll(() => minsheng(['ingest', file('notice.txt', NOTICE), '--out', out, '--quiet']));
afterAll(remove);

it('listens at a free port, answers, and stops when it is told to', async () => {
  let stop = (): void => {};
  const untilStopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let said = (_line: string): void => {};
  const line = new Promise<string>((resolve) => {
    said = resolve;
  });
  const ran = minsheng(['serve', '--from', out, '--port', '0'], { untilStopped, onStdout: said });
  const url = /^http:\/\/127\.0\.0\.1:\d+\/api\//u.exec(await line)?.[0] ?? '';
  const answer = await fetch(`${url}items?fields=name`);
  expect(await answer.json()).toMatchObject({
    rows: [{ name: '高龄津贴' }, { name: '老年人健康管理' }, { name: '公交优惠' }],
  });
  const taken = await minsheng(['serve', '--from', out, '--port', new URL(url).port]);
  expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('--port')]);
  stop();
  expect((await ran).code).toBe(0);
  await expect(fetch(`${url}health`)).rejects.toThrow();
});

it('says what is missing where there is no out folder', async () => {
  const { code, stderr } = await minsheng(['serve', '--from', path.join(dir, 'none')]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('minsheng ingest')]);
});
