/** The PostgreSQL of `--store`: reached before anything is read, and let go at the end. */
import type { IngestOptions, IngestResult } from '../ingest.ts';
import type { Postgres } from '../write/postgres/connect.ts';
import type { KeepReport, RunRecords } from '../write/postgres/keep.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit.ts';
import type { Options } from './options.ts';

/**
 * @param use is given null where no store is named
 * @throws UsageError for an address that is none; it is not repeated, for it may hold a password
 */
export async function withStore<T>(
  { say }: Context,
  { store }: Options,
  use: (postgres: Postgres | null) => Promise<T>,
): Promise<T> {
  if (store === undefined) return use(null);
  const { openPostgres, shownAddress } = await import('../write/postgres/connect.ts');
  if (shownAddress(store) === null) throw new UsageError(say('cli-store-address'));
  const postgres = await openPostgres(store);
  try {
    await postgres.ask('SELECT 1');
    return await use(postgres);
  } finally {
    await postgres.end();
  }
}

/** The same where nothing can be done without one. */
export const inStore = <T>(
  context: Context,
  options: Options,
  use: (postgres: Postgres) => Promise<T>,
): Promise<T> =>
  withStore(context, options, async (postgres) => {
    if (postgres === null) throw new UsageError(context.say('cli-store-missing'));
    return use(postgres);
  });

/** A run of the files that workers read. */
export async function ingestFrom(postgres: Postgres, options: IngestOptions): Promise<IngestResult> {
  const { fromStore } = await import('../ingest/queue/from-store.ts');
  const { ingest } = await import('../ingest.ts');
  return fromStore(postgres, (elsewhere) => ingest({ ...options, elsewhere }));
}

export interface KeptIn extends KeepReport {
  store: string;
}

export async function keepIn(postgres: Postgres, run: RunRecords): Promise<KeptIn> {
  const { keepRecords } = await import('../write/postgres/keep.ts');
  return { store: postgres.shown, ...(await keepRecords(postgres, run)) };
}

export const keptLine = ({ say }: Context, { store, ...counts }: KeptIn): string =>
  say(counts.anew ? 'cli-store-anew' : 'cli-store-kept', { store, ...counts });
