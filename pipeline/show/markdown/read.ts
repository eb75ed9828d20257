/** Reads a printed notice back: the blocks of its Markdown tree, by their places. Offsets of the outline are into the clean text. */

import type { Heading, Paragraph, RootContent, Strong } from 'mdast';
import { bodyStart } from '../../clean/markdown/canonical.ts';
import { parseMarkdown, placeOf } from '../../clean/markdown/parse.ts';
import type { Draft } from '../../draft.ts';
import type { Level, Outline, OutlineHeading, OutlineItem } from '../../outline/types.ts';
import type { Span } from '../../text/ranges.ts';
import { DEPTH, readHeading } from './heading.ts';
import { ITEM_DEPTH, numberOf, readItemLine, readLabel, SUB_ITEM_DEPTH } from './item-lines.ts';

export interface PrintedOutline {
  outline: Outline;
  /** Of the heading `#`; null where there is none. */
  title: string | null;
}

export function readPrinted(draft: Draft): PrintedOutline {
  const { read } = draft.clean;
  const from = bodyStart(read) ?? read.length;
  const reader = new BlockReader(draft, from);
  for (const block of parseMarkdown(read.slice(from)).children) reader.block(block);
  return reader.printed;
}

const LEVELS = new Map<number, Level>([
  [DEPTH.domain, 'domain'],
  [DEPTH.aspect, 'aspect'],
]);

class BlockReader {
  readonly printed: PrintedOutline;
  readonly #draft: Draft;
  /** Where the body begins in the text as read: the tree's offsets count from here. */
  readonly #from: number;
  #domain: OutlineHeading | null = null;
  #aspect: OutlineHeading | null = null;
  #parent: OutlineItem | null = null;
  #item: OutlineItem | null = null;
  #running = { no: 0, subNo: 0 };

  constructor(draft: Draft, from: number) {
    this.#draft = draft;
    this.#from = from;
    const head: Span = [0, draft.clean.fromRead(from)];
    this.printed = {
      title: null,
      outline: {
        headings: [],
        items: [],
        claims: [{ span: head, role: 'note' }],
        messages: [],
        body: [0, draft.text.length],
      },
    };
  }

  /** A block that printing would not have made stays unclaimed, which is warned of. */
  block(block: RootContent): void {
    if (block.type === 'paragraph') this.#paragraph(block);
    if (block.type !== 'heading' || block.children.length === 0) return;
    const level = LEVELS.get(block.depth);
    if (level) this.#heading(level, block);
    else if (block.depth === ITEM_DEPTH || block.depth === SUB_ITEM_DEPTH) this.#itemLine(block);
    else if (block.depth === 1 && this.printed.title === null) {
      const span = this.#inner(block);
      this.printed.title = this.#text(span);
      this.printed.outline.claims.push({ span: this.#span(placeOf(block)), role: 'heading' });
    }
  }

  #heading(level: Level, block: Heading): void {
    const { outline } = this.printed;
    const [start, end] = this.#inner(block);
    const read = readHeading(level, this.#text([start, end]));
    outline.claims.push({ span: this.#span(placeOf(block)), role: 'heading' });
    const again = read?.again
      ? outline.headings.findLast((h) => h.level === level && h.no === read.no && h.name === read.name)
      : undefined;
    const heading: OutlineHeading | null =
      again ??
      (read && {
        level,
        no: read.no,
        name: read.name,
        number: read.length > 0 ? [start, start + read.length] : null,
        namePieces: [{ start: start + read.length, end, soft: false }],
        domain: level === 'aspect' ? this.#domain : null,
      });
    if (heading && !again) outline.headings.push(heading);
    if (level === 'domain') this.#domain = heading;
    this.#aspect = level === 'aspect' ? heading : null;
  }

  #itemLine(block: Heading): void {
    const [start, end] = this.#inner(block);
    const first = block.children[0];
    const bold = first?.type === 'strong' ? this.#span(placeOf(first))[1] - start : 0;
    const line = readItemLine(this.#text([start, end]), bold);
    const parent = block.depth === SUB_ITEM_DEPTH ? this.#parent : null;
    if (parent) parent.isParent = true;
    const number: Span | null = line.number && [start + line.number[0], start + line.number[1]];
    const raw = number && this.#text(number);
    const own = line.stated ?? numberOf(raw) ?? (parent ? this.#running.subNo : this.#running.no) + 1;
    const item: OutlineItem = {
      no: parent ? parent.no : own,
      subNo: parent ? own : null,
      number,
      numberRaw: raw,
      namePieces: [{ start: start + line.nameStart, end, soft: false }],
      name: this.#text([start + line.nameStart, end]),
      domain: this.#domain,
      aspect: this.#aspect,
      fields: [],
      parent,
      isParent: false,
      start,
    };
    if (!parent) this.#parent = item;
    this.#running = parent ? { ...this.#running, subNo: own } : { no: own, subNo: 0 };
    this.#item = item;
    this.printed.outline.items.push(item);
    this.printed.outline.claims.push({ span: this.#span(placeOf(block)), role: 'note' });
  }

  /** A field, or where no label leads it a further paragraph of the field above. */
  #paragraph(block: Paragraph): void {
    const item = this.#item;
    const first = block.children[0];
    if (!item || !first) return;
    const [start, end] = this.#span(placeOf(block));
    const label = first.type === 'strong' ? this.#label(first) : null;
    if (!label) {
      item.fields.at(-1)?.pieces.push({ start, end, soft: false });
      return;
    }
    const text = this.#text([label.span[1], end]);
    const from = label.span[1] + (text.length - text.trimStart().length);
    item.fields.push({
      ...readLabel(label.text),
      labelSpan: label.span,
      pieces: [{ start: from, end, soft: false }],
      claimed: true,
    });
  }

  /** `**服务对象：**`: with its marks and colon, and the text between them. */
  #label(strong: Strong): { span: Span; text: string } | null {
    const span = this.#span(placeOf(strong));
    const found = /^\*\*(.+)：\*\*$/su.exec(this.#text(span));
    return found?.[1] ? { span, text: found[1] } : null;
  }

  /** A heading's text, without hashes. */
  #inner(block: Heading): Span {
    const [first, last] = [block.children[0], block.children.at(-1)];
    if (!first || !last) throw new Error('a heading without text');
    return this.#span([placeOf(first)[0], placeOf(last)[1]]);
  }

  #span([start, end]: readonly [number, number]): Span {
    return [this.#draft.clean.fromRead(this.#from + start), this.#draft.clean.fromRead(this.#from + end)];
  }

  #text([start, end]: Span): string {
    return this.#draft.text.slice(start, end);
  }
}
