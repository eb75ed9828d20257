/** Labels that only their looks part from what they label: `<span class="l">服务对象</span><span class="v">城乡居民</span>`. */
import type { Element } from 'hast';
import { allText, attribute, elementsOf, isBlock, type Parent, squeezed } from './tags.ts';

/** A word that begins so many blocks, each time in an element of its own, is no beginning of a sentence. */
const LEAST = 3;
const LABEL = /^\p{Script=Han}{2,12}$/u;
const BOLD = new Set(['strong', 'b', 'em', 'i', 'u', 'label']);

/** The inline elements behind which a blank is to stand, so that the word is not glued to the text. */
export function labelSpans(article: Element): ReadonlySet<Element> {
  const found = new Map<string, Element[]>();
  const walk = (parent: Parent): void => {
    for (const child of elementsOf(parent)) {
      const first = isBlock(child) ? firstInline(child) : null;
      const word = first ? squeezed(allText(first)) : '';
      if (first && LABEL.test(word)) {
        const key = `${first.tagName} ${attribute(first, 'className')} ${word}`;
        const same = found.get(key);
        if (same) same.push(first);
        else found.set(key, [first]);
      }
      walk(child);
    }
  };
  walk(article);
  return new Set([...found.values()].filter((same) => same.length >= LEAST).flat());
}

/** The element that a block begins with, where text of the block's own goes on right behind it. */
function firstInline(block: Element): Element | null {
  const shown = block.children.filter((child) => child.type !== 'text' || squeezed(child.value) !== '');
  const [first, next] = shown;
  if (first?.type !== 'element' || !next || isBlock(first)) return null;
  if (next.type === 'element' && isBlock(next)) return null;
  return BOLD.has(first.tagName) || attribute(first, 'className') !== '' ? first : null;
}
