/** Corrections of the document: what the letter says of itself. Region, edition, kind and status are its identity: with them every id changes. */

import { told } from '../../messages/index.ts';
import type { Correction } from '../../records/corrections.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { isItemOf, itemId, localOf } from '../../records/ids.ts';
import type { AnyFact } from '../../records/kinds.ts';
import { type DocumentRecord, document as documentSchema, placedRegion } from '../../records/schema.ts';
import { schemaFault } from '../../records/schema-fault.ts';
import { regionParent } from '../../text/regions/in-year.ts';
import { letterFault } from './sense.ts';
import { holds, isObject, named } from './standing.ts';
import { type Refusal, type ReviewedNotice, refuse, refuseValue } from './types.ts';

/** What a person may correct; the rest follows from the file or from these. */
export const CORRECTABLE: ReadonlySet<string> = new Set([
  'kind',
  'status',
  'title',
  'notice_title',
  'doc_number',
  'edition',
  'region',
  'issuers',
  'recipients',
  'cc',
  'dates',
  'declared',
  'explains',
]);

export function correctDocument(record: ReviewedNotice, correction: Correction): Refusal | null {
  const { document } = record;
  if (correction.op === 'add' || correction.op === 'drop') return refuseValue(told('correction-of-document'));
  if (!holds(correction.expect, document)) return refuse('changed', named(correction.expect, document));
  if (correction.op === 'confirm') {
    record.document = { ...document, origin: document.origin ?? 'extracted', review: 'confirmed' };
    return null;
  }
  const unknown = Object.keys(correction.value).find((key) => !CORRECTABLE.has(key));
  if (unknown !== undefined) return refuseValue(told('correction-fixed-key', { key: unknown }));
  const merged: Record<string, unknown> = { ...document };
  for (const [key, value] of Object.entries(correction.value)) {
    const standing = merged[key];
    merged[key] = isObject(value) && isObject(standing) ? { ...standing, ...value } : value;
  }
  const place = placedRegion.omit({ parent: true }).safeParse(merged.region);
  if (place.success) merged.region = { ...place.data, parent: regionParent(place.data) };
  const checked = documentSchema.safeParse(merged);
  if (!checked.success) {
    return refuseValue(schemaFault(documentSchema, merged, checked.error));
  }
  const wrong = letterFault(document, checked.data, correction.value);
  if (wrong) return refuseValue(wrong);
  record.document = { ...checked.data, origin: 'corrected', review: null };
  rename(record, document.id);
  return null;
}

/** The id by the record contract's rule; what stood in for an unknown region or year goes when both are known. */
function identityOf({ id, region, edition, kind, status }: DocumentRecord): { id: string; series: string } {
  const tail = /(?:-[ztx][0-9a-f]{8})*$/u.exec(id)?.[0] ?? '';
  const known = region.code !== '000000' && edition.year !== null;
  const suffix = known ? tail.replace(/-x[0-9a-f]{8}/u, '') : tail;
  const year = String(edition.year ?? 0).padStart(4, '0');
  return {
    id: `${region.code}-${year}-${kind}${status === 'final' ? '' : `-${status}`}${suffix}`,
    series: `${region.code}-${kind}${suffix}`,
  };
}

/** Every id of the record under the document's new one. */
function rename(record: ReviewedNotice, old: string): void {
  const { id, series } = identityOf(record.document);
  if (id === old) return;
  const under = (one: string): string => (isItemOf(old, one) ? itemId(id, localOf(one)) : one);
  record.document = {
    ...record.document,
    id,
    series,
    source: { ...record.document.source, text: `text/${id}.txt` },
  };
  for (const item of record.items) {
    item.id = under(item.id);
    for (const list of HUNG_KINDS) for (const fact of item[list] as AnyFact[]) fact.id = under(fact.id);
    for (const amount of item.amounts) amount.ages = amount.ages.map(under);
  }
  record.claims = record.claims.map(([start, end, role, ref]) => [start, end, role, ref && under(ref)]);
  record.warnings = record.warnings.map((w) => ({ ...w, item: w.item && under(w.item) }));
}
