/**
 * Word 97–2003 documents (doc), read straight from [MS-DOC]: with automatic numbers, cells, soft breaks, tracked changes and
 * hidden text told apart, none of which the usual extractors of this format give.
 */
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { BlockBuilder } from './doc/blocks.ts';
import { type DocFile, openDoc, PAIR, plcPositions, tablePart } from './doc/file.ts';
import { readDocLists } from './doc/lists.ts';
import { type DocParagraph, type DocText, readDocText } from './doc/paragraphs.ts';
import { compose, joinLinked, type LinkedText } from './office/compose.ts';
import { Numberer } from './office/numbering.ts';
import { struckNotes } from './office/struck.ts';

const MEDIA_TYPE = 'application/msword';
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
    blocks.push({ kind: 'line', ...marked, level: null, place: { [kind]: index + 1 }, aside: true });
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

function notesOf(file: DocFile, text: DocText, numberer: Numberer, footnotes: number): SourceNote[] {
  const { deleted, inserted, hidden, struck, symbols, pictures } = text.met;
  const notes: SourceNote[] = [];
  if (deleted + inserted > 0) notes.push({ rule: 'tracked-changes', params: { deleted, inserted } });
  if (hidden > 0) notes.push({ rule: 'hidden-text', params: { count: hidden } });
  notes.push(...struckNotes(struck));
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
