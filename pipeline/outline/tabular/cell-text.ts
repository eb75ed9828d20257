/** The text of a table's cells, which may be of several lines. */
import type { Draft } from '../../draft.ts';
import { type Cell, stretchesOf } from '../../tables/grid.ts';
import { joinPieces, type Piece } from '../../text/join.ts';
import { linesOf } from '../../text/lines.ts';

/** A stretch of the clean text with its words: a cell, or a line beside the table. */
export type CellWords = Pick<Cell, 'start' | 'end' | 'folded' | 'more'>;

/** The lines of a cell; of one that was broken by hand they go on in mid-sentence. @param skip characters at its head that are left out */
export function piecesOf({ text, folded, source }: Draft, words: CellWords, skip = 0): Piece[] {
  const broken = words.more !== undefined;
  // a cell of Markdown has no other way to begin a line than <br>
  const meant = source.mediaType === 'text/markdown';
  return stretchesOf(words).flatMap(({ start, end }, i) =>
    linesOf(text, folded, i === 0 ? start + skip : start, end).map((line) => ({
      start: line.start,
      end: line.end,
      soft: broken || (line.soft && !meant),
    })),
  );
}

/** Pieces of a name as one line. */
export function nameText({ text, folded, source }: Draft, pieces: readonly Piece[]): string {
  return joinPieces(text, folded, pieces, source.paragraphs).text.replace(/\n/gu, '');
}
