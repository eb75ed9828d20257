/** What a correction is about and expects: what stands at its target, whether that is so still, and whether the text says what is set. */
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { type Named, namedBy } from '../../records/ids.ts';
import type { AnyFact } from '../../records/kinds.ts';
import { narrow } from '../../text/narrow.ts';
import { findNumbers } from '../../text/numbers.ts';
import { fieldOf } from './field-text.ts';
import type { ReviewedNotice } from './types.ts';

/** What a correction is about, taken apart: `330400-2023-standard/2#a-0123abcd`, `…/2#standard`, `…/53.1`, `document`. */
export type Target = Named | { kind: 'document' };

/** @returns null for a target of no known form */
export const targetOf = (target: string): Target | null =>
  target === 'document' ? { kind: 'document' } : namedBy(target);

/** Where a fact stands may move while its text stays; ids and who it is from are no part of what was read. */
const NOT_EXPECTED: ReadonlySet<string> = new Set([
  'id',
  'ages',
  'start',
  'end',
  'flags',
  'origin',
  'review',
]);
const OF_ITEM = ['number_raw', 'name', 'domain', 'aspect'] as const;
const OF_FIELD = ['label', 'text'] as const;
const OF_DOCUMENT = [
  'kind',
  'status',
  'title',
  'doc_number',
  'edition',
  'region',
  'issuers',
  'dates',
] as const;

/** All that stands at a target, with who it is from; null where nothing does. */
export function rawAt(record: ReviewedNotice, spelled: string): Record<string, unknown> | null {
  const target = targetOf(spelled);
  if (target?.kind === 'document') return { ...record.document };
  const item = target && record.items.find((one) => one.id === target.item);
  if (!target || !item) return null;
  if (target.kind === 'item') return { ...item };
  if (target.kind === 'field') {
    const field = fieldOf(item, target.field);
    return field && { ...field };
  }
  const fact = HUNG_KINDS.flatMap((name) => item[name] as AnyFact[]).find((f) => f.id === target.fact);
  return fact ? { ...fact } : null;
}

/**
 * @param value of a `set`: only the keys it names, and a fact's text; null: all that stands there
 * @returns null where the target is not there
 */
export function standingAt(
  record: ReviewedNotice,
  spelled: string,
  value: unknown,
): Record<string, unknown> | null {
  const target = targetOf(spelled);
  const standing = rawAt(record, spelled);
  if (!target || !standing) return null;
  if (target.kind === 'document') return pick(standing, isObject(value) ? Object.keys(value) : OF_DOCUMENT);
  if (target.kind === 'item') return pick(standing, OF_ITEM);
  if (target.kind === 'field') return pick(standing, OF_FIELD);
  const all = Object.keys(standing).filter((key) => !NOT_EXPECTED.has(key));
  return pick(standing, isObject(value) ? all.filter((key) => key === 'text' || key in value) : all);
}

function pick(standing: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in standing).map((key) => [key, standing[key]]));
}

// Whether what a correction expects still stands there.

/** Every key that is named, in objects within objects too; lists are compared whole. */
export function holds(expected: unknown, found: unknown): boolean {
  if (isObject(expected) && isObject(found))
    return Object.entries(expected).every(([key, value]) => key in found && holds(value, found[key]));
  if (Array.isArray(expected) && Array.isArray(found))
    return (
      expected.length === found.length &&
      expected.every((value, at) => {
        const other: unknown = found[at];
        return isObject(value) && isObject(other)
          ? Object.keys(value).length === Object.keys(other).length && holds(value, other)
          : holds(value, other);
      })
    );
  return Object.is(expected, found);
}

/** Of what stands there, the keys that a correction names: what a warning shows beside what was expected. */
export function named(expected: Readonly<Record<string, unknown>>, found: object): Record<string, unknown> {
  const standing = found as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, standing[key] ?? null]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Whether what a person sets stands in the text that it is about: what does not is written all the same, and told.

/** Keys whose value is a part of the text, as written there. */
const VERBATIM: ReadonlySet<string> = new Set([
  'text',
  'subject',
  'of',
  'action',
  'schedule',
  'per_event',
  'title',
  'doc_number',
  'decree',
  'standard_no',
  'version',
  'domain',
  'aspect',
]);
/** Keys whose value is a number of the text, perhaps in another unit. */
const NUMERIC: ReadonlySet<string> = new Set(['min', 'max', 'parts', 'n', 'year']);
/** 万, 亿, 千, 百; %, 折 and 成, 八五折, ‰, 半 and 1/3 written out are told by findNumbers or not at all. */
const SCALES = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5];

interface Disagreement {
  key: string;
  value: string | number;
}

/**
 * @param value as a correction gives it
 * @param text of the field or of the document that it is about
 */
export function disagreements(value: unknown, text: string): Disagreement[] {
  const squeezed = squeeze(text);
  const numbers = findNumbers(text).map((span) => span.value);
  const said = (number: number): boolean =>
    numbers.some((one) => SCALES.some((scale) => Math.abs(one * scale - number) <= Math.abs(number) * 1e-9));
  const found: Disagreement[] = [];
  const look = (key: string, one: unknown): void => {
    if (Array.isArray(one)) for (const part of one) look(key, part);
    else if (isObject(one)) for (const [inner, part] of Object.entries(one)) look(inner, part);
    else if (typeof one === 'number' && NUMERIC.has(key) && !said(one)) found.push({ key, value: one });
    else if (typeof one === 'string' && VERBATIM.has(key) && !standsIn(key, squeeze(one), squeezed))
      found.push({ key, value: one });
  };
  look('', value);
  return found;
}

/** A subject may be put together from a list: 一级 of 一、二级医疗机构. */
function standsIn(key: string, part: string, text: string): boolean {
  if (key !== 'subject') return text.includes(part);
  let at = 0;
  for (const character of part) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const squeeze = (text: string): string => narrow(text).replace(/[\s〔〕[\]()]+/gu, '');
