/** Paragraphs and tables of a Word document (or of a cell, a text box, a footnote), in reading order. */
import type { Place } from '../../records/schema.ts';
import { MOST_WORD_COLUMNS } from '../limits.ts';
import { type Block, cellText, type Growing, joinLinked, type LineBlock } from '../office/compose.ts';
import { child, isOn, type XmlNode } from '../office/xml.ts';
import type { DocxContext } from './context.ts';
import { DELETED, SILENT, TRANSPARENT } from './elements.ts';
import { readInline } from './runs.ts';

/** Where blocks stand: at the top of the document they are counted, elsewhere they belong to what holds them. */
type Holder = 'body' | Place[2] | null;

/**
 * Blocks below a node. Wrappers (content controls, accepted insertions) are looked through.
 * @param holder 'body', or the place that all lines of a text box or footnote share; null in a cell, which has its own
 */
export function readBlocks(context: DocxContext, parent: XmlNode, holder: Holder): Block[] {
  const blocks: Block[] = [];
  let joined: XmlNode[] = [];
  for (const node of flatten(context, parent)) {
    if (node.name === 'w:p') {
      joined.push(node);
      if (markIsGone(node)) continue;
      blocks.push(...paragraph(context, joined, holder, blocks.length === 0));
      joined = [];
    } else if (node.name === 'w:tbl') blocks.push(...table(context, node, holder));
    else if (!SILENT.has(node.name)) context.unknown.add(node.name);
  }
  if (joined.length > 0) blocks.push(...paragraph(context, joined, holder, blocks.length === 0));
  return blocks;
}

/** Children with every wrapper opened and everything deleted left out. */
function flatten(context: DocxContext, parent: XmlNode): XmlNode[] {
  return parent.children.flatMap((node) => {
    if (DELETED.has(node.name)) {
      context.met.deleted += 1;
      return [];
    }
    if (node.name === 'w:sdt') {
      const content = child(node, 'w:sdtContent');
      return content ? flatten(context, content) : [];
    }
    if (node.name === 'mc:AlternateContent') {
      const one = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
      return one ? flatten(context, one) : [];
    }
    return TRANSPARENT.has(node.name) ? flatten(context, node) : [node];
  });
}

/** A paragraph whose mark was deleted, moved away or is hidden runs on into the next. */
function markIsGone(node: XmlNode): boolean {
  const mark = child(child(node, 'w:pPr'), 'w:rPr');
  return Boolean(child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) || isOn(child(mark, 'w:vanish'));
}

function paragraph(context: DocxContext, nodes: readonly XmlNode[], holder: Holder, first: boolean): Block[] {
  const properties = child(nodes.at(-1), 'w:pPr');
  if (holder === 'body') context.paragraphs += nodes.length;
  const place = holder === 'body' ? { paragraph: context.paragraphs - nodes.length + 1 } : holder;
  const gone = nodes.some(markIsGone);
  if (gone) context.met.deleted += nodes.filter((node) => markIsGone(node) && !isHidden(node)).length;
  const number = numberOf(context, properties);
  const struckBefore = context.met.struck.length;
  const { text, links, boxes } = readInline(context, nodes);
  // A paragraph of which nothing is left once changes are accepted was deleted whole.
  if (gone && text === '' && nodes.every(markIsGone)) return [];
  const line: LineBlock = {
    kind: 'line',
    ...joinLinked(
      [
        { text: number, links: [] },
        { text, links },
      ],
      '',
    ),
    level: context.styles.headingLevel(properties),
    place,
  };
  const boxed = boxes.flatMap((box, index) =>
    readBlocks(context, box, place ? { ...place, box: index + 1 } : null),
  );
  // A paragraph that is struck through whole is gone with its number, which goes on counting as Word's does.
  if (text.trim() === '' && context.met.struck.length > struckBefore) return boxed;
  // A box anchored in the very first paragraph stands above it (a document number over the title), any other below its anchor.
  return first ? [...boxed, line] : [line, ...boxed];
}

