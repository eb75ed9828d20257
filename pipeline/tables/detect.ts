/**
 * Tables in plain text, found by their heads: three or more column heads that are known, side by side. Four ways to write them:
 * a tab-led line for each cell and an empty line between rows; tab-separated lines, cells of several lines in quotes; Markdown pipes;
 * each cell on a line of its own (cells-on-lines.ts).
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { cellsOnLines } from './cells-on-lines.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { piped } from './piped.ts';
import { isHeadRow, physicalLines, type Row } from './written-lines.ts';

// Rows with bars between their cells and none round them: `领域 | 序号 | 服务项目`, below it ` | 2 | 预防接种` where the first cell is empty. Read
// only where every row has as many cells as the heads: else columns tell (recover/).

const BAR = /[|\u2502\u2503\u2551\uff5c]/gu;
const OUTER = /^\s*[|\u2502\u2503\u2551\uff5c]|[|\u2502\u2503\u2551\uff5c]\s*$/u;
const LEAST_CELLS = 4;
const LONGEST_HEADING = 30;
const LEAST_ROWS = 2;

/** All tables of such rows. */
function openBars(text: string, folded: string, words: Vocabulary): Grid[] {
  const lines = physicalLines(text);
  const tables: Grid[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] as Row;
    if (OUTER.test(text.slice(head.start, head.end))) continue;
    const width = cellsOf(text, folded, head).length;
    const heads = cellsOf(text, folded, head).map((cell) => cell.folded);
    if (width < LEAST_CELLS || !isHeadRow(heads, words)) continue;
    const rows = rowsFrom(text, folded, lines, i, width);
    if (!rows) continue;
    const cells = rows.flatMap((row, at) => row.map((cell) => ({ ...cell, row: at })));
    tables.push(grid(head.start, Math.max(...cells.map(({ end }) => end)), cells));
    i += rows.length;
  }
  return tables;
}

/** The rows from the heads on; null where one has other cells than they. */
function rowsFrom(
  text: string,
  folded: string,
  lines: readonly Row[],
  from: number,
  width: number,
): Cell[][] | null {
  const rows: Cell[][] = [];
  let open: Cell[][] = [];
  for (const line of lines.slice(from)) {
    const cells = cellsOf(text, folded, line);
    const [only] = cells;
    if (cells.length === width) {
      rows.push(...open, cells);
      open = [];
    } else if (cells.length > 1) return null;
    // a heading, or what stands behind the table: told by whether rows go on
    else if (
      only &&
      only.folded !== '' &&
      only.folded.length <= LONGEST_HEADING &&
      !/[。;]$/u.test(only.folded)
    )
      open.push([{ ...only, colSpan: width }]);
    else if (only && only.folded !== '') break;
  }
  return rows.filter(({ length }) => length === width).length > LEAST_ROWS ? rows : null;
}

function cellsOf(text: string, folded: string, { start, end }: Row): Cell[] {
  const bars = [...text.slice(start, end).matchAll(BAR)].map(({ index }) => start + index);
  return [start - 1, ...bars].map((bar, col) =>
    cellOf(text, folded, { row: 0, col, rowSpan: 1, colSpan: 1, start: bar + 1, end: bars[col] ?? end }),
  );
}

export function findTables(text: string, folded: string, words: Vocabulary): Grid[] {
  const cut = text.includes('\t') || folded.includes('|');
  for (const way of [...(cut ? [tabLed, tabSeparated, openBars, piped] : []), cellsOnLines]) {
    const found = way(text, folded, words);
    if (found.length > 0) return found;
  }
  return [];
}

