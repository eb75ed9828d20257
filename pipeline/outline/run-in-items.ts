/**
 * Items that run on in one paragraph: `…牵头负责单位：市卫生健康委2、孕产妇健康服务 服务对象：…`, or whose number a line break left behind:
 * `责任单位：市民政局4. ⏎ 法律援助 ⏎ 服务对象：…`. Only the number that comes next is one; a figure in a field is none.
 */

import type { FieldName } from '../records/schema.ts';
import { type Marker, type MarkerFamily, markerOf, numbers } from '../text/markers.ts';
import { headingLike } from './line-kinds.ts';
import type { Segment } from './segments.ts';

const NUMBER = /(?<![\d.])(?:\d{1,3}[.、)]|\(\d{1,3}\)|[①-⑳])/gu;
const LONGEST_NAME = 60;

/** How items begin in this notice: the family of their numbers and the label behind their names. */
interface Opening {
  family: MarkerFamily;
  role: FieldName;
}

/** The segments with such names cut off the fields before them, indexes anew. */
export function cutRunInItems(segments: readonly Segment[]): Segment[] {
  const opening = openingOf(segments);
  if (!opening) return [...segments];
  const out: Segment[] = [];
  let no = 0;
  segments.forEach((segment, i) => {
    const [next, after] = [segments[i + 1], segments[i + 2]];
    const opens = next?.label?.role === opening.role;
    if (opens && isName(segment, opening)) no = segment.marker?.no ?? no;
    const at =
      opens && segment.label && !next.first
        ? nameAt(segment, opening, no + 1)
        : next && isPlainName(next) && after?.label?.role === opening.role
          ? numberLeftAt(segment, opening, no + 1)
          : null;
    if (at === null) {
      out.push(segment);
      return;
    }
    out.push(part(segment, 0, at), {
      ...part(segment, at, segment.folded.length),
      label: null,
      first: false,
    });
    no++;
  });
  return out.map((segment, index) => ({ ...segment, index }));
}

const isName = (segment: Segment, { family }: Opening): boolean =>
  segment.label === null && segment.marker?.family === family;

const isPlainName = (segment: Segment): boolean => segment.marker === null && headingLike(segment);

/** Null where no two items begin alike. */
function openingOf(segments: readonly Segment[]): Opening | null {
  const counts = new Map<string, { opening: Opening; count: number }>();
  segments.forEach(({ label, marker }, i) => {
    const role = segments[i + 1]?.label?.role;
    if (label || !marker || !numbers(marker) || !role) return;
    const key = `${marker.family} ${role}`;
    const known = counts.get(key) ?? { opening: { family: marker.family, role }, count: 0 };
    known.count++;
    counts.set(key, known);
  });
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count >= 2 ? best.opening : null;
}

/** Where in a field the next item's number and name begin. */
function nameAt({ folded }: Segment, { family }: Opening, no: number): number | null {
  let found: number | null = null;
  for (const { index } of folded.matchAll(NUMBER)) {
    const rest = folded.slice(index, index + LONGEST_NAME + 1);
    const marker = markerOf(rest);
    if (marker?.family !== family || marker.no !== no || rest.length > LONGEST_NAME) continue;
    const name = rest
      .slice(marker.length)
      .trim()
      .replace(/[。:]$/u, '');
    if (name.length >= 2 && !/[。;!?:]/u.test(name)) found = index;
  }
  return found || null;
}

function numberLeftAt({ folded }: Segment, { family }: Opening, no: number): number | null {
  for (const { index } of folded.slice(-6).matchAll(NUMBER)) {
    const at = Math.max(0, folded.length - 6) + index;
    const marker: Marker | null = markerOf(folded.slice(at));
    if (marker?.family === family && marker.no === no && at + marker.length === folded.length)
      return at || null;
  }
  return null;
}

/** A stretch of a segment, without the blanks round it. */
export function part(segment: Segment, from: number, to: number): Segment {
  const raw = segment.folded.slice(from, to);
  const start = segment.start + from + (raw.length - raw.trimStart().length);
  const folded = raw.trim();
  return {
    ...segment,
    start,
    end: start + folded.length,
    folded,
    marker: from > 0 ? markerOf(folded) : segment.marker,
  };
}
