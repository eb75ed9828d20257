/**
 * What a database holds, as one digest of each table: the same for the same records, by whatever road it came to hold them. Rows count
 * in any order, and the numbers that the full-text index goes by count as the items that they stand for.
 */
import type Database from 'better-sqlite3';
import { sha256Of } from '../records/hash.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { type DatabaseContent, RecordRows } from './record-rows.ts';
import { DESCRIBED } from './sqlite.ts';
import { type SqlValue, valuesOf } from './tables/table.ts';

/** Which items the full-text index knows. */
const SEARCHED = 'search_items';
const NAMES: readonly string[] = [...DESCRIBED.map(({ name }) => name), SEARCHED];
const selectFrom = (name: string): string => `SELECT ${name === SEARCHED ? 'item_id' : '*'} FROM "${name}"`;

/** Hex digits of a row's hash that are summed up together: exact in a double for as many rows as a database can have. */
const PARTS = [
  [0, 8],
  [8, 16],
  [16, 24],
] as const;
const MODULUS = 2 ** 48;

class RowDigest {
  private count = 0;
  private readonly sums: number[] = PARTS.map(() => 0);

  add(row: readonly SqlValue[]): void {
    const hex = hashOf(row);
    for (const [at, [start, end]] of PARTS.entries())
      this.sums[at] = (this.sums[at]! + Number.parseInt(hex.slice(start, end), 16)) % MODULUS;
    this.count++;
  }

  get text(): string {
    return [this.count, ...this.sums.map((sum) => sum.toString(16))].join(' ');
  }
}

const hashOf = (row: readonly SqlValue[]): string => sha256Of(JSON.stringify(row));

const digests = (): Map<string, RowDigest> => new Map(NAMES.map((name) => [name, new RowDigest()]));

/** The rows that the records call for. */
const due = (take: (table: string, row: readonly SqlValue[]) => void): RecordRows =>
  new RecordRows((table, row) => {
    const values = valuesOf(table, row);
    take(table.name, values);
    if (table.name === 'items') take(SEARCHED, [values[0] ?? null]);
  });

/** What tables must hold, taken up notice by notice by who goes through all of them anyhow. */
export class WantedRows {
  readonly #digests = digests();
  readonly #rows = due((table, row) => this.#digests.get(table)!.add(row));

  notice(notice: NoticeRecord): void {
    this.#rows.notice(notice);
  }

  /** When all notices are taken up. @returns the digest of each table */
  across(content: Omit<DatabaseContent, 'notices'>): ReadonlyMap<string, RowDigest> {
    this.#rows.across(content);
    return this.#digests;
  }
}

/** A table whose rows are not those that the records call for, and the first row that is none of them, from 1. */
export interface Astray {
  table: string;
  row: number;
}

/**
 * @param content what the JSON files say, its notices asked for only where a row is astray
 * @param rows of all notices
 * @throws SqliteError where a table is missing, or cannot be read
 */
export function rowsAstray(
  db: Database.Database,
  content: () => DatabaseContent,
  rows: WantedRows,
): Astray[] {
  const wanted = rows.across(content());
  const wrong = NAMES.filter((name) => {
    const held = new RowDigest();
    for (const row of db.prepare<[], SqlValue[]>(selectFrom(name)).raw().iterate()) held.add(row);
    return held.text !== wanted.get(name)!.text;
  });
  return wrong.length === 0 ? [] : firstOf(db, content(), wrong);
}

function firstOf(db: Database.Database, content: DatabaseContent, tables: readonly string[]): Astray[] {
  const rows = new Map(tables.map((name) => [name, new Map<string, number>()]));
  const wanted = due((table, row) => {
    const known = rows.get(table);
    if (known) known.set(hashOf(row), (known.get(hashOf(row)) ?? 0) + 1);
  });
  for (const notice of content.notices) wanted.notice(notice);
  wanted.across(content);
  return tables.map((table) => {
    const left = rows.get(table)!;
    let at = 0;
    for (const row of db
      .prepare<[], SqlValue[]>(`${selectFrom(table)} ORDER BY rowid`)
      .raw()
      .iterate()) {
      at++;
      const times = left.get(hashOf(row)) ?? 0;
      if (times === 0) return { table, row: at };
      left.set(hashOf(row), times - 1);
    }
    return { table, row: at + 1 };
  });
}
