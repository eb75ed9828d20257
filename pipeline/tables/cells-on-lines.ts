/**
 * A table whose cells stand one below the other, as a page copied from a browser or a PDF gives it: the heads, a line each, then
 * for every row its number and its cells. `序号 ⏎ 服务项目 ⏎ 服务对象 ⏎ … ⏎ 1 ⏎ 预防接种 ⏎ 0—6岁儿童 ⏎ …`
 */

import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { NATIONAL_DOMAIN } from '../words/domains.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { lookOf } from './recover/looks.ts';

const LEAST_HEADS = 4;
const MOST_HEADS = 12;
const LEAST_ROWS = 2;
/** A row goes on over at most so many lines. */
const LONGEST_ROW = 60;
const HEADING = new Set(['chapter', 'section', 'cn', 'cn-paren']);

export function cellsOnLines(text: string, folded: string, words: Vocabulary): Grid[] {
  const lines = linesOf(text, folded);
  const tables: Grid[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heads = headsAt(lines, i, words);
    const read =
      heads && (rowsByPlace(lines, i + heads.width, heads) ?? readRows(lines, i + heads.width, heads));
    if (!heads || !read) continue;
    tables.push(gridOf(lines.slice(i, i + heads.width), read.rows, text, folded));
    i = read.next - 1;
  }
  return tables;
}

interface Heads {
  width: number;
  /** Lines from one head to the next: more than one where empty lines stand between all cells. */
  step: number;
  /** The column of numbers; what stands left of it is printed for the first of the rows it spans. */
  number: number;
}

/** The heads from a line on: the last is the one before the first section or number. */
function headsAt(lines: readonly Line[], from: number, words: Vocabulary): Heads | null {
  const roleOf = (i: number): string | null => words.head((lines[i]?.folded ?? '').replace(/\s+/gu, ''));
  if (roleOf(from) === null) return null;
  let width = 0;
  for (; width <= MOST_HEADS; width++) {
    const line = lines[from + width];
    if (!line || line.folded.length > 16 || /[。;,:]/u.test(line.folded)) return null;
    if (line.marker || isNumber(line)) break;
  }
  const roles = Array.from({ length: width }, (_, k) => roleOf(from + k));
  const number = roles.indexOf('number');
  // what stands left of the first number already belongs to its row: 幼有所育 ⏎ 优孕优生服务 ⏎ 1
  if (number > 0 && roles.slice(width - number).every((role) => role === null)) width -= number;
  const known = roles.filter((role) => role !== null).length;
  const step = ((lines[from + width - 1]?.row ?? 0) - (lines[from]?.row ?? 0)) / Math.max(1, width - 1);
  return known >= LEAST_HEADS && number >= 0 && roles.includes('name') ? { width, step, number } : null;
}

/**
 * Rows whose empty cells are empty lines, `退役军人 ⏎ ⏎ 对自主就业的退役军人，发给…`: every one takes as many lines as there are heads, so that its
 * lines say which cell each is. Null where one does not, or where no cell is empty.
 */
function rowsByPlace(
  lines: readonly Line[],
  from: number,
  { width, step, number }: Heads,
): { rows: RowOfLines[]; next: number } | null {
  if (!Number.isInteger(step)) return null;
  const rows: RowOfLines[] = [];
  let at = from;
  let place = (lines[from - 1]?.row ?? 0) + step;
  let no = 0;
  let holes = 0;
  for (; lines[at]; place += step) {
    if (isSection(lines[at]) && lines[at]?.row === place) {
      rows.push({ section: lines[at++] as Line });
      continue;
    }
    const start = numberLine(lines, at, at + number, no);
    if (start === null) break;
    const first = (lines[start] as Line).row - number * step;
    const end = first + width * step;
    if ((lines[at] as Line).row < Math.max(first, place) || first > place) return null;
    const cells: Line[][] = Array.from({ length: width }, () => []);
    for (; (lines[at]?.row ?? end) < end; at++) {
      const line = lines[at] as Line;
      const cell = cells[(line.row - first) / step];
      if (!cell) return null;
      cell.push(line);
    }
    holes += cells.slice(number).filter(({ length }) => length === 0).length;
    no = Number((lines[start] as Line).folded);
    rows.push({ cells });
    place = end - step;
  }
  const items = rows.filter((row) => 'cells' in row).length;
  return items >= LEAST_ROWS && holes > 0 && endsAt(lines[at], place) ? { rows, next: at } : null;
}

/** Lines behind the last row: a cell of it that goes on would stand right below. */
const endsAt = (line: Line | undefined, place: number): boolean => line === undefined || line.row > place;

/** One row: a section's line, or lines that make up each cell; none for a cell left of the number that an earlier row spans. */
type RowOfLines = { section: Line } | { cells: (readonly Line[])[] };

/** The rows below the heads; null unless every one has its cells: where lines could belong to either of two cells, nothing is guessed. */
function readRows(
  lines: readonly Line[],
  from: number,
  heads: Heads,
): { rows: RowOfLines[]; next: number } | null {
  const rows: RowOfLines[] = [];
  let items = 0;
  let at = from;
  let no = 0;
  for (;;) {
    for (; isSection(lines[at]); at++) rows.push({ section: lines[at] as Line });
    const start = numberLine(lines, at, at + heads.number, no);
    if (start === null) break;
    no = Number((lines[start] as Line).folded);
    const stop = nextRow(lines, start + 1, no);
    const right = cellsOf(lines.slice(start + 1, stop ?? undefined), heads, stop === null);
    if (!right) return null;
    const lead = Array.from({ length: heads.number - (start - at) }, (): readonly Line[] => []);
    const left = lines.slice(at, start + 1).map((line) => [line]);
    rows.push({ cells: [...lead, ...left, ...right.cells] });
    items++;
    at = start + 1 + right.lines;
  }
  return items >= LEAST_ROWS && !takesHeadings(rows, heads) ? { rows, next: at } : null;
}

