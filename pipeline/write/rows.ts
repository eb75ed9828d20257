import { eachKind, FACT_KINDS } from '../records/fact-kinds.ts';
import type { Label } from '../records/fact-labels.ts';
import type { FactCounts } from '../records/index-file.ts';
import type { AnyFact } from '../records/kinds.ts';
import { LABELS } from '../records/labels.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';

/** For each item the id of the item whose sub-item it is: the last one before it without `sub_no` and with the same `no`. */
export function parentsOf(items: readonly ItemRecord[]): (string | null)[] {
  let parent: ItemRecord | null = null;
  return items.map((item) => {
    if (item.sub_no === null) {
      parent = item;
      return null;
    }
    return parent !== null && parent.no === item.no ? parent.id : null;
  });
}

/** The facts of these items by kind. */
export const countFacts = (items: readonly ItemRecord[]): FactCounts =>
  eachKind((kind) => items.reduce((sum, item) => sum + item[kind].length, 0), FACT_KINDS);

const isWords = (value: unknown): value is string[] => Array.isArray(value);

export interface LabelRow {
  enumeration: string;
  value: string;
  zh: string;
  en: string;
}

/** Gathers the lists that stand in the `per` columns of a notice. @param lists by their JSON */
export function takePerLists({ items }: NoticeRecord, lists: Map<string, readonly string[]>): void {
  for (const item of items) {
    for (const fact of FACT_KINDS.flatMap((kind) => item[kind] as AnyFact[])) {
      if ('per' in fact && isWords(fact.per) && fact.per.length > 0)
        lists.set(JSON.stringify(fact.per), fact.per);
    }
  }
}

/**
 * The rows of the table `labels`: every enumeration, and as `per_list` the lists that stand in the `per` columns
 * (`["student","人次"]` → 生、人次), so that a view needs no JSON function to name them.
 */
export function labelRows(lists: ReadonlyMap<string, readonly string[]>): LabelRow[] {
  const rows = Object.entries(LABELS).flatMap(([enumeration, values]) =>
    Object.entries(values as Readonly<Record<string, Label>>).map(([value, { zh, en }]) => ({
      enumeration,
      value,
      zh,
      en,
    })),
  );
  const words: Readonly<Record<string, Label>> = LABELS.per;
  const spell = (list: readonly string[], lang: 'zh' | 'en', comma: string): string =>
    list.map((word) => (Object.hasOwn(words, word) ? words[word]![lang] : word)).join(comma);
  for (const value of [...lists.keys()].sort()) {
    const list = lists.get(value)!;
    rows.push({ enumeration: 'per_list', value, zh: spell(list, 'zh', '、'), en: spell(list, 'en', ', ') });
  }
  return rows;
}
