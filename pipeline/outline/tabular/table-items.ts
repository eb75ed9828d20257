/** Items of a table from its rows: one a row, or an item with a sub-item for each of the rows that it spans. */

import type { Draft } from '../../draft.ts';
import { isPlace, type Role } from '../../labels/known.ts';
import { type Cell, type Grid, isFilled, itemNumber } from '../../tables/grid.ts';
import type { Head } from '../../tables/heads.ts';
import { fold } from '../../text/fold.ts';
import type { Piece } from '../../text/join.ts';
import { endsSentence } from '../../text/lines.ts';
import { markerOf } from '../../text/markers.ts';
import type { Span } from '../../text/ranges.ts';
import type { Outline, OutlineField, OutlineItem } from '../types.ts';
import { nameText, piecesOf } from './cell-text.ts';
import { type CellField, type LabelledColumns, labelledFields } from './labelled-cells.ts';
import type { TableHeadings } from './table-headings.ts';

// Rows that a page cut in two.

/**
 * The first row of a page that has neither number nor name: what the page cut off the row before, where a cell of that one is in
 * mid-sentence. Its cells go on the fields of the item. @returns false where it is a row of its own
 */
function goesOn(
  draft: Draft,
  item: OutlineItem | undefined,
  { table, row, head }: TableRow,
  columns: ReadonlyMap<string, OutlineField>,
): boolean {
  const filled = head.columns.flatMap((column, col) => {
    const cell = table.at(row, col);
    return isFilled(cell) && cell.row === row ? [{ column, cell }] : [];
  });
  if (!item || filled.some(({ column }) => column.role === 'number' || column.role === 'name')) return false;
  const parts = filled.flatMap(({ column, cell }) => {
    const field = columns.get(column.label) ?? item.fields.find(({ label }) => label === column.label);
    return field ? [{ field, pieces: piecesOf(draft, cell) }] : [];
  });
  if (parts.length < filled.length || !parts.some(({ field }) => inMidSentence(draft, field))) return false;
  for (const { field, pieces } of parts) {
    // the page cut a sentence, no paragraph
    const last = field.pieces.at(-1);
    if (last) last.soft = true;
    field.pieces.push(...pieces);
  }
  return true;
}

function inMidSentence({ folded }: Draft, { pieces }: OutlineField): boolean {
  const last = pieces.at(-1);
  return last !== undefined && !endsSentence(folded.slice(last.start, last.end));
}

// The item that a row of a table begins: its number, in a cell of its own or before the name, and its name.

interface RowItem {
  no: number | null;
  number: Span | null;
  namePieces: Piece[];
  name: string;
}

/** Reads the cells of number and name; null or empty where the row has none. */
function readRowItem(draft: Draft, table: Grid, number: Cell | null, name: Cell | null): RowItem {
  const marker = !isFilled(number) && name ? markerBefore(name, table) : null;
  const namePieces = isFilled(name) ? piecesOf(draft, name, marker?.length) : [];
  return {
    no: isFilled(number) ? numberIn(number) : (marker?.no ?? null),
    number: isFilled(number)
      ? [number.start, number.end]
      : name && marker && [name.start, name.start + marker.length],
    namePieces,
    name: nameText(draft, namePieces).replace(/。$/u, '').trim(),
  };
}

/** A number with no sign behind it: `0-6` of 0-6岁儿童眼保健, `1.1` of 1.1产前检查. */
const BARE_NUMBER = /^\d[\d.-]*\s*$/u;

/** The number before a name; a bare one counts where most names of the column have one. */
function markerBefore({ folded, col }: Cell, table: Grid) {
  const marker = markerOf(folded);
  if (!marker || !BARE_NUMBER.test(folded.slice(0, marker.length))) return marker;
  return mostlyNumbered(table, col) ? marker : null;
}

const told = new WeakMap<Grid, Map<number, boolean>>();

