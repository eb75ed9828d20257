import { type Layout, labelledCandidate } from '../pipeline/layout.ts';

/** Any other consistent layout: the engine found which lines bear items by what stands before their labels. */
export const layout: Layout = {
  name: 'inferred',
  description:
    'Any other consistent layout with labelled fields, its levels found by evidence (第一章, ①, 1.1.1, 无编号 …).',
  detect: (view) =>
    labelledCandidate(view, 'inferred', null, (evidence) => (evidence.itemFamily === 'plain' ? 0.7 : 0.78)),
};
