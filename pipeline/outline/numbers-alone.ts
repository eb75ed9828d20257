/** Numbers that stand on a line of their own above a name, as pages for phones set them: `01 ⏎ 公办托位供给 ⏎ 服务对象：…`. */
import { headingLike } from './heading-like.ts';
import type { Segment } from './segments.ts';

const ALONE = /^(?:N[oO]\.?\s?)?(\d{1,3})$/u;
/** Fewer may be numbers of pages. */
const LEAST = 3;

/** The segments, such lines marked as numbers where they count up from 1, one above each name. */
export function withNumbersAlone(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.filter((segment, i) => {
    const [name, label] = [segments[i + 1], segments[i + 2]];
    return ALONE.test(segment.folded) && !segment.label && name && headingLike(name) && label?.label;
  });
  const numbers = new Map(found.map((segment) => [segment, Number(ALONE.exec(segment.folded)?.[1])]));
  if (found.length < LEAST || found.some((segment, i) => numbers.get(segment) !== i + 1)) return segments;
  return segments.map((segment): Segment => {
    const no = numbers.get(segment);
    return no === undefined
      ? segment
      : { ...segment, marker: { family: 'coded', no, length: segment.folded.length } };
  });
}
