/** The number that a gap leaves out stands inside the item before it: two items were read as one. */
import { report } from '../compile/warnings.ts';
import type { ItemNode } from '../notice.ts';
import { namedFields } from '../notice.ts';
import { narrow } from '../text/narrow.ts';
import { readPlace } from './brackets.ts';
import type { CheckRule } from './rule.ts';

/** A gap is looked into for so many numbers. */
const MOST_MISSING = 5;

export const numberInside: CheckRule = (tree, file) => {
  const items = tree.children.filter(
    (node): node is ItemNode => node.type === 'item' && node.item.parent === null,
  );
  items.forEach((node, at) => {
    const { no, numberRaw } = node.item;
    const next = items[at + 1]?.item.no ?? null;
    if (
      no === null ||
      numberRaw === null ||
      (next !== null && (next <= no + 1 || next > no + 1 + MOST_MISSING))
    )
      return;
    const mark = numberRaw.trim().replace(String(no), String(no + 1));
    if (mark === numberRaw.trim()) return;
    const found = placeOf(node, narrow(mark));
    // below the last item, a number may count a list in its field
    if (found && next !== null)
      report(
        file,
        { rule: 'number-inside', params: { no: `${no}`, name: node.item.name, number: mark } },
        node.item,
        found,
      );
  });
};

/** Where a number stands at the head of a line of a name or a field, or behind a wide blank. */
function placeOf(node: ItemNode, mark: string): readonly [number, number] | null {
  const inName = indexOf(narrow(node.item.name), mark);
  if (inName >= 0) return node.nameSource[0] ?? null;
  for (const { node: field } of namedFields(node)) {
    const at = indexOf(narrow(field.text), mark);
    if (at >= 0) return readPlace(field.source, field.text, at);
  }
  return null;
}

function indexOf(text: string, mark: string): number {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = text[at - 1] ?? '\n';
    const after = text[at + mark.length] ?? '';
    if (/[\s。;|]/u.test(before) && !/[\d.%元]/u.test(after)) return at;
  }
  return -1;
}
