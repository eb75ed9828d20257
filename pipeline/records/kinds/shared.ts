/** What the rows of several kinds share: columns of their tables, pieces of their views' SQL, their values in words. */

import type { BOUNDS } from '../facts.ts';
import { type ColumnOf, columnOf, type Parts, type Speaker } from './row.ts';

interface Dated {
  from: string | null;
  until: string | null;
}

/** When a fact holds, where its own sentence says so. */
export const datedColumns = <Fact extends Dated>(): ColumnOf<Fact>[] => [
  columnOf('"from" TEXT', 'ISO day, where the sentence says so · 自何日起', (f) => f.from),
  columnOf('until TEXT', 'ISO day, included · 至何日止', (f) => f.until),
];

export const UNDATED = { from: null, until: null };

// Pieces of the views' SQL: figures and codes as people read them.

/** The day of the query, known to SQLite and DuckDB. */
export const TODAY = 'CAST(CURRENT_DATE AS TEXT)';

/** A number as people write it: 1610, 0.5; never 1610.0. */
export const figureSql = (sql: string): string => `printf('%.12g', ${sql})`;

export const labelled = (enumeration: string, value: string): string =>
  `(SELECT zh FROM labels WHERE enumeration = '${enumeration}' AND value = ${value})`;

/** A figure with its bound in words: 不低于60, 1000—3000, 约3. `unit` is SQL for what follows each figure. */
export const boundedSql = (
  unit: string,
  atLeast: string,
  min = 'f.min',
  max = 'f.max',
): string => `CASE f.bound
    WHEN 'at_least' THEN '${atLeast}' || ${figureSql(min)} || ${unit}
    WHEN 'at_most' THEN '不超过' || ${figureSql(max)} || ${unit}
    WHEN 'range' THEN ${figureSql(min)} || '—' || ${figureSql(max)} || ${unit}
    WHEN 'approx' THEN '约' || ${figureSql(min)} || ${unit}
    WHEN 'exact' THEN ${figureSql(min)} || ${unit}
  END`;

// Values of facts in words of one language, from the catalogue.

/** 0.07 × 100 without the dust of doubles. */
export const plainNumber = (n: number): string => String(Number(n.toPrecision(12)));

interface BoundedValue {
  min: number | null;
  max: number | null;
  bound: (typeof BOUNDS)[number];
}

/** @param unit puts a unit to a number or to a range of numbers: `60` → `60 yuan` */
export function boundedWords(
  { say }: Speaker,
  { min, max, bound }: BoundedValue,
  number: (n: number) => string,
  unit: (n: string) => string,
): string {
  const one = (n: number | null): string => unit(n === null ? '?' : number(n));
  switch (bound) {
    case 'exact':
      return one(min);
    case 'approx':
      return say('cli-about', { n: one(min) });
    case 'at_least':
      return say('cli-at-least', { n: one(min) });
    case 'at_most':
      return say('cli-at-most', { n: one(max) });
    case 'range':
      return unit(say('cli-from-to', { min: number(min ?? Number.NaN), max: number(max ?? Number.NaN) }));
  }
}

export const perWords = ({ say, label }: Speaker, per: readonly string[]): Parts =>
  per.map((what) => say('cli-per', { what: label('per', what) }));

export const named = (
  { say }: Speaker,
  word: 'cli-of' | 'cli-subject' | 'cli-action',
  what: string | null,
): string | null => (what === null ? null : say(word, { what }));
