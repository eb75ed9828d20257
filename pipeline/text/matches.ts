/**
 * All matches of a pattern, as `String.prototype.matchAll` finds them, without the copy of the pattern that it makes for every text:
 * most texts have no match at all, and the copy would cost more than the look.
 */

/** A word, or a word and what must not follow it. */
export type WordRow = string | readonly [word: string, not: string];

/** Any of the words of a table, as a part of a pattern; they are tried in the order of the table. */
export const either = (rows: readonly WordRow[]): string =>
  rows.map((row) => (typeof row === 'string' ? row : `${row[0]}(?!${row[1]})`)).join('|');

/**
 * A part of a pattern in free spacing: blanks and line ends say nothing, a blank that is meant is written \x20; what is put in stays as it
 * is. Named groups keep their names, which XRegExp takes from native matches.
 */
export const spaced = ({ raw }: TemplateStringsArray, ...parts: readonly string[]): string =>
  raw.map((piece, i) => piece.replace(/\s+/g, '') + (parts[i] ?? '')).join('');

const NONE: readonly RegExpExecArray[] = [];

/** @param pattern with the flag g; the place where it stands (`lastIndex`) is of no account before and after */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}
