/** An out/ folder's tables and views as files of another form, one relation after the other. */
import { writeFile } from 'node:fs/promises';
import type Database from 'better-sqlite3';
import { fileWriter } from 'hyparquet-writer';
import type { NoticeRecord } from '../../records/schema.ts';
import { type Choice, chosenNotice, itemsOfDomain } from './choice.ts';
import { dataPackageOf } from './datapackage.ts';
import { datasetteText } from './datasette.ts';
import { placeFile, writeLines } from './files.ts';
import type { ExportFormat } from './formats.ts';
import { csvLines, itemLines, rowLines } from './lines.ts';
import { CATALOG, catalogText, GRAPH, graphLines, type SeenInGraph } from './linked/graph.ts';
import { writeParquet } from './parquet.ts';
import { type ExportRelation, relationsOf } from './relations.ts';
import { type WrittenBook, writeWorkbook } from './xlsx.ts';

export interface ExportOptions {
  format: ExportFormat;
  /** Names of tables and views; []: what the format is usually wanted for. */
  names: readonly string[];
  folder: string;
  /** The name of the one file that is written, where it is named. */
  file: string | null;
  choice: Choice;
  /** CSV for people: with a byte order mark, formulas guarded, no datapackage.json. */
  bom: boolean;
  heads: 'names' | 'zh';
  /** Overwrite files that are there. */
  force: boolean;
}

export interface Exported {
  files: { name: string; rows: number }[];
  /** Texts cut and rows left out, as a workbook's sheet holds no more. */
  cut: number;
  short: { sheet: string; rows: number }[];
  /** Of linked data: items without a lead agency, which CPSV-AP wants of each, as `id name`. */
  leaderless: string[];
  /** And notices of which nobody knows who published them. */
  unpublished: string[];
}

/** A name is no table and no view. */
export class UnknownRelation extends Error {
  override readonly name = 'UnknownRelation';
  readonly unknown: string;
  readonly known: string[];

  constructor(unknown: string, known: string[]) {
    super(`there is no table or view ${unknown}`);
    this.unknown = unknown;
    this.known = known;
  }
}

/** The sheets of a workbook, where none are named: what people read. */
const SHEETS = new Set([
  'v_items',
  'v_amounts',
  'v_ratios',
  'v_frequencies',
  'v_ages',
  'v_citations',
  'v_payers',
  'v_services',
  'v_changes',
  'v_warnings',
]);

/** Items with their facts, one a line. */
const ITEMS = 'items.ndjson';
const WORKBOOK = 'minsheng.xlsx';
/** What Datasette looks for. */
const METADATA = 'metadata.json';

/**
 * @param notices of the documents that are exported, asked for only where whole items are
 * @throws UnknownRelation, InTheWay; what is written before stays
 */
export async function exportTo(
  database: Database.Database,
  notices: () => AsyncIterable<NoticeRecord>,
  options: ExportOptions,
): Promise<Exported> {
  const { format, folder, force, choice } = options;
  const items = itemsOfDomain(database, choice);
  const meant = async function* (): AsyncGenerator<NoticeRecord> {
    for await (const notice of notices()) yield chosenNotice(notice, items, choice);
  };
  const relations = chosen(relationsOf(database, choice), options);
  const exported: Exported = { files: [], cut: 0, short: [], leaderless: [], unpublished: [] };
  const place = async (
    name: string,
    rows: number,
    fill: (file: string) => Promise<unknown>,
  ): Promise<void> => {
    const own = options.file ?? name;
    await placeFile(folder, own, force, fill);
    exported.files.push({ name: own, rows });
  };
  if (format === 'xlsx') {
    const rows = relations.reduce((sum, relation) => sum + relation.count(), 0);
    let written: WrittenBook = { cut: 0, short: [] };
    await place(WORKBOOK, rows, async (file) => {
      written = writeWorkbook(file, relations, options.heads, linksIn(database));
    });
    return { ...exported, ...written };
  }
  if (format === 'ndjson' && options.names.length === 0) {
    const name = options.file ?? ITEMS;
    let rows = 0;
    await placeFile(folder, name, force, async (file) => {
      rows = await writeLines(file, itemsOf(meant()));
    });
    return { ...exported, files: [{ name, rows }] };
  }
  if (format === 'jsonld') {
    const seen: SeenInGraph = { services: 0, leaderless: [], unpublished: [], datasets: [] };
    await placeFile(folder, GRAPH, force, (file) => writeLines(file, graphLines(database, meant(), seen)));
    exported.files.push({ name: GRAPH, rows: seen.services });
    await place(CATALOG, seen.datasets.length, (file) => writeFile(file, catalogText(seen)));
    return { ...exported, leaderless: seen.leaderless, unpublished: seen.unpublished };
  }
  if (format === 'datasette') {
    await place(METADATA, relations.length, (file) => writeFile(file, datasetteText(database, relations)));
    return exported;
  }
  for (const relation of relations) {
    const fill = {
      csv: (file: string) => writeLines(file, csvLines(relation, options)),
      ndjson: (file: string) => writeLines(file, rowLines(relation)),
      parquet: (file: string) => writeParquet(relation, fileWriter(file)),
    }[format];
    await place(`${relation.name}.${format}`, relation.count(), fill);
  }
  if (format === 'csv' && options.file === null && !options.bom && options.heads === 'names') {
    const told = dataPackageOf(database, relations, (name) => `${name}.csv`, choice.documents);
    await place('datapackage.json', relations.length, (file) =>
      writeFile(file, `${JSON.stringify(told, null, 2)}\n`),
    );
  }
  return exported;
}

/** Where each notice was published, as far as that is known and leads anywhere. */
function linksIn(database: Database.Database): Map<string, string> {
  const rows = database
    .prepare('SELECT id, source_url AS url FROM documents WHERE source_url IS NOT NULL')
    .all();
  return new Map(
    (rows as { id: string; url: string }[]).flatMap(({ id, url }) =>
      /^https?:\/\/[^\s"]{1,240}$/u.test(url) ? [[id, url] as const] : [],
    ),
  );
}

/** The items of all notices, one notice in memory at a time. */
async function* itemsOf(notices: AsyncIterable<NoticeRecord>): AsyncGenerator<string> {
  for await (const notice of notices) yield* itemLines(notice);
}

function chosen(all: readonly ExportRelation[], { names, format }: ExportOptions): ExportRelation[] {
  const unknown = names.find((name) => !all.some((relation) => relation.name === name));
  if (unknown !== undefined)
    throw new UnknownRelation(
      unknown,
      all.map(({ name }) => name),
    );
  if (names.length > 0) return all.filter(({ name }) => names.includes(name));
  if (format === 'xlsx') return all.filter(({ name }) => SHEETS.has(name));
  return format === 'datasette' ? [...all] : all.filter(({ kind }) => kind === 'table');
}
