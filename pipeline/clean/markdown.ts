/**
 * Marks of Markdown that are no part of what a notice says: hashes, bold, bullets, links' addresses. Numbers of lists stay (they are the
 * notice's own), and so do the bars of tables. One row a kind of node; kinds that are not here keep their characters.
 */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { canonicalEdits, isCanonical } from '../markdown/canonical.ts';
import { frontMatter } from '../markdown/front-matter.ts';
import { parseMarkdown, placeOf } from '../markdown/parse.ts';
import type { Source } from '../source.ts';
import type { Edit, Range } from './text.ts';

/** @returns nothing for a text that is no Markdown */
export function markdownMarks({ text, mediaType }: Pick<Source, 'text' | 'mediaType'>): Edit[] {
  if (isCanonical(text)) return canonicalEdits(text);
  return mediaType === 'text/markdown' ? marksOf(text) : [];
}

/** @param text Markdown of others, without a byte order mark */
export function marksOf(text: string): Edit[] {
  const front = frontMatter(text);
  const from = front.at(-1)?.end ?? 0;
  const ranges: Range[] = front.map(({ start, end }) => [start, titleStart(text.slice(start, end)) ?? end].map((at, i) => (i === 1 && at !== end ? start + at : at)) as Range);
  const body = text.slice(from);
  visit(parseMarkdown(body), (node: Nodes) => {
    const place = placeOf(node);
    for (const [start, end] of MARKS[node.type]?.(node, place, body.slice(...place)) ?? []) ranges.push([from + start, from + end]);
  });
  return ranges.filter(([start, end]) => end > start).map(([start, end]) => ({ start, end, kind: 'markdown' }));
}

/** The title of a front matter is often the only one: `title: "关于印发…的通知"` keeps it. Where it begins, else null. */
const titleStart = (line: string): number | null => /^title:[ \t]{0,8}/iu.exec(line)?.[0].length ?? null;

type Marks = (node: Nodes, place: Range, raw: string) => Range[];

/** What stands round the children of a node: `## …`, `**…**`, `[…](address)`. */
const round: Marks = (node, [start, end]) => {
  const children = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [[start, placeOf(first)[0]], [placeOf(last)[1], end]] : [[start, end]];
};
const whole: Marks = (_node, place) => [place];
const found = (pattern: RegExp): Marks => (_node, [start], raw) => [...raw.matchAll(pattern)].map((m): Range => [start + m.index, start + m.index + m[0].length]);

/** `5*8小时、7*24小时`: a star between digits or letters is a sign of multiplication, though Markdown pairs it. */
const emphasis: Marks = (node, place, raw) => {
  const [open] = round(node, place, raw);
  return /^\*\w/u.test(raw) && open && isMultiplied(node, raw) ? [] : round(node, place, raw);
};
const isMultiplied = (node: Nodes, raw: string): boolean => node.type === 'emphasis' && /^\*\d/u.test(raw) && /\d\*$|\D\*$/u.test(raw);

/** `- …`, `* …`: not the number of an ordered list. */
const bullet: Marks = (node, [start], raw) => {
  const mark = /^[-*+](?:[ \t]{1,4}\[[ xX]\])?[ \t]{0,4}/u.exec(raw)?.[0];
  return mark && node.type === 'listItem' ? [[start, start + mark.length]] : [];
};

/** `\*`; and bold that Markdown does not see because no blank follows its closing mark: `**服务对象：**城乡居民`. */
const text: Marks = (_node, [start], raw) => [
  ...[...raw.matchAll(/\\(?=[!-/:-@[-`{-~])(?!\\\\)/gu)].map((m): Range => [start + m.index, start + m.index + 1]),
  ...[...raw.matchAll(/\*\*(?=[^\s*])([^*\n]{1,80})\*\*/gu)].flatMap((m): Range[] => {
    const at = start + m.index;
    return [[at, at + 2], [at + m[0].length - 2, at + m[0].length]];
  }),
];

const MARKS: Partial<Record<Nodes['type'], Marks>> = {
  heading: round,
  strong: round,
  emphasis,
  link: (node, place, raw) => (/^[[<]/u.test(raw) ? round(node, place, raw) : []),
  linkReference: round,
  image: whole,
  imageReference: whole,
  definition: whole,
  thematicBreak: whole,
  inlineCode: found(/^`{1,20}|`{1,20}$/gu),
  blockquote: found(/^(?:[ \t]{0,3}>){1,10}[ \t]?/gmu),
  listItem: bullet,
  html: found(/<!--[^]{0,10000}?-->|<[^<>\n]{1,300}>/gu),
  break: found(/\\/gu),
  text,
};
