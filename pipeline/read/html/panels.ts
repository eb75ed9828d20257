/**
 * Panels behind tabs: of elements that look alike one is shown and the others wait for a click. Whoever reads the page finds what is in them, so
 * they are read in their order, each below the label of its tab: `<ul class="tabs"><li>幼有所育</li>…`, `<div class="panel">…</div>`,
 * `<div class="panel" style="display:none">…</div>`.
 */
import type { Element } from 'hast';
import { allText, attribute, elementsOf, type Parent, squeezed } from './tags.ts';

/** A class that says which of several is open at the moment. */
const STATE = /^(?:on|cur|current|active|show|shown|selected|open|first|last)$/u;
/** Shorter is a tip or a badge. */
const SHORTEST_PANEL = 20;
const LONGEST_LABEL = 20;
/** How many elements that hold the panels may stand between them and their tabs. */
const FARTHEST = 3;

/** @returns the panels that the page hides; the labels of their tabs now stand in them as headings */
export function openPanels(root: Parent, isHidden: (element: Element) => boolean): ReadonlySet<Element> {
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
      label.tagName = 'h2';
      panels[i]?.children.unshift(label);
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
