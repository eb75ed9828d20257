/** What a person says must be what `check` would find whole, and must make sense. What was wrong before is no reason to refuse what mends something else. */
import { isAgeBeyondSense, isSumBeyondSense } from '../../check/beyond-sense.ts';
import { checkLetter } from '../../check/invariants/document.ts';
import type { Breach, TellBreach } from '../../check/invariants/found.ts';
import { checkValue } from '../../check/invariants/values.ts';
import { told, type Wording, wordsOf } from '../../messages/index.ts';
import type { HungKind } from '../../records/fact-kinds.ts';
import type { AnyFact, FactOf } from '../../records/kinds.ts';
import type { DocumentRecord } from '../../records/schema.ts';
import { regionByCode } from '../../text/regions/find.ts';
import { isObject } from './standing.ts';
import type { ReviewedItem } from './types.ts';

const NOT_KNOWN = '000000';

/** @param value as the person gave it @returns what is wrong with it that was not wrong before */
export function letterFault(
  before: DocumentRecord,
  after: DocumentRecord,
  value: Readonly<Record<string, unknown>>,
): Wording | null {
  const brought = broughtBy(
    (found) => checkLetter(before, found),
    (found) => checkLetter(after, found),
  );
  if (brought) return brought;
  return (
    typedKey(value, after) ??
    regionFault(after, value.region) ??
    ('dates' in value ? datesFault(after) : null)
  );
}

/** @param before what it takes the place of */
export function factFault<K extends HungKind>(
  list: K,
  after: FactOf<K>,
  before: AnyFact | null,
): Wording | null {
  const brought = broughtBy(
    (found) => before && checkValue(list, before as FactOf<K>, found),
    (found) => checkValue(list, after, found),
  );
  if (brought) return brought;
  const beyond = isBeyondSense(list, after) && !(before && isBeyondSense(list, before));
  return beyond ? told('correction-beyond-sense', { said: saidBy(after) }) : null;
}

/** What a payer is tied to is a fact of its item. */
export function tieFault(item: ReviewedItem, value: Readonly<Record<string, unknown>>): Wording | null {
  for (const [key, list] of TIES) {
    const id = value[key];
    if (typeof id === 'string' && !item[list].some((fact) => fact.id === id))
      return told('cli-breach-tie', { id });
  }
  return null;
}

const TIES = [
  ['ratio_id', 'ratios'],
  ['amount_id', 'amounts'],
] as const;

type SenseCheck = (found: TellBreach) => unknown;

function broughtBy(before: SenseCheck, after: SenseCheck): Wording | null {
  const known = new Set(breachesOf(before).map(({ word, params }) => JSON.stringify([word, params])));
  const one = breachesOf(after).find(({ word, params }) => !known.has(JSON.stringify([word, params])));
  return one ? wordsOf(one.word, one.params) : null;
}

function breachesOf(check: SenseCheck): Breach[] {
  const breaches: Breach[] = [];
  check((where, word, params = {}) => void breaches.push({ where, word, params }));
  return breaches;
}

/** `{"dates": {"singed": …}}`: what an object of the document does not have must not pass for a correction. */
function typedKey(value: Readonly<Record<string, unknown>>, after: DocumentRecord): Wording | null {
  for (const [key, given] of Object.entries(value)) {
    const standing: unknown = after[key as keyof DocumentRecord];
    if (!isObject(given) || !isObject(standing)) continue;
    const wrong = Object.keys(given).find((one) => !(one in standing));
    if (wrong !== undefined) return told('correction-no-such-key', { key: wrong, list: key });
  }
  return null;
}

/** A region that GB/T 2260 lists, or once listed, or one that is not known; what it belongs to follows from its code. */
function regionFault({ region }: DocumentRecord, given: unknown): Wording | null {
  if (!isObject(given)) return null;
  if (region.code !== NOT_KNOWN && regionByCode(region.code) === null)
    return told('correction-no-such-region', { code: region.code });
  return 'parent' in given && given.parent !== region.parent
    ? told('correction-fixed-key', { key: 'region.parent' })
    : null;
}

/** What ends does so after it began. */
function datesFault({ dates: { signed, effective, expires } }: DocumentRecord): Wording | null {
  const began = [effective, signed].find((day) => day !== null && expires !== null && expires < day);
  return began ? told('correction-ends-before', { expires: String(expires), began }) : null;
}

const isBeyondSense = (list: HungKind, fact: AnyFact): boolean =>
  (list === 'ages' && isAgeBeyondSense(fact as FactOf<'ages'>)) ||
  (list === 'amounts' && isSumBeyondSense(fact as FactOf<'amounts'>));

const saidBy = (fact: AnyFact): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(fact).filter(([key]) => key === 'min' || key === 'max' || key === 'unit'),
    ),
  );
