/** Tables of a Word 97–2003 file: rows of cells, each row ended by a paragraph that says where its cells' edges are ([MS-DOC] 2.9.316). */
import { type Growing, joinLinked, type LinkedText, type TableBlock } from '../office/compose.ts';
import { operandOf, type Property } from './properties.ts';

const DEFINITION = 0xd608;
const CELL_SIZE = 20;
/** Twips within which two edges are one. */
const SAME_EDGE = 15;

const HORIZONTAL_GOES_ON = 0x02;
const VERTICAL_SHIFT = 5;
const VERTICAL = 0x03;
const VERTICAL_GOES_ON = 1;

export interface DocRow {
  cells: readonly (readonly LinkedText[])[];
  edges: readonly number[];
  flags: readonly number[];
}

/** @param properties of the paragraph that ends the row */
export function rowOf(cells: readonly (readonly LinkedText[])[], properties: readonly Property[]): DocRow {
  const operand = operandOf(properties, DEFINITION);
  const count = operand?.[0] ?? 0;
  if (!operand || 1 + (count + 1) * 2 > operand.length)
    return { cells, edges: cells.map((_, index) => index * 1000), flags: [] };
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.readInt16LE(1 + index * 2));
  const first = 1 + (count + 1) * 2;
  const flags = Array.from({ length: count }, (_, index) => {
    const at = first + index * CELL_SIZE;
    return at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
  });
  return { cells, edges, flags };
}

/** @param number the table's number in the document, for its places */
export function tableOf(rows: readonly DocRow[], number: number): TableBlock {
  const edges = distinctEdges(rows);
  const cells: Growing[] = [];
  let open = new Map<number, Growing>();
  rows.forEach((row, rowIndex) => {
    const next = new Map<number, Growing>();
    let left: Growing | null = null;
    row.cells.forEach((lines, index) => {
      const flags = row.flags[index] ?? 0;
      const col = columnAt(edges, row.edges[index] ?? 0);
      const right = row.edges[index + 1];
      const colSpan = Math.max(1, (right === undefined ? col + 1 : columnAt(edges, right)) - col);
      const vertical = (flags >> VERTICAL_SHIFT) & VERTICAL;
      const above = vertical === VERTICAL_GOES_ON ? open.get(col) : undefined;
      if (above) {
        above.rowSpan = rowIndex - above.row + 1;
        next.set(col, above);
      } else if (left && flags & HORIZONTAL_GOES_ON) left.colSpan += colSpan;
      else {
        const { text, links } = joinLinked(lines, '\n');
        const place = { table: number, row: rowIndex + 1, col: col + 1 };
        left = { row: rowIndex, col, rowSpan: 1, colSpan, text: text.replace(/\t/g, ' '), links, place };
        cells.push(left);
        if (vertical !== 0) next.set(col, left);
      }
    });
    open = next;
  });
  const cols = Math.max(0, ...cells.map((cell) => cell.col + cell.colSpan));
  return { kind: 'table', rows: rows.length, cols, cells };
}

function distinctEdges(rows: readonly DocRow[]): number[] {
  const sorted = [...new Set(rows.flatMap((row) => row.edges))].sort((a, b) => a - b);
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > SAME_EDGE);
}

function columnAt(edges: readonly number[], edge: number): number {
  const next = edges.findIndex((each) => each > edge + SAME_EDGE);
  return Math.max(0, (next < 0 ? edges.length : next) - 1);
}
