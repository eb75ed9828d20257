/** Reading shared out by a real PostgreSQL: workers and servers that die lose nothing and give nothing twice, and out/ has the bytes of one machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres, type Postgres } from '../../pipeline/write/postgres/connect.ts';
import { minsheng, NOTICE, type Ran } from '../cli/run-cli.ts';
import { builtFile } from '../support/built.ts';
import { binaries, type Server, startPostgres } from '../support/postgres.ts';
import { bytesIn } from './same-bytes.ts';

const bin = binaries();
const WHY = bin === null ? ' (left out: there is no initdb here, apt-get install postgresql)' : '';
const PLACES = ['嘉兴市', '湖州市', '绍兴市', '金华市', '衢州市', '舟山市', '台州市', '丽水市'];

describe.skipIf(bin === null)(`reading shared out by PostgreSQL${WHY}`, () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-queue-'));
  const raw = path.join(dir, 'raw');
  const workers = new Set<ChildProcess>();
  let server: Server;
  let postgres: Postgres;
  let made = 0;

  const lay = (name: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(raw, name), content);
  const noticeOf = (at: number): string =>
    NOTICE.replace('虚构市', PLACES[at]!).replaceAll('60元', `${60 + at}元`);

  beforeAll(async () => {
    mkdirSync(raw);
    PLACES.forEach((_, at) => void lay(`notice-${at}.txt`, noticeOf(at)));
    lay('two.zip', zipSync({ 'a.txt': Buffer.from(NOTICE), 'b.txt': Buffer.from('今天天气很好。') }));
    lay('newer.txt', noticeOf(0).replaceAll('2024年版', '2025年版').replace('80周岁', '75周岁'));
    lay('newer.txt.layout.json', '{"labels": {"经办窗口": "other"}}');
    lay('wrong.txt', noticeOf(1).replaceAll('2024年版', '2022年版'));
    lay('wrong.txt.corrections.json', '[');
    lay('none.txt', '会议纪要：下周一开会。');
    lay('sources.json', JSON.stringify([{ file: 'notice-3.txt', url: 'https://example.cn/3' }]));
    server = await startPostgres(bin ?? '');
    postgres = await openPostgres(server.url);
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await postgres?.end();
    await server?.stop();
    rmSync(dir, { recursive: true });
  });

  const asked = (...argv: string[]): Promise<Ran> => minsheng([...argv, '--store', server.url]);
  const enqueued = async (...more: string[]): Promise<{ files: number; queued: number }> =>
    JSON.parse((await asked('enqueue', raw, '--json', ...more)).stdout);
  const standing = async () => JSON.parse((await asked('queue', '--json')).stdout);

  /** @param onPath when it says that it read a file */
  function worker(onPath: () => void = () => {}): { process: ChildProcess; ended: Promise<number | null> } {
    const argv = ['worker', '--until-done', '--concurrency', '1', '--store', server.url];
    // as few open files as some systems allow
    const command = 'ulimit -n 128; exec node "$@"';
    const child = spawn('bash', ['-c', command, 'bash', builtFile('pipeline/cli/main.js'), ...argv], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    workers.add(child);
    child.stdout.on('data', (text) => String(text).includes('raw/') && onPath());
    return { process: child, ended: new Promise((resolve) => child.once('exit', resolve)) };
  }

  /** Both outs anew: of one machine, and of the store. */
  async function areAlike(...paths: string[]): Promise<string[]> {
    const [here, there] = [path.join(dir, `here-${++made}`), path.join(dir, `there-${made}`)];
    await minsheng(['ingest', ...(paths.length > 0 ? paths : [raw]), '--out', here, '--quiet']);
    const { stderr } = await asked('ingest', '--from-store', '--out', there, '--quiet');
    expect(bytesIn(there)).toEqual(bytesIn(here));
    return stderr.trim().split('\n');
  }

  test('a worker dies with a file in its hands: it goes to another, and every file was read once', async () => {
    expect(await enqueued(...SOON)).toEqual({ files: 12, queued: 12, unreadable: [] });
    const early = await asked('ingest', '--from-store', '--out', path.join(dir, 'early'));
    expect(early).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('12 of 12 files are not read yet'),
    });
    const holds = 'SELECT 1 FROM minsheng_work.files WHERE path = $1 FOR UPDATE';
    const died = await postgres.transaction(async (ask) => {
      await ask(holds, ['raw/notice-4.txt']);
      const first = worker();
      // it waits for us with what it read
      while ((await postgres.ask(WAITING)).length === 0 && first.process.exitCode === null) await pause(20);
      first.process.kill('SIGKILL');
      return first.ended;
    });
    expect(died).toBe(null);
    expect(await Promise.all([worker().ended, worker().ended])).toEqual([0, 0]);
    expect(await standing()).toMatchObject({ files: 12, read: 12, waiting: 0, active: 0, given_up: 0 });
    expect(await postgres.ask(RETRIED)).toContainEqual({ path: 'raw/notice-4.txt' });
    expect((await areAlike()).sort()).toEqual([
      expect.stringContaining('raw/none.txt'),
      expect.stringContaining('raw/two.zip/b.txt'),
      expect.stringContaining('raw/wrong.txt'),
    ]);
  });
  /** On a slow machine a file may take longer than that, often: it is not given up. */
  const SOON = ['--time-limit', '1', '--retries', '90'];
  const WAITING = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%minsheng_work.files%'`;
  const RETRIED = `SELECT data->>'path' AS path FROM minsheng_jobs.job WHERE name = 'read' AND retry_count > 0`;

  test('the server dies while files are read: workers wait for it, and go on', async () => {
    PLACES.forEach((_, at) => void lay(`notice-${at}.txt`, noticeOf(at).replace('3.公交优惠', '3.乘车优惠')));
    expect(await enqueued(...SOON)).toMatchObject({ files: 12, queued: 8 });
    let reads = 0;
    let restarted: Promise<void> | null = null;
    const going = worker(() => {
      if (++reads === 2) restarted = server.kill().then(() => server.start());
    });
    expect(await going.ended).toBe(0);
    await restarted;
    expect(await standing()).toMatchObject({ files: 12, read: 12, given_up: 0 });
    await areAlike();
  });

  test('what changed alone is read again; a file that nobody can open is given up, told, and taken up by the next `enqueue`', async () => {
    lay('notice-5.txt', noticeOf(5).replace('65周岁', '60周岁'));
    rmSync(path.join(raw, 'two.zip'));
    expect(await enqueued('--retries', '0')).toMatchObject({ files: 11, queued: 1 });
    rmSync(path.join(raw, 'notice-5.txt'));
    expect(await worker().ended).toBe(0);
    expect(await standing()).toMatchObject({ files: 11, read: 10, given_up: 1 });
    const { code, stdout } = await asked('queue');
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^given up +1$/mu) });
    expect(stdout).toContain('notice-5.txt');
    const told = await areAlike();
    expect(told.join('\n')).toMatch(/raw\/notice-5\.txt could not be read by any worker/u);
    lay('notice-5.txt', noticeOf(5));
    expect(await enqueued()).toMatchObject({ files: 11, queued: 1 });
    expect(await worker().ended).toBe(0);
    await areAlike();
  });

  test('`reduce` keeps the records of what was read', async () => {
    const { code, stdout } = await asked('reduce');
    expect(code).toBe(1); // two that are no notice, and what lies beside one is wrong
    expect(stdout).toContain('9 notices written');
    expect(await postgres.ask('SELECT count(*)::int AS items FROM minsheng.items')).toEqual([{ items: 27 }]);
  });

  test('objects of a store that speaks S3, with what lies beside them', async () => {
    const objects: Readonly<Record<string, string>> = {
      '/bucket/some/raw/a.txt': NOTICE,
      '/bucket/some/raw/sources.json': '[{"file": "a.txt", "url": "https://example.cn/a"}]',
    };
    const s3: HttpServer = createServer(({ url = '' }, response) => {
      response.statusCode = objects[url] === undefined ? 404 : 200;
      response.end(objects[url]);
    });
    await new Promise<void>((resolve) => void s3.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(s3.address() as AddressInfo).port}`;
    const env = {
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
      AWS_ENDPOINT_URL: endpoint,
      LANG: 'en',
    };
    const given = { env, untilStopped: new Promise<void>(() => {}) };
    const address = ['--store', server.url];
    const place = 's3://bucket/some/raw/a.txt';
    expect(await minsheng(['enqueue', place, ...address], given)).toMatchObject({ code: 0, stderr: '' });
    const read = await minsheng(['worker', '--until-done', ...address], given);
    expect(read).toMatchObject({ code: 0, stdout: expect.stringContaining('raw/a.txt') });
    s3.close();
    const local = path.join(dir, 'local/raw');
    mkdirSync(local, { recursive: true });
    for (const [at, content] of Object.entries(objects))
      writeFileSync(path.join(local, path.basename(at)), content);
    await areAlike(path.join(local, 'a.txt'));
  });
});
