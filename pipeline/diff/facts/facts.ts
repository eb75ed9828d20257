/** What changed in the facts of one item pair (diff contract, section 6). */

import { normalText } from '../../match/normalize.ts';
import type { AgencyFact, Delta, FactChange } from '../../records/diff.ts';
import { COMPARED_KINDS, type ComparedKind, type FactKind, LIST_OF } from '../../records/fact-kinds.ts';
import type { Citation } from '../../records/facts.ts';
import { fieldRank } from '../../records/fields.ts';
import type { HowCompared } from '../../records/kinds/row.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import type { Agency, ItemRecord } from '../../records/schema.ts';
import { UNIT } from '../../words/levels.ts';
import type { FieldPair } from '../fields.ts';
import { type FactPairs, pairFacts, placed } from './pair-facts.ts';
import { citationKey, sameWork, valueKey } from './values.ts';

// By how much a value changed, where both sides have one number in the same unit (diff contract, section 6).

interface MinMax {
  min: number | null;
  max: number | null;
}
type Keyed = MinMax & Readonly<Record<string, unknown>>;

/** @param alike what must be the same on both sides for the figures to be of one measure */
function deltaOf(a: object, b: object, alike: readonly string[]): Delta | null {
  const [one, other] = [a as Keyed, b as Keyed];
  return alike.every((key) => same(one[key], other[key])) ? between(one, other) : null;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function between(a: MinMax, b: MinMax): Delta | null {
  const [before, after] = [single(a), single(b)];
  if (before === null || after === null) return null;
  const absolute = round(after - before);
  return { absolute, relative: before === 0 ? null : round((after - before) / before) };
}

/** The one number of a value; null for a range. */
function single({ min, max }: MinMax): number | null {
  if (min !== null && max !== null && min !== max) return null;
  return min ?? max;
}

/** Six decimals; -0 is 0. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** Each old one with the first new one that is free and fits: by the first step as far as that goes, then by the next. */
function pairedBySteps<Fact>(
  olds: readonly Fact[],
  news: readonly Fact[],
  steps: readonly ((old: Fact, now: Fact) => boolean)[],
): { partner: ReadonlyMap<Fact, Fact>; taken: ReadonlySet<Fact> } {
  const partner = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  for (const fits of steps) {
    for (const old of olds) {
      if (partner.has(old)) continue;
      const now = news.find((one) => !taken.has(one) && fits(old, one));
      if (!now) continue;
      partner.set(old, now);
      taken.add(now);
    }
  }
  return { partner, taken };
}

/** What came of a fact, and the field that it stands or stood in. */
const changeOf = (old: { field: string } | null, now: { field: string } | null) =>
  ({
    change: old === null ? 'added' : now === null ? 'removed' : 'changed',
    field: (now ?? old)!.field,
  }) as const;

// Which citations came, went or are of another number or version now: by their work, each field for itself.

interface PlacedCitation {
  fact: Citation;
  /** The field under the new side's name. */
  field: string;
}

type CitationChange = Extract<FactChange, { kind: 'citation' }>;

function citationChanges(olds: readonly PlacedCitation[], news: readonly PlacedCitation[]): CitationChange[] {
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
  const { partner, taken } = pairedBySteps(olds, news, steps);
  const entry = (old: Citation | null, now: Citation | null): CitationChange => ({
    kind: 'citation',
    ...changeOf(old, now),
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

// Which bodies came, went, changed their part or are written otherwise: a comparison of sets, order aside.

type AgencyChange = Extract<FactChange, { kind: 'agency' }>;

/** Bodies are joined by the key that every form of their names shares (市卫健委, 市卫生健康委员会). */
export function agencyChanges(olds: readonly Agency[], news: readonly Agency[]): AgencyChange[] {
  const note = (agency: Agency) => (agency.note === null ? null : normalText(agency.note));
  const exact = (agency: Agency) => JSON.stringify([normalText(agency.name), agency.role, note(agency)]);
  // the same; the same name and part; the same body in the same part; the same body
  const steps: ((a: Agency, b: Agency) => boolean)[] = [
    (a, b) => exact(a) === exact(b),
    (a, b) => normalText(a.name) === normalText(b.name) && a.role === b.role,
    (a, b) => sameBody(a, b) && a.role === b.role,
    sameBody,
  ];
  const { partner, taken } = pairedBySteps(olds, news, steps);
  const entry = (old: Agency | null, now: Agency | null): AgencyChange => ({
    kind: 'agency',
    ...changeOf(old, now),
    old: old && factOf(old),
    new: now && factOf(now),
    delta: null,
  });
  return [
    ...olds.flatMap((old) => {
      const now = partner.get(old);
      return now && exact(old) === exact(now) ? [] : [entry(old, now ?? null)];
    }),
    ...news.filter((now) => !taken.has(now)).map((now) => entry(null, now)),
  ];
}

function sameBody(a: Agency, b: Agency): boolean {
  if (a.body_key === '' || b.body_key === '') return false;
  return a.body_key === b.body_key || sameBodyAnywhere(a, b) || sameBodyAnywhere(b, a);
}

/** Where the place of one document is not known (a table without a title), its 市卫健委 is any city's. */
const ANYWHERE = new RegExp(String.raw`^\d+\|各([${UNIT}地])(.+)$`);

function sameBodyAnywhere(unknown: Agency, known: Agency): boolean {
  const [, level, body] = ANYWHERE.exec(unknown.body_key) ?? [];
  return level !== undefined && known.name.startsWith(level) && known.body_key.split('|')[1] === body;
}

function factOf({ name, role, note }: Agency): AgencyFact {
  return { name, role, note };
}

export interface FactInput {
  old: ItemRecord;
  now: ItemRecord;
  fields: readonly FieldPair[];
  /**
   * Whether facts of a field whose text is the same by normalisation are compared: only where the same source was read twice,
   * or corrected. Between two sources the same text says the same, whatever reading made of its spelling.
   */
  sameTexts: boolean;
}

/** By kind, then by field and place; what was removed stands where it stood. */
export function factChanges({ old, now, fields, sameTexts }: FactInput): FactChange[] {
  const newName = new Map(fields.map((pair) => [pair.oldName, pair.name]));
  const still = fields.filter((pair) => pair.same && !sameTexts);
  const quiet = {
    old: new Set(still.map((pair) => pair.oldName)),
    now: new Set(still.map((pair) => pair.newName)),
  };
  const texts = {
    old: new Map(fields.map((pair) => [pair.oldName, pair.old])),
    now: new Map(fields.map((pair) => [pair.newName, pair.new])),
  };
  const nameOf = { old: (field: string) => newName.get(field) ?? field, now: (field: string) => field };
  const loud = <F extends { field: string }>(side: 'old' | 'now', facts: readonly F[]) =>
    facts.filter((fact) => !quiet[side].has(fact.field));

  const changesOf = (kind: ComparedKind): FactChange[] => {
    const list = LIST_OF[kind];
    const { compare } = KINDS[list];
    if (compare === null) return [];
    if (compare === 'work')
      return citationChanges(
        loud('old', old.citations).map((fact) => ({ fact, field: nameOf.old(fact.field) })),
        loud('now', now.citations).map((fact) => ({ fact, field: fact.field })),
      );
    const side = (name: 'old' | 'now', item: ItemRecord) =>
      loud(name, item[list] as AnyFact[]).map((fact) =>
        placed(fact, said(fact, list, nameOf[name](fact.field), compare), texts[name].get(fact.field) ?? ''),
      );
    return entries(kind, pairFacts(side('old', old), side('now', now)), compare.delta);
  };
  return [
    ...COMPARED_KINDS.flatMap(changesOf),
    ...agencyChanges(loud('old', old.agencies), loud('now', now.agencies)),
  ];
}

/** What a fact says, by the keys of its row. */
function said(fact: AnyFact, kind: FactKind, field: string, { form, subject }: HowCompared<AnyFact>) {
  const keyed = fact as AnyFact & Readonly<Record<string, unknown>>;
  const subjects = subject.map((key) => keyed[key]).filter((part) => typeof part === 'string');
  return {
    field,
    value: valueKey(kind, fact),
    form: form.map((key) => keyed[key]),
    subject: subjects.join('') || null,
  };
}

function entries(
  kind: ComparedKind,
  { changed, removed, added }: FactPairs<AnyFact>,
  alike: readonly string[],
): FactChange[] {
  const entry = (old: AnyFact | null, now: AnyFact | null) =>
    ({
      kind,
      ...changeOf(old, now),
      old,
      new: now,
      delta: old && now ? deltaOf(old, now, alike) : null,
    }) as unknown as FactChange;
  const all = [
    ...changed.map(([old, now]) => ({ at: now, entry: entry(old, now) })),
    ...removed.map((old) => ({ at: old, entry: entry(old, null) })),
    ...added.map((now) => ({ at: now, entry: entry(null, now) })),
  ];
  return all
    .sort((a, b) => fieldRank(a.at.field) - fieldRank(b.at.field) || a.at.start - b.at.start)
    .map((one) => one.entry);
}
