/** The lines of a draft cut at their labels: each segment is a label with the text behind it, or a line without a label. */

import type { Line } from '../lines.ts';
import { type Marker, markerOf, settleRoman } from '../markers.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type LabelHit, labelAtHead, labelsInside } from './labels-in-lines.ts';
import { labelOverBreak } from './labels-over-breaks.ts';
import { labelsInSentences, toldInSentences } from './sentence-labels.ts';

export interface Segment {
  index: number;
  line: Line;
  /** Clean offsets of the text: behind the label, where there is one. May be empty behind a label alone on its line. */
  start: number;
  end: number;
  folded: string;
  label: LabelHit | null;
  /** Clean offsets of the label with its brackets and colon. */
  labelStart: number;
  labelEnd: number;
  marker: Marker | null;
  indent: string;
  soft: boolean;
  /** Heading level that the format states for this line; null where it states none. */
  hint: number | null;
  /** First segment of its line. */
  first: boolean;
  /** A heading numbered as the items are: of a family of its own. */
  apart?: true;
}

/** `服务对象：孤儿；服务内容：…`: the sign between two fields of one paragraph is of neither. */
const SEPARATOR = /\s{0,4}[;,|/]\s{0,4}$/u;
const separatorBefore = (folded: string, at: number): number =>
  SEPARATOR.exec(folded.slice(Math.max(0, at - 9), at))?.[0].length ?? 0;

export function segmentsOf(
  lines: readonly Line[],
  hints: ReadonlyMap<number, number>,
  words: Vocabulary,
): Segment[] {
  const segments: Segment[] = [];
  const sentences = toldInSentences(lines, words);
  for (const line of lines) {
    const before = segments.at(-1);
    const cut = before && labelOverBreak(before.folded, line.folded, words);
    if (before && cut) shorten(before, cut.from);
    const head = cut?.hit ?? labelAtHead(line.folded, words);
    const told = sentences && !head ? labelsInSentences(line.folded, words) : [];
    const cuts =
      told.length > 0
        ? told
        : labelsInside(line.folded, head?.end ?? 0, head === null && shortHead(line), words).filter(
            (c) => c.start >= (head?.end ?? 1),
          );
    const bare = head === null && cuts[0]?.start !== 0;
    const hits: (LabelHit | null)[] = bare ? [null, ...cuts] : head ? [head, ...cuts] : cuts;
    hits.forEach((hit, i) => {
      const from = hit?.end ?? 0;
      const to = hits[i + 1]?.start ?? line.folded.length;
      const raw = hits[i + 1]?.runIn
        ? line.folded.slice(from, to).replace(SEPARATOR, '')
        : line.folded.slice(from, to);
      const start = line.start + from + (raw.length - raw.trimStart().length);
      const end = Math.max(start, line.start + from + raw.trimEnd().length);
      const folded = line.folded.slice(start - line.start, end - line.start);
      segments.push({
        index: segments.length,
        line,
        start,
        end,
        folded,
        label: hit,
        labelStart:
          cut && before && i === 0
            ? before.start + cut.from
            : line.start + (hit?.start ?? 0) - (hit?.runIn ? separatorBefore(line.folded, hit.start) : 0),
        labelEnd: line.start + (hit ? hit.start + line.folded.slice(hit.start, hit.end).trimEnd().length : 0),
        marker: hit ? null : markerOf(folded),
        indent: i === 0 ? line.indent : '',
        soft: i + 1 < hits.length || line.soft,
        hint: i === 0 ? (hints.get(line.start) ?? null) : null,
        first: i === 0,
      });
    });
  }
  return settleRoman(segments);
}

/** Takes the beginning of a label off the end of the line before. */
function shorten(segment: Segment, to: number): void {
  segment.folded = segment.folded.slice(0, to).trimEnd();
  segment.end = segment.start + segment.folded.length;
}

/** A numbered line whose head, up to its first colon, is no sentence: `31. 劳动用工保障服务对象：…`. */
function shortHead(line: Line): boolean {
  if (!line.marker) return false;
  const colon = line.folded.indexOf(':');
  return colon > 0 && colon <= 60 && !/[,;!?]/u.test(line.folded.slice(line.marker.length, colon));
}
