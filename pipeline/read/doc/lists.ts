/** List definitions of a Word 97–2003 file as the numbering that docx has too ([MS-DOC] 2.9.131, 2.9.147, 2.9.150). */
import type { ListLevel, Numbering, NumberList } from '../office/numbering.ts';
import { type DocFile, PAIR, tablePart } from './file.ts';

/** Number formats by their code ([MS-OSHARED] 2.2.1.3) → the name docx calls them by. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  32: 'ideographZodiacTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'];

const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const USE_SIZE = 16;
const LEVELS = 9;
const FLAG_SIMPLE = 0x01;
const FLAG_LEGAL = 0x04;
const FLAG_NO_RESTART = 0x08;
const FLAG_START = 0x10;
const FLAG_FORMAT = 0x20;

/** Lists by the number that paragraphs name them by (counted from 1, as text). */
export function readDocLists(file: DocFile): Numbering {
  const definitions = readDefinitions(file);
  const lists = new Map<string, NumberList>();
  const part = tablePart(file, PAIR.listUses);
  if (part.length < 4) return { lists };
  const count = part.readUInt32LE(0);
  let at = 4 + count * USE_SIZE;
  for (let index = 0; index < count && 4 + (index + 1) * USE_SIZE <= part.length; index++) {
    const use = 4 + index * USE_SIZE;
    const abstract = String(part.readInt32LE(use));
    const levels = new Map(definitions.get(abstract) ?? []);
    const starts = new Map<number, number>();
    at = readOverrides(part, at, part[use + 12] ?? 0, levels, starts);
    lists.set(String(index + 1), { abstract, levels, starts });
  }
  return { lists };
}

/** The data of one use: four bytes, then its overrides. @returns where the next begins */
function readOverrides(
  part: Buffer,
  from: number,
  count: number,
  levels: Map<number, ListLevel>,
  starts: Map<number, number>,
): number {
  let at = from + 4;
  for (let index = 0; index < count && at + 8 <= part.length; index++) {
    const flags = part.readUInt32LE(at + 4);
    const level = flags & 0x0f;
    if (flags & FLAG_START) starts.set(level, part.readInt32LE(at));
    at += 8;
    if (!(flags & FLAG_FORMAT)) continue;
    const read = readLevel(part, at);
    levels.set(level, read.level);
    at = read.end;
    if (flags & FLAG_START) starts.set(level, read.level.start);
  }
  return at;
}

/** List id → its levels. The levels stand behind the part's stated length, list after list. */
function readDefinitions(file: DocFile): Map<string, Map<number, ListLevel>> {
  const part = tablePart(file, PAIR.lists);
  const definitions = new Map<string, Map<number, ListLevel>>();
  if (part.length < 2) return definitions;
  const count = part.readUInt16LE(0);
  const start = part.byteOffset - file.table.byteOffset;
  let at = start + 2 + count * LIST_SIZE;
  for (let index = 0; index < count; index++) {
    const list = 2 + index * LIST_SIZE;
    const levels = new Map<number, ListLevel>();
    const simple = ((part[list + 26] ?? 0) & FLAG_SIMPLE) !== 0;
    for (let level = 0; level < (simple ? 1 : LEVELS); level++) {
      const read = readLevel(file.table, at);
      levels.set(level, read.level);
      at = read.end;
    }
    definitions.set(String(part.readInt32LE(list)), levels);
  }
  return definitions;
}

function readLevel(bytes: Buffer, at: number): { level: ListLevel; end: number } {
  const flags = bytes.readUInt8(at + 5);
  const text = at + LEVEL_SIZE + bytes.readUInt8(at + 24) + bytes.readUInt8(at + 25);
  const length = bytes.readUInt16LE(text);
  const end = text + 2 + length * 2;
  const written = bytes.toString('utf16le', text + 2, end);
  return {
    end,
    level: {
      start: bytes.readInt32LE(at),
      format: FORMATS[bytes.readUInt8(at + 4)] ?? `msonfc-${bytes.readUInt8(at + 4)}`,
      // A character below 9 stands for the number of that level.
      text: written.replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`),
      suffix: SUFFIXES[bytes.readUInt8(at + 15)] ?? 'tab',
      restart: flags & FLAG_NO_RESTART ? bytes.readUInt8(at + 26) : null,
      legal: (flags & FLAG_LEGAL) !== 0,
      style: null,
    },
  };
}
