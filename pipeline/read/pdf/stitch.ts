/** Tables that go on over pages: repeated heads dropped, rows cut by a page's end joined, merged cells carried on. */
import type { CellPlace } from '../../source.ts';
import { type Box, cluster, nearest } from './geometry.ts';
import type { GridCell, PageTable } from './grid.ts';
import type { PdfLine } from './lines.ts';
import { endsSentence, goesOn, type ParagraphStyle, type SetLine } from './paragraphs.ts';

export interface CellPart {
  page: number;
  box: Box;
  lines: PdfLine[];
}

export interface StitchedCell extends CellPlace {
  parts: CellPart[];
}

export interface StitchedTable {
  /** Borders of the columns, from the table's left side. */
  xs: number[];
  rows: number;
  cells: StitchedCell[];
  /** Head rows left out because the first page has them. */
  repeated: number;
}

const SAME_BORDER = 4;
const MAX_HEAD_ROWS = 4;

export function tableOf(part: PageTable, page: number): StitchedTable {
  const left = part.xs[0]!;
  return {
    xs: part.xs.map((x) => x - left),
    rows: part.ys.length - 1,
    cells: part.cells.map((cell) => cellOf(cell, page)),
    repeated: 0,
  };
}

function cellOf({ row, col, rowSpan, colSpan, box, lines }: GridCell, page: number): StitchedCell {
  return { row, col, rowSpan, colSpan, parts: [{ page, box, lines }] };
}

/** Whether two parts have the same width and agree in most of their inner borders. */
export function sameColumns(a: StitchedTable, b: StitchedTable): boolean {
  if (Math.abs(a.xs.at(-1)! - b.xs.at(-1)!) > 2 * SAME_BORDER) return false;
  const [few, many] = a.xs.length < b.xs.length ? [a.xs, b.xs] : [b.xs, a.xs];
  const matched = few.filter((x) => Math.abs(many[nearest(many, x)]! - x) <= SAME_BORDER).length;
  return matched >= 0.7 * few.length && matched > 2;
}

/** The table with the next page's part added to it. Both are used up. */
export function stitched(above: StitchedTable, below: StitchedTable, style: ParagraphStyle): StitchedTable {
  const xs = cluster([...above.xs, ...below.xs], SAME_BORDER);
  respread(above, xs);
  respread(below, xs);
  const head = repeatedRows(above, below);
  dropRows(below, head);
  // The frame of a row whose text all went over the page's end.
  if (above.rows > 1 && isBlankRow(above, above.rows - 1)) dropLastRow(above);
  if (below.rows > 1 && isBlankRow(below, 0)) dropRows(below, 1);
  if (below.rows === 0) return { ...above, xs, repeated: above.repeated + head };
  const cut = isCut(above, below, style);
  const offset = cut ? above.rows - 1 : above.rows;
  const cells = [...above.cells];
  for (const cell of below.cells) {
    const upper = cell.row === 0 ? cellAtEnd(above, cell) : undefined;
    if (upper && cut) {
      upper.rowSpan += cell.rowSpan - 1;
      upper.parts.push(...cell.parts);
    } else if (upper && carriesOn(upper, cell)) {
      upper.rowSpan += cell.rowSpan;
      upper.parts.push(...cell.parts);
    } else {
      cells.push({ ...cell, row: cell.row + offset });
    }
  }
  return { xs, rows: offset + below.rows, cells, repeated: above.repeated + head };
}

/** Counts columns by the union of both parts' borders. */
function respread(table: StitchedTable, xs: readonly number[]): void {
  const place = table.xs.map((x) => nearest(xs, x));
  for (const cell of table.cells) {
    const col = place[cell.col]!;
    cell.colSpan = place[cell.col + cell.colSpan]! - col;
    cell.col = col;
  }
}

function textOf(cell: StitchedCell): string {
  return cell.parts
    .flatMap((p) => p.lines.map((l) => l.text))
    .join('')
    .replace(/\s/g, '');
}

function rowKey(table: StitchedTable, row: number): string {
  const cells = table.cells.filter((c) => c.row === row).sort((a, b) => a.col - b.col);
  return cells.map((c) => `${c.col}:${textOf(c)}`).join('\t');
}

