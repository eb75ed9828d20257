/** The queue of pg-boss in a store: a job is a file to be read, taken by one worker at a time and given to another where that one dies. */
import type PgBoss from 'pg-boss';
import type { Postgres, Query } from '../../write/postgres/connect.ts';
import { JOBS } from '../../write/postgres/work-schema.ts';

export const READ = 'read';
/** Jobs that were tried as often as they may be. */
export const DEAD = 'dead';

export interface JobOf {
  path: string;
  /** Of the `enqueue` that asked for it. */
  no: number;
}

export interface JobLimits {
  /** Seconds after which a job is given to another worker. */
  time: number;
  /** How often it is tried again. */
  retries: number;
}

export const LIMITS: JobLimits = { time: 300, retries: 3 };

/** Seconds between one look for jobs whose worker is gone and the next, and before one that failed is tried again. */
const LOOK = 2;
const DELAY = 1;
/** A job waits as long as it must: what pg-boss would throw away after two weeks is kept. */
const KEPT_DAYS = 3650;
/** Jobs in one statement. */
const MANY = 5000;

/** pg-boss asks for the rows of a statement. */
const through = (ask: Query) => ({
  executeSql: async (sql: string, values?: unknown[]) => ({ rows: await ask(sql, values) }),
});

export interface Jobs {
  /** null where none waits; nothing is told of a server that does not answer (`left` tells). */
  next(): Promise<PgBoss.Job<JobOf> | null>;
  /** In the transaction that keeps what came of it. */
  complete(ask: Query, id: string): Promise<void>;
  fail(id: string, reason: string): Promise<void>;
  /** Jobs that wait or are at work. */
  left(): Promise<number>;
  /** In place of all that wait, and of those that were given up. */
  replace(ask: Query, jobs: readonly JobOf[], limits: JobLimits): Promise<void>;
  stop(): Promise<void>;
}

/** @param looks whether jobs of workers that died are looked for: a worker does */
export async function openJobs(postgres: Postgres, looks: boolean): Promise<Jobs> {
  const { default: Boss } = await import('pg-boss');
  const boss = new Boss({
    ...{ db: through(postgres.ask), schema: JOBS, schedule: false },
    ...{ supervise: looks, maintenanceIntervalSeconds: LOOK },
  });
  // a look that fails is followed by another
  boss.on('error', () => {});
  const stop = (): Promise<void> => boss.stop({ graceful: false, close: false });
  try {
    await boss.start();
    const queue = { retentionDays: KEPT_DAYS };
    await boss.createQueue(DEAD, { ...queue, name: DEAD });
    await boss.createQueue(READ, { ...queue, name: READ, policy: 'short', deadLetter: DEAD });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    next: async () => (await boss.fetch<JobOf>(READ))[0] ?? null,
    // options stand fourth, whatever its types say: in third place they are an output, and the job ends outside the transaction
    complete: (ask, id) => boss.complete(READ, id, {}, { db: through(ask) }),
    fail: (id, message) => boss.fail(READ, id, { message }),
    async left() {
      const [row] = await postgres.ask<{ left: number }>(
        `SELECT count(*)::int AS left FROM ${JOBS}.job WHERE name = $1 AND state < 'completed'`,
        [READ],
      );
      return row?.left ?? 0;
    },
    async replace(ask, jobs, { time, retries }) {
      await ask(`DELETE FROM ${JOBS}.job WHERE name = $1 AND state < 'active' OR name = $2`, [READ, DEAD]);
      for (let at = 0; at < jobs.length; at += MANY)
        await boss.insert(
          jobs.slice(at, at + MANY).map((data) => ({
            ...{ name: READ, data, singletonKey: data.path },
            ...{ expireInSeconds: time, retryLimit: retries, retryDelay: DELAY },
          })),
          { db: through(ask) },
        );
    },
    stop,
  };
}
