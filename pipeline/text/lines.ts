/**
 * The physical lines of a clean text: where each stands, how it is indented, which marker it bears.
 * Offsets are into the clean text; `folded` is for matching only and has the line's length.
 */
import { type Marker, markerOf } from './markers.ts';
import { settleMarkers } from './settle-markers.ts';

export interface Line {
  index: number;
  /** Without the blanks round it. */
  start: number;
  end: number;
  folded: string;
  /** Blanks before the first character. */
  indent: string;
  /** How many empty lines stand before it. */
  gap: number;
  marker: Marker | null;
  /** Physical line number in the clean text, from 1. */
  row: number;
  /** True where the line ended in a soft break: the same paragraph goes on. */
  soft: boolean;
}

/** A line break within a paragraph, as every reader writes it; whether it parts two lines is for the reader of the text to say. */
export const SOFT_BREAK = '\u000b';
const BREAK = /\r\n|[\n\r\u000b\u000c\u2028\u2029\u0085]/gu;
const BLANKS = /^[\s\u3000]*/u;

/** Splits a clean text into its lines that are not empty. @param folded the folded text, of the same length */
export function linesOf(text: string, folded: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let at = from;
  let row = 1;
  let gap = 0;
  const push = (end: number, soft: boolean): void => {
    const raw = text.slice(at, end);
    const indent = BLANKS.exec(raw)?.[0] ?? '';
    const start = at + indent.length;
    const stop = at + raw.trimEnd().length;
    if (stop <= start) {
      gap++;
    } else {
      const body = folded.slice(start, stop);
      lines.push({
        index: lines.length,
        start,
        end: stop,
        folded: body,
        indent,
        gap,
        marker: markerOf(body),
        row,
        soft,
      });
      gap = 0;
    }
    row++;
  };
  BREAK.lastIndex = from;
  for (let found = BREAK.exec(text); found && found.index < to; found = BREAK.exec(text)) {
    push(found.index, found[0] === SOFT_BREAK);
    at = found.index + found[0].length;
  }
  push(to, false);
  return settleMarkers(lines);
}

/** A sentence ends here: what follows on the next line is a paragraph of its own. Closing quotes and brackets may follow. */
const SENTENCE_END = /[。!?;:…][”’"'》〉)】」』]{0,3}$/u;
export function endsSentence(folded: string): boolean {
  return SENTENCE_END.test(folded);
}
