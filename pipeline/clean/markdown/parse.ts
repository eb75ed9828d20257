/** Markdown to its tree: CommonMark with GitHub's tables. */

import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

// Bounds what a Markdown parser is given. Pairing marks takes it time by the square of their number in a paragraph, and quotes in quotes
// take its stack: 100,000 characters of `**a**a…` or `> > >…` would take minutes. Real notices have some dozens of marks in a paragraph.

const MOST_MARKS = 1_000;
const DEEPEST = 30;

/** What may open or close something within a paragraph. */
export const MARK = /[*_[\]!`<>\\&~]/gu;
/** `> > - 1. `: what nests at the head of a line. */
const NESTING = /^[>+*\-\d.) \t]{2,}/u;
const NESTS = />|[-+*.)](?=[ \t])/gu;
const BLANK = /^[ \t]*\r?$/u;

/** @returns a text of the same length, in which marks beyond any sense have become letters; the parser's offsets hold in both */
function tame(text: string): string {
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

/**
 * Cuts a Markdown text where blocks begin, so that each part can be parsed by itself: the parser's time grows by the square of the lines
 * it is given (33,000 lines of one letter take it 15 seconds). What crosses a cut is lost to Markdown: a link whose address stands parts away.
 */

/** A part of at least so many lines ends where the next may begin: before a heading, behind an empty line, anywhere. */
const BEFORE_HEADING = 50;
const BEHIND_BLANK = 200;
const ANYWHERE = 800;

const HEADING = /^#{1,6}[ \t]/u;

/** @returns where each part begins, from 0 on */
function cuts(text: string): number[] {
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

/** Mail addresses in running text are made links behind the parser's back, and such nodes have no place: they stay text. */
function onlyPlaced(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/** One tilde is no mark: `16~24岁 … 18~30岁` strikes nothing out. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(onlyPlaced).freeze();

/**
 * @param text without a byte order mark: the parser would not count it
 * @returns a tree whose offsets are UTF-16, into the text; its lines and columns are not to be used
 */
export function parseMarkdown(text: string): Root {
  const starts = cuts(text);
  const children = starts.flatMap((start, i) =>
    moved(parser.parse(tame(text.slice(start, starts[i + 1]))), start),
  );
  return { type: 'root', children };
}

/** The blocks of a part, their offsets counted from the head of the whole text. */
function moved(root: Root, by: number): RootContent[] {
  visit(root, (node: Node) => {
    const { position } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
  });
  return root.children;
}

/** Where a node stands. A parsed node has a place; the root has none here. */
export function placeOf(node: Node): [start: number, end: number] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without a place`);
  return [start, end];
}
