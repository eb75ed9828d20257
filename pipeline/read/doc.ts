/**
 * Word 97–2003 documents (doc), read straight from [MS-DOC]: with automatic numbers, cells, soft breaks, tracked changes and
 * hidden text told apart, none of which the usual extractors of this format give.
 */
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { type DocFile, openDoc, PAIR, plcPositions, tablePart } from './doc/file.ts';
import { readDocLists } from './doc/lists.ts';
import { type DocParagraph, type DocText, readDocText } from './doc/paragraphs.ts';
import { operandOf, type Property } from './doc/properties.ts';
import { type DocRow, rowOf, tableOf } from './doc/table.ts';
import { type Block, compose, joinLinked, type LinkedText } from './office/compose.ts';
import { Numberer } from './office/numbering.ts';

const MEDIA_TYPE = 'application/msword';
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;
const OUTLINE = 0x2640;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const BODY_OUTLINE = 9;
/** 2047 and up are marks of older list kinds, not lists. */
const FIRST_SPECIAL_LIST = 2047;
const TEXTBOX_RECORD = 22;

/**
 * @returns paragraphs as lines, tables, headings, footnotes at the end, and notes on what was left out
 * @throws InputError damaged, encrypted, format-not-read, empty-file, needs-ocr
 */
export function readDoc(bytes: Uint8Array): Source {
  try {
    return read(openDoc(bytes));
  } catch (error) {
    // A position that points outside its stream: the file is damaged, the place is the buffer's.
    if (error instanceof RangeError) throw new InputError('damaged', { reason: 'doc' }, { cause: error });
    throw error;
  }
}

function read(file: DocFile): Source {
  const text = readDocText(file);
  const numberer = new Numberer(readDocLists(file));
  const { body } = file.stories;
  const boxes = storyParts(file, text, 'textboxes', PAIR.textboxStarts, TEXTBOX_RECORD).slice(0, -1);
  const builder = new BlockBuilder(numberer, boxes);
  for (const paragraph of text.paragraphs(body.start, body.end)) builder.add(paragraph);
  const blocks = builder.finish();
  const notes = [
    ...storyParts(file, text, 'footnotes', PAIR.footnoteStarts, 0).map((each) => ({
      kind: 'footnote',
      ...each,
    })),
    ...storyParts(file, text, 'endnotes', PAIR.endnoteStarts, 0).map((each) => ({
      kind: 'endnote',
      ...each,
    })),
  ].filter((note) => note.text.trim() !== '');
  notes.forEach(({ kind, text: note, links }, index) => {
    const marked = joinLinked(
      [
        { text: `[${index + 1}] `, links: [] },
        { text: note.trim(), links },
      ],
      '',
    );
    blocks.push({ kind: 'line', ...marked, level: null, place: { [kind]: index + 1 } });
  });
  const source = compose(blocks, MEDIA_TYPE, []);
  if (source.text.trim() === '') throw new InputError(text.met.pictures > 0 ? 'needs-ocr' : 'empty-file');
  source.notes.push(...notesOf(file, text, numberer, notes.length));
  return source;
}

/** A story of several parts (notes, boxes), each as one text. */
function storyParts(
  file: DocFile,
  text: DocText,
  story: 'footnotes' | 'endnotes' | 'textboxes',
  pair: number,
  recordSize: number,
): LinkedText[] {
  const { start, end } = file.stories[story];
  if (end === start) return [];
  const positions = plcPositions(tablePart(file, pair), recordSize);
  return positions.slice(0, -1).map((from, index) => {
    const to = Math.min(end, start + (positions[index + 1] ?? from));
    return joinLinked(dropLastEmpty(text.paragraphs(start + from, to)), '\n');
  });
}

function dropLastEmpty(paragraphs: readonly DocParagraph[]): readonly DocParagraph[] {
  return paragraphs.at(-1)?.text === '' ? paragraphs.slice(0, -1) : paragraphs;
}

class BlockBuilder {
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
    if (first) anchored.forEach((box) => this.#box(box));
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
    if (!first) anchored.forEach((box) => this.#box(box));
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

function notesOf(file: DocFile, text: DocText, numberer: Numberer, footnotes: number): SourceNote[] {
  const { deleted, inserted, hidden, symbols, pictures } = text.met;
  const notes: SourceNote[] = [];
  if (deleted + inserted > 0) notes.push({ rule: 'tracked-changes', params: { deleted, inserted } });
  if (hidden > 0) notes.push({ rule: 'hidden-text', params: { count: hidden } });
  const left = [
    { story: file.stories.comments, en: 'comments', zh: '批注' },
    { story: file.stories.headers, en: 'headers and footers', zh: '页眉页脚' },
  ].filter(({ story }) => text.raw(story.start, story.end).replace(/[\s\u0000-\u001f]/g, '') !== '');
  if (left.length > 0)
    notes.push({
      rule: 'left-out',
      params: { parts: left.map(({ en }) => en).join(', '), parts_zh: left.map(({ zh }) => zh).join('、') },
    });
  if (pictures > 0) notes.push({ rule: 'pictures-not-read', params: { count: pictures } });
  if (symbols > 0) notes.push({ rule: 'symbols-left-out', params: { count: symbols } });
  if (footnotes > 0) notes.push({ rule: 'footnotes-at-end', params: { count: footnotes } });
  for (const format of [...numberer.unknownFormats].sort())
    notes.push({ rule: 'number-format-unknown', params: { format } });
  return notes;
}
