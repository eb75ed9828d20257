/**
 * What the lines themselves say of the layout: which label opens an item, which marker family bears items, which bear sub-items and headings.
 * Nothing here knows a place or a layout; parsers/ name what this finds.
 */

import type { Vocabulary } from '../labels/vocabulary.ts';
import { TEN } from '../words/numerals.ts';
import type { Family } from './families.ts';
import { unstoppedFields } from './field-ends.ts';
import { itemFamilyOf, openerOf, subFamilyOf } from './item-families.ts';
import { labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';

// Where an annex below the list begins.

/** 附件2, 附表: alone on its line, a document of its own begins. */
export const ANNEX_MARK = new RegExp(String.raw`^附\s{0,4}(?:件|表|录)\s{0,2}[\d${TEN}]{0,3}\s{0,2}:?$`, 'u');
/** A form has a few words that are labels elsewhere (服务对象：____); an annex with more may be the list, or go on with it. */
const FEW_LABELS = 0.2;

/** Index of the annex that stands below the list; the number of segments where none does. */
function annexBelow(segments: readonly Segment[]): number {
  const labels = segments.filter((s) => s.label).length;
  let before = 0;
  for (const segment of segments) {
    if (segment.label) before++;
    else if (before >= labels * (1 - FEW_LABELS) && before > 0 && ANNEX_MARK.test(segment.folded))
      return segment.index;
  }
  return segments.length;
}

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
