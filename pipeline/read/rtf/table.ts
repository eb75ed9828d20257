/** Rows of an RTF table as a grid: a cell says where it ends on the page, and cells that end together stand in one column. */
import type { Growing, LinkedText, TableBlock } from '../office/compose.ts';

/** What a row says of a cell before its text. */
export interface CellDefinition {
  /** Twips from the margin to its right end. */
  right: number;
  /** `first` begins cells that are merged, `rest` goes on with what stands above or to the left. */
  down: 'first' | 'rest' | null;
  across: 'first' | 'rest' | null;
}

export interface RtfRow {
  left: number;
  cells: readonly (CellDefinition & LinkedText)[];
}

/** Twips; ends of cells that stand so near are one. */
const SAME_END = 30;

/** @param number of the table in the document, from 1; null of one that is not counted */
export function tableOf(rows: readonly RtfRow[], number: number | null): TableBlock {
  const ends = distinct(rows.flatMap((row) => row.cells.map(({ right }) => right)));
  const columnAfter = (right: number): number => ends.filter((end) => end < right - SAME_END).length + 1;
  const cells: Growing[] = [];
  let open = new Map<number, Growing>();
  rows.forEach((row, at) => {
    const next = new Map<number, Growing>();
    let col = ends.filter((end) => end < row.left + SAME_END).length;
    let before: Growing | null = null;
    for (const { right, down, across, text, links } of row.cells) {
      const after = Math.max(col + 1, columnAfter(right));
      const above = down === 'rest' ? open.get(col) : undefined;
      if (above) {
        above.rowSpan = at + 1 - above.row;
        next.set(col, above);
      } else if (across === 'rest' && before) before.colSpan += after - col;
      else {
        const place = number === null ? null : { table: number, row: at + 1, col: col + 1 };
        before = { row: at, col, rowSpan: 1, colSpan: after - col, text, links, place };
        cells.push(before);
        if (down === 'first') next.set(col, before);
      }
      col = after;
    }
    open = next;
  });
  return { kind: 'table', rows: rows.length, cols: ends.length, cells };
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_END) found.push(value);
  return found;
}
