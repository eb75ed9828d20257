/** Reads a notice that is a table, whatever the order of its columns: rows are items, section rows and merged cells are headings. */
import type { Draft } from '../draft.ts';
import { endsSentence, type Line, linesOf } from '../lines.ts';
import { markerOf } from '../markers.ts';
import { headingName } from '../outline/heading-name.ts';
import type { Level, Outline, OutlineHeading, OutlineItem } from '../outline/types.ts';
import { joinPieces, type Piece } from '../text/join.ts';
import { squeeze } from './detect.ts';
import type { Cell, Grid } from './grid.ts';
import type { Column, Head } from './heads.ts';
import type { ServiceTable } from './service-tables.ts';

/** 注：本标准由…负责解释。 in a row of its own; a section's name ends in no full stop. */
const NOTE = /^(?:注|备注|说明|填表说明)\s{0,4}[:\d]|^(?:合计|总计|共计)|[。;]$/u;

export function readTabular(draft: Draft, tables: readonly ServiceTable[]): Outline {
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body: [0, 0] };
  const first = tables[0]?.table;
  const last = tables.at(-1)?.table;
  outline.body = [first?.start ?? 0, last?.end ?? 0];
  const reader = new RowReader(draft, outline);
  let previousEnd = -1;
  for (const { table, head } of tables) {
    if (previousEnd >= 0) reader.headingsBetween(previousEnd, table.start);
    else reader.headingAbove(table.start);
    reader.table(table, head);
    previousEnd = table.end;
  }
  return outline;
}

const cellOfLine = ({ start, end, folded }: Line): Cell => ({
  row: 0,
  col: 0,
  rowSpan: 1,
  colSpan: 1,
  start,
  end,
  folded,
});

