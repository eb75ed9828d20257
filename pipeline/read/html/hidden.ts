/** Takes out of a page what a browser does not show, so that nothing hidden is read as text. */
import type { Element } from 'hast';
import { openPanels } from './panels.ts';
import { allText, attribute, NEVER_SHOWN, type Parent, squeezed, styleOf } from './tags.ts';

const HIDING =
  /(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|!|$))/;

export interface HiddenCounts {
  /** Characters that the page hides. */
  hidden: number;
  /** What is marked as deleted or struck through, each stretch once. */
  struck: string[];
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    parts.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return parts.join('');
    at = close + 2;
  }
  return parts.join('') + css.slice(at);
}

const SCREEN = /\b(?:screen|all)\b/;

/**
 * The class and id names that the page's own style sheets hide on a screen: `.tip{display:none}` → ['.tip'].
 * Only selectors of one name count; rules inside @media for print do not.
 */
export function hiddenNames(css: string): Set<string> {
  const names = new Set<string>();
  const plain = withoutComments(css);
  /** Heads of the blocks that are open: ['@media print', '.nav']. */
  const open: string[] = [];
  let at = 0;
  for (const brace of plain.matchAll(/[{}]/g)) {
    const between = plain.slice(at, brace.index);
    at = brace.index + 1;
    if (brace[0] === '{') {
      open.push(between.trim());
      continue;
    }
    const selectors = open.pop() ?? '';
    const elsewhere = open.some((head) => head.startsWith('@media') && !SCREEN.test(head));
    if (elsewhere || !HIDING.test(between.replace(/\s+/g, '').toLowerCase())) continue;
    for (const selector of selectors.split(','))
      if (/^[.#][\w-]+$/.test(selector.trim())) names.add(selector.trim());
  }
  return names;
}

function isHidden(element: Element, names: ReadonlySet<string>): boolean {
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true;
  if (HIDING.test(styleOf(element))) return true;
  if (names.size === 0) return false;
  if (names.has(`#${attribute(element, 'id')}`)) return true;
  return attribute(element, 'className')
    .split(' ')
    .some((name) => names.has(`.${name}`));
}

const STRIKING = new Set(['del', 's', 'strike']);
/** `text-decoration:line-through`, `text-decoration-line: underline line-through` (blanks gone) */
const LINE_THROUGH = /(?:^|;)text-decoration(?:-line)?:[^;]{0,60}line-through/;

function isStruck(element: Element): boolean {
  return STRIKING.has(element.tagName) || LINE_THROUGH.test(styleOf(element));
}

/** Removes comments, scripts, form controls, hidden and struck text, in place. @returns how much was hidden, and what was struck through */
export function dropUnseen(root: Parent, css: string): HiddenCounts {
  const names = hiddenNames(css);
  const panels = openPanels(root, (element) => isHidden(element, names));
  const counts: HiddenCounts = { hidden: 0, struck: [] };
  const walk = (parent: Parent): void => {
    const kept = [];
    for (const child of parent.children) {
      if (child.type === 'text') {
        kept.push(child);
      } else if (child.type === 'element' && !NEVER_SHOWN.has(child.tagName)) {
        if (isHidden(child, names) && !panels.has(child)) counts.hidden += squeezed(allText(child)).length;
        else if (isStruck(child)) counts.struck.push(allText(child).replace(/\s+/gu, ' '));
        else {
          walk(child);
          kept.push(child);
        }
      }
    }
    parent.children = kept;
  };
  walk(root);
  return counts;
}
