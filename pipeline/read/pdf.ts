/** PDF to text: pages to lines and tables, running heads out, paragraphs and tables joined over pages. */
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { blocksOf } from './pdf/blocks.ts';
import { partedInColumns } from './pdf/columns.ts';
import { settingOf } from './pdf/margins.ts';
import { openPdf } from './pdf/open.ts';
import { type Drawn, draftsOf, finished, type Page, readPage } from './pdf/page.ts';
import { runningLines } from './pdf/running.ts';
import { withUnruledTables } from './pdf/unruled.ts';
import { written } from './pdf/written.ts';
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
 * Reads a PDF. `places` say the page of each stretch of text; paragraphs and rows cut by a page's end are whole,
 * so a paragraph may have two places.
 *
 * Notes: `left-out` {what: running-head | repeated-head | slanted-text, count, parts, parts_zh}, `glyphs-not-read`
 * {count}, `page-needs-ocr` {page}.
 *
 * @throws InputError `needs-ocr` {pages}, `encrypted`, `damaged` {reason}, `too-many-pages` {count, limit}
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  boundFilters(bytes);
  const document = await openPdf(bytes);
  try {
    const drawn: Drawn[] = [];
    for (let number = 1; number <= document.numPages; number++) drawn.push(await pageOf(document, number));
    return sourceOf(finished(draftsOf(drawn)));
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

function sourceOf(pages: Page[]): Source {
  const running = runningLines(pages);
  for (const [i, page] of pages.entries())
    page.lines = page.lines.filter((line) => !running.lines[i]!.has(line));
  const unread = pages.filter((page) => isUnread(page));
  if (pages.every((page) => page.lines.length === 0 && page.tables.length === 0)) {
    throw new InputError('needs-ocr', { pages: pages.length });
  }
  const parts = partedInColumns(withUnruledTables(pages));
  const { blocks, repeated } = blocksOf(parts, settingOf(parts));
  const total = (count: (page: Page) => number) => pages.reduce((sum, page) => sum + count(page), 0);
  const notes: SourceNote[] = [
    ...leftOut('running-head', running.count),
    ...leftOut('repeated-head', repeated),
    ...leftOut(
      'slanted-text',
      total((page) => page.slanted),
    ),
    ...counted(
      'glyphs-not-read',
      total((page) => page.lost),
    ),
    ...unread.map((page): SourceNote => ({ rule: 'page-needs-ocr', params: { page: page.number } })),
  ];
  return {
    ...written(blocks),
    mediaType: 'application/pdf',
    encoding: null,
    headings: [],
    paragraphs: true,
    links: [],
    asides: [],
    notes,
  };
}

/** Nothing but a picture, or outlines of letters: a blank page is not unread. */
function isUnread(page: Page): boolean {
  return page.lines.length === 0 && page.tables.length === 0 && page.pictured;
}

/** What is left out by name, in the words of the message. */
const LEFT_OUT = {
  'running-head': { en: 'running heads and page numbers', zh: '页眉、页脚和页码' },
  'repeated-head': { en: 'head rows repeated on later pages', zh: '跨页重复的表头' },
  'slanted-text': { en: 'characters of watermarks or turned text', zh: '水印或旋转文字的字符' },
} as const;

function leftOut(what: keyof typeof LEFT_OUT, count: number): SourceNote[] {
  const { en, zh } = LEFT_OUT[what];
  const params = { what, count, parts: `${en} (${count})`, parts_zh: `${zh}（${count}处）` };
  return count === 0 ? [] : [{ rule: 'left-out', params }];
}

function counted(rule: 'glyphs-not-read', count: number): SourceNote[] {
  return count === 0 ? [] : [{ rule, params: { count } }];
}
