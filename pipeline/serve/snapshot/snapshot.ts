/**
 * One out/ folder as one run left it: the index, and the database that it speaks of, held open. Whatever a later run puts in the folder,
 * what is answered from here is of this run alone.
 */
import type Database from 'better-sqlite3';
import type { Series } from '../../records/editions.ts';
import type { IndexFile } from '../../records/index-file.ts';
import type { SqlValue } from '../../write/tables/table.ts';

/** What is worth keeping while there is room: of too many the one that was asked for the longest ago goes. */
interface LastUsed<Key, Value> {
  get(key: Key, make: () => Value): Value;
  /** undefined: not kept. */
  peek(key: Key): Value | undefined;
}

/** @param most so much in all, by `weigh`; each weighs 1 where nothing else is said */
export function lastUsed<Key, Value>(
  most: number,
  weigh: (value: Value) => number = () => 1,
): LastUsed<Key, Value> {
  const held = new Map<Key, Value>();
  let weight = 0;
  const peek = (key: Key): Value | undefined => {
    const known = held.get(key);
    if (known === undefined) return undefined;
    held.delete(key);
    held.set(key, known);
    return known;
  };
  return {
    peek,
    get(key, make) {
      const known = peek(key);
      if (known !== undefined) return known;
      const value = make();
      held.set(key, value);
      weight += weigh(value);
      for (const [oldest, old] of held) {
        if (weight <= most || oldest === key) break;
        held.delete(oldest);
        weight -= weigh(old);
      }
      return value;
    },
  };
}

// A limit on the time of one statement. SQLite works through a statement in one piece, on the one thread that answers all: so the conditions
// of every list call a function of ours as they go, and it ends a statement that takes too long. (A worker could be ended from outside, but
// each answer would be copied out of it.)

/** A statement was ended. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** The SQL function. */
const NAME = 'in_time';
/** As a condition of a statement that looks through rows: true, or the end of it. */
export const IN_TIME = `${NAME}()`;
/** The same, asked at every sixteenth row of a long walk. @param key a whole number that tells the rows apart */
export const inTimeAt = (key: string): string => `(${key} & 15) <> 0 OR ${IN_TIME}`;

/** @param most milliseconds @returns to be called where a statement begins */
function limitTime(database: Database.Database, most: number): () => void {
  let end = 0;
  // not deterministic: one that is would be asked once, before the rows
  database.function(NAME, { deterministic: false }, () => {
    if (performance.now() > end) throw new TooSlow('a statement took too long');
    return 1;
  });
  return () => {
    end = performance.now() + most;
  };
}

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
