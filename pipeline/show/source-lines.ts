/** Lines of a text as read, by number and by offset; CR, LF and CRLF each end a line. */
export interface SourceLine {
  /** From 1. */
  no: number;
  start: number;
  /** Before its line end. */
  end: number;
}

export function linesOfText(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) {
    lines.push({ no: lines.length + 1, start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start < text.length || lines.length === 0)
    lines.push({ no: lines.length + 1, start, end: text.length });
  return lines;
}

/** The lines that hold any of `start`..`end`. */
export const linesBetween = (lines: readonly SourceLine[], start: number, end: number): SourceLine[] =>
  lines.filter((line) => line.start < end && line.end >= start);
