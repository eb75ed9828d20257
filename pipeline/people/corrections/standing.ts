/** What a correction expects: what stands at its target, as far as it says something about the notice. */

import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import type { AnyFact } from '../../records/kinds.ts';
import { isObject } from './expect.ts';
import { fieldOf } from './fields-in.ts';
import { targetOf } from './target.ts';
import type { ReviewedNotice } from './types.ts';

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
  if (!target) return null;
  if (target.kind === 'document')
    return pick(record.document, isObject(value) ? Object.keys(value) : OF_DOCUMENT);
  const item = record.items.find((i) => i.id === target.item);
  if (!item) return null;
  if (target.kind === 'item') return pick(item, OF_ITEM);
  if (target.kind === 'field') {
    const field = fieldOf(item, target.field);
    return field && { label: field.label, text: field.text };
  }
  const fact = HUNG_KINDS.flatMap((name) => item[name] as AnyFact[]).find((f) => f.id === target.fact);
  if (!fact) return null;
  const all = Object.keys(fact).filter((key) => !NOT_EXPECTED.has(key));
  return pick(fact, isObject(value) ? all.filter((key) => key === 'text' || key in value) : all);
}

function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  const standing = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.filter((key) => key in standing).map((key) => [key, standing[key]]));
}
