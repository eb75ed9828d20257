/** Pages as drawn → the text of a source: running heads out, paragraphs and tables joined over pages. */
import { InputError } from '../../errors.ts';
import type { Source, SourceNote } from '../../source.ts';
import { blocksOf, written } from './blocks.ts';
import { partedInColumns } from './columns.ts';
import { settingOf } from './margins.ts';
import { type Drawn, draftsOf, finished, type Page } from './page.ts';
import { runningLines } from './running.ts';
import { withUnruledTables } from './unruled.ts';

/**
 * What is drawn on pages, of whatever format, as a source: `places` say the page of each stretch of text; paragraphs and rows cut by a
 * page's end are whole, so a paragraph may have two places.
 *
 * Notes: `left-out` {what: running-head | repeated-head | slanted-text, count, parts, parts_zh}, `glyphs-not-read`
 * {count}, `page-needs-ocr` {page}.
 * @throws InputError `needs-ocr` {pages} where no page has a word
 */
export function sourceOfPages(drawn: readonly Drawn[], mediaType: string): Source {
  const pages = finished(draftsOf(drawn));
  const running = runningHeads(pages);
  const unread = pages.filter((page) => isUnread(page));
  if (pages.every((page) => page.lines.length === 0 && page.tables.length === 0)) {
    throw new InputError('needs-ocr', { pages: pages.length });
  }
  const parts = partedInColumns(withUnruledTables(pages));
  const { blocks, repeated } = blocksOf(parts, settingOf(parts));
  const total = (count: (page: Page) => number) => pages.reduce((sum, page) => sum + count(page), 0);
  const notes: SourceNote[] = [
    ...leftOut('running-head', running),
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
    mediaType,
    encoding: null,
    headings: [],
    paragraphs: true,
    links: [],
    asides: [],
    notes,
  };
}

/**
 * Takes the running heads off all pages. Pages of nothing else are the same page again and again (copies of a form): there it is the text,
 * unless they are pictures with numbers below.
 * @returns how many were taken
 */
function runningHeads(pages: readonly Page[]): number {
  const { lines, count } = runningLines(pages);
  const left = pages.map((page, i) => page.lines.filter((line) => !lines[i]!.has(line)));
  const isAll = left.every((each) => each.length === 0) && pages.every(({ tables }) => tables.length === 0);
  if (isAll && !pages.some(({ pictured }) => pictured)) return 0;
  for (const [i, page] of pages.entries()) page.lines = left[i]!;
  return count;
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
