/**
 * One out/ folder as one run left it: the index, and the database that it speaks of, held open. Whatever a later run puts in the folder,
 * what is answered from here is of this run alone.
 */
import type Database from 'better-sqlite3';
import type { Series } from '../../records/editions.ts';
import type { IndexFile } from '../../records/index-file.ts';
import type { SqlValue } from '../../write/tables/table.ts';
import { lastUsed } from './last-used.ts';
import { limitTime } from './time-limit.ts';

export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface Snapshot {
  dir: string;
  index: IndexFile;
  /** As editions.json has them. */
  editions: readonly Series[];
  /** Names this state of the folder: the first 16 hex digits of the sha256 of index.json. */
  digest: string;
  rows(sql: string, ...params: SqlValue[]): SqlRow[];
  row(sql: string, ...params: SqlValue[]): SqlRow | undefined;
  /** As `rows`, one at a time, each as the list of its values: for what goes through a whole table. */
  each(sql: string, ...params: SqlValue[]): Iterable<readonly SqlValue[]>;
  /** What follows from the records alone is made once and kept while there is room. */
  kept<Value>(key: string, make: () => Value): Value;
  /** Whoever answers from it holds it until the answer is whole. @returns lets go */
  hold(): () => void;
  /** Closes when nobody holds it any more. */
  retire(): void;
}

/** Statements and made things that are kept: those of other questions go, the longest unused first. */
const MOST_STATEMENTS = 200;
const MOST_KEPT = 200;
/** Of one statement. */
const QUERY_MS = 2_000;

export function snapshotOf(
  { dir, index, editions, digest }: Pick<Snapshot, 'dir' | 'index' | 'editions' | 'digest'>,
  database: Database.Database,
  queryMs = QUERY_MS,
): Snapshot {
  const statements = lastUsed<string, Database.Statement<SqlValue[], SqlRow>>(MOST_STATEMENTS);
  const made = lastUsed<string, { value: unknown }>(MOST_KEPT);
  let holders = 0;
  let retired = false;
  const begin = limitTime(database, queryMs);
  const statement = (sql: string) => {
    const known = statements.get(sql, () => database.prepare<SqlValue[], SqlRow>(sql));
    begin();
    return known;
  };
  return {
    dir,
    index,
    editions,
    digest,
    rows: (sql, ...params) => statement(sql).all(...params),
    row: (sql, ...params) => statement(sql).get(...params),
    each: (sql, ...params) =>
      database
        .prepare<SqlValue[], SqlValue[]>(sql)
        .raw()
        .iterate(...params),
    kept: <Value>(key: string, make: () => Value) => made.get(key, () => ({ value: make() })).value as Value,
    hold() {
      holders += 1;
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holders -= 1;
        if (retired && holders === 0) database.close();
      };
    },
    retire() {
      if (retired) return;
      retired = true;
      if (holders === 0) database.close();
    },
  };
}
