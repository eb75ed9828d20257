/**
 * Tables whose cells stand at fixed places of their lines and go on over several, as `pdftotext -layout` gives them: columns are the strips
 * between texts below a line of heads, rows are told by their numbers, which stand at the top of a row or in its middle.
 *
 *     2       新生儿疾病筛    本市出生的活产新生    开展先天性心脏病、遗传代
 *             查              儿                    谢病和听力筛查
 */

import type { Vocabulary } from '../labels/vocabulary.ts';
import { centredRows } from '../text/centred-rows.ts';
import {
  columnOf,
  rowsOf,
  runsOver,
  type Stack,
  type Strip,
  standingOf,
  stripsBetween,
} from '../text/laid-out.ts';
import { TEN } from '../words/numerals.ts';
import { type Grid, itemNumber } from './grid.ts';
import { LaidOutRows, METRES, type PlacedPiece, piecesOf } from './laid-out-rows.ts';
import { physicalLines, saysPrintedOn, squeeze } from './written-lines.ts';

export interface LaidOut {
  grids: Grid[];
  /** Lines below the heads go on cells above them: read line by line, such a text comes out wrong. */
  wrapped: boolean;
}

const LEAST_HEADS = 4;
const LEAST_GOING_ON = 2;
const HEADING = new RegExp(
  String.raw`^(?:第[${TEN}\d]{1,3}[章节类部]|[${TEN}]{1,3}[、.]|\([${TEN}]{1,3}\))[^。;]{2,30}$`,
  'u',
);
/** Below a table: 说明：…, 注：…, or a line over all of its columns. */
const BEHIND = /^(?:说明|备?注|填表说明|附注)\s{0,4}[:：\d]/u;

/** A line with its texts, and which line of the text it is. */
interface LaidOutRow {
  y: number;
  pieces: PlacedPiece[];
}

/** Lines from heads up to the next, or the end of the table. */
interface TablePart {
  heads: PlacedPiece[];
  /** Second lines of the heads. */
  below: PlacedPiece[];
  rows: LaidOutRow[];
}

export function laidOutTables(text: string, folded: string, words: Vocabulary): LaidOut {
  const none: LaidOut = { grids: [], wrapped: false };
  if (text.includes('\t') || !/\S {2,}\S/u.test(folded)) return none;
  const lines = physicalLines(text);
  let wrapped = false;
  for (const metre of METRES) {
    const rows = lines.map((line, y): LaidOutRow => ({ y, pieces: piecesOf(text, folded, line, y, metre) }));
    const parts = partsOf(rows, words);
    if (parts.length === 0) return none;
    wrapped ||= goesOn(parts, words);
    if (!wrapped) return none;
    const grids = runsOf(parts).map((run) => gridOf(run, text, folded, words));
    if (grids.every((found) => found !== null)) return { grids: grids as Grid[], wrapped };
  }
  return { grids: [], wrapped };
}

/** Heads with the lines below them. */
function partsOf(rows: readonly LaidOutRow[], words: Vocabulary): TablePart[] {
  const parts: TablePart[] = [];
  for (let i = 0; i < rows.length; i++) {
    const heads = (rows[i] as LaidOutRow).pieces;
    if (!areHeads(heads, words)) {
      parts.at(-1)?.rows.push(rows[i] as LaidOutRow);
      continue;
    }
    const next = rows[i + 1]?.pieces ?? [];
    const second =
      next.length > 0 && next.every((piece) => isBelow(piece, heads, words)) && !isRow(next, words);
    parts.push({ heads, below: second ? next : [], rows: [] });
    if (second) i++;
  }
  return parts;
}

const areHeads = (pieces: readonly PlacedPiece[], words: Vocabulary): boolean => {
  const known = pieces.filter(({ folded }) => words.head(squeeze(folded)) !== null).length;
  return known >= LEAST_HEADS && known * 2 > pieces.length;
};

/** 单位 below 牵头负责, （元/月） below 补助标准; a short line of the first row is none. */
const isBelow = (piece: PlacedPiece, heads: readonly PlacedPiece[], words: Vocabulary): boolean =>
  heads.some(
    (head) =>
      piece.x0 < head.x1 &&
      piece.x1 > head.x0 &&
      (/^\([^()]{1,12}\)$/u.test(piece.folded) || words.head(squeeze(head.folded + piece.folded)) !== null),
  );

const isRow = ([first]: readonly PlacedPiece[], words: Vocabulary): boolean =>
  first !== undefined && (itemNumber(first.folded) !== null || words.head(squeeze(first.folded)) !== null);

/** Do lines below the heads begin right of the column of names, again and again? */
function goesOn(parts: readonly TablePart[], words: Vocabulary): boolean {
  let count = 0;
  for (const { heads, rows } of parts) {
    const number = heads.find(({ folded }) => words.head(squeeze(folded)) === 'number');
    if (!number) continue;
    const inside = ({ pieces: [first] }: LaidOutRow): boolean =>
      first !== undefined && first.x0 >= number.x1 && itemNumber(first.folded) === null;
    count += rows.filter((row) => row.pieces.length > 1 && inside(row)).length;
  }
  return count >= LEAST_GOING_ON;
}

