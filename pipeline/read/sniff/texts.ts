/** What kind of text a text is: page, Markdown, separated values, or just text. */

import { frontMatter } from '../../clean/markdown/front-matter.ts';
import { recordsOf, SEPARATORS } from '../csv.ts';

const HTML_TAG =
  /<(?:!doctype\s{1,20}html|(?:html|head|body|meta|title|div|table|p|span|article|section|h[1-6])\b)/i;
const HTML_HEAD = 4_096;
const ATX_HEADING = /^#{1,6}[ \t]+\S/;
/** `|---|:---:|`, with or without the outer bars */
const PIPE_RULE = /^[ \t]{0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){1,100}\|?[ \t]*$/;

/** A page begins with a tag, and one of HTML's own soon follows. */
export function looksHtml(text: string): boolean {
  const head = text.slice(0, HTML_HEAD).trimStart();
  return head.startsWith('<') && HTML_TAG.test(head);
}

/** Front matter, two headings with #, one as the very first line, or a table with bars and its rule below the heads. */
export function looksMarkdown(text: string): boolean {
  if (frontMatter(text).length > 2) return true;
  const lines = text.split(/\r\n?|\n/);
  const headings = lines.filter((line) => ATX_HEADING.test(line)).length;
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (headings >= 2 || ATX_HEADING.test(first)) return true;
  return lines.some((line, index) => PIPE_RULE.test(line) && (lines[index - 1] ?? '').includes('|'));
}

const FEWEST_RECORDS = 3;
const FEWEST_COLUMNS = 3;
const STEADY = 0.95;
const FEWEST_PAIRS = 6;

/** A table of Markdown and its kin: a record that begins with a bar, or a rule of dashes. */
const BARS_OUTSIDE = /^[ \t]{0,3}\|/mu;
/** sep=; above the records */
const NAMES_ITS_SEPARATOR = /^\ufeff?"?sep=[,;|\t^~\u00a6#]/iu;

/** Beside lines of one cell (the letter above, headings between) the records are at least this share of all lines. */
const LEAST_RECORDS = 0.2;
/** A line above the heads has one cell, or two: 发文字号,魏政办字〔2022〕31号. */
const MOST_BESIDE = 2;
const MOST_ABOVE = 20;
const LETTER_LENGTH = 20_000;
/** A column's head is a few words. */
const LONGEST_HEAD = 24;

/** One record, or line of another kind: how many values it has, and how many that say something. */
interface RecordWidth {
  columns: number;
  filled: number;
}

/**
 * Separated values from the first line to the last: nearly every record has the same number of columns, but for lines of
 * one cell where the first record is a row of heads. A notice that has a table of cells led by tabs pasted into it is a text.
 */
export function looksSeparated(text: string): boolean {
  if (NAMES_ITS_SEPARATOR.test(text)) return true;
  return SEPARATORS.some((separator) => {
    if (!mayCut(text, separator) || (separator === '|' && BARS_OUTSIDE.test(text))) return false;
    const widths = recordWidths(text, separator);
    if (isPairs(widths, separator)) return true;
    const headed = separator !== '\t' && hasHeads(text, separator);
    return isSteady(widths, widths) || (headed && isSteady(widths.filter(isRecord), widths));
  });
}

/** Three records of three columns, or six pairs. */
const FEWEST_SEPARATORS = 6;
/** So many a line at least: two in each record, where one line in five is one. */
const SEPARATORS_A_LINE = 2 * LEAST_RECORDS * STEADY;

/** Whether there are separators enough, told by counting: to cut a whole notice is dear. Where values are quoted a record may go over lines. */
function mayCut(text: string, separator: string): boolean {
  const count = text.split(separator).length - 1;
  if (count < FEWEST_SEPARATORS || /["']/u.test(text)) return count >= FEWEST_SEPARATORS;
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').length;
  return count >= SEPARATORS_A_LINE * lines;
}

const isRecord = ({ filled }: RecordWidth): boolean => filled > MOST_BESIDE;

/** Records of one number of columns, nearly all of them, among lines of other kinds. */
function isSteady(records: readonly RecordWidth[], lines: readonly RecordWidth[]): boolean {
  if (records.length < LEAST_RECORDS * lines.length || records.length < FEWEST_RECORDS) return false;
  const columns = records[0]?.columns ?? 0;
  if (columns < FEWEST_COLUMNS) return false;
  return records.filter((record) => record.columns === columns).length >= STEADY * records.length;
}

/** 服务对象,城乡居民: one comma in every line and no more, as no Chinese text has it. */
const isPairs = (widths: readonly RecordWidth[], separator: string): boolean =>
  separator === ',' && widths.length >= FEWEST_PAIRS && widths.every(({ columns }) => columns === 2);

/** Is the first line that the separator cuts into more than two cells with words a row of heads? */
function hasHeads(text: string, separator: string): boolean {
  const lines = text.slice(0, LETTER_LENGTH).split(/\r\n?|\n/u, MOST_ABOVE);
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.replace(QUOTES, '')));
  const heads = rows.find((cells) => cells.filter((cell) => cell !== '').length > MOST_BESIDE) ?? [];
  return (
    heads.length >= FEWEST_COLUMNS &&
    heads.every((head) => head.length <= LONGEST_HEAD && !/[。；]/u.test(head))
  );
}

const QUOTES = /^[\s"']+|[\s"']+$/gu;

/** Each record that is not blank. */
const recordWidths = (text: string, separator: string): RecordWidth[] =>
  recordsOf(text, separator)
    .records.map((record) => ({
      columns: record.length,
      filled: record.filter((value) => value.trim() !== '').length,
    }))
    .filter(({ columns, filled }) => columns > 1 || filled > 0);
