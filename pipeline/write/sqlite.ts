/**
 * minsheng.sqlite: the same records as tables, views and a full-text index. The file is made anew each time, by the same statements in
 * the same order, so that the same records give the same bytes (an update in place would not).
 */
import Database from 'better-sqlite3';
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series } from '../records/editions.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { fieldsOf } from '../records/fields.ts';
import type { Check, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { labelRows, parentsOf } from './rows.ts';
import { CREATE_SEARCH, INSERT_SEARCH, searchRow } from './search-index.ts';
import { checks, labels, workCitations, works } from './tables/across.ts';
import { agencyBodies } from './tables/bodies.ts';
import { diffFacts, diffFields, diffItemRows, diffItems, diffs } from './tables/diffs.ts';
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
  type Table,
  valuesOf,
} from './tables/table.ts';
import { createViews } from './views.ts';

/** `MINS`: what `file` and SQLite's own tools show of whose database it is. */
export const APPLICATION_ID = 0x4d494e53;
/** Changes whenever a table, a column or a view does. */
export const DATABASE_VERSION = 4;

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

export interface DatabaseContent {
  /** sorted by document id */
  notices: readonly NoticeRecord[];
  works: readonly Work[];
  checks: readonly Check[];
  /** sorted by id */
  agencies: readonly Body[];
  /** by series */
  editions: readonly Series[];
  /** between editions that follow each other */
  diffs: readonly Diff[];
  services: readonly Service[];
}

/** What is done with each row of a table, in the order in which they stand in it. */
export type Insert = <Row>(table: Table<Row>, row: Row) => void;

function insertNotice(insert: Insert, notice: NoticeRecord): void {
  const document = notice.document.id;
  const listed = <Value>(
    table: Table<{ document: string; position: number; value: Value }>,
    values: readonly Value[],
  ): void => {
    for (const [at, value] of values.entries()) insert(table, { document, position: at + 1, value });
  };
  insert(documents, notice);
  listed(domains, notice.domains);
  listed(aspects, notice.aspects);
  const parents = parentsOf(notice.items);
  for (const [at, item] of notice.items.entries()) {
    insert(items, { document, position: at + 1, parent: parents[at] ?? null, item });
    for (const { name, field } of fieldsOf(item)) insert(fields, { item: item.id, name, field });
    for (const [nth, agency] of item.agencies.entries())
      insert(agencies, { item: item.id, position: nth + 1, agency });
    for (const kind of HUNG_KINDS)
      for (const fact of item[kind]) insert(FACT_TABLES[kind], { item: item.id, fact });
    for (const { id, ages: those } of item.amounts)
      for (const age of those) insert(amountAges, { amount: id, age });
  }
  listed(claims, notice.claims);
  listed(repairs, notice.repairs);
  listed(warnings, notice.warnings);
}

function insertDiffs(insert: Insert, all: readonly Diff[]): void {
  for (const diff of all) insert(diffs, diff);
  for (const row of diffItemRows(all)) {
    insert(diffItems, row);
    for (const change of row.item.fields) insert(diffFields, { item: row.id, change });
    for (const [at, change] of row.item.facts.entries())
      insert(diffFacts, { item: row.id, position: at + 1, change });
  }
}

/** Every row that these records are. */
export function eachRow(content: DatabaseContent, insert: Insert): void {
  for (const row of labelRows(content.notices)) insert(labels, row);
  for (const notice of content.notices) insertNotice(insert, notice);
  for (const work of content.works) {
    insert(works, work);
    for (const citation of work.cited_by) insert(workCitations, { work: work.id, citation });
  }
  for (const body of content.agencies) insert(agencyBodies, body);
  for (const series of content.editions)
    for (const edition of series.editions) insert(editions, { series, edition });
  insertDiffs(insert, content.diffs);
  for (const [at, service] of content.services.entries()) {
    insert(services, { position: at + 1, service });
    for (const [nth, member] of service.members.entries())
      insert(serviceItems, { service: service.id, position: nth + 1, member });
  }
  for (const [at, check] of content.checks.entries()) insert(checks, { position: at + 1, check });
}

function insertAll(db: Database.Database, content: DatabaseContent): void {
  const prepared = new Map<string, Database.Statement>();
  for (const table of TABLES) prepared.set(table.name, db.prepare(insertInto(table as Table<never>)));
  eachRow(content, (table, row) => {
    prepared.get(table.name)!.run(valuesOf(table, row));
  });

  const searchItem = db.prepare('INSERT INTO search_items VALUES (?, ?)');
  const searchText = db.prepare(INSERT_SEARCH);
  let no = 0;
  for (const { items: all } of content.notices) {
    for (const item of all) {
      no += 1;
      searchItem.run(no, item.id);
      searchText.run(no, ...searchRow(item));
    }
  }
  db.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
}

/**
 * Writes a database to `file`, which must be empty or not there. It is not flushed to the disk: a file that was cut off is thrown away, never read.
 * @throws SqliteError if two records bear one id: a bug of ours
 */
export function writeDatabase(file: string, content: DatabaseContent): void {
  const db = new Database(file);
  try {
    db.pragma('page_size = 4096');
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = OFF'); // rows come in the order of the JSON, and a warning before its item is no error
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${DATABASE_VERSION}`);
    db.transaction(() => {
      for (const table of TABLES) db.exec(createTable(table as Table<never>));
      for (const sql of CREATE_SEARCH) db.exec(sql);
      for (const sql of createViews()) db.exec(sql);
      insertAll(db, content);
      for (const table of TABLES) for (const sql of createIndexes(table as Table<never>)) db.exec(sql);
    })();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}
