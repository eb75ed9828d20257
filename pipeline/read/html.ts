/** A web page → its article: decoded, parsed as a browser does, without the site round it and without what is hidden. */

import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { dropFurniture, findArticle } from './html/article.ts';
import { blocksOf } from './html/blocks.ts';
import { dropUnseen } from './html/hidden.ts';
import { measure } from './html/measure.ts';
import { allText, firstElement, squeezed } from './html/tags.ts';
import { editionBehind, findNumber, findTitle, pageTitles, saysTitle } from './html/title.ts';
import { boundTextBytes } from './limits.ts';
import { type Block, compose } from './office/compose.ts';
import { struckNotes } from './office/met.ts';
import { brokenNotes, decodeText, isBlank } from './text.ts';

// How deep a page nests, told before and after it is parsed. A browser's parser opens again in every paragraph whatever
// formatting was left open (<p><font size=1>x over and over), which grows with the square of it: so that is counted first.

/** Pages made by office programs nest some 40 deep. */
const DEEPEST = 300;
/** Formatting that is left open and differs; of the same no more than three are opened again. */
const MOST_OPEN = 100;
const MOST_ALIKE = 3;

const FORMATTING =
  /<(\/?)(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])([^<>]{0,400})/giu;

/** @throws InputError nested-too-deep */
function boundOpenFormatting(html: string): void {
  const open = new Map<string, string[]>();
  const alike = new Map<string, number>();
  let count = 0;
  for (const [, slash, name = '', attributes = ''] of html.matchAll(FORMATTING)) {
    const tag = name.toLowerCase();
    const stack = open.get(tag) ?? [];
    open.set(tag, stack);
    if (slash === '') {
      const key = `${tag} ${attributes.trim()}`;
      const same = alike.get(key) ?? 0;
      if (same >= MOST_ALIKE) continue;
      alike.set(key, same + 1);
      stack.push(key);
      count += 1;
    } else {
      const key = stack.pop();
      if (key === undefined) continue;
      alike.set(key, (alike.get(key) ?? 1) - 1);
      count -= 1;
    }
    if (count > MOST_OPEN) throw new InputError('nested-too-deep', { limit: MOST_OPEN });
  }
}

/** @throws InputError nested-too-deep */
function boundDepth(root: Root): void {
  let level: Root['children'] = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new InputError('nested-too-deep', { limit: DEEPEST });
    level = level.flatMap((node) => (node.type === 'element' ? (node.children as Root['children']) : []));
  }
}

/** Parsing takes some 0.05 ms a tag; a page of a hundred services has 5,000. */
const MOST_TAGS = 200_000;

const parser = unified().use(rehypeParse, { fragment: false }).freeze();

/** The text of the page's own style sheets. */
function styleSheets(root: Root): string {
  const sheets: string[] = [];
  firstElement(root, (element) => {
    if (element.tagName === 'style' && !/print/i.test(String(element.properties.media ?? '')))
      sheets.push(allText(element));
    return false;
  });
  return sheets.join('\n');
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}

const saysLine = (blocks: readonly Block[], element: Element): boolean =>
  linesOf(blocks).some((line) => squeezed(line).includes(squeezed(allText(element))));

function read(html: string): Source {
  boundOpenFormatting(html);
  const root = parser.parse(html);
  boundDepth(root);
  const titles = pageTitles(root);
  const { hidden, struck } = dropUnseen(root, styleSheets(root));
  const body = firstElement(root, (element) => element.tagName === 'body');
  if (!body) throw new InputError('empty-file');
  const before = squeezed(allText(body)).length;
  const measures = measure(body);
  const article = findArticle(body, measures);
  const found = findTitle(body, article, titles);
  const edition = found && editionBehind(body, found);
  const number = findNumber(body);
  dropFurniture(article, measures);
  const blocks = blocksOf(article);
  const title = found && saysTitle(linesOf(blocks), found) ? null : found;
  const notes: SourceNote[] = [];
  const leftOut = (what: string, what_zh: string, count: number): void => {
    if (count > 0)
      notes.push({ rule: 'left-out', params: { what, what_zh, count, parts: what, parts_zh: what_zh } });
  };
  const kept = squeezed(allText(article)).length + (title ? squeezed(allText(title)).length : 0);
  leftOut('the page round the article', '正文以外的网页内容', before - kept);
  leftOut('hidden text', '隐藏文字', hidden);
  notes.push(...struckNotes(struck));
  const unsaid = [edition, number].map((each) => (each && !saysLine(blocks, each) ? each : null));
  const above = [title, ...unsaid].filter((each) => each !== null);
  return compose([...above.flatMap(blocksOf), ...blocks], 'text/html', notes);
}

/**
 * Reads a web page. Lines are whole paragraphs; U+000B is a break within one; places are line and column in the file.
 * @throws InputError empty-file, unknown-format, nested-too-deep, too-many-tags
 */
export function readHtml(bytes: Uint8Array): Source {
  boundTextBytes(bytes);
  const { text: html, encoding } = decodeText(bytes);
  if (isBlank(html)) throw new InputError('empty-file');
  const tags = countTags(html);
  if (tags > MOST_TAGS) throw new InputError('too-many-tags', { count: tags, limit: MOST_TAGS });
  try {
    const source = read(html);
    if (isBlank(source.text)) throw new InputError('empty-file');
    source.notes.push(...brokenNotes(source.text));
    return { ...source, encoding };
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError('nested-too-deep', { limit: DEEPEST }, { cause: error });
    throw error;
  }
}
