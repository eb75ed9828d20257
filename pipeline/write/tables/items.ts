import type { Agency, FieldRecord, ItemRecord } from '../../records/schema.ts';
import { column, json, type SqlTable, touched } from './table.ts';

export interface ItemRow {
  document: string;
  position: number;
  /** id of the item whose sub-item this is */
  parent: string | null;
  item: ItemRecord;
}

export const items: SqlTable<ItemRow> = {
  name: 'items',
  note: { en: 'One row a service, sub-items too.', zh: '服务项目，一项一行，子项亦各一行。' },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY', 'document id/number · 文件编号/序号', (row) => row.item.id),
    column('document_id TEXT NOT NULL REFERENCES documents (id)', '', (row) => row.document),
    column(
      'position INTEGER NOT NULL',
      'from 1, in the order of the notice · 在文件中的顺序',
      (row) => row.position,
    ),
    column('parent_id TEXT REFERENCES items (id)', 'of a sub-item · 子项所属项目', (row) => row.parent),
    column('no INTEGER NOT NULL', 'as printed, else running · 序号', (row) => row.item.no),
    column('sub_no INTEGER', 'of a sub-item · 子项序号', (row) => row.item.sub_no),
    column('number_raw TEXT', 'as printed · 原文序号', (row) => row.item.number_raw),
    column('name TEXT NOT NULL', '服务项目名称', (row) => row.item.name),
    column('domain TEXT', 'null where the source lost the heading · 领域', (row) => row.item.domain),
    column('aspect TEXT', 'null where the source lost the heading · 方面', (row) => row.item.aspect),
    ...touched<ItemRow>((row) => row.item),
  ],
  indexes: ['document_id', 'parent_id', 'name'],
};

export interface FieldRow {
  item: string;
  /** `audience` …, or `other.0` */
  name: string;
  field: FieldRecord;
}

export const fields: SqlTable<FieldRow> = {
  name: 'fields',
  note: {
    en: 'The fields of an item, one row a field; one kept under other has the name other.0 (its index).',
    zh: '项目的各栏，一栏一行；不认识的栏目按次序记作 other.0 等。',
  },
  columns: [
    column('item_id TEXT NOT NULL REFERENCES items (id)', '', (row) => row.item),
    column(
      'field TEXT NOT NULL',
      'audience, content, standard, funding, lead_agency, implementing_agency, other.N · 栏目',
      (row) => row.name,
    ),
    column('label TEXT NOT NULL', 'as printed · 原文栏目名', (row) => row.field.label),
    column('text TEXT NOT NULL', 'as a reader would have it · 内容', (row) => row.field.text),
    column('source TEXT NOT NULL', 'JSON [[start, end]] in the text as read · 在读入文本中的位置', (row) =>
      json(row.field.source),
    ),
    ...touched<FieldRow>((row) => row.field),
  ],
  constraints: ['PRIMARY KEY (item_id, field)'],
  indexes: ['field'],
};

export interface AgencyRow {
  item: string;
  position: number;
  agency: Agency;
}

export const agencies: SqlTable<AgencyRow> = {
  name: 'agencies',
  note: { en: 'The bodies that an item names as answering for it.', zh: '项目所列的牵头、落实单位。' },
  columns: [
    column('item_id TEXT NOT NULL REFERENCES items (id)', '', (row) => row.item),
    column(
      'position INTEGER NOT NULL',
      'from 1, in the order of the JSON file · 顺序',
      (row) => row.position,
    ),
    column('name TEXT NOT NULL', '', (row) => row.agency.name),
    column('role TEXT NOT NULL', 'lead, implementing · 牵头、落实', (row) => row.agency.role),
    column('note TEXT', 'in parentheses behind the name · 括注', (row) => row.agency.note),
    column('field TEXT NOT NULL', '', (row) => row.agency.field),
    column('"start" INTEGER NOT NULL', "UTF-16 offset in the field's text · 起点", (row) => row.agency.start),
    column('"end" INTEGER NOT NULL', 'half open · 终点（不含）', (row) => row.agency.end),
    column(
      'body_key TEXT NOT NULL REFERENCES agency_bodies (id)',
      'the body, whatever its spelling · 所属单位',
      (row) => row.agency.body_key,
    ),
  ],
  constraints: [
    'PRIMARY KEY (item_id, position)',
    'FOREIGN KEY (item_id, field) REFERENCES fields (item_id, field)',
  ],
  indexes: ['name', 'item_id, field', 'body_key'],
};
