/**
 * Bytes of a text file → its characters. What the bytes are is found from the bytes: byte order marks first, then
 * strict decoding; no label is believed. Line ends stay as they were.
 */
import { InputError } from '../errors.ts';
import { plainSource, type Source, type SourceNote } from '../source.ts';
import { boundCharacters, boundTextBytes } from './limits.ts';

export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

const MARKS: readonly (readonly [Decoded['encoding'], readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of a file is looked at to tell text from other things. */
const SAMPLE = 65_536;
/** Control characters a text file may hold: tab, line feed, vertical tab, form feed, carriage return, ^Z of old editors. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26]);
/** Above this share of control bytes a file is no text: a picture has 12 %, a notice with stray NULs 1 %. */
const BINARY_SHARE = 0.05;
/** Up to this share of the characters beyond ASCII may be broken, and the encoding still is taken for the right one. */
const BROKEN_SHARE = 0.05;

function decode(bytes: Uint8Array, encoding: Decoded['encoding'], fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 that bears no mark: digits, blanks and line ends give NUL bytes, and one of the two orders reads as writing. */
function utf16ByNuls(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let nuls = 0;
  for (const byte of sample) if (byte === 0) nuls += 1;
  if (nuls < 2 || nuls < sample.length / 200) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decode(bytes, encoding, true);
    if (text !== null && controlShare(text) === 0 && looksWritten(text)) return { text, encoding };
  }
  return null;
}

/** True where nearly all characters are ASCII, Han, or the signs and blanks set with them. */
function looksWritten(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const usual = sample.match(/[\t-\r -~\u00a0-\u00ff\u2000-\u27ff\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g);
  return (usual?.length ?? 0) >= sample.length * 0.95;
}

function controlShare(units: Uint8Array | string): number {
  const length = Math.min(units.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const unit = typeof units === 'string' ? units.charCodeAt(i) : units[i]!;
    if (unit < 32 && !TEXT_CONTROLS.has(unit)) controls += 1;
  }
  return length === 0 ? 0 : controls / length;
}

/** The share of broken characters among those beyond ASCII. */
function brokenShare(text: string): number {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 ? 0 : broken / text.match(/[^\u0000-\u007f]/g)!.length;
}

/**
 * Decodes the bytes of a text. @throws InputError unknown-format for bytes that are no text in UTF-8, UTF-16 or GB18030.
 * A label of gbk or gb2312 means gb18030 in practice, and what is no UTF-8 is tried as that in any case.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const body = bytes.subarray(mark.length);
    if (encoding === 'utf-8' && controlShare(body) > BINARY_SHARE) throw new InputError('unknown-format');
    return { text: decode(body, encoding, false)!, encoding };
  }
  const wide = utf16ByNuls(bytes);
  if (wide) return wide;
  if (controlShare(bytes) > BINARY_SHARE) throw new InputError('unknown-format');
  const strict = decode(bytes, 'utf-8', true);
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  // A UTF-8 file with a few broken bytes can pass for GB18030, which takes nearly any pair: so UTF-8 is weighed first.
  const lenient = decode(bytes, 'utf-8', false)!;
  if (brokenShare(lenient) <= BROKEN_SHARE) return { text: lenient, encoding: 'utf-8' };
  const chinese = decode(bytes, 'gb18030', true) ?? decode(bytes, 'gb18030', false)!;
  if (brokenShare(chinese) <= BROKEN_SHARE) return { text: chinese, encoding: 'gb18030' };
  throw new InputError('unknown-format');
}

/** More damaged places than this are told as one note over all of them. */
const MOST_NOTES = 20;

/** A note for each place where bytes could not be read; offsets are into the text. */
export function brokenNotes(text: string): SourceNote[] {
  const runs = [...text.matchAll(/\ufffd{1,1000}/g)];
  const notes = runs.map((run) => ({
    rule: 'broken-bytes' as const,
    params: { count: run[0].length },
    start: run.index,
    end: run.index + run[0].length,
  }));
  if (notes.length <= MOST_NOTES) return notes;
  const count = notes.reduce((sum, note) => sum + note.params.count, 0);
  return [{ rule: 'broken-bytes', params: { count }, start: notes[0]!.start, end: notes.at(-1)!.end }];
}

/** True for a text that shows nothing: blanks, line ends, invisible marks. */
export function isBlank(text: string): boolean {
  return !/[^\s\u0000\u200b-\u200d\u2060\ufeff]/.test(text);
}

/** A plain text file, kept to the character: a stray NUL is the cleaners' business. @throws InputError unknown-format, empty-file */
export function readText(bytes: Uint8Array): Source {
  boundTextBytes(bytes);
  const { text, encoding } = decodeText(bytes);
  boundCharacters(text.length);
  if (isBlank(text)) throw new InputError('empty-file');
  const source = plainSource(text, 'text/plain', encoding);
  source.notes.push(...brokenNotes(text));
  return source;
}
