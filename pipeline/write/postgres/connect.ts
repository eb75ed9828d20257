/**
 * A PostgreSQL that keeps the records: how it is reached, and what it refuses, told by name. What is secret comes from the address or the
 * environment (PGPASSWORD and the like, read by the client itself) and stands in no message.
 */
import type { Pool, PoolClient, QueryResult } from 'pg';
import { InputError } from '../../errors.ts';

/** One statement with its values; its rows. Several statements where there are no values. */
export type Query = <Row extends object = Record<string, unknown>>(
  sql: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** Whether it may go well a little later. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof InputError && error.rule === 'postgres-refused';

export interface Postgres {
  /** Its address as it may be shown. */
  shown: string;
  ask: Query;
  /** All of it or nothing. */
  transaction<T>(work: (ask: Query) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

const ADDRESS = /^postgres(?:ql)?:\/\//u;

/** The address without what is secret in it; null for one that is none. */
export function shownAddress(address: string): string | null {
  if (!ADDRESS.test(address) || !URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

/**
 * Nothing is asked before the first statement.
 * @throws RangeError for an address that is none (shownAddress)
 */
export async function openPostgres(address: string): Promise<Postgres> {
  const shown = shownAddress(address);
  if (shown === null) throw new RangeError('no address of a PostgreSQL');
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...{ connectionString: address, application_name: 'minsheng', max: 4 },
    ...{ connectionTimeoutMillis: PATIENCE_MS, idleTimeoutMillis: 0, keepAlive: true },
  });
  // a connection that breaks while nobody uses it is opened again by whoever asks next
  pool.on('error', () => {});
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw refusalOf(error, shown, address) ?? error;
    }
  };
  return {
    shown,
    ask: (sql, values) => telling(() => asked(pool, sql, values)),
    transaction: (work) => telling(() => within(pool, work)),
    end: () => pool.end(),
  };
}

/** A server that does not answer for so long is not there. */
const PATIENCE_MS = 15_000;

async function asked<Row extends object>(
  on: Pool | PoolClient,
  sql: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  const answer: QueryResult<Row> | QueryResult<Row>[] = await on.query<Row>(sql, values && [...values]);
  // of several statements the last
  return (Array.isArray(answer) ? answer.at(-1)?.rows : answer.rows) ?? [];
}

async function within<T>(pool: Pool, work: (ask: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // told by the statement that was under way
  const note = (error: Error): void => {
    broken = error;
  };
  client.on('error', note);
  const ask: Query = (sql, values) => asked(client, sql, values);
  try {
    await ask('BEGIN');
    const done = await work(ask);
    await ask('COMMIT');
    return done;
  } catch (error) {
    await ask('ROLLBACK').catch((also: Error) => {
      broken = also;
    });
    throw error;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
}

/** Classes of what a server says no to, whatever is asked: it is not there, does not know the user, has no room, is being stopped. */
const REFUSALS = /^(?:08|28|3D|53|57|58)...$|^42501$|^25006$/u;
const OF_SYSTEM = /^E[A-Z]+$/u;
/** What the client says by itself, without a code. */
const OF_CLIENT = /^(?:Connection terminated|timeout exc|The server does not support SSL|SASL|Client has)/iu;

/** null for an error that is ours. */
function refusalOf(error: unknown, store: string, address: string): InputError | null {
  if (!(error instanceof Error) || error instanceof InputError) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!REFUSALS.test(code) && !OF_SYSTEM.test(code) && !OF_CLIENT.test(error.message)) return null;
  const { password, searchParams } = new URL(address);
  const secrets = [decodeURIComponent(password), password, searchParams.get('password') ?? ''];
  // several addresses were tried in vain: the error of all has no words of its own
  let reason = error.message || code;
  for (const secret of secrets) if (secret !== '') reason = reason.replaceAll(secret, '…');
  return new InputError('postgres-refused', { store, reason }, { cause: error });
}
