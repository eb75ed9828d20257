/** Looks for words in minsheng.sqlite: which items, and where in their text. */
import { openDatabase } from './open-database.ts';
import { searchForm, searchTerm } from './search-index.ts';
import type { SqlValue } from './tables/table.ts';

export interface FoundItem {
  item: string;
  document: string;
  region: string;
  edition: string;
  name: string;
  domain: string | null;
  aspect: string | null;
  /** smaller is better: SQLite's bm25, a hit in the name weighing most */
  rank: number;
  /** the first place in a field's text where a term of the query stands as typed; null if it stands in the name or headings only */
  snippet: { field: string; text: string; start: number; end: number } | null;
}

/** Characters shown on each side of a hit. */
const AROUND = 24;

/** One character in the form that is searched, its blanks off: '１' → '1', '（' → '(', ' ' → ''. */
const bare = (character: string): string => searchForm(character).replace(/ /gu, '');

/** Where `term` stands in `text`, both taken in the form that is searched; offsets in `text`. */
function locate(text: string, term: string): { start: number; end: number } | null {
  const wanted = [...term].map(bare).join('');
  if (wanted === '') return null;
  let folded = '';
  const origin: number[] = []; // offset in `text` of each unit of `folded`
  let at = 0;
  for (const character of text) {
    const form = bare(character);
    folded += form;
    for (let i = 0; i < form.length; i++) origin.push(at);
    at += character.length;
  }
  const hit = folded.indexOf(wanted);
  if (hit < 0) return null;
  const start = origin[hit] ?? 0;
  const after = origin[hit + wanted.length] ?? text.length;
  return { start, end: Math.max(after, start + 1) };
}

function snippetOf(
  fields: readonly { field: string; text: string }[],
  terms: readonly string[],
): FoundItem['snippet'] {
  for (const { field, text } of fields) {
    for (const term of terms) {
      const hit = locate(text, term);
      if (hit === null) continue;
      const from = Math.max(0, hit.start - AROUND);
      return {
        field,
        text: text.slice(from, hit.end + AROUND),
        start: hit.start - from,
        end: hit.end - from,
      };
    }
  }
  return null;
}

/**
 * The items that hold every term of `query` (terms are kept apart by white space; traditional, full-width and simplified spellings are one).
 *
 * The same in SQL: `SELECT * FROM v_search WHERE query MATCH '"高 龄 津 贴"' ORDER BY rank`, each Han character apart; and for a query as people type it
 * ```sql
 * WITH RECURSIVE spelled (n, term) AS (
 *   SELECT 1, '' UNION ALL SELECT n + 1, term || substr(:q, n, 1) || ' ' FROM spelled WHERE n <= length(:q))
 * SELECT v_search.* FROM v_search WHERE query MATCH (SELECT '"' || term || '"' FROM spelled ORDER BY n DESC LIMIT 1) ORDER BY rank
 * ```
 * @param database path of minsheng.sqlite
 * @param limit at most so many, best first
 * @throws SqliteError if the file is no such database
 */
export function searchItems(database: string, query: string, limit = 50): FoundItem[] {
  if (searchTerm(query) === '') return [];
  const db = openDatabase(database, { readonly: true, fileMustExist: true });
  try {
    const rows: AskRows = (sql, ...params) => db.prepare<SqlValue[], object>(sql).all(...params);
    return searchRows(rows, query, { limit, from: 0, documents: null, guard: '1' });
  } finally {
    db.close();
  }
}

type AskRows = (sql: string, ...params: SqlValue[]) => readonly object[];

/**
 * The same from a database that is open.
 * @param page `from`: so many of the best are left out; `documents`: of these alone, null of all; `guard`: SQL that holds at every row
 */
export function searchRows(
  rows: AskRows,
  query: string,
  {
    limit,
    from,
    documents,
    guard,
  }: { limit: number; from: number; documents: readonly string[] | null; guard: string },
): FoundItem[] {
  const terms = query.split(/\s+/u).filter((term) => searchTerm(term) !== '');
  const [within, chosen]: [string, string[]] =
    documents === null
      ? ['', []]
      : [' AND document IN (SELECT value FROM json_each(?))', [JSON.stringify(documents)]];
  const items = rows(
    `SELECT item_id AS item, document, region, edition, name, domain, aspect, rank
     FROM v_search WHERE query MATCH ?${within} AND ${guard} ORDER BY rank, item_id LIMIT ? OFFSET ?`,
    ...[searchTerm(query), ...chosen, limit, from],
  ) as Omit<FoundItem, 'snippet'>[];
  const fieldsIn = (item: string) =>
    rows('SELECT field, text FROM fields WHERE item_id = ? ORDER BY rowid', item) as {
      field: string;
      text: string;
    }[];
  return items.map((item) => ({ ...item, snippet: snippetOf(fieldsIn(item.item), terms) }));
}
