/** Parameters of a query: how each is read from the address, what it may be, and how the OpenAPI document tells it. */
import { z } from 'zod';
import { fill, type MessageParams } from '../../messages/index.ts';
import { SERVE_ALLOWED } from '../../messages/serve.ts';
import type { Wording } from '../../messages/wording.ts';

export interface QueryParam<Value = unknown> {
  /** Of one value. */
  schema: z.ZodType<Value>;
  /** undefined: it cannot be used. */
  read: (given: string) => Value | undefined;
  allowed: Wording;
  note: Wording;
  /** Given several times any of them is meant. */
  many: boolean;
  required?: boolean;
  example: string | null;
}

/** One that may be given several times. */
export type Many<Value> = QueryParam<Value> & { many: true };
export type One<Value> = QueryParam<Value> & { many: false };
export type QueryParams = Readonly<Record<string, QueryParam>>;

/** What was given: of one undefined where it was not, of many []. */
export type Given<P extends QueryParams> = {
  readonly [K in keyof P]: P[K] extends Many<infer Value>
    ? readonly Value[]
    : P[K] extends QueryParam<infer Value>
      ? Value | undefined
      : never;
};

type Allowed = keyof typeof SERVE_ALLOWED;
const allowed = (word: Allowed, params: MessageParams = {}): Wording => ({
  en: fill(SERVE_ALLOWED[word].en, params, 'en'),
  zh: fill(SERVE_ALLOWED[word].zh, params, 'zh'),
});

const one = <Value>(
  schema: z.ZodType<Value>,
  note: Wording,
  may: Wording,
  read: (given: string) => unknown,
  example: string | null = null,
): One<Value> => ({
  schema,
  note,
  allowed: may,
  many: false,
  example,
  read(given) {
    const result = schema.safeParse(read(given));
    return result.success ? result.data : undefined;
  },
});

/** The longest text that a parameter may be. */
const LONGEST = 200;

export const textParam = (note: Wording, example: string | null = null, most = LONGEST): One<string> =>
  one(z.string().min(1).max(most), note, allowed('allowed-text', { most }), (given) => given, example);

export const wordParam = <const Word extends string>(words: readonly Word[], note: Wording): One<Word> =>
  one(z.enum(words), note, allowed('allowed-words', { words: [...words] }), (given) => given);

export const wholeParam = (
  least: number,
  most: number,
  note: Wording,
  example: string | null = null,
): One<number> =>
  one(
    z.int().min(least).max(most),
    note,
    allowed('allowed-whole', { least, most }),
    (given) => (/^-?\d{1,9}$/u.test(given) ? Number(given) : Number.NaN),
    example,
  );

export const numberParam = (note: Wording, example: string | null = null): One<number> =>
  one(
    z.number(),
    note,
    allowed('allowed-number'),
    (given) => (/^-?\d{1,15}(?:\.\d{1,9})?$/u.test(given) ? Number(given) : Number.NaN),
    example,
  );

export const truthParam = (note: Wording): One<boolean> =>
  one(z.boolean(), note, allowed('allowed-truth'), (given) =>
    given === 'true' || given === '1' ? true : given === 'false' || given === '0' ? false : given,
  );

/** Keys of a row, set apart by commas. */
export const fieldsParam = (names: readonly string[], note: Wording): One<string[]> =>
  one(z.array(z.enum(names)).min(1), note, allowed('allowed-words', { words: [...names] }), (given) => [
    ...new Set(given.split(',')),
  ]);

export const dayParam = (note: Wording, example: string | null = null): One<string> =>
  one(z.iso.date(), note, allowed('allowed-day'), (given) => given, example);

export const many = <Value>(param: One<Value>): Many<Value> => ({ ...param, many: true });
