/** Workbooks (xlsx): every visible sheet is one table, its cells as shown; of several, a sheet's name may be its heading. */
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { type Block, compose, type TableBlock } from './office/compose.ts';
import { struckNotes } from './office/met.ts';
import { mainPart, neededPart, relatedPart, relationsOf } from './office/package.ts';
import { child, childrenOf } from './office/xml.ts';
import { type HiddenCount, readSheet } from './xlsx/sheet.ts';
import { readCodes, readLooks, readStrings, type Workbook } from './xlsx/values.ts';
import { openZip } from './zip/container.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @returns a table a sheet, above it its name where that heads it, places by sheet and cell, notes on what is hidden
 * @throws InputError damaged, doctype-refused, encrypted, too-large, too-large-sheet, too-many-entries, empty-file
 */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const zip = openZip(bytes, limits);
  const { name, root } = mainPart(zip, 'xl/workbook.xml');
  const relations = relationsOf(zip, name);
  const styles = relatedPart(zip, relations, 'styles');
  const workbook: Workbook = {
    strings: readStrings(relatedPart(zip, relations, 'sharedStrings')),
    codes: readCodes(styles),
    looks: readLooks(styles),
    from1904: ['1', 'true'].includes(child(root, 's:workbookPr')?.attrs.date1904 ?? ''),
    met: { formulas: 0, unknownCodes: new Set(), struck: [], symbols: 0 },
  };
  const tables: NamedTable[] = [];
  const hidden: HiddenCount = { sheets: 0, rows: 0, columns: 0 };
  for (const { attrs } of childrenOf(child(root, 's:sheets'), 's:sheet')) {
    const part = relations.get(attrs['r:id'] ?? '');
    // chart sheets and macro sheets hold no cells
    if (part?.type !== 'worksheet') continue;
    if ((attrs.state ?? 'visible') !== 'visible') {
      hidden.sheets += 1;
      continue;
    }
    const table = readSheet(workbook, neededPart(zip, part.target), attrs.name ?? '', hidden);
    if (table) tables.push({ name: attrs.name ?? '', table });
  }
  return sourceOfSheets(tables, MEDIA_TYPE, [...hiddenNotes(hidden), ...notesOf(workbook)]);
}

export interface NamedTable {
  name: string;
  table: TableBlock;
}

/** Sheets in their order, as one source. @throws InputError empty-file */
export function sourceOfSheets(
  tables: readonly NamedTable[],
  mediaType: string,
  notes: SourceNote[],
): Source {
  if (tables.length === 0) throw new InputError('empty-file');
  const blocks = tables.length > 1 ? tables.flatMap(withName) : tables.map(({ table }) => table);
  return compose(blocks, mediaType, notes);
}

/** Names of sheets that head nothing: Sheet1, 封面, 市级清单, 附件2, 国家和省定项目. */
const NO_HEADING =
  /清单|目录|标准|项目|事项|级|表|附件|说明|封面|封底|汇总|合计|修订|版本|[A-Za-z]|\d{2}|^\P{Script=Han}*$/u;
/** A sheet that says its name in so many rows has its heading there. */
const SAID_WITHIN = 8;

/** A sheet that is named 幼有所育, where none of its upper rows says so: its name is the heading of its table, below a letter above it. */
function withName({ name, table }: NamedTable): Block[] {
  const text = name.trim();
  const said = table.cells.some(
    (cell) => cell.row < SAID_WITHIN && cell.text.replace(/\s/gu, '').includes(text),
  );
  if (text.length < 2 || NO_HEADING.test(text) || said) return [table];
  const head = firstFullRow(table);
  return [
    ...(head > 0 ? [rowsOf(table, 0, head)] : []),
    { kind: 'line', text, links: [], level: 1, place: { sheet: name } },
    rowsOf(table, head, table.rows),
  ];
}

/** Rows above the first of so many cells hold a letter and a title. */
const FULL_ROW = 3;

function firstFullRow({ cells }: TableBlock): number {
  const filled = new Map<number, number>();
  /** The rows that cells from above reach. */
  let reached = 0;
  for (const { row, rowSpan, text } of cells) {
    if (text !== '') filled.set(row, (filled.get(row) ?? 0) + 1);
    if ((filled.get(row) ?? 0) >= FULL_ROW) return reached > row ? 0 : row;
    if (rowSpan > 1) reached = Math.max(reached, row + rowSpan);
  }
  return 0;
}

function rowsOf(table: TableBlock, from: number, to: number): TableBlock {
  const cells = table.cells
    .filter(({ row }) => row >= from && row < to)
    .map((cell) => ({ ...cell, row: cell.row - from }));
  return { ...table, rows: to - from, cells };
}

/** Sheets, rows and columns that are not shown, where there are some. */
export function hiddenNotes(hidden: HiddenCount): SourceNote[] {
  const none = hidden.sheets + hidden.rows + hidden.columns === 0;
  return none ? [] : [{ rule: 'hidden-cells', params: { ...hidden } }];
}

function notesOf(workbook: Workbook): SourceNote[] {
  const notes: SourceNote[] = [];
  notes.push(...struckNotes(workbook.met.struck));
  if (workbook.met.symbols > 0)
    notes.push({ rule: 'symbols-left-out', params: { count: workbook.met.symbols } });
  if (workbook.met.formulas > 0)
    notes.push({ rule: 'formula-without-value', params: { count: workbook.met.formulas } });
  for (const format of [...workbook.met.unknownCodes].sort())
    notes.push({ rule: 'cell-format-unknown', params: { format } });
  return notes;
}
