/** Markdown to its tree: CommonMark with GitHub's tables. Offsets of the tree's positions are UTF-16, into the text given. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';

/** One tilde is no mark: `16~24岁 … 18~30岁` strikes nothing out. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** @param text without a byte order mark: the tree's offsets would not count it */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** Where a node stands. A parsed node always has a place. */
export function placeOf(node: Node): [start: number, end: number] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`a ${node.type} without a place`);
  return [start, end];
}
