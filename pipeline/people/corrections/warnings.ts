/**
 * The warnings of a corrected notice speak of what stands now. Rules look at the record before and after the corrections: what they
 * no longer say goes, what they say now comes, and all else stays as the reading told it.
 */

import { declaredCounts } from '../../check/declared-counts.ts';
import { findingsOf } from '../../check/item-rules.ts';
import { lineCounter, type Told, unclaimed, warningOf } from '../../compile/warnings.ts';
import { localOf } from '../../records/ids.ts';
import type { NoticeRecord, Warning } from '../../records/schema.ts';
import { seenIn } from './seen.ts';
import type { ReviewedNotice } from './types.ts';

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
