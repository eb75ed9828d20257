/**
 * Numbers glued to the name, or with a word before them: `01农村免费孕前优生健康检查`, `12工伤保险`, `No.3工伤保险`. One alone could be part of a sentence
 * (`65周岁及以上老年人`); lines above labels whose numbers count up are items.
 */
import { fillsLabel } from './label-keys.ts';
import type { Segment } from './segments.ts';

/** 01预防接种, No.1预防接种, 序号1预防接种, #1 预防接种, 01/预防接种 */
const GLUED =
  /^(?:(?:N[oO]|№)[.:]?\s?|#\s?|(?:序号|编号|项目|事项)\s?)?(\d{1,3})(?:\s?[/|·丨]\s?)?(?=\s?[\p{Script=Han}“"])/u;
/** So many in a row, at least, and so large a share of all that look like it. */
const FEWEST = 3;
const MOST = 0.8;

/** The segments, such lines with their marker. */
export function withGluedNumbers(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.flatMap((segment, i) => {
    const free = !segment.label && (segment.marker === null || segment.marker.family === 'bare');
    // 服务对象 ⏎ 65周岁及以上老年人 ⏎ 服务内容: the text of the label above
    const glued = free && !fillsLabel(segments, i) ? GLUED.exec(segment.folded) : null;
    return glued && segments[i + 1]?.label
      ? [{ segment, no: Number(glued[1]), length: glued[0].length }]
      : [];
  });
  const counting = found.filter(({ no }, i) => no === 1 || no === (found[i - 1]?.no ?? 0) + 1);
  if (counting.length < FEWEST || counting.length < found.length * MOST) return segments;
  const glued = new Map(counting.map((one) => [one.segment, one]));
  return segments.map((segment) => {
    const one = glued.get(segment);
    return one ? { ...segment, marker: { family: 'bare', no: one.no, length: one.length } } : segment;
  });
}
