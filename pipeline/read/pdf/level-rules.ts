/**
 * Tables with level lines only (三线表): the lines give top, head, bottom and often the rows; columns come from the
 * places of the texts (lanes.ts).
 */

import type { RuledLine } from './geometry.ts';
import { type Box, overlap } from './geometry.ts';
import type { Borders, GridCell, PageTable } from './grid.ts';
import { lanesOf, piecesOf } from './lanes.ts';
import { linesOf, type PdfLine } from './lines.ts';
import type { Glyph } from './marks.ts';

/** In points: how far the ends of a table's lines may differ. */
const SAME_END = 4;
/** A table takes at least this much of the page's width, and has at least a line over and one under its head. */
const WIDE = 0.35;
const LEAST_RULES = 2;
/** In ems: a white gap this high ends a table whose last line is missing (its row goes on over the page). */
const END_GAP = 2.4;

/** What stands between and under the lines of one page that may be a table. */
export interface LevelRuled {
  x0: number;
  x1: number;
  bands: { box: Box; lines: PdfLine[] }[];
  /** Lines of text under the last rule, as far as they follow close. */
  below: PdfLine[];
  bottom: number;
}

/**
 * @param borders lines that stand in no ruled table
 * @param free glyphs that stand in no ruled table
 * @param pageWidth in points
 */
export function levelRuled(borders: Borders, free: readonly Glyph[], pageWidth: number): LevelRuled[] {
  return bundles(borders, pageWidth).map((rules) => {
    const { x0, x1 } = rules[0]!;
    const inside = (top: number, bottom: number) =>
      linesOf(free.filter((g) => g.x0 > x0 - 2 && g.x1 < x1 + 2 && g.y > top && g.y - g.size * 0.3 < bottom));
    const boxes = rules.slice(1).map((rule, i): Box => ({ x0, x1, y0: rules[i]!.y0, y1: rule.y0 }));
    const bottom = rules.at(-1)!.y0;
    const bands = boxes.map((box) => ({ box, lines: inside(box.y0, box.y1) }));
    return { x0, x1, bands, below: closeBelow(inside(bottom, Number.POSITIVE_INFINITY), bottom), bottom };
  });
}

/** Level lines of the same ends, no upright line touching them. */
function bundles({ level, upright }: Borders, pageWidth: number): RuledLine[][] {
  const touched = (h: RuledLine) =>
    upright.some((v) => v.x0 > h.x0 - 3 && v.x0 < h.x1 + 3 && v.y0 - 3 < h.y0 && v.y1 + 3 > h.y0);
  const alone = level.filter((h) => h.x1 - h.x0 >= WIDE * pageWidth && !touched(h));
  const found: RuledLine[][] = [];
  for (const rule of alone.sort((a, b) => a.y0 - b.y0)) {
    const home = found.find(([first]) => sameEnds(first!, rule));
    if (home) home.push(rule);
    else found.push([rule]);
  }
  return found.filter((rules) => rules.length >= LEAST_RULES);
}

export function sameEnds(a: { x0: number; x1: number }, b: { x0: number; x1: number }): boolean {
  return Math.abs(a.x0 - b.x0) < SAME_END && Math.abs(a.x1 - b.x1) < SAME_END;
}

function closeBelow(below: readonly PdfLine[], from: number): PdfLine[] {
  const end = below.findIndex((line, i) => line.y - (below[i - 1]?.y ?? from) > END_GAP * line.size);
  return end < 0 ? [...below] : below.slice(0, end);
}

/**
 * The tables of drafts with the same ends on pages that follow each other; null where a draft is none. Their
 * columns are found together: a page of few rows does not show them alone.
 */
export function levelRuledTables(drafts: readonly LevelRuled[]): (PageTable | null)[] {
  const between = drafts.flatMap((d) => d.bands.flatMap((band) => band.lines));
  const lanes = lanesOf([...between, ...drafts.flatMap((d) => d.below)]);
  const safe = lanes.length > 0 ? lanes : lanesOf(between);
  return drafts.map((draft) => (safe.length === 0 ? null : tableOf(draft, safe)));
}

