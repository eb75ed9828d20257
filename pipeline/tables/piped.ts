/**
 * Tables whose cells stand between bars: a Markdown table (`<br>` inside a cell is a line break of its text), or one drawn with bars and
 * rules, `| … |`, `│ … │`, a row on a line or over several.
 */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { type Cell, cellOf, type Grid, grid } from './grid.ts';
import { type BarredLine, joinWrapped } from './wrapped-rows.ts';
import { isHeadRow, physicalLines, type Row, squeeze } from './written-lines.ts';

/** Dashes, bars and crosses: `|----|`, `+====+`, `├──┼──┤`. */
const RULE = /^[\s|:+=—\u2500-\u257f-]{3,400}$/u;

const MOST_HEAD_LINES = 4;

/** All tables between bars that have known heads. */
export function piped(text: string, folded: string, words: Vocabulary): Grid[] {
  const lines = physicalLines(text);
  const isRule = (line: Row | undefined): boolean =>
    line !== undefined && RULE.test(folded.slice(line.start, line.end)) && line.end > line.start;
  /** The heads on a line, or on lines down to the rule below: 服务 above 项目. */
  const headAt = (from: number): Cell[] | null => {
    const first = isOpen(folded, lines[from] as Row) ? [] : barred(text, folded, lines[from] as Row);
    let heads = first.map((cell) => cell.folded);
    for (let next = from + 1; first.length > 1 && next <= from + MOST_HEAD_LINES; next++) {
      if (isHeadRow(heads, words))
        return first.map((cell, col) => ({ ...cell, folded: heads[col] as string }));
      const below = isRule(lines[from - 1]) && lines[next] ? barred(text, folded, lines[next] as Row) : [];
      if (below.length !== first.length) return null;
      heads = heads.map((head, col) => head + (below[col]?.folded ?? ''));
    }
    return null;
  };
  const tables: Grid[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const head = headAt(i);
    if (!head) continue;
    const numbers = head.findIndex((cell) => words.head(squeeze(cell.folded)) === 'number');
    const rows: BarredLine[] = [];
    let rules = 0;
    let j = i;
    let end = (lines[i] as Row).end;
    for (; j < lines.length; j++) {
      const line = lines[j] as Row;
      if (isRule(line)) rules++;
      else {
        const cells = barred(text, folded, line);
        if (cells.length === 0) break;
        rows.push({ cells, group: rules });
      }
      end = line.end;
    }
    // the rule above the head is the table's, too
    const above = lines[i - 1];
    const start = isRule(above) ? (above as Row).start : (lines[i] as Row).start;
    tables.push(grid(start, end, cellsOf(joinWrapped(rows, numbers), head.length)));
    i = j;
  }
  return tables;
}

/** The cells of all rows in their places; a row of one cell goes over all columns. */
const cellsOf = (rows: readonly (readonly Cell[])[], width: number): Cell[] =>
  rows.flatMap((cells, row) =>
    cells.map((cell, col) => ({ ...cell, row, col, colSpan: cells.length === 1 ? width : 1 })),
  );

/** `领域|序号|服务项目` has cells outside its bars: another way reads those, and an empty first cell is no outer bar there. */
const isOpen = (folded: string, { start, end }: Row): boolean => {
  const line = folded.slice(start, end).trim();
  return !line.startsWith('|') || !line.endsWith('|');
};

/** The cells of a line between its bars; none where it has fewer than two bars. */
function barred(text: string, folded: string, line: Row): Cell[] {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at++)
    if (folded[at] === '|' && text[at - 1] !== '\\') bars.push(at);
  return bars.slice(1).map((bar, col) =>
    cellOf(text, folded, {
      row: 0,
      col,
      rowSpan: 1,
      colSpan: 1,
      start: (bars[col] as number) + 1,
      end: bar,
    }),
  );
}
