/**
 * Plane geometry of a page. Once a page is upright, x grows to the right and y grows downwards, both in points
 * (1/72 inch) from the page's top left corner.
 */

/** `[a b c d e f]` as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point lands. */
export function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** The matrix in a list of six numbers, or null when the list is something else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || value instanceof Float32Array)) return null;
  const six = Array.from(value as ArrayLike<unknown>);
  if (six.length !== 6 || !six.every((n) => typeof n === 'number' && Number.isFinite(n))) return null;
  return six as unknown as Matrix;
}

export function overlap(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0);
}

/**
 * Sorted numbers gathered where neighbours stand within `tolerance` of their group's first; each group's mean.
 * A table's border drawn twice, or as two sides of a thin rectangle, is one border.
 */
export function cluster(values: readonly number[], tolerance: number): number[] {
  const means: number[] = [];
  let group: number[] = [];
  const close = () => {
    if (group.length > 0) means.push(group.reduce((sum, v) => sum + v, 0) / group.length);
    group = [];
  };
  for (const value of [...values].sort((a, b) => a - b)) {
    if (group.length > 0 && value - group[0]! > tolerance) close();
    group.push(value);
  }
  close();
  return means;
}

/** The index of the value nearest to `x`. `values` is sorted and not empty. */
export function nearest(values: readonly number[], x: number): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if (Math.abs(values[i]! - x) < Math.abs(values[best]! - x)) best = i;
  }
  return best;
}

/** A straight line, level or upright. */
export interface RuledLine {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
