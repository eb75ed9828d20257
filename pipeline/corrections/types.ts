/** A record while corrections are applied: facts that bear who they are from, fields and items that bear it where a person touched them. */

import type { Correction, Reviewed } from '../records/corrections.ts';
import { age, amount, citation, frequency, payer, ratio, reference } from '../records/facts.ts';
import { FACT_LETTERS } from '../records/ids.ts';
import type { DocumentRecord, FieldRecord, ItemRecord, NoticeRecord } from '../records/schema.ts';

const undated = { from: null, until: null };

/** The lists of facts of an item: the letter of their ids, their schema, and what an addition need not say. */
export const FACT_LISTS = {
  amounts: {
    letter: FACT_LETTERS.amounts,
    schema: amount,
    usual: {
      currency: 'CNY',
      per: [],
      period: null,
      change: null,
      average: false,
      role: 'benefit',
      subject: null,
      payer: [],
      ages: [],
      ...undated,
      flags: [],
    },
  },
  ratios: {
    letter: FACT_LETTERS.ratios,
    schema: ratio,
    usual: {
      parts: null,
      change: null,
      of: null,
      subject: null,
      role: 'benefit',
      parties: null,
      ...undated,
      flags: [],
    },
  },
  frequencies: {
    letter: FACT_LETTERS.frequencies,
    schema: frequency,
    usual: {
      per: [],
      average: false,
      every: null,
      per_event: null,
      schedule: null,
      subject: null,
      action: null,
      ...undated,
      flags: [],
    },
  },
  ages: {
    letter: FACT_LETTERS.ages,
    schema: age,
    usual: { sex: null, role: 'eligibility', ...undated, flags: [] },
  },
  citations: {
    letter: FACT_LETTERS.citations,
    schema: citation,
    usual: {
      issuers: [],
      doc_number: null,
      decree: null,
      standard_no: null,
      version: null,
      trial: false,
      flags: [],
    },
  },
  payers: { letter: FACT_LETTERS.payers, schema: payer, usual: { share: null, for: null } },
  references: { letter: FACT_LETTERS.references, schema: reference, usual: { base: null, subject: null } },
} as const;
export type FactList = keyof typeof FACT_LISTS;
export const FACT_LIST_NAMES = Object.keys(FACT_LISTS) as FactList[];

export type ReviewedItem = Omit<ItemRecord, FactList> & {
  [K in FactList]: (ItemRecord[K][number] & Reviewed)[];
} & Partial<Reviewed>;

export type ReviewedNotice = Omit<NoticeRecord, 'items' | 'document'> & {
  document: DocumentRecord & Partial<Reviewed>;
  items: ReviewedItem[];
};

export type ReviewedField = FieldRecord & Partial<Reviewed>;
export type AnyFact = ReviewedItem[FactList][number];

/** Why a correction was not applied: what it expects does not stand there, its target is not there, or its value breaks the contract. */
export interface Refusal {
  reason: 'changed' | 'missing' | 'invalid';
  /** What stands there now; for an invalid value, what is wrong with it. */
  found: unknown;
}

export interface StaleCorrection extends Refusal {
  correction: Correction;
}

export const refuse = (reason: Refusal['reason'], found: unknown = null): Refusal => ({ reason, found });
