/** All facts of one text: the five extractors, each on its own. */
import type { AgeValue, AmountValue, CitationValue, FrequencyValue, RatioValue } from '../records/facts.ts';
import type { FactFlag } from '../records/flags.ts';
import { extractAges } from './ages.ts';
import { extractAmounts } from './amounts.ts';
import { extractCitations } from './citations.ts';
import { extractFrequencies } from './frequencies.ts';
import { extractRatios } from './ratios.ts';

export interface FactValues {
  amounts: AmountValue[];
  ratios: RatioValue[];
  frequencies: FrequencyValue[];
  ages: AgeValue[];
  citations: (CitationValue & { flags: FactFlag[] })[];
}

/** @param ownTitles titles that the notice gave to itself (以下简称《标准》): no citations */
export function extractFacts(text: string, ownTitles: readonly string[]): FactValues {
  return {
    amounts: extractAmounts(text),
    ratios: extractRatios(text),
    frequencies: extractFrequencies(text),
    ages: extractAges(text),
    // a citation says all of itself: nothing in it is taken from the one before
    citations: extractCitations(text, { ownTitles }).map((citation) => ({ ...citation, flags: [] })),
  };
}
