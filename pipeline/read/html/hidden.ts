/** Takes out of a page what a browser does not show, so that nothing hidden is read as text. */
import type { Element } from 'hast';
import { allText, attribute, elementsOf, NEVER_SHOWN, type Parent, squeezed, styleOf } from './tags.ts';

// Panels behind tabs: of elements that look alike one is shown and the others wait for a click. Whoever reads the page finds what is in them, so
// they are read in their order, each below the label of its tab: `<ul class="tabs"><li>幼有所育</li>…`, `<div class="panel">…</div>`,
// `<div class="panel" style="display:none">…</div>`.

/** A class that says which of several is open at the moment. */
const STATE = /^(?:on|cur|current|active|show|shown|selected|open|first|last)$/u;
/** Shorter is a tip or a badge. */
const SHORTEST_PANEL = 20;
const LONGEST_LABEL = 20;
/** How many elements that hold the panels may stand between them and their tabs. */
const FARTHEST = 3;

/** @returns the panels that the page hides; the labels of their tabs now stand in them as headings */
function openPanels(root: Parent, isHidden: (element: Element) => boolean): ReadonlySet<Element> {
  const opened = new Set<Element>();
  const walk = (parent: Parent, above: readonly Parent[]): void => {
    const holders = [parent, ...above].slice(0, FARTHEST);
    for (const panels of panelsIn(parent, isHidden)) {
      for (const panel of panels) if (isHidden(panel)) opened.add(panel);
      labelByTabs(panels, holders);
    }
    for (const child of elementsOf(parent)) if (!isHidden(child) || opened.has(child)) walk(child, holders);
  };
  walk(root, []);
  return opened;
}

function panelsIn(parent: Parent, isHidden: (element: Element) => boolean): Element[][] {
  const alike = new Map<string, Element[]>();
  for (const child of elementsOf(parent)) {
    const classes = attribute(child, 'className').split(' ');
    const look = classes.filter((name) => name !== '' && !STATE.test(name)).join(' ');
    const key = `${child.tagName} ${look}`;
    if (look !== '') alike.set(key, [...(alike.get(key) ?? []), child]);
  }
  return [...alike.values()].filter((group) => {
    const hidden = group.filter(isHidden);
    if (hidden.length === 0 || group.length - hidden.length !== 1) return false;
    return hidden.every((one) => squeezed(allText(one)).length >= SHORTEST_PANEL);
  });
}

/** Moves the labels of as many tabs as there are panels into them: the nearest list of so many short texts above. @param holders what holds the panels, the nearest first */
function labelByTabs(panels: readonly Element[], holders: readonly Parent[]): void {
  let inside: Parent | undefined = panels[0];
  for (const holder of holders) {
    const siblings = elementsOf(holder);
    const above = siblings.slice(0, siblings.indexOf(inside as Element));
    const tabs = above.findLast((list) => areLabels(list, panels.length));
    inside = holder;
    if (!tabs) continue;
    holder.children = holder.children.filter((child) => child !== tabs) as typeof holder.children;
    elementsOf(tabs).forEach((label, i) => {
      const panel = panels[i];
      // <h3>幼有所育</h3> at the head of the panel says it already
      if (!panel || squeezed(allText(panel)).startsWith(squeezed(allText(label)))) return;
      label.tagName = 'h2';
      panel.children.unshift(label);
    });
    return;
  }
}

function areLabels(list: Element, count: number): boolean {
  const labels = elementsOf(list);
  return (
    labels.length === count &&
    labels.every((label) => {
      const { length } = squeezed(allText(label));
      return length >= 2 && length <= LONGEST_LABEL;
    })
  );
}

const HIDING =
  /(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|!|$))|(?:^|;)(?:text-indent|left|top|right):-\d{3,5}(?:px|pt|em)|(?:^|;)clip:rect\((?:[01](?:px)?[,)]?){4}/;

