import { FIELD_NAMES, type FieldName, type FieldRecord, type ItemRecord } from '../../records/schema.ts';

/** The fields of an item in the order of the contract, `other` last, as facts name them. */
export function namedFieldsOf({
  fields,
}: Pick<ItemRecord, 'fields'>): { key: string; role: FieldName | null; field: FieldRecord }[] {
  const named = FIELD_NAMES.flatMap((role) => {
    const field = fields[role];
    return field ? [{ key: role as string, role, field }] : [];
  });
  return [...named, ...(fields.other ?? []).map((field, i) => ({ key: `other.${i}`, role: null, field }))];
}
