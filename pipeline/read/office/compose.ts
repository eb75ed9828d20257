/**
 * Lines and tables → the text of a source with everything that points into it. One place settles how a table stands
 * in a text: a blank line before and behind it, a row a line, cells parted by a tab, paragraphs within a cell by a line end;
 * a place that a merged cell covers adds nothing, not even a tab.
 */
import type { Place } from '../../records/schema.ts';
import type { CellPlace, Source, SourceCell, SourceHeading, SourceNote, SourceTable } from '../../source.ts';
import { boundCharacters, boundLines, boundTable } from '../limits.ts';

/** Characters of a line or cell, with the addresses they link to (offsets into `text`). */
export interface LinkedText {
  text: string;
  links: readonly { start: number; end: number; href: string }[];
}

/** The address that a field of Word links to, `HYPERLINK "http://www.example.gov.cn/1.html"`; null for a field that is no link. */
export const linkIn = (instruction: string): string | null =>
  /^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(instruction)?.[1] ?? null;

export interface LineBlock extends LinkedText {
  kind: 'line';
  /** 1 to 9 where the file says that this is a heading. */
  level: number | null;
  place: Place[2] | null;
  /** A footnote or endnote, set behind the text. */
  aside?: boolean;
}

export interface TableCell extends LinkedText, CellPlace {
  place: Place[2] | null;
}

/** A cell whose spans are not yet known. */
export type Growing = { -readonly [K in keyof TableCell]: TableCell[K] };

export interface TableBlock {
  kind: 'table';
  rows: number;
  cols: number;
  /** In reading order: by row, then by column. */
  cells: readonly TableCell[];
}

export type Block = LineBlock | TableBlock;

interface Composition {
  parts: string[];
  length: number;
  tables: SourceTable[];
  headings: SourceHeading[];
  places: Place[];
  links: { start: number; end: number; href: string }[];
  asides: { start: number; end: number }[];
}

/** @returns a source whose lines are whole paragraphs */
export function compose(blocks: readonly Block[], mediaType: string, notes: SourceNote[]): Source {
  const made: Composition = {
    parts: [],
    length: 0,
    tables: [],
    headings: [],
    places: [],
    links: [],
    asides: [],
  };
  boundLines(blocks.length);
  let cells = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      cells += block.cells.length;
      boundTable(block.cols, cells);
    }
    if (block.kind === 'line') writeLine(made, block);
    else writeTable(made, block);
  }
  const { tables, headings, places, links, asides } = made;
  const text = made.parts.join('');
  return {
    text,
    mediaType,
    encoding: null,
    places,
    tables,
    headings,
    paragraphs: true,
    links,
    asides,
    notes,
  };
}

function write(made: Composition, text: string): void {
  made.parts.push(text);
  made.length += text.length;
  boundCharacters(made.length);
}

function writeLinked(
  made: Composition,
  linked: LinkedText,
  place: Place[2] | null,
): { start: number; end: number } {
  const start = made.length;
  write(made, linked.text);
  const end = made.length;
  for (const link of linked.links)
    made.links.push({ start: start + link.start, end: start + link.end, href: link.href });
  if (place && end > start) made.places.push([start, end, place]);
  return { start, end };
}

function writeLine(made: Composition, line: LineBlock): void {
  const { start, end } = writeLinked(made, line, line.place);
  if (line.level !== null && end > start) made.headings.push({ start, end, level: line.level });
  if (line.aside && end > start) made.asides.push({ start, end });
  write(made, '\n');
}

function writeTable(made: Composition, table: TableBlock): void {
  if (made.length > 0) write(made, '\n');
  const start = made.length;
  const cells: SourceCell[] = [];
  let row: number | null = null;
  for (const { text, links, place, ...spot } of table.cells) {
    if (row !== null) write(made, row === spot.row ? '\t' : '\n');
    row = spot.row;
    cells.push({ ...spot, ...writeLinked(made, { text, links }, place) });
  }
  made.tables.push({ start, end: made.length, rows: table.rows, cols: table.cols, cells });
  write(made, '\n\n');
}

/** Joins texts with a separator, their links moved along. */
export function joinLinked(texts: readonly LinkedText[], separator: string): LinkedText {
  let text = '';
  const links: { start: number; end: number; href: string }[] = [];
  texts.forEach((each, index) => {
    if (index > 0) text += separator;
    for (const link of each.links)
      links.push({ start: text.length + link.start, end: text.length + link.end, href: link.href });
    text += each.text;
  });
  return { text, links };
}

/** The blocks of a cell or note as one text: paragraphs on lines of their own, a table within by rows. */
export function flatText(blocks: readonly Block[]): LinkedText {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'line') return [block];
    const rows = new Map<number, LinkedText[]>();
    for (const cell of block.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    return [...rows.values()].map((cells) => joinLinked(cells, ' '));
  });
  return joinLinked(lines, '\n');
}

/**
 * A footnote or endnote as its line behind the text, `[1] …` in the order of the marks: brackets, so that no note looks like a numbered item.
 * @param number from 1
 */
export function noteLine(
  number: number,
  { text, links }: LinkedText,
  kind: 'footnote' | 'endnote' = 'footnote',
): LineBlock {
  const marked = joinLinked(
    [
      { text: `[${number}] `, links: [] },
      { text: text.trim(), links },
    ],
    '',
  );
  return { kind: 'line', ...marked, level: null, place: { [kind]: number }, aside: true };
}

/** The blocks of a cell: tabs part cells in the text, so a tab within one is a blank. */
export function cellText(blocks: readonly Block[]): LinkedText {
  const { text, links } = flatText(blocks);
  return { text: text.replace(/\t/g, ' '), links };
}
