/** What a correction is about, taken apart: `330400-2023-standard/2#a-0123abcd`, `…/2#standard`, `…/53.1`, `document`. */
import { FIELD_NAMES } from '../records/schema.ts';

export type Target =
  | { kind: 'document' }
  | { kind: 'item'; item: string }
  | { kind: 'field'; item: string; field: string }
  | { kind: 'fact'; item: string; fact: string };

const FACT = /^[a-z]-[0-9a-f]{8}$/u;
const FIELD = new RegExp(`^(?:${FIELD_NAMES.join('|')}|other\\.\\d{1,4})$`, 'u');

/** @returns null for a target of no known form */
export function targetOf(target: string): Target | null {
  if (target === 'document') return { kind: 'document' };
  const [item, part, ...more] = target.split('#');
  if (item === undefined || !item.includes('/') || more.length > 0) return null;
  if (part === undefined) return { kind: 'item', item };
  if (FACT.test(part)) return { kind: 'fact', item, fact: target };
  return FIELD.test(part) ? { kind: 'field', item, field: part } : null;
}
