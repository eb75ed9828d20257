/** All facts of one text: the extractors in their order, each told what those before it have read. */
import { FACT_KINDS, type HungKind, KIND_NAMES } from '../records/fact-kinds.ts';
import type { ValueOf } from '../records/kinds.ts';
import { EXTRACTORS, type FactValues, type FieldRead } from './extractors.ts';

export type { FactValues } from './extractors.ts';

type Values = { [K in HungKind]: ValueOf<K>[] };

export function readKinds(kinds: readonly HungKind[], field: Omit<FieldRead, 'taken'>): Values {
  const taken: { start: number; end: number }[] = [];
  const values: Partial<Record<HungKind, readonly { start: number; end: number }[]>> = {};
  for (const kind of kinds) {
    const found = EXTRACTORS[kind]({ ...field, taken });
    values[kind] = found;
    if (KIND_NAMES[kind].one !== null) taken.push(...found);
  }
  return values as Values;
}

/** The facts of a sentence by itself. @param ownTitles titles that the notice gave to itself (以下简称《标准》): no citations */
export const extractFacts = (text: string, ownTitles: readonly string[]): FactValues =>
  readKinds(FACT_KINDS, { field: '', text, titles: { ownTitles }, place: null });
