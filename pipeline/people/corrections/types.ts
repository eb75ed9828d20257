/** A record while corrections are applied: facts that bear who they are from, fields and items that bear it where a person touched them. */

import type { Wording } from '../../messages/wording.ts';
import type { Correction, Reviewed } from '../../records/corrections.ts';
import type { HungKind } from '../../records/fact-kinds.ts';
import type { DocumentRecord, FieldRecord, ItemRecord, NoticeRecord } from '../../records/schema.ts';

export type ReviewedItem = Omit<ItemRecord, HungKind> & {
  [K in HungKind]: (ItemRecord[K][number] & Reviewed)[];
} & Partial<Reviewed>;

export type ReviewedNotice = Omit<NoticeRecord, 'items' | 'document'> & {
  document: DocumentRecord & Partial<Reviewed>;
  items: ReviewedItem[];
};

export type ReviewedField = FieldRecord & Partial<Reviewed>;
export type { AnyFact } from '../../records/kinds.ts';

/** Why a correction was not applied: what it expects does not stand there, its target is not there, or its value breaks the contract. */
export interface Refusal {
  reason: 'changed' | 'missing' | 'invalid';
  /** What stands there now; for an invalid value, what is wrong with it. */
  found: unknown;
  /** The same in Chinese. */
  found_zh: unknown;
}

export interface StaleCorrection extends Refusal {
  correction: Correction;
}

/** What it expects does not stand there, or its target is not there. */
export const refuse = (reason: 'changed' | 'missing', found: unknown = null): Refusal => ({
  reason,
  found,
  found_zh: found,
});

/** Its value breaks the contract. */
export const refuseValue = ({ en, zh }: Wording): Refusal => ({ reason: 'invalid', found: en, found_zh: zh });
