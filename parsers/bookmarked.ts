import { type Layout, labelledCandidate, type View } from '../pipeline/layout.ts';

/** `[bookmark: _Toc23409]（一）优孕优生服务`, `1.免费孕前优生健康检查。`: a Word draft with its bookmarks spelled out and headings lost. */
export const layout: Layout = {
  name: 'bookmarked',
  description:
    'A numbered notice saved from Word with its bookmarks spelled out ([bookmark: _Toc…]); headings may be lost.',
  detect: (view) =>
    bookmarks(view) > 0 ? labelledCandidate(view, 'bookmarked', ['decimal', 'paren'], () => 0.98) : null,
};

const RESIDUES = new Set(['bookmark', 'field_code']);

/** How many residues of Word's bookmarks and contents fields were taken out of the text. */
export function bookmarks(view: View): number {
  return view.draft.clean.repairs.filter((r) => RESIDUES.has(r.kind)).length;
}
