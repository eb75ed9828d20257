/**
 * Headings whose numbers look as those of the items below them do: `1. 优孕优生服务 ⏎ 1. 孕前优生健康检查 ⏎ 服务对象：…`. Each of the two
 * counts on its own, which tells them apart.
 */
import { type Family, familyOf } from './families.ts';
import { headingLike } from './heading-like.ts';
import type { Segment } from './segments.ts';

const LEAST_HEADINGS = 2;
const LEAST_ITEMS = 3;

/** The segments, with headings of the items' own family marked as lines of another. */
export function withHeadingsApart(segments: readonly Segment[]): readonly Segment[] {
  const named = (i: number): boolean => {
    const segment = segments[i];
    return segment?.marker?.no != null && headingLike(segment);
  };
  const items = new Map<Family, Segment[]>();
  const heads = new Map<Family, Segment[]>();
  for (let i = 0; i + 1 < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (!named(i)) continue;
    const family = familyOf(segment);
    if (segments[i + 1]?.label) put(items, family, segment);
    else if (named(i + 1) && familyOf(segments[i + 1] as Segment) === family && segments[i + 2]?.label)
      put(heads, family, segment);
  }
  const apart = new Set<Segment>();
  for (const [family, own] of heads) {
    const below = items.get(family) ?? [];
    if (own.length < LEAST_HEADINGS || below.length < LEAST_ITEMS) continue;
    if (!countsUp(own, new Set()) || !countsUp(below, new Set(own.map(({ index }) => index + 1)))) continue;
    for (const segment of own) apart.add(segment);
  }
  return apart.size === 0
    ? segments
    : segments.map((segment) => (apart.has(segment) ? { ...segment, apart: true as const } : segment));
}

function put(groups: Map<Family, Segment[]>, family: Family, segment: Segment): void {
  const group = groups.get(family);
  if (group) group.push(segment);
  else groups.set(family, [segment]);
}

/** One by one from 1, and from 1 again only where `restarts` says so. */
const countsUp = (list: readonly Segment[], restarts: ReadonlySet<number>): boolean =>
  list.every(({ marker, index }, i) => {
    const before = list[i - 1]?.marker?.no ?? 0;
    return marker?.no === before + 1 || (marker?.no === 1 && restarts.has(index));
  });
