/** The title and the number that a page prints above its article, outside the element that holds the article. */
import type { Element, Root } from 'hast';
import { DOC_NUMBER, isNoticeTitle, numberWithDay } from '../../text/document-titles.ts';
import { SOFT_BREAK } from '../../text/lines.ts';
import { isNamedFurniture, isParticulars } from './furniture.ts';
import { isDataTable } from './table.ts';
import {
  allText,
  attribute,
  elementsOf,
  firstElement,
  headingLevel,
  nameOf,
  type Parent,
  squeezed,
} from './tags.ts';

const TITLE_NAMES = /title|headline|biaoti|bt$/i;
/** An article that gives its title itself does so in its first lines, on one of them or over several. */
const HEAD_LINES = 15;

/** 发文字号：… 〔2022〕第19号 */
const LONGEST_NUMBER = 40;
/** 达政办发〔2024〕15号 · 达拉特旗人民政府办公室 · 2024年5月10日 */
const LONGEST_WITH_DAY = 80;

const saysNumber = (text: string): boolean =>
  (text.length <= LONGEST_NUMBER && DOC_NUMBER.test(text)) ||
  (text.length <= LONGEST_WITH_DAY && isNumberWithDay(text));

const isNumberWithDay = (text: string): boolean =>
  /[·|]/u.test(text) && /\d日$/u.test(text) && numberWithDay(text) !== null;

/** What the head of the page calls it: <title>, and the ArticleTitle that content systems write. */
export function pageTitles(root: Root): string[] {
  const titles: string[] = [];
  const title = firstElement(root, (element) => element.tagName === 'title');
  if (title) titles.push(squeezed(allText(title)));
  firstElement(root, (element) => {
    if (element.tagName === 'meta' && /^article-?title$/i.test(attribute(element, 'name')))
      titles.push(squeezed(attribute(element, 'content')));
    return false;
  });
  return titles.filter((each) => each !== '');
}

/**
 * The title element of the page: one that the page's head names (it may be left out as a banner), or else the nearest heading before the article;
 * `<div class="title">某局关于印发…的通知</div>` is one where <title> names the site alone.
 * @param titles what the page's head calls it, as pageTitles() gives
 */
export function findTitle(body: Element, article: Element, titles: readonly string[]): Element | null {
  const named: Element[] = [];
  let nearest: Element | null = null;
  let passed = false;
  const isNear = (): boolean => !passed && article !== body;
  const walk = (parent: Parent, inFurniture: boolean): void => {
    for (const child of elementsOf(parent)) {
      if (child === article) {
        passed = true;
        continue;
      }
      const level = headingLevel(child);
      const text = level !== null || TITLE_NAMES.test(nameOf(child)) ? squeezed(allText(child)) : '';
      const fits = text.length >= 6 && text.length <= 200;
      if (fits && titles.some((title) => names(title, text))) named.push(child);
      else if (fits && isNear() && !inFurniture && (level === null ? isNoticeTitle(text) : level <= 3))
        nearest = child;
      else walk(child, inFurniture || isNamedFurniture(child));
    }
  };
  walk(body, false);
  const longest = named.sort((a, b) => squeezed(allText(b)).length - squeezed(allText(a)).length)[0];
  return longest ?? nearest;
}

/** `标题 - 某县人民政府`, or `某县人民政府 政策解读 标题`, where the title is most of it: a banner is not. */
const names = (title: string, text: string): boolean =>
  title.startsWith(text) ||
  text.startsWith(title) ||
  (title.endsWith(text) && text.length * 2 >= title.length);

/** （2025年版，共11项） right below a title: which edition of it. */
const EDITION = /^[(（]\d{4}年(?:版|度|修订|[,，)）])/u;

/** The element that says a title's edition, where it stands right behind it. */
export function editionBehind(body: Element, title: Element): Element | null {
  const parent = firstElement(body, (element) => element.children.includes(title));
  const siblings = parent ? elementsOf(parent) : [];
  const next = siblings[siblings.indexOf(title) + 1];
  return next && EDITION.test(squeezed(allText(next))) ? next : null;
}

/**
 * The element that consists of the notice's number: sites print it beside the title, or in a table of particulars (文号 | 兰政办〔2022〕19号)
 * that is no part of the article. A table of the article may cite others (政策依据). Null where there is none, or more than one.
 */
export function findNumber(body: Element): Element | null {
  const found = new Map<string, Element>();
  const walk = (parent: Parent): void => {
    for (const child of elementsOf(parent)) {
      const text = squeezed(allText(child));
      if (child.tagName === 'table' && isDataTable(child) && !isParticulars(text)) continue;
      if (saysNumber(text)) found.set(text, found.get(text) ?? child);
      else walk(child);
    }
  };
  walk(body);
  const [only, ...others] = found.values();
  return only && others.length === 0 ? only : null;
}

/** Does the article print the title itself, on a line of its own or over several? @param lines its lines, as read */
export function saysTitle(lines: readonly string[], title: Element): boolean {
  const wanted = squeezed(allText(title));
  const head = lines
    .slice(0, HEAD_LINES)
    .flatMap((line) => line.split(SOFT_BREAK))
    .map(squeezed)
    .filter((line) => line !== '');
  return head.some((_, from) => {
    let joined = '';
    for (let to = from; to < head.length && joined.length < wanted.length; to++) joined += head[to];
    return joined === wanted;
  });
}
