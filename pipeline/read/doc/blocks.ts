/** Paragraphs of a Word 97–2003 file → lines and tables, in reading order. */
import { type Block, joinLinked, type LinkedText } from '../office/compose.ts';
import type { Numberer } from '../office/numbering.ts';
import type { DocParagraph } from './paragraphs.ts';
import { operandOf, type Property } from './properties.ts';
import { type DocRow, rowOf, tableOf } from './table.ts';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;
const OUTLINE = 0x2640;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const BODY_OUTLINE = 9;
/** 2047 and up are marks of older list kinds, not lists. */
const FIRST_SPECIAL_LIST = 2047;

/** Takes the paragraphs of the body one after the other; gives lines and tables. */
export class BlockBuilder {
  readonly #numberer: Numberer;
  readonly #boxes: readonly LinkedText[];
  readonly #blocks: Block[] = [];
  #rows: DocRow[] = [];
  #cells: LinkedText[][] = [];
  #lines: LinkedText[] = [];
  #joined: LinkedText[] = [];
  #paragraphs = 0;
  #tables = 0;
  #anchors = 0;

  constructor(numberer: Numberer, boxes: readonly LinkedText[]) {
    this.#numberer = numberer;
    this.#boxes = boxes;
  }

  add(paragraph: DocParagraph): void {
    const own = paragraph.properties[0] ?? [];
    if (!flag(paragraph.properties, IN_TABLE)) {
      this.#closeTable();
      this.#line(paragraph);
    } else if (flag(paragraph.properties, ROW_END)) this.#closeRow(own, paragraph.markGone);
    else if (!flag(paragraph.properties, INNER_ROW_END)) {
      this.#lines.push(this.#numbered(paragraph));
      if (paragraph.end === 'cell') {
        this.#cells.push(this.#lines);
        this.#lines = [];
      }
    }
  }

  finish(): Block[] {
    this.#closeTable();
    // Boxes without an anchor of their own (grouped drawings) come last.
    for (const box of this.#boxes.slice(this.#anchors)) this.#box(box);
    return this.#blocks;
  }

  #line(paragraph: DocParagraph): void {
    this.#paragraphs += 1;
    const first = this.#blocks.length === 0;
    const anchored = this.#boxes.slice(this.#anchors, this.#anchors + paragraph.anchors);
    this.#anchors += anchored.length;
    // A box anchored in the very first paragraph stands above it (a document number over the title), any other below its anchor.
    if (first) for (const box of anchored) this.#box(box);
    if (paragraph.markGone) this.#joined.push(paragraph);
    else {
      const line = joinLinked([...this.#joined, this.#numbered(paragraph)], '');
      this.#joined = [];
      this.#blocks.push({
        kind: 'line',
        ...line,
        level: headingLevel(paragraph),
        place: { paragraph: this.#paragraphs },
      });
    }
    if (!first) for (const box of anchored) this.#box(box);
  }

  #box(box: LinkedText): void {
    if (box.text.trim() === '') return;
    const place = { paragraph: Math.max(1, this.#paragraphs) };
    const lines = box.text.split('\n');
    for (const text of lines)
      this.#blocks.push({
        kind: 'line',
        text,
        links: lines.length === 1 ? box.links : [],
        level: null,
        place,
      });
  }

  #numbered(paragraph: DocParagraph): LinkedText {
    const list = operand16(paragraph.properties, LIST) ?? 0;
    if (list === 0 || list >= FIRST_SPECIAL_LIST) return paragraph;
    const number = this.#numberer.next(String(list), stated(paragraph.properties, LIST_LEVEL)?.[0] ?? 0);
    return joinLinked([{ text: number, links: [] }, paragraph], '');
  }

  #closeRow(properties: readonly Property[], deleted: boolean): void {
    if (!deleted) this.#rows.push(rowOf(this.#cells, properties));
    this.#cells = [];
    this.#lines = [];
  }

  #closeTable(): void {
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length === 0) return;
    const only = rows.flatMap((row) => row.cells);
    if (only.length === 1) {
      // A table of one cell is a frame round text.
      for (const line of only[0] ?? []) {
        this.#paragraphs += 1;
        this.#blocks.push({ kind: 'line', ...line, level: null, place: { paragraph: this.#paragraphs } });
      }
      return;
    }
    this.#tables += 1;
    this.#blocks.push(tableOf(rows, this.#tables));
  }
}

function stated(levels: readonly (readonly Property[])[], code: number): Buffer | null {
  for (const properties of levels) {
    const operand = operandOf(properties, code);
    if (operand) return operand;
  }
  return null;
}

function flag(levels: readonly (readonly Property[])[], code: number): boolean {
  return stated(levels, code)?.[0] === 1;
}

function operand16(levels: readonly (readonly Property[])[], code: number): number | null {
  const operand = stated(levels, code);
  return operand && operand.length >= 2 ? operand.readUInt16LE(0) : null;
}

function headingLevel(paragraph: DocParagraph): number | null {
  const outline = stated(paragraph.properties, OUTLINE)?.[0];
  if (outline !== undefined) return outline < BODY_OUTLINE ? outline + 1 : null;
  return paragraph.heading;
}
