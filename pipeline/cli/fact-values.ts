/** The value of a fact in words of one language: `at least 60 yuan · per person · a month · benefit`. */

import type { HungKind } from '../records/fact-kinds.ts';
import { type AnyFact, KINDS, type ValueOf } from '../records/kinds.ts';
import { type Enumeration, labelOf } from '../records/labels.ts';
import type { Context } from './context.ts';

/** A fact with its kind, so that its value can be told. */
export type OneFact = { [K in HungKind]: { kind: K; fact: ValueOf<K> } }[HungKind];

export const factValue = (context: Context, { kind, fact }: OneFact): string =>
  KINDS[kind]
    .words(fact as unknown as AnyFact, {
      ...context,
      label: (enumeration, value) => labelOf(enumeration as Enumeration, value, context.lang),
    })
    .filter(Boolean)
    .join(' · ');
