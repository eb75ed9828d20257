/**
 * A row of the database as the record that it was made from: the way back of write/tables. Columns bear the JSON names, a nested key its
 * path (`every_n`), lists and objects are JSON text, booleans 0 and 1; `origin` and `review`, which a record may leave out, are null there.
 */
import { z } from 'zod';
import type { SqlValue } from '../../write/tables/table.ts';
import type { SqlRow } from '../snapshot/snapshot.ts';

type Way = (row: SqlRow) => unknown;

/** undefined: the key is left out. */
const plain =
  (column: string): Way =>
  (row) =>
    row[column];
const truth =
  (column: string): Way =>
  (row) =>
    row[column] === null ? null : row[column] === 1;
export const parsed = (cell: SqlValue | undefined): unknown =>
  typeof cell === 'string' ? (JSON.parse(cell) as unknown) : null;

/** What a schema comes to without its wrappers, and whether a record leaves it out where no person touched it. */
export function innerOf(schema: z.core.$ZodType): { inner: z.core.$ZodType; optional: boolean } {
  let inner = schema;
  let optional = false;
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodExactOptional) optional = true;
    else if (!(inner instanceof z.ZodNullable || inner instanceof z.ZodDefault)) return { inner, optional };
    inner = inner.unwrap();
  }
}

function wayOf(key: string, schema: z.core.$ZodType, columns: ReadonlySet<string>): Way {
  const { inner, optional } = innerOf(schema);
  const way = partOf(key, inner, columns);
  return optional ? (row) => (row.origin === null ? undefined : way(row)) : way;
}

function partOf(key: string, inner: z.core.$ZodType, columns: ReadonlySet<string>): Way {
  if (inner instanceof z.ZodBoolean) return truth(key);
  if (inner instanceof z.ZodObject && !columns.has(key)) {
    const parts = Object.keys(inner.shape).map((part) => [part, `${key}_${part}`] as const);
    return (row) =>
      parts.every(([, column]) => row[column] === null)
        ? null
        : Object.fromEntries(parts.map(([part, column]) => [part, row[column]]));
  }
  if (inner instanceof z.ZodObject || inner instanceof z.ZodArray || inner instanceof z.ZodUnion)
    return (row) => parsed(row[key]);
  return plain(key);
}

/** @param columns of the rows, by name */
export function readerOf<Shape extends z.ZodRawShape>(
  { shape }: { shape: Shape },
  columns: ReadonlySet<string>,
): (row: SqlRow) => { [K in keyof Shape]: z.output<Shape[K]> } {
  const ways = Object.entries<z.core.$ZodType>(shape).map(
    ([key, schema]) => [key, wayOf(key, schema, columns)] as const,
  );
  return (row) => {
    const record: Record<string, unknown> = {};
    for (const [key, way] of ways) {
      const value = way(row);
      if (value !== undefined) record[key] = value;
    }
    return record as { [K in keyof Shape]: z.output<Shape[K]> };
  };
}
