/**
 * All matches of a pattern, as `String.prototype.matchAll` finds them, without the copy of the pattern that it makes for every text:
 * most texts have no match at all, and the copy would cost more than the look.
 */

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
