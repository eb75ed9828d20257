/** Columns of a table without upright lines: where its texts stand, told over all pages it runs over. */

import { KNOWN, squeezed } from '../../labels/vocabulary.ts';
import { overlap } from './geometry.ts';
import { linesOf, type PdfLine } from './lines.ts';
import type { Glyph } from './marks.ts';

/** In ems: a gap this wide parts two pieces of a line. */
const LANE = 0.7;
/** Of the lines, at least this many must have several pieces; of the pieces, at most this many may run across columns. */
const LEAST_WITH_COLUMNS = 0.25;
const MOST_ACROSS = 0.15;

interface Extent {
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

// The heads of a table that stand side by side on a line: 序号 服务事项 服务对象 …, told by the words that columns are called by.

export interface PrintedHead extends Extent {
  y: number;
  number: boolean;
}

const LEAST_KNOWN = 4;
/** In ems: heads of narrow columns stand this near each other. */
const NEAR = 0.3;
/** 对 象, 责 任 单 位: letters of one head set apart. */
const MOST_LETTERS = 6;
/** In ems: a head on two lines stands half a line above and below those of one line. */
const HALF_LINE = 1.2;

/** The heads on a line, or null where it holds no head row. @param around the lines next to it, for heads of two lines */
export function headsOn(line: PdfLine, around: readonly PdfLine[]): PrintedHead[] | null {
  const pieces = piecesOf(line, NEAR);
  const heads: PrintedHead[] = [];
  let known = 0;
  for (let i = 0; i < pieces.length; ) {
    const found = headFrom(pieces, i);
    if (found.known) known++;
    heads.push(found.head);
    i = found.next;
  }
  if (known < LEAST_KNOWN || known * 2 < heads.length) return null;
  for (const other of around) {
    if (other === line || Math.abs(other.y - line.y) > HALF_LINE * line.size) continue;
    for (const piece of piecesOf(other, NEAR))
      if (heads.every(({ x0, x1 }) => piece.x1 <= x0 || piece.x0 >= x1))
        heads.push({ x0: piece.x0, x1: piece.x1, y: line.y, number: false });
  }
  return heads.sort((a, b) => a.x0 - b.x0);
}

function headFrom(
  pieces: readonly PdfLine[],
  at: number,
): { head: PrintedHead; known: boolean; next: number } {
  const first = pieces[at]!;
  let word = '';
  for (let n = 0; n < MOST_LETTERS && at + n < pieces.length; n++) {
    const piece = pieces[at + n]!;
    if (n > 0 && piece.glyphs.length > 2) break;
    word += squeezed(piece.text);
    const role = KNOWN.head(word);
    if (role) {
      const head = { x0: first.x0, x1: piece.x1, y: first.y, number: role === 'number' };
      return { head, known: true, next: at + n + 1 };
    }
    if (piece.glyphs.length > 2) break;
  }
  return { head: { x0: first.x0, x1: first.x1, y: first.y, number: false }, known: false, next: at + 1 };
}