class RowReader {
  readonly #draft: Draft;
  readonly #outline: Outline;
  #domain: OutlineHeading | null = null;
  #aspect: OutlineHeading | null = null;
  #sectionFamilies: string[] = [];
  #item: OutlineItem | null = null;
  readonly #used = new Set<Cell>();
  readonly #headingOf = new Map<Cell, OutlineHeading>();

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
  }

  table(table: Grid, head: Head): void {
    let inHead = false;
    let below = false;
    for (let row = 0; row < table.rows.length; row++) {
      const cells = table.rows[row] ?? [];
      const filled = cells.filter((c) => c.end > c.start);
      inHead = row < head.rows || this.#repeatsHead(filled, head, inHead);
      if (inHead) {
        below = true;
        for (const cell of filled)
          this.#outline.claims.push({ span: [cell.start, cell.end], role: 'table_head' });
        continue;
      }
      const only = filled[0];
      if (
        only &&
        filled.length === 1 &&
        (only.colSpan >= table.cols ||
          (only.col === 0 && cells.length < table.cols) ||
          (only.col === 0 && only.rowSpan === 1 && this.#bare(table, row)))
      ) {
        if (NOTE.test(only.folded)) this.#outline.claims.push({ span: [only.start, only.end], role: 'note' });
        else this.#section(only);
        continue;
      }
      if (filled.length === 0) continue;
      const top = row === 0 || below;
      below = false;
      if (!(top && this.#goesOn(table, row, head))) this.#row(table, row, head);
    }
  }

  /**
   * The first row of a page that has neither number nor name: what the page cut off the row before, where a cell of that one is in
   * mid-sentence. @returns false where it is a row of its own
   */
  #goesOn(table: Grid, row: number, head: Head): boolean {
    const item = this.#outline.items.at(-1);
    const own = head.columns.map((column, col) => ({ column, cell: table.at(row, col) }));
    const filled = own.filter(({ cell }) => cell && cell.row === row && cell.end > cell.start);
    if (!item || filled.some(({ column }) => column.role === 'number' || column.role === 'name'))
      return false;
    const parts = filled.map(({ column, cell }) => ({
      field: item.fields.find((field) => field.label === column.label),
      pieces: this.#pieces(cell as Cell, 0),
    }));
    const open = parts.some(({ field }) => {
      const last = field?.pieces.at(-1);
      return last !== undefined && !endsSentence(this.#draft.folded.slice(last.start, last.end));
    });
    if (!open || parts.some(({ field }) => !field)) return false;
    for (const { field, pieces } of parts) {
      // the page cut a sentence, no paragraph
      const last = field?.pieces.at(-1);
      if (last) last.soft = true;
      field?.pieces.push(...pieces);
    }
    return true;
  }

  #bare(table: Grid, row: number): boolean {
    for (let col = 1; col < table.cols; col++) {
      const cell = table.at(row, col);
      if (cell && cell.end > cell.start) return false;
    }
    return true;
  }

  /** @param below the row above is the head: a head of two rows is repeated with its second, of fewer cells */
  #repeatsHead(filled: readonly Cell[], head: Head, below: boolean): boolean {
    return (
      filled.length >= (below ? 1 : 3) &&
      filled.every((c) => head.texts.has(squeeze(this.#draft.text.slice(c.start, c.end))))
    );
  }

  /** Lines right above the first table that head it, none the title: `一、幼有所育 ⏎ （一）优孕优生服务`. */
  headingAbove(end: number): void {
    const lines = this.#draft.lines.filter((l) => l.end <= end);
    let from = lines.length;
    while (this.#heads(lines[from - 1], lines[from]?.start ?? end)) from--;
    for (const line of lines.slice(from)) {
      this.#outline.body[0] = Math.min(this.#outline.body[0], line.start);
      this.#section(cellOfLine(line));
    }
  }

  #heads(line: Line | undefined, below: number): boolean {
    return (
      line?.marker != null &&
      /^(?:chapter|section|cn|cn-paren)$/u.test(line.marker.family) &&
      line.folded.length <= 30 &&
      !/[。;:,]/u.test(line.folded) &&
      below - line.end <= 40
    );
  }

  headingsBetween(start: number, end: number): void {
    for (const line of this.#draft.lines) {
      if (line.start < start || line.end > end) continue;
      if (line.folded.length <= 30 && !/[。;:]/u.test(line.folded)) this.#section(cellOfLine(line));
      else this.#outline.claims.push({ span: [line.start, line.end], role: 'note' });
    }
  }

  #section(cell: Cell): void {
    const marker = markerOf(cell.folded);
    const family = marker?.family ?? 'plain';
    if (!this.#sectionFamilies.includes(family)) this.#sectionFamilies.push(family);
    const level: Level = this.#sectionFamilies.indexOf(family) === 0 ? 'domain' : 'aspect';
    this.#heading(level, cell);
  }

  #heading(level: Level, cell: Cell): OutlineHeading {
    const marker = markerOf(cell.folded);
    const pieces = this.#pieces(cell, marker?.length ?? 0);
    const heading: OutlineHeading = {
      level,
      no: marker?.no ?? null,
      name: headingName(this.#joined(pieces).replace(/\n/gu, '')),
      number: marker ? [cell.start, cell.start + marker.length] : null,
      namePieces: pieces,
      domain: null,
    };
    if (level === 'domain') {
      this.#domain = heading;
      this.#aspect = null;
    } else {
      heading.domain = this.#domain;
      this.#aspect = heading;
    }
    this.#outline.headings.push(heading);
    return heading;
  }

  #row(table: Grid, row: number, head: Head): void {
    const cellOf = (role: Column['role']): Cell | null => {
      const col = head.columns.findIndex((c) => c.role === role);
      return col < 0 ? null : table.at(row, col);
    };
    for (const level of ['domain', 'aspect'] as const) this.#columnHeading(level, cellOf(level));
    const number = cellOf('number');
    const name = cellOf('name');
    const fresh = (cell: Cell | null): boolean => cell !== null && cell.end > cell.start && cell.row === row;
    const hasNumber = head.columns.some((c) => c.role === 'number');
    if (
      fresh(number) ||
      (fresh(name) && (!hasNumber || number === null || number.end === number.start || !this.#item))
    ) {
      if (
        !fresh(number) &&
        fresh(name) &&
        hasNumber &&
        this.#item &&
        number !== null &&
        number.row < row &&
        number.end > number.start
      ) {
        this.#subRow(table, row, head, name);
        return;
      }
      this.#item = this.#newItem(number, name, null);
      this.#fields(table, row, head, this.#item);
      return;
    }
    if (this.#item) this.#subRow(table, row, head, fresh(name) ? name : null);
    else
      for (const cell of table.rows[row] ?? [])
        this.#outline.claims.push({ span: [cell.start, cell.end], role: 'note' });
  }

  /** A row without a number of its own: a sub-row of the item above, which becomes the parent of all its rows. */
  #subRow(table: Grid, row: number, head: Head, name: Cell | null): void {
    const parent = this.#item as OutlineItem;
    if (!parent.isParent) {
      parent.isParent = true;
      const first = this.#newItem(null, null, parent);
      first.fields = parent.fields;
      parent.fields = [];
    }
    const sub = this.#newItem(null, name, parent);
    this.#fields(table, row, head, sub);
  }

  #columnHeading(level: Level, cell: Cell | null): void {
    if (!cell || cell.end === cell.start) return;
    const known = this.#headingOf.get(cell);
    if (known) return;
    const current = level === 'domain' ? this.#domain : this.#aspect;
    const marker = markerOf(cell.folded);
    const name = headingName(this.#joined(this.#pieces(cell, marker?.length ?? 0)).replace(/\n/gu, ''));
    if (current && current.name === name && (level === 'domain' || current.domain === this.#domain)) {
      this.#headingOf.set(cell, current);
      this.#outline.claims.push({ span: [cell.start, cell.end], role: 'heading' });
      return;
    }
    this.#headingOf.set(cell, this.#heading(level, cell));
  }

  #newItem(number: Cell | null, name: Cell | null, parent: OutlineItem | null): OutlineItem {
    const ownNumber = number && number.end > number.start ? number : null;
    const inName = !ownNumber && name ? markerOf(name.folded) : null;
    const no = ownNumber
      ? /^\d+$/u.test(ownNumber.folded)
        ? Number(ownNumber.folded)
        : (markerOf(ownNumber.folded)?.no ?? null)
      : (inName?.no ?? null);
    const namePieces = name && name.end > name.start ? this.#pieces(name, inName?.length ?? 0) : [];
    const text = this.#joined(namePieces).replace(/\n/gu, '');
    const subNo = parent ? this.#outline.items.filter((i) => i.parent === parent).length + 1 : null;
    const numberSpan: [number, number] | null = ownNumber
      ? [ownNumber.start, ownNumber.end]
      : inName && name
        ? [name.start, name.start + inName.length]
        : null;
    const item: OutlineItem = {
      no: parent ? parent.no : no,
      subNo,
      number: numberSpan,
      numberRaw: numberSpan ? this.#draft.text.slice(...numberSpan) : null,
      namePieces,
      name: text.replace(/。$/u, '').trim() || (parent?.name ?? ''),
      domain: parent ? parent.domain : this.#domain,
      aspect: parent ? parent.aspect : this.#aspect,
      fields: [],
      parent,
      isParent: false,
      start: numberSpan?.[0] ?? namePieces[0]?.start ?? parent?.start ?? 0,
    };
    this.#outline.items.push(item);
    return item;
  }

  #fields(table: Grid, row: number, head: Head, item: OutlineItem): void {
    const done = new Set<Cell>();
    head.columns.forEach((column, col) => {
      if (column.role && ['number', 'domain', 'aspect', 'name'].includes(column.role)) return;
      const cell = table.at(row, col);
      if (!cell || cell.end === cell.start || done.has(cell)) return;
      done.add(cell);
      if (item.parent && cell.row < row) return;
      const role = column.role as OutlineItem['fields'][number]['role'];
      if (role === null) {
        this.#outline.messages.push({
          rule: 'unknown-label',
          params: { label: column.label },
          item,
          span: [cell.start, cell.end],
        });
      }
      item.fields.push({
        role,
        label: column.label,
        labelSpan: null,
        pieces: this.#pieces(cell, 0),
        claimed: !this.#used.has(cell),
      });
      this.#used.add(cell);
    });
  }

  #pieces(cell: Cell, skip: number): Piece[] {
    return linesOf(this.#draft.text, this.#draft.folded, cell.start + skip, cell.end).map(
      ({ start, end, soft }) => ({ start, end, soft }),
    );
  }

  #joined(pieces: readonly Piece[]): string {
    return joinPieces(this.#draft.text, this.#draft.folded, pieces, this.#draft.source.paragraphs).text;
  }
}
