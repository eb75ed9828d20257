/** The text of a table's cells, which may be of several lines. */
import type { Draft } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { joinPieces, type Piece } from '../text/join.ts';
import type { Cell } from './grid.ts';

/** A stretch of the clean text with its words: a cell, or a line beside the table. */
export type Words = Pick<Cell, 'start' | 'end' | 'folded'>;

/** A cell with text in it. */
export const isFilled = (cell: Cell | null): cell is Cell => cell !== null && cell.end > cell.start;

/** The lines of a cell. @param skip characters at its head that are left out */
export function piecesOf({ text, folded }: Draft, words: Words, skip = 0): Piece[] {
  return linesOf(text, folded, words.start + skip, words.end).map(({ start, end, soft }) => ({
    start,
    end,
    soft,
  }));
}

/** Pieces of a name as one line. */
export function nameText({ text, folded, source }: Draft, pieces: readonly Piece[]): string {
  return joinPieces(text, folded, pieces, source.paragraphs).text.replace(/\n/gu, '');
}
