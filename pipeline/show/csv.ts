/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

export type CsvCell = string | number | boolean | null | undefined;

/** Columns and rows, before they are a file of any form. */
export interface Table {
  columns: readonly string[];
  /** by column name */
  rows: readonly Readonly<Record<string, CsvCell>>[];
}

/**
 * The first line names the columns; lines end in CRLF. What a row has none of is empty.
 * @param rows by column name
 */
export function csvOf<Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, CsvCell>>>[],
): string {
  return csvLine(columns) + csvRows(columns, rows);
}

/** The lines below the first: a long table is written a part at a time. */
export function csvRows<Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, CsvCell>>>[],
): string {
  return rows.map((row) => csvLine(columns.map((name) => row[name]))).join('');
}

/** One line with its end. @param guarded whether a text that a spreadsheet would run as a formula is made harmless */
export function csvLine(cells: readonly CsvCell[], guarded = true): string {
  return `${cells.map((value) => cell(value, guarded)).join(',')}\r\n`;
}

/** What some spreadsheets take for a formula: full-width signs too, which they fold, and signs behind what cannot be seen. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－﹣−＠﹢﹦﹫]|^[\t\r]/u;

/** A text that a spreadsheet would run as a formula is given an apostrophe before it. */
function cell(value: CsvCell, guarded: boolean): string {
  if (value === null || value === undefined) return '';
  const text = guarded && typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
