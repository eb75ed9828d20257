/** Corrections of an item: its name by source ranges, the headings it stands under, whether it is one at all. */

import { hasItsId } from '../../check/invariants/notice.ts';
import { told, type Wording } from '../../messages/index.ts';
import { type Correction, itemAddition, itemCorrection } from '../../records/corrections.ts';
import { itemOf, noFacts } from '../../records/ids.ts';
import { schemaFault } from '../../records/schema-fault.ts';
import type { Span } from '../../text/ranges.ts';
import { textOf } from './field-text.ts';
import type { FieldContext } from './fields.ts';
import { withoutRepairs } from './fields.ts';
import { reclaim } from './reread.ts';
import { holds, named } from './standing.ts';
import { type Refusal, type ReviewedItem, refuse, refuseValue } from './types.ts';

export function correctItem(
  context: FieldContext,
  item: ReviewedItem,
  correction: Correction,
): Refusal | null {
  if (correction.op === 'add') return refuse('changed', { name: item.name });
  if (!holds(correction.expect, item)) return refuse('changed', named(correction.expect, item));
  if (correction.op === 'confirm') {
    Object.assign(item, { origin: item.origin ?? 'extracted', review: 'confirmed' });
    return null;
  }
  if (correction.op === 'drop') return dropItem(context, item);
  const checked = itemCorrection.safeParse(correction.value);
  if (!checked.success) return refuseValue(schemaFault(itemCorrection, correction.value, checked.error));
  const { name, domain, aspect } = checked.data;
  const wrong = unknownHeading(context, domain, aspect);
  if (wrong) return refuseValue(wrong);
  if (name) {
    const source = withoutRepairs(context.record, name.source);
    const text = nameOf(context, source);
    if (text === '') return refuseValue(told('correction-nothing-there'));
    item.name = text;
    reclaim(context.record, context.text, (c) => c[2] === 'name' && c[3] === item.id, [
      { ranges: source, role: 'name', ref: item.id },
    ]);
  }
  if (domain !== undefined) item.domain = domain;
  if (aspect !== undefined) item.aspect = aspect;
  Object.assign(item, { origin: item.origin === 'added' ? 'added' : 'corrected', review: null });
  return null;
}

/** A new item without fields: each is added by a correction of its own. @param id as the numbers of the notice give it */
export function addItem(context: FieldContext, id: string, correction: Correction): Refusal | null {
  if (correction.op !== 'add') return refuse('missing');
  const checked = itemAddition.safeParse(correction.value);
  if (!checked.success) {
    return refuseValue(schemaFault(itemAddition, correction.value, checked.error));
  }
  const { no, sub_no, number_raw, domain, aspect, after } = checked.data;
  if (!hasItsId(context.record.document.id, { id, no, sub_no }))
    return refuseValue(told('cli-breach-item-id'));
  const wrong = unknownHeading(context, domain, aspect);
  if (wrong) return refuseValue(wrong);
  const source = withoutRepairs(context.record, checked.data.name.source);
  const name = nameOf(context, source);
  if (name === '') return refuseValue(told('correction-nothing-there'));
  const { items } = context.record;
  const before =
    after === null
      ? items.findLastIndex((i) => i.no < no || (i.no === no && sub_no !== null))
      : items.findIndex((i) => i.id === after);
  if (after !== null && before < 0) return refuseValue(told('correction-no-such-item', { id: after }));
  items.splice(before + 1, 0, {
    id,
    no,
    sub_no,
    number_raw,
    name,
    domain,
    aspect,
    fields: {},
    agencies: [],
    ...noFacts(),
    origin: 'added',
    review: null,
  });
  reclaim(context.record, context.text, () => false, [{ ranges: source, role: 'name', ref: id }]);
  return null;
}

function dropItem({ record, text }: FieldContext, item: ReviewedItem): Refusal | null {
  if (record.items.some((i) => i.id.startsWith(`${item.id}.`)))
    return refuseValue(told('correction-has-sub-items'));
  record.items = record.items.filter((i) => i !== item);
  record.warnings = record.warnings.filter((w) => w.item !== item.id);
  reclaim(record, text, (c) => c[3] !== null && itemOf(c[3]) === item.id, []);
  return null;
}

const nameOf = ({ text }: FieldContext, source: readonly Span[]): string =>
  source.every(([, end]) => end <= text.length)
    ? textOf(text, source, false)
        .replace(/\n/gu, '')
        .replace(/[。\s]+$/u, '')
    : '';

/** A heading that the notice does not have is none; null says that it is not known. */
function unknownHeading(
  { record }: FieldContext,
  domain: string | null | undefined,
  aspect: string | null | undefined,
): Wording | null {
  if (domain && !record.domains.some((d) => d.name === domain))
    return told('correction-no-such-domain', { name: domain });
  if (aspect && !record.aspects.some((a) => a.name === aspect))
    return told('correction-no-such-aspect', { name: aspect });
  return null;
}
