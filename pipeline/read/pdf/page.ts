/** One page: its drawing commands to lines of text and tables, upright whichever way the page lies. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, matrixOf, multiply, nearest } from './geometry.ts';
import { type Borders, bordersOf, type PageTable, ruledTables } from './grid.ts';
import { type LevelRuled, levelRuled, levelRuledTables, sameEnds } from './level-rules.ts';
import { linesOf, type PdfLine } from './lines.ts';
import { type Commands, type FontMetrics, type Glyph, type PageMarks, readMarks } from './marks.ts';
import { boundedCommands, loadLibrary } from './open.ts';
import { unsqueezed } from './squeezed-marks.ts';
import { watermarksOf } from './watermarks.ts';

// The red head of a notice by several organs: their names one under the other, and 文件 in large type beside them,
// at half their height. It is read after the names.

const LARGER = 1.5;

/** The lines in reading order. `lines` go from top to bottom. */
function afterItsNames(lines: readonly PdfLine[]): PdfLine[] {
  const ordered = [...lines];
  for (const title of lines) {
    const at = ordered.indexOf(title);
    let end = at;
    while (ordered[end + 1] && isBeside(ordered[end + 1]!, title) && keepsStep(ordered, end, at)) end++;
    const above = ordered[at - 1];
    if (end === at || !above || !isBeside(above, title)) continue;
    ordered.splice(at, 1);
    ordered.splice(end, 0, title);
  }
  return ordered;
}

function isBeside(name: PdfLine, title: PdfLine): boolean {
  return title.size >= LARGER * name.size && name.x1 <= title.x0;
}

/** The names stand at even distances; the text after them does not. */
function keepsStep(lines: readonly PdfLine[], end: number, title: number): boolean {
  const last = end === title ? lines[title - 1] : lines[end];
  const next = lines[end + 1]!;
  return last !== undefined && next.y - last.y < 2.5 * next.size;
}

export interface Page {
  /** Counts from 1. */
  number: number;
  width: number;
  height: number;
  /** Of a part of a page that is set in columns: which one, from 0. */
  column?: number;
  /** Lines outside tables, from top to bottom. */
  lines: PdfLine[];
  tables: PageTable[];
  /** The page shows a picture or outlined shapes. */
  pictured: boolean;
  /** Glyphs left out: watermarks, what is slanted or turned against the page's text, or in a font that cannot be read. */
  slanted: number;
  lost: number;
}

/** What is drawn on a page, upright. */
export interface Drawn {
  number: number;
  width: number;
  height: number;
  marks: PageMarks;
}

/** Reads page `number` of an open document. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<Drawn> {
  const library = await loadLibrary();
  const { OPS } = library;
  const page = await document.getPage(number);
  const commands = await boundedCommands(page, library);
  const fonts = await fontsOf(page, commands, OPS.setFont);
  const viewport = page.getViewport({ scale: 1 });
  const drawn = drawnUpright(number, viewport, matrixOf(viewport.transform) as Matrix, (base) =>
    readMarks(commands, base, OPS as unknown as Record<string, number>, (name) => fonts.get(name) ?? null),
  );
  page.cleanup();
  return drawn;
}

/**
 * A page the way its text stands upright: read once more where most of it runs another way.
 * @param base maps the page's own coordinates to those of geometry.ts
 */
export function drawnUpright(
  number: number,
  { width, height }: { width: number; height: number },
  base: Matrix,
  read: (base: Matrix) => PageMarks,
): Drawn {
  const marks = read(base);
  const turn = usualTurn(marks.glyphs);
  if (turn === 0) return { number, width, height, marks };
  const turned = read(multiply(UPRIGHT[turn](width, height), base));
  return turn === 2
    ? { number, width, height, marks: turned }
    : { number, width: height, height: width, marks: turned };
}

/** Turns a page whose text runs down, on its head or up until the text is upright. */
const UPRIGHT: Record<1 | 2 | 3, (width: number, height: number) => Matrix> = {
  1: (width) => [0, -1, 1, 0, 0, width],
  2: (width, height) => [-1, 0, 0, -1, width, height],
  3: (_width, height) => [0, 1, -1, 0, height, 0],
};

async function fontsOf(
  page: PDFPageProxy,
  commands: Commands,
  setFont: number,
): Promise<Map<string, FontMetrics>> {
  const fonts = new Map<string, FontMetrics>();
  const names = new Set<string>();
  commands.fnArray.forEach((fn, i) => {
    if (fn === setFont) names.add(String((commands.argsArray[i] as unknown[])[0]));
  });
  for (const name of names) {
    const font = (await new Promise((resolve) => page.commonObjs.get(name, resolve))) as Record<
      string,
      unknown
    > | null;
    const matrix = matrixOf(font?.fontMatrix) ?? ([0.001, 0, 0, 0.001, 0, 0] as const);
    if (!font || typeof font.loadedName !== 'string') continue;
    const metrics = font.defaultVMetrics;
    const vertical = font.vertical === true;
    fonts.set(name, {
      vertical,
      fontMatrix: matrix,
      defaultVMetrics: Array.isArray(metrics) ? (metrics as number[]) : null,
    });
  }
  return fonts;
}

