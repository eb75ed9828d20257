import { InputError } from '../errors.ts';

/** Bounds of reading one file. Whatever goes past one is refused by name (InputError), never cut short in silence. Pages of a pdf and tags of a page are bounded by their readers. */
export interface ReadLimits {
  /** Seconds of computing time that a small file may take in a worker, whatever else the machine does; a large one has more (stoppable.ts). */
  seconds: number;
  /** Megabytes of JavaScript heap that a worker may use. */
  memoryMb: number;
  /** Megabytes by which the process may grow while a file is read, whatever holds them: buffers are no heap. */
  residentMb: number;
  /** Bytes that one file may unpack to, all its parts together; also the most that a file itself may have. */
  unpackedBytes: number;
  /** Entries of one zip container. */
  entries: number;
  /** Archives within archives: 2 is a zip in a zip. */
  nesting: number;
}

export const READ_LIMITS: Readonly<ReadLimits> = {
  seconds: 6,
  memoryMb: 512,
  residentMb: 600,
  unpackedBytes: 256 * 1024 * 1024,
  entries: 10_000,
  nesting: 2,
};

/** The limits of a run: what was given, the rest as above. */
export function limitsOf(given: Partial<ReadLimits> = {}): ReadLimits {
  return { ...READ_LIMITS, ...given };
}

// Bounds that hold whatever the format: more than any notice, a gazette of a year or a whole province's lists has, and little
// enough that what stands behind them costs seconds. What goes past one is refused by name before it is worked on.

const MOST_CHARACTERS = 5_000_000;
const MOST_LINES = 200_000;
const MOST_COLUMNS = 1_000;
/** Of a table in a text: Word itself stops at 63; a file that claims more is held to this. */
export const MOST_WORD_COLUMNS = 256;
const MOST_CELLS = 500_000;
/** Bytes of a text of so many characters, in the widest encoding. */
const MOST_TEXT_BYTES = 4 * MOST_CHARACTERS;
const LINE_END = 0x0a;

/** @throws InputError too-many-characters, too-many-lines */
export function boundTextBytes(bytes: Uint8Array): void {
  if (bytes.length > MOST_TEXT_BYTES) throw new InputError('too-many-characters', { limit: MOST_CHARACTERS });
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines += 1;
  boundLines(lines);
}

/** @throws InputError too-many-characters */
export function boundCharacters(count: number): void {
  if (count > MOST_CHARACTERS) throw new InputError('too-many-characters', { limit: MOST_CHARACTERS });
}

/** @throws InputError too-many-lines */
export function boundLines(count: number): void {
  if (count > MOST_LINES) throw new InputError('too-many-lines', { limit: MOST_LINES });
}

/** @throws InputError too-many-columns, too-many-cells */
export function boundTable(columns: number, cells: number): void {
  if (columns > MOST_COLUMNS) throw new InputError('too-many-columns', { limit: MOST_COLUMNS });
  if (cells > MOST_CELLS) throw new InputError('too-many-cells', { limit: MOST_CELLS });
}
