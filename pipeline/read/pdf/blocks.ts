/** The whole document in reading order: paragraphs and tables, each joined over the pages it runs over. */

import type { Place } from '../../records/schema.ts';
import type { CellPlace, SourceCell, SourceTable } from '../../source.ts';
import type { Setting } from './margins.ts';
import type { Page } from './page.ts';
import { type Paragraph, paragraphsOf, type SetLine } from './paragraphs.ts';
import { type StitchedTable, sameColumns, setLines, stitched, tableOf } from './stitch.ts';

interface CellText extends CellPlace {
  paragraphs: Paragraph[];
}

type PageBlock =
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

// Blocks to the text as read, with tables and pages by offset.

interface Written {
  text: string;
  places: Place[];
  tables: SourceTable[];
}

/**
 * A paragraph a line; a row of a table a line too, cells parted by tabs, paragraphs in a cell by line ends; an
 * empty line before and after a table. What a merged cell covers writes nothing.
 */
export function written(blocks: readonly PageBlock[]): Written {
  const chunks: string[] = [];
  const places: Place[] = [];
  const tables: SourceTable[] = [];
  let at = 0;
  /** Separators stand on the page of what came before them. */
  const put = (text: string, page?: number) => {
    if (text === '') return;
    const last = places.at(-1);
    if (last && (page === undefined || last[2].page === page)) last[1] = at + text.length;
    else places.push([at, at + text.length, { page: page ?? 1 }]);
    chunks.push(text);
    at += text.length;
  };
  const putParagraphs = (paragraphs: readonly Paragraph[]) => {
    paragraphs.forEach((paragraph, i) => {
      if (i > 0) put('\n');
      for (const { text, page } of paragraph) put(text, page);
    });
  };
  const putCell = ({ row, col, rowSpan, colSpan, paragraphs }: CellText): SourceCell => {
    const start = at;
    putParagraphs(paragraphs);
    return { row, col, rowSpan, colSpan, start, end: at };
  };
  const putTable = (block: Extract<PageBlock, { kind: 'table' }>) => {
    const start = at;
    const cells: SourceCell[] = [];
    for (let row = 0; row < block.rows; row++) {
      if (row > 0) put('\n');
      block.cells
        .filter((cell) => cell.row === row)
        .forEach((cell, i) => {
          if (i > 0) put('\t');
          cells.push(putCell(cell));
        });
    }
    tables.push({ start, end: at, rows: block.rows, cols: block.cols, cells });
  };
  blocks.forEach((block, i) => {
    const afterTable = blocks[i - 1]?.kind === 'table';
    if (i > 0) put(afterTable || block.kind === 'table' ? '\n\n' : '\n');
    if (block.kind === 'table') putTable(block);
    else putParagraphs(block.paragraphs);
  });
  put('\n');
  return { text: chunks.join(''), places, tables };
}
