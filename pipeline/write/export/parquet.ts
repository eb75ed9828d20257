/**
 * A relation as Parquet, typed, group by group of rows. Written by hyparquet-writer (no native part, the same bytes each run; DuckDB and
 * pandas read it back cell for cell); types are always given, as guessing fails on a relation without rows.
 */
import { type ColumnSource, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer';
import type { SqlValue } from '../tables/table.ts';
import { type ColumnType, type ExportRelation, type RelationColumn, typedValue } from './relations.ts';

/** Rows held at once. */
const GROUP = 20_000;

type Physical = Pick<SchemaElement, 'type' | 'converted_type'>;

/** As columns are, once their rows were looked at: a JSON column that holds nothing but lists of texts is a list. */
type Kind = ColumnType | 'texts';

const TYPES: Readonly<Record<Exclude<Kind, 'texts'>, Physical>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A column whose days are not all whole days (2023, 2023-05) stays text: nothing is rounded. */
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A list of texts, as DuckDB and pandas know lists. */
const listOf = (name: string): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', ...TYPES.text },
];

const isTexts = (cell: SqlValue): boolean => {
  if (cell === null) return true;
  const value: unknown = JSON.parse(String(cell));
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
};

function cellOf(cell: SqlValue, type: Kind): unknown {
  if (cell === null) return null;
  switch (type) {
    case 'integer':
      return BigInt(cell);
    case 'day':
      return new Date(`${String(cell)}T00:00:00Z`);
    case 'texts':
      return typedValue(cell, 'json');
    case 'boolean':
    case 'json':
    case 'number':
    case 'text':
      return typedValue(cell, type);
  }
}

/** Types as the rows bear them out. */
function typesOf(relation: ExportRelation): Map<string, Kind> {
  const types = new Map<string, Kind>(
    relation.columns.map(({ name, type }) => [name, type === 'json' ? 'texts' : type]),
  );
  const doubtful = new Set(
    [...types].filter(([, type]) => type === 'day' || type === 'texts').map(([name]) => name),
  );
  if (doubtful.size > 0)
    for (const row of relation.rows())
      for (const name of doubtful) {
        const cell = row[name] ?? null;
        const fits =
          types.get(name) === 'texts' ? isTexts(cell) : cell === null || WHOLE_DAY.test(String(cell));
        if (fits) continue;
        types.set(name, types.get(name) === 'texts' ? 'json' : 'text');
        doubtful.delete(name);
      }
  return types;
}

/** Writes the whole relation to `writer`, which is finished then. */
export async function writeParquet(relation: ExportRelation, writer: Writer): Promise<void> {
  const types = typesOf(relation);
  const typeOf = ({ name }: RelationColumn): Kind => types.get(name) ?? 'text';
  const schema: SchemaElement[] = [
    { name: 'root', num_children: relation.columns.length },
    ...relation.columns.flatMap((column): SchemaElement[] => {
      const type = typeOf(column);
      return type === 'texts'
        ? listOf(column.name)
        : [{ name: column.name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
    }),
  ];
  const file = new ParquetWriter({ writer, schema, createdBy: 'minsheng' });
  let group: Record<string, SqlValue>[] = [];
  const flush = async (): Promise<void> => {
    if (group.length === 0) return;
    const columnData = relation.columns.map(
      (column): ColumnSource => ({
        name: column.name,
        data: group.map((row) => cellOf(row[column.name] ?? null, typeOf(column))),
      }),
    );
    await file.write({ columnData, rowGroupSize: GROUP });
    group = [];
  };
  for (const row of relation.rows()) {
    group.push(row);
    if (group.length === GROUP) await flush();
  }
  await flush();
  file.finish();
}
