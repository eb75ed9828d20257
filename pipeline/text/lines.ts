/**
 * The physical lines of a clean text: where each stands, how it is indented, which marker it bears.
 * Offsets are into the clean text; `folded` is for matching only and has the line's length.
 */
import { INNER, type Marker, markerOf } from './markers.ts';

// Markers that could be of two kinds (V., 6.30): the other lines of the notice say which.

/** I, V and X are letters among letters, and numbers where the notice has II or IV as well. */
const LONE_ROMAN: ReadonlyMap<number, number> = new Map([
  [9, 1],
  [22, 5],
  [24, 10],
]);

/** A line with its marker: its text is folded, without its indent. */
interface Marked {
  folded: string;
  marker: Marker | null;
}

/** The markers of a notice's lines, those that could be either settled by the others. */
export function settleMarkers<One extends Marked>(lines: One[]): One[] {
  return settleFigures(settleRoman(lines));
}

function settleRoman<One extends Marked>(lines: One[]): One[] {
  const families = new Set(lines.map(({ marker }) => marker?.family));
  const lettered = lines.some(({ marker }) => marker?.family === 'letter' && (marker.no ?? 0) < 5);
  if (!families.has('roman') || lettered) return lines;
  return lines.map((line) => {
    const no = line.marker?.family === 'letter' ? LONE_ROMAN.get(line.marker.no ?? 0) : undefined;
    return line.marker && no !== undefined
      ? { ...line, marker: { ...line.marker, family: 'roman' as const, no } }
      : line;
  });
}

/** 6.30公里以外寄宿生交通补助, 7.5+2就业服务: 6. and a name that begins with a figure, or 6.30. */
const FIGURED = /^(\d{1,3})\.(?=\d)/u;

/** A number that looks like two is one where it is the only one of its kind and the one that the numbers round it lack: 5. before it, 7. behind. */
function settleFigures<One extends Marked>(lines: One[]): One[] {
  const figured = lines.map(({ folded, marker }) =>
    marker !== null && INNER.has(marker.family) ? Number(FIGURED.exec(folded)?.[1] ?? 0) : 0,
  );
  if (!figured.some((no) => no > 0)) return lines;
  const alike = new Map<number, number>();
  for (const no of figured) alike.set(no, (alike.get(no) ?? 0) + 1);
  const decimal = (i: number): number | null => {
    const { marker } = lines[i] as One;
    return marker?.family === 'decimal' ? marker.no : figured[i] || null;
  };
  let before = 0;
  return lines.map((line, i) => {
    const no = figured[i] as number;
    if (no === 0 || alike.get(no) !== 1 || before !== no - 1) {
      before = line.marker?.family === 'decimal' ? (line.marker.no ?? 0) : before;
      return line;
    }
    let next = i + 1;
    while (next < lines.length && decimal(next) === null) next++;
    const after = next < lines.length ? decimal(next) : null;
    if (after !== no + 1 && after !== 1 && (after !== null || no === 1)) return line;
    before = no;
    return { ...line, marker: { family: 'decimal' as const, no, length: String(no).length + 1 } };
  });
}

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
