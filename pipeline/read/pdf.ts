/** PDF to text: what is drawn on its pages, in order. */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { openPdf } from './pdf/open.ts';
import { type Drawn, readPage } from './pdf/page.ts';
import { sourceOfPages } from './pdf/source.ts';
import { latin1 } from './sniff/known.ts';

// Streams that are packed more than once over: a few hundred bytes that unpack to gigabytes. No program writes such.

/** `/Filter [ /FlateDecode /FlateDecode ]`; in text form (ASCII85Decode) a packed stream may be wrapped. */
const FILTERS = /\/(?:Filter|F)\s{0,20}\[([^\]]{1,400})\]/gu;
const PACKING = /^(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/u;

/** @throws InputError packed-twice */
function boundFilters(bytes: Uint8Array): void {
  for (const [, names = ''] of latin1(bytes).matchAll(FILTERS)) {
    const packing = names
      .split('/')
      .map((name) => unescaped(name.trim()))
      .filter((name) => PACKING.test(name));
    if (packing.length > 1) throw new InputError('packed-twice');
  }
}

/** A name may write any letter by its code: /Fl#61teDecode. */
function unescaped(name: string): string {
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Reads a PDF; places and notes as sourceOfPages says.
 * @throws InputError `needs-ocr` {pages}, `encrypted`, `damaged` {reason}, `too-many-pages` {count, limit}
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  boundFilters(bytes);
  const document = await openPdf(bytes);
  try {
    const drawn: Drawn[] = [];
    for (let number = 1; number <= document.numPages; number++) drawn.push(await pageOf(document, number));
    return sourceOfPages(drawn, 'application/pdf');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pageOf(document: Parameters<typeof readPage>[0], number: number): Promise<Drawn> {
  try {
    return await readPage(document, number);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof InputError) throw error;
    throw new InputError(
      'damaged',
      { reason: `page ${number}: ${error instanceof Error ? error.message : error}` },
      { cause: error },
    );
  }
}
