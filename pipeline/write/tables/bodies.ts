import type { Body } from '../../records/bodies.ts';
import { column, json, type SqlTable } from './table.ts';

export const agencyBodies: SqlTable<Body> = {
  name: 'agency_bodies',
  note: {
    en: 'One row a body, however the notices spell it; agencies.body_key is its id.',
    zh: '每个单位一行，不论写法；agencies.body_key 即其编号。',
  },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY', 'code|name without 和 · 区划代码|名称', (row) => row.id),
    column('name TEXT NOT NULL', 'in full · 全称', (row) => row.name),
    column('jurisdiction TEXT NOT NULL', 'GB/T 2260 · 所属区划', (row) => row.jurisdiction),
    column(
      'type TEXT NOT NULL',
      'government, party, mass, vertical, court, enterprise, institution, class, other · 类型',
      (row) => row.type,
    ),
    column('level TEXT', 'at which it stands; of a class its members · 层级', (row) => row.level),
    column('forms TEXT NOT NULL', 'JSON list, as the notices spell it · 各种写法', (row) => json(row.forms)),
    column(
      'successor TEXT REFERENCES agency_bodies (id)',
      'took its place by a reform · 机构改革后的承接单位',
      (row) => row.successor,
    ),
    column('successors TEXT NOT NULL', 'JSON list of ids: all that share what it did · 全部承接单位', (row) =>
      json(row.successors),
    ),
    column('succeeded_in INTEGER', 'year of the reform · 改革年份', (row) => row.succeeded_in),
    column('items TEXT NOT NULL', 'JSON list of item ids · 所涉项目', (row) => json(row.items)),
    column('documents TEXT NOT NULL', 'JSON list of notices that it signed · 署名文件', (row) =>
      json(row.documents),
    ),
  ],
  indexes: ['jurisdiction', 'name', 'successor', 'type'],
};

/** Views on bodies, by name; `agencies` has a column body_key. */
export const BODY_VIEWS: Readonly<Record<string, string>> = {
  v_agencies: `
  -- Who answers for what: each agency of an item with its body, and the body that took its place. 谁负责什么，及其承接单位。
SELECT d.id AS document, d.region_name AS region, d.edition_label AS edition,
  i.id AS item_id, i.name AS item, i.domain, i.aspect,
  a.name AS agency, a.role, (SELECT zh FROM labels WHERE enumeration = 'agency_role' AND value = a.role) AS role_zh, a.note,
  b.id AS body_id, b.name AS body, b.jurisdiction, b.type AS body_type, b.level AS body_level, s.id AS successor_id, s.name AS successor, b.succeeded_in
FROM agencies a
  JOIN items i ON i.id = a.item_id
  JOIN documents d ON d.id = i.document_id
  LEFT JOIN agency_bodies b ON b.id = a.body_key
  LEFT JOIN agency_bodies s ON s.id = b.successor`,
};
