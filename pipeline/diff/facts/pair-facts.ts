/** Which fact of the old item became which of the new (diff contract, section 6): equal values first, then by role. */
import { assign } from '../assign.ts';
import { normalText } from '../normalize.ts';
import { type Context, contextLikeness, contextOf, dice } from './contexts.ts';

/** A fact as pairing sees it. */
export interface Placed<F> {
  fact: F;
  /** The field under the new side's name, so that both sides speak of one field. */
  field: string;
  /** Its value; equal strings are equal values. */
  value: string;
  /** What it is counted by and how often: the same form speaks for the same fact. */
  form: readonly unknown[];
  subject: string | null;
  context: Context;
  text: string;
}

export function placed<F extends { start: number; end: number; text: string }>(
  fact: F,
  given: Pick<Placed<F>, 'field' | 'value' | 'form' | 'subject'>,
  fieldText: string,
): Placed<F> {
  const { start, end, text } = fact;
  const subject = given.subject === null ? null : normalText(given.subject);
  return { ...given, subject, fact, text: normalText(text), context: contextOf(fieldText, start, end) };
}

/** Below this two facts have nothing but their field in common: one went, another came. What is left of a field pairs before it is told so. */
const LINE = 0.22;

/** Pairs whose values differ, in the order of the old side; and what found no partner. */
export interface FactPairs<F> {
  changed: [F, F][];
  removed: F[];
  added: F[];
}

export function pairFacts<F>(olds: readonly Placed<F>[], news: readonly Placed<F>[]): FactPairs<F> {
  const left = new Set(olds);
  const right = new Set(news);
  const equal = (fits: (a: Placed<F>, b: Placed<F>) => boolean): void => {
    for (const old of olds) {
      if (!left.has(old)) continue;
      for (const now of right) {
        if (old.value !== now.value || !fits(old, now)) continue;
        left.delete(old);
        right.delete(now);
        break;
      }
    }
  };
  equal((a, b) => a.field === b.field && a.subject === b.subject && a.text === b.text);
  equal((a, b) => a.field === b.field && a.subject === b.subject);
  equal((a, b) => a.field === b.field);
  equal(() => true);
  const byRole = assignByRole([...left], [...right]);
  for (const [old, now] of byRole) {
    left.delete(old);
    right.delete(now);
  }
  return {
    changed: byRole.map(([old, now]) => [old.fact, now.fact]),
    removed: [...left].map(({ fact }) => fact),
    added: [...right].map(({ fact }) => fact),
  };
}

function assignByRole<F>(olds: readonly Placed<F>[], news: readonly Placed<F>[]): [Placed<F>, Placed<F>][] {
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

function likeness<F>(a: Placed<F>, b: Placed<F>): number {
  const shared = a.form.filter((part, at) => JSON.stringify(part) === JSON.stringify(b.form[at])).length;
  const form = a.form.length === 0 ? 1 : shared / a.form.length;
  const context = contextLikeness(a.context, b.context);
  if (a.subject === null && b.subject === null) return 0.75 * context + 0.25 * form;
  const subject = a.subject === null || b.subject === null ? 0.3 : dice(a.subject, b.subject);
  return 0.4 * subject + 0.4 * context + 0.2 * form;
}
