/** A fact with its kind, so that its value can be told. */
export type OneFact =
  | { kind: 'amounts'; fact: AmountValue }
  | { kind: 'ratios'; fact: RatioValue }
  | { kind: 'frequencies'; fact: FrequencyValue }
  | { kind: 'ages'; fact: AgeValue }
  | { kind: 'citations'; fact: CitationValue }
  | { kind: 'payers'; fact: PayerValue }
  | { kind: 'references'; fact: ReferenceValue };

/** The value of a fact in words of one language: `at least 60 yuan · per person · a month · benefit`. */
import type { AgeValue, AmountValue, CitationValue, FrequencyValue, RatioValue } from '../records/facts.ts';
import type { PayerValue, ReferenceValue } from '../records/finance.ts';
import { labelOf } from '../records/labels.ts';
import type { Context } from './context.ts';

type Parts = (string | null | false)[];

export function factValue(context: Context, one: OneFact): string {
  return partsOf(context, one).filter(Boolean).join(' · ');
}

function partsOf(context: Context, one: OneFact): Parts {
  switch (one.kind) {
    case 'amounts':
      return amount(context, one.fact);
    case 'ratios':
      return ratio(context, one.fact);
    case 'frequencies':
      return frequency(context, one.fact);
    case 'ages':
      return age(context, one.fact);
    case 'citations':
      return citation(context, one.fact);
    case 'payers':
      return payer(context, one.fact);
    case 'references':
      return reference(context, one.fact);
  }
}

/** 0.07 × 100 without the dust of doubles. */
const plain = (n: number): string => String(Number(n.toPrecision(12)));

interface Bounded {
  min: number | null;
  max: number | null;
  bound: AmountValue['bound'];
}

/** @param unit puts a unit to a number or to a range of numbers: `60` → `60 yuan` */
function bounded(
  { say }: Context,
  { min, max, bound }: Bounded,
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

const perWords = ({ say, lang }: Context, per: readonly string[]): Parts =>
  per.map((what) => say('cli-per', { what: labelOf('per', what, lang) }));

const named = (
  { say }: Context,
  word: 'cli-of' | 'cli-subject' | 'cli-action',
  what: string | null,
): string | null => (what === null ? null : say(word, { what }));

function amount(context: Context, fact: AmountValue): Parts {
  const { say, lang } = context;
  return [
    bounded(context, fact, plain, (n) => say('cli-yuan', { n })),
    ...perWords(context, fact.per),
    fact.period && labelOf('period', fact.period, lang),
    fact.average && say('cli-average'),
    fact.change && labelOf('change', fact.change, lang),
    labelOf('amount_role', fact.role, lang),
    named(context, 'cli-subject', fact.subject),
  ];
}

function ratio(context: Context, fact: RatioValue): Parts {
  const { say, lang } = context;
  const hundred = (n: number): string => plain(n * 100);
  const UNITS: Readonly<Record<RatioValue['kind'], [(n: number) => string, (n: string) => string]>> = {
    percent: [hundred, (n) => `${n}%`],
    points: [hundred, (n) => say('cli-points', { n })],
    multiple: [plain, (n) => say('cli-times', { n })],
    fraction: [(n) => String(Number(n.toPrecision(6))), (n) => n],
    share: [plain, (n) => n],
  };
  const [number, unit] = UNITS[fact.kind];
  return [
    fact.parts ? fact.parts.map(plain).join(' : ') : bounded(context, fact, number, unit),
    labelOf('ratio_kind', fact.kind, lang),
    fact.change && labelOf('change', fact.change, lang),
    named(context, 'cli-of', fact.of),
    named(context, 'cli-subject', fact.subject),
  ];
}

function frequency(context: Context, fact: FrequencyValue): Parts {
  const { say, lang } = context;
  const { every } = fact;
  const unit = every && labelOf('every_unit', every.unit, lang);
  return [
    bounded(context, fact, plain, (n) => (lang === 'zh' ? `${n}${fact.unit}` : `${n} ${fact.unit}`)),
    every && (every.n === 1 ? say('cli-every-one', { unit }) : say('cli-every', { n: plain(every.n), unit })),
    fact.per_event && say('cli-per', { what: fact.per_event }),
    ...perWords(context, fact.per),
    fact.average && say('cli-average'),
    fact.schedule && say('cli-schedule', { what: fact.schedule }),
    named(context, 'cli-action', fact.action),
    named(context, 'cli-subject', fact.subject),
  ];
}

function age({ lang }: Context, fact: AgeValue): Parts {
  const unit = labelOf('age_unit', fact.unit, lang);
  const from = fact.min === null ? '' : `${fact.min_inclusive ? '≥' : '>'} ${plain(fact.min)}`;
  const to = fact.max === null ? '' : `${fact.max_inclusive ? '≤' : '<'} ${plain(fact.max)}`;
  const single = fact.min !== null && fact.min === fact.max;
  return [
    `${single ? plain(fact.min ?? 0) : [from, to].filter(Boolean).join(', ')} ${unit}`,
    fact.sex && labelOf('sex', fact.sex, lang),
  ];
}

function citation({ say, lang }: Context, fact: CitationValue): Parts {
  return [
    `《${fact.title}》`,
    fact.doc_number ?? fact.decree ?? fact.standard_no,
    labelOf('citation_kind', fact.kind, lang),
    fact.version,
    fact.trial && say('cli-trial'),
    fact.issuers.length > 0 && say('cli-issuers', { what: fact.issuers }),
  ];
}

function payer({ say, lang }: Context, fact: PayerValue): Parts {
  return [
    fact.name,
    labelOf('payer_level', fact.level, lang),
    labelOf('payer_mode', fact.mode, lang),
    fact.share !== null && `${plain(fact.share * 100)}%`,
    fact.for && say('cli-for', { what: fact.for }),
  ];
}

function reference(context: Context, fact: ReferenceValue): Parts {
  return [
    labelOf('reference_relation', fact.relation, context.lang),
    fact.base,
    named(context, 'cli-subject', fact.subject),
  ];
}
