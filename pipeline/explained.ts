/** How much of a notice a reading explains: the one measure by which readings of different kinds are set against each other. */
import type { Draft } from './draft.ts';
import type { Outline, OutlineField, OutlineItem } from './outline/types.ts';
import { likeness, lookOf } from './tables/recover/looks.ts';

/** Cells that are looked at: enough to tell, of any list. */
const MOST_LOOKED_AT = 600;

/**
 * 0 to 1: the share of the text that stands in names and fields, times how many fields look like what they are said to be and how many
 * items have the fields that most have.
 */
export function explained(draft: Draft, outline: Outline): number {
  const items = outline.items.filter((item) => !item.isParent);
  if (items.length === 0) return 0;
  const all = draft.text.replace(/[\s|]+/gu, '').length;
  const read = items.reduce((sum, item) => sum + lengthOf(item), 0);
  return Math.min(1, read / Math.max(1, all)) * (0.5 + 0.25 * looking(draft, items) + 0.25 * alike(items));
}

const spanned = (pieces: OutlineField['pieces']): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0);

const lengthOf = ({ namePieces, fields }: OutlineItem): number =>
  spanned(namePieces) + fields.reduce((sum, field) => sum + (field.claimed ? spanned(field.pieces) : 0), 0);

/** The share of fields whose text looks like what its label says: bodies, payers, persons, sums. */
function looking({ folded }: Draft, items: readonly OutlineItem[]): number {
  const fields = items
    .flatMap((item) => item.fields)
    .filter(({ role }) => role !== null)
    .slice(0, MOST_LOOKED_AT);
  const fitting = fields.filter(({ role, pieces }) => {
    const text = pieces
      .map(({ start, end }) => folded.slice(start, end))
      .join('')
      .replace(/\s+/gu, '');
    return likeness(role, lookOf(text.slice(0, 200), 1)) > 0;
  });
  return fields.length === 0 ? 0 : fitting.length / fields.length;
}

/** The share of items that have the fields most have. */
function alike(items: readonly OutlineItem[]): number {
  const counts = new Map<string, number>();
  for (const { fields } of items) {
    const key = [...new Set(fields.map(({ role, label }) => role ?? label))].sort().join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / items.length;
}
