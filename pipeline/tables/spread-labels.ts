/** Lays out items whose rows bear labels as a table with a column a label, and a row an item. */
import { isOwnTitle } from '../text/document-titles.ts';
import { type Cell, type Grid, grid, isFilled, isItemNumber } from './grid.ts';
import { begun, covers, type ToldRow, wordOf } from './told-rows.ts';

/** An item with its rows, or a row that is of none. */
export interface LaidItem {
  /** What tells its name: cells at the left, a row over it, a label among its others. */
  kind: 'led' | 'named' | 'told' | 'other';
  lines: ToldRow[];
  name?: ToldRow;
}

/** What is put where: columns are settled when all are known. */
interface Put {
  column: string;
  row: number;
  cell: Cell;
}

interface Top {
  head: number;
  /** Its heads tell fields. */
  headed: boolean;
  named: boolean;
}

const HEADS = { name: '服务项目', number: '序号', domain: '领域' } as const;
/** Of the cells at the left so many are numbers. */
const MOSTLY = 0.8;

/** @param top the row of heads, -1 for none; whether labels tell the names, and not what stands left of them */
export function spread(table: Grid, items: readonly LaidItem[], top: Top): Grid {
  return new Spread(table, top).of(items);
}

class Spread {
  readonly #table: Grid;
  readonly #head: number;
  readonly #named: boolean;
  readonly #headed: boolean;
  readonly #puts: Put[] = [];
  readonly #spare: Cell[];
  /** Labels by their columns, in the order in which they are met. */
  readonly #labels = new Map<string, Cell>();
  /** Columns of cells that tell several fields. */
  readonly #several = new Set<string>();
  /** Those whose first line is the name of the item: their head is that of both. */
  readonly #apart = new Set<string>();
  /** Rows over all columns. */
  readonly #wide: { row: number; cell: Cell }[] = [];
  /** Where rows of the table have come to stand. */
  readonly #placed = new Map<number, number>();

  constructor(table: Grid, { head, named, headed }: Top) {
    this.#table = table;
    this.#head = head;
    this.#named = named;
    this.#headed = headed;
    this.#spare = [...(table.spare ?? [])];
  }

  of(items: readonly LaidItem[]): Grid {
    const above = Array.from({ length: Math.max(0, this.#head) }, (_, row) => begun(this.#table, row));
    // a title in the table stays over the heads that nobody wrote, a section comes below them
    const first =
      this.#head < 0 ? items.findIndex(({ kind, lines }) => kind !== 'other' || !lines.every(isTitle)) : 0;
    for (const { lines } of items.slice(0, first)) above.push(...lines.map(({ lead }) => [...lead]));
    const top = above.length;
    above.forEach((cells, row) => {
      for (const cell of cells) this.#wide.push({ row, cell });
    });
    let row = top + 1;
    for (const item of items.slice(first)) row = this.#item(item, row);
    return this.#grid(top, items);
  }

  /** @returns the row below it */
  #item(item: LaidItem, row: number): number {
    if (item.kind === 'other') {
      for (const { row: from } of item.lines) this.#other(begun(this.#table, from), from, row);
      return row + 1;
    }
    let at = row;
    if (item.name) for (const cell of item.name.lead) this.#put('name', at, cell);
    const taken = new Set<string>();
    item.lines.forEach((line, i) => {
      // a further row without labels is one of its own
      if (i > 0 && line.kind === 'text' && this.#headed) {
        at++;
        taken.clear();
      }
      this.#placed.set(line.row, at);
      if (line.kind === 'labels') this.#placed.set(line.row + 1, at);
      this.#lead(line, i, at);
      if (line.kind === 'labels') this.#labelled(line, at, taken);
      else
        for (const { label, text, sign } of line.told) {
          this.#told(label, text, at, taken);
          if (sign) this.#spare.push(sign);
        }
    });
    return at + 1;
  }

  #lead({ kind, lead, several }: ToldRow, i: number, at: number): void {
    // the first line of a cell of several fields is the name: it has a column of its own
    const apart = (cell: Cell) => several.some(({ col, start }) => col === cell.col && start > cell.start);
    for (const cell of lead) {
      // what goes on below the last text of an item, without a label
      if (i > 0 && kind === 'text' && !this.#headed) this.#put(`below ${i} ${cell.col}`, at, cell);
      else if (apart(cell)) {
        this.#apart.add(`at ${cell.col}`);
        this.#put('name', at, cell);
      } else if (i > 0 && kind !== 'text' && this.#says(at, cell)) this.#spare.push(cell);
      else this.#put(`at ${cell.col}`, at, cell);
    }
    for (const cell of several) {
      const column = i === 0 ? `at ${cell.col}` : `several ${i} ${cell.col}`;
      this.#several.add(column);
      this.#put(column, at, cell);
    }
  }

  /** Number and name again, in each row of an item. */
  #says(row: number, cell: Cell): boolean {
    return this.#puts.some(
      (put) => put.row === row && put.column === `at ${cell.col}` && put.cell.folded === cell.folded,
    );
  }

  #labelled({ row, told }: ToldRow, at: number, taken: Set<string>): void {
    const below = begun(this.#table, row + 1);
    for (const { label } of told)
      this.#told(label, below.find((cell) => covers(label, cell)) ?? null, at, taken);
    for (const cell of below)
      if (!told.some(({ label }) => covers(label, cell))) this.#put(`below ${cell.col}`, at, cell);
  }

  #told(label: Cell, text: Cell | null, at: number, taken: Set<string>): void {
    const word = wordOf(label);
    let column = `label ${word}`;
    for (let i = 2; taken.has(column); i++) column = `label ${word} ${i}`;
    taken.add(column);
    if (this.#labels.has(column)) this.#spare.push(label);
    else {
      this.#labels.set(column, label);
      this.#put(column, -1, label);
    }
    if (text) this.#put(column, at, text);
  }

  #other(cells: readonly Cell[], from: number, row: number): void {
    this.#placed.set(from, row);
    if (cells.length === 1) this.#wide.push({ row, cell: cells[0] as Cell });
    else for (const cell of cells) this.#put(`at ${cell.col}`, row, cell);
  }

