/** What must hold of the fields of items, of the claims on the text that they stand in, and of the facts in them. */

import { HUNG_KINDS, type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { fieldRank, fieldsOf } from '../../records/fields.ts';
import { factId, fieldId } from '../../records/ids.ts';
import type { AnyFact } from '../../records/kinds.ts';
import {
  type Claim,
  type FieldRecord,
  type ItemRecord,
  LETTER_ROLES,
  type NoticeRecord,
} from '../../records/schema.ts';
import { countBefore } from '../../text/ranges.ts';
import { checkForms, type Formed, once, shown, squeezed, type TellBreach } from './found.ts';

// What must hold of claims: they stand in order, do not overlap, leave nothing but white space between them; what they point at is there,
// what a repair took away is in a repair, and what nothing read is told.

export function checkClaims(notice: NoticeRecord, text: string, found: TellBreach): void {
  const { id } = notice.document;
  const refs = refsOf(notice);
  const told = new Set(
    notice.warnings.filter(({ rule }) => rule === 'unclaimed-text').map(({ start }) => start),
  );
  let at = 0;
  const gap = (to: number): void => {
    if (text.slice(at, to).trim() !== '')
      found(id, 'cli-breach-unaccounted', { start: at, end: to, text: shown(text.slice(at, to)) });
  };
  for (const [start, end, role, ref] of notice.claims) {
    if (start >= end || end > text.length) found(id, 'cli-breach-range', { start, end, length: text.length });
    if (start < at) found(id, 'cli-breach-claim-overlap', { start, end });
    gap(start);
    at = Math.max(at, end);
    if (!refs[role](ref)) found(id, 'cli-breach-claim-ref', { start, end, role, ref: ref ?? 'null' });
    if (role === 'unclaimed' && !told.has(start)) found(id, 'cli-breach-untold', { start, end });
    if (role === 'removed' && text.slice(start, end).trim() !== '' && !isRepaired(notice, start, end))
      found(id, 'cli-breach-unrepaired', { start, end });
  }
  gap(text.length);
}

type Points = (ref: string | null) => boolean;

/** For each role whether a reference is one that it may have: an item, one of its fields, a heading, or nothing. */
function refsOf({ items, domains, aspects }: NoticeRecord): Record<Claim[2], Points> {
  const ids = new Set(items.map(({ id }) => id));
  const fields = new Set(items.flatMap((item) => fieldsOf(item).map(({ name }) => fieldId(item.id, name))));
  const headings = new Set([
    ...domains.map(({ no }) => `domain/${no}`),
    ...aspects.map(({ no, domain_no }) => `aspect/${domain_no ?? 0}/${no}`),
  ]);
  const none: Points = (ref) => ref === null;
  const item: Points = (ref) => ref !== null && ids.has(ref);
  return {
    ...(Object.fromEntries(BARE.map((role) => [role, none])) as Record<(typeof BARE)[number], Points>),
    number: item,
    name: item,
    label: (ref) => ref === null || ids.has(ref),
    field: (ref) => ref !== null && fields.has(ref),
    heading: (ref) => ref === null || headings.has(ref),
  };
}

/** What stands for itself. */
const BARE = [
  ...LETTER_ROLES,
  'toc',
  'table_head',
  'annex',
  'note',
  'body',
  'removed',
  'unclaimed',
] as const satisfies readonly Claim[2][];

const isRepaired = ({ repairs }: NoticeRecord, start: number, end: number): boolean =>
  repairs.some((one) => one.start < end && one.end > start);

/** The claims that share a character with a range, of claims in order. */
function claimsIn(claims: readonly Claim[], start: number, end: number): readonly Claim[] {
  const first = countBefore(claims, (claim) => claim[1] > start);
  const past = countBefore(claims, (claim) => claim[0] >= end);
  return claims.slice(first, past);
}

const FIELD: readonly Formed<FieldRecord>[] = [
  ['label', 'filled', (field) => field.label],
  ['text', 'trimmed', (field) => field.text],
];

/** Blanks within a line: line ends of the source may go and those of a field be set. */
const BLANK = /[^\S\n\r]/gu;
const blanksIn = (text: string): number => text.match(BLANK)?.length ?? 0;

export function checkField(
  where: string,
  field: FieldRecord,
  text: string,
  claims: readonly Claim[],
  found: TellBreach,
): void {
  checkForms(where, field, FIELD, found);
  let last = 0;
  for (const [start, end] of field.source) {
    if (start >= end || end > text.length)
      found(where, 'cli-breach-range', { start, end, length: text.length });
    if (start < last) found(where, 'cli-breach-order');
    last = end;
    for (const [from, to, role] of claimsIn(claims, start, end)) {
      if (role === 'field' || text.slice(Math.max(start, from), Math.min(end, to)).trim() === '') continue;
      found(where, 'cli-breach-claimed', { start, end, role });
      break;
    }
  }
  const source = field.source.map(([start, end]) => text.slice(start, end)).join('');
  const spelled = squeezed(source);
  if (spelled !== squeezed(field.text))
    found(where, 'cli-breach-spelling', { spelled: shown(spelled), text: shown(field.text) });
  else if (blanksIn(field.text) > blanksIn(source)) found(where, 'cli-breach-blanks');
}

// What must hold of the facts of an item: each stands in its field, in order, under the id that its text gives it, with a value that can be.

/** Facts are listed by field, in the contract's order, `other` last, then by place. */
const byPlace = (a: AnyFact, b: AnyFact): number =>
  fieldRank(a.field) - fieldRank(b.field) || a.start - b.start;
const isTwin = (a: AnyFact, b: AnyFact): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end;

/** @param ids every id seen so far */
export function checkFacts(
  item: ItemRecord,
  fields: ReadonlyMap<string, FieldRecord>,
  ids: Set<string>,
  found: TellBreach,
): void {
  for (const kind of HUNG_KINDS) {
    for (const { id } of item[kind]) once(id, ids, found);
    checkKind(kind, item, fields, found);
  }
}

function checkKind(
  kind: HungKind,
  item: ItemRecord,
  fields: ReadonlyMap<string, FieldRecord>,
  found: TellBreach,
): void {
  const facts: readonly AnyFact[] = item[kind];
  for (const [at, fact] of facts.entries()) {
    const { id, field, text, start, end } = fact;
    const whole = fields.get(field)?.text;
    if (whole === undefined) found(id, 'cli-breach-no-field', { field });
    else if (whole.slice(start, end) !== text)
      found(id, 'cli-breach-slice', { start, end, found: shown(whole.slice(start, end)) });
    else {
      const twin = 1 + facts.slice(0, at).filter((other) => isTwin(other, fact)).length;
      const due = factId(item.id, KIND_NAMES[kind].letter, field, whole, fact, twin);
      if (id !== due) found(id, 'cli-breach-fact-id', { due });
    }
    const before = facts[at - 1];
    if (before && byPlace(fact, before) < 0) found(id, 'cli-breach-order');
  }
}
