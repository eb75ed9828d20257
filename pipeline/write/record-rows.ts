/** Which rows of which tables the records are, in the order in which a database made anew has them. */
import type { Body } from '../records/bodies.ts';
import type { Diff } from '../records/diff.ts';
import type { Series } from '../records/editions.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { fieldsOf } from '../records/fields.ts';
import type { Check, NoticeRecord, Work } from '../records/schema.ts';
import type { Service } from '../records/services.ts';
import { labelRows, parentsOf, takePerLists } from './rows.ts';
import { checks, labels, workCitations, works } from './tables/across.ts';
import { agencyBodies } from './tables/bodies.ts';
import { diffFacts, diffFields, diffItemRows, diffItems, diffs } from './tables/diffs.ts';
import { aspects, claims, documents, domains, repairs, warnings } from './tables/documents.ts';
import { editions } from './tables/editions.ts';
import { amountAges, FACT_TABLES } from './tables/facts.ts';
import { agencies, fields, items } from './tables/items.ts';
import { serviceItems, services } from './tables/services.ts';
import type { SqlTable } from './tables/table.ts';

export interface DatabaseContent {
  /** sorted by document id; asked for once, each let go before the next */
  notices: Iterable<NoticeRecord>;
  works: readonly Work[];
  checks: readonly Check[];
  /** sorted by id */
  agencies: readonly Body[];
  /** by series */
  editions: readonly Series[];
  /** between editions that follow each other */
  diffs: Iterable<Diff>;
  services: readonly Service[];
}

export type Insert = <Row>(table: SqlTable<Row>, row: Row) => void;

export function insertNotice(insert: Insert, notice: NoticeRecord): void {
  const document = notice.document.id;
  const listed = <Value>(
    table: SqlTable<{ document: string; position: number; value: Value }>,
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

export function insertWorks(insert: Insert, all: Iterable<Work>): void {
  for (const work of all) {
    insert(works, work);
    for (const citation of work.cited_by) insert(workCitations, { work: work.id, citation });
  }
}

export function insertEditions(insert: Insert, all: Iterable<Series>): void {
  for (const series of all) for (const edition of series.editions) insert(editions, { series, edition });
}

export function insertServices(insert: Insert, all: Iterable<Service>): void {
  let position = 0;
  for (const service of all) {
    insert(services, { position: ++position, service });
    for (const [nth, member] of service.members.entries())
      insert(serviceItems, { service: service.id, position: nth + 1, member });
  }
}

export function insertChecks(insert: Insert, all: Iterable<Check>): void {
  let position = 0;
  for (const check of all) insert(checks, { position: ++position, check });
}

/** Every row that these records are, but those of the full-text index: of one notice after the other, then of what is across them. */
export class RecordRows {
  readonly #insert: Insert;
  readonly #perLists = new Map<string, readonly string[]>();

  constructor(insert: Insert) {
    this.#insert = insert;
  }

  notice(notice: NoticeRecord): void {
    insertNotice(this.#insert, notice);
    takePerLists(notice, this.#perLists);
  }

  across(content: Omit<DatabaseContent, 'notices'>): void {
    for (const row of labelRows(this.#perLists)) this.#insert(labels, row);
    insertAcross(this.#insert, content);
  }
}

function insertAcross(insert: Insert, content: Omit<DatabaseContent, 'notices'>): void {
  insertWorks(insert, content.works);
  for (const body of content.agencies) insert(agencyBodies, body);
  insertEditions(insert, content.editions);
  insertDiffs(insert, content.diffs);
  insertServices(insert, content.services);
  insertChecks(insert, content.checks);
}

export function insertDiffs(insert: Insert, all: Iterable<Diff>): void {
  for (const diff of all) {
    insert(diffs, diff);
    for (const row of diffItemRows(diff)) {
      insert(diffItems, row);
      for (const change of row.item.fields) insert(diffFields, { item: row.id, change });
      for (const [at, change] of row.item.facts.entries())
        insert(diffFacts, { item: row.id, position: at + 1, change });
    }
  }
}
