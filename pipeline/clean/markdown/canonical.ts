/**
 * Our own Markdown: a notice printed by print.ts. How it tells itself, and what cleaning takes away from it.
 * The file begins with a block between `---` lines whose first key is MARK.
 */
import type { Edit } from '../text.ts';

/** First key of the head block, with the version of the form. */
export const MARK = 'minsheng';
export const FORM = 'notice/1';

const HEAD = new RegExp(`^---\\r?\\n${MARK}: ${FORM}\\r?\\n`, 'u');
const HEAD_END = /^---[ \t]{0,8}\r?$/mu;

export function isCanonical(text: string): boolean {
  return HEAD.test(text);
}

/** Where the body begins, behind the `---` that closes the head block; null where nothing closes it. */
export function bodyStart(text: string): number | null {
  const first = text.indexOf('\n') + 1;
  const close = HEAD_END.exec(text.slice(first));
  return close ? first + close.index + close[0].length : null;
}

/** `\*`, and `\` at the end of a line: a break within a paragraph. */
const ESCAPE = /\\[!-/:-@[-`{-~\r\n]|\r(?=\n)/gu;

/** The backslashes that printing put before what Markdown would eat, and the carriage returns of an editor. */
export function canonicalEdits(text: string): Edit[] {
  const from = bodyStart(text) ?? text.length;
  return [...text.slice(from).matchAll(ESCAPE)].map((m) => ({
    start: from + m.index,
    end: from + m.index + 1,
    kind: 'markdown',
  }));
}
