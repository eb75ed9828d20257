import type { ItemNode } from '../notice.ts';
import { FIELD_NAMES, type FieldName } from '../records/schema.ts';
import { FIELD_ZH, itemsWithFields, pointAt, type Rule, tell } from './rule.ts';

/** A field counts as expected where most items of the notice have it: a table of audience and standard lacks no content. */
const MOST = 0.6;

/** A field printed before the first sub-item stands on the parent and speaks for them all. */
const onParent = (node: ItemNode, field: FieldName): boolean =>
  node.item.parent?.fields.some((f) => f.role === field) ?? false;

/** An item without a field that the others have: `81. 发放残疾人机动车免费停放标识牌` bears no 支出责任. */
export const missingField: Rule = (tree, file) => {
  const items = itemsWithFields(tree);
  for (const field of FIELD_NAMES) {
    const have = items.filter((n) => n.children.some((f) => f.name === field)).length;
    if (have < items.length * MOST) continue;
    for (const node of items) {
      if (node.children.some((f) => f.name === field) || onParent(node, field)) continue;
      const at = node.nameSource[0] ?? node.numberSource[0] ?? node.children[0]?.source[0] ?? null;
      tell(
        file,
        'missing-field',
        { ...pointAt(node.item), field, field_zh: FIELD_ZH[field] ?? field },
        node.item,
        at,
      );
    }
  }
};
