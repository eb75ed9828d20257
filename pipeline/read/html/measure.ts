/** How much text, linked text and prose stands in each part of a page: the evidence by which the article is found. */
import type { Element, Text } from 'hast';
import { isParticulars, saysUi } from './furniture.ts';
import { isDataTable } from './table.ts';
import { allText, attribute, isBlock, type Parent, squeezed } from './tags.ts';

export interface Measure {
  /** Characters, white space aside. */
  chars: number;
  /** Of these, inside links that lead to other pages. */
  linked: number;
  links: number;
  /** Characters that stand in sentences or in tables of data. */
  prose: number;
}

/** A run of text that ends no sentence and is shorter is no prose: 1. 登录政务服务网. */
export const LEAST_PROSE = 20;
const SENTENCE = /[。；，：、]/u;
const MOST_LINKED = 0.3;
const LEAST_TABLE = 60;

interface LinkRun {
  parts: string[];
  linked: number;
}

/** Measures of an element and all below it. The tree must not change after. */
export function measure(root: Parent): Map<Parent, Measure> {
  const measures = new Map<Parent, Measure>();

  const proseOf = (run: LinkRun): number => {
    const text = squeezed(run.parts.join(''));
    if (text.length < LEAST_PROSE || !SENTENCE.test(text) || saysUi(text)) return 0;
    return run.linked > text.length * MOST_LINKED ? 0 : text.length;
  };

  /** Adds up a parent's children; `run` is the line of text that is being gathered across inline elements. */
  const walk = (parent: Parent, run: LinkRun, inLink: boolean): Measure => {
    const sum: Measure = { chars: 0, linked: 0, links: 0, prose: 0 };
    const close = (): void => {
      if (run.parts.length === 0) return;
      sum.prose += proseOf(run);
      run.parts = [];
      run.linked = 0;
    };
    const addText = (text: Text): void => {
      const length = squeezed(text.value).length;
      if (length === 0) return;
      run.parts.push(text.value);
      sum.chars += length;
      if (inLink) {
        run.linked += length;
        sum.linked += length;
      }
    };
    const addElement = (element: Element): void => {
      const block = isBlock(element);
      if (block) close();
      const leadsAway =
        element.tagName === 'a' &&
        attribute(element, 'href') !== '' &&
        !attribute(element, 'href').startsWith('#');
      const own = block ? { parts: [], linked: 0 } : run;
      const below = walk(element, own, inLink || leadsAway);
      if (block && own.parts.length > 0) below.prose += proseOf(own);
      if (element.tagName === 'table' && isDataTable(element)) below.prose = tableProse(element, below);
      measures.set(element, below);
      sum.chars += below.chars;
      sum.linked += below.linked;
      sum.links += below.links + (leadsAway ? 1 : 0);
      sum.prose += below.prose;
    };
    for (const child of parent.children) {
      if (child.type === 'text') addText(child);
      else if (child.type === 'element') addElement(child);
    }
    return sum;
  };

  const run: LinkRun = { parts: [], linked: 0 };
  const all = walk(root, run, false);
  all.prose += proseOf(run);
  measures.set(root, all);
  return measures;
}

function tableProse(table: Element, sum: Measure): number {
  if (sum.chars < LEAST_TABLE || sum.linked > sum.chars * MOST_LINKED) return 0;
  return isParticulars(squeezed(allText(table))) ? 0 : sum.chars - sum.linked;
}
