/** What a file is, by its content alone: names and endings are never looked at. */
import { InputError } from '../errors.ts';
import { limitsOf } from './limits.ts';
import {
  containerOf,
  isOle,
  type KnownFormat,
  latin1,
  oleKind,
  openDocumentOf,
  signatureOf,
} from './sniff/known.ts';
import { looksHtml, looksMarkdown, looksSeparated } from './sniff/texts.ts';
import { openZip } from './zip/container.ts';
import { type ZipEntry, zipDirectory } from './zip/directory.ts';

export type FileKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'xlsx'
  | 'doc'
  | 'xls'
  | 'odt'
  | 'rtf'
  | 'mht'
  | 'ods'
  | 'pdf'
  | 'ofd'
  | 'zip'
  | 'csv'
  | 'json'
  | 'empty'
  | 'encrypted'
  | 'unknown';

/** As much of a text as is looked at. */
const SAMPLE = 64 * 1024;
/** A pdf may have a few bytes before its mark. */
const PDF_WITHIN = 1_024;
/** Characters that tell UTF-16 from what only looks like it. */
const LOOKED_AT = 4_096;
/** A list of records, or a record whose first key is quoted: no text begins so. */
const JSON_START = /^\s{0,20}(?:\[\s{0,20})?\{\s{0,20}"[^"\n]{1,80}"\s{0,20}:/u;
/** A saved page begins with the heads of a letter, in any order. */
const MHT =
  /^[\r\n\t ]{0,16}(?:(?:MIME-Version|Content-Type: *multipart\/related|Snapshot-Content-Location)\b|From: *<Saved by)/iu;
/** Blank lines before the mark change nothing. */
const RTF = /^(?:\xef\xbb\xbf)?[\r\n\t ]{0,16}\{\\rtf/u;
/** What Excel 2003 saved as XML, with either mark at its head. */
const SPREADSHEET_XML =
  /<\?mso-application progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/u;
const ENTRIES_LOOKED_AT = 10_000;
/** Bytes of the name of a type. */
const LONGEST_TYPE = 200;
/** Control characters in a text with stray NULs are some 1 %, in a file of numbers 10 % and more. */
const MOST_CONTROLS = 0.05;
const ZIP_START = 'PK\x03\x04';
const ZIP_EMPTY = 'PK\x05\x06';

/** @returns the kind; `unknown` where no reader takes it */
export function sniff(bytes: Uint8Array): FileKind {
  return examine(bytes).kind;
}

export interface Sniffed {
  kind: FileKind;
  /** What an unknown file seems to be, where that can be told. */
  found: KnownFormat | null;
}

/** The kind, and for `unknown` what the file seems to be, in words. */
export function examine(bytes: Uint8Array): Sniffed {
  const known = (kind: FileKind): Sniffed => ({ kind, found: null });
  if (isBlank(bytes)) return known('empty');
  const start = latin1(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return known('pdf');
  if (start.startsWith(ZIP_START) || start.startsWith(ZIP_EMPTY)) return examineZip(bytes);
  if (isOle(bytes)) {
    const ole = oleKind(bytes);
    return typeof ole === 'string' ? known(ole) : { kind: 'unknown', found: ole };
  }
  const text = sampleText(bytes);
  if (RTF.test(start)) return known('rtf');
  if (MHT.test(start)) return known('mht');
  const signature = signatureOf(bytes, text !== null);
  if (signature) return { kind: 'unknown', found: signature };
  if (text === null) return known('unknown');
  if (JSON_START.test(text)) return known('json');
  if (SPREADSHEET_XML.test(text.slice(0, PDF_WITHIN))) return known('xls');
  if (looksHtml(text)) return known('html');
  if (/^\s{0,20}<\?xml\b/.test(text))
    return { kind: 'unknown', found: { en: 'an XML file', zh: 'XML 文件' } };
  if (looksMarkdown(text)) return known('markdown');
  return known(looksSeparated(text) ? 'csv' : 'text');
}

function examineZip(bytes: Uint8Array): Sniffed {
  const entries = zipDirectory(bytes, ENTRIES_LOOKED_AT);
  const names = (entries ?? []).map((entry) => entry.name.replaceAll('\\', '/'));
  const office = names.some((name) => name === '[Content_Types].xml');
  if (office && names.some((name) => name.startsWith('word/'))) return { kind: 'docx', found: null };
  if (office && names.some((name) => name.startsWith('xl/'))) return { kind: 'xlsx', found: null };
  if (names.some((name) => /^\/?OFD\.xml$/iu.test(name))) return { kind: 'ofd', found: null };
  const named = entries?.find((entry) => entry.name === 'mimetype' && entry.size < LONGEST_TYPE);
  const container = (named && openDocumentOf(contentOf(bytes, named))) ?? containerOf(names);
  if (typeof container === 'string') return { kind: container, found: null };
  return container ? { kind: 'unknown', found: container } : { kind: 'zip', found: null };
}

/** Programs store that entry as it is; what was zipped again has it packed. Of a damaged one nothing is known. */
function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return openZip(bytes, limitsOf()).read(entry);
  } catch (error) {
    if (error instanceof InputError) return new Uint8Array();
    throw error;
  }
}

/** Nothing but blanks, line ends, NULs and byte order marks, in whatever encoding. */
function isBlank(bytes: Uint8Array): boolean {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : isUtf16(bytes) ? 2 : 0;
  for (let at = from; at < bytes.length; at++)
    if (!BLANK_BYTES.has(bytes[at] ?? 0)) return isWideBlank(bytes, from);
  return true;
}

const BLANK_BYTES = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20]);

/** U+3000 and U+00A0 are blanks too; their bytes are not. */
function isWideBlank(bytes: Uint8Array, from: number): boolean {
  if (bytes.length > SAMPLE) return false;
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(from)).trim() === '';
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** The beginning as text, good enough to tell kinds apart; null where it is none. */
function sampleText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(sample);
  const utf16 = ['utf-16le', 'utf-16be'].find((encoding) =>
    isMostlyChinese(new TextDecoder(encoding).decode(sample.subarray(0, 2 * LOOKED_AT))),
  );
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(sample);
  if (controlShare(sample) > MOST_CONTROLS) return null;
  const utf8 = new TextDecoder('utf-8').decode(sample);
  return utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(sample) : utf8;
}

function controlShare(sample: Uint8Array): number {
  let controls = 0;
  // A NUL is blank in an empty file and a control in a full one.
  for (const byte of sample) if (byte < 0x20 && (byte === 0 || !BLANK_BYTES.has(byte))) controls += 1;
  return controls / sample.length;
}

/**
 * UTF-16 without a mark: nearly all Han characters, full-width signs and ASCII, with line ends or marks among them.
 * Bytes of UTF-8 or GB18030 taken in pairs also fall among Han characters, but among rare ones and without 。 or ，.
 */
function isMostlyChinese(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const marks = head.match(/[，。、：；（）\n]/g)?.length ?? 0;
  const fit = head.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u203a\t\n\r -~]/g)?.length ?? 0;
  return head.length >= 8 && marks / head.length > 0.02 && fit / head.length > 0.95;
}
