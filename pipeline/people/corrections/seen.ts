/** A record's items as rules look at them, so that what people corrected is checked as what was read is. */

import type { Seen, SeenField } from '../../check/seen.ts';
import { fieldsOf } from '../../records/fields.ts';
import type { Claim, FieldName, NoticeRecord } from '../../records/schema.ts';
import type { Span } from '../../text/ranges.ts';
import type { ReviewedItem } from './types.ts';

/** `…/53.1` stands below `…/53`. */
const SUB_NUMBER = /\.\d+(?:~\d+)?$/u;

/** @returns items by their ids; places in the text as read */
export function seenIn({ items, claims }: Pick<NoticeRecord, 'items' | 'claims'>): Seen<string>[] {
  const places = placesOf(claims);
  const seen = new Map<string, Seen<string>>();
  for (const item of items as ReviewedItem[]) {
    const above = item.id.replace(SUB_NUMBER, '');
    const parent = above === item.id ? undefined : seen.get(above);
    if (parent) parent.isParent = true;
    seen.set(item.id, {
      item: item.id,
      no: printedNumber(item),
      subNo: item.sub_no,
      name: item.name,
      namePlace: places.get(`name ${item.id}`) ?? null,
      numberPlace: places.get(`number ${item.id}`) ?? null,
      parent: parent ?? null,
      isParent: false,
      fields: fieldsOf(item).map(
        ({ name, field }): SeenField => ({
          key: name,
          name: name.startsWith('other.') ? null : (name as FieldName),
          label: field.label,
          text: field.text,
          source: field.source,
          labelPlace: labelBefore(claims, item.id, field.source[0]?.[0] ?? 0),
        }),
      ),
      facts: item,
    });
  }
  return [...seen.values()];
}

/** 2.1.1, and not LY2-08. */
const MANY_PARTS = /^[^\p{L}\d]{0,4}\d{1,4}\s?[.．-]\s?\d/u;

/** A running number stands for one that is not printed, or is no plain number; a sub-item bears its parent's. */
const printedNumber = ({ no, sub_no, number_raw }: ReviewedItem): number | null =>
  sub_no === null && (number_raw === null || MANY_PARTS.test(number_raw)) ? null : no;

/** The first claim of each role and item. */
function placesOf(claims: readonly Claim[]): Map<string, Span> {
  const places = new Map<string, Span>();
  for (const [start, end, role, ref] of claims) {
    const key = `${role} ${ref}`;
    if (!places.has(key)) places.set(key, [start, end]);
  }
  return places;
}

/** The label right before a field, where the item has it. Claims stand in order, without overlap. */
function labelBefore(claims: readonly Claim[], item: string, start: number): Span | null {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as Claim)[0] < start) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (claims[at]?.[2] === 'removed') at -= 1;
  const claim = claims[at];
  return claim?.[2] === 'label' && claim[3] === item ? [claim[0], claim[1]] : null;
}
