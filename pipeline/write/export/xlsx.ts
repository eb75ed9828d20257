/**
 * Views as one workbook for people: a sheet a view, the head frozen with filters on, columns wide enough, sums as numbers. Written by
 * write-excel-file (small, no network, strings escaped); its zip bears the time of the run, so it is packed again without one: the same
 * records give the same bytes.
 */
import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/node';
import type { Table, CsvCell as TableCell } from '../../show/csv.ts';
import type { SqlValue } from '../tables/table.ts';
import { headOf } from './heads.ts';
import type { ExportRelation, RelationColumn } from './relations.ts';
import { typedValue } from './values.ts';

/** What a sheet can hold, by the format. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const CUT = '……';

/** In widths of a digit; a Chinese character takes two. */
const NARROWEST = 8;
const WIDEST = 48;
/** Rows that settle how wide a column is. */
const MEASURED = 200;

export interface MadeWorkbook {
  bytes: Uint8Array;
  /** Texts longer than a cell can hold, which end in …… */
  cut: number;
  /** Sheets that hold fewer rows than their view, by name with how many are left out. */
  short: { sheet: string; rows: number }[];
}

/** What the library takes for the content of a file in Node. */
type FileContent = Stream | Buffer | Blob;

/** A colour behind a row; null for none. */
export type Fill = (row: Readonly<Record<string, TableCell>>) => string | null;

/** One table as a workbook; longer texts than a cell holds end in ……. @param name of its sheet @param fill what is coloured */
export async function tableBook(
  name: string,
  { columns, rows }: Table,
  heads: 'names' | 'zh',
  fill: Fill,
): Promise<Uint8Array> {
  const names = columns.map((column) => (heads === 'zh' ? headOf(column) : column));
  const widths = names.map((head, at) =>
    Math.max(
      ...[head, ...rows.slice(0, MEASURED).map((row) => String(row[columns[at]!] ?? ''))].map(widthOf),
    ),
  );
  if (rows.length >= MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows`);
  const data = rows.map((row) => {
    const colour = fill(row);
    return columns.map((column): Cell => {
      const cell = row[column];
      if (cell === null || cell === undefined || cell === '') return null;
      const isLong = typeof cell === 'string' && cell.length > MOST_CHARACTERS;
      const value = isLong ? cell.slice(0, MOST_CHARACTERS - CUT.length) + CUT : cell;
      return colour === null ? value : ({ value, backgroundColor: colour } as Cell);
    });
  });
  const sheet: Sheet<FileContent> = {
    data: [names.map((value): Cell => ({ value, type: String, fontWeight: 'bold' })), ...data],
    sheet: name,
    columns: widths.map((width) => ({ width: Math.min(WIDEST, Math.max(NARROWEST, width + 2)) })),
    stickyRowsCount: 1,
  };
  return withoutTimes(await writeExcelFile([sheet], { features: [FILTERS] }).toBuffer());
}

interface SheetOf {
  sheet: Sheet<FileContent>;
  cut: number;
  leftOut: number;
}

/**
 * @param heads `zh`: Chinese heads, else the names of the columns
 * @param links by document: where it was published
 */
export async function workbookOf(
  relations: readonly ExportRelation[],
  heads: 'names' | 'zh',
  links: ReadonlyMap<string, string>,
): Promise<MadeWorkbook> {
  const sheets = relations.map((relation) => sheetOf(relation, heads, links));
  const written = await writeExcelFile(
    sheets.map(({ sheet }) => sheet),
    { features: [FILTERS] },
  ).toBuffer();
  return {
    bytes: withoutTimes(written),
    cut: sheets.reduce((sum, { cut }) => sum + cut, 0),
    short: sheets
      .filter(({ leftOut }) => leftOut > 0)
      .map(({ sheet, leftOut }) => ({ sheet: sheet.sheet ?? '', rows: leftOut })),
  };
}

/** The column of links stands last, where any notice has one. */
const LINK = { name: 'source_page', words: '原文' };

function sheetOf(
  relation: ExportRelation,
  heads: 'names' | 'zh',
  links: ReadonlyMap<string, string>,
): SheetOf {
  const linked = links.size > 0 && relation.columns.some(({ name }) => name === 'document');
  const names = [...relation.columns.map(({ name }) => name), ...(linked ? [LINK.name] : [])].map((name) =>
    heads === 'zh' ? headOf(name) : name,
  );
  const widths = names.map(widthOf);
  const data: Cell[][] = [names.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))];
  let cut = 0;
  let leftOut = 0;
  for (const row of relation.rows()) {
    if (data.length === MOST_ROWS) {
      leftOut += 1;
      continue;
    }
    const cells = relation.columns.map((column): Cell => {
      const cell = cellOf(row[column.name] ?? null, column);
      if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return cell;
      cut += 1;
      return cell.slice(0, MOST_CHARACTERS - CUT.length) + CUT;
    });
    if (data.length <= MEASURED)
      for (const [at, cell] of cells.entries())
        widths[at] = Math.max(widths[at]!, widthOf(String(cell ?? '')));
    const link = linked ? links.get(String(row.document)) : undefined;
    data.push(link === undefined ? cells : [...cells, linkCell(link)]);
  }
  const columns = widths.map((width) => ({ width: Math.min(WIDEST, Math.max(NARROWEST, width + 2)) }));
  return { sheet: { data, sheet: relation.name, columns, stickyRowsCount: 1 }, cut, leftOut };
}

/** A formula that a spreadsheet shows as a link; who reads values alone loses nothing else. @param url without quotes */
const linkCell = (url: string): Cell =>
  ({ value: `HYPERLINK("${url}","${LINK.words}")`, type: 'Formula' }) as Cell;

/** Lists as people write them: 老年人、残疾人; what else is JSON as it is. */
function cellOf(cell: SqlValue, { type }: RelationColumn): string | number | boolean | null {
  const value = typedValue(cell, type);
  if (type === 'boolean') return value as boolean | null;
  const isList =
    Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
  return isList ? value.join('、') || null : cell;
}

/** Of the longest line. */
function widthOf(text: string): number {
  let widest = 0;
  for (const line of text.slice(0, WIDEST * 4).split('\n')) {
    let width = 0;
    for (const character of line) width += character > '\u2e7f' ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}

/** A, B … Z, AA: the letters of a column, from 0. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : lettersOf(Math.floor(at / 26) - 1) + letter;
}

/** `12`, of `<row r="12">`. */
const lastRowOf = (xml: string): string => /\d+/u.exec(xml.slice(xml.lastIndexOf('<row r="')))?.[0] ?? '1';

/** On paper all columns of a row stand on one page: A3, across. */
const FITS = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE = '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** Filters on the head row, for all rows; and the page. The elements stand where the format wants them: first of all, and right behind the cells. */
const FILTERS: Feature<FileContent> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns = [] }) => {
          const corner = lettersOf(Math.max(0, columns.length - 1)) + lastRowOf(xml);
          return xml
            .replace('<sheetViews>', () => `${FITS}<sheetViews>`)
            .replace('</sheetData>', () => `</sheetData><autoFilter ref="A1:${corner}"/>${PAGE}`);
        },
      },
    },
  },
};

/** The first time that a zip can bear, in local time as zips have it: the same bytes in every time zone. */
const MTIME = new Date(1980, 0, 1);

function withoutTimes(zip: Uint8Array): Uint8Array {
  const members = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(members), { mtime: MTIME });
}
