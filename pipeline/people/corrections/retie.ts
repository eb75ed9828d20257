/** After all corrections: what hangs together is tied anew; what a person set on a fact stays. */

import { payerPlaceOf } from '../../facts/payers/levels.ts';
import { tieFacts } from '../../facts/tie-facts.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { fieldsOf } from '../../records/fields.ts';
import type { AnyFact } from '../../records/kinds.ts';
import type { Region } from '../../records/schema.ts';
import type { ReviewedItem } from './types.ts';

export function retie(item: ReviewedItem, region: Region): void {
  const texts = new Map(fieldsOf(item).map(({ name, field }) => [name, field.text]));
  const tied = tieFacts(item, texts, payerPlaceOf(region));
  for (const list of HUNG_KINDS) {
    const anew = tied[list] as AnyFact[];
    const standing = item[list] as AnyFact[];
    Object.assign(item, {
      [list]: anew.map((fact, at) => (fact.origin === 'extracted' ? fact : standing[at])),
    });
  }
  const ages = new Set(item.ages.map(({ id }) => id));
  item.amounts = item.amounts.map((a) => ({ ...a, ages: a.ages.filter((id) => ages.has(id)) }));
}
