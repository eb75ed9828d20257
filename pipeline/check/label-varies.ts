import type { FieldName } from '../records/schema.ts';
import { type ItemRule, itemsWithFields, pointAt } from './seen.ts';

/** A label that one or two items have where all others have another: `保障标准` in item 62, `牵头责任单位` in item 49. */
export const labelVaries: ItemRule = (items) => {
  const counts = new Map<FieldName, Map<string, number>>();
  const fields = itemsWithFields(items).flatMap((one) => one.fields.map((field) => ({ one, field })));
  for (const { field } of fields) {
    if (!field.name) continue;
    const labels = counts.get(field.name) ?? new Map<string, number>();
    labels.set(field.label, (labels.get(field.label) ?? 0) + 1);
    counts.set(field.name, labels);
  }
  return fields.flatMap(({ one, field }) => {
    const labels = field.name ? counts.get(field.name) : undefined;
    if (!labels || labels.size < 2) return [];
    const [usual, most] = [...labels].sort((a, b) => b[1] - a[1])[0] as [string, number];
    if (field.label === usual || (labels.get(field.label) ?? 0) > most / 10) return [];
    const span = field.labelPlace ?? field.source[0] ?? null;
    const params = { ...pointAt(one), label: field.label, usual };
    return [{ rule: 'label-varies', params, item: one.item, span }];
  });
};