/** `⇥1⏎⇥免费义务教育⏎⇥义务教育学生⏎…⏎⏎`: a cell's further lines have no tab before them; an empty line ends the row. */
function tabLed(text: string, folded: string, words: Vocabulary): Grid[] {
  const lines = physicalLines(text);
  const tables: Grid[] = [];
  const led = (i: number): boolean => text[lines[i]?.start ?? -1] === '\t';
  const empty = (i: number): boolean => {
    const line = lines[i] as Row;
    return text.slice(line.start, line.end).trim() === '' && !led(i);
  };
  for (let i = 0; i < lines.length; i++) {
    if (!led(i)) continue;
    let head = i;
    while (head < lines.length && led(head)) head++;
    const width = head - i;
    if (
      !isHeadRow(
        lines.slice(i, head).map((l) => folded.slice(l.start, l.end)),
        words,
      )
    ) {
      i = head - 1;
      continue;
    }
    const cells: Cell[] = [];
    let row = 0;
    let j = i;
    let end = lines[head - 1]?.end ?? text.length;
    while (j < lines.length) {
      while (j < lines.length && empty(j)) j++;
      if (j >= lines.length || !led(j)) break;
      const group: Row[] = [];
      for (; j < lines.length && !empty(j); j++) {
        const line = lines[j] as Row;
        const open = group.at(-1);
        if (led(j) || !open) group.push({ ...line });
        else open.end = line.end;
      }
      const filled = group.filter((c) => text.slice(c.start, c.end).trim() !== '');
      const section = filled.length === 1 && group.length < width;
      group.forEach((c, col) => {
        cells.push(
          cellOf(text, folded, { row, col, rowSpan: 1, colSpan: section && col === 0 ? width : 1, ...c }),
        );
      });
      end = group.at(-1)?.end ?? end;
      row++;
    }
    tables.push(grid(lines[i]?.start ?? 0, end, cells));
    i = j;
  }
  return tables;
}

/** `序号⇥服务项目⇥…`: one row a line, except inside quotes. A line of another kind ends the table. */
function tabSeparated(text: string, folded: string, words: Vocabulary): Grid[] {
  const tables: Grid[] = [];
  const lines = physicalLines(text);
  let i = 0;
  while (i < lines.length) {
    const line = lines[i] as Row;
    if (!isHeadRow(folded.slice(line.start, line.end).split('\t').map(unquote), words)) {
      i++;
      continue;
    }
    const cells: Cell[] = [];
    let row = 0;
    let at = line.start;
    let end = line.end;
    while (at < text.length) {
      const read = readRow(text, at);
      if (read.cells.length < 2 && !isSection(text, read)) break;
      read.cells.forEach((c, col) => {
        const colSpan = read.cells.length === 1 ? 99 : 1;
        cells.push(cellOf(text, folded, { row, col, rowSpan: 1, colSpan, ...c }));
      });
      row++;
      end = read.end;
      at = read.next;
    }
    const width = Math.max(...cells.map((c) => c.col)) + 1;
    tables.push(
      grid(
        line.start,
        end,
        cells.map((c) => (c.colSpan > 1 ? { ...c, colSpan: width } : c)),
      ),
    );
    while (i < lines.length && (lines[i] as Row).start < end) i++;
  }
  return tables;
}

const unquote = (cell: string): string => cell.replace(/^"|"$/gu, '');

interface ReadRow {
  cells: Row[];
  end: number;
  next: number;
}

/** A heading alone on its line between rows: `一、基本公共教育`. */
function isSection(text: string, read: ReadRow): boolean {
  const only = read.cells[0];
  if (!only) return false;
  const line = text.slice(only.start, only.end).trim();
  return line === ''
    ? read.next < text.length &&
        text
          .slice(read.next, read.next + 400)
          .split('\n')[0]
          ?.includes('\t') === true
    : line.length <= 30 && !/[。;；]$/u.test(line);
}

function readRow(text: string, from: number): ReadRow {
  const cells: Row[] = [];
  let at = from;
  for (;;) {
    if (text[at] === '"') {
      let close = at + 1;
      while (close < text.length && (text[close] !== '"' || text[close + 1] === '"'))
        close += text[close] === '"' ? 2 : 1;
      cells.push({ start: at + 1, end: Math.min(close, text.length) });
      at = Math.min(close + 1, text.length);
    } else {
      let stop = at;
      while (stop < text.length && text[stop] !== '\t' && text[stop] !== '\n' && text[stop] !== '\r') stop++;
      cells.push({ start: at, end: stop });
      at = stop;
    }
    if (text[at] !== '\t') break;
    at++;
  }
  const end = at;
  if (text[at] === '\r' && text[at + 1] === '\n') at++;
  return { cells, end, next: at + 1 };
}
