/**
 * Pages set in two or three columns, as gazettes are: a white strip where a column ends runs down the page, and lines on
 * both its sides have nothing to do with each other. Columns are read one after the other, between the lines that run over
 * all of them (a title).
 */
import { linesOf, type PdfLine } from './lines.ts';
import type { Page } from './page.ts';

const COLUMNS = [2, 3] as const;
/** In ems: half of the least strip; how far from an even share of the page a strip may stand. */
const HALF_STRIP = 0.4;
const OFF_EVEN = 2.5;
/** Lines with text on both sides of a strip, at least, and as part of the page's lines. */
const LEAST_LINES = 6;
const LEAST_PART = 0.3;
/** Of the lines, so many may run over the strip. */
const MOST_OVER = 0.25;
/** In ems: room that a full line may leave; and the part of a column's lines that are full. Cells of a table are short. */
const FULL = 1.6;
const LEAST_FULL = 0.12;

/** The pages, those in columns parted: a part a column, and a part for what runs over all columns, in reading order. */
export function partedInColumns(pages: readonly Page[]): Page[] {
  let before: ColumnStrip[] | null = null;
  return pages.flatMap((page) => {
    const own = page.tables.length > 0 ? null : stripsOf(page.lines);
    const strips: ColumnStrip[] | null = own ?? (before && goesOnIn(page, before) ? before : null);
    before = strips;
    return strips ? partsOf(page, strips) : [page];
  });
}

/** The last page of a gazette, whose second column is two lines long: the strips of the page before stay empty on it too. */
function goesOnIn({ lines, tables }: Page, strips: readonly ColumnStrip[]): boolean {
  const over = lines.filter((line) => strips.some((strip) => runsOver(line, strip))).length;
  return tables.length === 0 && over <= MOST_OVER * lines.length;
}

interface ColumnStrip {
  at: number;
  half: number;
}

function stripsOf(lines: readonly PdfLine[]): ColumnStrip[] | null {
  if (lines.length < LEAST_LINES) return null;
  const left = Math.min(...lines.map((line) => line.x0));
  const right = Math.max(...lines.map((line) => line.x1));
  const em = [...lines].map((line) => line.size).sort((a, b) => a - b)[lines.length >> 1]!;
  for (const count of COLUMNS) {
    const strips = Array.from({ length: count - 1 }, (_, i) =>
      emptiest(lines, left + ((right - left) * (i + 1)) / count, em),
    );
    if (strips.every((strip) => parts(lines, strip)) && areFull(lines, strips)) return strips;
  }
  return null;
}

/** Of the places about an even share, the middle of those over which the fewest lines run. */
function emptiest(lines: readonly PdfLine[], even: number, em: number): ColumnStrip {
  const half = HALF_STRIP * em;
  const places = Array.from({ length: Math.ceil(2 * OFF_EVEN * em) }, (_, i) => even - OFF_EVEN * em + i);
  const counts = places.map((at) => lines.filter((line) => runsOver(line, { at, half })).length);
  const least = Math.min(...counts);
  const best = places.filter((_, i) => counts[i] === least);
  return { at: best[best.length >> 1]!, half };
}

function runsOver({ glyphs, x0, x1 }: PdfLine, { at, half }: ColumnStrip): boolean {
  return x0 < at + half && x1 > at - half && glyphs.some((g) => g.x0 < at + half && g.x1 > at - half);
}

const onBothSides = ({ x0, x1 }: PdfLine, { at }: ColumnStrip): boolean => x0 < at && x1 > at;

function parts(lines: readonly PdfLine[], strip: ColumnStrip): boolean {
  const over = lines.filter((line) => runsOver(line, strip)).length;
  const both = lines.filter((line) => onBothSides(line, strip)).length - over;
  return over <= MOST_OVER * lines.length && both >= LEAST_LINES && both >= LEAST_PART * lines.length;
}

/** In each column some lines reach its right side and go on, as prose does. */
function areFull(lines: readonly PdfLine[], strips: readonly ColumnStrip[]): boolean {
  const inside = lines.filter((line) => !strips.some((strip) => runsOver(line, strip)));
  return cut(inside, strips).every((column) => {
    const right = Math.max(...column.map((line) => line.x1));
    const full = column.filter((line) => right - line.x1 < FULL * line.size);
    return full.length > 1 && full.length >= LEAST_FULL * column.length;
  });
}

/** The lines of each column, from top to bottom. */
function cut(lines: readonly PdfLine[], strips: readonly ColumnStrip[]): PdfLine[][] {
  const columns = Array.from({ length: strips.length + 1 }, (): PdfLine['glyphs'] => []);
  for (const line of lines)
    for (const glyph of [...line.glyphs, ...line.blanks]) {
      const middle = (glyph.x0 + glyph.x1) / 2;
      columns[strips.filter((strip) => middle > strip.at).length]!.push(glyph);
    }
  return columns.map((glyphs) => linesOf(glyphs));
}

function partsOf(page: Page, strips: readonly ColumnStrip[]): Page[] {
  const found: Page[] = [];
  let run: PdfLine[] = [];
  const close = (): void => {
    const columns = cut(run, strips);
    const isOne = columns.filter((lines) => lines.length > 0).length < 2;
    if (run.length > 0 && isOne) found.push({ ...page, lines: run });
    else
      for (const [column, lines] of columns.entries())
        if (lines.length > 0) found.push({ ...page, lines, column });
    run = [];
  };
  for (const line of page.lines) {
    if (!strips.some((strip) => runsOver(line, strip))) {
      run.push(line);
      continue;
    }
    close();
    found.push({ ...page, lines: [line] });
  }
  close();
  return joined(found);
}

/** Lines that run over all columns, one after the other, are one part. */
function joined(parted: readonly Page[]): Page[] {
  const found: Page[] = [];
  for (const part of parted) {
    const last = found.at(-1);
    if (last && last.column === undefined && part.column === undefined) last.lines.push(...part.lines);
    else found.push({ ...part, lines: [...part.lines] });
  }
  return found;
}
