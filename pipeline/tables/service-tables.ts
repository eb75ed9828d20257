/** Which tables of a notice list services. */
import type { Role } from '../labels/known.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import { isOwnTitle } from '../text/document-titles.ts';
import { type Cell, type Grid, grid, rowsFrom } from './grid.ts';
import { type Head, headOf } from './heads.ts';
import { inRows } from './other-ways.ts';
import { repeatsHead } from './row-kinds.ts';
import { unbroken } from './wrapped-rows.ts';

// A card: a small table for each service, its heads at the left of their texts: `服务项目 | 预防接种`, below it `服务对象 | 0—6岁儿童`;
// or two to a row, `服务对象 | … | 责任单位 | …`. The name may stand over them in a row of its own: `1-1　叶酸增补`.

const LEAST_HEADS = 3;
const MOST_COLUMNS = 4;
const LONGEST_TITLE = 40;
const NAME_HEAD = '服务项目';

/** The card as a table of one row below its heads; null where it is no card. */
function cardOf(table: Grid, words: Vocabulary): Grid | null {
  if (table.cols < 2 || table.cols > MOST_COLUMNS) return null;
  const told = table.rows.flatMap((row) => pairsOf(row ?? []));
  const roles = new Set(told.map(([head]) => words.head(head.folded.replace(/\s+/gu, ''))));
  const title = roles.has('name') ? null : titleOf(table);
  if (title) roles.add('name');
  const pairs = title ? [title, ...told] : told;
  roles.delete(null);
  // a table with its heads side by side has three of them in one row, and their texts below
  const firstRow = (table.rows[0] ?? []).filter(
    (cell) => words.head(cell.folded.replace(/\s+/gu, '')) !== null,
  );
  if (!roles.has('name') || roles.size < LEAST_HEADS || firstRow.length > 2 || roles.size < pairs.length / 2)
    return null;
  const cells = pairs.flatMap(([head, text], col): Cell[] => [
    { ...head, row: 0, col, rowSpan: 1, colSpan: 1 },
    { ...text, row: 1, col, rowSpan: 1, colSpan: 1 },
  ]);
  return grid(table.start, table.end, cells);
}

/** The name of a card in a row over it, below a head that nobody wrote. */
function titleOf(table: Grid): [Cell, Cell] | null {
  const [cell, ...others] = table.rows[0] ?? [];
  if (!cell || others.length > 0 || cell.colSpan < table.cols) return null;
  if (cell.folded === '' || cell.folded.length > LONGEST_TITLE || /[。;:]$/u.test(cell.folded)) return null;
  return isOwnTitle(cell.folded) ? null : [{ ...cell, end: cell.start, folded: NAME_HEAD }, cell];
}

/** Heads and texts by turns; a row of another form (a title over the card) gives none. */
function pairsOf(row: readonly Cell[]): [Cell, Cell][] {
  if (row.length % 2 !== 0) return [];
  const pairs: [Cell, Cell][] = [];
  for (let i = 0; i + 1 < row.length; i += 2) pairs.push([row[i] as Cell, row[i + 1] as Cell]);
  return pairs;
}

export interface ServiceTable {
  /** From its head on. */
  table: Grid;
  /** Where the whole table begins: rows above its head hold its title, its unit, a letter. */
  over: number;
  head: Head;
  /** Numbers of items of which it is not sure which rows are theirs. */
  doubts?: readonly Cell[];
}

/** The tables that list services: with a head, or going on below one that has (same width, no head of its own). */
export function serviceTables(found: readonly Grid[], text: string, words: Vocabulary): ServiceTable[] {
  const tables = found.map((table) => inRows(table, words));
  const full = tablesWith(['audience', 'standard', 'content'], tables, text, words);
  // 序号｜服务项目｜责任单位: who answers for which service, where no table tells more
  return full.length > 0 ? full : tablesWith(['lead_agency', 'funding'], tables, text, words);
}

function tablesWith(
  telling: readonly Role[],
  tables: readonly Grid[],
  text: string,
  words: Vocabulary,
): ServiceTable[] {
  const found: ServiceTable[] = [];
  for (const table of tables) {
    const card = cardOf(table, words);
    if (card) {
      const head = headOf(card, text, words);
      if (head) found.push({ table: card, over: table.start, head });
      continue;
    }
    const head = headOf(table, text, words);
    const before = found.at(-1);
    const roles = new Set(head?.columns.map((c) => c.role));
    if (head && roles.has('name') && telling.some((role) => roles.has(role)))
      found.push(
        whole(text, {
          table: rowsFrom(table, head.first),
          over: table.start,
          head: { ...head, rows: head.rows - head.first },
        }),
      );
    else if (!head && before && before.table.cols === table.cols)
      found.push(whole(text, { table, over: table.start, head: { ...before.head, rows: 0 } }));
  }
  return found;
}

/** The table with the lines of an item in one row, where a program left a row to each. */
function whole(text: string, { table, over, head }: ServiceTable): ServiceTable {
  const numbers = head.columns.findIndex(({ role }) => role === 'number');
  const isHead = (filled: readonly Cell[]): boolean => repeatsHead(text, filled, head, false);
  return { over, head, ...unbroken(table, numbers, head.rows, isHead) };
}
