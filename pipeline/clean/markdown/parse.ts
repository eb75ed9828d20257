/** Markdown to its tree: CommonMark with GitHub's tables. */
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { cuts } from './chunks.ts';
import { tame } from './tame.ts';

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
