/** What must hold in the records of a notice whatever it says: ids, places, slices, and that each character is accounted for once. */
import type { CliWord } from '../messages/cli.ts';
import type { MessageParams } from '../messages/index.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { FIELD_NAMES, type FieldRecord, type ItemRecord, type NoticeRecord } from '../records/schema.ts';
import { fieldsOf } from '../write/rows.ts';

export interface Breach {
  /** The record it is about. */
  where: string;
  word: CliWord & `cli-breach-${string}`;
  params: MessageParams;
}

export type Found = (where: string, word: Breach['word'], params?: MessageParams) => void;

const SHOWN = 30;
const NAMES: readonly string[] = FIELD_NAMES;
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
    if (!item.id.startsWith(`${id}/`)) found(item.id, 'cli-breach-item-id');
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
  for (const [name, field] of fields) checkField(`${item.id}#${name}`, field, text, found);
  for (const { field, start, end, name } of item.agencies) {
    const slice = fields.get(field)?.text.slice(start, end);
    if (slice === undefined) found(item.id, 'cli-breach-no-field', { field });
    else if (squeezed(slice) !== squeezed(name))
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
  let last = [-1, -1, -1];
  for (const { id, field, text, start, end } of facts) {
    once(id, ids, found);
    const whole = fields.get(field)?.text;
    if (whole === undefined) found(id, 'cli-breach-no-field', { field });
    else if (whole.slice(start, end) !== text)
      found(id, 'cli-breach-slice', { start, end, found: shown(whole.slice(start, end)) });
    const place = placeOf(field, start);
    if (before(place, last)) found(id, 'cli-breach-order');
    last = place;
  }
}

/** Facts are listed by field, in the contract's order, `other` last, then by place. */
function placeOf(field: string, start: number): [number, number, number] {
  const [name = '', at = '0'] = field.split('.');
  const rank = NAMES.indexOf(name);
  return [rank < 0 ? NAMES.length : rank, Number(at), start];
}

function before(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
