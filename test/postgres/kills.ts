/**
 * `npm run kills -- --times 100 --seed 1 --notices 60`: workers and the server die at random while notices are read, again and again. At the end
 * every notice is there once, out/ has the bytes of one machine, and the database the rows of its own.
 */
import { deepStrictEqual } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../pipeline/write/postgres/connect.ts';
import { makePlaces } from '../bench/places.ts';
import { randomly } from '../roads/road.ts';
import { binaries, startPostgres } from '../support/postgres.ts';
import { bytesIn } from './same-bytes.ts';
import { rowsOfPostgres, rowsOfSqlite } from './same-rows.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    notices: { type: 'string', default: '60' },
  },
});
const [times, notices] = [Number(values.times), Number(values.notices)];
const random = randomly(Number(values.seed));
const WORKERS = 2;
/** Milliseconds between two kills, at least and at most. */
const [SOON, LATE] = [500, 6000];

const root = mkdtempSync(path.join(tmpdir(), 'kills-'));
const at = (name: string): string => path.join(root, name);
const bin = binaries();
if (bin === null) throw new Error('there is no initdb here: apt-get install postgresql');
const server = await startPostgres(bin);
const postgres = await openPostgres(server.url);

const start = (...argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['dist/pipeline/cli/main.js', ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);
async function minsheng(...argv: readonly string[]): Promise<void> {
  const code = await ended(start(...argv));
  if (code !== 0) throw new Error(`minsheng ${argv[0]} ends with ${code}`);
}
const store = ['--store', server.url];
const worker = (): ChildProcess => start('worker', '--until-done', '--quiet', '--concurrency', '1', ...store);

/** Until everything is read; on the way so many are killed at most. @returns how many were */
async function readKilling(left: number): Promise<number> {
  const workers = new Map<ChildProcess, Promise<unknown>>();
  const begin = (): void => {
    const child = worker();
    workers.set(
      child,
      ended(child).then((code) => {
        workers.delete(child);
        // as whoever looks after it would: it came up while the server was away
        if (code !== null && code !== 0) begin();
      }),
    );
  };
  for (let at = 0; at < WORKERS; at++) begin();
  let kills = 0;
  while (workers.size > 0 && kills < left) {
    await pause(SOON + random(LATE - SOON));
    const victim = [...workers.keys()][random(workers.size)];
    if (victim === undefined) break;
    kills++;
    if (random(4) === 0) await server.kill().then(() => server.start());
    else {
      victim.kill('SIGKILL');
      begin();
    }
  }
  while (workers.size > 0) await Promise.all(workers.values());
  return kills;
}

try {
  makePlaces('raw', at('raw'), notices);
  await minsheng('ingest', at('raw'), '--out', at('here'), '--quiet');
  for (let kills = 0, round = 1; kills < times; round++) {
    await minsheng('enqueue', at('raw'), '--time-limit', '5', '--retries', '100', '--json', ...store);
    if (round > 1) {
      await postgres.ask('DELETE FROM minsheng_work.readings');
      await minsheng('enqueue', at('raw'), '--time-limit', '5', '--retries', '100', '--json', ...store);
    }
    kills += await readKilling(times - kills);
    const [count] = await postgres.ask<{ files: number; rows: number; twice: number }>(
      `SELECT count(DISTINCT file)::int AS files, count(*)::int AS rows,
  (SELECT count(*) FROM minsheng_jobs.job WHERE name = 'read' AND retry_count > 0)::int AS twice FROM minsheng_work.readings`,
    );
    console.log(`${kills} kills, round ${round}: ${JSON.stringify(count)}`);
    deepStrictEqual([count?.files, count?.rows], [notices, notices]);
  }
  await minsheng('ingest', '--from-store', '--out', at('there'), '--quiet', ...store);
  deepStrictEqual(bytesIn(at('there')), bytesIn(at('here')));
  await minsheng('reduce', '--json', ...store);
  deepStrictEqual(await rowsOfPostgres(postgres.ask), rowsOfSqlite(path.join(at('here'), 'minsheng.sqlite')));
  console.log(`${times} kills: every notice once, the bytes of one machine, the same rows`);
} finally {
  await postgres.end();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
}