/** How many of the lower part's first rows say what the table's own first rows say. */
function repeatedRows(above: StitchedTable, below: StitchedTable): number {
  let head = 0;
  while (head < Math.min(MAX_HEAD_ROWS, above.rows, below.rows)) {
    const key = rowKey(below, head);
    if (key !== rowKey(above, head) || !/[^\d:\t]/.test(key)) break;
    head++;
  }
  // A head whose merged cells reach below it is not whole.
  return below.cells.some((c) => c.row < head && c.row + c.rowSpan > head) ? 0 : head;
}

function dropRows(table: StitchedTable, count: number): void {
  table.cells = table.cells.filter((c) => c.row >= count).map((c) => ({ ...c, row: c.row - count }));
  table.rows -= count;
}

function isBlankRow(table: StitchedTable, row: number): boolean {
  const cells = table.cells.filter((c) => c.row <= row && row < c.row + c.rowSpan);
  return cells.every((c) => c.rowSpan === 1 && isEmpty(c));
}

function dropLastRow(table: StitchedTable): void {
  table.rows -= 1;
  table.cells = table.cells.filter((c) => c.row < table.rows);
}

/** The cell of the last row over the same columns. */
function cellAtEnd(above: StitchedTable, below: StitchedCell): StitchedCell | undefined {
  return above.cells.find(
    (c) => c.row + c.rowSpan === above.rows && c.col === below.col && c.colSpan === below.colSpan,
  );
}

function isEmpty(cell: StitchedCell): boolean {
  return cell.parts.every((p) => p.lines.length === 0);
}

/** A cell merged over rows goes on below the page's end: nothing stands in its lower part, or nothing in its upper. */
function carriesOn(upper: StitchedCell, lower: StitchedCell): boolean {
  return (upper.rowSpan > 1 || lower.rowSpan > 1) && (isEmpty(lower) || isEmpty(upper));
}

/**
 * Whether the page's end cuts the row: every cell has its counterpart, the row's name or number does not begin
 * again, and some text runs on (a full line without an end), or the two halves complete each other.
 */
function isCut(above: StitchedTable, below: StitchedTable, style: ParagraphStyle): boolean {
  const pairs = below.cells
    .filter((c) => c.row === 0)
    .map((lower) => ({ lower, upper: cellAtEnd(above, lower) }));
  if (pairs.length < 2 || pairs.some((p) => !p.upper)) return false;
  const full = pairs.map(({ lower, upper }) => ({ lower, upper: upper! }));
  const first = full.find((p) => p.lower.col === 0);
  if (!first) return false;
  const both = full.filter((p) => !isEmpty(p.lower) && !isEmpty(p.upper));
  // a number below a number, wherever its column stands: 领域 | 序号 | 服务项目
  if (both.some(({ upper, lower }) => isNumber(upper) && isNumber(lower))) return false;
  const running = both.filter(({ upper, lower }) => runsOn(upper, lower, style));
  // A number or name that stands in both parts begins a new row, unless it is itself cut, and not alone.
  if (both.includes(first)) return running.includes(first) && running.length > 1 && !isNumber(first.lower);
  if (running.length > 0) return true;
  const filled = (key: 'lower' | 'upper') => full.filter((p) => !isEmpty(p[key])).length;
  if (both.length === 0)
    return filled('lower') > 0 && (filled('lower') < full.length / 2 || filled('upper') < full.length / 2);
  // The cut fell between two paragraphs of a cell: the rest of the row is empty below.
  return filled('lower') <= full.length / 2 || isEmpty(first.upper);
}

const isNumber = (cell: StitchedCell): boolean => /^[(（]?\d{1,3}[)）.、．]?$/u.test(textOf(cell));

function runsOn(upper: StitchedCell, lower: StitchedCell, style: ParagraphStyle): boolean {
  const last = setLines(upper).at(-1)!;
  const next = setLines(lower)[0]!;
  return !endsSentence(last.line.text) && goesOn(last, next, style);
}

/** A cell's lines, each with the inner sides of its cell. */
export function setLines(cell: StitchedCell): SetLine[] {
  return cell.parts.flatMap(({ page, box, lines }) => {
    if (lines.length === 0) return [];
    const padding = Math.min(
      6,
      Math.max(0, Math.min(...lines.map((l) => l.x0)) - box.x0),
      Math.max(0, box.x1 - Math.max(...lines.map((l) => l.x1))),
    );
    return lines.map((line) => ({ line, page, left: box.x0 + padding, right: box.x1 - padding }));
  });
}
