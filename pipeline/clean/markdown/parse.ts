/** Markdown to its tree: CommonMark with GitHub's tables. */

import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { tame } from './tame.ts';

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
