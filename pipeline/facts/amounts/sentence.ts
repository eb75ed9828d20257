/** A folded text cut into sentences and their parts, and what stands before a figure in its own. */

/** No more than this is read before a figure. */
const LONGEST_GAP = 240;

/** What stands in `[from, to)` after the last end of a sentence, at most LONGEST_GAP characters, with its start. */
export function lastSentence(text: string, from: number, to: number): { start: number; text: string } {
  const start = Math.max(from, to - LONGEST_GAP);
  const window = text.slice(start, to);
  const cut = Math.max(...['。', '！', '？', '\n'].map((mark) => window.lastIndexOf(mark))) + 1;
  return { start: start + cut, text: window.slice(cut) };
}

/** Brackets blanked out (length kept): what is said in passing splits no clause (医疗机构（一级，二级）). */
export const blankBrackets = (text: string): string =>
  text.replace(/（[^（）]{0,80}）/g, (bracket) => ' '.repeat(bracket.length));

/** The last clause of a text: what stands after the last ， ； ：, brackets blanked. */
export function lastClause(text: string): string {
  const blanked = blankBrackets(text);
  const cut = Math.max(...['，', '；', '：', '。'].map((mark) => blanked.lastIndexOf(mark))) + 1;
  return text.slice(cut);
}
