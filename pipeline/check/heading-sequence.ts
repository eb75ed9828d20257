import { report } from '../compile/warnings.ts';
import type { OutlineHeading } from '../outline/types.ts';
import type { CheckRule } from './rule.ts';

const LEVELS = [
  ['domain', '领域'],
  ['aspect', '方面'],
] as const;

/** Heading numbers that do not follow, where no trace of the lost heading was found (heading-lost tells those). */
export const headingSequence: CheckRule = (tree, file) => {
  const traces = tree.outline.messages.filter((m) => m.rule === 'heading-lost').map((m) => m.span?.[0] ?? 0);
  for (const [level, level_zh] of LEVELS) {
    let last: OutlineHeading | null = null;
    for (const heading of tree.outline.headings) {
      if (heading.level !== level || heading.no === null) continue;
      const at = heading.namePieces[0]?.start ?? 0;
      const from = last?.no ?? 0;
      const traced = traces.some((t) => t < at && t > (last?.namePieces[0]?.start ?? -1));
      if (heading.no !== from + 1 && heading.no !== 1 && !traced) {
        const node = tree.children.find((n) => n.type === 'heading' && n.heading === heading);
        const place = node?.type === 'heading' ? (node.numberSource[0] ?? node.source[0] ?? null) : null;
        report(file, { rule: 'number-gap', params: { level, level_zh, from, to: heading.no } }, null, place);
      }
      last = heading;
    }
  }
};
