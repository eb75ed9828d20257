/** The facts of a sentence by itself, tied to one another: when they hold, who pays a sum, who bears a share, which ages set a sum. */
import { EXTRACTED } from '../records/corrections.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import { hangOn, noFacts } from '../records/ids.ts';
import type { HungFacts } from '../records/kinds.ts';
import { extractFacts } from './read-facts.ts';
import { type TiedFacts, tieFacts } from './tie-facts.ts';

/** A sentence is nobody's: words that need a place to tell their level (本级, 政府) give none. */
const NOWHERE = { level: null, municipality: false };
const FIELD = 'standard';
const ITEM = 'sentence/1';

/** @returns every kind, those that stand in 支出责任 alone empty; ids are of this sentence */
export function tiedSentence(text: string): TiedFacts {
  const values = extractFacts(text, []);
  const hung: HungFacts = noFacts();
  for (const kind of FACT_KINDS)
    (hung[kind] as unknown[]) = values[kind].map((fact) => ({ id: '', field: FIELD, ...fact, ...EXTRACTED }));
  const texts = new Map([[FIELD, text]]);
  return tieFacts(hangOn(ITEM, hung, texts), texts, NOWHERE);
}
