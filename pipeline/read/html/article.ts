/**
 * The article of a page: the part that holds the prose, found by going down from the body for as long as what is left
 * beside is furniture, then up again over plain lines (a title, a signature) that stand beside it.
 */
import type { Element, RootContent } from 'hast';
import { isNamedBody, isNamedFurniture, isNumberLine, isParticulars, saysUi } from './furniture.ts';
import { LEAST_PROSE, type Measure } from './measure.ts';
import { isDataTable } from './table.ts';
import { allText, elementsOf, HEADINGS, headingLevel, isBlock, type Parent, squeezed } from './tags.ts';

export type Measures = ReadonlyMap<Parent, Measure>;

/** Out of the article itself nothing is taken that holds this share of its prose. */
const MOST_FURNITURE = 0.2;
/** What stands beside a body that is named so may hold this share of its prose: a disclaimer, a summary. */
const MOST_BESIDE_BODY = 0.15;
/** A part with this share of links is a list of links. */
const LINK_LIST = 0.5;
const NEVER_WHOLE = new Set(['p', 'li', 'pre', ...HEADINGS, 'a', 'tr', 'thead', 'tbody', 'tfoot']);
/** Parts of a lay-out table stand between the table and its cell; the way down leads through them. */
const PASSED = new Set(['tr', 'thead', 'tbody', 'tfoot']);

const NOTHING: Measure = { chars: 0, linked: 0, links: 0, prose: 0 };
const of = (measures: Measures, element: Parent): Measure => measures.get(element) ?? NOTHING;

/** A page with hardly any sentences (a bare list of names) is weighed by its text outside links. */
function weigher(measures: Measures, body: Element): (element: Parent) => number {
  const { prose, chars, linked } = of(measures, body);
  if (prose >= Math.min(100, (chars - linked) / 4)) return (element) => of(measures, element).prose;
  return (element) => of(measures, element).chars - of(measures, element).linked;
}

/** Furniture by tag, name, wording or links; `share` is the part of the page's weight that it holds. */
export function isFurniture(element: Element, measures: Measures, share: number): boolean {
  const { chars, linked, links, prose } = of(measures, element);
  if (chars <= 120 && isNumberLine(squeezed(allText(element)))) return false;
  if (isNamedFurniture(element, share)) return true;
  if (prose > 0) return false;
  if (element.tagName === 'header' && !holdsHeading(element)) return true;
  if (links >= 3 && linked > chars * LINK_LIST && !/^附件/u.test(squeezed(allText(element)))) return true;
  return isUi(element, measures);
}

/** `<header>` of a site holds a few words to click; of an article its title. */
function holdsHeading(element: Element): boolean {
  return elementsOf(element).some((child) => headingLevel(child) !== null || holdsHeading(child));
}

function isUi(element: Element, measures: Measures): boolean {
  const { chars, prose } = of(measures, element);
  return prose === 0 && chars <= 300 && saysUi(squeezed(allText(element)));
}

function heaviest(parent: Element, weight: (element: Parent) => number): Element | null {
  let best: Element | null = null;
  for (const child of elementsOf(parent)) {
    if (NEVER_WHOLE.has(child.tagName) && !PASSED.has(child.tagName)) continue;
    if (child.tagName === 'table' && isDataTable(child)) continue;
    if (!best || weight(child) > weight(best)) best = child;
  }
  return best && weight(best) > 0 ? best : null;
}

/** The way from the body down to the article, both included. */
function wayDown(body: Element, measures: Measures): Element[] {
  const weight = weigher(measures, body);
  const total = weight(body);
  const way = [body];
  for (let at = body; ; ) {
    const child = heaviest(at, weight);
    if (!child) return way;
    const beside = elementsOf(at).filter((sibling) => sibling !== child);
    const furniture = beside.filter((sibling) => isFurniture(sibling, measures, weight(sibling) / total));
    const lost = weight(at) - weight(child) - furniture.reduce((sum, sibling) => sum + weight(sibling), 0);
    const isBody = isNamedBody(child) && !beside.some(isNamedBody) && weight(child) >= total / 2;
    if (lost > (isBody ? total * MOST_BESIDE_BODY : 0)) return way;
    way.push(child);
    at = child;
  }
}

/** A line of text without anything of a page's furniture: a title, a date, a signature. */
function isPlain(node: RootContent, measures: Measures): boolean {
  if (node.type !== 'element') return true;
  const text = squeezed(allText(node));
  if (text === '') return true;
  if (isNamedFurniture(node) || saysUi(text) || isParticulars(text)) return false;
  const { chars, linked } = of(measures, node);
  return linked <= chars * LINK_LIST;
}

/** Does an element hold next to nothing but tables of data? Then the title above them belongs to it. */
function onlyTables(element: Element): boolean {
  const outside = (parent: Parent): number => {
    let chars = 0;
    for (const child of parent.children) {
      if (child.type === 'text') chars += squeezed(child.value).length;
      else if (child.type === 'element' && !(child.tagName === 'table' && isDataTable(child)))
        chars += outside(child);
      if (chars > 10) break;
    }
    return chars;
  };
  return outside(element) <= 10;
}

/** The element that holds the article, and no smaller one does. */
export function findArticle(body: Element, measures: Measures): Element {
  const way = wayDown(body, measures);
  let depth = way.length - 1;
  while (depth > 0) {
    const article = way[depth]!;
    const beside = way[depth - 1]!.children.filter((sibling) => sibling !== article);
    const tablePart = PASSED.has(article.tagName) || article.tagName === 'td' || article.tagName === 'th';
    if (!beside.every((sibling) => isPlain(sibling, measures)) && !(onlyTables(article) && !tablePart)) break;
    depth -= 1;
  }
  return way[depth]!;
}

/** Sentences that stand in no element of their own are counted roughly. */
const NEARLY_ALL = 0.98;
const looseProse = (text: string): number => {
  const { length } = squeezed(text);
  return length >= LEAST_PROSE ? length : 0;
};

/** 母婴阻断服务 <em>展开</em>: what a click does, beside a name. */
const CONTROL = /^(?:展开|收起|展开详情|展开全文|点击展开|点击查看|查看详情|查看更多|详情)[>＞»›∨﹀↓]{0,2}$/u;
const LONGEST_CONTROL = 6;

/**
 * Takes furniture out of the article itself, where site and text share one element. Words of a page count only above the
 * first sentence and below the last: between them 更新时间：每年 is a service's own line. @returns the characters taken out
 */
export function dropFurniture(article: Element, measures: Measures): number {
  const total = of(measures, article).prose;
  let dropped = 0;
  let passed = 0;
  const goes = (element: Element): boolean => {
    const { prose, chars } = of(measures, element);
    if (!isBlock(element) || chars === 0 || prose > total * MOST_FURNITURE) return false;
    if (!isFurniture(element, measures, prose / Math.max(1, total))) return false;
    return (
      passed === 0 || passed >= total * NEARLY_ALL || !isUi(element, measures) || isNamedFurniture(element)
    );
  };
  const walk = (parent: Element): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') {
        if (child.type === 'text') passed += looseProse(child.value);
        return true;
      }
      const { prose, chars } = of(measures, child);
      const before = passed;
      if (goes(child) || (chars <= LONGEST_CONTROL && CONTROL.test(squeezed(allText(child))))) {
        dropped += chars;
        passed += prose;
        return false;
      }
      if (!(child.tagName === 'table' && isDataTable(child))) walk(child);
      passed = before + prose;
      return true;
    });
  };
  walk(article);
  return dropped;
}
