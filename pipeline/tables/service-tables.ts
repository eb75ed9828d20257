/** Which tables of a notice list services. */
import type { Role } from '../labels/known.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import { isOwnTitle } from '../text/document-titles.ts';
import { type Cell, cellText, type Grid, grid, isFilled, isItemNumber, rowsFrom } from './grid.ts';
import { type Head, headOf } from './heads.ts';
import { inRows } from './other-ways.ts';
import { cutAtHeads } from './second-heads.ts';
import { unbroken } from './wrapped-rows.ts';
import { headsTexts, squeeze } from './written-lines.ts';

// A card: a small table for each service, its heads at the left of their texts: `服务项目 | 预防接种`, below it `服务对象 | 0—6岁儿童`;
// or two to a row, `服务对象 | … | 责任单位 | …`. The name may stand over them in a row of its own: `1-1　叶酸增补`.

const LEAST_HEADS = 3;
const MOST_COLUMNS = 4;
const LONGEST_TITLE = 40;
const NAME_HEAD = '服务项目';

/** The card as a table of one row below its heads; null where it is no card. */
function cardOf(table: Grid, words: Vocabulary): Grid | null {
  if (table.cols < 2 || table.cols > MOST_COLUMNS) return null;
  const told = table.rows
    .flatMap((row) => pairsOf(row ?? []))
    .filter(([head, text]) => !headsTexts(`${head.folded}\t${text.folded}`));
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
  const tables = found.map((table) => inRows(table, words)).flatMap((table) => cutAtHeads(table, words));
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
    const tells = table.head !== undefined || telling.some((role) => roles.has(role));
    // 序号 | 服务标准 | 支出责任: the further columns of the table above, which names the services
    const further = before !== undefined && roles.has('number') && numbersIn(before).size > 0;
    if (
      head &&
      (roles.has('name') || (further && standsFor(numbersIn({ table, head }), numbersIn(before)))) &&
      tells
    )
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

/** What stands in the column of numbers, below the heads. */
function numbersIn({ table, head }: Pick<ServiceTable, 'table' | 'head'>): Set<string> {
  const col = head.columns.findIndex(({ role }) => role === 'number');
  const cells = table.rows.slice(head.rows).flatMap((row) => (row ?? []).filter((cell) => cell.col === col));
  return new Set(cells.flatMap(({ folded }) => (isItemNumber(folded) ? [folded] : [])));
}

const standsFor = (own: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  own.size > 0 && [...own].every((number) => others.has(number));

/** The table with the lines of an item in one row, where a program left a row to each. */
function whole(text: string, { table, over, head }: ServiceTable): ServiceTable {
  const numbers = head.columns.findIndex(({ role }) => role === 'number');
  const isHead = (filled: readonly Cell[]): boolean => repeatsHead(text, filled, head, false);
  return { over, head, ...unbroken(table, numbers, head.rows, isHead) };
}

// Rows of a table that are no items: heads printed again, sections, notes.

/** 注：本标准由…负责解释。 in a row of its own; a section's name ends in no full stop. */
const NOTE =
  /^(?:注|备注|说明|填表说明)\s{0,4}[:\d]|^(?:合计|总计|共计)|^(?:以下|以上|上述|下列)(?=[为是均由系]|项目|服务|\d)|[。;]$/u;

/** 说明 | 政策宣传 may be an item; a sentence is none. */
const LONGEST_NAME = 15;

const TOTAL = /^(?:合计|总计|共计|小计)[:\s]{0,4}(?:[\d,.]{1,12}(?:项|个)?)?$/u;

/** 合计 | 13 | | …: a row that counts the others, and is none of them. */
export const isTotal = (filled: readonly Cell[]): boolean =>
  filled.length >= 2 && filled.slice(0, 2).some(({ folded }) => TOTAL.test(squeeze(folded)));

const NOTE_HEAD = /^(?:注|备注|说明|填表说明):?$/u;
/** 备注 | | | “牵头负责单位”列第一个部门为牵头单位。: the word, and what it says in one cell somewhere behind it. */
export const isNoteRow = ([head, said, ...more]: readonly Cell[]): boolean =>
  head !== undefined &&
  said !== undefined &&
  more.length === 0 &&
  NOTE_HEAD.test(squeeze(head.folded)) &&
  said.folded.length > LONGEST_NAME;

/** 数据来源：…, 制表单位：…, 更新时间：…: what a data set or a site says of the whole list. */
const OF_THE_LIST =
  /^(?:(?:数据|信息|资料|内容)?来源|(?:填报|制表|填表|编制|发布|审核|报送|统计|导出|打印|更新|下载|整理|公布|生成|截止)(?:单位|部门|机构|人员?|日期|时间)?|单位|(?:联系|咨询|监督|举报|服务)(?:人|电话|方式|热线)|审核人?|校对人?)\s{0,4}:/u;

/** A row of its own that tells something of the table. */
export const isNote = ({ folded }: Cell): boolean => NOTE.test(folded) || OF_THE_LIST.test(squeeze(folded));

/** The row of the last item: what stands alone below it heads nothing. */
export function lastRowOfCells(table: Grid): number {
  for (let row = table.rows.length - 1; row >= 0; row--)
    if (filledCells(table, row).length > 1 && !isNoteRow(filledCells(table, row))) return row;
  return -1;
}

/** The cells of a row that hold text. */
export const filledCells = (table: Grid, row: number): Cell[] => (table.rows[row] ?? []).filter(isFilled);

/** @param below the row above is the head: a head of two rows is repeated with its second, of fewer cells */
export function repeatsHead(text: string, filled: readonly Cell[], head: Head, below: boolean): boolean {
  return filled.length >= (below ? 1 : 3) && filled.every((c) => head.texts.has(squeeze(cellText(c, text))));
}

/** The one cell of a row that is a section or note; null for a row of cells. */
export function soleCell(table: Grid, row: number): Cell | null {
  const [only, ...others] = filledCells(table, row);
  if (!only || others.length > 0) return null;
  if (only.colSpan >= table.cols) return only;
  const short = (table.rows[row] ?? []).length < table.cols;
  return only.col === 0 && (short || (only.rowSpan === 1 && isBare(table, row))) ? only : null;
}

/** Nothing stands beside the first column, not even a cell that spans the row from above. */
function isBare(table: Grid, row: number): boolean {
  for (let col = 1; col < table.cols; col++) if (isFilled(table.at(row, col))) return false;
  return true;
}
