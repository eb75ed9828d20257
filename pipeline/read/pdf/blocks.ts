/** The whole document in reading order: paragraphs and tables, each joined over the pages it runs over. */
import type { CellPlace } from '../../source.ts';
import type { Setting } from './margins.ts';
import type { Page } from './page.ts';
import { type Paragraph, paragraphsOf, type SetLine } from './paragraphs.ts';
import { type StitchedTable, sameColumns, setLines, stitched, tableOf } from './stitch.ts';

export interface CellText extends CellPlace {
  paragraphs: Paragraph[];
}

export type PageBlock =
  | { kind: 'paragraphs'; paragraphs: Paragraph[] }
  | { kind: 'table'; rows: number; cols: number; cells: CellText[]; page: number };

/** Cells are set without indents, or with so few lines that it cannot be told. */
const IN_CELLS = { indented: false, spaced: false, pitch: new Map<number, number>() };

type Flow = { lines: SetLine[] } | { table: StitchedTable; page: number };

/** @param setting margins by index of `pages` */
export function blocksOf(
  pages: readonly Page[],
  setting: Setting,
): { blocks: PageBlock[]; repeated: number } {
  const flow: Flow[] = [];
  pages.forEach((page, i) => {
    const { left, right } = setting.margins[i]!;
    const tables = [...page.tables];
    const put = (upTo: number) => {
      while (tables.length > 0 && tables[0]!.ys[0]! < upTo)
        addTable(flow, tableOf(tables.shift()!, page.number), page.number);
    };
    for (const line of page.lines) {
      put(line.y - 0.5 * line.size);
      const last = flow.at(-1);
      const item = { line, left, right, page: page.number };
      if (last && 'lines' in last) last.lines.push(item);
      else flow.push({ lines: [item] });
    }
    put(Number.POSITIVE_INFINITY);
  });
  const repeated = flow.reduce((sum, f) => sum + ('table' in f ? f.table.repeated : 0), 0);
  return {
    blocks: flow.map((f) =>
      'table' in f
        ? tableBlock(f.table, f.page)
        : { kind: 'paragraphs', paragraphs: paragraphsOf(f.lines, setting) },
    ),
    repeated,
  };
}

/** A table that opens a page right after one that closed the page before, with the same columns, is its next part. */
function addTable(flow: Flow[], table: StitchedTable, page: number): void {
  const last = flow.at(-1);
  if (last && 'table' in last && last.page < page && sameColumns(last.table, table)) {
    last.table = stitched(last.table, table, IN_CELLS);
    last.page = page;
  } else {
    flow.push({ table, page });
  }
}

function tableBlock(table: StitchedTable, page: number): PageBlock {
  const cells = table.cells
    .map(
      (cell): CellText => ({
        row: cell.row,
        col: cell.col,
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
        paragraphs: paragraphsOf(setLines(cell), IN_CELLS),
      }),
    )
    .sort((a, b) => a.row - b.row || a.col - b.col);
  return { kind: 'table', rows: table.rows, cols: table.xs.length - 1, cells, page };
}
