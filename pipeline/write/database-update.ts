/**
 * A database that stands, with what changed since: the rows of notices that are other, new or gone, and of what is across notices the rows
 * that differ. It holds the same rows then as one that is made anew, in another order. The file must be a copy that nobody reads: it is
 * thrown away where a run ends before the end.
 */
import type Database from 'better-sqlite3';
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series } from '../records/editions.ts';
import type { Check, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { openDatabase } from './open-database.ts';
import { labelRows, takePerLists } from './rows.ts';
import { searchInserter, searchRemover } from './search-index.ts';
import {
  DATABASE_VERSION,
  DESCRIBED,
  type Insert,
  insertChecks,
  insertDiffs,
  insertEditions,
  inserter,
  insertNotice,
  insertServices,
  insertWorks,
} from './sqlite.ts';
import { checks, labels, workCitations, works } from './tables/across.ts';
import { agencyBodies } from './tables/bodies.ts';
import { editions } from './tables/editions.ts';
import { serviceItems, services } from './tables/services.ts';
import { type Described, keyOf, type SqlValue, type Table, valuesOf } from './tables/table.ts';

/** Whose rows begin with what: the id of their document, their item, their sum or themselves. */
const OWNED: readonly (readonly [column: string, tables: RegExp])[] = [
  ['document_id', /^(?:domains|aspects|items|claims|repairs|warnings)$/u],
  ['item_id', /^(?:fields|agencies)$/u],
  ['amount_id', /^amount_ages$/u],
];
/** Tables of what is across notices. */
const ACROSS: ReadonlySet<string> = new Set([
  ...[labels, agencyBodies, works, workCitations, editions, services, serviceItems, checks].map(
    ({ name }) => name,
  ),
  ...['diffs', 'diff_items', 'diff_fields', 'diff_facts'],
]);

/** How a table's rows of one document are found: by an index, and without looking through the others. */
function ownRows({ name }: Described): string {
  if (name === 'documents') return 'id = @of';
  const column = OWNED.find(([, tables]) => tables.test(name))?.[0] ?? 'id';
  // every id below a document begins with its own and a stroke; behind the stroke comes 0
  return column === 'document_id' ? 'document_id = @of' : `${column} > @of || '/' AND ${column} < @of || '0'`;
}

/** Whether a database has the tables that this version writes. */
export function isOfThisVersion(file: string): boolean {
  const db = openDatabase(file, { readonly: true, fileMustExist: true });
  try {
    return db.pragma('user_version', { simple: true }) === DATABASE_VERSION;
  } finally {
    db.close();
  }
}

export class DatabaseUpdate {
  private readonly db: Database.Database;
  private readonly insert: Insert;
  private readonly gone = new Map<string, readonly string[]>();
  private readonly come = new Map<string, readonly string[]>();

  constructor(file: string) {
    this.db = openDatabase(file);
    this.db.pragma('journal_mode = OFF');
    this.db.pragma('synchronous = OFF');
    this.db.pragma('locking_mode = EXCLUSIVE');
    this.db.pragma('foreign_keys = OFF');
    this.db.exec('BEGIN');
    this.insert = inserter(this.db);
  }

  /** @param old as the database has them */
  remove(old: Iterable<NoticeRecord>): void {
    const rows = DESCRIBED.filter(({ name }) => !ACROSS.has(name)).map((table) =>
      this.db.prepare(`DELETE FROM ${table.name} WHERE ${ownRows(table)}`),
    );
    const search = searchRemover(this.db);
    for (const notice of old) {
      takePerLists(notice, this.gone);
      search(notice);
      for (const row of rows) row.run({ of: notice.document.id });
    }
  }

  /** @param now none of them is in the database */
  add(now: Iterable<NoticeRecord>): void {
    const search = searchInserter(this.db);
    for (const notice of now) {
      takePerLists(notice, this.come);
      insertNotice(this.insert, notice);
      search(notice);
    }
  }

  works(now: readonly Work[]): void {
    this.replace([works, workCitations], (insert) => insertWorks(insert, now));
  }

  agencies(now: readonly Body[]): void {
    this.replace([agencyBodies], (insert) => {
      for (const body of now) insert(agencyBodies, body);
    });
  }

  editions(now: readonly Series[]): void {
    this.replace([editions], (insert) => insertEditions(insert, now));
  }

  services(now: readonly Service[]): void {
    this.replace([services, serviceItems], (insert) => insertServices(insert, now));
  }

  checks(now: readonly Check[]): void {
    this.replace([checks], (insert) => insertChecks(insert, now));
  }

  /** @param gone names of diffs that are other now, or are no more */
  diffs(gone: readonly string[], now: Iterable<Diff>): void {
    const below = `diff_item > @of || '#' AND diff_item < @of || '$'`;
    const rows = [
      ...['diff_facts', 'diff_fields'].map((name) => `DELETE FROM ${name} WHERE ${below}`),
      'DELETE FROM diff_items WHERE diff_id = @of',
      'DELETE FROM diffs WHERE id = @of',
    ].map((sql) => this.db.prepare(sql));
    for (const name of gone) for (const row of rows) row.run({ of: name });
    insertDiffs(this.insert, now);
  }

  finish(): void {
    try {
      this.labels();
      this.db.exec('COMMIT');
    } finally {
      this.db.close();
    }
  }

  /** Something went wrong: what was changed is not to be used. */
  abandon(): void {
    this.db.close();
  }

  /** Lists that stand in the `per` columns: those that came are told, those that stand nowhere any more go. */
  private labels(): void {
    const there = new Set(
      this.db.prepare<[], string>("SELECT value FROM labels WHERE enumeration = 'per_list'").pluck().all(),
    );
    const come = new Map([...this.come].filter(([list]) => !there.has(list)));
    for (const row of labelRows(come)) if (row.enumeration === 'per_list') this.insert(labels, row);
    const used = DESCRIBED.filter(({ columns }) => columns.some(({ sql }) => sql.startsWith('per '))).map(
      ({ name }) => this.db.prepare(`SELECT 1 FROM ${name} WHERE per = ? LIMIT 1`),
    );
    const remove = this.db.prepare("DELETE FROM labels WHERE enumeration = 'per_list' AND value = ?");
    for (const list of this.gone.keys())
      if (!this.come.has(list) && !used.some((some) => some.get(list) !== undefined)) remove.run(list);
  }

  /** The rows of some tables, as they are to be: those that stand stay. */
  private replace(tables: readonly Table<never>[], fill: (insert: Insert) => void): void {
    const old = new Map(
      tables.map(({ name }) => {
        const all = this.db.prepare<[], SqlValue[]>(`SELECT * FROM ${name}`).raw().iterate();
        const rows = new Set<string>();
        for (const row of all) rows.add(JSON.stringify(row));
        return [name, rows] as const;
      }),
    );
    const come: (() => void)[] = [];
    fill((table, row) => {
      if (!old.get(table.name)!.delete(JSON.stringify(valuesOf(table, row))))
        come.push(() => this.insert(table, row));
    });
    for (const table of tables) this.take(table, old.get(table.name)!);
    for (const insert of come) insert();
  }

  private take(table: Described, rows: Iterable<string>): void {
    const key = keyOf(table);
    const remove = this.db.prepare(
      `DELETE FROM ${table.name} WHERE ${key.map(({ name }) => `${name} = ?`).join(' AND ')}`,
    );
    for (const row of rows) {
      const values = JSON.parse(row) as SqlValue[];
      remove.run(key.map(({ at }) => values[at]));
    }
  }
}
