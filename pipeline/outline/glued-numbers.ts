/**
 * Numbers without a sign behind them, glued to the name: `01农村免费孕前优生健康检查`, `12工伤保险`. One alone could be part of a sentence
 * (`65周岁及以上老年人`); lines above labels whose numbers count up are items.
 */
import type { Segment } from './segments.ts';

const GLUED = /^(\d{1,3})(?=[\p{Script=Han}“"])/u;
/** So many in a row, at least, and so large a share of all that look like it. */
const FEWEST = 3;
const MOST = 0.8;

/** The segments, such lines with their marker. */
export function withGluedNumbers(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.flatMap((segment, i) => {
    const free = !segment.label && (segment.marker === null || segment.marker.family === 'bare');
    const digits = free ? GLUED.exec(segment.folded)?.[1] : undefined;
    return digits && segments[i + 1]?.label ? [{ segment, digits, no: Number(digits) }] : [];
  });
  const counting = found.filter(({ no }, i) => no === 1 || no === (found[i - 1]?.no ?? 0) + 1);
  if (counting.length < FEWEST || counting.length < found.length * MOST) return segments;
  const glued = new Map(counting.map((one) => [one.segment, one]));
  return segments.map((segment) => {
    const one = glued.get(segment);
    return one ? { ...segment, marker: { family: 'bare', no: one.no, length: one.digits.length } } : segment;
  });
}