function usualTurn(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn]!++;
  return counts.indexOf(Math.max(...counts)) as 0 | 1 | 2 | 3;
}

/** The pages without watermarks, as drafts. */
export function draftsOf(drawn: readonly Drawn[]): PageDraft[] {
  const upright = drawn.map(({ width, height, marks }) =>
    unsqueezed(marks.glyphs.filter((g) => isShown(g, width, height))),
  );
  const watermarks = watermarksOf(upright);
  return drawn.map((page, i) => draftOf(page, upright[i]!, watermarks[i]!));
}

/** A page as drawn, before tables without upright lines are told from text: that takes the pages around it. */
export interface PageDraft extends Omit<Page, 'lines'> {
  free: Glyph[];
  levelRuled: LevelRuled[];
}

function isShown(g: Glyph, width: number, height: number): boolean {
  return g.turn === 0 && g.x1 > 0 && g.x0 < width && g.y > 0 && g.y - g.size < height;
}

function draftOf(
  { number, width, height, marks }: Drawn,
  upright: readonly Glyph[],
  watermarks: ReadonlySet<Glyph>,
): PageDraft {
  const shown = upright.filter((glyph) => !watermarks.has(glyph));
  const borders = bordersOf(marks.rules);
  const tables = ruledTables(borders);
  const free = fill(tables, shown);
  return {
    number,
    width,
    height,
    free,
    levelRuled: levelRuled(apart(borders, tables), free, width),
    tables: tables.filter(hasText),
    pictured: marks.pictures > 0,
    slanted: marks.glyphs.filter((g) => (g.turn !== 0 || watermarks.has(g)) && g.text !== ' ').length,
    lost: marks.lost,
  };
}

/** Pages with all their tables, and the other text in lines. */
export function finished(drafts: readonly PageDraft[]): Page[] {
  const found = drafts.map((): PageTable[] => []);
  const open = drafts.flatMap((draft, page) => draft.levelRuled.map((ruled) => ({ page, ruled })));
  while (open.length > 0) {
    const group = [open.shift()!];
    for (let i = 0; i < open.length; ) {
      const next = open[i]!;
      const follows = next.page - group.at(-1)!.page <= 1 && sameEnds(group[0]!.ruled, next.ruled);
      if (follows) group.push(...open.splice(i, 1));
      else i++;
    }
    levelRuledTables(group.map((g) => g.ruled)).forEach((table, i) => {
      if (table) found[group[i]!.page]!.push(table);
    });
  }
  return drafts.map(({ free, levelRuled: _used, tables, ...page }, i) => {
    const rest = fill(found[i]!, free);
    const all = [...tables, ...found[i]!.filter(hasText)].sort((a, b) => a.ys[0]! - b.ys[0]!);
    return { ...page, tables: all, lines: afterItsNames(linesOf(rest)) };
  });
}

/** The lines that stand in no ruled table. */
function apart(borders: Borders, tables: readonly PageTable[]): Borders {
  const inside = (y: number) => tables.some((t) => y > t.ys[0]! - 3 && y < t.ys.at(-1)! + 3);
  return { level: borders.level.filter((h) => !inside(h.y0)), upright: borders.upright };
}

function hasText(table: PageTable): boolean {
  return table.cells.some((cell) => cell.lines.length > 0);
}

/** Puts glyphs into the cells that hold their middles; gives back those that stand in none. */
function fill(tables: readonly PageTable[], glyphs: readonly Glyph[]): Glyph[] {
  const free: Glyph[] = [];
  const homes = tables.map((table) => {
    const cols = table.xs.length - 1;
    const cellAt = new Int32Array((table.ys.length - 1) * cols);
    table.cells.forEach((cell, i) => {
      for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
        cellAt.fill(i, r * cols + cell.col, r * cols + cell.col + cell.colSpan);
    });
    return { table, cellAt, cols, contents: table.cells.map((): Glyph[] => []) };
  });
  for (const glyph of glyphs) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const y = glyph.y - 0.35 * glyph.size;
    const home = homes.find(
      ({ table: { xs, ys } }) => x >= xs[0]! && x <= xs.at(-1)! && y >= ys[0]! && y <= ys.at(-1)!,
    );
    if (!home) free.push(glyph);
    else
      home.contents[home.cellAt[slot(home.table.ys, y) * home.cols + slot(home.table.xs, x)]!]!.push(glyph);
  }
  for (const { table, contents } of homes) {
    for (const [i, cell] of table.cells.entries()) cell.lines = linesOf(contents[i]!);
  }
  return free;
}

function slot(borders: readonly number[], at: number): number {
  const i = nearest(borders, at);
  return Math.min(borders.length - 2, Math.max(0, at < borders[i]! ? i - 1 : i));
}