/** Asked of each such name, and the same for all of a column. */
function mostlyNumbered(table: Grid, col: number): boolean {
  const known = told.get(table) ?? new Map<number, boolean>();
  told.set(table, known);
  const before = known.get(col);
  if (before !== undefined) return before;
  const names = table.rows.flatMap((row) => (row ?? []).filter((cell) => cell.col === col && isFilled(cell)));
  const mostly = names.filter(({ folded }) => markerOf(folded) !== null).length * 2 >= names.length;
  known.set(col, mostly);
  return mostly;
}

/** 备注：本项目由各区组织实施。 in a row of its own below an item. Group: the word. */
export const REMARK = /^(备注|说明)\s{0,4}:\s{0,4}(?=\S)/u;

const numberIn = ({ folded }: Cell): number | null => itemNumber(folded) ?? markerOf(folded)?.no ?? null;

/** A row with its table and what the columns mean. */
export interface TableRow {
  table: Grid;
  head: Head;
  row: number;
}

export class TableItems {
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #headings: TableHeadings;
  #item: OutlineItem | null = null;
  /** Cells that are a field already: a merged one is claimed once. */
  readonly #used = new Set<Cell>();
  readonly #labelled: LabelledColumns;
  /** Of the row read last, by the label of its column: the last field that a cell of labelled lines holds. */
  readonly #last = new Map<string, OutlineField>();

  constructor(draft: Draft, outline: Outline, headings: TableHeadings, labelled: LabelledColumns) {
    this.#labelled = labelled;
    this.#draft = draft;
    this.#outline = outline;
    this.#headings = headings;
  }

