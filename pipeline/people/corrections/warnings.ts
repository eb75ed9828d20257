/**
 * The warnings of a corrected notice speak of what stands now. Rules look at the record before and after the corrections: what they
 * no longer say goes, what they say now comes, and all else stays as the reading told it.
 */

import { declaredCounts } from '../../check/declared-counts.ts';
import { findingsOf } from '../../check/item-rules.ts';
import type { Seen, SeenField } from '../../check/seen.ts';
import { lineCounter, type Told, unclaimed, warningOf } from '../../compile/warnings.ts';
import { fieldsOf } from '../../records/fields.ts';
import { localOf } from '../../records/ids.ts';
import type { Claim, FieldName, NoticeRecord, Warning } from '../../records/schema.ts';
import type { Span } from '../../text/ranges.ts';
import type { ReviewedItem, ReviewedNotice } from './types.ts';

// A record's items as rules look at them, so that what people corrected is checked as what was read is.

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

/** What a correction of the document settles: the key that it gives, and the warnings that asked for it. */
const SETTLED: Readonly<Record<string, readonly string[]>> = {
  title: ['title-not-found'],
  region: ['region-not-found', 'region-inferred'],
  edition: ['edition-not-found'],
};

/**
 * @param read the record as read
 * @param now the same, corrected; its ids may be under another document
 * @param given keys of the document that were corrected
 * @param text as read
 * @returns the warnings of `now`, without those that tell of stale corrections; not sorted
 */
export function warningsNow(
  read: NoticeRecord,
  now: ReviewedNotice,
  given: ReadonlySet<string>,
  text: string,
): Warning[] {
  const before = findings(read, text);
  const after = findings(now as NoticeRecord, text);
  const labels = new Set(underOther(now as NoticeRecord));
  const gone = new Set([
    ...[...before.keys()].filter((key) => !after.has(key)),
    ...underOther(read).filter((key) => !labels.has(key)),
  ]);
  const settled = new Set([...given].flatMap((key) => SETTLED[key] ?? []));
  const lineOf = lineCounter(text);
  const come = [...after].filter(([key]) => !before.has(key)).map(([, one]) => one);
  return [
    ...now.warnings.filter((w) => !gone.has(keyOfWarning(w)) && !settled.has(w.rule)),
    ...come.map((one) => warningOf(one, one.item, lineOf)),
  ];
}

function findings(record: NoticeRecord, text: string): Map<string, Told & { item: string | null }> {
  const { domains, aspects, items, claims, document } = record;
  const found = [
    ...findingsOf(seenIn(record)),
    ...declaredCounts(document.declared, {
      domains: domains.length,
      aspects: aspects.length,
      items: items.filter((item) => item.sub_no === null).length,
    }),
    ...unclaimed(text, claims),
  ];
  return new Map(found.map((one) => [keyOf(one), one]));
}

/** The keys of the warnings that the labels kept under `other` ask for. A person's own label asks for none. */
const underOther = (record: NoticeRecord): string[] =>
  seenIn(record).flatMap(({ item, fields }) =>
    fields
      .filter(({ name }) => name === null)
      .map(({ label, labelPlace, source }) =>
        keyOf({ rule: 'unknown-label', item, params: { label }, span: labelPlace ?? source[0] ?? null }),
      ),
  );

/** Rule, item, words and place: the document's id aside, which a correction may change. */
const keyOf = ({
  rule,
  item,
  params,
  span,
}: Pick<Warning, 'rule' | 'item' | 'params'> & Pick<Told, 'span'>): string =>
  JSON.stringify([rule, item && localOf(item), params, span?.[0] ?? null]);

const keyOfWarning = ({ start, end, ...told }: Warning): string =>
  keyOf({ ...told, span: start === null || end === null ? null : [start, end] });
