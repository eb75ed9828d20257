/** Fields under the names that facts and claims use: `standard`, `other.0`. */
import { FIELD_NAMES, type FieldName } from '../records/schema.ts';
import type { ReviewedField, ReviewedItem, ReviewedNotice } from './types.ts';

const OTHER = /^other\.(\d+)$/u;
const isName = (name: string): name is FieldName => (FIELD_NAMES as readonly string[]).includes(name);

export function fieldOf(item: ReviewedItem, name: string): ReviewedField | null {
  if (isName(name)) return item.fields[name] ?? null;
  const at = OTHER.exec(name)?.[1];
  return at === undefined ? null : (item.fields.other?.[Number(at)] ?? null);
}

/** Puts a field in its place; one under `other` only at an index that is there, or the next. @returns false where it cannot stand */
export function putField(item: ReviewedItem, name: string, field: ReviewedField): boolean {
  if (isName(name)) {
    item.fields[name] = field;
    return true;
  }
  const at = Number(OTHER.exec(name)?.[1] ?? Number.NaN);
  const other = item.fields.other ?? [];
  if (!(at <= other.length)) return false;
  item.fields.other = [...other.slice(0, at), field, ...other.slice(at + 1)];
  return true;
}

/** Takes a field away; only the last one under `other`, for the index of the others is their name. @returns false where it cannot go */
export function takeField(item: ReviewedItem, name: string): boolean {
  if (isName(name)) {
    delete item.fields[name];
    return true;
  }
  const other = item.fields.other ?? [];
  if (name !== `other.${other.length - 1}`) return false;
  if (other.length > 1) item.fields.other = other.slice(0, -1);
  else delete item.fields.other;
  return true;
}

export function namedFieldsOf(item: ReviewedItem): { name: string; field: ReviewedField }[] {
  const named = FIELD_NAMES.flatMap((name) => {
    const field = item.fields[name];
    return field ? [{ name: name as string, field }] : [];
  });
  return [...named, ...(item.fields.other ?? []).map((field, at) => ({ name: `other.${at}`, field }))];
}

export function fieldsIn(record: ReviewedNotice): { ref: string; field: ReviewedField }[] {
  return record.items.flatMap((item) =>
    namedFieldsOf(item).map(({ name, field }) => ({ ref: `${item.id}#${name}`, field })),
  );
}
