/** Whether people corrected the records of one document otherwise than those of another, as the records themselves show it. */
import type { Reviewed } from '../records/corrections.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { localOf } from '../records/ids.ts';
import type { AnyFact } from '../records/kinds.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { sameJson } from './feed/records.ts';

/** A confirmation changes nothing and is no correction. */
export function correctedOtherwise(old: NoticeRecord, now: NoticeRecord): boolean {
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
export function factDropped(olds: readonly ItemRecord[], news: readonly ItemRecord[]): boolean {
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
