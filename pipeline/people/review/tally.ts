/** What people answered so far, by kind of fact, and what that says of a sample. */

import type { Correction } from '../../records/corrections.ts';
import { eachKind, HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import { sha256Of } from '../../records/hash.ts';
import { itemId, kindOf, localOf } from '../../records/ids.ts';
import { compare } from '../../text/compare.ts';
import type { Unit } from './units.ts';

// A random sample that anybody can draw again, and what was found in it.

/**
 * @param seed the same seed draws the same of the same; facts that come or go elsewhere leave the order of the others alone
 * @returns `count` of the ids, in the order that the seed gives them: any first part of it is a random sample itself
 */
export function drawn(ids: Iterable<string>, count: number, seed: string): string[] {
  let first: DrawnId[] = [];
  let last: DrawnId | null = null;
  for (const id of ids) {
    const one = { id, at: sha256Of(`${seed}\0${id}`) };
    if (last !== null && inDrawnOrder(one, last) >= 0) continue;
    first.push(one);
    // a country has a million ids: no more of them are held than may still be drawn
    if (first.length < HELD + 2 * count) continue;
    first = first.sort(inDrawnOrder).slice(0, count);
    last = first.at(-1) ?? null;
  }
  return first
    .sort(inDrawnOrder)
    .slice(0, count)
    .map(({ id }) => id);
}

interface DrawnId {
  id: string;
  at: string;
}

const HELD = 1000;
const inDrawnOrder = (a: DrawnId, b: DrawnId): number => compare(a.at, b.at) || compare(a.id, b.id);

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

interface Rate {
  rate: number;
  /** Wilson's 95 % interval. */
  low: number;
  high: number;
}

/** The share of `wrong` among `answered`; null where nothing was answered. */
export function rateOf(wrong: number, answered: number): Rate | null {
  if (answered === 0) return null;
  const rate = wrong / answered;
  const square = Z * Z;
  const middle = rate + square / (2 * answered);
  const half = Z * Math.sqrt((rate * (1 - rate)) / answered + square / (4 * answered * answered));
  const scale = 1 + square / answered;
  // the ends are 0 and 1 where none or all are wrong: not what is left of them in doubles
  return {
    rate,
    low: wrong === 0 ? 0 : (middle - half) / scale,
    high: wrong === answered ? 1 : (middle + half) / scale,
  };
}

/** Of facts, by their ids; of all else only that it was answered. */
export interface Answers {
  /** Every target that someone spoke of. */
  targets: Set<string>;
  confirmed: Set<string>;
  corrected: Set<string>;
  dropped: Set<string>;
  added: Record<HungKind, number>;
}

/**
 * @param given the corrections of each document, without those that were not applied
 * @returns a fact that was set and confirmed afterwards was wrong once: it counts as corrected
 */
export function answersOf(
  given: readonly { document: string; corrections: readonly Correction[] }[],
): Answers {
  const answers: Answers = {
    targets: new Set(),
    confirmed: new Set(),
    corrected: new Set(),
    dropped: new Set(),
    added: eachKind(() => 0),
  };
  for (const { document, corrections } of given) {
    for (const { target: named, op, value } of corrections) {
      // a document that was renamed by a correction: targets may bear its old id
      const target = named === 'document' ? document : itemId(document, localOf(named));
      if (op === 'add') {
        const kind = HUNG_KINDS.find((one) => Object.hasOwn(value, one));
        if (kind) answers.added[kind] += 1;
        continue;
      }
      answers.targets.add(target);
      if (!kindOf(target)) continue;
      const list = op === 'set' ? answers.corrected : op === 'drop' ? answers.dropped : answers.confirmed;
      list.add(target);
    }
  }
  for (const id of [...answers.corrected, ...answers.dropped]) answers.confirmed.delete(id);
  for (const id of answers.dropped) answers.corrected.delete(id);
  return answers;
}

/**
 * The ids of the facts that the reading gave, by kind: those that stand, without what people added, and with what they dropped or
 * gave another text and id.
 */
export function factsRead(units: readonly Unit[], answers: Answers): Record<HungKind, string[]> {
  const read = eachKind(() => new Set<string>());
  const added = new Set<string>();
  for (const { kind, target, fact } of units) {
    if (!fact) continue;
    if (fact.origin === 'extracted' || answers.targets.has(target)) read[kind as HungKind].add(target);
    if (fact.origin === 'added') added.add(target);
  }
  for (const id of answers.targets) {
    const kind = kindOf(id);
    if (kind) read[kind].add(id);
  }
  return eachKind((kind) => [...read[kind]].filter((id) => !added.has(id)));
}

/** Ids of facts by kind, gone through as often as they are asked for. */
export type FactIds = Readonly<Record<HungKind, Iterable<string>>>;

export interface Sample {
  count: number;
  seed: string;
}

export interface Tally {
  kind: HungKind;
  /** That the reading gave. */
  facts: number;
  confirmed: number;
  corrected: number;
  dropped: number;
  added: number;
  /** Of the facts that were drawn: null without a sample. `wrong`: corrected or dropped. */
  sample: ({ drawn: number; answered: number; wrong: number } & { error: Rate | null }) | null;
}

export function tally(
  kinds: readonly HungKind[],
  read: FactIds,
  answers: Answers,
  sample: Sample | null,
): Tally[] {
  return kinds.map((kind) => {
    const counted = (ids: Iterable<string>) => {
      const counts = { facts: 0, confirmed: 0, corrected: 0, dropped: 0 };
      for (const id of ids) {
        counts.facts += 1;
        for (const how of ['confirmed', 'corrected', 'dropped'] as const)
          if (answers[how].has(id)) counts[how] += 1;
      }
      return counts;
    };
    const taken = sample ? drawn(read[kind], sample.count, sample.seed) : [];
    const { confirmed, corrected, dropped } = counted(taken);
    const wrong = corrected + dropped;
    const answered = wrong + confirmed;
    return {
      kind,
      ...counted(read[kind]),
      added: answers.added[kind],
      sample: sample && { drawn: taken.length, answered, wrong, error: rateOf(wrong, answered) },
    };
  });
}

// In which order people are asked.

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
  read: FactIds,
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
