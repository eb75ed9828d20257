/**
 * The kinds of facts, a row each: schema, table, view, how it is compared, corrected and told. Records, writers, diffs, feeds, corrections,
 * review, checks and the command line walk these rows; who reads them from a text stands in facts/extractors.ts.
 */
import type * as z from 'zod';
import type { Reviewed } from './corrections.ts';
import { eachKind, type HungKind } from './fact-kinds.ts';
import { ages } from './kinds/ages.ts';
import { amounts } from './kinds/amounts.ts';
import { citations } from './kinds/citations.ts';
import { frequencies } from './kinds/frequencies.ts';
import { payers } from './kinds/payers.ts';
import { quantities } from './kinds/quantities.ts';
import { ratios } from './kinds/ratios.ts';
import { references } from './kinds/references.ts';
import type { KindRow } from './kinds/row.ts';

const ROWS = { amounts, ratios, frequencies, ages, citations, payers, references, quantities };

type KindRows = typeof ROWS;
/** What a reading finds at a place, of one kind. */
export type ValueOf<K extends HungKind> = z.infer<KindRows[K]['value']>;
/** A fact of one kind in a record. */
export type FactOf<K extends HungKind> = z.infer<KindRows[K]['list']>[number];

/** A fact as its field's text gives it: hung on its item, not yet tied to what stands around it. */
export type HungFacts = {
  [K in HungKind]: (ValueOf<K> & { id: string; field: string } & Reviewed)[];
};

/** What every fact has, whatever its kind. */
export interface AnyFact extends Reviewed {
  id: string;
  field: string;
  text: string;
  start: number;
  end: number;
}

/** The row of a kind, for who walks them all and looks into none. */
export const KINDS: Readonly<Record<HungKind, KindRow<AnyFact>>> = ROWS as unknown as Record<
  HungKind,
  KindRow<AnyFact>
>;

/** The lists of an item, for its schema. */
export const FACT_LIST_SCHEMAS = eachKind((kind) => KINDS[kind].list) as unknown as {
  [K in HungKind]: KindRows[K]['list'];
};
