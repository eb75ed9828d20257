/** All facts of one text: the five extractors, each on its own. */
import type { AgeValue, AmountValue, CitationValue, FrequencyValue, RatioValue } from '../records/facts.ts';
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
  citations: CitationValue[];
}

/** @param ownTitles titles that the notice gave to itself (以下简称《标准》): no citations */
export function extractFacts(text: string, ownTitles: readonly string[]): FactValues {
  return {
    amounts: extractAmounts(text),
    ratios: extractRatios(text),
    frequencies: extractFrequencies(text),
    ages: extractAges(text),
    citations: extractCitations(text, { ownTitles }),
  };
}
