/** Separated values (csv, tsv) → one table. The separator is found by evidence: the one that cuts records into the steadiest columns. */
import { type CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { boundCharacters, boundTable, boundTextBytes } from './limits.ts';
import { compose, type TableCell } from './office/compose.ts';
import { decodeText, isBlank } from './text.ts';

/** What stands between the values of a record: the usual ones, and those that programs write where values hold them. */
export const SEPARATORS = [',', '\t', ';', '|', '^', '~', '\u00a6', '#'] as const;

/** Records that are looked at to find the separator. */
const SAMPLE_RECORDS = 500;
/** What Excel reads above the records as the separator's name: sep=; and, as other programs write it back, "sep=;",,, */
const NAMED_SEPARATOR = /^"?sep=([,;|\t^~\u00a6#])"?[,;|\t^~\u00a6#]{0,200}(?:\r\n?|\n)/iu;

/** "a", "b": a quote behind a blank opens a value as one right behind the separator does. */
const BLANK_BEFORE_QUOTE = /[,;|] {1,4}"/u;
/** 'a','b': with no double quote in the whole text. */
const SINGLE_QUOTES = /^\s{0,8}'[^'\n]{0,200}'[,;|\t]'/u;

interface CsvRecords {
  records: string[][];
  quoted: boolean;
}

/** All records; a text whose quotes do not close is read again with quotes as characters. */
export function recordsOf(text: string, delimiter: string, to?: number): CsvRecords {
  const options = {
    delimiter,
    // a file that was put together of two has both
    record_delimiter: ['\r\n', '\n', '\r'],
    quote: !text.includes('"') && SINGLE_QUOTES.test(text) ? "'" : '"',
    ltrim: delimiter !== '\t' && BLANK_BEFORE_QUOTE.test(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    ...(to === undefined ? {} : { to }),
  };
  try {
    return { records: parse(text, options), quoted: true };
  } catch (error) {
    if (!(error instanceof Error) || !(error as CsvError).code?.startsWith('CSV_')) throw error;
    return { records: parse(text, { ...options, quote: null }), quoted: false };
  }
}

/** How steadily a separator cuts: the share of records that have the most frequent number of columns, none for one column. */
function steadiness(records: readonly string[][]): { share: number; columns: number } {
  const counts = new Map<number, number>();
  const filled = records.filter((record) => record.some((value) => value.trim() !== ''));
  for (const record of filled) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let columns = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (width > 1 && count > most) [columns, most] = [width, count];
  }
  return { columns, share: filled.length === 0 ? 0 : most / filled.length };
}

function findSeparator(text: string): string {
  let best: { separator: string; share: number; columns: number } | null = null;
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const found = { separator, ...steadiness(recordsOf(text, separator, SAMPLE_RECORDS).records) };
    if (!best || found.share > best.share || (found.share === best.share && found.columns > best.columns))
      best = found;
  }
  return best?.separator ?? ',';
}

/** Columns up to the last that holds anything: spreadsheets write empty ones behind. */
function width(records: readonly string[][]): number {
  let columns = 0;
  for (const record of records) {
    const last = record.findLastIndex((value) => value.trim() !== '');
    columns = Math.max(columns, last + 1);
  }
  return columns;
}

/** ="001", '001: what keeps a spreadsheet from taking a code for a number. */
const PROTECTED = /^=\s?"([^"]{0,200})"$|^'(?=[\d-]{2,40}$)/u;

/** A value as it is shown: tabs part cells in the text, so a tab within one is a blank. */
const shown = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(PROTECTED, '$1');

/**
 * Reads separated values as one table; a title above the heads is a row too. A line end within a quoted cell is \n.
 * Places are record and column, from 1. @throws InputError empty-file, unknown-format
 */
export function readCsv(bytes: Uint8Array): Source {
  boundTextBytes(bytes);
  const { text, encoding } = decodeText(bytes);
  boundCharacters(text.length);
  const named = NAMED_SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  if (isBlank(body)) throw new InputError('empty-file');
  const separator = named?.[1] ?? findSeparator(body);
  const { records, quoted } = recordsOf(body, separator);
  const cols = width(records);
  if (cols === 0) throw new InputError('empty-file');
  boundTable(cols, cols * records.length);
  const cells: TableCell[] = [];
  let rows = 0;
  records.forEach((record, row) => {
    if (record.every((value) => value.trim() === '')) return;
    rows = row + 1;
    record.slice(0, cols).forEach((value, col) => {
      const place = { row: row + 1, col: col + 1 };
      cells.push({ row, col, rowSpan: 1, colSpan: 1, text: shown(value), links: [], place });
    });
  });
  const notes: SourceNote[] = quoted ? [] : [{ rule: 'unclosed-quote', params: {} }];
  const mediaType = separator === '\t' ? 'text/tab-separated-values' : 'text/csv';
  return { ...compose([{ kind: 'table', rows, cols, cells }], mediaType, notes), encoding };
}
