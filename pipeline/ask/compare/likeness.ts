/** How sure it is that facts of two places are of one thing: the same form (元/人/月), the same subject, the same ages. */

import { fitOf, type LifeSpan } from '../../match/ages.ts';
import { dice } from '../../match/grams.ts';
import { normalText } from '../../match/normalize.ts';
import type { Amount, Frequency, Ratio } from '../../records/facts.ts';

/** A fact as aligning sees it. */
export interface ComparedFact<Fact> {
  fact: Fact;
  /** Facts of other keys are never of one thing: a benefit and a threshold. */
  key: string;
  /** What it is counted by; equal strings are equal forms. */
  form: readonly string[];
  /** What it is for, in its normal form; '' where the sentence names nothing. */
  subject: string;
  /** Nothing else of its place has this key and form. */
  alone: boolean;
  /** The ages that set it. */
  ages: readonly LifeSpan[];
  /** All of this as one word: facts of one look are as like to any other. */
  look: string;
}

/** Subjects that share less than this say nothing for each other. */
const TELLING = 0.3;
/** Subjects that share so much are one, whatever the form. */
const SURE = 0.8;
/** Neither sentence names what the sum is for. */
const UNNAMED = 0.6;
const SUBJECT = 0.55;

export function likeness<Fact>(a: ComparedFact<Fact>, b: ComparedFact<Fact>): number {
  if (a.key !== b.key) return 0;
  const subject = a.subject === '' && b.subject === '' ? UNNAMED : subjectLikeness(a.subject, b.subject);
  if (conflict(a, b) && subject < SURE) return 0;
  const form = a.form.filter((part, at) => part === b.form[at]).length / a.form.length;
  const rest = (1 - SUBJECT) * form;
  if (a.ages.length > 0 && b.ages.length > 0) return sameAges(a.ages, b.ages) ? SUBJECT + rest : 0;
  // 元/人/月 alone joins two sums only where neither place has another such
  if (subject < TELLING) return form === 1 && a.alone && b.alone ? 1 - SUBJECT : 0;
  return SUBJECT * subject + rest;
}

/** 元/人/月 and 元/人/年: both are told, and they differ. */
const conflict = <Fact>(a: ComparedFact<Fact>, b: ComparedFact<Fact>): boolean =>
  a.form.some((part, at) => part !== '' && b.form[at] !== '' && part !== b.form[at]);

/** Whole, or by the member alone where one has the head of its list: 生均公用经费基准定额：普通小学, 小学. */
function subjectLikeness(a: string, b: string): number {
  const member = (subject: string): string => subject.slice(subject.lastIndexOf(':') + 1);
  return Math.max(dice(a, b), dice(member(a), member(b)));
}

const sameAges = (a: readonly LifeSpan[], b: readonly LifeSpan[]): boolean =>
  a.some((one) => b.some((other) => fitOf(one, other) === 'whole' && fitOf(other, one) === 'whole'));

interface FactForm<Fact> {
  key: (fact: Fact) => string;
  form: (fact: Fact) => readonly string[];
  subject: (fact: Fact) => string | null;
  ages: (fact: Fact) => readonly LifeSpan[];
}

/** The facts of one place. */
export function compared<Fact>(
  facts: readonly Fact[],
  { key, form, subject, ages }: FactForm<Fact>,
): ComparedFact<Fact>[] {
  const all = facts.map((fact) => ({
    fact,
    key: key(fact),
    form: form(fact),
    subject: normalText(subject(fact) ?? ''),
    ages: ages(fact),
  }));
  const same = (a: (typeof all)[number]) => (b: (typeof all)[number]) =>
    a.key === b.key && a.form.join('\n') === b.form.join('\n');
  return all.map((one) => {
    const alone = all.filter(same(one)).length === 1;
    const look = JSON.stringify([one.key, one.form, one.subject, one.ages, alone]);
    return { ...one, alone, look };
  });
}

export const amountForm = (agesOf: (amount: Amount) => readonly LifeSpan[]): FactForm<Amount> => ({
  key: ({ role, change }) => `${role} ${change ?? ''}`,
  form: ({ per, period }) => [per.join('/'), period ?? ''],
  subject: ({ subject }) => subject,
  ages: agesOf,
});

export const RATIO_FORM: FactForm<Ratio> = {
  key: ({ kind, role, change }) => `${kind} ${role} ${change ?? ''}`,
  form: ({ of }) => [of ?? ''],
  subject: ({ subject }) => subject,
  ages: () => [],
};

export const FREQUENCY_FORM: FactForm<Frequency> = {
  key: ({ unit }) => unit,
  form: ({ every, per, per_event }) => [every ? JSON.stringify(every) : '', per.join('/'), per_event ?? ''],
  subject: ({ subject, action }) => [subject, action].filter(Boolean).join('') || null,
  ages: () => [],
};
