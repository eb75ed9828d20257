/** What stands before a figure in its own sentence, and its clause. */
import { cutsOf } from '../../text/cuts.ts';

/** No more than this is read before a figure. */
const LONGEST_GAP = 240;

/** What stands in `[from, to)` of the sentence that a figure stands in, at most LONGEST_GAP characters, with its start. */
export function lastSentence(text: string, from: number, to: number): { start: number; text: string } {
  const start = Math.max(from, to - LONGEST_GAP, cutsOf(text).sentenceStart(to));
  return { start, text: text.slice(start, to) };
}

/** Brackets blanked out (length kept): what is said in passing splits no clause (医疗机构（一级，二级）). */
export const blankBrackets = (text: string): string =>
  text.replace(/（[^（）]{0,80}）/g, (bracket) => ' '.repeat(bracket.length));

/** A bracket that is still open, with words in it: 低保标准的2倍|（现行标准为. */
const OPEN = /（(?=[^（）]+$)/;

/** The last clause of a text: what stands after the last ， ； ：, brackets blanked; within a bracket that is still open, its own words. */
export function lastClause(text: string): string {
  const blanked = blankBrackets(text);
  const cut =
    Math.max(...['，', '；', '：', '。'].map((mark) => blanked.lastIndexOf(mark)), blanked.search(OPEN)) + 1;
  return text.slice(cut);
}
