/** What must hold of the facts of an item: each stands in its field, in order, under the id that its text gives it, with a value that can be. */
import { HUNG_KINDS, type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { fieldRank } from '../../records/fields.ts';
import { factId } from '../../records/ids.ts';
import type { AnyFact } from '../../records/kinds.ts';
import type { FieldRecord, ItemRecord } from '../../records/schema.ts';
import { once, shown, type TellBreach } from './found.ts';

/** Facts are listed by field, in the contract's order, `other` last, then by place. */
const byPlace = (a: AnyFact, b: AnyFact): number =>
  fieldRank(a.field) - fieldRank(b.field) || a.start - b.start;
const isTwin = (a: AnyFact, b: AnyFact): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end;

/** @param ids every id seen so far */
export function checkFacts(
  item: ItemRecord,
  fields: ReadonlyMap<string, FieldRecord>,
  ids: Set<string>,
  found: TellBreach,
): void {
  for (const kind of HUNG_KINDS) {
    for (const { id } of item[kind]) once(id, ids, found);
    checkKind(kind, item, fields, found);
  }
}

function checkKind(
  kind: HungKind,
  item: ItemRecord,
  fields: ReadonlyMap<string, FieldRecord>,
  found: TellBreach,
): void {
  const facts: readonly AnyFact[] = item[kind];
  for (const [at, fact] of facts.entries()) {
    const { id, field, text, start, end } = fact;
    const whole = fields.get(field)?.text;
    if (whole === undefined) found(id, 'cli-breach-no-field', { field });
    else if (whole.slice(start, end) !== text)
      found(id, 'cli-breach-slice', { start, end, found: shown(whole.slice(start, end)) });
    else {
      const twin = 1 + facts.slice(0, at).filter((other) => isTwin(other, fact)).length;
      const due = factId(item.id, KIND_NAMES[kind].letter, field, whole, fact, twin);
      if (id !== due) found(id, 'cli-breach-fact-id', { due });
    }
    const before = facts[at - 1];
    if (before && byPlace(fact, before) < 0) found(id, 'cli-breach-order');
  }
}
