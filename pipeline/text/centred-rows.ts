/**
 * Rows whose cells are set in their middle, with nothing between one row and the next, as a printed spreadsheet has them. Each cell stands
 * about the number of its row, so of all ways to part the lines there is one in which every cell does, its lines follow each other, and those
 * that go on are full.
 */
import type { Placed, Stack } from './laid-out.ts';

/** A text of a cell, in which column. */
export interface PlacedText extends Placed {
  col: number;
  folded: string;
}

/** Lines of a cell follow each other at so many steps at most. */
const FOLLOWS = 1.6;
/** A line that goes on leaves room for less than this share of its column; what it leaves beyond two characters speaks against it. */
const MOST_ROOM = 0.5;
const TWO = 2;
const NOT_FULL = 1;
/** A cell that ends in mid-sentence, where those of its column end with a full stop, or begins with what goes on. */
const CUT_SHORT = 1;
const MOSTLY = 0.8;
/** Farther from its number is dearer, where it may be at all. */
const OFF = 0.2;
/** A way that is so much better than any other is the one. */
const SURE = 0.6;
const TALLEST = 200;

/** Rows up to one, each with the first of its lines. */
interface Way {
  cost: number;
  from: number;
  before: Way | null;
}

/**
 * Of each line of a stack, the row that it is of; null where more than one way is as good, or none. @param slack how far from its number's place
 * the middle of a cell may stand, in steps of lines
 */
export function centredRows(stack: Stack, texts: readonly PlacedText[], slack: number): number[] | null {
  const { ys, numbered } = stack;
  const anchors = ys.flatMap((y, i) => (numbered.has(y) ? [i] : []));
  if (anchors.length === 0) return null;
  const columns = columnsOf(ys, texts);
  const most = slack * least(ys.slice(1).map((y, i) => y - (ys[i] as number)));
  let ways = new Map<number, Way[]>([[0, [{ cost: 0, from: 0, before: null }]]]);
  for (const [k, anchor] of anchors.entries()) {
    const next = new Map<number, Way[]>();
    const last = anchors[k + 1] ?? ys.length;
    for (const [from, before] of ways)
      for (let to = k + 1 < anchors.length ? anchor + 1 : last; to <= Math.min(last, from + TALLEST); to++) {
        const cost = rowCost(columns, from, to, ys[anchor] as number, most);
        if (cost === Number.POSITIVE_INFINITY) continue;
        const more = before.map((way): Way => ({ cost: way.cost + cost, from, before: way }));
        next.set(to, [...(next.get(to) ?? []), ...more].sort((a, b) => a.cost - b.cost).slice(0, TWO));
      }
    ways = next;
  }
  const [best, second] = ways.get(ys.length) ?? [];
  if (!best || (second && second.cost - best.cost < SURE)) return null;
  const starts = new Set<number>();
  for (let way: Way | null = best; way?.before; way = way.before) starts.add(way.from);
  let row = -1;
  return ys.map((_, i) => (starts.has(i) ? ++row : row));
}

interface LineOfColumn {
  at: number;
  y: number;
  width: number;
  folded: string;
}

interface LinesOfColumn {
  lines: LineOfColumn[];
  /** How many of them stand before each line of the stack. */
  before: number[];
  step: number;
  width: number;
  /** How wide a character is at most. */
  character: number;
  /** Its cells end with a full stop. */
  stops: boolean;
}

/** The lines of each column: texts that stand on one line are one. */
function columnsOf(ys: readonly number[], texts: readonly PlacedText[]): LinesOfColumn[] {
  const index = new Map(ys.map((y, i) => [y, i]));
  const columns = new Map<number, Map<number, PlacedText[]>>();
  for (const text of texts) {
    const at = index.get(text.y);
    if (at === undefined) continue;
    const column = columns.get(text.col) ?? new Map<number, PlacedText[]>();
    columns.set(text.col, column.set(at, [...(column.get(at) ?? []), text]));
  }
  return [...columns.values()].map((byLine): LinesOfColumn => {
    const lines = [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([at, own]): LineOfColumn => {
        const width = Math.max(...own.map(({ x1 }) => x1)) - Math.min(...own.map(({ x0 }) => x0));
        return { at, y: ys[at] as number, width, folded: own.map(({ folded }) => folded).join('') };
      });
    const steps = lines.slice(1).map(({ y }, i) => y - (lines[i] as LineOfColumn).y);
    const step = least(steps);
    const character = -least(lines.map((line) => -line.width / Math.max(1, line.folded.length)));
    const width = usualWidth(
      lines.map((line) => line.width),
      character,
    );
    const ends = lines.filter(
      (line, i) => (steps[i] ?? Infinity) > step * FOLLOWS || width - line.width > character * TWO,
    );
    const stops = ends.filter(({ folded }) => STOP.test(folded)).length >= ends.length * MOSTLY;
    let own = 0;
    const before = [...ys, 0].map((_, i) => {
      while ((lines[own]?.at ?? Infinity) < i) own++;
      return own;
    });
    return { lines, before, step, width, character, stops: ends.length > 1 && stops };
  });
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);

/** The width that most lines have, to a character: a mark that may not begin a line hangs out of it. Of equals the widest. */
function usualWidth(widths: readonly number[], character: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  let best = { width: 0, count: 0 };
  let low = 0;
  sorted.forEach((width, i) => {
    while ((sorted[low] as number) <= width - character) low++;
    if (i + 1 - low >= best.count) best = { width, count: i + 1 - low };
  });
  return best.width;
}

const STOP = /[。;]$/u;
const OPEN = /[、,(《“:]$/u;
const GOES_ON = /^[、,。;:)》”%]/u;

/** What speaks against lines [from, to) as a row about a place; infinite where they are none. */
function rowCost(
  columns: readonly LinesOfColumn[],
  from: number,
  to: number,
  place: number,
  most: number,
): number {
  let cost = 0;
  for (const column of columns) {
    const [first, end] = [column.before[from] as number, column.before[to] as number];
    if (first < end) cost += cellCost(column, first, end, place, most);
    if (cost === Infinity) break;
  }
  return cost;
}

/** And of lines of one column as a cell about a place. */
function cellCost(column: LinesOfColumn, from: number, to: number, place: number, most: number): number {
  const { lines, step, width, character, stops } = column;
  const [first, last] = [lines[from] as LineOfColumn, lines[to - 1] as LineOfColumn];
  const off = Math.abs((first.y + last.y) / 2 - place);
  if (off > most) return Infinity;
  let cost = (off / most) * OFF;
  for (let i = from; i + 1 < to; i++) {
    const [line, next] = [lines[i] as LineOfColumn, lines[i + 1] as LineOfColumn];
    const room = width - line.width;
    if (next.y - line.y > step * FOLLOWS || room > width * MOST_ROOM) return Infinity;
    if (room > character * TWO) cost += NOT_FULL;
  }
  if (OPEN.test(last.folded) || (stops && !STOP.test(last.folded))) cost += CUT_SHORT;
  if (GOES_ON.test(first.folded)) cost += CUT_SHORT;
  return cost;
}
