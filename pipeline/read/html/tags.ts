/** What HTML's elements are to a reader of text, and small questions to ask of one. */
import type { Element, Nodes, Root } from 'hast';

export type Parent = Element | Root;

/** Never shown, or controls of a form whose words are no text. `form` itself stays: some sites put the whole page in one. */
export const NEVER_SHOWN = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'meta',
  'title',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'option',
  'datalist',
  'button',
  'input',
  'textarea',
  'rt',
  'rp',
  'map',
  'area',
  'xml',
  'frameset',
  'noframes',
]);

export const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
/** A line of text begins and ends with each of these. */
const BLOCKS = new Set([
  'html',
  'body',
  'address',
  'article',
  'aside',
  'blockquote',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  ...HEADINGS,
  'header',
  'hgroup',
  'hr',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : value === null || value === undefined || value === false
      ? ''
      : String(value);
}

/** The element's style attribute, lower case and without blanks: display:none;font-size:12pt */
export function styleOf(element: Element): string {
  return attribute(element, 'style').replace(/\s+/g, '').toLowerCase();
}

/** Class and id, as one string to look for hints in: BreadcrumbNav → breadcrumb-nav. */
export function nameOf(element: Element): string {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`.trim();
  return names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) || /(?:^|;)display:(?:block|table|flex|grid)\b/.test(styleOf(element));
}

/** The heading level of h1 to h6, else null. */
export function headingLevel(element: Element): number | null {
  const found = /^h([1-6])$/.exec(element.tagName);
  return found ? Number(found[1]) : null;
}

/** All characters below a node, as they stand in the tree. */
export function allText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const parts: string[] = [];
  for (const child of node.children) parts.push(allText(child));
  return parts.join('');
}

export const squeezed = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');

export function elementsOf(parent: Parent): Element[] {
  const children: readonly Nodes[] = parent.children;
  return children.filter((child): child is Element => child.type === 'element');
}

/** The first element below a node for which `test` holds, in document order. */
export function firstElement(parent: Parent, test: (element: Element) => boolean): Element | null {
  for (const child of elementsOf(parent)) {
    if (test(child)) return child;
    const below = firstElement(child, test);
    if (below) return below;
  }
  return null;
}
