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
import { type Cell, type Grid, grid, isFilled, isItemNumber } from './grid.ts';
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

// A sheet that a program made of a PDF: each line that was printed is a row, and only the first of an item bears its number.
//
//     1 | 地中海贫血防控 | 免费筛查、诊断，对重 | 每例产前诊断补助
//       |                | 型胎儿实施医学干预   | 1200元，筛查率不低
//       |                |                      | 于95%

/** Of the further cells so many stand below one that is full. */
const MOSTLY_FULL = 0.75;
/** So many show what no row of its own does: a rest of two characters, or what stands above them ends in a comma. */
const FEWEST_RESTS = 2;
const LONGEST_REST = 4;
const GOES_ON = /[,、:(《“]$/u;
const CANNOT_BEGIN = /^[,、。;:)》”%]/u;
/** What a line takes from the one below it at the least: a number, or a character and the signs that may not begin a line. */
const FIRST_WORD = /^(?:[\d.,:%]{1,12}|.)[,、。;:)》”]{0,2}/u;
/** 第 1 页, — 2 —, 3/8: alone in its row. */
const PAGE = /^(?:第\s?\d{1,3}\s?页.{0,12}|[-—–]\s?\d{1,3}\s?[-—–]|\d{1,3}\s?\/\s?\d{1,3})$/u;

/** Rows of one item: the first bears its number. */
interface BrokenItem {
  row: number;
  further: number[];
  /** Rows right below a page's number, or the head that was printed again: what a page cut off. */
  cutOff: number[];
}

export interface Unbroken {
  table: Grid;
  /** Numbers of items whose rows may be lines of one, where that is not sure. */
  doubts: readonly Cell[];
}

/**
 * A table whose items run over rows, as one with a row an item.
 * @param numbers the column of numbers @param from the first row below the heads @param isHead whether a row is the head again
 */
export function unbroken(
  table: Grid,
  numbers: number,
  from: number,
  isHead: (filled: readonly Cell[]) => boolean,
): Unbroken {
  const items = numbers < 0 ? [] : brokenItems(table, numbers, from, isHead);
  const { full, rests, all } = signsOf(table, items);
  const isBroken = items.flatMap((item) => item.further).length >= FEWEST_LINES && rests >= FEWEST_RESTS;
  const isSure = isBroken && full >= all * MOSTLY_FULL;
  const doubts =
    isBroken && !isSure
      ? items.flatMap((item) => (item.further.length > 0 ? (table.at(item.row, numbers) ?? []) : []))
      : [];
  const rowsOf = new Map(
    items.map(({ row, cutOff, further }) => [
      row,
      isSure ? [...cutOff, ...further].sort((a, b) => a - b) : cutOff,
    ]),
  );
  const gone = new Set([...rowsOf.values()].flat());
  if (gone.size === 0) return { table, doubts };
  const kept = table.rows.flatMap((cells, row) => {
    if (gone.has(row)) return [];
    const below = rowsOf.get(row) ?? [];
    if (below.length === 0) return [cells ?? []];
    const lines = [row, ...below].map((line) =>
      Array.from({ length: table.cols }, (_, col) => cellAt(table, line, col)),
    );
    return [lines.reduce(joined)];
  });
  const cells = kept.flatMap((row, at) => row.map((cell) => ({ ...cell, row: at })));
  return {
    table: { ...grid(table.start, table.end, cells), ...(table.spare && { spare: table.spare }) },
    doubts,
  };
}

/** The cell that begins there, an empty one where none does. */
function cellAt(table: Grid, row: number, col: number): Cell {
  const cell = table.at(row, col);
  if (cell && cell.row === row && cell.col === col) return cell;
  return { row, col, rowSpan: 1, colSpan: 1, start: table.start, end: table.start, folded: '' };
}

function brokenItems(
  table: Grid,
  numbers: number,
  from: number,
  isHead: (filled: readonly Cell[]) => boolean,
): BrokenItem[] {
  const items: BrokenItem[] = [];
  let open: BrokenItem | null = null;
  let pageTurned = false;
  for (let row = from; row < table.rows.length; row++) {
    const filled = (table.rows[row] ?? []).filter(isFilled);
    const [first] = filled;
    // both are furniture to whoever cleaned the text: rows of nothing are left of them
    if (!first || isHead(filled) || (filled.length === 1 && PAGE.test(first.folded))) {
      pageTurned = true;
      continue;
    }
    const again = pageTurned;
    pageTurned = false;
    const number = table.at(row, numbers);
    if (isFilled(number) && isItemNumber(number.folded)) {
      open = number.row === row && number.rowSpan === 1 ? { row, further: [], cutOff: [] } : null;
      if (open) items.push(open);
    } else if (
      isFilled(number) ||
      first.col <= numbers ||
      filled.some(({ rowSpan, colSpan }) => rowSpan * colSpan > 1)
    )
      open = null;
    else if (open && again && isRest(table, open.row, filled)) open.cutOff.push(row);
    else open?.further.push(row);
  }
  return items;
}

const ENDS = /[。;!?]$/u;

/** A few cells, each below one that has not come to its end: `9 | 医疗保险 | …稳定在` at a page's foot, `| | 70%左右` below the next one's head. */
const isRest = (table: Grid, above: number, filled: readonly Cell[]): boolean =>
  filled.length * 2 <= table.cols &&
  filled.every(({ col }) => {
    const { folded } = cellAt(table, above, col);
    return folded !== '' && !ENDS.test(folded);
  });

/** How many cells of further rows there are, how many stand below a full one, and how many are a rest of the one above. */
function signsOf(table: Grid, items: readonly BrokenItem[]): { all: number; full: number; rests: number } {
  const widest = Array.from({ length: table.cols }, (_, col) =>
    Math.max(
      ...items.flatMap(({ row, further }) =>
        [row, ...further].map((line) => widthOf(cellAt(table, line, col).folded)),
      ),
    ),
  );
  const signs = { all: 0, full: 0, rests: 0 };
  for (const { row, further } of items) {
    const above = Array.from({ length: table.cols }, (_, col) => cellAt(table, row, col).folded);
    for (const line of further)
      for (let col = 0; col < table.cols; col++) {
        const { folded } = cellAt(table, line, col);
        if (folded === '') continue;
        const before = above[col] as string;
        const word = FIRST_WORD.exec(folded)?.[0] ?? '';
        signs.all++;
        if (before !== '' && widthOf(before) + widthOf(word) > (widest[col] as number) - SLACK) signs.full++;
        if (
          before !== '' &&
          (widthOf(folded) <= LONGEST_REST || GOES_ON.test(before) || CANNOT_BEGIN.test(folded))
        )
          signs.rests++;
        above[col] = folded;
      }
  }
  return signs;
}
