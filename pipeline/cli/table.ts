import { displayWidth, pad } from './width.ts';

/**
 * Rows as plain text with aligned columns, two blanks between them; a column whose cells below the head are all numbers stands to the right.
 * @param rows the first may be a head; rows may be of different lengths
 */
export function table(rows: readonly (readonly string[])[], indent = ''): string[] {
  const columns: { width: number; numeric: boolean }[] = [];
  rows.forEach((row, no) => {
    row.forEach((cell, at) => {
      columns[at] ??= { width: 0, numeric: rows.length > 1 };
      const column = columns[at];
      column.width = Math.max(column.width, displayWidth(cell));
      if (no > 0 && !/^\d*$/u.test(cell)) column.numeric = false;
    });
  });
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => pad(cell, columns[at]?.width ?? 0, columns[at]?.numeric ? 'left' : 'right'))
      .join('  ');
  return rows.map((row) => `${indent}${line(row)}`.trimEnd());
}
