/**
 * A row of the database as the record that it was made from: the way back of write/tables. Columns bear the JSON names, a nested key its
 * path (`every_n`), lists and objects are JSON text, booleans 0 and 1; `origin` and `review`, which a record may leave out, are null there.
 */
import { z } from 'zod';
import { eachKind, type HungKind } from '../../records/fact-kinds.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import { FACT_TABLES } from '../../write/tables/facts.ts';
import type { SqlValue } from '../../write/tables/table.ts';
import type { SqlRow } from '../snapshot/snapshot.ts';

type ColumnReader = (row: SqlRow) => unknown;

/** undefined: the key is left out. */
const plain =
  (column: string): ColumnReader =>
  (row) =>
    row[column];
const truth =
  (column: string): ColumnReader =>
  (row) =>
    row[column] === null ? null : row[column] === 1;
/** Names of a table's columns. */
export const columnNames = (columns: readonly { sql: string }[]): Set<string> =>
  new Set(columns.map(({ sql }) => sql.split(' ', 1)[0]!.replaceAll('"', '')));

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

function wayOf(key: string, schema: z.core.$ZodType, columns: ReadonlySet<string>): ColumnReader {
  const { inner, optional } = innerOf(schema);
  const way = partOf(key, inner, columns);
  return optional ? (row) => (row.origin === null ? undefined : way(row)) : way;
}

/** What stands as JSON text in one column. */
const JSON_TYPES = [z.ZodObject, z.ZodArray, z.ZodTuple, z.ZodUnion, z.ZodRecord];

function partOf(key: string, inner: z.core.$ZodType, columns: ReadonlySet<string>): ColumnReader {
  if (inner instanceof z.ZodBoolean) return truth(key);
  if (inner instanceof z.ZodObject && !columns.has(key)) {
    const parts = Object.keys(inner.shape).map((part) => [part, `${key}_${part}`] as const);
    return (row) =>
      parts.every(([, column]) => row[column] === null)
        ? null
        : Object.fromEntries(parts.map(([part, column]) => [part, row[column]]));
  }
  return JSON_TYPES.some((type) => inner instanceof type) ? (row) => parsed(row[key]) : plain(key);
}

/** An object of these keys, ready to be filled: one that grows key by key is slow to make, and slower to read. */
export function blankOf(keys: readonly string[]): () => Record<string, unknown> {
  const blank = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`) as object;
  return () => ({ ...blank });
}

/**
 * @param columns of the rows, by name
 * @returns makes a record of a row, or fills one that has the keys already
 */
export function readerOf<Shape extends z.ZodRawShape>(
  { shape }: { shape: Shape },
  columns: ReadonlySet<string>,
): (row: SqlRow, into?: Record<string, unknown>) => { [K in keyof Shape]: z.output<Shape[K]> } {
  const ways = Object.entries<z.core.$ZodType>(shape).map(
    ([key, schema]) => [key, wayOf(key, schema, columns)] as const,
  );
  const blank = blankOf(
    Object.entries<z.core.$ZodType>(shape).flatMap(([key, schema]) =>
      innerOf(schema).optional ? [] : [key],
    ),
  );
  return (row, record = blank()) => {
    for (const [key, way] of ways) {
      const value = way(row);
      if (value !== undefined) record[key] = value;
    }
    return record as { [K in keyof Shape]: z.output<Shape[K]> };
  };
}

// Facts from their tables, each kind as its row of kinds.ts has it.

export const tableOf = (kind: HungKind): string => FACT_TABLES[kind].name;
export const columnsOf = (kind: HungKind): string[] => [...columnNames(FACT_TABLES[kind].columns)];

/** The fact of a row of its kind's table; `into`: what it is filled into. */
export const FACT_OF: Readonly<Record<HungKind, (row: SqlRow, into?: Record<string, unknown>) => AnyFact>> =
  eachKind(
    (kind) =>
      readerOf(KINDS[kind].schema, new Set(columnsOf(kind))) as unknown as (
        row: SqlRow,
        into?: Record<string, unknown>,
      ) => AnyFact,
  );
