/**
 * Footnotes at the end of a printed page, in a text that tells no footnotes: below a short rule, each opened by its sign, to the page's number.
 * They say something of the text and rule nothing: no field, no heading.
 */

import type { Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';

/** `━━━━━━━━━━`, `----------`: the rule that parts the notes from the page. */
const RULE = /^[─━—–_-]{4,80}$/u;
/** ① [1] 注1 * ※ */
const SIGN = /^(?:[①-⑳]|\[\d{1,2}\]|注\d{0,2}[:.、\s]|[*＊※†])/u;
const MOST_LINES = 20;

/**
 * @param endsPage whether a line is a page's number; the text's end ends a page too
 * @returns ranges of the clean text, each from the first sign to the last line before the page's number
 */
export function pageNotes(lines: readonly Line[], endsPage: (line: Line) => boolean): Span[] {
  return lines.flatMap((line, i): Span[] => {
    const first = lines[i + 1];
    if (!RULE.test(line.folded) || !first || !SIGN.test(first.folded)) return [];
    const below = lines.slice(i + 1, i + 1 + MOST_LINES);
    const end = below.findIndex(endsPage);
    const atEnd = end < 0 && i + 1 + below.length === lines.length;
    const last = end > 0 ? below[end - 1] : atEnd ? below.at(-1) : undefined;
    return last ? [[first.start, last.end]] : [];
  });
}
