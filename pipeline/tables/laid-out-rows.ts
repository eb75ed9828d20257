/** The rows of a table laid out by places, while they are found: columns of texts with their lines. */
import { columnOf, type Strip } from '../text/laid-out.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { itemNumber } from './item-number.ts';
import type { PlacedPiece } from './pieces-of-lines.ts';

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
