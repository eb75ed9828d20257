import type { HungKind } from '../records/facts.ts';

/** The kinds of facts that can be drawn, in the order in which they are told. */
export const SAMPLED_KINDS = [
  'amounts',
  'ratios',
  'frequencies',
  'ages',
  'citations',
  'payers',
  'references',
] as const satisfies readonly HungKind[];

/** Whatever a person can be asked about. Apart from the schemas: the command line names these before it loads anything. */
export const UNIT_KINDS = [...SAMPLED_KINDS, 'fields', 'items', 'documents'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
