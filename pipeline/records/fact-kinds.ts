/** The kinds of facts, in the order in which they are told. Apart from the schemas: the command line names them before it loads anything. */
import type { HungKind } from './facts.ts';

export const FACT_KINDS = [
  'amounts',
  'ratios',
  'frequencies',
  'ages',
  'citations',
] as const satisfies readonly HungKind[];
export type FactKind = (typeof FACT_KINDS)[number];

/** All that hangs on an item with a place in a field: the facts, who pays, and levels without a figure. */
export const HUNG_KINDS = [...FACT_KINDS, 'payers', 'references'] as const satisfies readonly HungKind[];
