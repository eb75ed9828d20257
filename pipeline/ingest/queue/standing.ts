/** How the reading of a store stands: counts, rates, who reads, and what could not be read. */
import type { Postgres, Query } from '../../write/postgres/connect.ts';
import { JOBS, WORK } from '../../write/postgres/work-schema.ts';
import { READ } from './jobs.ts';
import { DUE, givenUp, ready } from './readings.ts';

export interface QueueStanding {
  files: number;
  /** Read as they are, with those that are no notice. */
  read: number;
  waiting: number;
  /** Taken by a worker. */
  active: number;
  /** Waiting again after a worker died or could not open it. */
  retried: number;
  /** Tried as often as they may be. */
  given_up: number;
  /** Changed since they were enqueued: `enqueue` again. */
  changed: number;
  /** Files that were read in the last minute and the last hour. */
  last_minute: number;
  last_hour: number;
  /** Of a file, on average. */
  ms: number | null;
  workers: { worker: string; files: number; idle_seconds: number }[];
  failures: { path: string; message: string; message_zh: string }[];
}

/** @throws InputError('queue-empty') */
export async function standing(postgres: Postgres): Promise<QueueStanding> {
  const { ask } = postgres;
  await ready(ask, postgres);
  const states = await statesOf(ask);
  const [counts] = await ask<
    Pick<QueueStanding, 'files' | 'last_minute' | 'last_hour' | 'ms'> & { due: number }
  >(
    `SELECT (SELECT count(*) FROM ${WORK}.files)::int AS files, (SELECT count(*) FROM ${DUE})::int AS due,
  count(DISTINCT file) FILTER (WHERE read_at > now() - interval '1 minute')::int AS last_minute,
  count(DISTINCT file) FILTER (WHERE read_at > now() - interval '1 hour')::int AS last_hour, round(avg(ms))::int AS ms
FROM ${WORK}.readings`,
  );
  const { files = 0, due = 0, last_minute = 0, last_hour = 0, ms = null } = counts ?? {};
  const { created = 0, retry = 0, active = 0 } = states;
  const lost = await givenUp(ask);
  return {
    ...{ files, read: files - due, waiting: created, active, retried: retry, given_up: lost.length },
    ...{ changed: Math.max(0, due - created - retry - active - lost.length), last_minute, last_hour, ms },
    workers: await ask(
      `SELECT worker, count(DISTINCT file)::int AS files, extract(epoch FROM now() - max(read_at))::int AS idle_seconds
FROM ${WORK}.readings WHERE read_at > now() - interval '1 hour' GROUP BY worker ORDER BY worker`,
    ),
    failures: [
      ...(await failuresOf(ask)),
      ...lost.map(({ path, reason }) => ({ path, message: reason, message_zh: reason })),
    ],
  };
}

async function statesOf(ask: Query): Promise<Partial<Record<string, number>>> {
  const rows = await ask<{ state: string; count: number }>(
    `SELECT state::text AS state, count(*)::int AS count FROM ${JOBS}.job WHERE name = $1 AND state < 'completed' GROUP BY 1`,
    [READ],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

const failuresOf = (ask: Query): Promise<QueueStanding['failures']> =>
  ask(
    `SELECT path, error::json->>'message' AS message, error::json->>'message_zh' AS message_zh
FROM ${WORK}.readings WHERE error IS NOT NULL ORDER BY path`,
  );
