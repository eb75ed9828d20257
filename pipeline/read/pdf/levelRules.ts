/**
 * Tables with level lines only (三线表): the lines give top, bottom and often the rows; columns come from the white
 * lanes that run down between the texts.
 */
import { type Box, overlap } from './geometry.ts';
import type { Borders, GridCell, PageTable } from './grid.ts';
import { type Line, linesOf } from './lines.ts';
import type { Glyph, Rule } from './marks.ts';

/** In points: how far the ends of a table's lines may differ. */
const SAME_END = 4;
/** In ems. A lane at least this wide parts two columns; a gap this wide parts two pieces of a line. */
const LANE = 0.7;
/** A table takes at least this much of the page's width, and has at least this many lines. */
const WIDE = 0.35;
const LEAST_RULES = 3;

interface Piece {
  line: Line;
  band: number;
}

/**
 * @param free glyphs that stand in no ruled table
 * @param pageWidth in points
 */
export function levelRuledTables(borders: Borders, free: readonly Glyph[], pageWidth: number): PageTable[] {
  return bundles(borders, pageWidth).flatMap((rules) => tableBetween(rules, free) ?? []);
}

/** Level lines of the same ends, no upright line touching them. */
function bundles({ level, upright }: Borders, pageWidth: number): Rule[][] {
  const alone = level.filter(
    (h) =>
      h.x1 - h.x0 >= WIDE * pageWidth &&
      !upright.some((v) => v.x0 > h.x0 - 3 && v.x0 < h.x1 + 3 && v.y0 - 3 < h.y0 && v.y1 + 3 > h.y0),
  );
  const found: Rule[][] = [];
  for (const rule of alone.sort((a, b) => a.y0 - b.y0)) {
    const home = found.find(
      ([first]) => Math.abs(first!.x0 - rule.x0) < SAME_END && Math.abs(first!.x1 - rule.x1) < SAME_END,
    );
    if (home) home.push(rule);
    else found.push([rule]);
  }
  return found.filter((rules) => rules.length >= LEAST_RULES);
}

function tableBetween(rules: readonly Rule[], free: readonly Glyph[]): PageTable | null {
  const [x0, x1] = [rules[0]!.x0, rules[0]!.x1];
  const bands = rules.slice(1).map((rule, i): Box => ({ x0, x1, y0: rules[i]!.y0, y1: rule.y0 }));
  const pieces = bands.flatMap((band, i) => {
    const inside = free.filter(
      (g) => g.x0 > x0 - 2 && g.x1 < x1 + 2 && g.y > band.y0 && g.y - g.size * 0.3 < band.y1,
    );
    return linesOf(inside)
      .flatMap(piecesOf)
      .map((line): Piece => ({ line, band: i }));
  });
  const lanes = lanesOf(pieces, x0, x1);
  if (lanes.length === 0) return null;
  const xs = [x0, ...lanes, x1];
  const ys = [
    rules[0]!.y0,
    ...bands.flatMap((band, i) =>
      rowsOf(
        pieces.filter((p) => p.band === i),
        band,
        xs,
      ),
    ),
  ];
  return { xs, ys, cells: cellsOf(xs, ys, pieces) };
}

/** A line cut at its wide gaps. */
function piecesOf(line: Line): Line[] {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = groups.at(-1)?.at(-1);
    if (last && glyph.x0 - last.x1 < LANE * line.size) groups.at(-1)!.push(glyph);
    else groups.push([glyph]);
  }
  return groups.flatMap((group) => linesOf(group));
}

/**
 * Middles of the lanes no text crosses, over the lines that have more than one piece: a section row that runs
 * across (一、公共教育) closes no lane, a paragraph of text does.
 */
function lanesOf(pieces: readonly Piece[], x0: number, x1: number): number[] {
  const rows = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.band} ${Math.round(piece.line.y)}`;
    rows.set(key, [...(rows.get(key) ?? []), piece]);
  }
  const many = [...rows.values()].filter((row) => row.length > 1);
  if (many.length < 2 || many.length < 0.3 * rows.size) return [];
  // Continuation lines of one column stand alone in their line; in a band that has several columns they count too.
  const bandsWithColumns = new Set(many.map((row) => row[0]!.band));
  const counted = pieces.filter((p) => bandsWithColumns.has(p.band)).map((p) => p.line);
  const lanes: number[] = [];
  let reach = x0;
  for (const { x0: from, x1: to, size } of counted.sort((a, b) => a.x0 - b.x0)) {
    if (reach > x0 && from - reach >= LANE * size) lanes.push((reach + from) / 2);
    reach = Math.max(reach, to);
  }
  return lanes.filter((lane) => lane < x1);
}

/**
 * The lower ends of a band's rows. A band between two lines is one row, unless its first column starts several
 * times, each time with company in other columns.
 */
function rowsOf(pieces: readonly Piece[], band: Box, xs: readonly number[]): number[] {
  const first = pieces.filter((p) => p.line.x0 < xs[1]!).map((p) => p.line);
  const starts = first.filter((line) =>
    pieces.some((p) => p.line.x0 >= xs[1]! && Math.abs(p.line.y - line.y) < 0.3 * line.size),
  );
  const rows = starts.length > 1 && starts.length === first.length ? starts : [];
  return [...rows.slice(1).map((line) => line.y - 1.05 * line.size), band.y1];
}

function cellsOf(xs: readonly number[], ys: readonly number[], pieces: readonly Piece[]): GridCell[] {
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < ys.length; row++) {
    const inRow = pieces
      .map((p) => p.line)
      .filter((l) => l.y - 0.35 * l.size > ys[row]! && l.y - 0.35 * l.size <= ys[row + 1]!);
    for (let col = 0; col + 1 < xs.length; ) {
      const reach = Math.max(
        ...inRow.filter((l) => l.x0 >= xs[col]! - 1 && l.x0 < xs[col + 1]!).map((l) => l.x1),
        xs[col + 1]!,
      );
      let colSpan = 1;
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
