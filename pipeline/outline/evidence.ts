/**
 * What the lines themselves say of the layout: which label opens an item, which marker family bears items, which bear sub-items and headings.
 * Nothing here knows a place or a layout; parsers/ name what this finds.
 */
import { endsSentence } from '../lines.ts';
import { MARKER_FAMILIES, type MarkerFamily } from '../markers.ts';
import type { FieldName } from '../records/schema.ts';
import type { Segment } from './segments.ts';

/** Where a line without a marker stands in for one: by the format's heading level, or by its looks alone. */
export type Family = MarkerFamily | `h${number}` | 'plain' | 'outer';

export interface Evidence {
  /** The label that opens an item; null where there is no label at all. */
  opener: FieldName | null;
  itemFamily: Family;
  /** Items found by their family before the opener, and all openers: their share is how sure the reading is. */
  openers: number;
  byFamily: ReadonlyMap<Family, number>;
  subFamily: Family | null;
}

export const LONGEST_HEADING = 60;

export function familyOf(segment: Segment): Family {
  return segment.marker?.family ?? (segment.hint === null ? 'plain' : `h${segment.hint}`);
}

/** Could this line be a name or a heading? Short, and a sentence only where it bears a marker (`1.预防接种。`). */
export function headingLike(segment: Segment): boolean {
  if (segment.label || segment.folded.length > LONGEST_HEADING) return false;
  if (/[;；,，:]$/u.test(segment.folded)) return false;
  const body = segment.folded.slice(segment.marker?.length ?? 0).replace(/。$/u, '');
  if (/[。;!?]/u.test(body)) return false;
  return segment.marker !== null || !endsSentence(segment.folded);
}

export function gather(segments: readonly Segment[]): Evidence {
  const before = new Map<FieldName, Map<Family, number>>();
  const total = new Map<FieldName, number>();
  segments.forEach((segment, i) => {
    const role = segment.label?.role;
    if (!role) return;
    total.set(role, (total.get(role) ?? 0) + 1);
    const family = familyBefore(segments, i);
    if (!family) return;
    const families = before.get(role) ?? new Map<Family, number>();
    families.set(family, (families.get(family) ?? 0) + 1);
    before.set(role, families);
  });
  let opener: FieldName | null = null;
  let best = 0;
  for (const [role, families] of before) {
    const count = [...families.values()].reduce((a, b) => a + b, 0);
    if (count > best) [opener, best] = [role, count];
  }
  const byFamily = (opener && before.get(opener)) || new Map<Family, number>();
  const ranked = [...byFamily].sort((a, b) => b[1] - a[1]);
  const itemFamily = ranked[0]?.[0] ?? 'plain';
  return {
    opener,
    itemFamily,
    openers: opener ? (total.get(opener) ?? 0) : 0,
    byFamily,
    subFamily: subFamilyOf(segments, opener, itemFamily, byFamily),
  };
}

/** The family of the line before a label, or of the line above it where the name goes on without a marker (`3. 预防接种 ⏎ （含查验）`). */
function familyBefore(segments: readonly Segment[], label: number): Family | null {
  const previous = segments[label - 1];
  if (!previous || !headingLike(previous)) return null;
  const above = segments[label - 2];
  if (previous.marker || !above?.marker || !headingLike(above) || /。$/u.test(above.folded)) return familyOf(previous);
  return familyOf(above);
}

/** The family of sub-items: numbered lines before the opener that start again at 1 right below an item's own line or fields. */
function subFamilyOf(segments: readonly Segment[], opener: FieldName | null, item: Family, votes: ReadonlyMap<Family, number>): Family | null {
  for (const family of votes.keys()) {
    if (family === item || family === 'plain' || family.startsWith('h')) continue;
    const below = segments.some((segment, i) => {
      const previous = segments[i - 1];
      const next = segments[i + 1];
      return segment.marker?.family === family && segment.marker.no === 1 && previous !== undefined && familyOf(previous) === item && previous.label === null && next?.label?.role === opener;
    });
    if (below) return family;
  }
  return null;
}

/** Outermost first: the order in which Chinese notices nest their markers. */
const NESTING: readonly string[] = [...MARKER_FAMILIES];
export function nestingRank(family: Family): number {
  const at = NESTING.indexOf(family);
  if (at >= 0) return at;
  if (family === 'outer') return 98;
  return family === 'plain' ? 99 : 20 + Number(family.slice(1));
}
