/** The PostgreSQL of `--store`: opened when it is asked for, closed when its records are kept. */

import type { Postgres } from '../write/postgres/connect.ts';
import type { KeepReport, RunRecords } from '../write/postgres/keep.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/**
 * null where none is named. It is reached before anything is read.
 * @throws UsageError for an address that is none; it is not repeated, for it may hold a password
 */
export async function storeOf({ say }: Context, { store }: Options): Promise<Postgres | null> {
  if (store === undefined) return null;
  const { openPostgres, shownAddress } = await import('../write/postgres/connect.ts');
  if (shownAddress(store) === null) throw new UsageError(say('cli-store-address'));
  const postgres = await openPostgres(store);
  try {
    await postgres.ask('SELECT 1');
  } catch (error) {
    await postgres.end();
    throw error;
  }
  return postgres;
}

export interface Kept extends KeepReport {
  store: string;
}

export async function keepIn(postgres: Postgres, run: RunRecords): Promise<Kept> {
  const { keepRecords } = await import('../write/postgres/keep.ts');
  try {
    return { store: postgres.shown, ...(await keepRecords(postgres, run)) };
  } finally {
    await postgres.end();
  }
}

export const keptLine = ({ say }: Context, { store, ...counts }: Kept): string =>
  say(counts.anew ? 'cli-store-anew' : 'cli-store-kept', { store: visible(store), ...counts });
