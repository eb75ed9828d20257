/**
 * Rows between bars that a typist, or a program that sets text in columns, broke over several lines:
 *
 *     |2|经济困难老年|低保家庭中60周岁|区民政局|
 *     ||人补贴|以上老年人||
 *     |----|--------|--------|--------|
 *
 * Between two rules stands one row, or each line with a number begins one. Without rules a line goes on where it has no number and each of
 * its cells stands below one that is full.
 */

import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, type Grid, grid, isFilled } from './grid.ts';
import { squeeze } from './written-lines.ts';

/** A line of a table with its cells; lines with no rule between them are of one group. */
export interface BarredLine {
  cells: readonly Cell[];
  group: number;
}

/** Rows of cells; of a row on several lines one cell holds what stands below. @param numbers the column of numbers, -1 where there is none */
export function joinWrapped(lines: readonly BarredLine[], numbers: number): Cell[][] {
  const head = lines[0];
  const ruled = isRuled(lines);
  const full = ruled ? null : fullCells(lines, numbers);
  const rows: Cell[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const together = before?.group === line.group && before.cells.length === line.cells.length;
    const below = together && line.cells.length === head?.cells.length && line.cells.length > 1;
    const goesOn =
      below && (line.group === head?.group ? ruled : ruled || full !== null) && open(line, numbers);
    if (goesOn) rows[rows.length - 1] = joined(rows.at(-1) as Cell[], line.cells);
    else rows.push([...line.cells]);
  });
  return rows;
}

const RULE = /^[:=—\u2500-\u257f-]{2,200}$/u;

/** A table that a Markdown reader cut into rows, its rules below the first taken for rows of dashes. */
export function unwrapped(table: Grid, words: Vocabulary): Grid {
  let group = 1;
  const rules = new Set<readonly Cell[]>();
  const lines = table.rows.map((row, i): BarredLine => {
    const cells = row ?? [];
    if (cells.some(isFilled) && cells.every((cell) => !isFilled(cell) || RULE.test(cell.folded))) {
      rules.add(cells);
      group++;
    }
    return { cells, group: i === 0 ? 0 : group };
  });
  const head = table.rows[0] ?? [];
  const numbers = head.findIndex((cell) => words.head(squeeze(cell.folded)) === 'number');
  const rows = joinWrapped(
    lines.filter(({ cells }) => !rules.has(cells)),
    numbers,
  );
  if (rows.length === table.rows.length) return table;
  return grid(
    table.start,
    table.end,
    rows.flatMap((cells, row) => cells.map((cell) => ({ ...cell, row }))),
  );
}

/** Nothing in the column of numbers; where there is none, an empty cell. */
const open = ({ cells }: BarredLine, numbers: number): boolean =>
  numbers >= 0 ? !isFilled(cells[numbers] ?? null) : cells.some((cell) => !isFilled(cell));

/** Rules stand between rows, not below the head alone. */
const isRuled = (lines: readonly BarredLine[]): boolean => new Set(lines.map(({ group }) => group)).size > 2;

function joined(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  return above.map((cell, col): Cell => {
    const more = below[col] as Cell;
    if (!isFilled(more)) return cell;
    if (!isFilled(cell)) return { ...more, more: [] };
    return {
      ...cell,
      folded: cell.folded + more.folded,
      more: [...(cell.more ?? []), { start: more.start, end: more.end }],
    };
  });
}

/** Cells of a column that are as wide as any: so many show that its text was broken there. */
const FEWEST_FULL = 3;
const FEWEST_LINES = 2;
/** Half-width columns that a full cell may leave: a sign that may not begin a line goes down with its neighbour. */
const SLACK = 3;
const NARROWEST = 8;

/** Whether all lines without a number go on the cells above them; null where one does not. */
function fullCells(lines: readonly BarredLine[], numbers: number): true | null {
  if (numbers < 0) return null;
  const widths = (lines[0]?.cells ?? []).map((_, col) =>
    lines.slice(1).map(({ cells }) => widthOf(cells[col]?.folded ?? '')),
  );
  const widest = widths.map((column) => Math.max(0, ...column));
  const isFull = (col: number, width: number): boolean =>
    (widest[col] as number) >= NARROWEST && width >= (widest[col] as number) - SLACK;
  const broken = widths.map(
    (column, col) => column.filter((width) => isFull(col, width)).length >= FEWEST_FULL,
  );
  const further = lines.flatMap((line, i) =>
    i > 1 && line.cells.length > 1 && open(line, numbers) ? [i] : [],
  );
  if (further.length < FEWEST_LINES) return null;
  const goesOn = (i: number): boolean =>
    (lines[i] as BarredLine).cells.every(
      (cell, col) =>
        !isFilled(cell) || (broken[col] && isFull(col, widthOf(lines[i - 1]?.cells[col]?.folded ?? ''))),
    );
  return further.every(goesOn) ? true : null;
}

/** Half-width columns that a text takes: a Chinese character takes two. */
const widthOf = (folded: string): number =>
  [...folded].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u2014\u3000-\uffef]/u.test(character) ? 2 : 1),
    0,
  );
