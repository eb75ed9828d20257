/** Formatting of a Word 97–2003 file: pages of 512 bytes that say for runs of bytes which properties differ from the style ([MS-DOC] 2.9.33, 2.9.107, 2.6). */
import { type DocFile, plcPositions, tablePart } from './file.ts';

export interface Property {
  code: number;
  operand: Buffer;
}

/** A stretch of the WordDocument stream with the same formatting. */
export interface FormattedRun {
  /** Bytes into the stream, end exclusive. */
  start: number;
  end: number;
  /** Paragraphs only: index of the style. */
  style: number;
  properties: readonly Property[];
}

const PAGE = 512;
const PAGE_NUMBER_BITS = 0x3f_ffff;
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
const IN_DATA_STREAM = new Set([0x6645, 0x6646]);

/** Finds the run that holds a byte of the stream. */
export interface FormattedPages {
  runAt(offset: number): FormattedRun | null;
}

/** @param pair PAIR.characterPages or PAIR.paragraphPages */
export function formattedPages(file: DocFile, pair: number, kind: 'character' | 'paragraph'): FormattedPages {
  const part = tablePart(file, pair);
  const starts = plcPositions(part, 4);
  const pages = new Map<number, FormattedRun[]>();
  const pageAt = (index: number): FormattedRun[] => {
    const known = pages.get(index);
    if (known) return known;
    const number = part.readUInt32LE(starts.length * 4 + index * 4) & PAGE_NUMBER_BITS;
    const page = file.main.subarray(number * PAGE, (number + 1) * PAGE);
    const runs = page.length < PAGE ? [] : runsOf(file, page, kind);
    pages.set(index, runs);
    return runs;
  };
  return {
    runAt(offset) {
      const index = lastAtOrBefore(starts, offset);
      if (index < 0 || index + 1 >= starts.length) return null;
      return pageAt(index).find((run) => offset >= run.start && offset < run.end) ?? null;
    },
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function runsOf(file: DocFile, page: Buffer, kind: 'character' | 'paragraph'): FormattedRun[] {
  const count = page[PAGE - 1] ?? 0;
  const runs: FormattedRun[] = [];
  for (let index = 0; index < count; index++) {
    const start = page.readUInt32LE(index * 4);
    const end = page.readUInt32LE(index * 4 + 4);
    const entry = (count + 1) * 4 + index * (kind === 'character' ? 1 : 13);
    const at = (page[entry] ?? 0) * 2;
    runs.push({
      start,
      end,
      ...(kind === 'character' ? characterAt(page, at) : paragraphAt(file, page, at)),
    });
  }
  return runs;
}

function characterAt(page: Buffer, at: number): { style: number; properties: Property[] } {
  if (at === 0) return { style: 0, properties: [] };
  return { style: 0, properties: readProperties(page.subarray(at + 1, at + 1 + (page[at] ?? 0))) };
}

function paragraphAt(file: DocFile, page: Buffer, at: number): { style: number; properties: Property[] } {
  if (at === 0) return { style: 0, properties: [] };
  const words = page[at] ?? 0;
  const bytes =
    words === 0
      ? page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0))
      : page.subarray(at + 1, at + 2 * words);
  if (bytes.length < 2) return { style: 0, properties: [] };
  const properties = readProperties(bytes.subarray(2)).flatMap((property) =>
    IN_DATA_STREAM.has(property.code) ? elsewhere(file, property) : [property],
  );
  return { style: bytes.readUInt16LE(0), properties };
}

/** Properties too long for the page (a row of many cells) stand in the Data stream. */
function elsewhere(file: DocFile, { operand }: Property): Property[] {
  const at = operand.readUInt32LE(0);
  if (at + 2 > file.data.length) return [];
  return readProperties(file.data.subarray(at + 2, at + 2 + file.data.readUInt16LE(at)));
}

/** Bytes of an operand by the three top bits of its code; 6 is variable. */
const OPERAND_SIZES: readonly number[] = [1, 1, 2, 4, 2, 2, Number.NaN, 3];

export function readProperties(bytes: Buffer): Property[] {
  const properties: Property[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    const fixed = OPERAND_SIZES[code >> 13] ?? 1;
    const [from, to] = Number.isNaN(fixed) ? variable(bytes, at, code) : [at, at + fixed];
    properties.push({ code, operand: bytes.subarray(from, to) });
    at = to;
  }
  return properties;
}

function variable(bytes: Buffer, at: number, code: number): [number, number] {
  if (code === DEFINE_TABLE && at + 2 <= bytes.length) return [at + 2, at + 1 + bytes.readUInt16LE(at)];
  const length = bytes[at] ?? 0;
  // A change of many tab stops does not fit its length byte; nothing that we read follows it.
  if (code === CHANGE_TABS && length === 255) return [at + 1, bytes.length];
  return [at + 1, at + 1 + length];
}

/** The last statement of a property counts. */
export function operandOf(properties: readonly Property[], code: number): Buffer | null {
  return properties.findLast((property) => property.code === code)?.operand ?? null;
}
