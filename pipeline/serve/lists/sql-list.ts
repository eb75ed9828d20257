/** A list that is read from the database page by page: where a page ends the next begins, by key and not by counting. */

import { searchForm, searchTerm } from '../../write/search-index.ts';
import type { SqlValue } from '../../write/tables/table.ts';
import type { QueryParams } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ask } from '../http/route.ts';
import { inTimeAt, type Snapshot, type SqlRow } from '../snapshot/snapshot.ts';
import type { Behind, List, ListRow, PageAsked } from './list.ts';

export interface Clause {
  sql: string;
  params: readonly SqlValue[];
}

/** What is read, for what was given. */
export interface Query {
  from: string;
  where: readonly Clause[];
}

interface SqlList<P extends QueryParams> extends Omit<List<P>, 'select' | 'count' | 'sorts'> {
  columns: string;
  /** A whole number that tells the rows apart, in the order of the list. */
  key: string;
  /** By name: SQL of what it is sorted by. */
  sorted: Readonly<Record<string, string>>;
  query: (ask: Ask<P>) => Query;
  rowOf: (row: SqlRow, snapshot: Snapshot) => ListRow;
}

export function sqlList<P extends QueryParams>(list: SqlList<P>): List<P> {
  const { columns, key, sorted, query, rowOf, ...told } = list;
  return {
    ...told,
    sorts: Object.keys(sorted),
    count(ask) {
      const { from, where } = query(ask);
      const { sql, params } = conditions([inTime(key), ...where]);
      return Number(ask.snapshot.row(`SELECT count(*) AS n FROM ${from}${sql}`, ...params)?.n ?? 0);
    },
    select(ask, page) {
      const { from, where } = query(ask);
      const value = page.sort === null ? null : sorted[page.sort]!;
      const { sql, params } = conditions([inTime(key), ...where, ...behindClause(page, value, key)]);
      const way = page.descending ? ' DESC' : '';
      // NULLS LAST and not `IS NULL` before it, which no index gives
      const order = value === null ? `${key}${way}` : `${value}${way} NULLS LAST, ${key}`;
      const found = ask.snapshot.rows(
        `SELECT ${columns}, ${key} AS at_key${value === null ? '' : `, ${value} AS at_value`} FROM ${from}${sql} ORDER BY ${order} LIMIT ?`,
        ...params,
        page.limit + 1,
      );
      const shown = found.slice(0, page.limit);
      return {
        rows: shown.map((row) => rowOf(row, ask.snapshot)),
        last: found.length > page.limit ? behindOf(shown.at(-1)) : null,
      };
    },
  };
}

const behindOf = (row: SqlRow | undefined): Behind | null =>
  row === undefined ? null : { value: row.at_value ?? null, key: Number(row.at_key) };

/** Before all other conditions: a row that they leave out has cost its time too. */
const inTime = (key: string): Clause => ({ sql: inTimeAt(key), params: [] });

function conditions(where: readonly Clause[]): { sql: string; params: SqlValue[] } {
  if (where.length === 0) return { sql: '', params: [] };
  return {
    sql: ` WHERE ${where.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    params: where.flatMap(({ params }) => params),
  };
}

/** Rows behind the one where the page before ended; those without a value stand last. */
function behindClause({ behind, descending }: PageAsked, value: string | null, key: string): Clause[] {
  if (behind === null) return [];
  const beyond = descending ? '<' : '>';
  if (value === null) return [{ sql: `${key} ${beyond} ?`, params: [behind.key] }];
  if (behind.value === null) return [{ sql: `${value} IS NULL AND ${key} > ?`, params: [behind.key] }];
  return [
    {
      sql: `${value} ${beyond} ? OR (${value} = ? AND ${key} > ?) OR ${value} IS NULL`,
      params: [behind.value, behind.value, behind.key],
    },
  ];
}

/** Any of these values. */
export const anyOf = (column: string, values: readonly SqlValue[]): Clause[] =>
  values.length === 0 ? [] : [{ sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: values }];

/** Any of these words stands in it. */
export const holdsAny = (column: string, words: readonly string[]): Clause[] =>
  words.length === 0 ? [] : [{ sql: words.map(() => `instr(${column}, ?) > 0`).join(' OR '), params: words }];

/** Any of so many that they are given as one list. */
export const within = (column: string, values: readonly string[]): Clause => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  params: [JSON.stringify(values)],
});

// Rows of a list whose names hold all words of a query, as the full-text index of items takes words: two characters are enough.

/** A Han character, the end of a clause, or a run of other letters and digits. */
const TOKEN = /\p{Script=Han}|\ue000|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const tokensOf = (text: string): string => ` ${(text.toLowerCase().match(TOKEN) ?? []).join(' ')} `;

/**
 * @param sql gives each row's `id` and its names in `words`
 * @param key the column of the list that is its id
 * @throws Problem for a query without words
 */
export function namedBy(snapshot: Snapshot, sql: string, key: string, q: string | undefined): Clause[] {
  if (q === undefined) return [];
  const terms = searchTerm(q)
    .split('" "')
    .map((term) => tokensOf(term))
    .filter((term) => term.trim() !== '');
  if (terms.length === 0) throw new HttpProblem('no-words', { value: q });
  const names = snapshot.kept(`named ${sql}`, () =>
    snapshot
      .rows(sql)
      .map(({ id, words }) => ({ id: String(id), words: tokensOf(searchForm(String(words))) })),
  );
  const found = names.filter(({ words }) => terms.every((term) => words.includes(term)));
  return [
    within(
      key,
      found.map(({ id }) => id),
    ),
  ];
}
