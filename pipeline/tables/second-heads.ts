/**
 * Tables that stand one below another in one grid (a sheet, a csv, two lists copied together): where a row of heads names other columns than
 * the heads above, or the same in another order, a table of its own begins.
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, type Grid, grid, isFilled, rowsFrom } from './grid.ts';
import { isHeadRow, squeeze } from './written-lines.ts';

/** The grid cut above each of its further heads; itself where they are the first ones again. */
export function cutAtHeads(table: Grid, words: Vocabulary): Grid[] {
  if (table.head !== undefined) return [table];
  const tops: number[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    const last = tops.at(-1);
    if (
      !isHeadRow(
        cells.map(({ folded }) => folded),
        words,
      )
    )
      continue;
    // the row right below heads may be their second
    if (last === undefined) tops.push(row);
    else if (row > last + 1 && isOther(table, { last, row }, words)) tops.push(row);
  }
  return tops.length < 2
    ? [table]
    : tops.map((top, i) =>
        rowsUpTo(
          rowsFrom(table, i === 0 ? 0 : top),
          (tops[i + 1] ?? table.rows.length) - (i === 0 ? 0 : top),
        ),
      );
}

/** Heads alone, of an item's number or name too, one of which the heads above do not have in its column. */
function isOther(table: Grid, { last, row }: { last: number; row: number }, words: Vocabulary): boolean {
  const cells = (table.rows[row] ?? []).filter(isFilled);
  const known = cells.map(({ folded }) => words.head(squeeze(folded)));
  const heads = (cell: Cell) =>
    [table.at(last, cell.col), table.at(last + 1, cell.col)].map((over) => squeeze(over?.folded ?? ''));
  return (
    known.filter((role) => role !== null).length * 2 > cells.length &&
    known.some((role) => role === 'name' || role === 'number') &&
    cells.some((cell) => !heads(cell).includes(squeeze(cell.folded)))
  );
}

/** The rows of a table above `end`. */
function rowsUpTo(table: Grid, end: number): Grid {
  const cells = table.rows
    .slice(0, end)
    .flatMap((row) =>
      (row ?? []).map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, end - cell.row) })),
    );
  const last = cells.reduce((most, cell) => Math.max(most, cell.end), table.start);
  return {
    ...grid(table.start, end < table.rows.length ? last : table.end, cells),
    ...(table.spare && { spare: table.spare }),
  };
}
