/**
 * Tables with a row a field, as data sets are published: 项目编码 | 项目名称 | 要素 | 要素说明, with 服务对象, 服务内容 … in the third column and what
 * they say in the fourth. They are brought to a row a service.
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, type Grid, grid, isFilled } from './grid.ts';
import { squeeze } from './written-lines.ts';

/** So many fields, each of so many services, fill so much of their column. */
const FEWEST_FIELDS = 3;
const FEWEST_SERVICES = 2;
const MOST_OF_THEM = 0.6;

/** The table with a row a service; null where its rows are no fields. */
export function byService(table: Grid, words: Vocabulary): Grid | null {
  const at = labelColumn(table, words);
  if (!at) return null;
  const { col, first } = at;
  const textAt = (row: number, c: number): string => squeeze(table.at(row, c)?.folded ?? '');
  const keyOf = (row: number): string => Array.from({ length: col }, (_, c) => textAt(row, c)).join('\n');
  const cells: Cell[] = [];
  const spare: Cell[] = [];
  const columns = new Map<string, number>();
  const put = (cell: Cell | null, row: number, c: number): void => {
    if (cell) cells.push({ ...cell, row, col: c, rowSpan: 1, colSpan: 1 });
  };
  for (let row = 0; row < first - 1; row++)
    for (const cell of table.rows[row] ?? []) put(cell, row, cell.col);
  const head = first - 1;
  for (let c = 0; c < col; c++) put(table.at(head, c), head, c);
  for (const c of [col, col + 1]) spare.push(...[table.at(head, c)].filter(isFilled));
  let row = head;
  let key = '';
  for (let from = first; from < table.rows.length; from++) {
    const own = keyOf(from);
    const isNew = own !== key;
    if (isNew) row += 1;
    key = own;
    for (let c = 0; c < col; c++) {
      const cell = table.at(from, c);
      if (isNew) put(cell, row, c);
      else if (isFilled(cell)) spare.push(cell);
    }
    const label = table.at(from, col);
    const name = textAt(from, col);
    if (!isFilled(label)) continue;
    if (columns.has(name)) spare.push(label);
    else {
      columns.set(name, col + columns.size);
      put(label, head, columns.get(name) as number);
    }
    put(table.at(from, col + 1), row, columns.get(name) as number);
  }
  return { ...grid(table.start, table.end, cells), spare };
}

/** The last column but one, where its cells are labels of fields; `first` is the row of the first of them. */
function labelColumn(table: Grid, words: Vocabulary): { col: number; first: number } | null {
  const col = table.cols - 2;
  if (col < 1) return null;
  const counts = new Map<string, number>();
  let first = -1;
  let filled = 0;
  for (let row = 0; row < table.rows.length; row++) {
    const label = squeeze(table.at(row, col)?.folded ?? '');
    if (words.head(label) !== null && words.head(label) !== 'number') {
      if (first < 0) first = row;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    if (first >= 0 && label !== '') filled += 1;
  }
  const often = [...counts.values()].filter((count) => count >= FEWEST_SERVICES);
  const known = often.reduce((sum, count) => sum + count, 0);
  return first > 0 && often.length >= FEWEST_FIELDS && known >= filled * MOST_OF_THEM ? { col, first } : null;
}
