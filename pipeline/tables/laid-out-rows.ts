/** The rows of a table laid out by places, while they are found: columns of texts with their lines. */
import { columnOf, type Placed, type Strip } from '../text/laid-out.ts';
import { type Cell, cellOf, type Grid, grid, itemNumber } from './grid.ts';

// The texts of a line that wide blanks part, and at which columns of characters they stand.

export interface PlacedPiece extends Placed {
  start: number;
  end: number;
  folded: string;
}

/** How wide a character is in a text that was laid out with blanks. */
type Metre = (character: string) => number;

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

const LEAST_ROWS = 2;
/** Of the numbers of rows, so many follow the one before. */
const MOSTLY = 0.8;

export class LaidOutRows {
  readonly #text: string;
  readonly #folded: string;
  readonly #width: number;
  readonly #rows: { heading: PlacedPiece | null; columns: PlacedPiece[][]; cut?: true }[] = [];
  #last: PlacedPiece[][] = [];

  constructor(text: string, folded: string, width: number) {
    this.#text = text;
    this.#folded = folded;
    this.#width = width;
  }

  heads(pieces: readonly PlacedPiece[], strips: readonly Strip[]): void {
    const before = this.#last;
    this.add(pieces, strips);
    this.#last = before;
  }

  add(pieces: readonly PlacedPiece[], strips: readonly Strip[]): void {
    this.#last = Array.from({ length: this.#width }, () => []);
    this.#rows.push({ heading: null, columns: this.#last });
    this.#put(pieces, strips);
  }

  /** Texts of the last row below the heads: a page's end cut it. */
  goOn(pieces: readonly PlacedPiece[], strips: readonly Strip[]): void {
    const row = this.#rows.find(({ columns }) => columns === this.#last);
    if (row) row.cut = true;
    this.#put(pieces, strips);
  }

  #put(pieces: readonly PlacedPiece[], strips: readonly Strip[]): void {
    for (const piece of pieces) this.#last[columnOf(piece, strips)]?.push(piece);
  }

  heading(piece: PlacedPiece): void {
    this.#rows.push({ heading: piece, columns: [] });
  }

  countsUp(numberCol: number): boolean {
    const numbers = this.#rows.flatMap(
      ({ columns }) => itemNumber(columns[numberCol]?.[0]?.folded ?? '') ?? [],
    );
    const follow = numbers.filter((no, i) => no === 1 || no === (numbers[i - 1] ?? 0) + 1).length;
    return numbers.length >= LEAST_ROWS && follow >= numbers.length * MOSTLY;
  }

  /** Lines of a cell follow each other: where they do not, rows were cut in their middle. */
  isWhole(): boolean {
    const ys = [...new Set(this.#rows.flatMap(({ columns }) => columns.flat().map(({ y }) => y)))].sort(
      (a, b) => a - b,
    );
    const at = new Map(ys.map((y, i) => [y, i]));
    return this.#rows.every(({ columns, cut }) =>
      columns.every((pieces) =>
        pieces.every(
          ({ y }, i) => i === 0 || cut || (at.get(y) ?? 0) - (at.get(pieces[i - 1]?.y ?? y) ?? 0) <= 1,
        ),
      ),
    );
  }

  grid(): Grid {
    const cells = this.#rows.flatMap(({ heading, columns }, row): Cell[] => {
      const place = { row, rowSpan: 1 };
      if (heading)
        return [cellOf(this.#text, this.#folded, { ...place, ...heading, col: 0, colSpan: this.#width })];
      return columns.map((pieces, col) => this.#cell(pieces, { ...place, col, colSpan: 1 }));
    });
    const all = cells.flatMap((cell) => [cell, ...(cell.more ?? [])]).filter(({ start, end }) => end > start);
    return grid(Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)), cells);
  }

  /** A cell of what stands in a column, line by line. */
  #cell(pieces: readonly PlacedPiece[], place: Pick<Cell, 'row' | 'col' | 'rowSpan' | 'colSpan'>): Cell {
    const lines: { start: number; end: number; y: number }[] = [];
    for (const { start, end, y } of pieces) {
      const last = lines.at(-1);
      if (last?.y === y) last.end = end;
      else lines.push({ start, end, y });
    }
    const [first = { start: 0, end: 0 }, ...more] = lines;
    const cell = cellOf(this.#text, this.#folded, { ...place, start: first.start, end: first.end });
    if (more.length === 0) return cell;
    const folded = [cell, ...more].map(({ start, end }) => this.#folded.slice(start, end)).join('');
    return { ...cell, folded, more: more.map(({ start, end }) => ({ start, end })) };
  }
}
