/** Which family bears the items, and which their sub-items: both stand right above the label that opens an item. */
import { canNest, type Family, familyOf, nestingRank } from './families.ts';
import { endsListOfField } from './field-ends.ts';
import { fillsLabel, headingLike, labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';

// Which label opens an item: the one that stands most often right below a line that looks like a name.

/** Lines that look like names, counted by their family, for each label that they stand above. */
type Votes = Map<string, Map<Family, number>>;

interface Opener {
  /** The label (labelKey); null where there is no label at all. */
  label: string | null;
  /** How many lines of each family stand right above it as names do. */
  byFamily: ReadonlyMap<Family, number>;
}

/** The label that most names stand above, of equals the first. */
export function openerOf(segments: readonly Segment[]): Opener {
  let opener: Opener = { label: null, byFamily: new Map() };
  let best = 0;
  for (const [label, byFamily] of votesOf(segments)) {
    const count = [...byFamily.values()].reduce((a, b) => a + b, 0);
    if (count > best) [opener, best] = [{ label, byFamily }, count];
  }
  return opener;
}

function votesOf(segments: readonly Segment[]): Votes {
  const votes: Votes = new Map();
  const unsure: { label: string; above: Family; added: boolean }[] = [];
  segments.forEach((segment, i) => {
    const label = labelKey(segment);
    const found = label && familyBefore(segments, i);
    if (!found) return;
    const added = segments[i - 1]?.folded.startsWith('(') ?? false;
    if (found.above) unsure.push({ label, above: found.above, added });
    else vote(votes, label, found.own);
  });
  // a plain line below a numbered one: the name's second line, or, where no item bears such a number, a name below its heading
  const sure = new Map([...votes].map(([label, families]) => [label, new Set(families.keys())]));
  for (const { label, above, added } of unsure)
    vote(votes, label, added || sure.get(label)?.has(above) ? above : 'plain');
  return votes;
}

function vote(votes: Votes, label: string, family: Family): void {
  const families = votes.get(label) ?? new Map<Family, number>();
  families.set(family, (families.get(family) ?? 0) + 1);
  votes.set(label, families);
}

/** The family of the line before a label; with it that of the line above, where the name may go on without a marker (`3. 预防接种 ⏎ （含查验）`). */
function familyBefore(
  segments: readonly Segment[],
  label: number,
): { own: Family; above: Family | null } | null {
  const previous = segments[label - 1];
  if (!previous || !headingLike(previous) || fillsLabel(segments, label - 1)) return null;
  // 3.建立服务档案。 at the end of a list that a field holds
  if (endsListOfField(segments, label - 1)) return null;
  const above = segments[label - 2];
  if (previous.marker || !above?.marker || !headingLike(above) || /。$/u.test(above.folded))
    return { own: familyOf(previous), above: null };
  return { own: familyOf(previous), above: familyOf(above) };
}

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
    if ((byFamily.get(outer) ?? 0) < 1 || !canNest(outer, most)) continue;
    if (nestingRank(outer) >= nestingRank(most)) continue;
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
    if (!canNest(item, family) || family === 'plain' || /^h\d/u.test(family)) continue;
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
