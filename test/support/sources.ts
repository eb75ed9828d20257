/** What a test looks at in a source that a reader gave. */
import type { Source } from '../../pipeline/source.ts';

export const linesOf = (source: Source): string[] => source.text.split('\n').slice(0, -1);

export const rulesOf = (source: Source): string[] => source.notes.map(({ rule }) => rule);

/** Row, column, how many of each it covers, and its text. @param index which table */
export const cellsOf = (source: Source, index = 0): [number, number, number, number, string][] =>
  (source.tables[index]?.cells ?? []).map((cell) => [
    cell.row,
    cell.col,
    cell.rowSpan,
    cell.colSpan,
    source.text.slice(cell.start, cell.end),
  ]);
