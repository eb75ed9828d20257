import type { Service, ServiceMember } from '../../records/services.ts';
import { column, json, type SqlTable } from './table.ts';

/** Of a place's code in its ids: 330400-…; zones of one city count once. */
const REGION_CODE = 6;

export const services: SqlTable<{ position: number; service: Service }> = {
  name: 'services',
  note: {
    en: 'One row a service, whatever the notices call it; service_items tells which items it is.',
    zh: '每项服务一行，不论各文件如何命名；所含项目见 service_items。',
  },
  columns: [
    column(
      'id TEXT NOT NULL PRIMARY KEY',
      'from the name of its earliest member · 由最早成员的名称而来',
      (row) => row.service.id,
    ),
    column('position INTEGER NOT NULL', 'by the earliest member, from 1 · 顺序', (row) => row.position),
    column('name TEXT NOT NULL', '名称', (row) => row.service.name),
    column('domain TEXT', 'what most members bear · 多数成员所属领域', (row) => row.service.domain),
    column('aspect TEXT', 'what most members bear · 多数成员所属方面', (row) => row.service.aspect),
    column(
      'replaces TEXT NOT NULL',
      'JSON list of ids that it has where fewer notices are there · 文件较少时的编号',
      (row) => json(row.service.replaces ?? []),
    ),
    column(
      'places INTEGER NOT NULL',
      'how many have it, by the codes in ids of items · 地区数',
      (row) => new Set(row.service.members.map(({ item }) => item.slice(0, REGION_CODE))).size,
    ),
    column('items INTEGER NOT NULL', 'rows of service_items · 项目数', (row) => row.service.members.length),
  ],
  indexes: ['name'],
};

export const serviceItems: SqlTable<{ service: string; position: number; member: ServiceMember }> = {
  name: 'service_items',
  note: {
    en: 'Which items are of which service; an item may be in several, as a part or a whole.',
    zh: '各服务所含的项目；一个项目可属几项服务（作为其一部分或包含它）。',
  },
  columns: [
    column('service_id TEXT NOT NULL REFERENCES services (id)', '', (row) => row.service),
    column('item_id TEXT NOT NULL REFERENCES items (id)', '', (row) => row.member.item),
    column('position INTEGER NOT NULL', 'in the service, from 1 · 顺序', (row) => row.position),
    column(
      'relation TEXT NOT NULL',
      'same, part, whole · 相同、其中一部分、包含它',
      (row) => row.member.relation,
    ),
    column('score NUMERIC NOT NULL', '0 to 1: how sure · 把握', (row) => row.member.score),
    column(
      'inferred_domain TEXT',
      'where its source lost the heading: what other places agree on · 据他地同项服务推知的领域',
      (row) => row.member.inferred?.domain ?? null,
    ),
    column('inferred_aspect TEXT', '据他地同项服务推知的方面', (row) => row.member.inferred?.aspect ?? null),
    column('inferred_from TEXT', 'JSON list of item ids · 推知所据', (row) =>
      json(row.member.inferred?.from ?? null),
    ),
  ],
  constraints: ['PRIMARY KEY (service_id, item_id)'],
  indexes: ['item_id'],
  strict: false,
};

/** Views on services, by name. */
export const SERVICE_VIEWS: Readonly<Record<string, string>> = {
  v_services: `
  -- The same service in each place: one row an item. 同一项服务在各地的项目。
SELECT s.id AS service_id, s.name AS service, d.region_name AS region, d.region_code, d.edition_label AS edition, d.id AS document,
  i.id AS item_id, i.name AS item, coalesce(i.domain, m.inferred_domain) AS domain, coalesce(i.aspect, m.inferred_aspect) AS aspect,
  m.relation, (SELECT zh FROM labels WHERE enumeration = 'service_relation' AND value = m.relation) AS relation_zh, m.score
FROM service_items m
  JOIN services s ON s.id = m.service_id
  JOIN items i ON i.id = m.item_id
  JOIN documents d ON d.id = i.document_id`,
};
