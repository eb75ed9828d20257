/** How a held-out fact is written: every scored value of it, with the words that find its place. */
import type {
  AgeValue,
  AmountValue,
  CitationValue,
  FrequencyValue,
  RatioValue,
} from '../../../pipeline/records/facts.ts';

/** A text with all the facts of one kind in it, in order. A fact's `text` is looked for after the place of the one before it. */
export interface HeldOutRow<Value> {
  text: string;
  facts: Partial<Value>[];
}

/** 5, [1, 3] for a range, {min: 5} for 不少于5, {max: 5} for 不超过5, {about: 5} for 约5. */
export type Limits = number | [number, number] | { min: number } | { max: number } | { about: number };

type Bounded = Pick<AmountValue, 'min' | 'max' | 'bound'>;

function bounded(limits: Limits): Bounded {
  if (typeof limits === 'number') return { min: limits, max: limits, bound: 'exact' };
  if (Array.isArray(limits)) return { min: limits[0], max: limits[1], bound: 'range' };
  if ('min' in limits) return { min: limits.min, max: null, bound: 'at_least' };
  if ('max' in limits) return { min: null, max: limits.max, bound: 'at_most' };
  return { min: limits.about, max: limits.about, bound: 'approx' };
}

/** `per` is written as words joined by +. */
const perOf = (per: string): string[] => (per === '' ? [] : per.split('+'));

export function amount(
  text: string,
  limits: Limits,
  per: string,
  period: AmountValue['period'],
  more: Partial<Pick<AmountValue, 'role' | 'change' | 'average' | 'subject'>> = {},
): Partial<AmountValue> {
  return {
    text,
    ...bounded(limits),
    currency: 'CNY',
    per: perOf(per),
    period,
    change: null,
    average: false,
    role: 'benefit',
    ...more,
  };
}

export function ratio(
  text: string,
  kind: RatioValue['kind'],
  limits: Limits,
  of: string | null = null,
  more: Partial<Pick<RatioValue, 'change' | 'subject'>> = {},
): Partial<RatioValue> {
  return { text, kind, ...bounded(limits), parts: null, change: null, of, ...more };
}

export function share(
  text: string,
  parts: number[],
  bound: RatioValue['bound'] = 'exact',
): Partial<RatioValue> {
  return { text, kind: 'share', min: null, max: null, bound, parts, change: null, of: null };
}

/** `every` is written as "2 year", "1 half_year", or null. */
export function often(
  text: string,
  limits: Limits,
  unit: string,
  every: string | null,
  more: Partial<
    Pick<FrequencyValue, 'per' | 'average' | 'per_event' | 'schedule' | 'subject' | 'action'>
  > = {},
): Partial<FrequencyValue> {
  const [n, of] = every === null ? [] : every.split(' ');
  const period = of === undefined ? null : ({ n: Number(n), unit: of } as FrequencyValue['every']);
  return {
    text,
    ...bounded(limits),
    unit,
    every: period,
    per: [],
    average: false,
    per_event: null,
    schedule: null,
    ...more,
  };
}

/** It recurs, and no count is given (按月发放). */
export const recurs = (text: string, every: string): Partial<FrequencyValue> =>
  often(text, { min: 1 }, '次', every);

/** `from` and `to`: a number, or null; a strict end is written as "<18" or ">60". */
export function age(
  text: string,
  from: number | `>${number}` | null,
  to: number | `<${number}` | null,
  more: Partial<Pick<AgeValue, 'unit' | 'sex'>> = {},
): Partial<AgeValue> {
  const end = (value: number | string | null) =>
    value === null
      ? { at: null, inclusive: null }
      : typeof value === 'number'
        ? { at: value, inclusive: true }
        : { at: Number(value.slice(1)), inclusive: false };
  const low = end(from);
  const high = end(to);
  return {
    text,
    min: low.at,
    max: high.at,
    min_inclusive: low.inclusive,
    max_inclusive: high.inclusive,
    unit: 'year',
    sex: null,
    ...more,
  };
}

/** `title` as the record has it; its place is told by the words that it begins with. */
export function cited(
  begins: string,
  title: string | null,
  kind: CitationValue['kind'],
  more: Partial<CitationValue> = {},
): Partial<CitationValue> & { begins: string } {
  return {
    begins,
    title,
    kind,
    issuers: [],
    doc_number: null,
    decree: null,
    standard_no: null,
    version: null,
    trial: false,
    ...more,
  };
}
