/** Which fact of the old item became which of the new (diff contract, section 6): those of a sentence that kept its words in their order, then equal values, then by role. */

import { assign } from '../../match/assign.ts';
import { dice } from '../../match/grams.ts';
import { normalText } from '../../match/normalize.ts';
import { TEN } from '../../words/numerals.ts';

// What a fact's surroundings say of which fact it is: its subject, and the words before and after it, numbers aside.

/** So many units of the field are read on either side of a fact. */
const WINDOW = 24;
const NUMBERS = new RegExp(String.raw`[\d.,%]+|[〇零${TEN}两百千万亿]+`, 'g');

interface TextsAround {
  before: string;
  after: string;
}

function contextOf(text: string, start: number, end: number): TextsAround {
  return {
    before: plain(text.slice(Math.max(0, start - WINDOW), start)),
    after: plain(text.slice(end, end + WINDOW)),
  };
}

function plain(text: string): string {
  return normalText(text).replace(NUMBERS, '0');
}

/** 0..1: how much of the words next to the two facts is the same, the nearest counting most. */
function contextLikeness(a: TextsAround, b: TextsAround): number {
  const before = Math.max(run(reversed(a.before), reversed(b.before)), dice(a.before, b.before));
  const after = Math.max(run(a.after, b.after), dice(a.after, b.after));
  return 0.6 * before + 0.4 * after;
}

/** Eight units in a row that are the same settle it; both at the field's end is the same too. */
function run(a: string, b: string): number {
  if (a === '' && b === '') return 1;
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return Math.min(1, length / Math.min(8, Math.max(a.length, b.length)));
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** A fact as pairing sees it. */
export interface FactToPair<F> {
  fact: F;
  /** The field under the new side's name, so that both sides speak of one field. */
  field: string;
  /** Its value; equal strings are equal values. */
  value: string;
  /** What it is counted by and how often: the same form speaks for the same fact. */
  form: readonly unknown[];
  subject: string | null;
  context: TextsAround;
}

export function placed<F extends { start: number; end: number }>(
  fact: F,
  given: Pick<FactToPair<F>, 'field' | 'value' | 'form' | 'subject'>,
  fieldText: string,
): FactToPair<F> {
  const { start, end } = fact;
  const subject = given.subject === null ? null : normalText(given.subject);
  return { ...given, subject, fact, context: contextOf(fieldText, start, end) };
}

/** What is counted by something else or how often else is hardly one fact, however much of the rest is the same. */
const OTHER_FORM = 0.2;

/** Below this two facts have nothing but their field in common: one went, another came. What is left of a field pairs before it is told so. */
const LINE = 0.22;

/** From here on the words around two facts are the same but for a particle. */
const SAME_WORDS = 0.85;

/** Pairs whose values differ, in the order of the old side; and what found no partner. */
export interface FactPairs<F> {
  changed: [F, F][];
  removed: F[];
  added: F[];
}

export function pairFacts<F>(olds: readonly FactToPair<F>[], news: readonly FactToPair<F>[]): FactPairs<F> {
  const left = new Set(olds);
  const right = new Set(news);
  const settle = (pairs: readonly [FactToPair<F>, FactToPair<F>][]): void => {
    for (const [old, now] of pairs) {
      left.delete(old);
      right.delete(now);
    }
  };
  const inPlace = pairsInPlace(olds, news);
  settle(inPlace);
  settle(equalPairs([...left], [...right], ({ field, value }) => `${field}\n${value}`));
  settle(equalPairs([...left], [...right], ({ value }) => value));
  const byRole = assignByRole([...left], [...right]);
  settle(byRole);
  return {
    changed: [...inPlace.filter(([old, now]) => old.value !== now.value), ...byRole].map(([old, now]) => [
      old.fact,
      now.fact,
    ]),
    removed: [...left].map(({ fact }) => fact),
    added: [...right].map(({ fact }) => fact),
  };
}

/**
 * Of a field that says the same of the same things in the same order, with other numbers: 小学1000元，初中1250元 became 小学1250元，初中1500元.
 * That a sum is now what its neighbour was is chance.
 */
function pairsInPlace<F>(
  olds: readonly FactToPair<F>[],
  news: readonly FactToPair<F>[],
): [FactToPair<F>, FactToPair<F>][] {
  const there = grouped(news, ({ field }) => field);
  return [...grouped(olds, ({ field }) => field)].flatMap(([field, own]) => {
    const others = there.get(field) ?? [];
    const pairs = own.map((old, at): [FactToPair<F>, FactToPair<F>] => [old, others[at]!]);
    return own.length === others.length && pairs.every(([old, now]) => standsThere(old, now)) ? pairs : [];
  });
}

function standsThere<F>(old: FactToPair<F>, now: FactToPair<F>): boolean {
  return (
    old.subject === now.subject &&
    JSON.stringify(old.form) === JSON.stringify(now.form) &&
    contextLikeness(old.context, now.context) >= SAME_WORDS
  );
}

/** Facts of one value: as many as are on both sides; where one side has more, those that say it of the same thing. */
function equalPairs<F>(
  olds: readonly FactToPair<F>[],
  news: readonly FactToPair<F>[],
  key: (fact: FactToPair<F>) => string,
): [FactToPair<F>, FactToPair<F>][] {
  const there = grouped(news, key);
  return [...grouped(olds, key)].flatMap(([value, own]) => {
    const others = there.get(value) ?? [];
    if (own.length === others.length)
      return own.map((old, at): [FactToPair<F>, FactToPair<F>] => [old, others[at]!]);
    const edges = own.flatMap((old, a) =>
      others.map((now, b) => ({
        a,
        b,
        worth: 1 + (old.subject === now.subject ? 1 : 0) + contextLikeness(old.context, now.context),
      })),
    );
    return assign(edges).map(({ a, b }): [FactToPair<F>, FactToPair<F>] => [own[a]!, others[b]!]);
  });
}

function grouped<F>(
  facts: readonly FactToPair<F>[],
  key: (fact: FactToPair<F>) => string,
): Map<string, FactToPair<F>[]> {
  const groups = new Map<string, FactToPair<F>[]>();
  for (const fact of facts) groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  return groups;
}

function assignByRole<F>(
  olds: readonly FactToPair<F>[],
  news: readonly FactToPair<F>[],
): [FactToPair<F>, FactToPair<F>][] {
  const edges = olds.flatMap((old, a) =>
    news.flatMap((now, b) => {
      if (old.field !== now.field) return [];
      const role = likeness(old, now);
      // of two that fit as well, the one that keeps the order
      const order = 0.02 * (1 - Math.abs(a / olds.length - b / news.length));
      return role < LINE ? [] : [{ a, b, worth: role + order }];
    }),
  );
  return assign(edges).map(({ a, b }) => [olds[a]!, news[b]!]);
}

function likeness<F>(a: FactToPair<F>, b: FactToPair<F>): number {
  const shared = a.form.filter((part, at) => JSON.stringify(part) === JSON.stringify(b.form[at])).length;
  // 每人每月690元 became 每人每月820元 sooner than 每人每年6000元 did
  const form = shared === a.form.length ? 1 : OTHER_FORM * (shared / a.form.length);
  const context = contextLikeness(a.context, b.context);
  if (a.subject === null && b.subject === null) return 0.75 * context + 0.25 * form;
  const subject = a.subject === null || b.subject === null ? 0.3 : dice(a.subject, b.subject);
  return 0.4 * subject + 0.4 * context + 0.2 * form;
}
