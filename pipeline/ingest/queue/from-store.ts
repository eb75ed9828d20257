/** What workers gave, as the files of a run: all of one moment, whatever is enqueued and read meanwhile. */
import { InputError } from '../../errors.ts';
import type { Postgres } from '../../write/postgres/connect.ts';
import { WORK } from '../../write/postgres/work-schema.ts';
import { errorOf } from '../file-error.ts';
import type { Elsewhere } from '../read-in-pool.ts';
import { besideFiles } from './beside-files.ts';
import { DUE, givenUp, readingsOf, ready } from './readings.ts';

/**
 * @param use a run of these files
 * @throws InputError queue-empty, or queue-not-done where workers have not come to an end
 */
export function fromStore<T>(postgres: Postgres, use: (elsewhere: Elsewhere) => Promise<T>): Promise<T> {
  return postgres.transaction(async (ask) => {
    await ask('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    await ready(ask, postgres);
    const files = await ask<{ path: string; sha256: string }>(
      `SELECT path, sha256 FROM ${WORK}.files ORDER BY path`,
    );
    const dead = new Map((await givenUp(ask)).map(({ path, reason }) => [path, reason]));
    const due = (await ask<{ path: string }>(`SELECT path FROM ${DUE}`)).filter(
      ({ path }) => !dead.has(path),
    );
    const { shown: store } = postgres;
    if (due.length > 0)
      throw new InputError('queue-not-done', { store, left: due.length, total: files.length });
    const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    const company = await besideFiles(ask, postgres);
    const inTurn = oneByOne();
    try {
      return await use({
        found: { ...company.found, files: files.map(({ path }) => company.raw(path)) },
        async source({ path }) {
          const reason = dead.get(path);
          if (reason !== undefined) return errorOf(new InputError('queue-given-up', { path, reason }));
          return { sha256: hashes.get(path) ?? '', read: () => inTurn(() => readingsOf(ask, path)) };
        },
      });
    } finally {
      await company.remove();
    }
  });
}

/** One connection answers one question at a time. */
function oneByOne(): <T>(ask: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const turn = last.then(ask);
    last = turn.catch(() => {});
    return turn;
  };
}
