/**
 * Word 97–2003 documents (doc), read straight from [MS-DOC]: with automatic numbers, cells, soft breaks, tracked changes and
 * hidden text told apart, none of which the usual extractors of this format give.
 */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { BlockBuilder } from './doc/blocks.ts';
import { type DocFile, openDoc, PAIR, plcPositions, tablePart } from './doc/file.ts';
import { readDocLists } from './doc/lists.ts';
import { type DocParagraph, type DocText, readDocText } from './doc/paragraphs.ts';
import { compose, joinLinked, type LinkedText, noteLine } from './office/compose.ts';
import { type LeftPart, notesOfWord } from './office/met.ts';
import { Numberer } from './office/numbering.ts';

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
      kind: 'footnote' as const,
      ...each,
    })),
    ...storyParts(file, text, 'endnotes', PAIR.endnoteStarts, 0).map((each) => ({
      kind: 'endnote' as const,
      ...each,
    })),
  ].filter((note) => note.text.trim() !== '');
  blocks.push(...notes.map((note, index) => noteLine(index + 1, note, note.kind)));
  const source = compose(blocks, MEDIA_TYPE, []);
  if (source.text.trim() === '') throw new InputError(text.met.pictures > 0 ? 'needs-ocr' : 'empty-file');
  const told = {
    left: leftOut(file, text),
    footnotes: notes.length,
    unknownFormats: numberer.unknownFormats,
  };
  source.notes.push(...notesOfWord(text.met, told));
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

/** Stories that are no text of the notice and hold some. */
const leftOut = (file: DocFile, text: DocText): LeftPart[] =>
  [
    { story: file.stories.comments, en: 'comments', zh: '批注' },
    { story: file.stories.headers, en: 'headers and footers', zh: '页眉页脚' },
  ].filter(({ story }) => text.raw(story.start, story.end).replace(/[\s\u0000-\u001f]/g, '') !== '');