  #put(column: string, row: number, cell: Cell): void {
    this.#puts.push({ column, row, cell });
  }

  #grid(top: number, items: readonly LaidItem[]): Grid {
    const named = new Set(this.#puts.map(({ column }) => column));
    const left = [...named].filter((column) => column.startsWith('at ')).sort((a, b) => colOf(a) - colOf(b));
    const order = [...left, ...[...named].filter((column) => !column.startsWith('at '))];
    const cells: Cell[] = this.#wide.map(({ row, cell }) => ({
      ...cell,
      row,
      col: 0,
      rowSpan: 1,
      colSpan: order.length,
    }));
    for (const { column, row, cell } of this.#puts) {
      const at = row < 0 ? top : row;
      const last = this.#placed.get(cell.row + cell.rowSpan - 1) ?? at;
      const rowSpan = row < 0 ? 1 : Math.max(1, last - at + 1);
      cells.push({ ...cell, row: at, col: order.indexOf(column), rowSpan, colSpan: 1 });
    }
    const heads = this.#head < 0 ? [] : begun(this.#table, this.#head);
    const used = new Set<Cell>();
    for (const [col, column] of order.entries()) {
      const head =
        column.startsWith('at ') && !this.#apart.has(column)
          ? heads.find((cell) => cell.col === colOf(column))
          : undefined;
      const made = head ?? this.#headOf(column, left, items);
      if (head) used.add(head);
      if (made) cells.push({ ...made, row: top, col, rowSpan: 1, colSpan: 1 });
    }
    this.#spare.push(...heads.filter((cell) => !used.has(cell)));
    return {
      ...grid(this.#table.start, this.#table.end, cells),
      spare: this.#spare.filter(isFilled),
      head: top,
    };
  }

  /** A head that nobody wrote, over number, name and domain. */
  #headOf(column: string, left: readonly string[], items: readonly LaidItem[]): Cell | null {
    const over = this.#puts.filter((put) => put.column === column).map(({ cell }) => cell);
    const [cell] = over;
    if (!cell || (this.#head >= 0 && column !== 'name')) return null;
    const places = left.filter((one) => !this.#several.has(one));
    const led = items.some(({ kind }) => kind === 'led');
    const numbers = over.filter(({ folded }) => isItemNumber(folded)).length;
    if (column !== 'name' && !(led && places.includes(column))) return null;
    const folded =
      column === 'name' || (column === places.at(-1) && !this.#named)
        ? HEADS.name
        : numbers >= over.length * MOSTLY
          ? HEADS.number
          : HEADS.domain;
    return { ...cell, end: cell.start, folded };
  }
}

const colOf = (column: string): number => Number(column.slice('at '.length));

const isTitle = ({ kind, lead: [cell] }: ToldRow): boolean =>
  kind === 'sole' && cell !== undefined && isOwnTitle(cell.folded);
