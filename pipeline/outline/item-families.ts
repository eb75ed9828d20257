/** Which family bears the items, and which their sub-items: both stand right above the label that opens an item. */
import { type Family, familyOf, nestingRank } from './families.ts';
import { headingLike } from './heading-like.ts';
import { labelKey } from './label-keys.ts';
import type { Opener } from './opener.ts';
import type { Segment } from './segments.ts';

/** The family of items: the one that stands most often above the opener, or one outside it that bears items as well. */
export function itemFamilyOf(segments: readonly Segment[], opener: Opener): Family {
  const ranked = [...opener.byFamily].sort((a, b) => b[1] - a[1]).map(([family]) => family);
  return outerItems(segments, ranked, opener) ?? ranked[0] ?? 'plain';
}

/**
 * Sub-items may outnumber items: the family that most labels stand below restarts at 1 below lines of an outer family,
 * and that family bears items of its own as well (headings bear none).
 */
function outerItems(
  segments: readonly Segment[],
  [most, ...others]: readonly Family[],
  { label, byFamily }: Opener,
): Family | null {
  if (!most) return null;
  const firsts = firstsOf(segments, most, label);
  if (firsts.length < 2) return null;
  for (const outer of others) {
    if ((byFamily.get(outer) ?? 0) < 1 || nestingRank(outer) >= nestingRank(most)) continue;
    if (firsts.filter((i) => itemAbove(segments, i, outer, label)).length > firsts.length / 2) return outer;
  }
  return null;
}

/** The family of sub-items: numbered lines before the opener that start again at 1 right below an item's own line or fields. */
export function subFamilyOf(
  segments: readonly Segment[],
  item: Family,
  { label, byFamily }: Opener,
): Family | null {
  for (const family of byFamily.keys()) {
    if (family === item || family === 'plain' || /^h\d/u.test(family)) continue;
    if (firstsOf(segments, family, label).some((i) => itemAbove(segments, i, item, label))) return family;
  }
  return null;
}

/** Indexes of the lines of a family that are numbered 1, or bear a sign without a number (——), and stand right above the opener. */
const firstsOf = (segments: readonly Segment[], family: Family, opener: string | null): number[] =>
  segments.flatMap(({ marker }, i) =>
    marker?.family === family && (marker.no ?? 1) === 1 && labelKey(segments[i + 1]) === opener ? [i] : [],
  );

/**
 * An item's own line right above, or above fields that it has for all its sub-items: `3．… ⏎ 支出责任：… ⏎ （1）…`. The label that opens items may
 * be among them, where the sub-item has more fields than stand there: `3．… ⏎ 服务对象：… ⏎ （1）… ⏎ 服务对象：… ⏎ 服务内容：…`.
 */
function itemAbove(
  segments: readonly Segment[],
  below: number,
  item: Family,
  opener: string | null,
): boolean {
  let opened = false;
  let fields = 0;
  for (let i = below - 1; i >= Math.max(0, below - 8); i--) {
    const segment = segments[i] as Segment;
    if (segment.label) {
      fields++;
      if (opened) return false;
      opened = labelKey(segment) === opener;
    } else if (familyOf(segment) === item && headingLike(segment))
      return !opened || fields < labelsBelow(segments, below);
    else return false;
  }
  return false;
}

/** How many labels follow each other right below a line. */
function labelsBelow(segments: readonly Segment[], line: number): number {
  let count = 0;
  while (count < 8 && segments[line + 1 + count]?.label) count++;
  return count;
}
