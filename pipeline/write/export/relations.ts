/**
 * The tables and views of minsheng.sqlite as they are exported: their columns with type and notes, and their rows one by one, so that memory
 * does not grow with the notices.
 */
import type Database from 'better-sqlite3';
import { DESCRIBED } from '../sqlite.ts';
import type { SqlValue } from '../tables/table.ts';
import { type Choice, chosenRows } from './choice.ts';

/** What a column holds: `boolean` is 0 or 1 in the database, `json` a list or an object as JSON text, `day` an ISO day. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'json' | 'day';

export interface RelationColumn {
  name: string;
  type: ColumnType;
  /** English · Chinese; '' where the name says it all. */
  note: string;
  required: boolean;
}

export interface ExportRelation {
  name: string;
  kind: 'table' | 'view';
  /** What a row is; of views ''. */
  note: { en: string; zh: string };
  columns: readonly RelationColumn[];
  count(): number;
  rows(): IterableIterator<Record<string, SqlValue>>;
}

interface ColumnInfo {
  name: string;
  type: string;
  notnull: number;
}

const DAY = /^(?:from|until|valid_from|expires|superseded_from|dates_\w+)$/u;
/** How the notes of a column begin that holds no plain text or number. */
const JSON_NOTE = /^JSON\b/u;
const BOOLEAN_NOTE = /^0, 1\b/u;

const nameIn = (sql: string): string => sql.split(' ', 1)[0]!.replaceAll('"', '');

/** What each table says of its own columns, by both their names: of one name each table means something of its own. */
const NOTES = new Map<string, string>(
  DESCRIBED.flatMap(({ name, columns }) =>
    columns.map(({ sql, note }): [string, string] => [`${name} ${nameIn(sql)}`, note]),
  ),
);

/** The columns of a relation; those of a view say what the column of the table says that they show, and nothing where they are worked out. */
function columnsOf(database: Database.Database, relation: string): RelationColumn[] {
  const origins = database.prepare(`SELECT * FROM "${relation}"`).columns();
  return (database.pragma(`table_xinfo("${relation}")`) as ColumnInfo[]).map(
    ({ name, type, notnull }, at) => {
      const origin = origins[at];
      const note = NOTES.get(`${origin?.table} ${origin?.column}`) ?? '';
      return { name, type: typeOf(name, type, note), note, required: notnull === 1 };
    },
  );
}

/** Columns that a view works out itself: SQLite declares no type of them, and they may bear the name of a list of a table. All others are text. */
const WORKED_OUT: Readonly<Record<string, ColumnType>> = {
  places: 'integer',
  items: 'integer',
  spellings: 'integer',
  from_months: 'integer',
  below_months: 'integer',
  in_force: 'boolean',
  decides: 'boolean',
};

function typeOf(name: string, declared: string, note: string): ColumnType {
  if (declared === '') return WORKED_OUT[name] ?? 'text';
  if (declared === 'INTEGER') return BOOLEAN_NOTE.test(note) ? 'boolean' : 'integer';
  if (declared === 'NUMERIC' || declared === 'NUM' || declared === 'REAL') return 'number';
  if (JSON_NOTE.test(note)) return 'json';
  return DAY.test(name) ? 'day' : 'text';
}

/** Not for readers: the inner tables of the full-text index, and the view that wants a query. */
const INNER = /^(?:sqlite_|search_|v_search$)/u;

/**
 * @returns tables first, in the order in which each stands after those that it refers to; then views by name
 */
export function relationsOf(database: Database.Database, choice: Choice): ExportRelation[] {
  const found = database
    .prepare("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY type, name")
    .all() as { name: string; type: 'table' | 'view' }[];
  const order = new Map<string, number>(DESCRIBED.map(({ name }, at) => [name, at]));
  return found
    .filter(({ name }) => !INNER.test(name))
    .sort((a, b) => (order.get(a.name) ?? DESCRIBED.length) - (order.get(b.name) ?? DESCRIBED.length))
    .map(({ name, type }) => relationOf(database, name, type, choice));
}

function relationOf(
  database: Database.Database,
  name: string,
  kind: 'table' | 'view',
  choice: Choice,
): ExportRelation {
  const columns = columnsOf(database, name);
  const { where, params } = chosenRows(name, new Set(columns.map((column) => column.name)), choice);
  return {
    name,
    kind,
    note: DESCRIBED.find((table) => table.name === name)?.note ?? { en: '', zh: '' },
    columns,
    count: () =>
      (database.prepare(`SELECT count(*) AS rows FROM "${name}"${where}`).get(...params) as { rows: number })
        .rows,
    rows: () =>
      database.prepare(`SELECT * FROM "${name}"${where}`).iterate(...params) as IterableIterator<
        Record<string, SqlValue>
      >,
  };
}

// A cell of the database as the value that its type says: true for 1, the list for its JSON text.

/** @throws SyntaxError for JSON text that is none */
export function typedValue(cell: SqlValue, type: ColumnType): unknown {
  if (cell === null) return null;
  if (type === 'boolean') return cell === 1;
  return type === 'json' ? (JSON.parse(String(cell)) as unknown) : cell;
}
