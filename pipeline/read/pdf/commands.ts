/**
 * The drawing commands of a page, bounded while they come: pdf.js hands them over a thousand at a time but tells only of all of them, and forms that
 * draw forms, or lines without end, fill memory long before.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InputError } from '../../errors.ts';
import type { Commands } from './marks.ts';
import type { Library } from './open.ts';

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
