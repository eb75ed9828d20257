/** Which reader reads what. A reader is loaded when the first file of its kind comes, so that a run on texts loads no other. */
import type { Source } from '../source.ts';
import type { ReadLimits } from './limits.ts';
import type { FileKind } from './sniff.ts';
import { brokenNotes } from './text.ts';
import type { ArchiveMember } from './zip/archive.ts';

/** Bounded by their readers (limits.ts), and quick: read in the process up to LARGE. */
const IN_PROCESS = {
  text: async (bytes: Uint8Array): Promise<Source> => (await import('./text.ts')).readText(bytes),
  markdown: async (bytes: Uint8Array): Promise<Source> => (await import('./markdown.ts')).readMarkdown(bytes),
  html: async (bytes: Uint8Array): Promise<Source> => (await import('./html.ts')).readHtml(bytes),
  csv: async (bytes: Uint8Array): Promise<Source> => (await import('./csv.ts')).readCsv(bytes),
  json: async (bytes: Uint8Array): Promise<Source> => (await import('./json.ts')).readJson(bytes),
} as const;

/** Containers and binary files, and text files that are large: read in a worker that can be stopped. */
export const IN_WORKER = {
  ...IN_PROCESS,
  docx: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./docx.ts')).readDocx(bytes, limits),
  xlsx: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./xlsx.ts')).readXlsx(bytes, limits),
  xls: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./workbook.ts')).readXls(bytes, limits),
  ods: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./odt.ts')).readOds(bytes, limits),
  odt: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./odt.ts')).readOdt(bytes, limits),
  doc: async (bytes: Uint8Array): Promise<Source> => (await import('./doc.ts')).readDoc(bytes),
  ofd: async (bytes: Uint8Array, limits: ReadLimits): Promise<Source> =>
    (await import('./ofd.ts')).readOfd(bytes, limits),
  rtf: async (bytes: Uint8Array): Promise<Source> => (await import('./rtf.ts')).readRtf(bytes),
  mht: async (bytes: Uint8Array): Promise<Source> => (await import('./mht.ts')).readMht(bytes),
  pdf: async (bytes: Uint8Array): Promise<Source> => (await import('./pdf.ts')).readPdf(bytes),
} as const;

export type WorkerKind = keyof typeof IN_WORKER | 'zip';

/** One file of a known kind, read in this thread. */
export async function readKind(
  kind: WorkerKind,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ kind: 'source'; source: Source } | { kind: 'members'; members: ArchiveMember[] }> {
  if (kind === 'zip')
    return { kind: 'members', members: (await import('./zip/archive.ts')).readArchive(bytes, limits) };
  return { kind: 'source', source: wellFormed(await IN_WORKER[kind](bytes, limits)) };
}

/**
 * Halves of characters (a font of a broken PDF, an escape in JSON) become U+FFFD each: no file that we write can hold them, and every
 * offset stays.
 */
function wellFormed(source: Source): Source {
  if (source.text.isWellFormed()) return source;
  const text = source.text.toWellFormed();
  return { ...source, text, notes: [...source.notes, ...brokenNotes(text)] };
}

/** Bytes; a page of a hundred services has some 200,000. */
const LARGE = 1_000_000;

/** @param size of the file, in bytes */
export function isInProcess(kind: FileKind, size: number): kind is keyof typeof IN_PROCESS {
  return size <= LARGE && Object.hasOwn(IN_PROCESS, kind);
}
