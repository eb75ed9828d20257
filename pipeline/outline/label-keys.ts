/** Labels by what they mean in their notice. */
import type { Segment } from './segments.ts';

/** What tells the labels of a notice apart: what they mean, or the words of one that has no role (咨询电话). */
export const labelKey = (segment: Segment | undefined): string | null =>
  segment?.label ? (segment.label.role ?? `?${segment.label.squeezed}`) : null;

/** The line right below a label that stands alone is that label's text: 责任部门 ⏎ 市民政局. */
export function fillsLabel(segments: readonly Segment[], i: number): boolean {
  const above = segments[i - 1];
  return above !== undefined && above.label !== null && above.folded === '';
}
