/** What a person may set at a target, and which values a key may have where they are few. */
import * as z from 'zod';
import { itemCorrection } from '../../records/corrections.ts';
import { HUNG_KINDS, KIND_NAMES } from '../../records/fact-kinds.ts';
import { KINDS } from '../../records/kinds.ts';
import { document } from '../../records/schema.ts';
import { CORRECTABLE } from './document.ts';
import { targetOf } from './standing.ts';

export interface CorrectionKey {
  key: string;
  /** The values of a closed list. */
  allowed: string[] | null;
  /** How its value is written, where it is not as it stands there: places in the text as read. */
  form: string | null;
}

const RANGES = '[[12, 20], …]';

/** Of a fact these follow from where it stands, or from who it is from. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'id',
  'field',
  'origin',
  'review',
  'start',
  'end',
  'flags',
  'ages',
]);

/** @returns none for a target of no known form */
export function keysOf(spelled: string): CorrectionKey[] {
  const target = targetOf(spelled);
  if (target?.kind === 'document')
    return Object.entries(document.shape).flatMap(([key, schema]) =>
      CORRECTABLE.has(key) ? [keyOf(key, schema)] : [],
    );
  if (target?.kind === 'item')
    return Object.entries(itemCorrection.shape).map(([key, schema]) => keyOf(key, schema));
  if (target?.kind === 'field')
    return ['label', 'source'].map((key) => ({ key, allowed: null, form: key === 'source' ? RANGES : null }));
  const letter = target?.fact.split('#')[1]?.[0];
  const list = HUNG_KINDS.find((name) => KIND_NAMES[name].letter === letter);
  if (list === undefined) return [];
  return Object.entries(KINDS[list].schema.shape)
    .filter(([key]) => !FOLLOWS.has(key))
    .map(([key, schema]) => keyOf(key, schema as z.core.$ZodType));
}

const keyOf = (key: string, schema: z.core.$ZodType): CorrectionKey => ({
  key,
  allowed: allowedBy(schema),
  form: isPlaced(schema) ? `{"source": ${RANGES}}` : null,
});

/** The name of an item: by where it stands. */
function isPlaced(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isPlaced(schema.unwrap());
  return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === 'source';
}

function allowedBy(schema: z.core.$ZodType): string[] | null {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return allowedBy(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : null;
}
