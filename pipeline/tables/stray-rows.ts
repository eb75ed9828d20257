/** Rows behind the end of a written table: a note, a page's end or empty lines stood between, and they have as many cells. */
import { type Line, linesOf } from '../lines.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';

const LEAST_CELLS = 3;

/** The tables, and behind each the rows that go on it as tables of their own, in order. */
export function withStrayRows(tables: readonly Grid[], text: string, folded: string): Grid[] {
  if (tables.length === 0) return [];
  const found: Grid[] = [...tables];
  let rows: Line[] = [];
  let before: Grid | null = null;
  const flush = (): void => {
    const width = before?.cols ?? 0;
    const cut = rows.map((line) => cellsOf(line));
    if (rows.length > 0 && cut.every((cells) => cells.length === width))
      found.push(gridOf(rows, cut, text, folded));
    rows = [];
  };
  let at = 0;
  for (const line of linesOf(text, folded)) {
    while (at < tables.length && (tables[at] as Grid).start <= line.start) {
      flush();
      before = tables[at] as Grid;
      at++;
    }
    if (before && line.start >= before.end && cellsOf(line).length >= LEAST_CELLS) rows.push(line);
    else flush();
  }
  flush();
  return found.sort((a, b) => a.start - b.start);
}

/** The stretches between tabs, or between bars. */
function cellsOf({ start, end, folded: raw }: Line): [number, number][] {
  const bar = raw.startsWith('|') && raw.endsWith('|') && raw.length > 1;
  const separator = bar || raw.includes('|') ? '|' : '\t';
  const cells: [number, number][] = [];
  let from = bar ? 1 : 0;
  for (let at = from; at < raw.length - (bar ? 1 : 0); at++) {
    if (raw[at] !== separator) continue;
    cells.push([start + from, start + at]);
    from = at + 1;
  }
  cells.push([start + from, bar ? end - 1 : end]);
  return cells;
}

function gridOf(
  rows: readonly Line[],
  cut: readonly [number, number][][],
  text: string,
  folded: string,
): Grid {
  const cells = cut.flatMap((own, row) =>
    own.map(
      ([start, end], col): Cell => cellOf(text, folded, { row, col, rowSpan: 1, colSpan: 1, start, end }),
    ),
  );
  return grid(rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0, cells);
}
