import { report } from '../compile/warnings.ts';
import type { ItemNode } from '../notice.ts';
import type { Span } from '../text/ranges.ts';
import type { CheckRule } from './rule.ts';

/** Characters round the place, for people. */
const CONTEXT = 8;

/** Characters at the end of a page that may be said again at the head of the next: both are kept, and the place is told. */
export const possibleRepeat: CheckRule = (tree, file, { draft }) => {
  const items = tree.children.filter((node): node is ItemNode => node.type === 'item');
  for (const [start, end] of draft.repeats) {
    const holder = items.find((node) => node.children.some(({ source }) => holds(source, start)));
    if (!holder) continue;
    const { read } = draft.clean;
    const context = read.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/gu, ' ');
    const params = { repeated: read.slice(start, end), context };
    report(file, { rule: 'possible-repeat', params }, holder.item, [start, end]);
  }
};

const holds = (source: readonly Span[], at: number): boolean => source.some(([a, b]) => at >= a && at < b);
