/** Files that are told apart by their first bytes, and named where they are not read. */
import { createRequire } from 'node:module';
import type CFB from 'cfb';

export interface KnownFormat {
  en: string;
  zh: string;
}

interface FileSignature extends KnownFormat {
  /** Bytes at the start, as latin1 characters. */
  start: string;
}

const SIGNATURES: readonly FileSignature[] = [
  { start: '\x89PNG', en: 'a PNG picture', zh: 'PNG 图片' },
  { start: '\xff\xd8\xff', en: 'a JPEG picture', zh: 'JPEG 图片' },
  { start: 'GIF8', en: 'a GIF picture', zh: 'GIF 图片' },
  { start: 'BM', en: 'a BMP picture', zh: 'BMP 图片' },
  { start: 'II*\0', en: 'a TIFF picture', zh: 'TIFF 图片' },
  { start: 'MM\0*', en: 'a TIFF picture', zh: 'TIFF 图片' },
  { start: 'RIFF', en: 'a picture or sound file', zh: '图片或音频文件' },
  { start: 'Rar!', en: 'a RAR archive', zh: 'RAR 压缩包' },
  { start: "7z\xbc\xaf'\x1c", en: 'a 7z archive', zh: '7z 压缩包' },
  { start: '\x1f\x8b', en: 'a gzip archive', zh: 'gzip 压缩包' },
  { start: 'BZh', en: 'a bzip2 archive', zh: 'bzip2 压缩包' },
  { start: '\xfd7zXZ', en: 'an xz archive', zh: 'xz 压缩包' },
  { start: 'SQLite format 3', en: 'an SQLite database', zh: 'SQLite 数据库' },
  { start: '%!PS', en: 'a PostScript file', zh: 'PostScript 文件' },
  { start: 'AT&TFORM', en: 'a DjVu document', zh: 'DjVu 文档' },
  { start: '\x7fELF', en: 'a program', zh: '程序文件' },
  { start: 'MZ', en: 'a program', zh: '程序文件' },
];

/** Formats of two characters' start could be words of a text: they count only where the bytes are no text. */
const SHORT_START = 2;

/** @param isText whether the bytes read as text */
export function signatureOf(bytes: Uint8Array, isText: boolean): KnownFormat | null {
  const head = latin1(bytes.subarray(0, 64));
  const found = SIGNATURES.find(
    ({ start }) => head.startsWith(start) && (start.length > SHORT_START || !isText),
  );
  return found ? { en: found.en, zh: found.zh } : null;
}

/** Entries that show what a zip container is. */
const CONTAINERS: readonly (KnownFormat & { entry: RegExp })[] = [
  { entry: /^ppt\//, en: 'a presentation (pptx)', zh: '演示文稿（pptx）' },
  { entry: /^content\.xml$/, en: 'an OpenDocument file', zh: 'OpenDocument 文档' },
  { entry: /^META-INF\/container\.xml$/, en: 'an EPUB book', zh: 'EPUB 电子书' },
];

export function containerOf(names: readonly string[]): KnownFormat | null {
  const found = CONTAINERS.find(({ entry }) => names.some((name) => entry.test(name)));
  return found ? { en: found.en, zh: found.zh } : null;
}

/** What an OpenDocument file is, by the entry that says so. */
const OPEN_DOCUMENTS: Readonly<Record<string, 'odt' | 'ods' | KnownFormat>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: { en: 'an OpenDocument presentation (odp)', zh: 'OpenDocument 演示文稿（odp）' },
};

/** @param mimetype what that entry holds */
export function openDocumentOf(mimetype: Uint8Array): 'odt' | 'ods' | KnownFormat | null {
  const type = /^application\/vnd\.oasis\.opendocument\.([a-z]{1,20})/u.exec(latin1(mimetype))?.[1];
  return type !== undefined && Object.hasOwn(OPEN_DOCUMENTS, type) ? (OPEN_DOCUMENTS[type] ?? null) : null;
}

type OleKind = 'doc' | 'xls' | 'encrypted' | KnownFormat;

/** Streams that show what an OLE file (of Office before 2007) is; the first that is there decides. */
const OLE_STREAMS: readonly { name: string; kind: OleKind }[] = [
  { name: 'EncryptedPackage', kind: 'encrypted' },
  { name: 'WordDocument', kind: 'doc' },
  { name: 'Workbook', kind: 'xls' },
  { name: 'Book', kind: 'xls' },
  { name: 'PowerPoint Document', kind: { en: 'an old presentation (ppt)', zh: '旧版演示文稿（ppt）' } },
];
const OLE_MAGIC = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** A directory entry is 128 bytes and begins with its name in UTF-16, closed by a zero. */
const OLE_ENTRY = 128;

export function isOle(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, OLE_MAGIC.length)) === OLE_MAGIC;
}

export function oleKind(bytes: Uint8Array): OleKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = OLE_STREAMS.filter(({ name }) => hasEntry(buffer, name));
  // a workbook may hold a document, and the other way round: its own streams stand at the top
  const top = new Set(found.length > 1 ? topOf(buffer) : []);
  const own = found.find(({ name }) => top.has(name.toLowerCase())) ?? found[0];
  return own?.kind ?? { en: 'an OLE file of an unknown program', zh: '未知程序的 OLE 文件' };
}

/** Names of the streams that no other holds, in small letters; none of a container that is not whole. */
function topOf(buffer: Buffer): string[] {
  try {
    // loaded for the first OLE file: every run tells kinds apart, and few meet one
    const { read } = createRequire(import.meta.url)('cfb') as typeof CFB;
    const { FullPaths } = read(buffer, { type: 'buffer' });
    const root = FullPaths[0] ?? '';
    return FullPaths.map((path) => path.slice(root.length).toLowerCase());
  } catch (error) {
    if (error instanceof Error) return [];
    throw error;
  }
}

function hasEntry(buffer: Buffer, name: string): boolean {
  return [name, name.toUpperCase(), name.toLowerCase()].some((written) => {
    const sought = Buffer.from(`${written}\0`, 'utf16le');
    for (let at = buffer.indexOf(sought); at >= 0; at = buffer.indexOf(sought, at + 2))
      if (at % OLE_ENTRY === 0) return true;
    return false;
  });
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
