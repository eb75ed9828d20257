/** The streams of a Word 97–2003 file and the numbers at its head ([MS-DOC] 2.5, the FIB). */
import CFB from 'cfb';
import { InputError } from '../../errors.ts';

export interface DocFile {
  /** The WordDocument stream: text, and pages of formatting. */
  main: Buffer;
  /** The table stream: where what is. */
  table: Buffer;
  /** The Data stream: formatting too long for its page; empty where the file has none. */
  data: Buffer;
  /** Characters in each story; the stories follow each other in this order. */
  stories: Readonly<Record<Story, { start: number; end: number }>>;
}

export const STORIES = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'textboxes',
  'headerTextboxes',
] as const;
export type Story = (typeof STORIES)[number];

const WORD_97 = 0x00c1;
const MAGIC = 0xa5ec;
const FLAGS_AT = 0x0a;
const FLAG_ENCRYPTED = 0x0100;
const FLAG_TABLE_1 = 0x0200;
/** Lengths of the stories: eight 32-bit numbers. */
const LENGTHS_AT = 0x4c;
const PAIRS_AT = 0x9a;

/** Places in the table stream, by their index in FibRgFcLcb97. */
export const PAIR = {
  styles: 1,
  footnoteStarts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteStarts: 47,
  textboxStarts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** @throws InputError damaged, encrypted, format-not-read (Word 6 and 95) */
export function openDoc(bytes: Uint8Array): DocFile {
  const container = openContainer(bytes);
  const stream = (name: string): Buffer | null => {
    // other programs than Word call the root what they like, and write all names in capitals
    const sought = `${container.FullPaths[0] ?? ''}${name}`.toLowerCase();
    const index = container.FullPaths.findIndex((path) => path.toLowerCase() === sought);
    const content = index < 0 ? undefined : container.FileIndex[index]?.content;
    return content ? Buffer.from(content) : null;
  };
  const main = stream('WordDocument');
  if (!main) throw new InputError('damaged', { reason: 'WordDocument' });
  const magic = main.readUInt16LE(0);
  if (magic !== MAGIC || main.readUInt16LE(2) < WORD_97)
    throw new InputError('format-not-read', {
      found: 'a document of Word 95 or older',
      found_zh: 'Word 95 及更早版本的文档',
    });
  const flags = main.readUInt16LE(FLAGS_AT);
  if (flags & FLAG_ENCRYPTED) throw new InputError('encrypted');
  const table = stream(flags & FLAG_TABLE_1 ? '1Table' : '0Table');
  if (!table) throw new InputError('damaged', { reason: 'Table' });
  return { main, table, data: stream('Data') ?? Buffer.alloc(0), stories: storiesOf(main) };
}

function openContainer(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' });
  } catch (error) {
    // Whatever cfb says is about the container: a sector chain that ends nowhere, a directory that is none.
    if (error instanceof Error) throw new InputError('damaged', { reason: 'OLE' }, { cause: error });
    throw error;
  }
}

function storiesOf(main: Buffer): DocFile['stories'] {
  const stories = {} as Record<Story, { start: number; end: number }>;
  let start = 0;
  STORIES.forEach((story, index) => {
    const end = start + main.readUInt32LE(LENGTHS_AT + index * 4);
    stories[story] = { start, end };
    start = end;
  });
  return stories;
}

/** A part of the table stream; empty where the file has none. */
export function tablePart(file: DocFile, pair: number): Buffer {
  const at = file.main.readUInt32LE(PAIRS_AT + pair * 8);
  const length = file.main.readUInt32LE(PAIRS_AT + pair * 8 + 4);
  return file.table.subarray(at, at + length);
}

/** The positions of a PLC, a list of n + 1 positions followed by n records of `recordSize` bytes. */
export function plcPositions(part: Buffer, recordSize: number): number[] {
  if (part.length < 4) return [];
  const count = Math.floor((part.length - 4) / (4 + recordSize));
  return Array.from({ length: count + 1 }, (_, index) => part.readUInt32LE(index * 4));
}
