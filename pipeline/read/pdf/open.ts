/** Opens a PDF with pdf.js, quietly and without a canvas, and gives its failures their names. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InputError } from '../../errors.ts';

/** More pages than any notice has; a gazette of a whole year stays below. */
export const MAX_PAGES = 2000;

export type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

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
