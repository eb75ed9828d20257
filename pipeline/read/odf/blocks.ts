/** Paragraphs, lists and tables of an OpenDocument, in reading order. */
import type { Place } from '../../records/schema.ts';
import { MOST_WORD_COLUMNS } from '../limits.ts';
import { type Block, cellText, type Growing, joinLinked, type LineBlock } from '../office/compose.ts';
import type { WordMet } from '../office/met.ts';
import type { Numberer, NumberList } from '../office/numbering.ts';
import { childrenOf, type XmlNode } from '../office/xml.ts';
import { readInline } from './inline.ts';
import { type OdfStyles, OUTLINE } from './styles.ts';

export interface OdfContext {
  styles: OdfStyles;
  numberer: Numberer;
  /** The numberer's lists: each list of the document that does not go on with another is one more. */
  lists: Map<string, NumberList>;
  /** Style and xml:id of a list → the numberer's list that its numbers are counted in. */
  counted: Map<string, string>;
  /** Bodies of footnotes and endnotes in the order of their marks. */
  notes: XmlNode[];
  paragraphs: number;
  tables: number;
  met: WordMet;
}

/** Where blocks stand: at the top of the document they are counted, elsewhere they share the place of what holds them. */
type Holder = 'body' | Place[2] | null;

/** What stands round paragraphs and adds nothing of its own. */
const WRAPPERS = new Set([
  ...[
    'text:section',
    'text:index-body',
    'text:index-title',
    'text:table-of-content',
    'text:numbered-paragraph',
  ],
  ...['text:alphabetical-index', 'text:illustration-index', 'text:table-index', 'text:bibliography'],
]);

export function readBlocks(context: OdfContext, parent: XmlNode, holder: Holder): Block[] {
  return parent.children.flatMap((node): Block[] => {
    if (node.name === 'text:p' || node.name === 'text:h')
      return paragraph(context, node, headingNumber(context, node), holder);
    if (node.name === 'text:list') return readList(context, node, holder, null, 0);
    if (node.name === 'table:table') return readTable(context, node, holder);
    return WRAPPERS.has(node.name) ? readBlocks(context, node, holder) : [];
  });
}

function headingNumber({ numberer }: OdfContext, node: XmlNode): string {
  if (node.name !== 'text:h' || node.attrs['text:is-list-header'] === 'true') return '';
  return numberer.next(OUTLINE, levelOf(node) - 1);
}

const levelOf = (heading: XmlNode): number => Number(heading.attrs['text:outline-level'] ?? 1);

function paragraph(context: OdfContext, node: XmlNode, number: string, holder: Holder): Block[] {
  if (holder === 'body') context.paragraphs += 1;
  const place = holder === 'body' ? { paragraph: context.paragraphs } : holder;
  const struckBefore = context.met.struck.length;
  const { text, links, boxes, notes } = readInline(context, node);
  context.notes.push(...notes);
  const line: LineBlock = {
    kind: 'line',
    ...joinLinked(
      [
        { text: number, links: [] },
        { text, links },
      ],
      '',
    ),
    level: node.name === 'text:h' ? Math.min(9, levelOf(node)) : null,
    place,
  };
  const boxed = boxes.flatMap((box) => readBlocks(context, box, place));
  return text.trim() === '' && context.met.struck.length > struckBefore ? boxed : [line, ...boxed];
}

/**
 * A list's items, its first paragraph numbered each.
 * @param counted the numberer's list that holds it, null at the top @param level from 0
 */
function readList(
  context: OdfContext,
  list: XmlNode,
  holder: Holder,
  counted: string | null,
  level: number,
): Block[] {
  const own = counted ?? openList(context, list);
  return list.children.flatMap((item): Block[] => {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
    const start = item.attrs['text:start-value'];
    const key = start === undefined ? own : restarted(context, own, level, Number(start));
    let numbered = item.name === 'text:list-header';
    return item.children.flatMap((node): Block[] => {
      if (node.name === 'text:list') return readList(context, node, holder, own, level + 1);
      if (node.name !== 'text:p' && node.name !== 'text:h')
        return readBlocks(context, { ...item, children: [node] }, holder);
      const number = numbered ? '' : context.numberer.next(key, level);
      numbered = true;
      return paragraph(context, node, number, holder);
    });
  });
}

/** The numberer's list for a list of the document: the one that it says it goes on with, or one more in its style. */
function openList(context: OdfContext, { attrs }: XmlNode): string {
  const style = attrs['text:style-name'] ?? '';
  const before =
    attrs['text:continue-list'] ?? (attrs['text:continue-numbering'] === 'true' ? style : undefined);
  const key = context.counted.get(before ?? '') ?? `${style}\u0000${context.lists.size}`;
  const defined = context.lists.get(style);
  if (defined && !context.lists.has(key)) context.lists.set(key, { ...defined, abstract: key });
  context.counted.set(style, key);
  const id = attrs['xml:id'];
  if (id !== undefined) context.counted.set(id, key);
  return key;
}

/** The same counters with another start, which holds once. */
function restarted(context: OdfContext, list: string, level: number, start: number): string {
  const defined = context.lists.get(list);
  if (!defined) return list;
  const key = `${list}\u0000${context.lists.size}`;
  context.lists.set(key, { ...defined, starts: new Map([[level, start]]) });
  return key;
}

const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

export const rowsOf = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((each) =>
    each.name === 'table:table-row' ? [each] : ROW_GROUPS.has(each.name) ? rowsOf(each) : [],
  );

/** @param most what claims to be more is held to this */
export const countOf = ({ attrs }: XmlNode, attribute: string, most: number): number => {
  const count = Number(attrs[attribute] ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
};

/** A table of one cell is a frame round text: what is in it stands for itself. */
function readTable(context: OdfContext, table: XmlNode, holder: Holder): Block[] {
  const rows = rowsOf(table);
  const only = rows.flatMap((row) => childrenOf(row, 'table:table-cell'));
  if (only.length === 1 && only[0]) return readBlocks(context, only[0], holder);
  if (holder === 'body') context.tables += 1;
  const number = context.tables;
  const cells: Growing[] = [];
  let cols = 0;
  rows.forEach((node, row) => {
    let col = 0;
    for (const each of node.children) {
      const repeated = countOf(each, 'table:number-columns-repeated', MOST_WORD_COLUMNS);
      if (each.name === 'table:table-cell') {
        const colSpan = countOf(each, 'table:number-columns-spanned', MOST_WORD_COLUMNS);
        const rowSpan = Math.min(
          countOf(each, 'table:number-rows-spanned', MOST_WORD_COLUMNS),
          rows.length - row,
        );
        const place = holder === 'body' ? { table: number, row: row + 1, col: col + 1 } : holder;
        cells.push({ row, col, rowSpan, colSpan, ...cellText(readBlocks(context, each, null)), place });
      } else if (each.name !== 'table:covered-table-cell') continue;
      col = Math.min(MOST_WORD_COLUMNS, col + repeated);
    }
    cols = Math.max(cols, col);
  });
  return cells.length === 0 ? [] : [{ kind: 'table', rows: rows.length, cols, cells }];
}
