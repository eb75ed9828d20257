/** Tables and views as one workbook for people: a sheet each, columns wide enough, sums as numbers, lists as people write them. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Table, CsvCell as TableCell } from '../../show/csv.ts';
import type { SqlValue } from '../tables/table.ts';
import { type BookCell, type BookSheet, type BookValue, writeBook } from './book.ts';
import { headOf } from './heads.ts';
import { type ExportRelation, type RelationColumn, typedValue } from './relations.ts';

/** What a sheet can hold, by the format. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const CUT = '……';

/** In widths of a digit; a Chinese character takes two. */
const NARROWEST = 8;
const WIDEST = 48;
/** Rows that settle how wide a column is. */
const MEASURED = 200;

/** Columns that say what a row is about. */
const TITLES: ReadonlySet<string> = new Set(['item', 'name']);

/** A colour behind a row, as `FFF2CC`; null for none. */
export type Fill = (row: Readonly<Record<string, TableCell>>) => string | null;

/** One table as a workbook; longer texts than a cell holds end in ……. @param name of its sheet @param fill what is coloured */
export function tableBook(
  name: string,
  { columns, rows }: Table,
  heads: 'names' | 'zh',
  fill: Fill,
): Uint8Array {
  if (rows.length >= MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows`);
  const cells = rows.map((row) => {
    const colour = fill(row);
    return columns.map((column): BookCell => ({ value: fitting(row[column] ?? null), colour }));
  });
  const pieces: Uint8Array[] = [];
  writeBook([sheetOf(name, columns, heads, () => cells)], (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}

const headsIn =
  (heads: 'names' | 'zh') =>
  (name: string): string =>
    heads === 'zh' ? headOf(name) : name;

/** @param rows given as often as they are asked for: once to measure the first of them */
function sheetOf(
  name: string,
  names: readonly string[],
  language: 'names' | 'zh',
  rows: () => Iterable<readonly BookCell[]>,
): BookSheet {
  const heads = names.map(headsIn(language));
  const widths = heads.map(widthOf);
  let measured = 0;
  for (const cells of rows()) {
    for (const [at, { value }] of cells.entries())
      widths[at] = Math.max(widths[at]!, widthOf(String(value ?? '')));
    if (++measured === MEASURED) break;
  }
  const columns = widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width + 2)));
  const title = names.findIndex((column) => TITLES.has(column));
  return {
    name,
    heads,
    widths: columns,
    title,
    rows: { [Symbol.iterator]: () => rows()[Symbol.iterator]() },
  };
}

const fitting = (value: BookValue): BookValue =>
  typeof value === 'string' && value.length > MOST_CHARACTERS
    ? value.slice(0, MOST_CHARACTERS - CUT.length) + CUT
    : value;

/** The column of links stands last, where any notice has one. */
const LINK = { name: 'source_page', words: '原文' };

export interface WrittenBook {
  /** Texts longer than a cell can hold, which end in …… */
  cut: number;
  /** Sheets that hold fewer rows than their view, by name with how many are left out. */
  short: { sheet: string; rows: number }[];
}

/**
 * Writes relations into a file, row by row.
 * @param heads `zh`: Chinese heads, else the names of the columns
 * @param links by document: where it was published
 */
export function writeWorkbook(
  file: string,
  relations: readonly ExportRelation[],
  heads: 'names' | 'zh',
  links: ReadonlyMap<string, string>,
): WrittenBook {
  const written: WrittenBook = { cut: 0, short: [] };
  const sheets = relations.map((relation): BookSheet => {
    const linked = links.size > 0 && relation.columns.some(({ name }) => name === 'document');
    const names = [...relation.columns.map(({ name }) => name), ...(linked ? [LINK.name] : [])];
    const left = relation.count() - (MOST_ROWS - 1);
    if (left > 0) written.short.push({ sheet: relation.name, rows: left });
    const rows = (): Iterable<BookCell[]> => cellsOf(relation, linked ? links : null);
    const counted = function* (): Generator<BookCell[]> {
      for (const cells of rows()) {
        written.cut += cells.filter(({ value }) => isCut(value)).length;
        yield cells;
      }
    };
    return { ...sheetOf(relation.name, names, heads, rows), rows: counted() };
  });
  const handle = openSync(file, 'r+');
  try {
    writeBook(sheets, (bytes) => void writeSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
  return written;
}

const isCut = (value: BookValue): boolean =>
  typeof value === 'string' && value.length === MOST_CHARACTERS && value.endsWith(CUT);

function* cellsOf(
  relation: ExportRelation,
  links: ReadonlyMap<string, string> | null,
): Generator<BookCell[]> {
  let room = MOST_ROWS - 1;
  for (const row of relation.rows()) {
    if (room-- === 0) return;
    const cells = relation.columns.map(
      (column): BookCell => ({ value: fitting(bookValue(row[column.name] ?? null, column)) }),
    );
    const link = links?.get(String(row.document));
    yield link === undefined ? cells : [...cells, { value: LINK.words, link }];
  }
}

/** Lists as people write them: 老年人、残疾人; what else is JSON as it is. */
function bookValue(cell: SqlValue, { type }: RelationColumn): BookValue {
  const value = typedValue(cell, type);
  if (type === 'boolean') return value as boolean | null;
  const isList =
    Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
  return isList ? value.join('、') || null : cell;
}

/** Of the longest line. */
function widthOf(text: string): number {
  let widest = 0;
  for (const line of text.slice(0, WIDEST * 4).split('\n')) {
    let width = 0;
    for (const character of line) width += character > '\u2e7f' ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}
