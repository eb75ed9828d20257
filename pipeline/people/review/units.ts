/** What a person can be asked about in one notice: its facts, and the fields, items and the document that something is wrong with. */
import { HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import { offsetsOf, readSpan } from '../../records/field-offsets.ts';
import { fieldsOf } from '../../records/fields.ts';
import { fieldId } from '../../records/ids.ts';
import type { HungFacts } from '../../records/kinds.ts';
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
import type { UnitKind } from './kinds.ts';
import { because, type NamedField, ofFlag, type Reason, scoreOf, Warned } from './reasons.ts';

export type HungFact = HungFacts[HungKind][number];

export interface Unit {
  kind: UnitKind;
  /** What a correction names. */
  target: string;
  document: string;
  item: string | null;
  field: string | null;
  fact: HungFact | null;
  reasons: readonly Reason[];
  score: number;
  /** Whether a person confirmed or corrected it, as far as the record tells. */
  reviewed: boolean;
}

/**
 * The units of a notice in its own order: the document, then each item, its fields, the facts of each. All facts are there;
 * fields, items and the document only where something speaks for looking at them.
 * @param text as read
 */
export function unitsOf(notice: NoticeRecord, text: string): Unit[] {
  const warned = new Warned(notice);
  const beside = besideLostHeadings(notice);
  const { id } = notice.document;
  const unsure = notice.warnings.some(({ rule }) => rule === 'low-confidence-layout');
  const document = unit('documents', id, id, null, null, warned.on(id), notice.document);
  const units = document.score > 0 ? [document] : [];
  for (const item of notice.items) {
    const whole = unit('items', item.id, id, item.id, null, warned.on(item.id), item);
    if (whole.score > 0) units.push(whole);
    for (const { name, field } of fieldsOf(item)) {
      const target = fieldId(item.id, name);
      const lost = beside.has(target) ? [because('beside-lost-heading')] : [];
      const one = unit('fields', target, id, item.id, name, [...warned.on(target), ...lost], field);
      if (one.score > 0) units.push(one);
      const shared = [
        ...(warned.on(target).length > 0 ? [because('in-doubtful-field')] : []),
        ...lost,
        ...(unsure ? [because('unsure-layout')] : []),
      ];
      units.push(...factUnits(notice, text, item, { name, field }, warned, shared));
    }
  }
  return units;
}

function factUnits(
  { document, repairs }: NoticeRecord,
  text: string,
  item: ItemRecord,
  { name, field }: NamedField,
  warned: Warned,
  shared: readonly Reason[],
): Unit[] {
  const joints = repairs.filter(
    ({ start, end }) => start < (field.source.at(-1)?.[1] ?? 0) && end > (field.source[0]?.[0] ?? 0),
  );
  const offsets = joints.length > 0 ? offsetsOf(field, text) : null;
  return HUNG_KINDS.flatMap((kind) => {
    const facts = (item[kind] as HungFact[]).filter((fact) => fact.field === name);
    return facts.map((fact) => {
      const span = offsets && readSpan(offsets, fact.start, fact.end);
      const joined = span !== null && joints.some(({ start, end }) => start < span[1] && end > span[0]);
      const named =
        ('subject' in fact && fact.subject !== null) || ('action' in fact && fact.action !== null);
      const reasons = [
        ...warned.on(fact.id),
        ...('flags' in fact ? fact.flags.map(ofFlag) : []),
        ...('per_event' in fact && !fact.every && !fact.per_event && !fact.schedule
          ? [because('no-period')]
          : []),
        ...(!named && 'subject' in fact && facts.length > 1 && kind !== 'references'
          ? [because('no-subject')]
          : []),
        ...(joined ? [because('joined')] : []),
        ...shared,
      ];
      return { ...unit(kind, fact.id, document.id, item.id, name, reasons, fact), fact };
    });
  });
}

function unit(
  kind: UnitKind,
  target: string,
  document: string,
  item: string | null,
  field: string | null,
  reasons: readonly Reason[],
  { origin, review }: { origin?: string; review?: string | null },
): Unit {
  const reviewed = review === 'confirmed' || origin === 'corrected' || origin === 'added';
  return { kind, target, document, item, field, fact: null, reasons, score: scoreOf(reasons), reviewed };
}

/** The fields right before and right behind each lost heading: what was lost may have gone into the one, and be missing from the other. */
function besideLostHeadings({ items, warnings }: NoticeRecord): Set<string> {
  const lost = warnings.filter(({ rule, start }) => rule === 'heading-lost' && start !== null);
  if (lost.length === 0) return new Set();
  const fields = items
    .flatMap((item) =>
      fieldsOf(item).map(({ name, field }) => ({ target: fieldId(item.id, name), source: field.source })),
    )
    .map(({ target, source }) => ({ target, start: source[0]?.[0] ?? 0, end: source.at(-1)?.[1] ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return new Set(
    lost.flatMap(({ start }) => {
      const before = fields.findLast((one) => one.end <= (start ?? 0));
      const behind = fields.find((one) => one.start >= (start ?? 0));
      return [before, behind].flatMap((one) => (one ? [one.target] : []));
    }),
  );
}

// Of each notice how much there is to look at, by kind and score: enough to know which notices hold what is the most doubtful.

type Doubts = [kind: string, score: number, count: number][];

export function doubtsOf(units: readonly Unit[]): Doubts {
  const counts = new Map<string, Doubts[number]>();
  for (const { kind, score, reviewed } of units) {
    if (score === 0 || reviewed) continue;
    const key = `${kind} ${score}`;
    const known = counts.get(key);
    if (known) known[2] += 1;
    else counts.set(key, [kind, score, 1]);
  }
  return [...counts.values()].sort(([a, m], [b, n]) => n - m || compare(a, b));
}

export interface DoubtedNotice {
  document: string;
  doubts: Doubts;
}

/**
 * The notices that hold the most doubtful of all.
 * @param limit so many are asked for
 * @returns `total` of all notices
 */
export function mostDoubted(
  notices: readonly DoubtedNotice[],
  kind: string | undefined,
  limit: number,
): { documents: Set<string>; total: number } {
  const all = notices
    .flatMap(({ document, doubts }) =>
      doubts
        .filter(([of]) => kind === undefined || of === kind)
        .map(([, score, count]) => ({ document, score, count })),
    )
    .sort((a, b) => b.score - a.score || compare(a.document, b.document));
  const documents = new Set<string>();
  let total = 0;
  for (const { document, count } of all) {
    if (total < limit) documents.add(document);
    total += count;
  }
  return { documents, total };
}
