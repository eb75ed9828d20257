/** In which order people are asked. */
import type { HungKind } from '../../records/fact-kinds.ts';
import { compare } from '../../text/compare.ts';
import { drawn } from './sample.ts';
import type { Sample } from './tally.ts';
import type { Unit } from './units.ts';

/** What something speaks for looking at, the most doubtful first; of the same score as the notices have it. */
export const mostDoubtful = (units: readonly Unit[]): Unit[] =>
  units
    .map((unit, at) => ({ unit, at }))
    .filter(({ unit }) => unit.score > 0)
    .sort((a, b) => b.unit.score - a.unit.score || compare(a.unit.document, b.unit.document) || a.at - b.at)
    .map(({ unit }) => unit);

/** A sample of each kind of facts, kind by kind, in the order that its seed gives it. */
export function sampled(
  units: readonly Unit[],
  kinds: readonly HungKind[],
  read: Readonly<Record<HungKind, readonly string[]>>,
  { count, seed }: Sample,
): Unit[] {
  const byTarget = new Map(units.map((unit) => [unit.target, unit]));
  return kinds.flatMap((kind) =>
    drawn(read[kind], count, seed).flatMap((id) => {
      const unit = byTarget.get(id);
      return unit ? [unit] : [];
    }),
  );
}
