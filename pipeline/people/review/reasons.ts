/**
 * Why something should be looked at before the rest, and how much that weighs: data, so that an order is always explained.
 * A score is the sum of its reasons' weights and orders what people are asked; it is no probability.
 */
import { REVIEW_REASONS } from '../../messages/cli-review.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { fieldsOf } from '../../records/fields.ts';
import type { FactFlag } from '../../records/flags.ts';
import { fieldId, itemOf } from '../../records/ids.ts';
import { labelOf } from '../../records/labels.ts';
import type { FieldRecord, NoticeRecord, Warning } from '../../records/schema.ts';

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
  'amends-in-part': { of: 'document', weight: 4 },
  'edition-not-found': { of: 'document', weight: 4 },
  'declared-count-differs': { of: 'document', weight: 3 },
  'names-unsettled': { of: 'document', weight: 3 },
  'names-unread': { of: 'document', weight: 3 },
  'low-confidence-layout': { of: 'document', weight: 3 },
};
type WarnedOf = 'target' | 'field' | 'item' | 'document';

/** Told of the facts themselves: no-period, beside-lost-heading. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['frequency-without-period', 'heading-lost']);

/** What a warning weighs and on what; null for one that the facts themselves tell. A rule that is not in the table weighs 1. */
function weightOf({ rule, item }: Warning): { of: WarnedOf; weight: number } | null {
  if (SAID_OTHERWISE.has(rule)) return null;
  return WARNING_WEIGHTS[rule] ?? { of: item === null ? 'document' : 'item', weight: 1 };
}

const ofWarning = ({ rule, message, message_zh }: Warning, weight: number): Reason => ({
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

export interface NamedField {
  name: string;
  field: FieldRecord;
}

/** The warnings of a notice by what they speak of: a fact, a field, an item or the document, by its target. */
export class Warned {
  readonly #on = new Map<string, Reason[]>();

  constructor(notice: NoticeRecord) {
    const places = new Places(notice);
    for (const warning of notice.warnings) {
      const told = weightOf(warning);
      if (!told) continue;
      const target = places.targetOf(warning, told.of);
      this.#on.set(target, [...this.on(target), ofWarning(warning, told.weight)]);
    }
  }

  on(target: string): readonly Reason[] {
    return this.#on.get(target) ?? [];
  }
}

class Places {
  readonly #document: string;
  readonly #fields: ReadonlyMap<string, readonly NamedField[]>;
  readonly #facts: ReadonlySet<string>;

  constructor({ document, items }: NoticeRecord) {
    this.#document = document.id;
    this.#fields = new Map(items.map((item) => [item.id, fieldsOf(item)]));
    this.#facts = new Set(
      items.flatMap((item) => HUNG_KINDS.flatMap((kind) => item[kind].map(({ id }) => id))),
    );
  }

  targetOf({ item, params, start }: Warning, of: WarnedOf): string {
    if (of === 'target') return this.#standing(String(params.target));
    if (item === null || of === 'document') return this.#document;
    if (of === 'item') return item;
    const own = this.#fields.get(item) ?? [];
    const named = own.find(({ name, field }) => name === params.field || field.label === params.label);
    const held = own.find(({ field }) =>
      field.source.some(([from, to]) => start !== null && from <= start && start < to),
    );
    const found = named ?? held;
    return found ? fieldId(item, found.name) : item;
  }

  /** What a correction named; where that is not there any more, the item it was in, or the document. */
  #standing(target: string): string {
    const item = itemOf(target);
    const fields = this.#fields.get(item);
    if (!fields) return this.#document;
    return this.#facts.has(target) || fields.some(({ name }) => fieldId(item, name) === target)
      ? target
      : item;
  }
}
