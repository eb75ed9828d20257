/**
 * What the lines themselves say of the layout: which label opens an item, which marker family bears items, which bear sub-items and headings.
 * Nothing here knows a place or a layout; parsers/ name what this finds.
 */
import type { Vocabulary } from '../vocabulary.ts';
import { annexBelow } from './annex-below.ts';
import type { Family } from './families.ts';
import { unstoppedFields } from './field-ends.ts';
import { itemFamilyOf, subFamilyOf } from './item-families.ts';
import { labelKey } from './label-keys.ts';
import { openerOf } from './opener.ts';
import type { Segment } from './segments.ts';

export interface Evidence {
  /** The label (labelKey) that opens an item; null where there is no label at all. */
  opener: string | null;
  itemFamily: Family;
  /** Items found by their family before the opener, and all openers: their share is how sure the reading is. */
  openers: number;
  byFamily: ReadonlyMap<Family, number>;
  subFamily: Family | null;
  /** Where the list ends for certain: the head of an annex that holds few labels, or none. */
  end: number;
  /** Labels (labelKey) whose text this notice prints without a full stop at its end: `牵头单位：市民政局`. */
  unstopped: ReadonlySet<string>;
}

/** Gathers the evidence of a notice's lines. @param taught the numbering that a user says bears items */
export function gather(all: readonly Segment[], taught: Vocabulary['markers'] = {}): Evidence {
  const end = annexBelow(all);
  const segments = all.slice(0, end);
  const opener = openerOf(segments);
  const itemFamily = taught.item ?? itemFamilyOf(segments, opener);
  return {
    opener: opener.label,
    itemFamily,
    openers: segments.filter((segment) => segment.label && labelKey(segment) === opener.label).length,
    byFamily: opener.byFamily,
    end,
    subFamily: subFamilyOf(segments, itemFamily, opener),
    unstopped: unstoppedFields(segments, opener.label),
  };
}
