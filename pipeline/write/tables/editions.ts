import type { Edition, Series } from '../../records/editions.ts';
import { TODAY } from '../../records/kinds/shared.ts';
import { column, json, type SqlTable } from './table.ts';

export interface EditionRow {
  series: Series;
  edition: Edition;
}

export const editions: SqlTable<EditionRow> = {
  name: 'editions',
  note: {
    en: 'The editions of each series in order: from when each holds, by what evidence, and what took its place.',
    zh: '同一系列的各版，依次排列：自何时起有效、依据为何、由何版取代。',
  },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id)', '', (row) => row.edition.id),
    column(
      'series TEXT NOT NULL',
      'under the code that stands today · 系列（现行代码）',
      (row) => row.series.series,
    ),
    column('position INTEGER NOT NULL', 'in the series, from 1 · 顺序', (row) => row.edition.position),
    column('status TEXT NOT NULL', 'final, draft, trial', (row) => row.edition.status),
    column('label TEXT NOT NULL', '版本', (row) => row.edition.label),
    column('year INTEGER', '', (row) => row.edition.year),
    column(
      'valid_from TEXT',
      'ISO date, or a year alone; null for a draft · 生效日期',
      (row) => row.edition.valid_from,
    ),
    column(
      'basis TEXT',
      'effective, signed, printed, interpretation, edition · 日期依据',
      (row) => row.edition.basis,
    ),
    column('expires TEXT', 'ISO date, the last day · 失效日期', (row) => row.edition.expires),
    column('told TEXT NOT NULL', 'JSON list: what interpretations say · 解读所述日期', (row) =>
      json(row.edition.told),
    ),
    column(
      'superseded_by TEXT REFERENCES documents (id)',
      'the next final or trial edition · 取代它的版本',
      (row) => row.edition.superseded_by,
    ),
    column('explained_by TEXT NOT NULL', 'JSON list of interpretations · 政策解读', (row) =>
      json(row.edition.explained_by),
    ),
  ],
  indexes: ['series, position', 'superseded_by'],
};

/** A year alone is below every date in it, so texts compare as dates do. */
const HELD = (e: string): string => `${e}.status <> 'draft' AND ${e}.valid_from <= ${TODAY}`;

/** Views on editions, by name; v_current_items builds on v_items. */
export const EDITION_VIEWS: Readonly<Record<string, string>> = {
  v_editions: `
  -- Each series in order, with what holds on the day of the query. 各系列的各版，及查询当日是否有效。
SELECT e.series, e.position, e.id AS document, d.title, d.region_name AS region, d.region_code, d.kind, e.status,
  (SELECT zh FROM labels WHERE enumeration = 'status' AND value = e.status) AS status_zh,
  e.label AS edition, e.year, e.valid_from, e.basis,
  (SELECT zh FROM labels WHERE enumeration = 'validity_basis' AND value = e.basis) AS basis_zh,
  e.expires, e.told, e.superseded_by, s.valid_from AS superseded_from, e.explained_by,
  CASE WHEN ${HELD('e')} AND (e.expires IS NULL OR e.expires >= ${TODAY}) AND NOT (s.id IS NOT NULL AND ${HELD('s')}) THEN 1 ELSE 0 END AS in_force
FROM editions e
  JOIN documents d ON d.id = e.id
  LEFT JOIN editions s ON s.id = e.superseded_by`,

  v_current_items: `
  -- The services of what holds today: of each series the newest final or trial edition in force, never a draft. 现行有效的服务项目。
SELECT e.series, e.valid_from, e.basis, e.expires, i.*
FROM v_items i
  JOIN v_editions e ON e.document = i.document
WHERE e.in_force = 1`,
};
