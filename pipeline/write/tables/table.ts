/**
 * A table of minsheng.sqlite as data: its columns with their notes, and where each value comes from. The CREATE TABLE with its
 * comments and the INSERT both follow from it. Columns bear the JSON names, a nested key its path (`edition_label`, `every_n`),
 * lists are JSON text, booleans 0 and 1.
 */
import type { Reviewed } from '../../records/corrections.ts';

export type SqlValue = string | number | null;

export interface SqlColumn<Row> {
  /** name, type and constraints, as they stand in CREATE TABLE */
  sql: string;
  /** one line, English · Chinese; '' where the name says it all */
  note: string;
  of: (row: Row) => SqlValue;
}

export interface SqlTable<Row> {
  name: string;
  /** what a row is, in English and in Chinese */
  note: { en: string; zh: string };
  columns: readonly SqlColumn<Row>[];
  /** table constraints: composite keys */
  constraints?: readonly string[];
  /** the columns of each index */
  indexes?: readonly string[];
  /** Numbers that may be whole or not are NUMERIC (1610, not 1610.0), which a STRICT table cannot have. */
  strict?: boolean;
}

/** What a table says of itself, whatever its rows are. */
export type Described = Pick<SqlTable<never>, 'name' | 'note' | 'constraints' | 'indexes'> & {
  columns: readonly Pick<SqlColumn<never>, 'sql' | 'note'>[];
};

export const column = <Row>(sql: string, note: string, of: (row: Row) => SqlValue): SqlColumn<Row> => ({
  sql,
  note,
  of,
});

/** Who a record is from, where a person touched it. */
export const touched = <Row>(of: (row: Row) => Partial<Reviewed>): SqlColumn<Row>[] => [
  column(
    'origin TEXT',
    'corrected, added; null where no one touched it · 更正、增补',
    (row) => of(row).origin ?? null,
  ),
  column('review TEXT', 'confirmed · 已核对', (row) => of(row).review ?? null),
];

/** A list or an object as JSON text, null as null. */
export const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

export const bit = (value: boolean): number => (value ? 1 : 0);

/** CREATE TABLE with a comment at the table and at each column; SQLite keeps them in `sqlite_master`. */
export function createTable<Row>(table: SqlTable<Row>): string {
  const parts = [...table.columns, ...(table.constraints ?? []).map((sql) => ({ sql, note: '' }))];
  const lines = parts.map(({ sql, note }, at) => {
    const comma = at < parts.length - 1 ? ',' : '';
    return `  ${sql}${comma}${note ? ` -- ${note}` : ''}`;
  });
  const head = `CREATE TABLE ${table.name} (\n  -- ${table.note.en}\n  -- ${table.note.zh}`;
  return `${head}\n${lines.join('\n')}\n)${table.strict === false ? '' : ' STRICT'}`;
}

export function createIndexes(table: Pick<Described, 'name' | 'indexes'>): string[] {
  return (table.indexes ?? []).map((columns) => {
    const name = [table.name, ...columns.replaceAll('"', '').split(/,\s*/)].join('_');
    return `CREATE INDEX ${name} ON ${table.name} (${columns})`;
  });
}

/** @param numbered whether the number of the row comes before its values */
export function insertInto<Row>({ name, columns }: SqlTable<Row>, numbered = false): string {
  const names = columns.map(({ sql }) => sql.split(' ', 1)[0]);
  return `INSERT INTO ${name} (${[...(numbered ? ['rowid'] : []), ...names].join(', ')}) VALUES (${[...(numbered ? ['?'] : []), ...names.map(() => '?')].join(', ')})`;
}

export function valuesOf<Row>(table: SqlTable<Row>, row: Row): SqlValue[] {
  return table.columns.map((one) => one.of(row));
}
