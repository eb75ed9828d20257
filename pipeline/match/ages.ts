/** Ages as spans of life in months, half open, so that 0–36个月 and 0—6岁 can be held against a person of 2. */
import type { Age } from '../records/facts.ts';

export interface LifeSpan {
  /** months since birth, included */
  from: number;
  /** months since birth, not included; null where there is no end */
  below: number | null;
}

const DAYS_A_MONTH = 30.436875;
/** Months that a unit lasts. */
export const MONTHS: Readonly<Record<Age['unit'], number>> = {
  year: 12,
  month: 1,
  week: 7 / DAYS_A_MONTH,
  day: 1 / DAYS_A_MONTH,
};

/** Ages are counted in whole units: 6岁 lasts until the seventh birthday, 不满16周岁 ends at the sixteenth, 超过60岁 begins at the sixty-first. */
export function spanOf(age: Pick<Age, 'min' | 'max' | 'min_inclusive' | 'max_inclusive' | 'unit'>): LifeSpan {
  const unit = MONTHS[age.unit];
  return {
    from: age.min === null ? 0 : (age.min + (age.min_inclusive === false ? 1 : 0)) * unit,
    below: age.max === null ? null : (age.max + (age.max_inclusive === false ? 0 : 1)) * unit,
  };
}

/** whole: through all of the person's span; part: for some of it (0–36个月 of somebody of 3); none. */
export type Fit = 'whole' | 'part' | 'none';

export function fitOf(person: LifeSpan, span: LifeSpan): Fit {
  const end = ({ below }: LifeSpan): number => below ?? Number.POSITIVE_INFINITY;
  if (span.from >= end(person) || end(span) <= person.from) return 'none';
  return span.from <= person.from && end(span) >= end(person) ? 'whole' : 'part';
}
