import { displayWidth, pad } from './width.ts';

/**
 * Rows as plain text with aligned columns, two blanks between them; a column whose cells below the head are all numbers stands to the right.
 * @param rows the first may be a head; rows may be of different lengths
 */
export function table(rows: readonly (readonly string[])[], indent = ''): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = (at: number): string[] => rows.map((row) => row[at] ?? '');
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...cells(at).map(displayWidth)));
  const numeric = widths.map((_, at) => rows.length > 1 && cells(at).slice(1).every((cell) => /^\d*$/u.test(cell)));
  return rows.map(
    (row) => indent + row.map((cell, at) => pad(cell, widths[at] ?? 0, numeric[at] ? 'left' : 'right')).join('  ').trimEnd(),
  );
}
