/** Tables of a page: which hold data and which only lay the page out, and the grid of cells of one that holds data. */
import type { Element } from 'hast';
import type { CellPlace } from '../../source.ts';
import { boundTable } from '../limits.ts';
import { allText, attribute, elementsOf, firstElement, squeezed } from './tags.ts';

export interface HtmlCell extends CellPlace {
  element: Element;
}

/** HTML's own bound of colspan. */
const MOST_COLUMNS = 1000;
/** A cell with more characters than this beside few others lays out a page: no notice prints so long a cell. */
const LAYOUT_CELL = 4000;

/**
 * A single row of this many cells and without links is one of data: under 四、弱有所扶 stands the one service of the
 * domain, in a table of its own without a head. With links it is a bar to go by.
 */
const LONE_ROW = 4;

const SECTIONS: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tfoot: 2 };

/** The row groups of a table without those of tables inside it; thead first and tfoot last, as a browser shows them. */
function groupsOf(table: Element): Element[][] {
  const ordered: Element[][][] = [[], [], []];
  let loose: Element[] | null = null;
  for (const child of elementsOf(table)) {
    if (child.tagName === 'tr') {
      if (!loose) ordered[1]!.push((loose = []));
      loose.push(child);
      continue;
    }
    const section = SECTIONS[child.tagName];
    if (section === undefined) continue;
    loose = null;
    ordered[section]!.push(elementsOf(child).filter((row) => row.tagName === 'tr'));
  }
  return ordered.flat();
}

function rowsOf(table: Element): Element[] {
  return groupsOf(table).flat();
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}

/** A table that lays out a page holds nearly all its text in the tables inside it; one of data holds them in a cell or two. */
const MOST_WITHIN = 0.5;

/** False for a table that only lays out: one cell, one row of few cells or one column, its text in tables inside, a role of presentation. */
export function isDataTable(table: Element): boolean {
  const known = judged.get(table);
  if (known !== undefined) return known;
  const judgement = holdsData(table);
  judged.set(table, judgement);
  return judgement;
}

/** Asked of a table many times, and of the tables inside it each time. */
const judged = new WeakMap<Element, boolean>();

function holdsData(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return false;
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const widest = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length === 1)
    return widest >= LONE_ROW && !firstElement(table, (el) => el.tagName === 'table' || el.tagName === 'a');
  if (rows.length < 2 || widest < 2) return false;
  if (firstElement(table, (element) => element.tagName === 'table')) {
    if (rows.length < 3 || (widest < 3 && !rows.every(isHeaded))) return false;
    if (charsWithin(table) > MOST_WITHIN * squeezed(allText(table)).length) return false;
  }
  if (rows.length > 4) return true;
  return !rows.some((cells) => cells.some((cell) => squeezed(allText(cell)).length > LAYOUT_CELL));
}

/** 服务标准 | a text, with a small table in it: a row of a card. A name alone stands over them. */
const LONGEST_HEAD = 16;
const isHeaded = ([head, ...texts]: readonly Element[]): boolean =>
  head !== undefined &&
  !firstElement(head, (el) => el.tagName === 'table') &&
  (texts.length === 0 || squeezed(allText(head)).length <= LONGEST_HEAD);

/** Characters in the data tables inside a table. */
function charsWithin(table: Element): number {
  let chars = 0;
  const walk = (parent: Element): void => {
    for (const child of elementsOf(parent)) {
      if (child.tagName === 'table' && isDataTable(child)) chars += squeezed(allText(child)).length;
      else walk(child);
    }
  };
  walk(table);
  return chars;
}

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return Number.isFinite(value) && value >= 0 ? value : 1;
}

/** The cells of a table in its grid, by row and column. A span ends with its row group at the latest; rowspan 0 says: there. */
export function gridOf(table: Element): { rows: number; cols: number; cells: HtmlCell[] } {
  const groups = groupsOf(table);
  const rows = groups.flat();
  let end = 0;
  const ends = groups.flatMap((group) => {
    end += group.length;
    return group.map(() => end);
  });
  const cells: HtmlCell[] = [];
  /** Of each column the first row that is free below what spans into it. */
  const free: number[] = [];
  let cols = 0;
  rows.forEach((row, r) => {
    let col = 0;
    for (const element of cellsOf(row)) {
      while ((free[col] ?? 0) > r) col += 1;
      boundTable(col, cells.length);
      const down = span(element, 'rowSpan');
      const rowSpan = Math.min(down === 0 ? rows.length : down, ends[r]! - r);
      const colSpan = col >= MOST_COLUMNS ? 1 : Math.min(Math.max(span(element, 'colSpan'), 1), MOST_COLUMNS);
      cells.push({ element, row: r, col, rowSpan, colSpan });
      for (let c = col; c < col + colSpan; c++) free[c] = r + rowSpan;
      // A section row may span far more columns than there are: <td colspan="100">. Whole cells tell the width.
      if (colSpan === 1) cols = Math.max(cols, col + 1);
      col += colSpan;
    }
  });
  if (cols === 0) cols = cells.reduce((most, cell) => Math.max(most, cell.col + cell.colSpan), 0);
  for (const cell of cells) {
    if (cell.col >= cols) cols = cell.col + 1;
    cell.colSpan = Math.max(1, Math.min(cell.colSpan, cols - cell.col));
  }
  return { rows: rows.length, cols, cells };
}