interface HiddenCounts {
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
 * @param says what a rule says of them, where it is another thing
 */
export function hiddenNames(css: string, says = HIDING): Set<string> {
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
    if (elsewhere || !says.test(between.replace(/\s+/g, '').toLowerCase())) continue;
    for (const selector of selectors.split(','))
      if (/^[.#][\w-]+$/.test(selector.trim())) names.add(selector.trim());
  }
  return names;
}

function isHidden(element: Element, names: ReadonlySet<string>): boolean {
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true;
  const style = styleOf(element);
  if (HIDING.test(style) || (element.tagName === 'span' && TRANSPARENT.test(style))) return true;
  return isNamed(element, names);
}

function isNamed(element: Element, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  if (names.has(`#${attribute(element, 'id')}`)) return true;
  return attribute(element, 'className')
    .split(' ')
    .some((name) => names.has(`.${name}`));
}

/** Characters within a line; a paragraph or a box that begins so is faded in as one scrolls. */
const TRANSPARENT = /(?:^|;)opacity:0(?:\.0{1,4})?(?:;|!|$)/;

const STRIKING = new Set(['del', 's', 'strike']);
/** `text-decoration:line-through`, `text-decoration-line: underline line-through` (blanks gone) */
const LINE_THROUGH = /(?:^|;)text-decoration(?:-line)?:[^;]{0,60}line-through/;

function isStruck(element: Element, names: ReadonlySet<string>): boolean {
  return STRIKING.has(element.tagName) || LINE_THROUGH.test(styleOf(element)) || isNamed(element, names);
}

/** ① or [1] set high: the mark of a note at the page's end, no part of the sentence; the 2 of m² is none. */
const NOTE_MARK = /^(?:[[〔(（*※]{1,2}\d{1,3}[\]〕)）]?|[①-⑳]|\d{1,3}[\]〕)）])$/u;
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'sup' && NOTE_MARK.test(squeezed(allText(element)));

// `<div id="js_content" style="visibility: hidden; opacity: 0">`: a page of WeChat as it is saved, before its script shows the article.

/** What is hidden and holds so much of what a page says is its article. */
const MOST_OF_IT = 0.6;
const SHORTEST_ARTICLE = 200;

/** The elements that a script shows once the page has loaded; what is hidden within them stays so. */
function shownLater(root: Parent, hides: (element: Element) => boolean): ReadonlySet<Element> {
  const lengths = new Map<Parent, number>();
  const lengthOf = (parent: Parent): number => {
    let length = 0;
    for (const child of parent.children)
      if (child.type === 'text') length += squeezed(child.value).length;
      else if (child.type === 'element' && !NEVER_SHOWN.has(child.tagName)) length += lengthOf(child);
    lengths.set(parent, length);
    return length;
  };
  const least = Math.max(SHORTEST_ARTICLE, lengthOf(root) * MOST_OF_IT);
  const found = new Set<Element>();
  for (const element of lengths.keys())
    if ('tagName' in element && (lengths.get(element) as number) >= least && hides(element))
      found.add(element);
  return found;
}

/** Removes comments, scripts, form controls, hidden and struck text, in place. @returns how much was hidden, and what was struck through */
export function dropUnseen(root: Parent, css: string): HiddenCounts {
  const names = hiddenNames(css);
  const struck = hiddenNames(css, LINE_THROUGH);
  const later = shownLater(root, (element) => isHidden(element, names));
  const hides = (element: Element): boolean => isHidden(element, names) && !later.has(element);
  const panels = openPanels(root, hides);
  const counts: HiddenCounts = { hidden: 0, struck: [] };
  const walk = (parent: Parent): void => {
    const kept = [];
    for (const child of parent.children) {
      if (child.type === 'text') {
        kept.push(child);
      } else if (child.type === 'element' && !NEVER_SHOWN.has(child.tagName)) {
        if (hides(child) && !panels.has(child)) counts.hidden += squeezed(allText(child)).length;
        else if (isNoteMark(child)) counts.hidden += 1;
        else if (isStruck(child, struck)) counts.struck.push(allText(child).replace(/\s+/gu, ' '));
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
