/** Values of facts in words of one language, from the catalogue. */
import type { BOUNDS } from '../facts.ts';
import type { Parts, Speaker } from './row.ts';

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
