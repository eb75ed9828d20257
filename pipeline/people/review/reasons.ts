/**
 * Why something should be looked at before the rest, and how much that weighs: data, so that an order is always explained.
 * A score is the sum of its reasons' weights and orders what people are asked; it is no probability.
 */
import { REVIEW_REASONS } from '../../messages/cli-review.ts';
import type { FactFlag } from '../../records/flags.ts';
import { labelOf } from '../../records/labels.ts';
import type { Warning } from '../../records/schema.ts';

export interface Reason {
  /** A flag, a warning's rule, or a row of OF_FACTS. */
  reason: string;
  weight: number;
  message: string;
  message_zh: string;
}

const FLAG_WEIGHTS: Readonly<Record<FactFlag, number>> = {
  carried: 3,
  list_member: 1,
  next_clause: 3,
  subject_completed: 2,
  level_inferred: 2,
  unit_in_label: 2,
};

/** What facts tell of themselves and of where they stand. */
const OF_FACTS = {
  'no-period': 4,
  'no-subject': 2,
  joined: 2,
  'beside-lost-heading': 2,
  'in-doubtful-field': 1,
  'unsure-layout': 1,
} as const satisfies Record<keyof typeof REVIEW_REASONS, number>;

/** What a warning speaks of, and its weight there; one of a field, or of an unsure layout, also weighs on the facts (OF_FACTS). */
const WARNING_WEIGHTS: Readonly<Record<string, { of: WarnedOf; weight: number }>> = {
  'correction-stale': { of: 'target', weight: 6 },
  'unread-number': { of: 'field', weight: 3 },
  'unbalanced-bracket': { of: 'field', weight: 3 },
  'unknown-label': { of: 'field', weight: 2 },
  'label-inferred': { of: 'field', weight: 2 },
  'label-varies': { of: 'field', weight: 1 },
  'missing-field': { of: 'item', weight: 3 },
  'label-repeat': { of: 'item', weight: 3 },
  'number-gap': { of: 'item', weight: 2 },
  'number-repeat': { of: 'item', weight: 2 },
  'label-in-field': { of: 'item', weight: 4 },
  'field-in-field': { of: 'item', weight: 4 },
  'field-looks-otherwise': { of: 'item', weight: 4 },
  'name-holds-more': { of: 'item', weight: 3 },
  'number-inside': { of: 'item', weight: 4 },
  'item-empty': { of: 'item', weight: 4 },
  'title-not-found': { of: 'document', weight: 4 },
  'region-inferred': { of: 'document', weight: 3 },
  'region-not-found': { of: 'document', weight: 4 },
  'edition-not-found': { of: 'document', weight: 4 },
  'declared-count-differs': { of: 'document', weight: 3 },
  'names-unsettled': { of: 'document', weight: 3 },
  'names-unread': { of: 'document', weight: 3 },
  'low-confidence-layout': { of: 'document', weight: 3 },
};
export type WarnedOf = 'target' | 'field' | 'item' | 'document';

/** Told of the facts themselves: no-period, beside-lost-heading. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['frequency-without-period', 'heading-lost']);

/** What a warning weighs and on what; null for one that the facts themselves tell. A rule that is not in the table weighs 1. */
export function weightOf({ rule, item }: Warning): { of: WarnedOf; weight: number } | null {
  if (SAID_OTHERWISE.has(rule)) return null;
  return WARNING_WEIGHTS[rule] ?? { of: item === null ? 'document' : 'item', weight: 1 };
}

export const ofWarning = ({ rule, message, message_zh }: Warning, weight: number): Reason => ({
  reason: rule,
  weight,
  message,
  message_zh,
});

export const ofFlag = (flag: FactFlag): Reason => ({
  reason: flag,
  weight: FLAG_WEIGHTS[flag],
  message: labelOf('fact_flag', flag, 'en'),
  message_zh: labelOf('fact_flag', flag, 'zh'),
});

export function because(reason: keyof typeof OF_FACTS): Reason {
  const { en, zh } = REVIEW_REASONS[reason];
  return { reason, weight: OF_FACTS[reason], message: en, message_zh: zh };
}

export const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
