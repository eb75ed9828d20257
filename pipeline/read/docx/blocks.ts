/** Paragraphs and tables of a Word document (or of a cell, a text box, a footnote), in reading order. */
import type { Place } from '../../records/schema.ts';
import { type Block, joinLinked, type LineBlock } from '../office/compose.ts';
import { child, isOn, type XmlNode } from '../office/xml.ts';
import type { DocxContext } from './context.ts';
import { DELETED, SILENT, TRANSPARENT } from './elements.ts';
import { readInline } from './runs.ts';
import { readTable } from './table.ts';

/** Where blocks stand: at the top of the document they are counted, elsewhere they belong to what holds them. */
export type Holder = 'body' | Place[2] | null;

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
export function flatten(context: DocxContext, parent: XmlNode): XmlNode[] {
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
