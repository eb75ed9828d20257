/** Corrections of one fact. Its id is the hash of where it stands: another value keeps it, another text gives it another. */

import { told } from '../../messages/index.ts';
import type { Correction, Reviewed } from '../../records/corrections.ts';
import { HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import { type AnyFact, type FactOf, KINDS } from '../../records/kinds.ts';
import { schemaFault } from '../../records/schema-fault.ts';
import { fieldOf } from './field-text.ts';
import { setFacts } from './reread.ts';
import { factFault, tieFault } from './sense.ts';
import { holds, isObject, named } from './standing.ts';
import { type Refusal, type ReviewedItem, refuse, refuseValue } from './types.ts';

/** These follow from the target. */
const GIVEN: ReadonlySet<string> = new Set(['id', 'field', 'origin', 'review']);

export function correctFact(item: ReviewedItem, id: string, correction: Correction): Refusal | null {
  const list = HUNG_KINDS.find((name) => (item[name] as AnyFact[]).some((f) => f.id === id));
  const fact = list && (item[list] as AnyFact[]).find((f) => f.id === id);
  if (!list || !fact) return refuse('missing');
  if (correction.op === 'add') return refuseValue(told('correction-names-field'));
  if (!holds(correction.expect, fact)) return refuse('changed', named(correction.expect, fact));
  const others = (item[list] as AnyFact[]).filter((f) => f !== fact);
  if (correction.op === 'drop') {
    setFacts(item, list, others);
    return null;
  }
  if (correction.op === 'confirm') {
    fact.review = 'confirmed';
    return null;
  }
  const wrong = unknownKey(list, correction.value);
  if (wrong !== undefined) return refuseValue(told('correction-no-such-key', { key: wrong, list }));
  const { text: _, ...standing } = fact;
  const origin = fact.origin === 'added' ? 'added' : 'corrected';
  const value = {
    ...standing,
    ...correction.value,
    field: fact.field,
    id,
    origin,
    review: null,
  };
  return put(item, list, others, value, fact);
}

/** @param field of the item; the value is one fact under its list's name: `{"amounts": {"start": 0, "end": 9, "min": 1610, …}}` */
export function addFact(
  item: ReviewedItem,
  field: string,
  value: Readonly<Record<string, unknown>>,
): Refusal | null {
  const [entry, ...more] = Object.entries(value);
  const list = HUNG_KINDS.find((name) => name === entry?.[0]);
  if (!list || !isObject(entry?.[1]) || more.length > 0)
    return refuseValue(told('correction-one-fact', { lists: [...HUNG_KINDS] }));
  const wrong = unknownKey(list, entry[1]);
  if (wrong !== undefined) return refuseValue(told('correction-no-such-key', { key: wrong, list }));
  const fact = { ...KINDS[list].usual, ...entry[1], id: '-', field, origin: 'added', review: null };
  return put(item, list, item[list] as AnyFact[], fact, null);
}

/** What a fact of the list does not have, or does not have from a person: a key mistyped must not pass for a correction. */
function unknownKey(list: HungKind, value: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(value).find((key) => GIVEN.has(key) || !(key in KINDS[list].schema.shape));
}

/**
 * A fact among the others, if it keeps the schema and its text is what stands in the field.
 * @param before what it takes the place of
 */
function put(
  item: ReviewedItem,
  list: HungKind,
  others: readonly AnyFact[],
  value: Readonly<Record<string, unknown>>,
  before: AnyFact | null,
): Refusal | null {
  const text = fieldOf(item, String(value.field))?.text;
  if (text === undefined) return refuse('missing');
  const place = placeIn(text, value);
  if (place === null) return refuseValue(told('correction-no-such-text', { text: String(value.text) }));
  const fact = { ...value, ...place };
  const checked = KINDS[list].schema.safeParse(fact);
  if (!checked.success) {
    return refuseValue(schemaFault(KINDS[list].schema, fact, checked.error));
  }
  const wrong =
    (list === 'payers' ? tieFault(item, value) : null) ??
    factFault(list, checked.data as FactOf<typeof list>, before);
  if (wrong) return refuseValue(wrong);
  const { field, start, end } = checked.data;
  if (others.some((f) => f.field === field && f.start === start && f.end === end))
    return refuseValue(told('correction-stands-already'));
  const { origin, review } = fact as unknown as Reviewed;
  setFacts(item, list, [...others, { ...checked.data, origin, review } as AnyFact]);
  return null;
}

/** By its offsets, and then its text is what stands there; or by its text alone, if the field holds it once. */
function placeIn(
  text: string,
  { start, end, text: said }: Readonly<Record<string, unknown>>,
): { start: number; end: number; text: string } | null {
  if (typeof start === 'number' && typeof end === 'number') {
    const stands = text.slice(start, end);
    return said === undefined || said === stands ? { start, end, text: stands } : null;
  }
  if (typeof said !== 'string' || said === '') return null;
  const at = text.indexOf(said);
  return at < 0 || text.includes(said, at + 1) ? null : { start: at, end: at + said.length, text: said };
}
