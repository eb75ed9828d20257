/** What changed in the facts of one item pair (diff contract, section 6). */
import type { FactChange, FactKind } from '../../records/diff.ts';
import { FACT_KINDS } from '../../records/diff.ts';
import { FIELD_NAMES, type ItemRecord } from '../../records/schema.ts';
import type { FieldPair } from '../fields.ts';
import { agencyChanges } from './agencies.ts';
import { citationChanges } from './citations.ts';
import { ageDelta, amountDelta, frequencyDelta, ratioDelta } from './delta.ts';
import { type FactPairs, pairFacts, placed } from './pair-facts.ts';
import { ageKey, amountKey, frequencyKey, ratioKey } from './values.ts';

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

interface Hung {
  field: string;
  start: number;
  end: number;
  text: string;
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

  const pair = <F extends Hung>(
    facts: readonly [readonly F[], readonly F[]],
    value: (fact: F) => string,
    form: (fact: F) => readonly unknown[],
    subject: (fact: F) => string | null,
  ): FactPairs<F> => {
    const side = (name: 'old' | 'now', list: readonly F[]) =>
      loud(name, list).map((fact) =>
        placed(
          fact,
          { field: nameOf[name](fact.field), value: value(fact), form: form(fact), subject: subject(fact) },
          texts[name].get(fact.field) ?? '',
        ),
      );
    return pairFacts(side('old', facts[0]), side('now', facts[1]));
  };

  const byKind: Record<FactKind, FactChange[]> = {
    amount: entries(
      'amount',
      pair(
        [old.amounts, now.amounts],
        amountKey,
        (f) => [f.per, f.period, f.role, f.change],
        (f) => f.subject,
      ),
      amountDelta,
    ),
    ratio: entries(
      'ratio',
      pair(
        [old.ratios, now.ratios],
        ratioKey,
        (f) => [f.kind, f.change, f.of],
        (f) => f.subject,
      ),
      ratioDelta,
    ),
    frequency: entries(
      'frequency',
      pair(
        [old.frequencies, now.frequencies],
        frequencyKey,
        (f) => [f.unit, f.every, f.per, f.per_event],
        (f) => [f.subject, f.action].filter((part) => part !== null).join('') || null,
      ),
      frequencyDelta,
    ),
    age: entries(
      'age',
      pair(
        [old.ages, now.ages],
        ageKey,
        (f) => [f.unit, f.sex],
        () => null,
      ),
      ageDelta,
    ),
    citation: citationChanges(
      loud('old', old.citations).map((fact) => ({ fact, field: nameOf.old(fact.field) })),
      loud('now', now.citations).map((fact) => ({ fact, field: fact.field })),
    ),
    agency: agencyChanges(loud('old', old.agencies), loud('now', now.agencies)),
  };
  return FACT_KINDS.flatMap((kind) => byKind[kind]);
}

function entries<F extends Hung>(
  kind: Exclude<FactKind, 'citation' | 'agency'>,
  { changed, removed, added }: FactPairs<F>,
  deltaOf: (old: F, now: F) => FactChange['delta'],
): FactChange[] {
  const entry = (old: F | null, now: F | null) =>
    ({
      kind,
      change: old === null ? 'added' : now === null ? 'removed' : 'changed',
      field: (now ?? old)!.field,
      old,
      new: now,
      delta: old && now ? deltaOf(old, now) : null,
    }) as unknown as FactChange;
  const all = [
    ...changed.map(([old, now]) => ({ at: now, entry: entry(old, now) })),
    ...removed.map((old) => ({ at: old, entry: entry(old, null) })),
    ...added.map((now) => ({ at: now, entry: entry(null, now) })),
  ];
  return all
    .sort((a, b) => fieldOrder(a.at.field) - fieldOrder(b.at.field) || a.at.start - b.at.start)
    .map((one) => one.entry);
}

/** Fields in the order of the record contract, unknown ones last. */
function fieldOrder(field: string): number {
  const at = (FIELD_NAMES as readonly string[]).indexOf(field);
  return at < 0 ? FIELD_NAMES.length + Number(/\d+$/.exec(field)?.[0] ?? 0) : at;
}
