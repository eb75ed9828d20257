/** Blocks to the text as read, with tables and pages by offset. */
import type { Place } from '../../records/schema.ts';
import type { SourceCell, SourceTable } from '../../source.ts';
import type { CellText, PageBlock } from './blocks.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Written {
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
