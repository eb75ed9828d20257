/** Whether the notice changed, our reading of it, or a correction (diff contract, section 9). */

import type { Reviewed } from '../records/corrections.ts';
import type { Cause } from '../records/diff.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { localOf } from '../records/ids.ts';
import type { AnyFact } from '../records/kinds.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { sameJson } from './feed/records.ts';

// Whether people corrected the records of one document otherwise than those of another, as the records themselves show it.

/** A confirmation changes nothing and is no correction. */
function correctedOtherwise(old: NoticeRecord, now: NoticeRecord): boolean {
  return !sameJson(marksOf(old), marksOf(now));
}

/** Every record that a person changed or added, with what it says now. */
function marksOf({ document, items }: NoticeRecord): unknown[] {
  const marks: unknown[] = [];
  const look = (name: string, { origin }: Partial<Reviewed>, value: unknown): void => {
    if (origin !== undefined && origin !== 'extracted') marks.push([name, origin, value]);
  };
  look('document', document, [document.title, document.region, document.edition]);
  for (const item of items) {
    const name = localOf(item.id);
    look(name, item, [item.name, item.domain, item.aspect]);
    for (const [field, held] of Object.entries(item.fields))
      for (const one of [held].flat()) look(`${name}#${field}`, one ?? {}, one?.text);
    for (const { id, start, end, review, ...value } of factsOf(item)) look(name, value, value);
  }
  return marks;
}

/** A fact that was dropped leaves no mark: it is missing where the same reading read the same fields. */
function factDropped(olds: readonly ItemRecord[], news: readonly ItemRecord[]): boolean {
  const byName = new Map(news.map((item) => [localOf(item.id), item]));
  const factNames = (item: ItemRecord) =>
    factsOf(item)
      .map(({ id }) => id.slice(item.id.length))
      .sort();
  return olds.some((old) => {
    const now = byName.get(localOf(old.id));
    return now !== undefined && sameJson(old.fields, now.fields) && !sameJson(factNames(old), factNames(now));
  });
}

const factsOf = (item: ItemRecord): AnyFact[] => FACT_KINDS.flatMap((kind) => item[kind] as AnyFact[]);

/**
 * What differs between the two. Files beside a notice count into its reading (`2+1a2b3c4d`): two readings of one source that differ
 * in those alone differ by a correction where people touched records, else by what they taught the reading. Each of two sources has
 * its own such files, which are no cause.
 */
export function causeOf(old: NoticeRecord, now: NoticeRecord): Cause[] {
  const [a, b] = [old.document, now.document];
  const sameSource = a.source.sha256 === b.source.sha256;
  const sameVersion = versionOf(a.reading) === versionOf(b.reading);
  const corrected =
    (sameSource || a.id === b.id) &&
    (correctedOtherwise(old, now) ||
      (sameSource && sameVersion && a.reading !== b.reading && factDropped(old.items, now.items)));
  const causes: Cause[] = [];
  if (!sameSource) causes.push('source');
  if (!sameVersion || (sameSource && !corrected && a.reading !== b.reading)) causes.push('reading');
  if (corrected) causes.push('correction');
  return causes.length > 0 ? causes : ['source'];
}

/** The version of a reading without what lay beside the notice. */
export const versionOf = (reading: string): string => reading.split('+')[0]!;
