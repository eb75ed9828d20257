/** What the reading shared out costs: 1, 2 and 4 workers at one PostgreSQL, and what makes records and files of what they read. */
import path from 'node:path';
import { openPostgres } from '../../pipeline/write/postgres/connect.ts';
import { binaries, startPostgres } from '../support/postgres.ts';
import { type Cost, costOf } from './measure.ts';

/**
 * @param several how many there are at once, one after the other
 * @param tell of a step: its cost, and of how many notices
 */
export async function measureStore(
  raw: string,
  out: string,
  tell: (what: string, cost: Cost, notices?: number) => void,
  several: readonly number[],
): Promise<void> {
  const bin = binaries();
  if (bin === null) {
    console.log('the store is left out: there is no initdb here (apt-get install postgresql)');
    return;
  }
  const server = await startPostgres(bin);
  const postgres = await openPostgres(server.url);
  const run = (...args: readonly string[]): Promise<Cost> => costOf([...args, '--store', server.url]);
  try {
    const enqueue = await run('enqueue', raw);
    const [row] = await postgres.ask<{ files: number }>(
      'SELECT count(*)::int AS files FROM minsheng_work.files',
    );
    const notices = row?.files ?? 0;
    tell(`store: enqueue ${notices} notices`, enqueue);
    for (const workers of several) {
      await postgres.ask('DELETE FROM minsheng_work.readings');
      await run('enqueue', raw);
      const worker = (): Promise<Cost> => run('worker', '--until-done', '--quiet', '--concurrency', '1');
      const costs = await Promise.all(Array.from({ length: workers }, worker));
      const together = costs.reduce((sum, one) => ({
        cpu: sum.cpu + one.cpu,
        wall: Math.max(sum.wall, one.wall),
        peak: Math.max(sum.peak, one.peak),
      }));
      tell(
        `store: ${workers} workers, ${(notices / together.wall).toFixed(1)} notices a second`,
        together,
        notices,
      );
    }
    tell('store: reduce', await run('reduce'), notices);
    tell('store: reduce, nothing changed', await run('reduce'), notices);
    tell(
      'store: out/ from it',
      await run('ingest', '--from-store', '--quiet', '--out', path.join(out, 'from')),
      notices,
    );
  } finally {
    await postgres.end();
    await server.stop();
  }
}
