/** Ruled tables of one page: straight lines to a grid of cells, merged cells included. */

import type { CellPlace } from '../../source.ts';
import type { RuledLine } from './geometry.ts';
import { type Box, cluster, nearest, overlap } from './geometry.ts';
import type { PdfLine } from './lines.ts';

export interface GridCell extends CellPlace {
  box: Box;
  /** Filled in by the page reader. */
  lines: PdfLine[];
}

/** The part of a table that stands on one page. `xs` and `ys` are its borders, one more than columns and rows. */
export interface PageTable {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** In points. Borders this near are one; lines this near touch. */
const SAME_BORDER = 2;
const TOUCH = 3;
/** No row or column of text is narrower: borders nearer than this are the two sides of one. */
const NARROWEST = 7;
/** How much of a cell's side must be drawn to part it from its neighbour. */
const DRAWN = 0.6;
/** More lines than a page of any table has; past it they are a drawing. */
const MAX_RULES = 6000;

/** Level and upright lines, pieces of one line joined and doubles dropped. */
export interface Borders {
  level: RuledLine[];
  upright: RuledLine[];
}

export function bordersOf(rules: readonly RuledLine[]): Borders {
  const level = rules.filter((r) => r.y0 === r.y1);
  const upright = rules.filter((r) => r.x0 === r.x1);
  return {
    level: joined(level.map((r) => [r.y0, r.x0, r.x1])).map(([y, x0, x1]) => ({ x0, y0: y, x1, y1: y })),
    upright: joined(upright.map((r) => [r.x0, r.y0, r.y1])).map(([x, y0, y1]) => ({ x0: x, y0, x1: x, y1 })),
  };
}

type RuleSegment = [at: number, from: number, to: number];

function joined(segments: RuleSegment[]): RuleSegment[] {
  if (segments.length > MAX_RULES) return [];
  const sorted = segments.sort((a, b) => a[0] - b[0]);
  const bands: RuleSegment[][] = [];
  for (const segment of sorted) {
    const band = bands.at(-1);
    if (band && segment[0] - band[0]![0] <= SAME_BORDER) band.push(segment);
    else bands.push([segment]);
  }
  return bands.flatMap((band) => {
    const at = band.reduce((sum, s) => sum + s[0], 0) / band.length;
    const lines: RuleSegment[] = [];
    for (const [, from, to] of band.sort((a, b) => a[1] - b[1])) {
      const last = lines.at(-1);
      if (last && from - last[2] <= TOUCH) last[2] = Math.max(last[2], to);
      else lines.push([at, from, to]);
    }
    return lines;
  });
}

/** The ruled tables of a page, from top to bottom. A box of one cell is a frame round text, no table. */
export function ruledTables(borders: Borders): PageTable[] {
  const tables = connected(borders).flatMap((group) => tableOf(group) ?? []);
  const outer = tables.filter((t) => !tables.some((other) => other !== t && holds(other, t)));
  return outer.sort((a, b) => a.ys[0]! - b.ys[0]! || a.xs[0]! - b.xs[0]!);
}

/** Lines that touch, directly or over others. */
function connected({ level, upright }: Borders): Borders[] {
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  level.forEach((h, i) => {
    upright.forEach((v, j) => {
      const crosses =
        v.x0 > h.x0 - TOUCH && v.x0 < h.x1 + TOUCH && h.y0 > v.y0 - TOUCH && h.y0 < v.y1 + TOUCH;
      if (crosses) parent[root(level.length + j)] = root(i);
    });
  });
  const groups = new Map<number, Borders>();
  const groupOf = (i: number) => {
    const at = root(i);
    const group = groups.get(at) ?? { level: [], upright: [] };
    groups.set(at, group);
    return group;
  };
  for (const [i, h] of level.entries()) groupOf(i).level.push(h);
  for (const [j, v] of upright.entries()) groupOf(level.length + j).upright.push(v);
  return [...groups.values()].filter((g) => g.level.length > 1 && g.upright.length > 0);
}

function tableOf({ level, upright }: Borders): PageTable | null {
  const xs = borderPlaces(
    upright.map((v) => v.x0),
    Math.min(...level.map((h) => h.x0)),
    Math.max(...level.map((h) => h.x1)),
  );
  const ys = borderPlaces(
    level.map((h) => h.y0),
    Math.min(...upright.map((v) => v.y0)),
    Math.max(...upright.map((v) => v.y1)),
  );
  const cols = xs.length - 1;
  const rows = ys.length - 1;
  if (rows < 1 || cols < 2 || rows * cols > 20_000) return null;
  const sideDrawn = drawnSides(
    upright.map((v): RuleSegment => [v.x0, v.y0, v.y1]),
    xs,
    ys,
  );
  const topDrawn = drawnSides(
    level.map((h): RuleSegment => [h.y0, h.x0, h.x1]),
    ys,
    xs,
  );
  const cells = mergedCells(
    rows,
    cols,
    (row, col) => sideDrawn(col, row),
    (row, col) => topDrawn(row, col),
  ).map((cell) => ({
    ...cell,
    box: {
      x0: xs[cell.col]!,
      y0: ys[cell.row]!,
      x1: xs[cell.col + cell.colSpan]!,
      y1: ys[cell.row + cell.rowSpan]!,
    },
    lines: [],
  }));
  return cells.length < 2 ? null : { xs, ys, cells };
}

/** Places of the borders; an open side (tables without left and right lines, rows left open at a page's end) is closed. */
function borderPlaces(drawn: readonly number[], from: number, to: number): number[] {
  const places = cluster(drawn, NARROWEST);
  if (places.length === 0 || places[0]! - from > NARROWEST) places.unshift(from);
  if (to - places.at(-1)! > NARROWEST) places.push(to);
  return places;
}

/** Tells whether the border at place `i` is drawn along the stretch `j` of the crossing places. */
function drawnSides(
  segments: readonly RuleSegment[],
  at: readonly number[],
  across: readonly number[],
): (i: number, j: number) => boolean {
  const covered = at.map(() => new Float64Array(Math.max(0, across.length - 1)));
  for (const [place, from, to] of segments) {
    const row = covered[nearest(at, place)]!;
    for (let j = 0; j < row.length; j++)
      row[j]! += Math.max(0, overlap(from, to, across[j]!, across[j + 1]!));
  }
  return (i, j) => covered[i]![j]! >= DRAWN * (across[j + 1]! - across[j]!);
}

type GridRegion = Omit<GridCell, 'box' | 'lines'>;

/**
 * Cells of a grid where some inner sides are not drawn.
 *
 * @param left whether the left side of (row, col) is drawn, for col > 0
 * @param top whether the upper side of (row, col) is drawn, for row > 0
 */
function mergedCells(
  rows: number,
  cols: number,
  left: (row: number, col: number) => boolean,
  top: (row: number, col: number) => boolean,
): GridRegion[] {
  const taken = new Uint8Array(rows * cols);
  const regions: GridRegion[] = [];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (taken[row * cols + col]) continue;
      let colSpan = 1;
      while (col + colSpan < cols && !taken[row * cols + col + colSpan] && !left(row, col + colSpan))
        colSpan++;
      let rowSpan = 1;
      const open = (r: number) => {
        for (let c = col; c < col + colSpan; c++) if (taken[r * cols + c] || top(r, c)) return false;
        for (let c = col + 1; c < col + colSpan; c++) if (left(r, c)) return false;
        return true;
      };
      while (row + rowSpan < rows && open(row + rowSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) taken.fill(1, r * cols + col, r * cols + col + colSpan);
      regions.push({ row, col, rowSpan, colSpan });
    }
  }
  return regions;
}

function holds(outer: PageTable, inner: PageTable): boolean {
  return outer.cells.some(
    ({ box }) =>
      box.x0 <= inner.xs[0]! + 1 &&
      box.x1 >= inner.xs.at(-1)! - 1 &&
      box.y0 <= inner.ys[0]! + 1 &&
      box.y1 >= inner.ys.at(-1)! - 1,
  );
}
