/**
 * The tables and views of minsheng.sqlite in PostgreSQL: from the same rows, in a schema of their own. Texts compare by their bytes, as they do
 * in SQLite, whatever the language of the server; booleans are 0 and 1 and lists JSON text, so that one query does for both.
 */
import { DESCRIBED } from '../sqlite.ts';
import { createIndexes, type Described } from '../tables/table.ts';
import { createViews } from '../views.ts';
import { createSearch, searchItems } from './search.ts';

/** Of the tables and views that people read. What makes and fills them has it as its `search_path`. */
export const RECORDS = 'minsheng';

export const KEPT: readonly Described[] = [...DESCRIBED, searchItems as Described];

export const TYPES: Readonly<Record<string, string>> = {
  TEXT: 'text',
  INTEGER: 'bigint',
  NUMERIC: 'numeric',
  'TEXT[]': 'text[]',
};

const COLUMN = /^(?<name>"?\w+"?) (?<type>[A-Z]+(?:\[\])?)(?<rest>.*)$/u;
const REFERENCE = / REFERENCES (?<table>\w+) \((?<column>\w+)\)/u;

interface ColumnType {
  name: string;
  /** As PostgreSQL calls it. */
  type: string;
  rest: string;
}

/** @throws RangeError for a column that is written otherwise than all others (a bug of ours) */
export function columnsOf({ name: table, columns }: Described): ColumnType[] {
  return columns.map(({ sql }) => {
    const { name, type = '', rest = '' } = COLUMN.exec(sql)?.groups ?? {};
    if (name === undefined || TYPES[type] === undefined) throw new RangeError(`${table}: ${sql}`);
    return { name, type: TYPES[type], rest };
  });
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The tables alone: what refers to others, and what finds rows, comes when they are filled. */
export function createTables(): string[] {
  return KEPT.flatMap((table) => {
    const own = columnsOf(table).map(({ name, type, rest }) => {
      const collated = type === 'text' ? 'text COLLATE "C"' : type;
      return `${name} ${collated}${rest.replace(REFERENCE, '')}`;
    });
    const keys = (table.constraints ?? []).filter((sql) => sql.startsWith('PRIMARY KEY'));
    const { en, zh } = table.note;
    return [
      `CREATE TABLE ${table.name} (${[...own, ...keys].join(', ')})`,
      `COMMENT ON TABLE ${table.name} IS ${quoted(`${en} ${zh}`)}`,
      ...columnsOf(table).flatMap(({ name }, at) => {
        const note = table.columns[at]?.note ?? '';
        return note === '' ? [] : [`COMMENT ON COLUMN ${table.name}.${name} IS ${quoted(note)}`];
      }),
    ];
  });
}

/** Held until all of a change is there: rows come in the order of the JSON, and a warning before its item is no error. */
function references(table: Described): string[] {
  const columns = columnsOf(table).flatMap(({ name, rest }) => {
    const to = REFERENCE.exec(rest)?.groups;
    return to ? [`FOREIGN KEY (${name}) REFERENCES ${to.table} (${to.column})`] : [];
  });
  const keys = (table.constraints ?? []).filter((sql) => sql.startsWith('FOREIGN KEY'));
  return [...columns, ...keys].map(
    (sql) => `ALTER TABLE ${table.name} ADD ${sql} DEFERRABLE INITIALLY DEFERRED`,
  );
}

/** What SQLite and DuckDB say and PostgreSQL says otherwise. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // in the order in which SQLite comes upon them
  [/\bgroup_concat\(g\.text, '、'\)/gu, `string_agg(g.text, '、' ORDER BY ag.age_id)`],
  [/\bgroup_concat\(/gu, 'string_agg('],
  [/printf\('%\.12g', /gu, 'figure('],
  // of the same day everywhere, in the same form whatever the server's own
  [/CAST\(CURRENT_DATE AS TEXT\)/gu, `to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD')`],
  [/NULL AS (absolute|relative)/gu, 'CAST(NULL AS numeric) AS $1'],
];

/** A number as people write it, with twelve digits at most. */
const FIGURE = `CREATE FUNCTION figure(value numeric) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $body$
  SELECT trim_scale(CASE WHEN value = 0 THEN 0 ELSE round(value, 11 - floor(log(abs(value)))::int) END)::text
$body$`;

/** Free text may be longer than an ordered index takes; its hash never is. */
const FREE = /^(?:name|title)$/u;

/** Everything else, once the tables hold their rows. */
export function createRest(): string[] {
  return [
    ...KEPT.flatMap((table) =>
      createIndexes(table).map((sql) =>
        sql.replace(/ \((\w+)\)$/u, (whole, column: string) =>
          FREE.test(column) ? ` USING hash${whole}` : whole,
        ),
      ),
    ),
    ...KEPT.flatMap(references),
    FIGURE,
    ...createViews().flatMap(viewFor),
    ...createSearch(RECORDS),
  ];
}

const NOTE = /^\s*-- (?<note>.*)$/gmu;

/** The notes in a view are kept as its comment. */
function viewFor(sql: string): string[] {
  let select = sql;
  for (const [is, becomes] of OTHERWISE) select = select.replace(is, becomes);
  const name = /^CREATE VIEW (\S+)/u.exec(select)?.[1];
  const notes = [...sql.matchAll(NOTE)].map(({ groups }) => groups?.note ?? '');
  return [select, ...(notes.length > 0 ? [`COMMENT ON VIEW ${name} IS ${quoted(notes.join(' '))}`] : [])];
}
