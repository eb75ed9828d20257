/** How a row of test/facts/rows/amounts*.ts is written. */
import type { AmountValue } from '../../../pipeline/records/facts.ts';

export interface AmountRow {
  text: string;
  facts: Partial<AmountValue>[];
  from: 'seed' | 'invented';
}

type Value = number | [number, number] | { at_least: number } | { at_most: number } | { approx: number };

function limits(value: Value): Pick<AmountValue, 'min' | 'max' | 'bound'> {
  if (typeof value === 'number') return { min: value, max: value, bound: 'exact' };
  if (Array.isArray(value)) return { min: value[0], max: value[1], bound: 'range' };
  if ('at_least' in value) return { min: value.at_least, max: null, bound: 'at_least' };
  if ('at_most' in value) return { min: null, max: value.at_most, bound: 'at_most' };
  return { min: value.approx, max: value.approx, bound: 'approx' };
}

/** One expected sum: all scored keys, the text, and the subject where it is given. `per` is written with +. */
export function sum(
  text: string,
  value: Value,
  per: string,
  period: AmountValue['period'],
  more: Partial<Pick<AmountValue, 'role' | 'change' | 'average' | 'subject'>> = {},
): Partial<AmountValue> {
  return {
    text,
    ...limits(value),
    currency: 'CNY',
    per: per === '' ? [] : per.split('+'),
    period,
    role: 'benefit',
    change: null,
    average: false,
    ...more,
  };
}

export const of = (subject: string | null): { subject: string | null } => ({ subject });
export const seed = (text: string, ...facts: Partial<AmountValue>[]): AmountRow => ({
  text,
  facts,
  from: 'seed',
});
export const invented = (text: string, ...facts: Partial<AmountValue>[]): AmountRow => ({
  text,
  facts,
  from: 'invented',
});
