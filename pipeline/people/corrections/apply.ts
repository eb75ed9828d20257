/** Corrections applied to the record of one notice: after reading, before anything across notices. Pure; the record given stays as it is. */

import { withBodies } from '../../across/bodies/name-agencies.ts';
import { byPlace } from '../../compile/warnings.ts';
import { titlesGiven } from '../../letter/short-titles.ts';
import { CORRECTION_WARNINGS, OPS_ZH, REASONS, STALE_OTHERWISE } from '../../messages/corrections.ts';
import { fill } from '../../messages/index.ts';
import type { AgencyForm } from '../../records/bodies.ts';
import type { Correction } from '../../records/corrections.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { isItemOf, itemId, localOf } from '../../records/ids.ts';
import type { NoticeRecord, Warning } from '../../records/schema.ts';
import { correctDocument } from './document.ts';
import { correctFact } from './facts.ts';
import { correctField, type FieldContext } from './fields.ts';
import { addItem, correctItem } from './items.ts';
import { fieldReader, rereadPayers, retie } from './reread.ts';
import { type Target, targetOf } from './standing.ts';
import {
  type AnyFact,
  type Refusal,
  type ReviewedItem,
  type ReviewedNotice,
  refuse,
  type StaleCorrection,
} from './types.ts';
import { warningsNow } from './warnings.ts';

/** What others depend on comes first: the document with its id, items, their fields, then facts in them. */
const PHASES: Readonly<Record<Target['kind'], number>> = { document: 0, item: 1, field: 2, fact: 4 };
/** A fact is added to a field that stands already. */
const ADDED_FACT = 3;

/**
 * @param record as read
 * @param corrections in the order of their file
 * @param text of the notice as read: what source ranges point into
 * @param forms of agencies.json
 * @returns the record with `origin` and `review` on every fact, its warnings of what stands now, and a warning `correction-stale` for each correction that was not applied
 */
export function applyCorrections(
  record: NoticeRecord,
  corrections: readonly Correction[],
  text: string,
  forms: readonly AgencyForm[] = [],
): { record: ReviewedNotice; stale: StaleCorrection[] } {
  const reviewed = extracted(record);
  const read = fieldReader(titlesGiven(record.document.title, text), () => reviewed.document.region);
  const context = { record: reviewed, text, read };
  const stale: StaleCorrection[] = [];
  for (const correction of inPhases(corrections)) {
    const refusal = apply(context, record.document.id, correction);
    if (refusal) stale.push({ correction, ...refusal });
  }
  for (const item of reviewed.items) {
    item.agencies = withBodies(item.agencies, item.fields, reviewed.document.region, forms);
    retie(item, reviewed.document.region);
  }
  const given = new Set(
    corrections
      .filter((c) => c.target === 'document' && c.op === 'set' && !stale.some((s) => s.correction === c))
      .flatMap((c) => Object.keys(c.value ?? {})),
  );
  const warnings = warningsNow(record, reviewed, given, text);
  reviewed.warnings = [...stale.map(staleWarning), ...warnings].sort(byPlace);
  return { record: reviewed, stale };
}

/** A copy whose facts are all the reading's own. */
function extracted(record: NoticeRecord): ReviewedNotice {
  const copy = structuredClone(record) as ReviewedNotice;
  for (const item of copy.items)
    for (const list of HUNG_KINDS)
      for (const fact of item[list] as AnyFact[]) Object.assign(fact, { origin: 'extracted', review: null });
  return copy;
}

function inPhases(corrections: readonly Correction[]): Correction[] {
  const phase = (c: Correction): number => {
    const kind = targetOf(c.target)?.kind;
    if (kind === 'field' && c.op === 'add' && !('source' in c.value)) return ADDED_FACT;
    return kind ? PHASES[kind] : PHASES.document;
  };
  return corrections
    .map((c) => ({ c, at: phase(c) }))
    .sort((a, b) => a.at - b.at)
    .map(({ c }) => c);
}

function apply(context: FieldContext, readAs: string, correction: Correction): Refusal | null {
  const { record } = context;
  // a document whose region was corrected has another id than it was read with: targets may bear either
  const { id } = record.document;
  const spelled = isItemOf(readAs, correction.target)
    ? itemId(id, localOf(correction.target))
    : correction.target;
  const target = targetOf(spelled);
  if (!target) return refuse('missing');
  if (target.kind === 'document') return applyToDocument(context, correction);
  const item = record.items.find((i) => i.id === target.item);
  if (item) return applyTo(context, item, target, correction);
  const own = target.kind === 'item' && isItemOf(id, target.item);
  return own ? addItem(context, target.item, correction) : refuse('missing');
}

function applyToDocument({ record, read }: FieldContext, correction: Correction): Refusal | null {
  const before = record.document.region;
  const refusal = correctDocument(record, correction);
  if (record.document.region !== before) for (const item of record.items) rereadPayers(item, read);
  return refusal;
}

function applyTo(
  context: FieldContext,
  item: ReviewedItem,
  target: Exclude<Target, { kind: 'document' }>,
  correction: Correction,
): Refusal | null {
  switch (target.kind) {
    case 'item':
      return correctItem(context, item, correction);
    case 'field':
      return correctField(context, item, target.field, correction);
    case 'fact':
      return correctFact(item, target.fact, correction);
  }
}

const shown = (found: unknown): string => (typeof found === 'string' ? found : JSON.stringify(found));

function staleWarning({ correction, reason, found, found_zh }: StaleCorrection): Warning {
  const { target, op, by, on, why } = correction;
  const params = {
    target,
    op,
    op_zh: OPS_ZH[op],
    by,
    on,
    why,
    reason: REASONS[reason].en,
    reason_zh: REASONS[reason].zh,
    expect: JSON.stringify(correction.expect),
    found: shown(found),
    found_zh: shown(found_zh),
  };
  const words = reason === 'changed' ? CORRECTION_WARNINGS['correction-stale'] : STALE_OTHERWISE[reason];
  return {
    rule: 'correction-stale',
    message: fill(words.en, params, 'en'),
    message_zh: fill(words.zh, params, 'zh'),
    params,
    item: null,
    start: null,
    end: null,
    line: null,
  };
}
