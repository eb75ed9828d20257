/** One sheet as one table: what is shown, merged cells once, hidden and empty rows and columns out. */
import { InputError } from '../../errors.ts';
import type { TableBlock, TableCell } from '../office/compose.ts';
import { child, childrenOf, type XmlNode } from '../office/xml.ts';
import { cellText, type Workbook } from './values.ts';

export interface HiddenCount {
  sheets: number;
  rows: number;
  columns: number;
}

/** Row and column (both from 1, as the sheet counts) → text, of what is not hidden and not empty. */
export type SheetTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Rows and columns from 1, its ends within. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A grid with more places than this is no list that a person reads. */
const MOST_PLACES = 2_000_000;

/**
 * @param name the sheet's name, for the places
 * @returns null where nothing is shown
 */
export function readSheet(
  workbook: Workbook,
  sheet: XmlNode,
  name: string,
  hidden: HiddenCount,
): TableBlock | null {
  const texts = readCells(workbook, sheet, hiddenColumns(sheet), hidden);
  const merged = childrenOf(child(sheet, 's:mergeCells'), 's:mergeCell');
  return gridOf(
    texts,
    merged.flatMap(({ attrs }) => rangeOf(attrs.ref ?? '') ?? []),
    name,
  );
}

/** The table of a sheet, whatever format it came in; null of an empty one. @throws InputError too-large-sheet, damaged */
export function gridOf(texts: SheetTexts, merged: readonly CellRange[], name: string): TableBlock | null {
  const rows = ordered([...texts.keys()]);
  const columns = ordered([...texts.values()].flatMap((row) => [...row.keys()]));
  if (rows.length === 0) return null;
  if (rows.length * columns.length > MOST_PLACES)
    throw new InputError('too-large-sheet', { sheet: name, limit: MOST_PLACES });
  const merges = mergesWithin(merged, rows, columns, name);
  const cells: TableCell[] = [];
  rows.forEach((at, row) => {
    columns.forEach((column, col) => {
      const span = merges.get(row * columns.length + col);
      if (span === COVERED) return;
      const text = (texts.get(at)?.get(column) ?? '').replace(/\t/g, ' ').trim();
      const place = { sheet: name, cell: `${columnName(column)}${at}` };
      cells.push({ row, col, rowSpan: span?.rows ?? 1, colSpan: span?.cols ?? 1, text, links: [], place });
    });
  });
  return { kind: 'table', rows: rows.length, cols: columns.length, cells };
}

function readCells(
  workbook: Workbook,
  sheet: XmlNode,
  hiddenAt: (column: number) => boolean,
  hidden: HiddenCount,
): Map<number, Map<number, string>> {
  const texts = new Map<number, Map<number, string>>();
  const columnsLost = new Set<number>();
  let rowBefore = 0;
  for (const row of childrenOf(child(sheet, 's:sheetData'), 's:row')) {
    const number = Number(row.attrs.r ?? rowBefore + 1);
    rowBefore = number;
    const found = new Map<number, string>();
    let columnBefore = 0;
    for (const cell of childrenOf(row, 's:c')) {
      const column = columnOf(cell.attrs.r ?? '') ?? columnBefore + 1;
      columnBefore = column;
      const text = cellText(workbook, cell);
      if (text.trim() === '') continue;
      if (hiddenAt(column)) columnsLost.add(column);
      else found.set(column, text);
    }
    if (found.size === 0) continue;
    if (isTrue(row.attrs.hidden) || isZero(row.attrs.ht)) hidden.rows += 1;
    else texts.set(number, found);
  }
  hidden.columns += columnsLost.size;
  return texts;
}

function hiddenColumns(sheet: XmlNode): (column: number) => boolean {
  const ranges = childrenOf(child(sheet, 's:cols'), 's:col')
    .filter(({ attrs }) => isTrue(attrs.hidden) || isZero(attrs.width))
    .map(({ attrs }) => [Number(attrs.min), Number(attrs.max)] as const);
  return (column) => ranges.some(([min, max]) => column >= min && column <= max);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A row without height or a column without width is drawn as a hidden one. */
const isZero = (size: string | undefined): boolean => size !== undefined && size !== '' && Number(size) === 0;

const COVERED = { rows: 0, cols: 0 } as const;

/** Grid place → the span that begins there, or COVERED where another cell's span lies over it. */
function mergesWithin(
  merged: readonly CellRange[],
  rows: readonly number[],
  columns: readonly number[],
  name: string,
): Map<number, { rows: number; cols: number }> {
  const spans = new Map<number, { rows: number; cols: number }>();
  let marked = 0;
  for (const range of merged) {
    // Of a range, the rows and columns that are in the table; its text stands in its first.
    const [top, bottom] = within(rows, range.top, range.bottom);
    const [left, right] = within(columns, range.left, range.right);
    marked += Math.max(0, bottom - top) * Math.max(0, right - left);
    if (marked > MOST_PLACES) throw new InputError('damaged', { reason: `merged cells of ${name}` });
    for (let row = top; row < bottom; row++)
      for (let col = left; col < right; col++) spans.set(row * columns.length + col, COVERED);
    if (bottom > top && right > left)
      spans.set(top * columns.length + left, { rows: bottom - top, cols: right - left });
  }
  return spans;
}

/** First index at or past `from`, and first past `to`. */
function within(sorted: readonly number[], from: number, to: number): [number, number] {
  return [firstFrom(sorted, from), firstFrom(sorted, to + 1)];
}

function firstFrom(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeOf(ref: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left) ?? 0, right: columnOf(right) ?? 0 };
}

/** `AB12` → 28; null without letters. */
function columnOf(ref: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
