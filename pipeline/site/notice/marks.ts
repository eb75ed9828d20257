/** The facts of an item, and where each stands in a text. */
import { HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import type { AnyFact } from '../../records/kinds.ts';
import type { ItemRecord } from '../../records/schema.ts';
import type { MarkedStretch } from '../../show/cut-at.ts';

export interface Mark extends MarkedStretch {
  fact: string;
  kind: HungKind;
}

export interface MarkedFact {
  kind: HungKind;
  fact: AnyFact;
}

/** All that hangs on an item, in the order of its kinds. */
export const factsOf = (item: ItemRecord): MarkedFact[] =>
  HUNG_KINDS.flatMap((kind) => item[kind].map((fact) => ({ kind, fact: fact as AnyFact })));
