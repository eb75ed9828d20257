/** A text parted outside its brackets: names of a list, whose notes may hold the same signs (市民政局（含老龄办、救助站）、市财政局). */
import type { Span } from './ranges.ts';

/** What opens and what closes, folded or as written. */
const ROUND = { open: '(（', close: ')）' };

/** @param separator of one character; @returns the parts, empty ones too; a bracket that closes nothing is passed over */
export function partedOutside(text: string, separator: RegExp, { open, close } = ROUND): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (open.includes(character)) depth++;
    else if (close.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(character)) {
      parts.push([from, at]);
      from = at + 1;
    }
  }
  parts.push([from, text.length]);
  return parts;
}
