/**
 * minsheng.sqlite: the same records as tables, views and a full-text index. Made anew, by the same statements in the same order, the same
 * records give the same bytes.
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
  type DatabaseContent,
  type Insert,
  insertChecks,
  insertDiffs,
  insertEditions,
  insertNotice,
  insertServices,
  insertWorks,
} from './record-rows.ts';
import { labelRows, takePerLists } from './rows.ts';
import { CREATE_SEARCH, searchInserter } from './search-index.ts';
import { checks, labels, workCitations, works } from './tables/across.ts';
import { agencyBodies } from './tables/bodies.ts';
import { diffFacts, diffFields, diffItems, diffs } from './tables/diffs.ts';
import { aspects, claims, documents, domains, repairs, warnings } from './tables/documents.ts';
import { editions } from './tables/editions.ts';
import { amountAges, FACT_TABLES } from './tables/facts.ts';
import { agencies, fields, items } from './tables/items.ts';
import { serviceItems, services } from './tables/services.ts';
import {
  createIndexes,
  createTable,
  type Described,
  insertInto,
  type SqlTable,
  valuesOf,
} from './tables/table.ts';
import { createViews } from './views.ts';

/** `MINS`: what `file` and SQLite's own tools show of whose database it is. */
export const APPLICATION_ID = 0x4d494e53;
/** Changes whenever a table, a column, an index or a view does. */
export const DATABASE_VERSION = 8;

/** In this order: a table stands after those it refers to. */
const TABLES = [
  labels,
  documents,
  domains,
  aspects,
  items,
  fields,
  agencyBodies,
  agencies,
  ...Object.values(FACT_TABLES),
  amountAges,
  works,
  workCitations,
  editions,
  diffs,
  diffItems,
  diffFields,
  diffFacts,
  services,
  serviceItems,
  checks,
  claims,
  repairs,
  warnings,
] as const;

/** The tables as they describe themselves, in the same order. */
export const DESCRIBED: readonly Described[] = TABLES;

/** Those whose rows belong to one notice each. */
export const OF_NOTICES: ReadonlySet<string> = new Set(
  [
    ...[documents, domains, aspects, items, fields, agencies, amountAges, claims, repairs, warnings],
    ...Object.values(FACT_TABLES),
  ].map(({ name }) => name),
);

/**
 * A database that is being made: what belongs to each table comes in its order, table by table or notice by notice, and nothing of it is
 * held. The file must be empty. It is not flushed to the disk: a file that was cut off is thrown away, never read.
 */
export class DatabaseBuilder {
  private readonly db: Database.Database;
  private readonly insert: Insert;
  private readonly blocks = new Blocks();

  constructor(file: string) {
    this.db = openDatabase(file);
    try {
      this.insert = this.begin();
    } catch (error) {
      this.db.close();
      throw error;
    }
  }

  private begin(): Insert {
    const { db } = this;
    db.pragma('page_size = 4096');
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('temp_store = FILE'); // sorting and VACUUM take as much room as the database
    db.pragma('foreign_keys = OFF'); // rows come in the order of the JSON, and a warning before its item is no error
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${DATABASE_VERSION}`);
    db.exec('BEGIN');
    for (const table of TABLES) db.exec(createTable(table as SqlTable<never>));
    for (const sql of CREATE_SEARCH) db.exec(sql);
    for (const sql of createViews()) db.exec(sql);
    return inserter(db, this.blocks);
  }

  /** @param notices sorted by document id; each is let go before the next */
  notices(notices: Iterable<NoticeRecord>): void {
    const { db, insert } = this;
    const search = searchInserter(db);
    const perLists = new Map<string, readonly string[]>();
    for (const notice of notices) {
      this.blocks.next();
      insertNotice(insert, notice);
      takePerLists(notice, perLists);
      search(notice);
    }
    db.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
    for (const row of labelRows(perLists)) insert(labels, row);
  }

  works(all: Iterable<Work>): void {
    insertWorks(this.insert, all);
  }

  /** @param all sorted by id */
  agencies(all: Iterable<Body>): void {
    for (const body of all) this.insert(agencyBodies, body);
  }

  /** @param all by series */
  editions(all: Iterable<Series>): void {
    insertEditions(this.insert, all);
  }

  /** @param all between editions that follow each other */
  diffs(all: Iterable<Diff>): void {
    insertDiffs(this.insert, all);
  }

  services(all: Iterable<Service>): void {
    insertServices(this.insert, all);
  }

  checks(all: Iterable<Check>): void {
    insertChecks(this.insert, all);
  }

  finish(): void {
    const { db } = this;
    try {
      this.index();
      db.exec('COMMIT');
      db.exec('VACUUM');
    } finally {
      db.close();
    }
  }

  private index(): void {
    for (const table of TABLES) for (const sql of createIndexes(table as SqlTable<never>)) this.db.exec(sql);
  }

  /** Something went wrong: what was made is not to be used. */
  abandon(): void {
    this.db.close();
  }
}

/** @param blocks where the rows of notices stand */
export function inserter(db: Database.Database, blocks: Blocks): Insert {
  const prepared = new Map<string, Database.Statement>();
  for (const table of TABLES)
    prepared.set(table.name, db.prepare(insertInto(table as SqlTable<never>, OF_NOTICES.has(table.name))));
  return (table, row) => {
    const values = valuesOf(table, row);
    if (OF_NOTICES.has(table.name)) values.unshift(blocks.row(table.name));
    prepared.get(table.name)!.run(values);
  };
}

/**
 * Writes a database from records that are at hand to `file`, which must be empty or not there.
 * @throws SqliteError if two records bear one id: a bug of ours
 */
export function writeDatabase(file: string, content: DatabaseContent): void {
  const database = new DatabaseBuilder(file);
  try {
    database.notices(content.notices);
    database.works(content.works);
    database.agencies(content.agencies);
    database.editions(content.editions);
    database.diffs(content.diffs);
    database.services(content.services);
    database.checks(content.checks);
  } catch (error) {
    database.abandon();
    throw error;
  }
  database.finish();
}