/** Parts with the same heads are of one table. */
function runsOf(parts: readonly TablePart[]): TablePart[][] {
  const runs: TablePart[][] = [];
  const labels = ({ heads }: TablePart): string => heads.map(({ folded }) => squeeze(folded)).join('|');
  for (const part of parts) {
    const last = runs.at(-1);
    if (last && labels(last[0] as TablePart) === labels(part)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

interface RowBlock {
  rows: LaidOutRow[];
  /** null for a heading. */
  stack: Stack | null;
}

/** The blocks of a part, up to where its lines keep to the columns no longer. */
function blocksOf(part: TablePart, again: boolean, strips: readonly Strip[], numberCol: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  let open: LaidOutRow[] = [];
  let opens = !again;
  const close = (): void => {
    if (open.length > 0) blocks.push({ rows: open, stack: stackOf(open, opens, strips, numberCol) });
    open = [];
    opens = true;
  };
  const rows = part.rows.filter(({ pieces }) => pieces.length > 0);
  for (const [i, row] of rows.entries()) {
    const [first, ...others] = row.pieces as [PlacedPiece, ...PlacedPiece[]];
    const alone = others.length === 0;
    const over = row.pieces.some((piece) => runsOver(piece, strips));
    const marked = HEADING.test(squeeze(first.folded)) || saysPrintedOn(first.folded);
    const heads = alone && (marked || (over && keepOn(rows.slice(i + 1, i + 4), strips)));
    if (heads) {
      close();
      blocks.push({ rows: [row], stack: null });
    } else if (over || BEHIND.test(squeeze(first.folded))) break;
    else open.push(row);
  }
  open = withoutSignature(open, strips, numberCol);
  close();
  return blocks;
}

/** A lone line set apart below the last row is of no cell: an office that signs, a day. */
function withoutSignature(
  rows: readonly LaidOutRow[],
  strips: readonly Strip[],
  numberCol: number,
): LaidOutRow[] {
  const last = rows.findLastIndex((row) => isNumbered(row, strips, numberCol));
  const end = rows.findIndex(
    ({ y, pieces }, i) => i > last && pieces.length === 1 && y - (rows[i - 1]?.y ?? y) > 1,
  );
  return end < 0 ? [...rows] : rows.slice(0, end);
}

const isNumbered = ({ pieces }: LaidOutRow, strips: readonly Strip[], numberCol: number): boolean =>
  pieces.some((piece) => columnOf(piece, strips) === numberCol && itemNumber(piece.folded) !== null);

const keepOn = (rows: readonly LaidOutRow[], strips: readonly Strip[]): boolean =>
  rows.some(({ pieces }) => pieces.length > 1 && !pieces.some((piece) => runsOver(piece, strips)));

function stackOf(
  rows: readonly LaidOutRow[],
  opens: boolean,
  strips: readonly Strip[],
  numberCol: number,
): Stack {
  const numbered = rows.filter((row) => isNumbered(row, strips, numberCol));
  return { ys: rows.map(({ y }) => y), numbered: new Set(numbered.map(({ y }) => y)), opens };
}

/** The table of parts with the same heads; null where columns or rows are not told. */
function gridOf(run: readonly TablePart[], text: string, folded: string, words: Vocabulary): Grid | null {
  const first = run[0] as TablePart;
  const numberCol = first.heads.findIndex((head) => words.head(squeeze(head.folded)) === 'number');
  if (numberCol < 0) return null;
  const cut = run.map((part, i) => {
    const strips = stripsOf(part);
    return strips && { part, strips, blocks: blocksOf(part, i > 0, strips, numberCol) };
  });
  if (cut.some((one) => one === null)) return null;
  const parts = cut as NonNullable<(typeof cut)[number]>[];
  const stacks = parts.flatMap(({ blocks }) => blocks.flatMap(({ stack }) => stack ?? []));
  const standing = standingOf(stacks);
  const table = new LaidOutRows(text, folded, first.heads.length);
  for (const { part, strips, blocks } of parts) {
    table.heads([...part.heads, ...part.below], strips);
    for (const { rows, stack } of blocks) {
      const of = stack && (standing === 'middle' ? middleRows(rows, stack, strips) : rowsOf(stack, standing));
      // with neither gaps nor numbers at the top, and cells that do not stand about their numbers, nothing says where a row begins
      if (stack && !of) return null;
      addBlock(table, rows, of, strips);
    }
  }
  return table.countsUp(numberCol) && table.isWhole() ? table.grid() : null;
}

const stripsOf = ({ heads, rows }: TablePart): Strip[] | null =>
  stripsBetween(
    heads,
    rows.filter(({ pieces }) => pieces.length > 1).flatMap(({ pieces }) => pieces),
  );

/** How far from its number's line a cell may stand whose lines, and its row's, are odd or even. */
const HALF_A_LINE = 0.5;

function middleRows(rows: readonly LaidOutRow[], stack: Stack, strips: readonly Strip[]): number[] | null {
  const texts = rows.flatMap(({ pieces }) =>
    pieces.map((piece) => ({ ...piece, col: columnOf(piece, strips) })),
  );
  return stack.opens ? centredRows(stack, texts, HALF_A_LINE) : null;
}

/** @param of the row that each line is of; null for a heading */
function addBlock(
  table: LaidOutRows,
  rows: readonly LaidOutRow[],
  of: readonly number[] | null,
  strips: readonly Strip[],
): void {
  if (!of) {
    table.heading((rows[0] as LaidOutRow).pieces[0] as PlacedPiece);
    return;
  }
  for (let at = 0; at < rows.length; ) {
    let to = at + 1;
    while (to < rows.length && of[to] === of[at]) to++;
    const pieces = rows.slice(at, to).flatMap((row) => row.pieces);
    if (of[at] === -1) table.goOn(pieces, strips);
    else table.add(pieces, strips);
    at = to;
  }
}
