/**
 * Rows with bars between their cells and none round them: `领域 | 序号 | 服务项目`, below it ` | 2 | 预防接种` where the first cell is empty. Read
 * only where every row has as many cells as the heads: else columns tell (recover/).
 */
import type { Vocabulary } from '../vocabulary.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { isHeadRow, physicalLines, type Row } from './written-lines.ts';

const BAR = /[|\u2502\u2503\u2551\uff5c]/gu;
const OUTER = /^\s*[|\u2502\u2503\u2551\uff5c]|[|\u2502\u2503\u2551\uff5c]\s*$/u;
const LEAST_CELLS = 4;
const LONGEST_HEADING = 30;
const LEAST_ROWS = 2;

/** All tables of such rows. */
export function openBars(text: string, folded: string, words: Vocabulary): Grid[] {
  const lines = physicalLines(text);
  const tables: Grid[] = [];
  for (let i = 0; i < lines.length; i++) {
    const head = lines[i] as Row;
    if (OUTER.test(text.slice(head.start, head.end))) continue;
    const width = cellsOf(text, folded, head).length;
    const heads = cellsOf(text, folded, head).map((cell) => cell.folded);
    if (width < LEAST_CELLS || !isHeadRow(heads, words)) continue;
    const rows = rowsFrom(text, folded, lines, i, width);
    if (!rows) continue;
    const cells = rows.flatMap((row, at) => row.map((cell) => ({ ...cell, row: at })));
    tables.push(grid(head.start, Math.max(...cells.map(({ end }) => end)), cells));
    i += rows.length;
  }
  return tables;
}

/** The rows from the heads on; null where one has other cells than they. */
function rowsFrom(
  text: string,
  folded: string,
  lines: readonly Row[],
  from: number,
  width: number,
): Cell[][] | null {
  const rows: Cell[][] = [];
  let open: Cell[][] = [];
  for (const line of lines.slice(from)) {
    const cells = cellsOf(text, folded, line);
    const [only] = cells;
    if (cells.length === width) {
      rows.push(...open, cells);
      open = [];
    } else if (cells.length > 1) return null;
    // a heading, or what stands behind the table: told by whether rows go on
    else if (
      only &&
      only.folded !== '' &&
      only.folded.length <= LONGEST_HEADING &&
      !/[。;]$/u.test(only.folded)
    )
      open.push([{ ...only, colSpan: width }]);
    else if (only && only.folded !== '') break;
  }
  return rows.filter(({ length }) => length === width).length > LEAST_ROWS ? rows : null;
}

function cellsOf(text: string, folded: string, { start, end }: Row): Cell[] {
  const bars = [...text.slice(start, end).matchAll(BAR)].map(({ index }) => start + index);
  return [start - 1, ...bars].map((bar, col) =>
    cellOf(text, folded, { row: 0, col, rowSpan: 1, colSpan: 1, start: bar + 1, end: bars[col] ?? end }),
  );
}
