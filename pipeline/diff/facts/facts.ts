/** What changed in the facts of one item pair (diff contract, section 6). */
import type { FactChange } from '../../records/diff.ts';
import { COMPARED_KINDS, type ComparedKind, type FactKind, LIST_OF } from '../../records/fact-kinds.ts';
import { fieldRank } from '../../records/fields.ts';
import type { Compared } from '../../records/kinds/row.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import type { ItemRecord } from '../../records/schema.ts';
import type { FieldPair } from '../fields.ts';
import { agencyChanges } from './agencies.ts';
import { citationChanges } from './citations.ts';
import { deltaOf } from './delta.ts';
import { type FactPairs, pairFacts, placed } from './pair-facts.ts';
import { valueKey } from './values.ts';

export interface FactInput {
  old: ItemRecord;
  now: ItemRecord;
  fields: readonly FieldPair[];
  /**
   * Whether facts of a field whose text is the same by normalisation are compared: only where the same source was read twice,
   * or corrected. Between two sources the same text says the same, whatever reading made of its spelling.
   */
  sameTexts: boolean;
}

/** By kind, then by field and place; what was removed stands where it stood. */
export function factChanges({ old, now, fields, sameTexts }: FactInput): FactChange[] {
  const newName = new Map(fields.map((pair) => [pair.oldName, pair.name]));
  const still = fields.filter((pair) => pair.same && !sameTexts);
  const quiet = {
    old: new Set(still.map((pair) => pair.oldName)),
    now: new Set(still.map((pair) => pair.newName)),
  };
  const texts = {
    old: new Map(fields.map((pair) => [pair.oldName, pair.old])),
    now: new Map(fields.map((pair) => [pair.newName, pair.new])),
  };
  const nameOf = { old: (field: string) => newName.get(field) ?? field, now: (field: string) => field };
  const loud = <F extends { field: string }>(side: 'old' | 'now', facts: readonly F[]) =>
    facts.filter((fact) => !quiet[side].has(fact.field));

  const changesOf = (kind: ComparedKind): FactChange[] => {
    const list = LIST_OF[kind];
    const { compare } = KINDS[list];
    if (compare === null) return [];
    if (compare === 'work')
      return citationChanges(
        loud('old', old.citations).map((fact) => ({ fact, field: nameOf.old(fact.field) })),
        loud('now', now.citations).map((fact) => ({ fact, field: fact.field })),
      );
    const side = (name: 'old' | 'now', item: ItemRecord) =>
      loud(name, item[list] as AnyFact[]).map((fact) =>
        placed(fact, said(fact, list, nameOf[name](fact.field), compare), texts[name].get(fact.field) ?? ''),
      );
    return entries(kind, pairFacts(side('old', old), side('now', now)), compare.delta);
  };
  return [
    ...COMPARED_KINDS.flatMap(changesOf),
    ...agencyChanges(loud('old', old.agencies), loud('now', now.agencies)),
  ];
}

/** What a fact says, by the keys of its row. */
function said(fact: AnyFact, kind: FactKind, field: string, { form, subject }: Compared<AnyFact>) {
  const keyed = fact as AnyFact & Readonly<Record<string, unknown>>;
  const subjects = subject.map((key) => keyed[key]).filter((part) => typeof part === 'string');
  return {
    field,
    value: valueKey(kind, fact),
    form: form.map((key) => keyed[key]),
    subject: subjects.join('') || null,
  };
}

function entries(
  kind: ComparedKind,
  { changed, removed, added }: FactPairs<AnyFact>,
  alike: readonly string[],
): FactChange[] {
  const entry = (old: AnyFact | null, now: AnyFact | null) =>
    ({
      kind,
      change: old === null ? 'added' : now === null ? 'removed' : 'changed',
      field: (now ?? old)!.field,
      old,
      new: now,
      delta: old && now ? deltaOf(old, now, alike) : null,
    }) as unknown as FactChange;
  const all = [
    ...changed.map(([old, now]) => ({ at: now, entry: entry(old, now) })),
    ...removed.map((old) => ({ at: old, entry: entry(old, null) })),
    ...added.map((now) => ({ at: now, entry: entry(null, now) })),
  ];
  return all
    .sort((a, b) => fieldRank(a.at.field) - fieldRank(b.at.field) || a.at.start - b.at.start)
    .map((one) => one.entry);
}
