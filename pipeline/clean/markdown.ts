/**
 * Marks of Markdown that are no part of what a notice says: hashes, bold, bullets, links' addresses. Numbers of lists stay (they are the
 * notice's own), and so do the bars of tables. One row a kind of node; kinds that are not here keep their characters.
 */

import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../source.ts';
import type { Span } from '../text/ranges.ts';
import { canonicalEdits, isCanonical } from './markdown/canonical.ts';
import { type FrontMatterLine, frontMatter } from './markdown/front-matter.ts';
import { parseMarkdown, placeOf } from './markdown/parse.ts';
import type { Edit } from './text.ts';

/** @returns nothing for a text that is no Markdown */
export function markdownMarks({ text, mediaType }: Pick<Source, 'text' | 'mediaType'>): Edit[] {
  if (isCanonical(text)) return canonicalEdits(text);
  return mediaType === 'text/markdown' ? marksOf(text) : [];
}

/** @param text Markdown of others, without a byte order mark */
export function marksOf(text: string): Edit[] {
  const front = frontMatter(text);
  const from = front.at(-1)?.end ?? 0;
  const body = text.slice(from);
  const root = parseMarkdown(body);
  const titled = root.children.some((node) => node.type === 'heading' && node.depth === 1);
  const ranges: Span[] = [];
  visit(root, (node: Nodes) => {
    const marks = MARKS[node.type];
    if (!marks) return;
    for (const [start, end] of marks(node, placeOf(node), body)) ranges.push([from + start, from + end]);
  });
  return [...front.flatMap((line) => frontMatterMarks(line, titled)), ...ranges]
    .filter(([start, end]) => end > start)
    .map(([start, end]) => ({ start, end, kind: 'markdown' }));
}

/** A front matter goes, but for its title where the text has none of its own: `title: 关于印发…的通知`. */
function frontMatterMarks({ start, end, title }: FrontMatterLine, titled: boolean): Span[] {
  return title && !titled
    ? [
        [start, title[0]],
        [title[1], end],
      ]
    : [[start, end]];
}

/** @returns the characters of a node that go; offsets into the body */
type MarksOf = (node: Nodes, place: Span, body: string) => Span[];

/** What stands round the children of a node: `## …`, `**…**`, `[…](address)`. */
const round: MarksOf = (node, [start, end]) => {
  const children = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  return first && last
    ? [
        [start, placeOf(first)[0]],
        [placeOf(last)[1], end],
      ]
    : [[start, end]];
};

const whole: MarksOf = (_node, place) => [place];

const each =
  (pattern: RegExp): MarksOf =>
  (_node, [start, end], body) =>
    [...body.slice(start, end).matchAll(pattern)].map(
      (m): Span => [start + m.index, start + m.index + m[0].length],
    );

/** `5*8小时、7*24小时`: a star between digits multiplies, though Markdown makes a pair of two. */
const emphasis: MarksOf = (node, place, body) =>
  /^\d\*\d/u.test(body.slice(Math.max(0, place[0] - 1), place[0] + 2)) ? [] : round(node, place, body);

/** `[text](address)`, `<https://…>`; an address that stands bare has no marks. */
const link: MarksOf = (node, place, body) =>
  /[[<]/u.test(body[place[0]] ?? '') ? round(node, place, body) : [];

/** `**服务对象：**城乡居民`: bold that Markdown does not see, for want of a blank behind the closing mark. */
const UNSEEN_BOLD = /\*\*(?=[^\s*])[^*\n]{1,80}\*\*/gu;
const ESCAPED = /\\[!-/:-@[-`{-~]/gu;

/** The mark of a note, `80%以上[^1]`; where its note stands far below, Markdown does not see one. */
const NOTE_MARK = /\[\^[^\]\s]{1,30}\]/gu;
/** `## 一、幼有所育 {#sec1}`: what links point to. */
const ANCHOR = /[ \t]{0,4}\{#[\w-]{1,40}\}(?=[ \t#]{0,8}$)/gu;

/** Struck through by two tildes; one between numbers (10~20元、30~40元) means to. */
export const isStruck = ([start]: Span, body: string): boolean => body.startsWith('~~', start);

const text: MarksOf = (node, place, body) => [
  ...each(NOTE_MARK)(node, place, body),
  ...each(ESCAPED)(node, place, body).map(([start]): Span => [start, start + 1]),
  ...each(UNSEEN_BOLD)(node, place, body).flatMap(([start, end]): Span[] => [
    [start, start + 2],
    [end - 2, end],
  ]),
];

/** Labels with a text each: where nobody takes the table for one, its rows are the lines of a list. */
const PAIRED = 2;
/** The bars at both ends of a row; a rule; the head that Markdown asks for, where nothing is in it. */
const EDGE_BARS = /^[ \t]{0,3}\|[ \t]*|[ \t]*\|[ \t]*$/gmu;
const RULES = /^[ \t|]*:?-{1,}:?[-:| \t]*$|^[ \t|]+$/gmu;

const table: MarksOf = (node, place, body) =>
  'align' in node && node.align?.length === PAIRED
    ? [...each(RULES)(node, place, body), ...each(EDGE_BARS)(node, place, body)]
    : [];

const MARKS: Partial<Record<Nodes['type'], MarksOf>> = {
  heading: (node, place, body) => [...round(node, place, body), ...each(ANCHOR)(node, place, body)],
  strong: round,
  emphasis,
  link,
  linkReference: round,
  image: whole,
  imageReference: whole,
  footnoteReference: whole,
  delete: (_node, place, body) => (isStruck(place, body) ? [place] : []),
  definition: whole,
  thematicBreak: whole,
  inlineCode: each(/^`{1,20}|`{1,20}$/gu),
  blockquote: each(/^(?:[ \t]{0,3}>){1,10}[ \t]?/gmu),
  // a bullet; the number of an ordered list stays
  listItem: each(/^[-*+](?:[ \t]{1,4}\[[ xX]\])?[ \t]{0,4}/gu),
  html: each(/<!--[\s\S]{0,2000}?-->|<[^<>\n]{1,300}>/gu),
  break: each(/\\/gu),
  table,
  text,
};
