/** The list of entries at the end of a zip container. Nothing is unpacked here. */

export interface ZipEntry {
  /** As written, folders with `/`; never used as a path. */
  name: string;
  /** 0 stored, 8 deflate; anything else is not read. */
  method: number;
  encrypted: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  /** Byte offset of the entry's local header. */
  offset: number;
}

const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment behind the end record has at most 65,535 bytes. */
const END_SEARCH = 65_535 + END_LENGTH;
const FLAG_ENCRYPTED = 1;
const FLAG_UTF8 = 0x800;
/** The size does not fit 32 bits and stands in the entry's extra field 1. */
const SEE_EXTRA = 0xffff_ffff;

/**
 * Reads the central directory.
 * @param most entries to read at most; one more is returned where there are more, so that the caller can tell
 * @returns null where the bytes hold no directory (cut short, or no zip at all)
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const start = end - view.getUint32(end + 12, true);
  if (start < 0) return null;
  // Bytes before the container (a self-extracting archive) shift every offset alike.
  const shift = Math.max(0, start - view.getUint32(end + 16, true));
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length <= most && at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_RECORD) {
    const lengths = [28, 30, 32].map((o) => view.getUint16(at + o, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const next = at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
    if (next > end) return null;
    entries.push(entryAt(bytes, view, at, nameLength, extraLength, shift));
    at = next;
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SEARCH);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return null;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + ENTRY_LENGTH;
  const extraStart = nameStart + nameLength;
  const wide = wideSizes(view, extraStart, extraStart + extraLength);
  const size = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === SEE_EXTRA ? (wide.shift() ?? value) : value;
  };
  // In this order: the extra field holds only those that do not fit.
  const unpacked = size(24);
  const compressedSize = size(20);
  const offset = size(42);
  return {
    name: entryName(bytes.subarray(nameStart, extraStart), (flags & FLAG_UTF8) !== 0),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size: unpacked,
    offset: offset + shift,
  };
}

function wideSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    const sizes: number[] = [];
    for (let p = at + 4; p + 8 <= last; p += 8) sizes.push(Number(view.getBigUint64(p, true)));
    return sizes;
  }
  return [];
}

/**
 * Names without the UTF-8 flag are UTF-8 all the same from a Mac, and GB18030 from a Chinese Windows. Some GB18030 is
 * valid UTF-8 by chance (通知, CD A8 D6 AA), but of two bytes a character, which Chinese never is: letters between
 * ASCII and U+2000 give it away.
 */
function entryName(raw: Uint8Array, flaggedUtf8: boolean): string {
  const utf8 = new TextDecoder('utf-8').decode(raw);
  return flaggedUtf8 || !/[\u0080-\u1fff\ufffd]/.test(utf8) ? utf8 : new TextDecoder('gb18030').decode(raw);
}
