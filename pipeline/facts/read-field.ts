/** All that is read in one field: the five kinds of facts, who pays, and levels without a figure. */
import { EXTRACTED } from '../records/corrections.ts';
import type { HungFacts } from '../records/facts.ts';
import { plain } from '../text/plain.ts';
import { extractPayers, type PayerPlace } from './payers.ts';
import { extractFacts } from './read-facts.ts';
import { extractReferences } from './references.ts';

/** Fields that tell bodies and nothing else. */
const OF_BODIES: ReadonlySet<string> = new Set(['lead_agency', 'implementing_agency']);

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
  const read = plain(text);
  const found = extractFacts(read, ownTitles);
  const hung = <F extends { start: number; end: number }>(list: readonly F[]) =>
    list.map((fact) => ({ id: '', field, ...fact, text: text.slice(fact.start, fact.end), ...EXTRACTED }));
  return {
    amounts: hung(found.amounts),
    ratios: hung(found.ratios),
    frequencies: hung(found.frequencies),
    ages: hung(found.ages),
    citations: hung(found.citations),
    payers: field === 'funding' ? hung(extractPayers(read, place)) : [],
    references: OF_BODIES.has(field) ? [] : hung(extractReferences(read)),
  };
}
