/** Builds the outline of a labelled notice while its lines go by: headings, items with their names, fields. */
import type { Draft } from '../draft.ts';
import type { Marker } from '../text/markers.ts';
import type { FieldBlock } from './blocks.ts';
import { HeadingPath, headingName } from './heading-path.ts';
import { readItemName, trimmed, unbracketed } from './item-name.ts';
import { LabelledFields } from './labelled-fields.ts';
import { applyLabelledHeadings, applyLostHeadings, type Trace } from './labelled-headings.ts';
import type { Segment } from './segments.ts';
import type { Level, Outline, OutlineItem } from './types.ts';

// Items whose number stands behind the name: `助餐服务（1）`, `助浴服务（2）`. Only where all items have one and the numbers follow.

const BEHIND = /\s{0,2}\((\d{1,3})\)$/u;
const FEWEST = 3;

function applyNumbersBehind({ items }: Outline, { folded, text }: Draft): void {
  if (items.length < FEWEST || items.some(({ number }) => number !== null)) return;
  const found = items.map((item) => {
    const last = item.namePieces.at(-1);
    return last ? BEHIND.exec(folded.slice(last.start, last.end)) : null;
  });
  const follow = found.every(
    (here, i) => here !== null && [1, Number(found[i - 1]?.[1] ?? 0) + 1].includes(Number(here[1])),
  );
  if (!follow) return;
  for (const [i, item] of items.entries()) take(item, found[i]?.[0] ?? '', text);
}

function take(item: OutlineItem, behind: string, text: string): void {
  const last = item.namePieces.at(-1);
  if (!last) return;
  const end = last.end - behind.length;
  item.number = [end + behind.length - behind.trimStart().length, last.end];
  item.numberRaw = text.slice(...item.number);
  item.no = Number(/\d+/u.exec(behind)?.[0]);
  item.namePieces = [...item.namePieces.slice(0, -1), { ...last, end }];
  item.name = item.name.slice(0, item.name.length - behind.length).trim();
}

/** 2.1 (小项1-1-1) numbers an item within its heading, not within the list. */
const numberInList = (marker: Marker | null): number | null => (marker?.inner ? null : (marker?.no ?? null));

export class LabelledOutline {
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #path: HeadingPath;
  readonly #fields: LabelledFields;
  readonly #traces: Trace[] = [];
  #parent: OutlineItem | null = null;
  #item: OutlineItem | null = null;

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
    this.#path = new HeadingPath(outline);
    this.#fields = new LabelledFields(draft, outline);
  }

  /** The number that the next heading of each level would bear. */
  expected(): Map<Level, number> {
    return new Map<Level, number>([
      ['domain', (this.#path.domain?.no ?? 0) + 1],
      ['aspect', (this.#outline.headings.findLast((h) => h.level === 'aspect')?.no ?? 0) + 1],
    ]);
  }

  /** An item begins. @param block what stands right above it; @param name its own lines; @param sub whether it is a sub-item */
  open(block: FieldBlock, name: readonly Segment[], sub: boolean): void {
    let residue = false;
    for (const part of block.parts) {
      const { start, end } = part.segment;
      if (part.kind === 'heading') {
        const read = part.level !== 'list' && this.#heading(part.level, part.segment);
        if (read) continue;
        if (part.level === 'list') this.#path.lose('domain');
        else residue = true;
        this.#outline.claims.push({ span: [start, end], role: 'heading' });
      } else if (part.kind === 'parent' || part.kind === 'bare') {
        this.#add([part.segment, ...part.more], false, residue);
        residue = false;
      } else if (part.kind === 'residue') {
        residue = true;
        this.#outline.claims.push({ span: [start, end], role: 'heading' });
      } else this.#outline.claims.push({ span: [start, end], role: 'note' });
    }
    this.#add(name, sub, residue);
    this.#fields.start();
  }

  /** Labelled segments and the lines behind them, as fields of the item at hand. */
  fieldsOf(segments: readonly Segment[]): void {
    if (this.#item) this.#fields.read(this.#item, segments);
  }

  /** The item at hand. */
  get item(): OutlineItem | null {
    return this.#item;
  }

  /** Lines behind the fields of an item that has gone by. @param beyond whether they are none of its last field */
  behind(item: OutlineItem, segments: readonly Segment[], beyond: boolean): void {
    if (beyond) this.#fields.leave(item, segments);
    else this.#fields.read(item, segments);
  }

  /** @returns false for a mark that bears no name: （一） alone */
  #heading(level: Level, { start, end, marker }: Segment): boolean {
    const line = { start: start + (marker?.length ?? 0), end, soft: false };
    const piece = unbracketed(this.#draft, this.#outline, trimmed(this.#draft, line));
    const name = headingName(this.#draft.text.slice(piece.start, piece.end));
    this.#parent = null;
    if (name === '') return false;
    this.#path.enter({
      level,
      no: marker?.no ?? null,
      name,
      number: marker ? [start, start + marker.length] : null,
      namePieces: [piece],
      domain: null,
    });
    return true;
  }

  #add(lines: readonly Segment[], sub: boolean, residue: boolean): void {
    const first = lines[0] as Segment;
    const { marker, number, pieces, text } = readItemName(this.#draft, this.#outline, lines);
    // a heading between them parts no sub-item from its item; of a sub-item there are none
    const parent = sub ? (this.#parent ?? this.#item?.parent ?? this.#item) : null;
    if (parent) parent.isParent = true;
    this.#item = {
      no: parent ? parent.no : numberInList(marker),
      subNo: parent ? (marker?.no ?? this.#lastSubOf(parent) + 1) : null,
      number,
      numberRaw: number && this.#draft.text.slice(...number),
      namePieces: pieces,
      name: text,
      domain: this.#path.domain,
      aspect: this.#path.aspect,
      fields: [],
      parent,
      isParent: false,
      start: first.start,
    };
    this.#outline.items.push(this.#item);
    if (parent) return;
    this.#parent = this.#item;
    this.#traces.push({
      item: this.#item,
      residue: residue || this.#emptiedAbove(first.start),
      blank: first.indent !== '',
    });
  }

  #lastSubOf(parent: OutlineItem): number {
    return this.#outline.items.findLast((item) => item.parent === parent)?.subNo ?? 0;
  }

  /** A line that a residue left empty stands right above. */
  #emptiedAbove(start: number): boolean {
    const { emptied, text } = this.#draft;
    return emptied.some((at) => at <= start && !/\S/u.test(text.slice(at, start)));
  }

  /** All lines have gone by: headings that are labels, and those that the source lost, are settled now. */
  finish(): void {
    applyNumbersBehind(this.#outline, this.#draft);
    applyLabelledHeadings(this.#outline, this.#draft.text, this.#draft.words);
    applyLostHeadings(this.#outline, this.#traces);
    for (const item of this.#outline.items) {
      if (!item.parent) continue;
      item.domain = item.parent.domain;
      item.aspect = item.parent.aspect;
    }
  }
}
