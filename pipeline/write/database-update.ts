/**
 * A database that stands, with what changed since: the rows of notices that are other, new or gone, and of what is across notices the
 * lists that differ. It holds the same rows then as one that is made anew, in the same order. The file must be a copy that nobody reads: it is
 * thrown away where a run ends before the end.
 */
import type Database from 'better-sqlite3';
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series } from '../records/editions.ts';
import type { Check, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { Blocks } from './blocks.ts';
import { openDatabase } from './open-database.ts';
import {
  type Insert,
  insertChecks,
  insertDiffs,
  insertEditions,
  insertNotice,
  insertServices,
  insertWorks,
} from './record-rows.ts';
import { labelRows, takePerLists } from './rows.ts';
import { searchInserter, searchRemover } from './search-index.ts';
import { DATABASE_VERSION, DESCRIBED, inserter, OF_NOTICES } from './sqlite.ts';
import { checks, labels, workCitations, works } from './tables/across.ts';
import { agencyBodies } from './tables/bodies.ts';
import { diffFacts, diffFields, diffItems, diffs } from './tables/diffs.ts';
import { editions } from './tables/editions.ts';
import { serviceItems, services } from './tables/services.ts';
import type { Described } from './tables/table.ts';

/** Whose rows begin with what: the id of their document, their item, their sum or themselves. */
const OWNED: readonly (readonly [column: string, tables: RegExp])[] = [
  ['document_id', /^(?:domains|aspects|items|claims|repairs|warnings)$/u],
  ['item_id', /^(?:fields|agencies|search_items)$/u],
  ['amount_id', /^amount_ages$/u],
];
/**
 * How a table's rows of one document are found: by an index, and without looking through the others.
 * @param of what stands in a statement for the id
 */
export function ownRows({ name }: Described, of: string): string {
  if (name === 'documents') return `id = ${of}`;
  const column = OWNED.find(([, tables]) => tables.test(name))?.[0] ?? 'id';
  // every id below a document begins with its own and a stroke; behind the stroke comes 0
  return column === 'document_id'
    ? `document_id = ${of}`
    : `${column} > ${of} || '/' AND ${column} < ${of} || '0'`;
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
  private readonly blocks = new Blocks();
  /** Where notices stood that are gone. */
  private readonly stood = new Map<string, number>();
  private readonly gone = new Map<string, readonly string[]>();
  private readonly come = new Map<string, readonly string[]>();

  constructor(file: string) {
    this.db = openDatabase(file);
    this.db.pragma('journal_mode = OFF');
    this.db.pragma('synchronous = OFF');
    this.db.pragma('locking_mode = EXCLUSIVE');
    this.db.pragma('foreign_keys = OFF');
    this.db.exec('BEGIN');
    this.insert = inserter(this.db, this.blocks);
  }

  /** @param old as the database has them */
  remove(old: Iterable<NoticeRecord>): void {
    const rows = DESCRIBED.filter(({ name }) => OF_NOTICES.has(name)).map((table) =>
      this.db.prepare(`DELETE FROM ${table.name} WHERE ${ownRows(table, '@of')}`),
    );
    const search = searchRemover(this.db);
    const block = this.db.prepare<[string], number>('SELECT rowid FROM documents WHERE id = ?').pluck();
    for (const notice of old) {
      takePerLists(notice, this.gone);
      search(notice);
      this.stood.set(notice.document.id, block.get(notice.document.id) ?? 0);
      for (const row of rows) row.run({ of: notice.document.id });
    }
  }

  /** @param now none of them is in the database. @throws NoRoom where their rows do not fit between those of others */
  add(now: Iterable<NoticeRecord>): void {
    const search = searchInserter(this.db);
    for (const notice of now) {
      takePerLists(notice, this.come);
      const { id } = notice.document;
      this.blocks.between(this.db, id, this.stood.get(id) ?? null);
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

  diffs(now: Iterable<Diff>): void {
    this.replace([diffFacts, diffFields, diffItems, diffs], (insert) => insertDiffs(insert, now));
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
    const told = "SELECT value FROM labels WHERE enumeration = 'per_list'";
    const there = this.db.prepare<[], string>(told).pluck().all();
    const lists = new Map(this.come);
    for (const list of there) lists.set(list, JSON.parse(list) as string[]);
    const used = DESCRIBED.filter(({ columns }) => columns.some(({ sql }) => sql.startsWith('per '))).map(
      ({ name }) => this.db.prepare(`SELECT 1 FROM ${name} WHERE per = ? LIMIT 1`),
    );
    for (const list of this.gone.keys())
      if (!this.come.has(list) && !used.some((some) => some.get(list) !== undefined)) lists.delete(list);
    if (lists.size === there.length && there.every((list) => lists.has(list))) return;
    this.replace([labels], (insert) => {
      for (const row of labelRows(lists)) insert(labels, row);
    });
  }

  /** All rows of some tables, in their order. */
  private replace(tables: readonly Described[], fill: (insert: Insert) => void): void {
    for (const { name } of tables) this.db.exec(`DELETE FROM ${name}`);
    fill(this.insert);
  }
}