const LONGEST_NAME = 12;
const MOST_BODIES = 0.6;

/**
 * Does a row whose cell is gone end with what stands left of the next one's number, `中央财政 ⏎ 学有所教 ⏎ 3`? So if its last cell is a
 * domain's name, or what stands left of another number, or no body in a column of bodies, and the next row has nothing at its left.
 */
function takesHeadings(rows: readonly RowOfLines[], { number }: Heads): boolean {
  if (number === 0) return false;
  const cells = rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  const textOf = (lines: readonly Line[] | undefined): string =>
    (lines ?? [])
      .map(({ folded }) => folded)
      .join('')
      .replace(/\s+/gu, '');
  const left = new Set(
    cells.flatMap((row) => row.slice(0, number).map(textOf)).filter((text) => text !== ''),
  );
  const ends = cells.map((row) => textOf(row.at(-1)));
  const isBody = (text: string): boolean => lookOf(text, 1).body;
  const bodies = ends.filter(isBody).length >= ends.length * MOST_BODIES;
  return ends.some((end, i) => {
    const next = cells[i + 1];
    if (!next || textOf(next[0]) !== '' || end.length > LONGEST_NAME || /\d/u.test(end)) return false;
    return NATIONAL_DOMAIN.test(end) || left.has(end) || (bodies && end.length > 1 && !isBody(end));
  });
}

/** Where the number or the section after this row stands; null for the last row. */
function nextRow(lines: readonly Line[], from: number, no: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_ROW); at++) {
    let below = at;
    while (isSection(lines[below])) below++;
    if (numberLine(lines, below, below, no) !== null) return at;
  }
  return null;
}

/**
 * The cells right of the number, `width - number - 1` of them, and the lines they take; below them may stand what the next row has
 * left of its number. Lines are joined only where they are plainly one cell. @param last the end of the row is not known
 */
function cellsOf(
  lines: readonly Line[],
  { width, number }: Heads,
  last: boolean,
): { cells: (readonly Line[])[]; lines: number } | null {
  const wanted = width - number - 1;
  const parts = joined(lines, last ? wanted : 0);
  const whole = parts.length >= wanted ? parts : lines.map((line) => [line]);
  const fits = last ? whole.length >= wanted : whole.length >= wanted && whole.length <= wanted + number;
  if (!fits) return null;
  const cells = whole.slice(0, wanted);
  return { cells, lines: cells.flat().length };
}

/** Lines as cells, those that plainly go on joined: `1.发布信息； ⏎ 2.提供就业援助。` @param most cells after which nothing more is read; 0 for all */
function joined(lines: readonly Line[], most: number): Line[][] {
  const cells: Line[][] = [];
  for (const line of lines) {
    const open = cells.at(-1);
    const before = open?.at(-1);
    if (open && before && goesOn(before, line)) open.push(line);
    else if (most > 0 && cells.length === most) break;
    else cells.push([line]);
  }
  return cells;
}

function goesOn(before: Line, line: Line): boolean {
  if (/[,、(《;:—-]$/u.test(before.folded) || /^[,、。;)》]/u.test(line.folded)) return true;
  if (!line.marker || line.marker.no === null) return false;
  return before.marker?.family === line.marker.family && before.marker.no === line.marker.no - 1;
}

const isNumber = (line: Line | undefined): boolean => /^\d{1,4}$/u.test(line?.folded ?? '');

function isSection(line: Line | undefined): boolean {
  return (
    line?.marker != null &&
    HEADING.has(line.marker.family) &&
    line.folded.length <= 30 &&
    !/[。;:,]$/u.test(line.folded)
  );
}

/** The line in [from, to] that is the number after `last`, or 1 where numbering starts again. */
function numberLine(lines: readonly Line[], from: number, to: number, last: number): number | null {
  for (let at = from; at <= to; at++) {
    const no = Number(lines[at]?.folded);
    if (isNumber(lines[at]) && (no === last + 1 || no === 1)) return at;
  }
  return null;
}

function gridOf(heads: readonly Line[], rows: readonly RowOfLines[], text: string, folded: string): Grid {
  const cells: Cell[] = [];
  const put = (row: number, col: number, lines: readonly Line[], colSpan = 1): void => {
    const [start, end] = [lines[0]?.start, lines.at(-1)?.end];
    if (start !== undefined && end !== undefined)
      cells.push(cellOf(text, folded, { row, col, rowSpan: 1, colSpan, start, end }));
  };
  heads.forEach((line, col) => {
    put(0, col, [line]);
  });
  rows.forEach((row, i) => {
    if ('section' in row) put(i + 1, 0, [row.section], heads.length);
    else
      row.cells.forEach((lines, col) => {
        put(i + 1, col, lines);
      });
  });
  return grid(heads[0]?.start ?? 0, Math.max(...cells.map((cell) => cell.end)), cells);
}
