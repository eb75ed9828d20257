/**
 * What must hold of claims: they stand in order, do not overlap, leave nothing but white space between them; what they point at is there,
 * what a repair took away is in a repair, and what nothing read is told.
 */
import { fieldsOf } from '../../records/fields.ts';
import { fieldId } from '../../records/ids.ts';
import { type Claim, LETTER_ROLES, type NoticeRecord } from '../../records/schema.ts';
import { countBefore } from '../../text/ranges.ts';
import { shown, type TellBreach } from './found.ts';

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
export function claimsIn(claims: readonly Claim[], start: number, end: number): readonly Claim[] {
  const first = countBefore(claims, (claim) => claim[1] > start);
  const past = countBefore(claims, (claim) => claim[0] >= end);
  return claims.slice(first, past);
}
