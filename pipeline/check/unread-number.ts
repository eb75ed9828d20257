import type { FieldNode, ItemNode } from '../notice.ts';
import { namedFields } from '../notice.ts';
import { fold } from '../text/fold.ts';
import { readPlace } from './brackets.ts';
import { NUMBER_EXCEPTIONS } from './number-exceptions.ts';
import { itemsOf, pointAt, type Rule, tell } from './rule.ts';

const FACTS = ['amounts', 'ratios', 'frequencies', 'ages', 'citations'] as const;
const TITLE = /《[^《》]{0,300}(?:《[^《》]{0,200}》[^《》]{0,200})?》/gu;

/** Digits in a field that no fact, title, list marker, date or named exception covers: what extraction does not understand is seen. */
export const unreadNumber: Rule = (tree, file) => {
  for (const node of itemsOf(tree)) {
    for (const { key, node: field } of namedFields(node)) {
      if (!/\d|[０-９]/u.test(field.text)) continue;
      for (const [start, end] of unread(node, key, field)) {
        const context = field.text.slice(Math.max(0, start - 8), end + 8).replace(/\s+/gu, ' ');
        tell(
          file,
          'unread-number',
          { ...pointAt(node.item), field: key, text: field.text.slice(start, end), context },
          node.item,
          readPlace(field.source, field.text, start),
        );
      }
    }
  }
};

function unread(node: ItemNode, key: string, field: FieldNode): [number, number][] {
  const folded = fold(field.text);
  const covered = new Uint8Array(folded.length);
  for (const kind of FACTS)
    for (const fact of node.facts[kind]) if (fact.field === key) covered.fill(1, fact.start, fact.end);
  for (const m of folded.matchAll(TITLE)) covered.fill(1, m.index, m.index + m[0].length);
  for (const { pattern } of NUMBER_EXCEPTIONS)
    for (const m of folded.matchAll(pattern)) covered.fill(1, m.index, m.index + m[0].length);
  const left: [number, number][] = [];
  for (const m of folded.matchAll(/\d+(?:[.,]\d+)*/gu))
    if (covered[m.index] === 0) left.push([m.index, m.index + m[0].length]);
  return left;
}
