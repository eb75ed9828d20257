/**
 * What every reader hands over, whatever the file was: the text as read, and what the format knows about it.
 * All offsets are UTF-16, half open, into `text`.
 */
import type { READ } from './messages/read.ts';
import type { ToldBy } from './messages/wording.ts';
import type { Place } from './records/schema.ts';

/** Where a cell of a table stands. `row` and `col` count from 0; a merged cell stands at its first row and column. */
export interface CellPlace {
  row: number;
  col: number;
  rowSpan: number;
  colSpan: number;
}

export interface SourceCell extends CellPlace {
  /** The cell's characters in the text, without the separators round it; start === end for an empty cell. */
  start: number;
  end: number;
}

export interface SourceTable {
  start: number;
  end: number;
  rows: number;
  cols: number;
  cells: SourceCell[];
}

/** A heading or list level that the format itself states (Word style, h1 to h6, outline level). */
export interface SourceHeading {
  start: number;
  end: number;
  level: number;
}

/** Something the reader left out of the text or wants told; becomes a warning of the notice. */
export type SourceNote = ToldBy<typeof READ> & { start?: number; end?: number };

export interface Source {
  /** BOM dropped, line ends kept as they were; automatic numbers as shown. */
  text: string;
  mediaType: string;
  encoding: string | null;
  /** Page, paragraph, cell or line of the original, where the format has such; in order. */
  places: Place[];
  tables: SourceTable[];
  headings: SourceHeading[];
  /** True where each line of `text` is a whole paragraph of the original (docx, html): no line was broken to fit a page. */
  paragraphs: boolean;
  /** Addresses the text links to, with the characters that carry the link. */
  links: { start: number; end: number; href: string }[];
  /** Footnotes and endnotes, set behind the text: no part of what the notice rules. Whole lines, in order. */
  asides: { start: number; end: number }[];
  notes: SourceNote[];
}

/** A source of plain text with nothing known beyond its characters. */
export function plainSource(
  text: string,
  mediaType = 'text/plain',
  encoding: string | null = 'utf-8',
): Source {
  return {
    text,
    mediaType,
    encoding,
    places: [],
    tables: [],
    headings: [],
    paragraphs: false,
    links: [],
    asides: [],
    notes: [],
  };
}
