/** The database by itself: sound, its references whole, and every row the one that the JSON files give. */
import Database from 'better-sqlite3';
import { type DatabaseContent, DESCRIBED, eachRow } from '../../write/sqlite.ts';
import { type SqlValue, valuesOf } from '../../write/tables/table.ts';
import type { Breach } from './found.ts';

const where = 'minsheng.sqlite';

/** @param rows how many each table must have */
export function checkDatabase(
  file: string,
  content: DatabaseContent,
  rows: Readonly<Record<string, number>>,
): Breach[] {
  const breaches: Breach[] = [];
  const unsound = (detail: string): void =>
    void breaches.push({ where, word: 'cli-breach-database', params: { detail } });
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true });
    const sound: unknown = db.pragma('integrity_check', { simple: true });
    if (sound !== 'ok') unsound(String(sound));
    const astray = db.pragma('foreign_key_check') as { table: string }[];
    if (astray.length > 0) unsound(`foreign keys of ${astray[0]?.table} (${astray.length})`);
    for (const [table, found] of Object.entries(rows)) {
      const said = db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
      if (said !== found)
        breaches.push({ where, word: 'cli-breach-counts', params: { what: table, said, found } });
    }
    breaches.push(...rowsAstray(db, content));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    unsound(error.message);
  } finally {
    db?.close();
  }
  return breaches;
}

/** The first row of each table that is not what the JSON files say. */
function rowsAstray(db: Database.Database, content: DatabaseContent): Breach[] {
  const breaches: Breach[] = [];
  const tables = new Map(DESCRIBED.map(({ name }) => [name, cursorOf(db, name)]));
  const astray = (table: string, row: number): void => {
    breaches.push({ where, word: 'cli-breach-row', params: { table, row } });
  };
  eachRow(content, (table, row) => {
    const cursor = tables.get(table.name);
    if (!cursor || cursor.broken) return;
    cursor.broken = !isRow(cursor.next(), valuesOf(table, row));
    if (cursor.broken) astray(table.name, cursor.at);
  });
  for (const [name, cursor] of tables)
    if (!cursor.broken && cursor.next() !== undefined) astray(name, cursor.at);
  return breaches;
}

interface Cursor {
  /** The row that was read last, from 1. */
  at: number;
  broken: boolean;
  next: () => readonly SqlValue[] | undefined;
}

const AT_ONCE = 500;

/** A table row by row. Read in pieces: a connection that is being walked cannot be closed where another table is not there. */
function cursorOf(db: Database.Database, table: string): Cursor {
  const read = db
    .prepare<[number, number], SqlValue[]>(
      `SELECT rowid, * FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ?`,
    )
    .raw();
  let rows: SqlValue[][] = [];
  let last = Number.MIN_SAFE_INTEGER;
  const cursor: Cursor = {
    at: 0,
    broken: false,
    next() {
      if (rows.length === 0) rows = read.all(last, AT_ONCE).reverse();
      const [rowid, ...values] = rows.pop() ?? [];
      cursor.at += 1;
      if (typeof rowid !== 'number') return undefined;
      last = rowid;
      return values;
    },
  };
  return cursor;
}

const isRow = (stands: readonly SqlValue[] | undefined, due: readonly SqlValue[]): boolean =>
  stands?.length === due.length && due.every((value, at) => value === stands[at]);
