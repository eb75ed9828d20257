/**
 * Tables that are laid another way than a row a service, brought to that: items side by side below heads that stand twice in their row
 * (a leaflet's two halves), and items that are columns, with their labels at the left (a table that was turned to fit a page).
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { isOwnTitle } from '../text/document-titles.ts';
import { byLabels } from './by-labels.ts';
import { type Cell, type Grid, grid, isFilled } from './grid.ts';
import { stacked } from './stacked-rows.ts';
import { isHeadRow, squeeze } from './written-lines.ts';

/** The table as rows of services; itself where it is that already, or a card. */
export function inRows(table: Grid, words: Vocabulary): Grid {
  return (
    stacked(table, words) ?? byLabels(table, words) ?? apart(table, words) ?? upright(table, words) ?? table
  );
}

/** A grid that grows row by row, its cells moved. */
class Rows {
  readonly cells: Cell[] = [];
  #row = 0;

  /** @param row cells with their new columns */
  add(row: readonly Cell[]): void {
    if (!row.some(isFilled)) return;
    for (const cell of row) this.cells.push({ ...cell, row: this.#row });
    this.#row += 1;
  }
}

// 序号 | 项目 | 标准 | 序号 | 项目 | 标准: two services in a row, or three.

const FEWEST_HEADS = 3;

/** How wide the part of a head row is that stands in it over and over; null where none does. */
function repeatedHeads(table: Grid, row: number): number | null {
  const heads = Array.from({ length: table.cols }, (_, col) => squeeze(table.at(row, col)?.folded ?? ''));
  for (let width = FEWEST_HEADS; width <= table.cols / 2; width++) {
    if (table.cols % width !== 0 || heads.slice(0, width).includes('')) continue;
    if (new Set(heads.slice(0, width)).size === width && heads.every((head, i) => head === heads[i % width]))
      return width;
  }
  return null;
}

function apart(table: Grid, words: Vocabulary): Grid | null {
  const head = table.rows.findIndex((row) =>
    isHeadRow(
      (row ?? []).map(({ folded }) => folded),
      words,
    ),
  );
  const width = head < 0 ? null : repeatedHeads(table, head);
  if (width === null) return null;
  const made = new Rows();
  const at = (row: number, from: number): Cell[] =>
    (table.rows[row] ?? [])
      .filter(({ col }) => col >= from && col < from + width)
      .map((cell) => ({
        ...cell,
        col: cell.col - from,
        colSpan: Math.min(cell.colSpan, from + width - cell.col),
      }));
  for (let row = 0; row < head; row++) made.add(at(row, 0));
  let first = head;
  const halves = (end: number): void => {
    for (let from = 0; from < table.cols; from += width)
      for (let row = first; row < end; row++) made.add(at(row, from));
  };
  for (let row = head + 1; row < table.rows.length; row++) {
    // a section or a note over the whole width ends what stands above it
    if (!(table.rows[row] ?? []).some(({ colSpan }) => colSpan > width)) continue;
    halves(row);
    made.add(at(row, 0));
    first = row + 1;
  }
  halves(table.rows.length);
  return grid(table.start, table.end, made.cells);
}

// 序号 | 1 | 2 | 3 ⏎ 服务项目 | 孤儿保障 | 高龄津贴 | … ⏎ 服务对象 | …: the labels of a block of rows, and a column an item.

/** So many rows of labels, one of which is the name's; a table of two columns is a card. */
const FEWEST_LABELS = 3;
const FEWEST_COLUMNS = 3;

function upright(table: Grid, words: Vocabulary): Grid | null {
  if (table.cols < FEWEST_COLUMNS) return null;
  const roleAt = (row: number, col: number) => words.head(squeeze(table.at(row, col)?.folded ?? ''));
  const isLabelled = (row: number): boolean => roleAt(row, 0) !== null && table.at(row, 0)?.colSpan === 1;
  // heads side by side, or pairs of labels and texts, are another form
  const elsewhere = table.rows.some((_, row) =>
    (table.rows[row] ?? []).some(({ col }) => col > 0 && roleAt(row, col) !== null),
  );
  if (elsewhere) return null;
  const made = new Rows();
  let turned = 0;
  /** The row right above a block, which may head it: 幼有所育. It comes behind the labels, as in a table that was not turned. */
  let above: readonly Cell[] = [];
  for (let row = 0; row < table.rows.length; ) {
    let end = row;
    while (end < table.rows.length && isLabelled(end)) end++;
    const roles = Array.from({ length: end - row }, (_, i) => roleAt(row + i, 0));
    if (roles.length >= FEWEST_LABELS && roles.includes('name')) {
      const section = isSection(above) ? above : [];
      if (section.length === 0) made.add(above);
      made.add(columnOf(table, row, end, 0));
      made.add(section);
      for (let col = 1; col < table.cols; col++) made.add(columnOf(table, row, end, col));
      above = [];
      turned += 1;
      row = end;
    } else {
      made.add(above);
      above = table.rows[row] ?? [];
      row += 1;
    }
  }
  made.add(above);
  return turned === 0 ? null : grid(table.start, table.end, made.cells);
}

/** One cell with words in it, which are no title. */
function isSection(row: readonly Cell[]): boolean {
  const [cell, ...others] = row.filter(isFilled);
  return cell !== undefined && others.length === 0 && !isOwnTitle(cell.folded);
}

/** A column of a block as a row; what spans columns belongs to each of their items. */
function columnOf(table: Grid, from: number, to: number, col: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = from; row < to; row++) {
    const cell = table.at(row, col);
    if (cell && cell.col === col && cell.row === row)
      cells.push({ ...cell, col: row - from, colSpan: cell.rowSpan, rowSpan: cell.colSpan });
  }
  return cells;
}
