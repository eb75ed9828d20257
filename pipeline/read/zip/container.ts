/**
 * Reading the entries of a zip container within bounds. node:zlib unpacks: it stops at an exact size
 * (`maxOutputLength`), so a container that lies about its sizes costs no more than it declares.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { InputError } from '../../errors.ts';
import type { ReadLimits } from '../limits.ts';
import { type ZipEntry, zipDirectory } from './directory.ts';

const LOCAL_RECORD = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** Bytes that one file may still unpack to; shared by containers within containers. */
export interface Allowance {
  bytes: number;
}

export interface ZipContainer {
  entries: readonly ZipEntry[];
  /** The entry's bytes. @throws InputError encrypted, damaged, too-large */
  read(entry: ZipEntry): Uint8Array;
  /** The bytes of the entry of that name, null where there is none. Names are compared without regard to case, as Windows does. */
  part(name: string): Uint8Array | null;
}

/**
 * Opens a container.
 * @throws InputError damaged (no directory), too-many-entries
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits, allowance?: Allowance): ZipContainer {
  const entries = zipDirectory(bytes, limits.entries);
  if (entries === null) throw new InputError('damaged', { reason: 'zip directory' });
  if (entries.length > limits.entries) throw new InputError('too-many-entries', { limit: limits.entries });
  if (overlap(entries)) throw new InputError('damaged', { reason: 'zip entries overlap' });
  const left = allowance ?? { bytes: limits.unpackedBytes };
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const read = (entry: ZipEntry): Uint8Array => {
    if (entry.size > left.bytes) throw tooLarge(limits);
    const unpacked = unpack(bytes, entry);
    left.bytes -= unpacked.length;
    return unpacked;
  };
  const part = (name: string): Uint8Array | null => {
    const entry = byName.get(name.toLowerCase());
    return entry ? read(entry) : null;
  };
  return { entries, read, part };
}

/** Entries that share their bytes: a few kilobytes that unpack ten thousand times. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  return ordered.some((entry, i) => {
    const before = ordered[i - 1];
    return before !== undefined && before.offset + LOCAL_LENGTH + before.compressedSize > entry.offset;
  });
}

function tooLarge(limits: ReadLimits): InputError {
  return new InputError('too-large', { limit_mb: Math.floor(limits.unpackedBytes / (1024 * 1024)) });
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new InputError('encrypted');
  const damaged = (): InputError => new InputError('damaged', { reason: entry.name });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_LENGTH > bytes.length) throw damaged();
  if (view.getUint32(entry.offset, true) !== LOCAL_RECORD) throw damaged();
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const start = entry.offset + LOCAL_LENGTH + nameLength + extraLength;
  const packed = bytes.subarray(start, start + entry.compressedSize);
  const unpacked = entry.method === STORED ? Uint8Array.from(packed) : inflate(packed, entry, damaged);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damaged();
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry, damaged: () => InputError): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged();
  if (entry.size === 0) return new Uint8Array(0);
  try {
    const { buffer, byteOffset, byteLength } = inflateRawSync(packed, { maxOutputLength: entry.size });
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    // Data that is no deflate stream, or that goes on past its declared size.
    if (error instanceof Error && 'code' in error) throw damaged();
    throw error;
  }
}
