/**
 * Rows behind the end of a written table: a note, a page's end or empty lines stood between, and they are cut as its rows are. What is
 * cut so and fits no table is a table of its own all the same, so that nobody loses a row without being told.
 */
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { physicalLines, type Row } from './written-lines.ts';

const LEAST_CELLS = 3;
/** Behind the mark of another annex a table of other columns is that annex's own. */
const ANNEX = /^\s{0,8}附\s{0,4}[件表录]/u;
const LONGEST_MARK = 20;

/** The tables, and behind each the rows that go on it as tables of their own, in order. */
export function withStrayRows(tables: readonly Grid[], text: string, folded: string): Grid[] {
  if (tables.length === 0) return [];
  const found: Grid[] = [...tables];
  let rows: CutLine[] = [];
  let before: Grid | null = null;
  let annexed = false;
  const flush = (): void => {
    const width = before?.cols ?? 0;
    const fit = rows.every(({ cells, barred }) => cells.length === width || (barred && cells.length === 1));
    if (rows.some(({ cells }) => cells.length >= LEAST_CELLS) && (fit || !annexed))
      found.push(gridOf(rows, width, text, folded));
    rows = [];
  };
  let at = 0;
  for (const line of physicalLines(text)) {
    while (at < tables.length && (tables[at] as Grid).start <= line.start) {
      flush();
      before = tables[at] as Grid;
      annexed = false;
      at++;
    }
    annexed ||= ANNEX.test(folded.slice(line.start, line.start + LONGEST_MARK));
    const cut = cutOf(line, folded);
    if (before && line.start >= before.end && cut && (cut.cells.length >= LEAST_CELLS || cut.barred))
      rows.push(cut);
    else flush();
  }
  flush();
  return found.sort((a, b) => a.start - b.start);
}

interface CutLine {
  line: Row;
  cells: Row[];
  /** Bars stand at both ends: `| 二、老有所养 |` is a row of one cell. */
  barred: boolean;
}

/** The stretches between tabs, an empty first one too, or between bars; null for an empty line. */
function cutOf(line: Row, folded: string): CutLine | null {
  const raw = folded.slice(line.start, line.end);
  const inner = raw.trim();
  if (inner === '') return null;
  const barred = inner.startsWith('|') && inner.endsWith('|') && inner.length > 1;
  const first = barred ? raw.indexOf('|') + 1 : 0;
  const last = barred ? raw.lastIndexOf('|') : raw.length;
  const separator = raw.includes('|') ? '|' : '\t';
  const cells: Row[] = [];
  let from = first;
  for (let at = first; at < last; at++) {
    if (raw[at] !== separator) continue;
    cells.push({ start: line.start + from, end: line.start + at });
    from = at + 1;
  }
  cells.push({ start: line.start + from, end: line.start + last });
  return { line, cells, barred };
}

/** Rows in a grid; one of a single cell goes over all `width` columns. */
function gridOf(rows: readonly CutLine[], width: number, text: string, folded: string): Grid {
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.map(
      ({ start, end }, col): Cell =>
        cellOf(text, folded, { row, col, rowSpan: 1, colSpan: own.length === 1 ? width : 1, start, end }),
    ),
  );
  return grid(rows[0]?.line.start ?? 0, rows.at(-1)?.line.end ?? 0, cells);
}
