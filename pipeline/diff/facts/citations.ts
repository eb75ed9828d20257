/** Which citations came, went or are of another number or version now: by their work, each field for itself. */
import type { FactChange } from '../../records/diff.ts';
import type { Citation } from '../../records/facts.ts';
import { citationKey, sameWork } from './values.ts';

export interface PlacedCitation {
  fact: Citation;
  /** The field under the new side's name. */
  field: string;
}

type CitationChange = Extract<FactChange, { kind: 'citation' }>;

export function citationChanges(
  olds: readonly PlacedCitation[],
  news: readonly PlacedCitation[],
): CitationChange[] {
  const partner = new Map<PlacedCitation, PlacedCitation>();
  const taken = new Set<PlacedCitation>();
  const equal = (a: PlacedCitation, b: PlacedCitation) =>
    sameWork(a.fact, b.fact) && citationKey(a.fact) === citationKey(b.fact);
  const steps: ((a: PlacedCitation, b: PlacedCitation) => boolean)[] = [
    // a work cited twice in one field, under two titles: each with its own
    (a, b) => a.field === b.field && a.fact.text === b.fact.text && equal(a, b),
    (a, b) => a.field === b.field && equal(a, b),
    (a, b) => a.field === b.field && sameWork(a.fact, b.fact),
    equal,
    (a, b) => sameWork(a.fact, b.fact),
  ];
  for (const fits of steps) {
    for (const old of olds) {
      if (partner.has(old)) continue;
      const now = news.find((one) => !taken.has(one) && fits(old, one));
      if (!now) continue;
      partner.set(old, now);
      taken.add(now);
    }
  }
  const entry = (old: Citation | null, now: Citation | null): CitationChange => ({
    kind: 'citation',
    change: old === null ? 'added' : now === null ? 'removed' : 'changed',
    field: (now ?? old)!.field,
    old,
    new: now,
    delta: null,
  });
  return [
    ...olds.flatMap((old) => {
      const now = partner.get(old);
      return now && equal(old, now) ? [] : [entry(old.fact, now?.fact ?? null)];
    }),
    ...news.filter((now) => !taken.has(now)).map((now) => entry(null, now.fact)),
  ];
}
