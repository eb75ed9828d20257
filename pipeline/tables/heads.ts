/** What the columns of a table stand for, read from its head row or rows. */
import type { Vocabulary } from '../labels/vocabulary.ts';
import type { Column } from './column.ts';
import { type Cell, cellText, type Grid } from './grid.ts';
import {
  settleByEnding,
  settleClasses,
  settleCodes,
  settleGroups,
  settleNumbers,
  settleSubNames,
  settleTimes,
  settleTwins,
} from './settle-columns.ts';
import { isHeadRow, squeeze } from './written-lines.ts';

export interface Head {
  /** Rows of the head: [first, rows). Rows above it hold no heads: a title over the table. */
  first: number;
  rows: number;
  columns: Column[];
  /** Texts of all its cells, without blanks: a row of these is the head again, on the next page. */
  texts: ReadonlySet<string>;
  /** Known heads among all: how sure it is. */
  known: number;
}

/** A letter in rows of its own may stand above the head: title, recipients, paragraphs, signature. */
const DEEPEST_HEAD = 80;

const textOf = (cell: Cell | null, text: string): string => (cell ? squeeze(cellText(cell, text)) : '');

/** @returns null where no row names three columns */
export function headOf(table: Grid, text: string, words: Vocabulary): Head | null {
  for (let row = 0; row < Math.min(DEEPEST_HEAD, table.rows.length); row++) {
    const heads = (table.rows[row] ?? []).map(({ folded }) => folded);
    if (table.head === undefined ? !isHeadRow(heads, words) : row < table.head) continue;
    const deep = table.head ?? deepestHeadRow(table, row, words);
    const columns: Column[] = [];
    for (let col = 0; col < table.cols; col++) columns.push(columnAt(table, text, { row, deep, col }, words));
    settleNumbers(columns, table, deep + 1);
    settleCodes(columns, table, deep + 1);
    settleSubNames(columns, table, deep + 1);
    settleClasses(columns, table, deep + 1);
    settleTimes(columns);
    settleTwins(columns);
    settleByEnding(columns);
    settleGroups(columns, table, deep + 1);
    const first = topOf(table, row);
    const texts = new Set([
      ...columns.map((c) => c.label),
      ...table.rows.slice(first, deep + 1).flatMap((cells) => (cells ?? []).map((c) => textOf(c, text))),
    ]);
    return {
      first,
      rows: deep + 1,
      columns,
      texts,
      known: columns.filter((c) => c.role !== null).length,
    };
  }
  return null;
}

/** The row in which a head begins: 服务项目 that reaches down beside 服务对象 is of the row above, where 服务要素 stands over it. */
function topOf(table: Grid, row: number): number {
  let top = row;
  for (let col = 0; col < table.cols; col++) top = Math.min(top, table.at(row, col)?.row ?? row);
  return top;
}

/** A row of units alone is part of the head. */
const UNIT = /^(?:单位:)?\((?:单位:)?[^()\d]{0,8}(?:元|%|次|名|岁|小时|平方米|项|人)[^()\d]{0,8}\)$/u;

/** A head of two rows: some of its cells span both, others (责任单位) have parts below (市级, 区级). */
function deepestHeadRow(table: Grid, row: number, words: Vocabulary): number {
  const below = table.rows[row + 1];
  if (!below || below.length === 0) return row;
  const filled = below.filter((c) => c.folded !== '');
  const spanning = (table.rows[row] ?? []).some((c) => c.rowSpan > 1);
  // without merged cells (csv) a head that spans columns is followed by empty ones: 责任单位,, above ,州级,县级
  const parts =
    filled.length >= 2 &&
    filled.every((c) => c.row === row + 1 && c.folded !== (table.at(row, c.col)?.folded ?? ''));
  const open = parts && filled.some((c) => (table.at(row, c.col)?.folded ?? '') === '');
  const numbered = filled.some((c) => /^[(]?\d+/u.test(c.folded));
  // (元/人·月) below 补贴标准, and nothing else
  if (filled.length > 0 && filled.every((c) => UNIT.test(squeeze(c.folded)))) return row + 1;
  // a sheet that a program made of a PDF: 牵头负责 ⏎ 单位, and nothing below the heads of one line
  const wrapped = filled.every((c) => {
    const above = squeeze(table.at(row, c.col)?.folded ?? '');
    return above !== '' && words.head(above + squeeze(c.folded)) !== null && words.head(above) === null;
  });
  if (filled.length > 0 && wrapped) return row + 1;
  return (spanning || open) &&
    !numbered &&
    filled.length < table.cols &&
    filled.every((c) => c.folded.length <= 16)
    ? row + 1
    : row;
}

function columnAt(
  table: Grid,
  text: string,
  { row, deep, col }: { row: number; deep: number; col: number },
  words: Vocabulary,
): Column {
  const lower = deep > row ? table.at(deep, col) : table.at(row, col);
  const upper = upperHead(table, row, deep, col);
  const own = textOf(lower, text);
  const above = textOf(upper, text);
  const folded = squeeze(lower?.folded ?? '');
  const foldedAbove = squeeze(upper?.folded ?? '');
  const joined = !own || own === above ? above : UNIT.test(folded) ? above + own : own + above;
  for (const [key, label] of [
    [folded, own],
    [folded + foldedAbove, own + above],
    // 牵头负责 over 单位: one head on two lines
    [foldedAbove + folded, above + own],
    // 镇（街道） below 责任单位, （元/人·月） below 补贴标准
    [foldedAbove, joined],
  ] as const) {
    const role = words.head(key);
    if (role) return { role, lower: words.label(key)?.lower ?? /^(?:区|县|区县)/u.test(folded), label };
  }
  return { role: null, lower: false, label: (UNIT.test(folded) ? joined : own) || above || `第${col + 1}列` };
}

/** The head over a column; where heads are not merged, the last one to the left that has parts below it. */
function upperHead(table: Grid, row: number, deep: number, col: number): Cell | null {
  const own = table.at(row, col);
  if (deep === row || own?.folded !== '' || (table.at(deep, col)?.folded ?? '') === '') return own;
  for (let left = col - 1; left >= 0; left--) {
    const cell = table.at(row, left);
    if (cell && cell.folded !== '') return (table.at(deep, left)?.folded ?? '') === '' ? own : cell;
  }
  return own;
}
