/**
 * metadata.json for Datasette, which then tells each table and column in words, offers facets, and searches by a query of two characters
 * as people type it: the tools' own detection of full-text search finds no index that keeps no texts, and would not cut a query for it.
 */
import type Database from 'better-sqlite3';
import { DESCRIPTION, LICENCE } from './datapackage.ts';
import type { ExportRelation } from './relations.ts';

/** What a reader chooses by first, where a relation has it. */
const FACETS = ['region', 'edition', 'domain', 'kind_zh', 'role_zh', 'period_zh', 'field_zh', 'standing_zh'];
const MOST_FACETS = 4;

/** The query of a person, cut into single characters as the index has them. */
export const SEARCH_SQL = `WITH RECURSIVE spelled (n, term) AS (
  SELECT 1, '' UNION ALL SELECT n + 1, term || substr(:q, n, 1) || ' ' FROM spelled WHERE n <= length(:q))
SELECT region, edition, item_id, name, domain, aspect FROM v_search
WHERE query MATCH (SELECT '"' || replace(term, '"', '""') || '"' FROM spelled ORDER BY n DESC LIMIT 1) ORDER BY rank LIMIT 200`;

/** @param database minsheng.sqlite, whose comments tell what a view is */
export function datasetteText(database: Database.Database, relations: readonly ExportRelation[]): string {
  const told = {
    title: 'minsheng 民生',
    description: DESCRIPTION,
    license: LICENCE.title,
    databases: {
      minsheng: {
        queries: { search: { title: 'Search 检索 (:q, e.g. 津贴)', sql: SEARCH_SQL } },
        tables: Object.fromEntries(relations.map((relation) => [relation.name, tableOf(database, relation)])),
      },
    },
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}

function tableOf(database: Database.Database, { name, kind, note, columns }: ExportRelation): object {
  const words = kind === 'view' ? commentOf(database, name) : `${note.en} ${note.zh}`.trim();
  const notes = columns.flatMap((column) =>
    column.note === '' ? [] : [[column.name, column.note] as const],
  );
  const facets = FACETS.filter((facet) => columns.some((column) => column.name === facet)).slice(
    0,
    MOST_FACETS,
  );
  return {
    ...(words === '' ? {} : { description: words }),
    ...(notes.length === 0 ? {} : { columns: Object.fromEntries(notes) }),
    ...(facets.length === 0 ? {} : { facets }),
  };
}

/** A view is told in the comment that its SQL begins with. */
function commentOf(database: Database.Database, name: string): string {
  const sql = database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(name);
  return /^[^\n]*\n\s*--\s*(?<words>[^\n]*)/u.exec(String(sql))?.groups?.words ?? '';
}
