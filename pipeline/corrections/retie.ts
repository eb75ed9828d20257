/** After all corrections: what hangs together is tied anew; what a person set on a fact stays. */
import { payerPlaceOf } from '../facts/payers/levels.ts';
import { tieFacts } from '../facts/tie-facts.ts';
import type { Region } from '../records/schema.ts';
import { namedFieldsOf } from './fields-in.ts';
import { type AnyFact, FACT_LIST_NAMES, type ReviewedItem } from './types.ts';

export function retie(item: ReviewedItem, region: Region): void {
  const texts = new Map(namedFieldsOf(item).map(({ name, field }) => [name, field.text]));
  const tied = tieFacts(item, texts, payerPlaceOf(region));
  for (const list of FACT_LIST_NAMES) {
    const anew = tied[list] as AnyFact[];
    const standing = item[list] as AnyFact[];
    Object.assign(item, {
      [list]: anew.map((fact, at) => (fact.origin === 'extracted' ? fact : standing[at])),
    });
  }
  const ages = new Set(item.ages.map(({ id }) => id));
  item.amounts = item.amounts.map((a) => ({ ...a, ages: a.ages.filter((id) => ages.has(id)) }));
}
