/** Columns of a table without upright lines: where its texts stand, told over all pages it runs over. */
import { overlap } from './geometry.ts';
import { linesOf, type PdfLine } from './lines.ts';
import type { Glyph } from './marks.ts';

/** In ems: a gap this wide parts two pieces of a line. */
export const LANE = 0.7;
/** Of the lines, at least this many must have several pieces; of the pieces, at most this many may run across columns. */
const LEAST_WITH_COLUMNS = 0.25;
const MOST_ACROSS = 0.15;

export interface Extent {
  x0: number;
  x1: number;
}

/** A line cut at its wide gaps. @param gap in ems */
export function piecesOf(line: PdfLine, gap = LANE): PdfLine[] {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = groups.at(-1)?.at(-1);
    if (last && glyph.x0 - last.x1 < gap * line.size) groups.at(-1)!.push(glyph);
    else groups.push([glyph]);
  }
  return groups.length === 1 ? [line] : groups.flatMap((group) => linesOf(group));
}

/**
 * The places between columns. The lines with most pieces show the columns; the other texts widen them, narrow
 * ones first; what lies over several (a section row: 一、公共教育) counts as running across.
 */
export function lanesOf(lines: readonly PdfLine[]): number[] {
  const rows = lines.map((line) => piecesOf(line));
  const most = Math.max(0, ...rows.map((row) => row.length));
  if (most < 2 || rows.filter((row) => row.length > 1).length < LEAST_WITH_COLUMNS * rows.length) return [];
  const [first, ...others] = rows.filter((row) => row.length === most);
  const columns: Extent[] = first!.map(({ x0, x1 }) => ({ x0, x1 }));
  const narrowFirst = [...others.flat(), ...rows.filter((row) => row.length < most).flat()].sort(
    (a, b) => a.x1 - a.x0 - (b.x1 - b.x0),
  );
  let across = 0;
  for (const piece of narrowFirst) if (!widens(columns, piece)) across++;
  if (across > MOST_ACROSS * narrowFirst.length) return [];
  return columns.slice(1).map((column, i) => (columns[i]!.x1 + column.x0) / 2);
}

/** Adds a piece to the column it stands in, or nearest to it; false when it stands in several. */
function widens(columns: readonly Extent[], piece: Extent): boolean {
  const touched = columns.filter((c) => overlap(c.x0, c.x1, piece.x0, piece.x1) > 0);
  if (touched.length > 1) return false;
  const distance = (c: Extent) => Math.max(c.x0 - piece.x1, piece.x0 - c.x1);
  const home = touched[0] ?? columns.reduce((best, c) => (distance(c) < distance(best) ? c : best));
  home.x0 = Math.min(home.x0, piece.x0);
  home.x1 = Math.max(home.x1, piece.x1);
  return true;
}