  /**
   * @param top the first row of a table or below a head, which may go on from the row before
   * @returns whether it does: the row below it may go on too
   */
  read(at: TableRow, top: boolean): boolean {
    if (top && goesOn(this.#draft, this.#outline.items.at(-1), at, this.#last)) return true;
    this.#read(at);
    return false;
  }

  #read(at: TableRow): void {
    const { row, head } = at;
    // 一、幼有所育 over all columns, and a column 类别: the classes are those of the domain
    const classes = this.#headings.inSections && !head.columns.some((c) => c.role === 'aspect');
    this.#headings.column(classes ? 'aspect' : 'domain', cellOf(at, 'domain'));
    this.#headings.column('aspect', cellOf(at, 'aspect'));
    const number = cellOf(at, 'number');
    const name = cellOf(at, 'name');
    const begins = (cell: Cell | null): boolean => isFilled(cell) && cell.row === row;
    if (begins(number) && this.#item && isSubNumber(number, this.#item)) {
      this.#item.isParent = true;
      this.#fields(at, this.#add(at, number, name, this.#item));
      return;
    }
    const part = partOf(at, name);
    if (begins(number) || (begins(name) && (!isFilled(number) || !this.#item))) {
      this.#item = this.#add(at, number, name, null);
      this.#item.isParent = part !== null;
      this.#fields(at, part ? this.#add(at, null, part, this.#item) : this.#item);
    } else if (this.#item) this.#subRow(at, this.#item, part ?? (begins(name) ? name : null));
    else this.unread(at);
  }

  /** A remark in a row of its own, as the last field of the item above it. */
  remark(cell: Cell): void {
    const [lead = '', label = ''] = REMARK.exec(cell.folded) ?? [];
    if (!this.#item) {
      this.#outline.claims.push({ span: [cell.start, cell.end], role: 'unclaimed' });
      return;
    }
    const labelSpan: Span = [cell.start, cell.start + lead.length];
    const pieces = piecesOf(this.#draft, cell, lead.length);
    this.#field(this.#item, { role: null, label, labelSpan, pieces }, cell);
  }

  /** A row of cells that begins no item and goes on none, or that counts the others: told, and left. */
  unread({ table, row }: TableRow): void {
    const cells = (table.rows[row] ?? []).filter(isFilled);
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return;
    const text = this.#draft.text.slice(first.start, Math.min(last.end, first.start + 40));
    this.#outline.messages.push({
      rule: 'rows-unread',
      params: { text },
      item: null,
      span: [first.start, last.end],
    });
  }

  /** A row without a number of its own: a sub-row of the item above, which becomes the parent of all its rows. */
  #subRow(at: TableRow, parent: OutlineItem, name: Cell | null): void {
    if (!parent.isParent) {
      parent.isParent = true;
      const first = this.#add(at, null, null, parent);
      first.fields = parent.fields;
      parent.fields = [];
    }
    this.#fields(at, this.#add(at, null, name, parent));
  }

  #add(
    { table }: TableRow,
    numberCell: Cell | null,
    nameCell: Cell | null,
    parent: OutlineItem | null,
  ): OutlineItem {
    const { no, number, namePieces, name } = readRowItem(this.#draft, table, numberCell, nameCell);
    const { items } = this.#outline;
    const item: OutlineItem = {
      no: parent ? parent.no : no,
      subNo: parent && items.filter((other) => other.parent === parent).length + 1,
      number,
      numberRaw: number && this.#draft.text.slice(...number),
      namePieces,
      name: name || (parent?.name ?? ''),
      domain: parent ? parent.domain : this.#headings.domain,
      aspect: parent ? parent.aspect : this.#headings.aspect,
      fields: [],
      parent,
      isParent: false,
      start: number?.[0] ?? namePieces[0]?.start ?? parent?.start ?? 0,
    };
    items.push(item);
    return item;
  }

  #fields({ table, head, row }: TableRow, item: OutlineItem): void {
    // 4 | 高中阶段学生资助 over the rest of the row: a name that spans the fields is none of them
    const done = new Set<Cell>();
    this.#last.clear();
    const others = new Set(
      head.columns.filter(({ label }) => !this.#labelled.has(label)).map(({ role }) => role),
    );
    head.columns.forEach(({ role }, col) => {
      const cell = table.at(row, col);
      if (cell && (role === 'name' || role === 'number')) done.add(cell);
    });
    head.columns.forEach(({ role, label }, col) => {
      const cell = table.at(row, col);
      if (isPlace(role) || !isFilled(cell) || done.has(cell)) return;
      done.add(cell);
      if (item.parent && cell.row < row) return;
      const words = this.#labelled.get(label);
      const lines = words ? labelledFields(this.#draft, { cell, words, role, label, others }) : [];
      for (const told of lines) this.#last.set(label, this.#field(item, told, cell));
      if (lines.length === 0) {
        const pieces = piecesOf(this.#draft, cell);
        this.#field(item, { role, label, labelSpan: null, pieces }, cell);
      }
      this.#used.add(cell);
    });
  }

  #field(item: OutlineItem, told: CellField, cell: Cell): OutlineField {
    const claimed = !this.#used.has(cell);
    const field = { ...told, labelSpan: claimed ? told.labelSpan : null, claimed };
    if (field.role === null)
      this.#outline.messages.push({
        rule: 'unknown-label',
        params: { label: field.label },
        item,
        span: told.labelSpan ?? [cell.start, cell.end],
      });
    item.fields.push(field);
    return field;
  }
}

/** （1） or ① below items of plain numbers, 16.1 below 16: a part of the item above. */
function isSubNumber(number: Cell | null, item: OutlineItem): boolean {
  if (!number || item.no === null || !/^[*★☆▲△※#]?\d+[*★☆▲△※#]?[.、]?$/u.test(fold(item.numberRaw ?? '')))
    return false;
  const dotted = /^(\d{1,4})[.-]\d{1,3}$/u.exec(number.folded);
  return dotted ? Number(dotted[1]) === item.no : /^(?:\(\d{1,2}\)|\d{1,2}\)|[①-⑳])$/u.test(number.folded);
}

/** The name of a sub-item, in a column of its own beside the name of the item. */
function partOf({ table, head, row }: TableRow, name: Cell | null): Cell | null {
  const col = head.columns.findIndex(({ sub }) => sub);
  const cell = col < 0 ? null : table.at(row, col);
  return isFilled(cell) && cell !== name && cell.row === row ? cell : null;
}

/** The cell of the column that is known to mean something, in a row. */
function cellOf({ table, head, row }: TableRow, role: Role): Cell | null {
  const col = head.columns.findIndex((column) => column.role === role);
  return col < 0 ? null : table.at(row, col);
}
