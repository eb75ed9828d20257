/** A Markdown file → its characters, with the headings and tables that Markdown states. Marks stay: taking them away is cleaning (clean/markdown.ts). */
import type { Delete, FootnoteDefinition, Heading, Link, Nodes, Paragraph, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { isCanonical } from '../clean/markdown/canonical.ts';
import { frontMatter } from '../clean/markdown/front-matter.ts';
import { MARK, parseMarkdown, placeOf } from '../clean/markdown/parse.ts';
import { isStruck } from '../clean/markdown.ts';
import { InputError } from '../errors.ts';
import { labelAtHead } from '../labels/in-lines.ts';
import { KNOWN } from '../labels/vocabulary.ts';
import { TITLE } from '../outline/headings.ts';
import type { Source, SourceCell, SourceHeading, SourceTable } from '../source.ts';
import { endsSentence, linesOf, SOFT_BREAK } from '../text/lines.ts';
import { narrow } from '../text/narrow.ts';
import { boundTable } from './limits.ts';
import { struckNotes } from './office/met.ts';
import { readText } from './text.ts';

/**
 * @returns a source of type text/markdown. `<br>` is a break within the paragraph (U+000B) and `&nbsp;` a blank, each as long as it was written.
 * @throws InputError unknown-format, empty-file
 */
export function readMarkdown(bytes: Uint8Array): Source {
  const read = readText(bytes);
  const source: Source = { ...read, mediaType: 'text/markdown' };
  if (isCanonical(read.text)) return source;
  const text = read.text
    .replace(/<br[ \t]{0,4}\/?>/giu, (tag) => `${SOFT_BREAK}${' '.repeat(tag.length - 1)}`)
    .replace(/&(?:nbsp|ensp|emsp);/gu, (entity) => ' '.repeat(entity.length));
  boundMarks(text);
  const from = frontMatter(text).at(-1)?.end ?? 0;
  const root = parseMarkdown(text.slice(from));
  const place = (node: Nodes): { start: number; end: number } => {
    const [start, end] = inner(node);
    return { start: from + start, end: from + end };
  };
  visit(root, 'heading', (node: Heading) => {
    const { start, end } = place(node);
    // `# 某市基本公共服务标准（2024年版）` above `## 一、幼有所育`: a title, of no level among the headings of a list
    if (!TITLE.test(narrow(text.slice(start, end)).trim()))
      source.headings.push({ start, end, level: node.depth } satisfies SourceHeading);
  });
  let cells = 0;
  visit(root, 'table', (node: Table) => {
    const table = tableOf(node, from);
    cells += table.cells.length;
    boundTable(table.cols, cells);
    source.tables.push(table);
  });
  visit(root, 'link', (node: Link) => {
    source.links.push({ ...place(node), href: node.url });
  });
  const struck: string[] = [];
  visit(root, 'delete', (node: Delete) => {
    const [start, end] = placeOf(node);
    const body = text.slice(from);
    if (isStruck([start, end], body)) struck.push(body.slice(start + 2, end - 2));
  });
  source.notes.push(...struckNotes(struck));
  visit(root, 'footnoteDefinition', ({ position }: FootnoteDefinition) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    source.asides.push({ start: from + start, end: from + end });
  });
  return { ...source, text, paragraphs: !isWrapped(root, text.slice(from)) };
}

/** Addresses of links set apart from their links; each is looked for at every bracket. */
const MOST_DEFINITIONS = 2_000;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:/gmu;
/** Quotes in quotes, or lists in lists by their blanks. */
const DEEPEST = 100;
const NESTED = /^(?:[ \t]{0,3}>){100}|^[ \t]{400}[ \t]{0,400}[-*+\d]/mu;

/** Cells cost a reader of Markdown some twenty microseconds each; ten thousand services in ten columns stay below. */
const MOST_BARS = 120_000;
const BAR = /\|/gu;

/** A line costs fifty, one that is a point of a list three hundred; a list of a city has some thousands. */
const MOST_LINES = 60_000;
const LINE_END = /\n/gu;
const MOST_POINTS = 20_000;
const POINT = /^[ \t>]{0,400}(?:[-*+]|\d{1,9}[.)])[ \t]/gmu;
const MOST_MARKS = 200_000;

const BOUNDS = [
  { of: BAR, limit: MOST_BARS, rule: 'too-many-cells' },
  { of: DEFINITION, limit: MOST_DEFINITIONS, rule: 'too-many-definitions' },
  { of: LINE_END, limit: MOST_LINES, rule: 'too-many-lines' },
  { of: POINT, limit: MOST_POINTS, rule: 'too-many-marks' },
  { of: MARK, limit: MOST_MARKS, rule: 'too-many-marks' },
] as const;

/** What takes a reader of Markdown the square of its length, or long for its length. @throws InputError one of the rules above, nested-too-deep */
function boundMarks(text: string): void {
  for (const { of, limit, rule } of BOUNDS) {
    let count = 0;
    for (const _ of text.matchAll(of)) count += 1;
    if (count > limit) throw new InputError(rule, { limit });
  }
  if (NESTED.test(text)) throw new InputError('nested-too-deep', { limit: DEEPEST });
}

/** A node's characters without the marks round them. */
function inner(node: Nodes): [start: number, end: number] {
  const children = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  const [, end] = placeOf(node);
  return first && last ? [placeOf(first)[0], placeOf(last)[1]] : [end, end];
}

function tableOf(table: Table, from: number): SourceTable {
  const [start, end] = placeOf(table);
  const cells = table.children.flatMap((line, row) =>
    line.children.map((cell, col): SourceCell => {
      const [cellStart, cellEnd] = inner(cell);
      return { row, col, rowSpan: 1, colSpan: 1, start: from + cellStart, end: from + cellEnd };
    }),
  );
  const cols = Math.max(0, ...table.children.map((line) => line.children.length));
  return { start: from + start, end: from + end, rows: table.children.length, cols, cells };
}

/** Were the file's lines broken to fit a width? Then a paragraph has a line that ends in mid-sentence, and no label or number begins the next. */
function isWrapped(root: Root, text: string): boolean {
  const folded = narrow(text);
  let wrapped = 0;
  let whole = 0;
  visit(root, 'paragraph', (node: Paragraph) => {
    const [start, end] = placeOf(node);
    const lines = linesOf(text, folded, start, end);
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      if (!next) return;
      if (line.soft || endsSentence(line.folded) || next.marker || labelAtHead(next.folded, KNOWN)) whole++;
      else wrapped++;
    });
  });
  return wrapped > whole;
}
