/**
 * Whose the schemas of a database are, and of which version. The version of the records is that of the tables in SQLite: where it is another
 * they are made anew from the records, in the transaction that brings those. What workers gave is nowhere else, so its tables are changed by
 * steps. A database of a later minsheng is left alone, and so are schemas that minsheng did not make.
 */
import { InputError } from '../../errors.ts';
import { DATABASE_VERSION } from '../sqlite.ts';
import type { Postgres, Query } from './connect.ts';
import { createTables, RECORDS } from './schema.ts';
import { WORK, WORK_STEPS } from './work-schema.ts';

/** Waits until no other process changes the store; let go at the end of the transaction. */
export const alone = (ask: Query): Promise<unknown> =>
  ask(`SELECT pg_advisory_xact_lock(hashtext('minsheng'))`);

const isThere = async (ask: Query, schema: string): Promise<boolean> =>
  (await ask('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])).length > 0;

/**
 * Makes the tables of what workers do, or brings them up to this version. In a transaction.
 * @throws InputError postgres-encoding, postgres-foreign, postgres-newer
 */
export async function readyWork(ask: Query, { shown: store }: Postgres): Promise<void> {
  await alone(ask);
  const [encoding] = await ask<{ server_encoding: string }>('SHOW server_encoding');
  if (encoding?.server_encoding !== 'UTF8')
    throw new InputError('postgres-encoding', { store, encoding: encoding?.server_encoding ?? '' });
  const there = await isThere(ask, WORK);
  const version = there ? await versionOf(ask, 'work') : 0;
  if (version === null) throw new InputError('postgres-foreign', { store, schema: WORK });
  if (version > WORK_STEPS.length)
    throw new InputError('postgres-newer', { store, version, own: WORK_STEPS.length });
  for (const step of WORK_STEPS.slice(version)) await ask(step.join(';\n'));
  if (version < WORK_STEPS.length) await setVersion(ask, 'work', WORK_STEPS.length);
}

/**
 * The tables of records, empty where they are new. In the same transaction as readyWork.
 * @returns what stood there: nothing, this version, or an earlier one whose tables are gone now
 * @throws InputError postgres-foreign, postgres-newer, postgres-leant-on
 */
export async function readyRecords(
  ask: Query,
  { shown: store }: Postgres,
): Promise<'new' | 'same' | 'earlier'> {
  const version = await versionOf(ask, 'records');
  if (version === DATABASE_VERSION) return 'same';
  if (version !== null && version > DATABASE_VERSION)
    throw new InputError('postgres-newer', { store, version, own: DATABASE_VERSION });
  if (version === null && (await isThere(ask, RECORDS)))
    throw new InputError('postgres-foreign', { store, schema: RECORDS });
  if (version !== null) await dropRecords(ask, store);
  await ask(`CREATE SCHEMA ${RECORDS}`);
  await ask(createTables().join(';\n'));
  await ask(`DELETE FROM ${WORK}.held`);
  await setVersion(ask, 'records', DATABASE_VERSION);
  return version === null ? 'new' : 'earlier';
}

/** null where there is none, or nothing that could tell. */
async function versionOf(ask: Query, what: 'work' | 'records'): Promise<number | null> {
  const [table] = await ask<{ there: string | null }>('SELECT to_regclass($1)::text AS there', [
    `${WORK}.versions`,
  ]);
  if (table?.there === null) return null;
  const [row] = await ask<{ version: number }>(`SELECT version FROM ${WORK}.versions WHERE what = $1`, [
    what,
  ]);
  return row?.version ?? null;
}

const setVersion = (ask: Query, what: string, version: number): Promise<unknown> =>
  ask(
    `INSERT INTO ${WORK}.versions (what, version) VALUES ($1, $2) ON CONFLICT (what) DO UPDATE SET version = excluded.version`,
    [what, version],
  );

/** What another object rests on. */
const LEANT_ON = '2BP01';

/** Everything in the schema and nothing else: a view that somebody built on these is no reason to lose it. */
async function dropRecords(ask: Query, store: string): Promise<void> {
  const relations = await ask<{ name: string; kind: string }>(
    `SELECT oid::regclass::text AS name, relkind::text AS kind FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'v') ORDER BY oid`,
    [RECORDS],
  );
  const named = (kind: string): string =>
    relations.flatMap((one) => (one.kind === kind ? [one.name] : [])).join(', ');
  const functions = await ask<{ name: string }>(
    'SELECT oid::regprocedure::text AS name FROM pg_proc WHERE pronamespace = $1::regnamespace',
    [RECORDS],
  );
  const [views, tables] = [named('v'), named('r')];
  try {
    if (views !== '') await ask(`DROP VIEW ${views}`);
    if (tables !== '') await ask(`DROP TABLE ${tables}`);
    for (const { name } of functions) await ask(`DROP FUNCTION ${name}`);
    await ask(`DROP SCHEMA ${RECORDS}`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === LEANT_ON)) throw error;
    const detail = 'detail' in error ? String(error.detail) : error.message;
    throw new InputError('postgres-leant-on', { store, detail }, { cause: error });
  }
}
