/** The texts of a line that wide blanks part, and at which columns of characters they stand. */
import type { Placed } from '../text/laid-out.ts';

export interface PlacedPiece extends Placed {
  start: number;
  end: number;
  folded: string;
}

/** How wide a character is in a text that was laid out with blanks. */
export type Metre = (character: string) => number;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const EITHER = /[\u2010-\u2027\u2460-\u24ff\u00b7\u00d7\u2030-\u206f\u2260-\u226f]/u;

/** Chinese characters take two columns, dashes and quotes one or two as the program has it; or every character one. */
export const METRES: readonly Metre[] = [
  (character) => (HAN.test(character) || EITHER.test(character) ? 2 : 1),
  (character) => (HAN.test(character) ? 2 : 1),
  () => 1,
];

/** So many columns of blanks part two texts. */
const APART = 2;

/** @param folded the text folded, of the same length: a character is as wide as it was written. @param y which line it is */
export function piecesOf(
  text: string,
  folded: string,
  { start, end }: { start: number; end: number },
  y: number,
  metre: Metre,
): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let x = 0;
  let blank = APART;
  for (let at = start; at < end; at++) {
    const character = text[at] as string;
    const width = metre(character);
    if (/\s/u.test(character)) blank += character === '\u3000' ? 2 : width;
    else {
      const last = pieces.at(-1);
      if (last && blank < APART) {
        last.end = at + 1;
        last.x1 = x + width;
      } else pieces.push({ start: at, end: at + 1, x0: x, x1: x + width, y, folded: '' });
      blank = 0;
    }
    x += width;
  }
  for (const piece of pieces) piece.folded = folded.slice(piece.start, piece.end);
  return pieces;
}
