/** The title that a page prints above its article, outside the element that holds the article. */
import type { Element, Root } from 'hast';
import { isNamedFurniture } from './furniture.ts';
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
/** An article that gives its title itself does so in its first characters. */
const HEAD_OF_ARTICLE = 800;

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
 * The title element of the page where the article does not say its title itself.
 * @param titles what the page's head calls it, as pageTitles() gives
 */
export function findTitle(body: Element, article: Element, titles: readonly string[]): Element | null {
  if (article === body) return null;
  const candidates: Element[] = [];
  const walk = (parent: Parent): void => {
    for (const child of elementsOf(parent)) {
      if (child === article) continue;
      const text =
        headingLevel(child) !== null || TITLE_NAMES.test(nameOf(child)) ? squeezed(allText(child)) : '';
      if (
        text.length >= 6 &&
        text.length <= 200 &&
        titles.some((title) => title.startsWith(text) || text.startsWith(title))
      )
        candidates.push(child);
      else if (!isNamedFurniture(child)) walk(child);
    }
  };
  walk(body);
  const title = candidates.reduce<Element | null>(
    (best, each) => (best && squeezed(allText(best)).length >= squeezed(allText(each)).length ? best : each),
    null,
  );
  if (!title) return null;
  const head = squeezed(allText(article)).slice(0, HEAD_OF_ARTICLE);
  return head.includes(squeezed(allText(title))) ? null : title;
}
