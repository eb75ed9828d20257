/** What a correction is about, taken apart: `330400-2023-standard/2#a-0123abcd`, `…/2#standard`, `…/53.1`, `document`. */
import { type Named, namedBy } from '../../records/ids.ts';

export type Target = Named | { kind: 'document' };

/** @returns null for a target of no known form */
export const targetOf = (target: string): Target | null =>
  target === 'document' ? { kind: 'document' } : namedBy(target);
