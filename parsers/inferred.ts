import { type Layout, labelledCandidate, type View } from '../pipeline/layout.ts';

/** Any other consistent layout: the engine found which lines bear items by what stands before their labels. */
export const layout: Layout = {
  name: 'inferred',
  description:
    'Any other consistent layout with labelled fields, its levels found by evidence (第一章, ①, 1.1.1, 无编号 …).',
  detect: (view) =>
    labelsAreHeads(view)
      ? null
      : labelledCandidate(view, 'inferred', null, (evidence) =>
          evidence.itemFamily === 'plain' ? 0.7 : 0.78,
        ),
};

/** `服务项目 ⏎ 服务对象 ⏎ 服务内容` of a table that lost its cells, its head again on each page: no labels, and what stands above is no item. */
const labelsAreHeads = ({ draft, labelled }: View): boolean =>
  draft.recovered.length > 0 && labelled.evidence.itemFamily === 'plain';
