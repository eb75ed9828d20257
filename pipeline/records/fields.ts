/** The fields of an item in the contract's order, under the names that facts, claims and corrections use: `audience` …, `other.0`. */

export const FIELD_NAMES = [
  'audience',
  'content',
  'standard',
  'funding',
  'lead_agency',
  'implementing_agency',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

const OTHER = /^other\.(\d{1,4})$/u;

export const isFieldName = (name: string): name is FieldName =>
  (FIELD_NAMES as readonly string[]).includes(name);

/** Of a field kept under `other`: its place there; null for any other name. */
export function otherIndex(name: string): number | null {
  const at = OTHER.exec(name)?.[1];
  return at === undefined ? null : Number(at);
}

export const otherName = (at: number): string => `other.${at}`;

interface Fields<F> {
  fields: { [K in FieldName]?: F | undefined } & { other?: F[] | undefined };
}

/** All fields of an item, `other` last. */
export function fieldsOf<F>({ fields }: Fields<F>): { name: string; field: F }[] {
  const known = FIELD_NAMES.flatMap((name) => {
    const field = fields[name];
    return field ? [{ name: name as string, field }] : [];
  });
  return [...known, ...(fields.other ?? []).map((field, at) => ({ name: otherName(at), field }))];
}

/** Where a field stands among the others: the contract's order, then `other` by its index. */
export function fieldRank(name: string): number {
  const at = (FIELD_NAMES as readonly string[]).indexOf(name);
  return at < 0 ? FIELD_NAMES.length + (otherIndex(name) ?? 0) : at;
}

interface InField {
  field: string;
  start: number;
  end: number;
}

export const byField = (a: InField, b: InField): number =>
  fieldRank(a.field) - fieldRank(b.field) || a.start - b.start || a.end - b.end;

/** Facts in the order of the record contract: by field, then by place. */
export const inFieldOrder = <F extends InField>(facts: readonly F[]): F[] => [...facts].sort(byField);
