/** The physical lines of a text in which tables are looked for, and which of them hold heads. */
import type { Vocabulary } from '../labels/vocabulary.ts';

const LEAST_HEADS = 3;

export const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

export function isHeadRow(cells: readonly string[], words: Vocabulary): boolean {
  return cells.filter((c) => words.head(squeeze(c)) !== null).length >= LEAST_HEADS;
}

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