function tableOf({ x0, x1, bands, below, bottom }: LevelRuled, lanes: readonly number[]): PageTable | null {
  const xs = [x0, ...lanes, x1];
  const tail = inColumns(below, lanes);
  if (tail.length === 0 && bands.length < 2) return null;
  const end = tail.at(-1);
  const all = [...bands];
  if (end) all.push({ box: { x0, x1, y0: bottom, y1: end.y + 0.4 * end.size }, lines: tail });
  const parts = all.map(({ box, lines }) => ({ box, pieces: lines.flatMap((line) => piecesOf(line)) }));
  const ys = [all[0]!.box.y0, ...parts.flatMap(({ box, pieces }) => rowsOf(pieces, box, xs))];
  return {
    xs,
    ys,
    cells: cellsOf(
      xs,
      ys,
      parts.flatMap((part) => part.pieces),
    ),
  };
}

/**
 * The lines under the last rule that keep to the columns: rows without a rule, or a row cut by the page's end. A
 * lone line that runs across them (a section row) is kept when columns go on right under it.
 */
function inColumns(below: readonly PdfLine[], lanes: readonly number[]): PdfLine[] {
  const several = (line: PdfLine | undefined) => line !== undefined && piecesOf(line).length > 1;
  const end = below.findIndex((line, i) => {
    if (!crosses(line, lanes)) return false;
    return several(line) || !below.slice(i + 1, i + 3).some(several);
  });
  const tail = end < 0 ? [...below] : below.slice(0, end);
  return tail.some(several) ? tail : [];
}

function crosses(line: PdfLine, lanes: readonly number[]): boolean {
  return piecesOf(line).some((p) => lanes.some((lane) => p.x0 < lane - 2 && p.x1 > lane + 2));
}

/**
 * The lower ends of a band's rows. A band between two lines is one row, unless its first column starts several
 * times, each time in line with other columns: at every line of the first column, or after a white gap.
 */
function rowsOf(pieces: readonly PdfLine[], band: Box, xs: readonly number[]): number[] {
  const lines = [...pieces].sort((a, b) => a.y - b.y);
  const first = lines.filter((line) => line.x0 < xs[1]!);
  const starts = first.filter(
    (line) =>
      crosses(line, xs.slice(1, -1)) ||
      lines.some((other) => other.x0 >= xs[1]! && Math.abs(line.y - other.y) < 0.3 * line.size),
  );
  const steps = lines
    .slice(1)
    .map((line, i) => line.y - lines[i]!.y)
    .filter((step) => step > 3)
    .sort((a, b) => a - b);
  const usual = steps[steps.length >> 2] ?? 0;
  const afterGap = starts.filter(
    (line) => !lines.some((o) => o.y < line.y - 3 && line.y - o.y < 1.25 * usual),
  );
  const rows = starts.length === first.length && starts.length > 1 ? starts : afterGap;
  // Lines of a row cut by the page before stand over its first start.
  const cutAbove = rows.length > 0 && rows[0] !== lines[0] && lines[0]!.y < rows[0]!.y - 3 && rows.length > 1;
  return [...rows.slice(cutAbove ? 0 : 1).map((line) => line.y - 1.05 * line.size), band.y1];
}

function cellsOf(xs: readonly number[], ys: readonly number[], pieces: readonly PdfLine[]): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    const inRow = pieces.filter((l) => l.y - 0.35 * l.size > ys[row]! && l.y - 0.35 * l.size <= ys[row + 1]!);
    for (let col = 0; col + 1 < xs.length; ) {
      const reach = Math.max(
        ...inRow.filter((l) => l.x0 >= xs[col]! - 1 && l.x0 < xs[col + 1]!).map((l) => l.x1),
        xs[col + 1]!,
      );
      let colSpan = inRow.length === 1 && inRow[0]!.x1 > xs[1]! ? xs.length - 1 : 1;
      while (
        col + colSpan + 1 < xs.length &&
        overlap(xs[col + colSpan]!, xs[col + colSpan + 1]!, xs[col]!, reach) > 1
      )
        colSpan++;
      const box = { x0: xs[col]!, y0: ys[row]!, x1: xs[col + colSpan]!, y1: ys[row + 1]! };
      cells.push({ row, col, rowSpan: 1, colSpan, box, lines: [] });
      col += colSpan;
    }
  }
  return cells;
}
