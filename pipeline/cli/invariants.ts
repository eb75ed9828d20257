/** What must hold in the records of a notice whatever it says: ids, places, slices, and that each character is accounted for once. */
import type { CliWord } from '../messages/cli.ts';
import type { MessageParams } from '../messages/index.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { fieldRank, fieldsOf } from '../records/fields.ts';
import { fieldId, isItemOf } from '../records/ids.ts';
import type { FieldRecord, ItemRecord, NoticeRecord } from '../records/schema.ts';
import { plain } from '../text/plain.ts';

export interface Breach {
  /** The record it is about. */
  where: string;
  word: CliWord & `cli-breach-${string}`;
  params: MessageParams;
}

export type Found = (where: string, word: Breach['word'], params?: MessageParams) => void;

const SHOWN = 30;
/** Facts are listed by field, in the contract's order, `other` last, then by place. */
const byPlace = (a: { field: string; start: number }, b: typeof a): number =>
  fieldRank(a.field) - fieldRank(b.field) || a.start - b.start;
const squeezed = (text: string): string => text.replace(/\s+/gu, '');
const shown = (text: string): string => squeezed(text).slice(0, SHOWN);

/** @param ids every id seen so far, of all notices: none may stand twice */
export function checkNotice(notice: NoticeRecord, text: string, ids: Set<string>, found: Found): void {
  const { id } = notice.document;
  once(id, ids, found);
  checkClaims(notice, text, found);
  for (const { start, end, removed } of notice.repairs) {
    if (end > text.length) found(id, 'cli-breach-range', { start, end, length: text.length });
    else if (end > start && text.slice(start, end) !== removed)
      found(id, 'cli-breach-removed', { start, end });
  }
  for (const { start, end } of notice.warnings) {
    if (start !== null && end !== null && (start > end || end > text.length))
      found(id, 'cli-breach-range', { start, end, length: text.length });
  }
  for (const item of notice.items) {
    once(item.id, ids, found);
    if (!isItemOf(id, item.id)) found(item.id, 'cli-breach-item-id');
    checkItem(item, text, ids, found);
  }
}

function once(id: string, ids: Set<string>, found: Found): void {
  if (ids.has(id)) found(id, 'cli-breach-id-twice');
  ids.add(id);
}

/** Claims stand in order, do not overlap, and leave nothing but white space between them. */
function checkClaims({ document, claims }: NoticeRecord, text: string, found: Found): void {
  let at = 0;
  const gap = (to: number): void => {
    if (text.slice(at, to).trim() !== '')
      found(document.id, 'cli-breach-unaccounted', { start: at, end: to, text: shown(text.slice(at, to)) });
  };
  for (const [start, end] of claims) {
    if (start >= end || end > text.length)
      found(document.id, 'cli-breach-range', { start, end, length: text.length });
    if (start < at) found(document.id, 'cli-breach-claim-overlap', { start, end });
    gap(start);
    at = Math.max(at, end);
  }
  gap(text.length);
}

function checkItem(item: ItemRecord, text: string, ids: Set<string>, found: Found): void {
  const fields = new Map(fieldsOf(item).map(({ name, field }) => [name, field]));
  for (const [name, field] of fields) checkField(fieldId(item.id, name), field, text, found);
  for (const { field, start, end, name } of item.agencies) {
    const slice = fields.get(field)?.text.slice(start, end);
    if (slice === undefined) found(item.id, 'cli-breach-no-field', { field });
    else if (![slice, plain(slice)].some((spelt) => squeezed(spelt) === squeezed(name)))
      // radicals are folded in names alone
      found(`${item.id} ${name}`, 'cli-breach-slice', { start, end, found: shown(slice) });
  }
  for (const kind of HUNG_KINDS) checkFacts(item[kind], fields, ids, found);
}

/** A field's ranges lie in the text, in order, and spell it, white space aside. */
function checkField(where: string, field: FieldRecord, text: string, found: Found): void {
  let last = 0;
  for (const [start, end] of field.source) {
    if (start >= end || end > text.length)
      found(where, 'cli-breach-range', { start, end, length: text.length });
    if (start < last) found(where, 'cli-breach-order');
    last = end;
  }
  const spelled = squeezed(field.source.map(([start, end]) => text.slice(start, end)).join(''));
  if (spelled !== squeezed(field.text))
    found(where, 'cli-breach-spelling', { spelled: shown(spelled), text: shown(field.text) });
}

function checkFacts(
  facts: readonly { id: string; field: string; text: string; start: number; end: number }[],
  fields: ReadonlyMap<string, FieldRecord>,
  ids: Set<string>,
  found: Found,
): void {
  let last: (typeof facts)[number] | null = null;
  for (const fact of facts) {
    const { id, field, text, start, end } = fact;
    once(id, ids, found);
    const whole = fields.get(field)?.text;
    if (whole === undefined) found(id, 'cli-breach-no-field', { field });
    else if (whole.slice(start, end) !== text)
      found(id, 'cli-breach-slice', { start, end, found: shown(whole.slice(start, end)) });
    if (last && byPlace(fact, last) < 0) found(id, 'cli-breach-order');
    last = fact;
  }
}
