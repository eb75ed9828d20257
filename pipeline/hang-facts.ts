import { agenciesOf } from './agencies.ts';
import { type PayerPlace, payerPlaceOf } from './facts/payers/levels.ts';
import { type LabelledField, readField } from './facts/read-field.ts';
import { tieFacts } from './facts/tie-facts.ts';
import type { ItemNode, NoticeTree } from './notice.ts';
import { namedFields } from './notice.ts';
import { HUNG_KINDS, type HungKind } from './records/fact-kinds.ts';
import { hangOn, noFacts } from './records/ids.ts';
import type { HungFacts } from './records/kinds.ts';

/** A unified transformer: the facts of every field hang on the field's item, by field, then by place, each with its id, and are tied to one another. */
export function hangFacts(): (tree: NoticeTree) => void {
  return (tree) => {
    const place = payerPlaceOf(tree.document.region);
    const read = readOnce((field) => readField(field, tree.titles, place));
    for (const node of tree.children) if (node.type === 'item') readItem(node, read, place);
  };
}

/** What a field says is read once a notice: 由市、县级财政分别承担 stands at every second item. Facts are copied as they are hung. */
function readOnce(read: (field: LabelledField) => HungFacts): (field: LabelledField) => HungFacts {
  const known = new Map<string, HungFacts>();
  return (field) => {
    const key = JSON.stringify([field.field, field.label, field.text]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = read(field);
    known.set(key, found);
    return found;
  };
}

function readItem(node: ItemNode, read: (field: LabelledField) => HungFacts, place: PayerPlace): void {
  const found: HungFacts = noFacts();
  const fields = namedFields(node);
  for (const {
    key,
    node: { name, label, text },
  } of fields) {
    addFacts(found, read({ field: key, label, text }));
    if (name === 'lead_agency' || name === 'implementing_agency')
      node.agencies.push(...agenciesOf(name, text));
  }
  const texts = new Map(fields.map(({ key, node: { text } }) => [key, text]));
  node.facts = tieFacts(hangOn(node.id, found, texts), texts, place);
}

/** Puts the facts of one field behind those of the fields before it. */
export function addFacts(to: HungFacts, from: HungFacts): void {
  const add = <K extends HungKind>(kind: K): void => {
    (to[kind] as HungFacts[K][number][]).push(...from[kind]);
  };
  for (const kind of HUNG_KINDS) add(kind);
}
