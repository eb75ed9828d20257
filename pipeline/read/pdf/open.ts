/** Opens a PDF with pdf.js, quietly and without a canvas, and gives its failures their names. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InputError } from '../../errors.ts';
import type { Commands } from './marks.ts';

/** More pages than any notice has; a gazette of a whole year stays below. */
export const MAX_PAGES = 2000;

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let library: Promise<Library> | null = null;

/**
 * pdf.js, loaded once. It looks for a drawing library when it is loaded and grumbles if none is there; nothing
 * is drawn here, so empty classes stand in for the three it needs by name.
 */
export function loadLibrary(): Promise<Library> {
  library ??= (() => {
    const scope = globalThis as Record<string, unknown>;
    for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= class {};
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return library;
}

/** The folder of the installed package that holds `name`: character maps and standard fonts come from there. */
function packageFolder(name: string): string {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = join(root, name);
  if (!existsSync(folder)) throw new Error(`pdfjs-dist has no ${name}`);
  return folder + sep;
}

/**
 * Opens a document. Images are never decoded (a scan of 300 pages would not fit in memory).
 *
 * @throws InputError `encrypted`, `damaged` {reason}, `too-many-pages` {count, limit}
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadLibrary();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await task.destroy();
    throw named(error);
  }
  if (document.numPages > MAX_PAGES) {
    const count = document.numPages;
    await task.destroy();
    throw new InputError('too-many-pages', { count, limit: MAX_PAGES });
  }
  return document;
}

function named(error: unknown): InputError {
  const name = error instanceof Error ? error.name : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException') return new InputError('encrypted', {}, { cause: error });
  return new InputError('damaged', { reason }, { cause: error });
}

// The drawing commands of a page, bounded while they come: pdf.js hands them over a thousand at a time but tells only of all of them, and forms that
// draw forms, or lines without end, fill memory long before.

/** A page of a notice has some thousands; a map drawn in lines a hundred thousand. */
const MOST_COMMANDS = 200_000;
/** A form that is drawn costs as much as so many commands: its stream is parsed anew. */
const OF_A_FORM = 20;

/** Of pdf.js (the version is exact): takes in the commands that have come. */
interface Taking {
  _renderPageChunk: (chunk: { length: number; fnArray: readonly number[] }, state: unknown) => void;
}

/** @throws InputError too-many-drawings, as soon as there are; the document must then be closed, which ends the drawing */
export function boundedCommands(page: PDFPageProxy, { OPS, AnnotationMode }: Library): Promise<Commands> {
  const taking = page as unknown as Taking;
  const take = taking._renderPageChunk.bind(page);
  let count = 0;
  return new Promise((resolve, reject) => {
    taking._renderPageChunk = (chunk, state) => {
      count += chunk.length;
      for (const fn of chunk.fnArray) if (fn === OPS.paintFormXObjectBegin) count += OF_A_FORM;
      if (count <= MOST_COMMANDS) take(chunk, state);
      else reject(new InputError('too-many-drawings', { page: page.pageNumber, limit: MOST_COMMANDS }));
    };
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).then(resolve, reject);
  });
}
