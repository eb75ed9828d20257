import { labelOf } from '../records/labels.ts';
import { FIELD_NAMES, type FieldName } from '../records/schema.ts';
import { type ItemRule, itemsWithFields, pointAt, type Seen } from './seen.ts';

/** A field counts as expected where most items of the notice have it: a table of audience and standard lacks no content. */
const MOST = 0.6;

const has = ({ fields }: Seen<unknown>, name: FieldName): boolean =>
  fields.some((field) => field.name === name);

/**
 * An item without a field that the others have: `81. 发放残疾人机动车免费停放标识牌` bears no 支出责任.
 * A field printed before the first sub-item stands on the parent and speaks for them all.
 */
export const missingField: ItemRule = (all) => {
  const items = itemsWithFields(all);
  return FIELD_NAMES.flatMap((field) => {
    if (items.filter((one) => has(one, field)).length < items.length * MOST) return [];
    return items
      .filter((one) => !has(one, field) && !(one.parent && has(one.parent, field)))
      .map((one) => ({
        rule: 'missing-field',
        params: { ...pointAt(one), field, field_zh: labelOf('field', field, 'zh') },
        item: one.item,
        span: one.namePlace ?? one.numberPlace ?? one.fields[0]?.source[0] ?? null,
      }));
  });
};
