/** The physical lines of a text in which tables are looked for, and which of them hold heads. */
import type { Vocabulary } from '../labels/vocabulary.ts';
import { meantByForm } from '../words/label-forms.ts';
import { TEN } from '../words/numerals.ts';

const LEAST_HEADS = 3;
/** So many where some of them are known by nothing but how they are made: 项目 | 谁能享受 | 享受什么 | 补多少. */
const LEAST_BY_FORM = 4;

export const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

/** Do the cells of a row head columns? @param cells folded texts */
export function isHeadRow(cells: readonly string[], words: Vocabulary): boolean {
  const heads = cells.map(squeeze);
  const known = heads.filter((head) => words.head(head) !== null).length;
  if (known >= LEAST_HEADS || known === 0) return known > 0;
  const made = heads.map((head) => (words.head(head) === null ? meantByForm(head) : null));
  return known + new Set(made.filter((role) => role !== null)).size >= LEAST_BY_FORM;
}

/** 续表, （续上表）, （续）, 接上页, 续表2: a table is printed on. Part of patterns. */
const PRINTED_ON = `[(（]?(?:续上?表|续(?=[)）]|$)|接上[表页])`;
const IS_PRINTED_ON = new RegExp(`^${PRINTED_ON}[\\d${TEN}]{0,3}[)）]?$`, 'u');
const BEGINS_PRINTED_ON = new RegExp(`^${PRINTED_ON}`, 'u');

/** Whether that is all a line says. */
export const saysPrintedOn = (line: string): boolean => IS_PRINTED_ON.test(squeeze(line));
/** Whether it stands at a line's head, with what is printed on or without. */
export const beginsPrintedOn = (line: string): boolean => BEGINS_PRINTED_ON.test(squeeze(line));

export interface Row {
  start: number;
  end: number;
}

export function physicalLines(text: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) {
    rows.push({ start: at, end: found.index });
    at = found.index + found[0].length;
  }
  rows.push({ start: at, end: text.length });
  return rows;
}

/** 事项 | 说明, 要素 | 具体内容 over labels and their texts: what the two columns are, and of no service. */
const OVER_TEXTS =
  /^(?:事项|项目|名称|要素|类别|类目|栏目|字段|指标|内容|信息|条目|维度|分类)[ \u3000]{0,4}[\t|\u3000][ \u3000]{0,4}(?:具体|主要|有关|相关)?(?:说明|内容|描述|情况|信息|详情|要求|释义)$/u;

/** @param line folded, its cells parted by a tab, a bar or a wide blank */
export const headsTexts = (line: string): boolean => OVER_TEXTS.test(line);
