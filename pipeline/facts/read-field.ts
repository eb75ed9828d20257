/** All that is read in one field: facts, who pays, and levels without a figure. */
import { EXTRACTED } from '../records/corrections.ts';
import { eachKind, HUNG_KINDS } from '../records/fact-kinds.ts';
import type { HungFacts } from '../records/kinds.ts';
import { plain } from '../text/plain.ts';
import type { PayerPlace } from './payers.ts';
import { readKinds } from './read-facts.ts';

/**
 * @param field its name as facts bear it: `standard`, `other.0`
 * @returns facts without ids: those need the document's, and are given when the record is compiled
 */
export function readField(
  field: string,
  text: string,
  ownTitles: readonly string[],
  place: PayerPlace,
): HungFacts {
  // ⼀次 is read as 一次: values are of the plain text, `text` is the source's own
  const found = readKinds(HUNG_KINDS, { field, text: plain(text), ownTitles, place });
  return eachKind((kind) =>
    found[kind].map((fact) => ({
      id: '',
      field,
      ...fact,
      text: text.slice(fact.start, fact.end),
      ...EXTRACTED,
    })),
  ) as unknown as HungFacts;
}
