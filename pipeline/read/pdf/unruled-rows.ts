/** The rows and cells of a table without rules: what stands between two strips, from one number to the next. */

import { squeezed } from '../../labels/vocabulary.ts';
import {
  columnOf,
  type RowStart,
  rowsOf,
  runsOver,
  type Stack,
  type Strip,
  standingOf,
  stripsBetween,
} from '../../text/laid-out.ts';
import { TEN } from '../../words/numerals.ts';
import { cluster } from './geometry.ts';
import type { GridCell, PageTable } from './grid.ts';
import { type PrintedHead, piecesOf } from './lanes.ts';
import { linesOf, type PdfLine } from './lines.ts';

/** In ems: pieces of a line that stand nearer are one text. */
export const NEAR = 0.3;
const LEAST_ROWS = 2;
const NUMBER = /^[*★☆▲△※]?\(?\d{1,4}\)?[.、]?[*★]?$/u;
/** 一、幼有所育 or （一）优孕优生服务 alone on its line, or what stands over several columns. */
const HEADING = new RegExp(
  String.raw`^(?:第[${TEN}\d]{1,3}[章节类部]|[${TEN}]{1,3}[、.]|\([${TEN}]{1,3}\))`,
  'u',
);

export const isNumber = ({ text }: PdfLine): boolean => NUMBER.test(squeezed(text));

/** What of a page is of a table: lines [from, to), the heads, if they are printed on it, before `body`. */
export interface PagePart {
  lines: readonly PdfLine[];
  body: number;
  from: number;
  to: number;
}

/** Lines of a row: of its heads, of a heading over all columns, or of cells. */
interface Band {
  lines: PdfLine[];
  whole: boolean;
}

/** A table for each part; null where no numbers tell the rows. */
export function tablesOf(heads: readonly PrintedHead[], parts: readonly PagePart[]): PageTable[] | null {
  const lines = parts.flatMap((part) => part.lines.slice(part.from, part.to));
  const strips = stripsBetween(
    heads,
    parts.flatMap(({ lines: own, body, to }) => piecesIn(own.slice(body, to))),
  );
  const numberCol = heads.findIndex((head) => head.number);
  if (!strips || numberCol < 0) return null;
  const stacks = parts.map((part) => stacksOf(part, strips, numberCol));
  const all = stacks.flat().flatMap(({ stack }) => (stack ? [stack] : []));
  if (all.reduce((sum, { numbered }) => sum + numbered.size, 0) < LEAST_ROWS) return null;
  const standing = standingOf(all);
  // with neither gaps nor numbers at the top nothing says where a row begins
  if (standing === 'middle') return null;
  const xs = [
    Math.min(...lines.map(({ x0 }) => x0)),
    ...strips.map(({ from }) => from + 0.5),
    Math.max(...lines.map(({ x1 }) => x1)) + 0.5,
  ];
  return stacks.map((own, i) => tableOf(bandsOf(parts[i]!, own, standing), strips, xs));
}

/** The texts of lines that hold several: a heading, or prose below the table, parts no columns. */
export const piecesIn = (lines: readonly PdfLine[]): PdfLine[] =>
  lines.filter((line) => piecesOf(line).length > 1).flatMap((line) => piecesOf(line, NEAR));

/** A heading, or lines that make up rows. */
interface Stacked {
  lines: PdfLine[];
  stack: Stack | null;
}

function stacksOf(
  { lines, body, from, to }: PagePart,
  strips: readonly Strip[],
  numberCol: number,
): Stacked[] {
  const found: Stacked[] = [];
  let open: PdfLine[] = [];
  let opens = body > from;
  const close = (): void => {
    if (open.length > 0) found.push({ lines: open, stack: stackOf(open, opens, strips, numberCol) });
    open = [];
    opens = true;
  };
  for (const line of lines.slice(body, to)) {
    const alone = piecesOf(line).length === 1;
    if (alone && (runsOver(line, strips) || HEADING.test(squeezed(line.text)))) {
      close();
      found.push({ lines: [line], stack: null });
    } else open.push(line);
  }
  close();
  return found;
}

function stackOf(
  lines: readonly PdfLine[],
  opens: boolean,
  strips: readonly Strip[],
  numberCol: number,
): Stack {
  const ys = cluster(
    lines.map(({ y }) => y),
    0.3 * (lines[0]?.size ?? 1),
  );
  const numbered = new Set(
    lines
      .filter((line) =>
        cellsOf(line, strips).some((cell) => columnOf(cell, strips) === numberCol && isNumber(cell)),
      )
      .map(({ y }) => nearestOf(ys, y)),
  );
  return { ys, numbered, opens };
}

const nearestOf = (ys: readonly number[], y: number): number =>
  ys.reduce((best, at) => (Math.abs(at - y) < Math.abs(best - y) ? at : best), ys[0] ?? y);

function bandsOf({ lines, from, body }: PagePart, stacks: readonly Stacked[], standing: RowStart): Band[] {
  const bands: Band[] = body > from ? [{ lines: lines.slice(from, body), whole: false }] : [];
  for (const { lines: own, stack } of stacks) {
    if (!stack) {
      bands.push({ lines: own, whole: true });
      continue;
    }
    const rows = rowsOf(stack, standing);
    const byRow = new Map<number, PdfLine[]>();
    for (const line of own) {
      const row = rows[stack.ys.indexOf(nearestOf(stack.ys, line.y))] ?? 0;
      byRow.set(row, [...(byRow.get(row) ?? []), line]);
    }
    for (const row of [...byRow.keys()].sort((a, b) => a - b))
      bands.push({ lines: byRow.get(row)!, whole: false });
  }
  return bands;
}

/** The parts of a line, each in a column of its own. */
function cellsOf(line: PdfLine, strips: readonly Strip[]): PdfLine[] {
  const columns: PdfLine['glyphs'][] = Array.from({ length: strips.length + 1 }, () => []);
  for (const glyph of [...line.glyphs, ...line.blanks]) columns[columnOf(glyph, strips)]!.push(glyph);
  return columns.flatMap((glyphs) => linesOf(glyphs));
}

function tableOf(bands: readonly Band[], strips: readonly Strip[], xs: readonly number[]): PageTable {
  const tops = bands.map(({ lines }) => Math.min(...lines.map((line) => line.y - 1.05 * line.size)));
  const ys = [...tops, Math.max(...(bands.at(-1)?.lines ?? []).map((line) => line.y + 0.4 * line.size))];
  const cells = bands.flatMap(({ lines, whole }, row): GridCell[] => {
    // a box reaches no farther than the texts of its column: what is full, and what is set in, is told by its sides
    const box = (col: number, end: number) => ({
      x0: col === 0 ? xs[0]! : strips[col - 1]!.to - 0.5,
      y0: ys[row]!,
      x1: xs[end]!,
      y1: ys[row + 1]!,
    });
    const place = { row, rowSpan: 1 };
    if (whole)
      return [{ ...place, col: 0, colSpan: strips.length + 1, box: box(0, strips.length + 1), lines }];
    const parts = lines.flatMap((line) => cellsOf(line, strips));
    return Array.from({ length: strips.length + 1 }, (_, col) => ({
      ...place,
      col,
      colSpan: 1,
      box: box(col, col + 1),
      lines: parts.filter((part) => columnOf(part, strips) === col).sort((a, b) => a.y - b.y),
    }));
  });
  return { xs: [...xs], ys, cells };
}
