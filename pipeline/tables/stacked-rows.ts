/**
 * Tables whose items take several rows each, below a head of as many: `序号 | 服务项目 | 服务对象 | 服务内容` over `服务标准 | 支出责任 | 牵头单位`,
 * number and name merged down or printed in the first row alone. They are brought to a row an item, the lower heads beside the upper.
 */
import type { Role } from '../labels/known.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, type Grid, grid, isFilled, isItemNumber } from './grid.ts';
import { isHeadRow, squeeze } from './written-lines.ts';

const DEEPEST = 4;
const LONGEST_HEAD = 16;
/** Of the items so many take the rows that the head has, and so many cells of theirs stand below a head of their row. */
const MOSTLY = 0.7;
const FEWEST_ITEMS = 2;

/** The table with a row an item; null where its items take one row. */
export function stacked(table: Grid, words: Vocabulary): Grid | null {
  const top = table.rows.findIndex((row) =>
    isHeadRow(
      (row ?? []).map(({ folded }) => folded),
      words,
    ),
  );
  const depth = top < 0 ? 1 : depthOf(table, top, words);
  if (depth < 2) return null;
  const rows = groupsOf(table, { top, depth, words });
  const items = rows.filter((group) => group.kind === 'item');
  const whole = items.filter((group) => group.rows.length % depth === 0);
  if (items.length < FEWEST_ITEMS || whole.length < items.length * MOSTLY) return null;
  return standsBelowHeads(table, top, whole, depth) ? spread(table, { top, depth }, rows) : null;
}

/** The cells that begin in a row and hold text. */
const begun = (table: Grid, row: number): Cell[] => (table.rows[row] ?? []).filter(isFilled);

const roleOf = ({ folded }: Cell, words: Vocabulary): Role | null => words.head(squeeze(folded));

/** How many rows of heads stand one below another: each of the lower ones heads at least one field, and no number of an item. */
function depthOf(table: Grid, top: number, words: Vocabulary): number {
  const said = new Set(begun(table, top).map(({ folded }) => squeeze(folded)));
  let depth = 1;
  for (; depth < DEEPEST; depth++) {
    const cells = begun(table, top + depth);
    const heads = cells.filter((cell) => roleOf(cell, words) !== null && !said.has(squeeze(cell.folded)));
    const short = cells.every(({ folded }) => folded.length <= LONGEST_HEAD && !/[。;:\d]/u.test(folded));
    if (heads.length === 0 || heads.length * 2 < cells.length || !short) break;
    for (const { folded } of cells) said.add(squeeze(folded));
  }
  return depth;
}

/** Rows of one item; rows of the head printed again; a row that is neither (a section, a note). */
interface Group {
  kind: 'item' | 'head' | 'other';
  rows: number[];
}

interface Stack {
  top: number;
  depth: number;
  words: Vocabulary;
}

function groupsOf(table: Grid, { top, depth, words }: Stack): Group[] {
  const groups: Group[] = [];
  const heads = new Set(begun(table, top).map(({ folded }) => squeeze(folded)));
  const key = keyColumn(table, top, words);
  const free = isFilled(ownCell(table, top + 1, key));
  for (let row = top + depth; row < table.rows.length; row++) {
    const cells = begun(table, row);
    const open = groups.at(-1);
    const at = open?.kind === 'other' ? 0 : (open?.rows.length ?? depth) % depth;
    if (cells.length > 1 && cells.every(({ folded }) => heads.has(squeeze(folded)))) {
      groups.push({ kind: 'head', rows: Array.from({ length: depth }, (_, i) => row + i) });
      row += depth - 1;
      continue;
    }
    const first = ownCell(table, row, key);
    const begins = free
      ? at === 0 || (isFilled(first) && isItemNumber(first.folded) && !isFilled(table.at(row - 1, key)))
      : isFilled(first) && first.colSpan < table.cols;
    const [only, more] = cells;
    if (
      only &&
      !more &&
      (only.colSpan >= table.cols || (only.col === 0 && only.rowSpan === 1 && !isItemNumber(only.folded)))
    )
      groups.push({ kind: 'other', rows: [row] });
    else if (begins) groups.push({ kind: 'item', rows: [row] });
    else if (open?.kind === 'item') open.rows.push(row);
    else groups.push({ kind: 'other', rows: [row] });
  }
  return groups;
}

/** The column that shows where an item begins: of numbers, else of names. */
function keyColumn(table: Grid, top: number, words: Vocabulary): number {
  const columns = Array.from({ length: table.cols }, (_, col) => table.at(top, col));
  const by = (role: Role): number =>
    columns.findIndex((cell) => cell !== null && roleOf(cell, words) === role);
  return by('number') >= 0 ? by('number') : Math.max(0, by('name'));
}

/** The cell that begins in that row. */
function ownCell(table: Grid, row: number, col: number): Cell | null {
  const cell = table.at(row, col);
  return cell?.row === row ? cell : null;
}

/** Do the rows of items lay their cells as the rows of the head do? Parts below one head (责任单位 over 市级 | 县级) do not. */
function standsBelowHeads(table: Grid, top: number, items: readonly Group[], depth: number): boolean {
  let fit = 0;
  let all = 0;
  for (const { rows } of items)
    rows.forEach((row, i) => {
      for (const cell of begun(table, row)) {
        all++;
        if (isFilled(table.at(top + (i % depth), cell.col))) fit++;
      }
    });
  return fit >= all * MOSTLY;
}

/** Each head of the stack a column, in the order of reading; what stands below no head has a column without one. */
function spread(table: Grid, { top, depth }: Omit<Stack, 'words'>, groups: readonly Group[]): Grid {
  const columns = new Map<Cell | string, number>();
  const cells: Cell[] = [];
  const spare: Cell[] = [...(table.spare ?? [])];
  const place = new Map<number, number>();
  let to = 0;
  for (let row = 0; row < top; row++, to++)
    for (const cell of table.rows[row] ?? []) cells.push({ ...cell, row: to });
  for (let row = top; row < top + depth; row++)
    for (const cell of begun(table, row)) {
      columns.set(cell, columns.size);
      cells.push({ ...cell, row: to, col: columns.size - 1, rowSpan: 1, colSpan: 1 });
    }
  const columnOf = (cell: Cell, i: number): number => {
    const head = table.at(top + i, cell.col);
    const key = isFilled(head) ? head : `${i} ${cell.col}`;
    if (!columns.has(key)) columns.set(key, columns.size);
    return columns.get(key) as number;
  };
  // a cell merged down over several items spans as many rows as they are now
  for (const { kind, rows } of groups) {
    const lines = kind === 'item' ? Math.ceil(rows.length / depth) : kind === 'other' ? 1 : 0;
    rows.forEach((row, i) => {
      place.set(row, to + 1 + (kind === 'item' ? Math.floor(i / depth) : 0));
    });
    to += lines;
  }
  const width = (): number => columns.size;
  for (const { kind, rows } of groups)
    rows.forEach((row, i) => {
      for (const cell of begun(table, row)) {
        if (kind === 'head') spare.push(cell);
        else {
          const at = place.get(row) as number;
          const last = place.get(cell.row + cell.rowSpan - 1) ?? at;
          const col = kind === 'other' && cell.colSpan >= table.cols ? 0 : columnOf(cell, i % depth);
          const wide = kind === 'other' && cell.colSpan >= table.cols;
          cells.push({ ...cell, row: at, col, rowSpan: last - at + 1, colSpan: wide ? width() : 1 });
        }
      }
    });
  return { ...grid(table.start, table.end, cells), spare };
}
