/** Reads a notice that is a table, whatever the order of its columns: rows are items, section rows and merged cells are headings. */
import type { Draft } from '../../draft.ts';
import { type Grid, stretchesOf } from '../../tables/grid.ts';
import {
  filledCells,
  isNote,
  isNoteRow,
  isTotal,
  lastRowOfCells,
  repeatsHead,
  type ServiceTable,
  soleCell,
} from '../../tables/service-tables.ts';
import { markerOf } from '../../text/markers.ts';
import type { Outline, OutlineItem } from '../types.ts';
import { labelledColumns } from './labelled-cells.ts';
import { isUnit, TableHeadings } from './table-headings.ts';
import { REMARK, TableItems } from './table-items.ts';
import { joinToldTwice } from './told-twice.ts';

/** Headings and items of all tables, in order; offsets into the clean text. */
export function readTabular(draft: Draft, tables: readonly ServiceTable[]): Outline {
  const body: Outline['body'] = [tables[0]?.table.start ?? 0, tables.at(-1)?.table.end ?? 0];
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body };
  const headings = new TableHeadings(draft, outline);
  const items = new TableItems(draft, outline, headings, labelledColumns(draft, tables));
  headings.survey(
    tables.slice(1).map(({ table }, i): [number, number] => [tables[i]?.table.end ?? 0, table.start]),
  );
  tables.forEach((service, i) => {
    const { start } = service.table;
    const told = service.head.columns.some((column) => column.role === 'domain');
    const before = { items: outline.items.length, headings: outline.headings.length };
    const previous = tables[i - 1]?.table;
    if (previous) headings.between(previous.end, start, told);
    else headings.above(start, service.over, told);
    readTable(draft, outline, service, { headings, items, last: i === tables.length - 1 });
    joinToldTwice(outline, before);
  });
  tellGuesses(outline, tables);
  tellDoubts(draft, outline, tables);
  return outline;
}

/** Columns that divide the list by what their cells show, and not by what their heads say; each label once. */
function tellGuesses({ messages }: Outline, tables: readonly ServiceTable[]): void {
  const told = new Set<string>();
  for (const { table, head } of tables) {
    for (const [col, { role, label, guessed }] of head.columns.entries()) {
      const cell = table.at(Math.max(0, head.rows - 1), col);
      if (!guessed || role === null || told.has(label)) continue;
      told.add(label);
      const params = { label, field: role, field_zh: role === 'domain' ? '领域' : '方面' };
      messages.push({ rule: 'label-inferred', params, item: null, span: cell && [cell.start, cell.end] });
    }
  }
}

/** Rows whose cells could be cut otherwise, numbers of rows behind a table's end. */
function tellDoubts(
  { recovered, text }: Draft,
  { items, messages }: Outline,
  tables: readonly ServiceTable[],
): void {
  const told = new Set<OutlineItem>();
  const rows = tables.flatMap(({ doubts = [] }) =>
    doubts.map(({ start, end }) => ({ rule: 'row-doubtful' as const, start, end })),
  );
  for (const { rule, start, end } of [...(recovered[0]?.doubts ?? []), ...rows]) {
    const item = items.find((one) => one.start >= start && one.start < end) ?? null;
    if (rule === 'rows-unread')
      messages.push({
        rule,
        params: { text: text.slice(start, start + 40) },
        item: null,
        span: [start, end],
      });
    else if (item && !told.has(item)) {
      told.add(item);
      messages.push({
        rule,
        params: { no: item.numberRaw ?? '', name: item.name },
        item,
        span: [start, end],
      });
    }
  }
}

const FEWEST_REMARKS = 2;

/** Does a remark stand in a row of its own below most items? One here and there is of the table, or of the rows above it all. */
function hasRemarks(table: Grid, head: number): boolean {
  const soles = table.rows.map((_, row) => soleCell(table, row));
  const remarks = soles.filter((sole, row) => sole && REMARK.test(sole.folded) && !soles[row - 1]).length;
  const others = soles.slice(head).filter((sole) => sole === null).length;
  return remarks >= FEWEST_REMARKS && remarks > others / 2;
}

function readTable(
  draft: Draft,
  { claims }: Outline,
  { table, head }: ServiceTable,
  { headings, items, last }: { headings: TableHeadings; items: TableItems; last: boolean },
): void {
  // of the last table: 以上标准由市发展改革委负责解释, （完） below all items
  const foot = last ? lastRowOfCells(table) : table.rows.length;
  for (const { start, end } of table.spare ?? []) claims.push({ span: [start, end], role: 'table_head' });
  const remarks = hasRemarks(table, head.rows);
  let inHead = false;
  let belowHead = false;
  for (let row = 0; row < table.rows.length; row++) {
    const filled = filledCells(table, row);
    inHead = row < head.rows || repeatsHead(draft.text, filled, head, inHead);
    const sole = soleCell(table, row);
    if (inHead) {
      belowHead = true;
      for (const { start, end } of filled.flatMap(stretchesOf))
        claims.push({ span: [start, end], role: 'table_head' });
    } else if (isTotal(filled)) items.unread({ table, head, row });
    else if (sole && remarks && REMARK.test(sole.folded)) items.remark(sole);
    else if (
      isNoteRow(filled) ||
      (sole && (isNote(sole) || (row > foot && (markerOf(sole.folded)?.no ?? null) === null)))
    )
      for (const { start, end } of filled.flatMap(stretchesOf))
        claims.push({ span: [start, end], role: 'note' });
    else if (sole && isUnit(sole)) claims.push({ span: [sole.start, sole.end], role: 'table_head' });
    else if (sole) headings.section(sole);
    else if (filled.length > 0) {
      belowHead = items.read({ table, head, row }, row === 0 || belowHead);
    }
  }
}
