/** What a PostgreSQL holds against minsheng.sqlite: every table and view, column by column and row by row, and what a search finds. */
import { openDatabase } from '../../pipeline/write/open-database.ts';
import type { Query } from '../../pipeline/write/postgres/connect.ts';
import { searchItems } from '../../pipeline/write/search.ts';

const WORDS = ['孤儿', '津贴', '老年人 60周岁', '學生資助', 'GB/T33527', '〔2017〕13号', '没有的词', '，'];
const NUMBERS: ReadonlySet<string> = new Set(['bigint', 'numeric', 'integer']);

type Rows = Record<string, string[]>;

/** A row a line, in order of its text: a table has none. */
const lines = (rows: readonly unknown[][]): string[] => rows.map((row) => JSON.stringify(row)).sort();

export function rowsOfSqlite(file: string): Rows {
  const db = openDatabase(file, { readonly: true });
  try {
    const names = db
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT GLOB '*search*' ORDER BY 1",
      )
      .pluck()
      .all();
    const rows: Rows = {};
    for (const name of names) {
      const all = db.prepare<[], unknown[]>(`SELECT * FROM ${name}`);
      rows[name] = [JSON.stringify(all.columns().map((column) => column.name)), ...lines(all.raw().all())];
    }
    for (const word of WORDS)
      rows[word] = searchItems(file, word, 10_000)
        .map(({ item }) => item)
        .sort();
    return rows;
  } finally {
    db.close();
  }
}

export async function rowsOfPostgres(ask: Query): Promise<Rows> {
  const columns = await ask<{ name: string; columns: string[]; types: string[] }>(
    `SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns, array_agg(atttypid::regtype::text ORDER BY attnum) AS types
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relnamespace = 'minsheng'::regnamespace AND relkind IN ('r', 'v') AND relname NOT LIKE '%search%' AND attnum > 0
GROUP BY relname ORDER BY relname COLLATE "C"`,
  );
  const rows: Rows = {};
  for (const { name, columns: own, types } of columns) {
    const found = await ask(`SELECT * FROM minsheng.${name}`);
    const values = found.map((row) =>
      own.map((column, at) => {
        const value = row[column];
        return value !== null && NUMBERS.has(types[at] ?? '') ? Number(value) : value;
      }),
    );
    rows[name] = [JSON.stringify(own), ...lines(values)];
  }
  for (const word of WORDS) {
    const found = await ask<{ item_id: string }>('SELECT item_id FROM minsheng.search($1)', [word]);
    rows[word] = found.map(({ item_id }) => item_id).sort();
  }
  return rows;
}
