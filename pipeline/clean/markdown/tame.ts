/**
 * Bounds what a Markdown parser is given. Pairing marks takes it time by the square of their number in a paragraph, and quotes in quotes
 * take its stack: 100,000 characters of `**a**a…` or `> > >…` would take minutes. Real notices have some dozens of marks in a paragraph.
 */

const MOST_MARKS = 1_000;
const DEEPEST = 30;

/** What may open or close something within a paragraph. */
export const MARK = /[*_[\]!`<>\\&~]/gu;
/** `> > - 1. `: what nests at the head of a line. */
const NESTING = /^[>+*\-\d.) \t]{2,}/u;
const NESTS = />|[-+*.)](?=[ \t])/gu;
const BLANK = /^[ \t]*\r?$/u;

/** @returns a text of the same length, in which marks beyond any sense have become letters; the parser's offsets hold in both */
export function tame(text: string): string {
  let marks = 0;
  const lines = text.split('\n').map((line) => {
    // a table's row has cells of its own, each a paragraph
    if (BLANK.test(line) || line.startsWith('|')) marks = 0;
    const nesting = NESTING.exec(line)?.[0] ?? '';
    const shallow =
      (nesting.match(NESTS)?.length ?? 0) > DEEPEST
        ? nesting.replace(NESTS, 'x') + line.slice(nesting.length)
        : line;
    marks += shallow.match(MARK)?.length ?? 0;
    return marks > MOST_MARKS ? shallow.replace(MARK, 'x') : shallow;
  });
  return lines.join('\n');
}
