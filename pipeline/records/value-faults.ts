/** Values of facts that cannot be (record contract, section 3): each key keeps its schema, and they do not fit together. */
import type { HungKind } from './fact-kinds.ts';
import type { FactOf } from './kinds.ts';

export const VALUE_FAULTS = [
  'bound',
  'share',
  'percent',
  'every',
  'age',
  'age-ends',
  'no-work',
  'negative',
  'part',
] as const;
export interface ValueFault {
  fault: (typeof VALUE_FAULTS)[number];
  /** What stands there. */
  said: string;
}

/** 90 % is 0.9: a percent above this is one that was not divided. */
export const MOST_PERCENT = 10;

interface BoundedNumbers {
  min: number | null;
  max: number | null;
  bound: string;
}

const BOUNDS: Readonly<Record<string, (min: number | null, max: number | null) => boolean>> = {
  exact: (min, max) => min !== null && min === max,
  approx: (min, max) => min !== null && min === max,
  at_least: (min, max) => min !== null && max === null,
  at_most: (min, max) => min === null && max !== null,
  range: (min, max) => min !== null && max !== null && min < max,
};

const ends = ({ min, max }: Omit<BoundedNumbers, 'bound'>): string => `${min}..${max}`;

function bounds(fact: BoundedNumbers): ValueFault[] {
  const holds = BOUNDS[fact.bound]?.(fact.min, fact.max) ?? false;
  return holds ? [] : [{ fault: 'bound', said: `${fact.bound} ${ends(fact)}` }];
}

const fault = (holds: boolean, name: ValueFault['fault'], said: string): ValueFault[] =>
  holds ? [] : [{ fault: name, said }];

/** No sum, share, count or age is below nothing. */
const notBelow = (...figures: readonly (number | null)[]): ValueFault[] =>
  fault(
    figures.every((figure) => figure === null || figure >= 0),
    'negative',
    JSON.stringify(figures),
  );

const FAULTS: { readonly [K in HungKind]: (fact: FactOf<K>) => ValueFault[] } = {
  amounts: (fact) => [...bounds(fact), ...notBelow(fact.min, fact.max)],
  ratios(fact) {
    const { kind, parts, min, max } = fact;
    if (kind === 'share') {
      const shared = parts !== null && parts.length >= 2 && min === null && max === null;
      return fault(shared, 'share', JSON.stringify({ parts, min, max }));
    }
    const percent = kind !== 'percent' || Math.max(min ?? 0, max ?? 0) <= MOST_PERCENT;
    return [
      ...fault(parts === null, 'share', JSON.stringify({ kind, parts })),
      ...bounds(fact),
      ...fault(percent, 'percent', ends(fact)),
      ...notBelow(min, max),
    ];
  },
  frequencies(fact) {
    const { every, per_event, schedule } = fact;
    const recurs = [every !== null, per_event !== null].filter(Boolean).length < 2;
    const counted = every === null || every.n > 0;
    const listed = schedule === null || every === null;
    return [
      ...bounds(fact),
      ...notBelow(fact.min, fact.max),
      ...fault(recurs && counted && listed, 'every', JSON.stringify({ every, per_event, schedule })),
    ];
  },
  ages(fact) {
    const { min, max, min_inclusive, max_inclusive } = fact;
    const stated = (min !== null || max !== null) && !(min !== null && max !== null && min > max);
    const ended = (min === null) === (min_inclusive === null) && (max === null) === (max_inclusive === null);
    return [
      ...fault(stated, 'age', ends(fact)),
      ...notBelow(min, max),
      ...fault(ended, 'age-ends', JSON.stringify({ min, min_inclusive, max, max_inclusive })),
    ];
  },
  citations: ({ title, doc_number }) => fault(title !== null || doc_number !== null, 'no-work', 'null'),
  payers({ share, share_total, amount }) {
    const parts = [share, share_total].every((part) => part === null || part <= 1);
    return [
      ...notBelow(share, share_total, amount),
      ...fault(parts, 'part', JSON.stringify({ share, share_total })),
    ];
  },
  references: () => [],
  quantities: bounds,
};

/** What in a fact's value cannot be; [] where all of it can. */
export const valueFaults = <K extends HungKind>(kind: K, fact: FactOf<K>): ValueFault[] => FAULTS[kind](fact);
