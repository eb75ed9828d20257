/** Numbers that stand on a line of their own above a name, as pages for phones and drafts set them: `01 ⏎ 公办托位供给 ⏎ 服务对象：…`, `A-01`. */
import { headingLike } from './heading-like.ts';
import type { Segment } from './segments.ts';

/** Groups: the letters of a code, the number. */
const ALONE = /^(?:N[oO]\.?\s?|([A-Z]{1,3})\s?-?)?(\d{1,3})$/u;
/** Fewer may be numbers of pages. */
const LEAST = 3;

interface Alone {
  segment: Segment;
  code: string;
  no: number;
}

/** The segments, such lines marked as numbers where they count up from 1, one above each name; codes begin anew with each letter. */
export function withNumbersAlone(segments: readonly Segment[]): readonly Segment[] {
  const found = segments.flatMap((segment, i): Alone[] => {
    const [name, label] = [segments[i + 1], segments[i + 2]];
    const written = ALONE.exec(segment.folded);
    if (!written || segment.label || !name || !headingLike(name) || !label?.label) return [];
    return [{ segment, code: written[1] ?? '', no: Number(written[2]) }];
  });
  const numbers = new Map(found.map((one) => [one.segment, one]));
  if (found.length < LEAST || found.some(({ no, code }, i) => !follows(found[i - 1], code, no)))
    return segments;
  return segments.map((segment): Segment => {
    const one = numbers.get(segment);
    if (!one) return segment;
    const inner = one.code === '' ? {} : { inner: true as const };
    return {
      ...segment,
      marker: { family: 'coded', no: one.no, length: segment.folded.length, ...inner },
    };
  });
}

const follows = (before: Alone | undefined, code: string, no: number): boolean =>
  before && (before.code === code || code === '')
    ? no === before.no + 1 || (code !== '' && no === 1)
    : no === 1;
