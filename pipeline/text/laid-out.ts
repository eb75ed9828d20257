/**
 * Tables told by places alone: no rule, no bar, only where texts stand. Under a row of heads the columns are parted by strips in which
 * nothing stands, and rows are told by their numbers. Places are points on a page, or columns of characters in a text.
 */

/** Something that stands on a line: from left to right, and on which. */
export interface Placed {
  x0: number;
  x1: number;
  y: number;
}

export interface Strip {
  from: number;
  to: number;
}

/** Of the texts about a strip, so many may run into it: a heading over all columns. */
const MOST_OVER = 0.06;

/** The strip between each head and the next, where the fewest texts stand; null where they run into each other. */
export function stripsBetween(heads: readonly Placed[], texts: readonly Placed[]): Strip[] | null {
  const all = [...heads, ...texts];
  const strips: Strip[] = [];
  for (let i = 0; i + 1 < heads.length; i++) {
    const [left, right] = [heads[i] as Placed, heads[i + 1] as Placed];
    const from = Math.max(left.x0, strips.at(-1)?.to ?? left.x0);
    const strip = emptiest(all, from, right.x1);
    if (!strip || strip.over > MOST_OVER * all.length) return null;
    strips.push({ from: strip.from, to: strip.to });
  }
  return strips;
}

/** The widest of the stretches between two places over which the fewest texts stand. */
function emptiest(texts: readonly Placed[], from: number, to: number): (Strip & { over: number }) | null {
  const edges = texts
    .filter(({ x0, x1 }) => x0 < to && x1 > from)
    .flatMap(({ x0, x1 }): [at: number, step: number][] => [
      [Math.max(from, x0), 1],
      [Math.min(to, x1), -1],
    ])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let best: (Strip & { over: number }) | null = null;
  let over = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [at, step] = edges[i] as [number, number];
    over += step;
    const next = (edges[i + 1] as [number, number])[0];
    if (next <= at) continue;
    if (!best || over < best.over || (over === best.over && next - at > best.to - best.from))
      best = { from: at, to: next, over };
  }
  return best;
}

/** In which column something stands: where its middle is. */
export function columnOf({ x0, x1 }: Pick<Placed, 'x0' | 'x1'>, strips: readonly Strip[]): number {
  const middle = (x0 + x1) / 2;
  return strips.filter(({ from, to }) => middle > (from + to) / 2).length;
}

/** Does it stand in more than one column? */
export const runsOver = ({ x0, x1 }: Pick<Placed, 'x0' | 'x1'>, strips: readonly Strip[]): boolean =>
  strips.some(({ from, to }) => x0 < from && x1 > to);

/** Lines below each other with no heading between, and which of them bear the number of a row. */
export interface Stack {
  ys: readonly number[];
  numbered: ReadonlySet<number>;
  /** A head or a heading stands above: its first line begins a row. */
  opens: boolean;
}

/** What tells where a row begins: a gap above it, its number on the first line, or its number in the middle. */
export type RowStart = 'gaps' | 'top' | 'middle';

/** Of the places between two numbers, so many show a gap where rows are set apart. */
const MOSTLY_APART = 0.7;
/** Times the least step between lines. */
const APART = 1.3;

export function standingOf(stacks: readonly Stack[]): RowStart {
  const between = stacks.flatMap(({ ys, numbered }) => {
    const anchors = anchorsOf(ys, numbered);
    return anchors.slice(1).map((at, k) => gapBetween(ys, anchors[k] as number, at));
  });
  const steps = stacks.flatMap(({ ys }) => ys.slice(1).map((y, i) => y - (ys[i] as number)));
  const usual = Math.min(...steps);
  const apart = between.filter((gap) => gap >= usual * APART).length;
  if (
    steps.some((step) => step < usual * 1.15) &&
    between.length > 1 &&
    apart >= between.length * MOSTLY_APART
  )
    return 'gaps';
  const opening = stacks.filter(({ opens, numbered }) => opens && numbered.size > 0);
  const below = opening.filter(({ ys, numbered }) => !numbered.has(ys[0] as number));
  return below.length * 2 > opening.length ? 'middle' : 'top';
}

const anchorsOf = (ys: readonly number[], numbered: ReadonlySet<number>): number[] =>
  ys.flatMap((y, i) => (numbered.has(y) ? [i] : []));

const gapBetween = (ys: readonly number[], upper: number, lower: number): number =>
  Math.max(...ys.slice(upper + 1, lower + 1).map((y, i) => y - (ys[upper + i] as number)));

/** Of each line of a stack, the row that it is of, from 0; -1 for those that go on a row above the stack. */
export function rowsOf({ ys, numbered, opens }: Stack, standing: RowStart): number[] {
  const anchors = anchorsOf(ys, numbered);
  const starts = anchors.map((at, k): number => {
    if (standing === 'top') return k === 0 && opens ? 0 : at;
    if (k > 0) return parting(ys, anchors[k - 1] as number, at);
    return opens ? 0 : partingAbove(ys, at);
  });
  let row = -1;
  return ys.map((_, i) => {
    while (row + 1 < starts.length && (starts[row + 1] as number) <= i) row++;
    return row;
  });
}

/** Between two rows the gap is widest; of equal gaps the one half way. */
function parting(ys: readonly number[], upper: number, lower: number): number {
  let best = lower;
  let widest = 0;
  const half = (upper + lower + 1) / 2;
  for (let i = upper + 1; i <= lower; i++) {
    const gap = (ys[i] as number) - (ys[i - 1] as number);
    const nearer = Math.abs(i - half) < Math.abs(best - half);
    if (gap > widest * 1.1 || (gap > widest * 0.9 && nearer)) [best, widest] = [i, Math.max(gap, widest)];
  }
  return best;
}

/** Where the first row of a page begins whose number stands in its middle: as many lines above as fit its widest gap. */
function partingAbove(ys: readonly number[], anchor: number): number {
  let best = 0;
  let widest = ((ys[1] ?? 0) - (ys[0] ?? 0)) * 1.3;
  for (let i = 1; i <= anchor; i++) {
    const gap = (ys[i] as number) - (ys[i - 1] as number);
    if (gap > widest) [best, widest] = [i, gap];
  }
  return best;
}
