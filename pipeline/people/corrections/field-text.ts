/** A field's text from where its characters stand: the same joining that reading does, so that a correction always leads to the source. */

import { joinPieces, type Piece } from '../../text/join.ts';
import { narrow } from '../../text/narrow.ts';

export type Ranges = readonly (readonly [number, number])[];

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * @param text as read
 * @param source ranges into it, in order
 * @param paragraphs whether each line of the text is a whole paragraph (Source.paragraphs)
 */
export function textOf(text: string, source: Ranges, paragraphs: boolean): string {
  let joined = '';
  let at: number | null = null;
  for (const [start, end] of source) {
    if (at !== null && LINE_END.test(text.slice(at, start))) joined += '\n';
    joined += text.slice(start, end);
    at = end;
  }
  const pieces: Piece[] = [];
  for (const line of joined.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]+/gu)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (start < end) pieces.push({ start, end, soft: false });
  }
  return joinPieces(joined, narrow(joined), pieces, paragraphs).text;
}
