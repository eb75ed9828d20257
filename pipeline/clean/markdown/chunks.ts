/**
 * Cuts a Markdown text where blocks begin, so that each part can be parsed by itself: the parser's time grows by the square of the lines
 * it is given (33,000 lines of one letter take it 15 seconds). What crosses a cut is lost to Markdown: a link whose address stands parts away.
 */

/** A part of at least so many lines ends where the next may begin: before a heading, behind an empty line, anywhere. */
const BEFORE_HEADING = 50;
const BEHIND_BLANK = 200;
const ANYWHERE = 800;

const HEADING = /^#{1,6}[ \t]/u;
const BLANK = /^[ \t]*\r?$/u;

/** @returns where each part begins, from 0 on */
export function cuts(text: string): number[] {
  const starts = [0];
  let at = 0;
  let count = 0;
  let blank = false;
  for (const line of text.split('\n')) {
    const opens = HEADING.test(line);
    const fits =
      (opens && count >= BEFORE_HEADING) ||
      (blank && /^\S/u.test(line) && count >= BEHIND_BLANK) ||
      count >= ANYWHERE;
    if (fits) {
      starts.push(at);
      count = 0;
    }
    count++;
    blank = BLANK.test(line);
    at += line.length + 1;
  }
  return starts;
}
