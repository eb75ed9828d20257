/** The words of a letter's lines, as printed or folded. */
import type { Draft } from '../draft.ts';
import type { Line } from '../text/lines.ts';

const BLANKS = /[\s\u3000]+/gu;

/** A line as the notice prints it. */
export const textOf = ({ text }: Draft, { start, end }: Line): string => text.slice(start, end);

/** Lines as one text without blanks, as printed. */
export const joinedText = (draft: Draft, lines: readonly Line[]): string =>
  lines
    .map((line) => textOf(draft, line))
    .join('')
    .replace(BLANKS, '');

/** Lines as one text without blanks, folded for matching. */
export const joinedFolded = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.folded)
    .join('')
    .replace(BLANKS, '');
