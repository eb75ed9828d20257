/** How wide a text is on a screen; lines that wrap by it, and tables in columns. */
import { isSteering } from '../show/visible.ts';

/** Unicode's East Asian Width W and F, as ranges of code points (UAX 11), and emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
/** Most of what is asked about. */
const COMMON = [0x4e00, 0x9fff] as const;
/** Combining marks, variation selectors among them. */
const NO_WIDTH = /\p{Mn}|\p{Me}/u;
const ESCAPE = String.fromCharCode(27);
const COLOUR_CODE = `${ESCAPE}\\[[\\d;]{0,12}m`;
const COLOUR = new RegExp(COLOUR_CODE, 'gu');

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.includes(ESCAPE) ? text.replace(COLOUR, '') : text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300) width += character === '\r' ? 0 : 1;
    else if (code >= COMMON[0] && code <= COMMON[1]) width += 2;
    else if (isSteering(character)) width += 1;
    else if (!NO_WIDTH.test(character))
      width += WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
  }
  return width;
}

/** Columns of a terminal, or what is usual where it does not tell: some say 0. */
export const columnsOf = ({ columns = 0 }: { columns?: number | undefined }, usual: number): number =>
  columns > 0 ? columns : usual;

/** The text in `width` columns: blanks added, never cut. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? text + blanks : blanks + text;
}

/** At most `width` columns, `…` where something was cut. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

// Texts broken into lines of a terminal, where a Chinese character takes two columns.

const COLOURS = `(?:${COLOUR_CODE})*`;
/** What stays together: a word, a number with its signs, or one character, with the marks that open before it and close behind it. */
const PIECES = new RegExp(
  String.raw`\s|${COLOURS}[“‘（〔《「【⟦([]*(?:[\p{Script=Latin}\d.,%/’'–−+≥≤≈-]+|[^\s])[，。、；：？！）〕》」】⟧”’…;:!?)\]]*${COLOURS}`,
  'gu',
);

/** Lines of at most `width` columns (one piece may be wider); line ends of the text are kept. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    // most fit, and need no cutting
    if (displayWidth(paragraph) <= width) return [paragraph.trim()];
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const [piece] of paragraph.matchAll(PIECES)) {
      const wide = displayWidth(piece);
      if (line !== '' && piece.trim() !== '' && used + wide > width) {
        lines.push(line.trimEnd());
        [line, used] = ['', 0];
      }
      if (line === '' && piece.trim() === '') continue;
      line += piece;
      used += wide;
    }
    return [...lines, line.trimEnd()];
  });
}

/** What a line begins with: blanks, the number of a line of the source with its bar. */
const LEAD = new RegExp(String.raw`^(?:${COLOURS} {0,12}\d{1,9} │${COLOURS} |\s{0,20})`, 'u');

/** One line in as many as it takes, the others under its beginning. A line that fits stays as it is. */
export function fold(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const lead = LEAD.exec(line)?.[0] ?? '';
  const under = ' '.repeat(displayWidth(lead));
  return wrap(line.slice(lead.length), width - under.length).map(
    (part, at) => (at === 0 ? lead : under) + part,
  );
}

/**
 * Rows as plain text with aligned columns, two blanks between them; a column whose cells below the head are all numbers stands to the right.
 * @param rows the first may be a head; rows may be of different lengths
 */
export function table(rows: readonly (readonly string[])[], indent = ''): string[] {
  const columns: { width: number; numeric: boolean }[] = [];
  rows.forEach((row, no) => {
    row.forEach((cell, at) => {
      columns[at] ??= { width: 0, numeric: rows.length > 1 };
      const column = columns[at];
      column.width = Math.max(column.width, displayWidth(cell));
      if (no > 0 && !/^\d*$/u.test(cell)) column.numeric = false;
    });
  });
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => pad(cell, columns[at]?.width ?? 0, columns[at]?.numeric ? 'left' : 'right'))
      .join('  ');
  return rows.map((row) => `${indent}${line(row)}`.trimEnd());
}
