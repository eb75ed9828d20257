/** Joining the pieces of a text that lines, pages and soft breaks cut apart. */

import { endsSentence } from './lines.ts';
import { markerOf } from './markers.ts';

/** One piece of a field or a name: clean offsets, and whether a soft break (not a paragraph's end) follows. */
export interface Piece {
  start: number;
  end: number;
  soft: boolean;
}

/** Mid-sentence for certain, whatever the format says of paragraphs: 、 ， （ 《 at the end, or a closer at the head of the next. */
const OPEN_END = /[,、(《〈“‘\-—]$/u;
const CLOSED_START = /^[,、。;:)》〉”’]/u;
const LIST_MARKERS = new Set(['decimal', 'paren', 'circled', 'cn-paren', 'cn', 'half-paren']);

/**
 * Does a new paragraph begin between two pieces? In a text whose lines are whole paragraphs (docx, html) each line is one,
 * unless it is cut by a soft break or plainly in mid-sentence. In plain text a line that ends no sentence goes on:
 * `按照《浙江省基本公共卫生服务规范（第四版）》 ⏎ 及相应技术方案执行`; a list marker opens a paragraph all the same.
 */
export function paragraphBetween(before: string, after: string, paragraphs: boolean, soft: boolean): boolean {
  if (OPEN_END.test(before) || CLOSED_START.test(after)) return false;
  if (endsSentence(before)) return true;
  if (paragraphs && !soft) return true;
  const marker = markerOf(after);
  return marker !== null && LIST_MARKERS.has(marker.family) && !/^\d{1,4}[,、]/u.test(after);
}

export interface Joined {
  text: string;
  /** Gaps between pieces that were closed in mid-sentence: clean offsets. */
  joints: [number, number][];
}

/** The text of pieces as a reader would copy it out: mid-sentence breaks closed, paragraphs kept apart by \n. */
export function joinPieces(
  text: string,
  folded: string,
  pieces: readonly Piece[],
  paragraphs: boolean,
): Joined {
  let out = '';
  const joints: [number, number][] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before) {
      const broken = paragraphBetween(
        folded.slice(before.start, before.end),
        folded.slice(piece.start, piece.end),
        paragraphs,
        before.soft,
      );
      if (broken) out += '\n';
      else joints.push([before.end, piece.start]);
    }
    out += text.slice(piece.start, piece.end);
  });
  return { text: out, joints };
}
