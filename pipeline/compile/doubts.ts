/** Warnings that say a part of a notice may have been read as what it is not, and what they leave of how sure its reading is. */
import type { NoticeTold } from '../messages/index.ts';
import type { Warning } from '../records/schema.ts';

const DOUBTS: ReadonlySet<string> = new Set<NoticeTold['rule']>([
  'field-cut',
  'field-in-field',
  'field-looks-otherwise',
  'heading-below-unread',
  'heading-holds-more',
  'heading-is-body',
  'heading-late',
  'heading-repeat',
  'item-empty',
  'items-unread',
  'label-in-field',
  'line-in-field',
  'name-holds-more',
  'number-inside',
  'rows-apart',
]);

/** A reading that is doubted everywhere is half as sure as its layout was. */
const MOST_LOST = 0.5;

/** @param confidence of the choice of the layout. @param items how many there are */
export function sureness(confidence: number, warnings: readonly Warning[], items: number): number {
  const doubts = warnings.filter(({ rule }) => DOUBTS.has(rule));
  const places = new Set(doubts.map(({ item, start }) => item ?? start));
  const share = Math.min(1, places.size / Math.max(1, items));
  return Math.round(confidence * (1 - MOST_LOST * share) * 1000) / 1000;
}
