/** How a row of test/facts/rows/ratios*.ts is written. */
import type { RatioValue } from '../../../pipeline/records/facts.ts';

export interface RatioRow {
  text: string;
  facts: Partial<RatioValue>[];
  from: 'seed' | 'invented';
}

type Fact = Partial<RatioValue>;
/** Base, subject and change of a fact; null where not given. */
type Rest = Partial<Pick<RatioValue, 'of' | 'subject' | 'change' | 'kind'>>;

const none = { kind: 'percent', parts: null, change: null, of: null, subject: null } as const;

/** 20%, 1.5倍 */
export const exact = (text: string, value: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min: value,
  max: value,
  bound: 'exact',
  ...rest,
});
/** 90%以上, 不低于…的70% */
export const atLeast = (text: string, min: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min,
  max: null,
  bound: 'at_least',
  ...rest,
});
/** 不超过24个月, 150%以下 */
export const atMost = (text: string, max: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min: null,
  max,
  bound: 'at_most',
  ...rest,
});
export const about = (text: string, value: number, rest: Rest = {}): Fact => ({
  ...exact(text, value, rest),
  bound: 'approx',
});
/** 30%—100% */
export const range = (text: string, min: number, max: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min,
  max,
  bound: 'range',
  ...rest,
});
/** 8:0.6:1.4 */
export const share = (
  text: string,
  parts: number[],
  subject: string | null = null,
  bound: RatioValue['bound'] = 'exact',
): Fact => ({
  ...none,
  text,
  kind: 'share',
  min: null,
  max: null,
  bound,
  parts,
  subject,
});

export const seed = (text: string, ...facts: Fact[]): RatioRow => ({ text, facts, from: 'seed' });
export const invented = (text: string, ...facts: Fact[]): RatioRow => ({ text, facts, from: 'invented' });
/** A row whose facts tell their values alone: no subject is compared where none is given. */
export const valued = (text: string, ...facts: Fact[]): RatioRow =>
  invented(
    text,
    ...facts.map(({ subject, ...values }) => (subject == null ? values : { subject, ...values })),
  );
