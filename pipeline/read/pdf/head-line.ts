/** The heads of a table that stand side by side on a line: 序号 服务事项 服务对象 …, told by the words that columns are called by. */
import { KNOWN, squeezed } from '../../labels/vocabulary.ts';
import { type Extent, piecesOf } from './lanes.ts';
import type { PdfLine } from './lines.ts';

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
