import type { FieldName } from '../records/schema.ts';
import { itemsWithFields, pointAt, type Rule, tell } from './rule.ts';

/** A label that one or two items have where all others have another: `保障标准` in item 62, `牵头责任单位` in item 49. */
export const labelVaries: Rule = (tree, file) => {
  const counts = new Map<FieldName, Map<string, number>>();
  const fields = itemsWithFields(tree).flatMap((node) => node.children.map((field) => ({ node, field })));
  for (const { field } of fields) {
    if (!field.name) continue;
    const labels = counts.get(field.name) ?? new Map<string, number>();
    labels.set(field.label, (labels.get(field.label) ?? 0) + 1);
    counts.set(field.name, labels);
  }
  for (const { node, field } of fields) {
    const labels = field.name ? counts.get(field.name) : undefined;
    if (!labels || labels.size < 2) continue;
    const [usual, most] = [...labels].sort((a, b) => b[1] - a[1])[0] as [string, number];
    if (field.label === usual || (labels.get(field.label) ?? 0) > most / 10) continue;
    tell(
      file,
      'label-varies',
      { ...pointAt(node.item), label: field.label, usual },
      node.item,
      field.labelSource[0] ?? field.source[0] ?? null,
    );
  }
};