function isHidden(node: XmlNode): boolean {
  return isOn(child(child(child(node, 'w:pPr'), 'w:rPr'), 'w:vanish'));
}

function numberOf(context: DocxContext, properties: XmlNode | undefined): string {
  const { numId, level, styles } = context.styles.numbering(properties);
  if (numId === null || numId === '0') return '';
  return context.numberer.next(numId, level ?? context.numberer.levelOfStyle(numId, styles) ?? 0);
}

function table(context: DocxContext, node: XmlNode, holder: Holder): Block[] {
  const cells = flatten(context, node)
    .filter((row) => row.name === 'w:tr')
    .flatMap((row) => flatten(context, row));
  const only = cells.filter((cell) => cell.name === 'w:tc');
  // A table of one cell is a frame round text: what is in it stands for itself.
  if (only.length === 1 && only[0]) return readBlocks(context, only[0], holder);
  return readTable(context, node, holder);
}

// A Word table as a grid: merged cells stand once, with their spans.

/** @returns the table as one block; nothing where all its rows are deleted */
function readTable(context: DocxContext, table: XmlNode, holder: Holder): Block[] {
  if (holder === 'body') context.tables += 1;
  const number = context.tables;
  const cells: Growing[] = [];
  let open = new Map<number, Growing>();
  let row = 0;
  let cols = 0;
  for (const node of flatten(context, table)) {
    if (node.name !== 'w:tr') continue;
    if (isGone(context, node)) continue;
    const next = new Map<number, Growing>();
    let col = span(child(node, 'w:trPr'), 'w:gridBefore', 0);
    let left: Growing | null = null;
    const [cellsBefore, struckBefore] = [cells.length, context.met.struck.length];
    for (const tc of flatten(context, node)) {
      if (tc.name !== 'w:tc') continue;
      const properties = child(tc, 'w:tcPr');
      const colSpan = Math.max(1, span(properties, 'w:gridSpan', 1));
      const above = continues(properties, 'w:vMerge') ? open.get(col) : undefined;
      if (above) {
        if (above.row + above.rowSpan === row) above.rowSpan += 1;
        next.set(col, above);
      } else if (left && continues(properties, 'w:hMerge')) left.colSpan += colSpan;
      else {
        const place = holder === 'body' ? { table: number, row: row + 1, col: col + 1 } : holder;
        left = { row, col, rowSpan: 1, colSpan, ...cellText(readBlocks(context, tc, null)), place };
        cells.push(left);
        if (child(properties, 'w:vMerge')) next.set(col, left);
      }
      col = Math.min(MOST_WORD_COLUMNS, col + colSpan);
    }
    const isStruck = context.met.struck.length > struckBefore;
    if (isStruck && cells.slice(cellsBefore).every(({ text }) => text.trim() === '')) {
      // A row that is struck through whole: as if it were not there.
      for (const above of next.values()) if (above.row < row) above.rowSpan = row - above.row;
      cells.length = cellsBefore;
      continue;
    }
    cols = Math.max(cols, col);
    open = next;
    row += 1;
  }
  return cells.length === 0 ? [] : [{ kind: 'table', rows: row, cols, cells }];
}

function span(properties: XmlNode | undefined, name: string, usual: number): number {
  const value = Number(child(properties, name)?.attrs['w:val'] ?? usual);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_WORD_COLUMNS) : usual;
}

/** `<w:vMerge/>` goes on with the cell above, `<w:vMerge w:val="restart"/>` begins. */
function continues(properties: XmlNode | undefined, name: string): boolean {
  const merge = child(properties, name);
  return merge !== undefined && merge.attrs['w:val'] !== 'restart';
}

function isGone(context: DocxContext, row: XmlNode): boolean {
  const properties = child(row, 'w:trPr');
  if (child(properties, 'w:del')) {
    context.met.deleted += 1;
    return true;
  }
  return isOn(child(properties, 'w:hidden'));
}
