import { agenciesOf } from '../agencies.ts';
import type { ItemNode, NoticeTree } from '../notice.ts';
import { namedFields } from '../notice.ts';
import { HUNG_KINDS, type HungKind } from '../records/fact-kinds.ts';
import type { HungFacts } from '../records/kinds.ts';
import type { PayerPlace } from './payers.ts';
import { readField } from './read-field.ts';

export interface HangOptions {
  /** Titles that the notice gave to itself: no citations. */
  ownTitles: readonly string[];
  /** Whose notice it is: 市 in it is that city. */
  place: PayerPlace;
}

/** A unified transformer: reads the facts of every field and hangs them on the field's item, by field, then by place. */
export function hangFacts(options: HangOptions): (tree: NoticeTree) => void {
  return (tree) => {
    for (const node of tree.children) if (node.type === 'item') readItem(node, options);
  };
}

function readItem(node: ItemNode, { ownTitles, place }: HangOptions): void {
  for (const {
    key,
    node: { name, label, text },
  } of namedFields(node)) {
    const found = readField({ field: key, label, text }, ownTitles, place);
    addFacts(node.facts, found);
    if (name === 'lead_agency' || name === 'implementing_agency')
      node.agencies.push(...agenciesOf(name, text));
  }
}

/** Puts the facts of one field behind those of the fields before it. */
export function addFacts(to: HungFacts, from: HungFacts): void {
  const add = <K extends HungKind>(kind: K): void => {
    (to[kind] as HungFacts[K][number][]).push(...from[kind]);
  };
  for (const kind of HUNG_KINDS) add(kind);
}
