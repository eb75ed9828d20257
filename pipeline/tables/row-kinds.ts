/** Rows of a table that are no items: heads printed again, sections, notes. */
import { type Cell, cellText, type Grid, isFilled } from './grid.ts';
import type { Head } from './heads.ts';
import { squeeze } from './written-lines.ts';

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
