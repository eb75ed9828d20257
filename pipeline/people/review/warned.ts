import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { fieldsOf } from '../../records/fields.ts';
import { fieldId, itemOf } from '../../records/ids.ts';
import type { FieldRecord, NoticeRecord, Warning } from '../../records/schema.ts';
import { ofWarning, type Reason, type WarnedOf, weightOf } from './reasons.ts';

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
