/** Rows of tables that a reading left: what looks like a list and is in no item, heading or head is told, never taken for a letter's lines. */

import type { Vocabulary } from '../../labels/vocabulary.ts';
import { type Cell, type Grid, isFilled, itemNumber } from '../../tables/grid.ts';
import { squeeze } from '../../tables/written-lines.ts';
import type { Span } from '../../text/ranges.ts';
import type { Outline, OutlineClaim } from '../types.ts';

const LEAST_CELLS = 3;
const LEAST_ROWS = 2;

/** Spans of rows with cells of which the outline claims none; of tables that are lists. */
export function unreadRows(grids: readonly Grid[], outline: Outline, words: Vocabulary): Span[] {
  const read = spansOf(outline);
  return grids.flatMap((table) => {
    const rows = table.rows
      .map((row) => (row ?? []).filter(isFilled))
      .filter((cells) => cells.length >= LEAST_CELLS);
    if (rows.length < LEAST_ROWS || !isList(rows, words)) return [];
    return rows
      .map(
        (cells): Span => [
          Math.min(...cells.map(({ start }) => start)),
          Math.max(...cells.map(({ end }) => end)),
        ],
      )
      .filter(([start, end]) => !touches(read, start, end));
  });
}

/** A head of two known columns, or numbers that count up: no list of a site's metadata (索引号 | … | 发布机构 | …). */
function isList(rows: readonly (readonly Cell[])[], words: Vocabulary): boolean {
  const heads = rows[0]?.filter(({ folded }) => words.head(squeeze(folded)) !== null).length ?? 0;
  const numbers = rows.map((cells) => itemNumber(cells[0]?.folded ?? '')).filter((no) => no !== null);
  const counts = numbers.filter((no, i) => i > 0 && no === (numbers[i - 1] as number) + 1).length;
  return heads >= 2 || counts >= 1;
}

/** What an outline says of the text, in order. */
function spansOf({ headings, items, claims }: Outline): Span[] {
  const spans: Span[] = claims.map(({ span }: OutlineClaim) => span);
  for (const { namePieces, number } of [...headings, ...items]) {
    if (number) spans.push(number);
    for (const { start, end } of namePieces) spans.push([start, end]);
  }
  for (const { fields } of items)
    for (const { pieces } of fields) for (const { start, end } of pieces) spans.push([start, end]);
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Whether any span begins in [start, end): a row's cells begin and end within it. */
function touches(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid] as Span)[0] < start) low = mid + 1;
    else high = mid;
  }
  return low < spans.length && (spans[low] as Span)[0] < end;
}
