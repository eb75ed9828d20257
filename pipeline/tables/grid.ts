/** A table as a grid of cells; offsets are into the clean text. */
import type { CleanText } from '../clean/text.ts';
import type { CellPlace, SourceTable } from '../source.ts';

export interface Cell extends CellPlace {
  /** Without the blanks round its text; start === end for an empty cell. */
  start: number;
  end: number;
  folded: string;
  /** Further lines of a cell that a typist broke by hand, each below the one before: other cells stand between them in the text. */
  more?: readonly { start: number; end: number }[];
}

/** A cell with text in it. */
export const isFilled = (cell: Cell | null): cell is Cell => cell !== null && cell.end > cell.start;

/** Where the characters of a cell stand. */
export const stretchesOf = (cell: Pick<Cell, 'start' | 'end' | 'more'>): { start: number; end: number }[] => [
  { start: cell.start, end: cell.end },
  ...(cell.more ?? []),
];

/** What a cell says, as it is written. */
export const cellText = (cell: Cell, text: string): string =>
  stretchesOf(cell)
    .map(({ start, end }) => text.slice(start, end))
    .join('');

export interface Grid {
  start: number;
  end: number;
  cols: number;
  /** Rows of cells, each cell in the row and column where it begins. */
  rows: Cell[][];
  /** Cells that say again what others say (a service's name in each row of its fields). */
  spare?: readonly Cell[];
  /** The row of its heads, where labels in its rows and cells made them. */
  head?: number;
  /** The cell that covers a place, whether it begins there or spans it; null where the table has none. */
  at(row: number, col: number): Cell | null;
}

export function grid(start: number, end: number, cells: readonly Cell[]): Grid {
  const rows: Cell[][] = [];
  const cover = new Map<number, Cell>();
  let cols = 0;
  for (const cell of cells) cols = Math.max(cols, cell.col + cell.colSpan);
  for (const cell of cells) {
    (rows[cell.row] ??= []).push(cell);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
      for (let c = cell.col; c < cell.col + cell.colSpan; c++) cover.set(r * cols + c, cell);
    }
  }
  for (let r = 0; r < rows.length; r++) (rows[r] ??= []).sort((a, b) => a.col - b.col);
  return { start, end, cols, rows, at: (row, col) => cover.get(row * cols + col) ?? null };
}

/** The table without the rows above `first`: a title that stands over the heads is a line of the letter, no part of the table. */
export function rowsFrom(table: Grid, first: number): Grid {
  if (first === 0) return table;
  const cells = table.rows
    .slice(first)
    .flatMap((row) => row.map((cell) => ({ ...cell, row: cell.row - first })));
  const above = Math.max(
    table.start,
    ...table.rows.slice(0, first).flatMap((row) => row.map((cell) => cell.end)),
  );
  const start = cells.reduce((least, cell) => Math.min(least, cell.start), table.end);
  const rest = grid(Math.max(above, start), table.end, cells);
  return table.spare ? { ...rest, spare: table.spare } : rest;
}

/** A cell over a stretch of the clean text, the blanks round it left out. */
export function cellOf(text: string, folded: string, place: Omit<Cell, 'folded'>): Cell {
  const raw = text.slice(place.start, place.end);
  const start = place.start + (raw.length - raw.trimStart().length);
  const end = Math.max(start, place.start + raw.trimEnd().length);
  return { ...place, start, end, folded: folded.slice(start, end) };
}

/** A table that a reader found, moved from the text as read to the clean text. */
export function gridOf(table: SourceTable, clean: CleanText, folded: string): Grid {
  const cells = table.cells.map((c) =>
    cellOf(clean.text, folded, { ...c, start: clean.fromRead(c.start), end: clean.fromRead(c.end) }),
  );
  return grid(clean.fromRead(table.start), clean.fromRead(table.end), cells);
}

/** The number of an item alone in its cell: `7`, `*6`, `★3`, `12.`, `（4）`: a sign before or behind it tells new services from others. */
const NUMBER = /^[*★☆▲△※#●◆■]{0,2}\s{0,2}[(]?(\d{1,4})[)]?[.、]?\s{0,2}[*★☆▲△※#]{0,2}$/u;

/** @param folded the cell's text, half-width */
export function itemNumber(folded: string): number | null {
  const found = NUMBER.exec(folded);
  return found ? Number(found[1]) : null;
}

export const isItemNumber = (folded: string): boolean => itemNumber(folded) !== null;
