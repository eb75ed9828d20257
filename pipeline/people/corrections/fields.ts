/** Corrections of a field: its label, and its text by source ranges alone, so that it always leads to the source. */

import { told } from '../../messages/index.ts';
import { type Correction, fieldCorrection } from '../../records/corrections.ts';
import { fieldId } from '../../records/ids.ts';
import { schemaFault } from '../../records/schema-fault.ts';
import type { Span } from '../../text/ranges.ts';
import { addFact } from './facts.ts';
import { fieldOf, putField, takeField, textOf } from './field-text.ts';
import { type ReadField, reclaim, rereadField } from './reread.ts';
import { holds, named } from './standing.ts';
import { type Refusal, type ReviewedItem, type ReviewedNotice, refuse, refuseValue } from './types.ts';

export interface FieldContext {
  record: ReviewedNotice;
  /** as read */
  text: string;
  read: ReadField;
}

export function correctField(
  context: FieldContext,
  item: ReviewedItem,
  name: string,
  correction: Correction,
): Refusal | null {
  const field = fieldOf(item, name);
  if (correction.op === 'add') {
    if (field && !('source' in correction.value)) return addFact(item, name, correction.value);
    if (field) return refuse('changed', { label: field.label, source: field.source });
    return put(context, item, name, correction.value, 'added');
  }
  if (!field) return refuse('missing');
  if (!holds(correction.expect, field)) return refuse('changed', named(correction.expect, field));
  if (correction.op === 'confirm') {
    putField(item, name, { origin: 'extracted', ...field, review: 'confirmed' });
    return null;
  }
  if (correction.op === 'drop') {
    rereadField(item, name, null, context.read);
    if (!takeField(item, name)) return refuseValue(told('correction-last-other'));
    release(context, item, name, []);
    return null;
  }
  const { label, source } = field;
  return put(context, item, name, { label, source, ...correction.value }, 'corrected');
}

function put(
  context: FieldContext,
  item: ReviewedItem,
  name: string,
  value: Readonly<Record<string, unknown>>,
  origin: 'added' | 'corrected',
): Refusal | null {
  const checked = fieldCorrection.safeParse(value);
  if (!checked.success) {
    return refuseValue(schemaFault(fieldCorrection, value, checked.error));
  }
  const source = withoutRepairs(context.record, checked.data.source);
  if (source.some(([, end]) => end > context.text.length) || !inOrder(source))
    return refuseValue(told('correction-ranges'));
  const text = textOf(context.text, source, linesAreParagraphs(context.record));
  if (text === '') return refuseValue(told('correction-nothing-there'));
  if (!putField(item, name, { label: checked.data.label, text, source, origin, review: null }))
    return refuseValue(told('correction-other-order'));
  rereadField(item, name, { label: checked.data.label, text }, context.read);
  release(context, item, name, source);
  return null;
}

function release(
  { record, text }: FieldContext,
  item: ReviewedItem,
  name: string,
  source: readonly Span[],
): void {
  const ref = fieldId(item.id, name);
  reclaim(
    record,
    text,
    (claim) => claim[3] === ref,
    source.length > 0 ? [{ ranges: source, role: 'field', ref }] : [],
  );
}

/** Formats that know paragraphs; in plain text and Markdown a line may be broken to fit a page. */
export function linesAreParagraphs({ document }: ReviewedNotice): boolean {
  return !['text/plain', 'text/markdown'].includes(document.source.media_type);
}

const inOrder = (ranges: readonly Span[]): boolean =>
  ranges.every(([start], at) => at === 0 || (ranges[at - 1] as Span)[1] <= start);

/** Ranges without what repairs took away between their ends: page numbers, bookmarks. */
export function withoutRepairs(record: ReviewedNotice, ranges: readonly Span[]): Span[] {
  const gone = record.repairs;
  return ranges.flatMap(([start, end]) => {
    const parts: Span[] = [];
    let at = start;
    for (const repair of gone) {
      if (repair.end <= at || repair.start >= end) continue;
      if (repair.start > at) parts.push([at, repair.start]);
      at = Math.max(at, repair.end);
    }
    if (at < end) parts.push([at, end]);
    return parts;
  });
}
