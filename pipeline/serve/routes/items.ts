/** /api/items: services as rows with their fields as text, and one with all that hangs on it. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { FIELD_NAMES } from '../../records/fields.ts';
import { documentOf } from '../../records/ids.ts';
import { item as itemSchema } from '../../records/schema.ts';
import { many, textParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Route, route } from '../http/route.ts';
import { listRoute } from '../lists/list-route.ts';
import { ITEM_PARAMS, queryOfItems } from '../lists/of-items.ts';
import { holdsAny, sqlList } from '../lists/sql-list.ts';
import { whose, whoseOf } from '../records/documents.ts';
import { blankOf } from '../records/from-row.ts';
import { itemsOf } from '../records/items.ts';
import { membership, membershipsOf } from '../records/services.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const fieldText = z.string().nullable();
export const itemRow = z.object({
  ...whose.shape,
  ...itemSchema.pick({
    id: true,
    no: true,
    sub_no: true,
    number_raw: true,
    name: true,
    domain: true,
    aspect: true,
  }).shape,
  parent: z.string().nullable().describe('id of the item whose sub-item it is · 子项所属项目'),
  audience: fieldText.describe('服务对象'),
  content: fieldText.describe('服务内容'),
  standard: fieldText.describe('服务标准'),
  funding: fieldText.describe('支出责任'),
  lead_agency: fieldText.describe('牵头负责单位'),
  implementing_agency: fieldText.describe('落实单位'),
});

const blank = blankOf(Object.keys(itemRow.shape));
const OWN = ['id', 'no', 'sub_no', 'number_raw', 'name', 'domain', 'aspect', ...FIELD_NAMES] as const;

const items = sqlList({
  name: 'items',
  row: itemRow,
  params: { ...ITEM_PARAMS, name: many(textParam(SERVE_PARAMS.name, '津贴')) },
  columns: `i.*, ${FIELD_NAMES.map((name) => `(SELECT text FROM fields WHERE item_id = i.id AND field = '${name}') AS ${name}`).join(', ')}`,
  key: 'i.rowid',
  sorted: { name: 'i.name', domain: 'i.domain', no: 'i.no' },
  query: (ask) => queryOfItems(ask, null, holdsAny('i.name', ask.given.name)),
  rowOf(row, snapshot) {
    const made = Object.assign(blank(), whoseOf(snapshot).get(String(row.document_id)));
    for (const key of OWN) made[key] = row[key];
    made.parent = row.parent_id;
    return made;
  },
});

export const oneItem = z.object({
  ...whose.shape,
  item: itemSchema.describe('as its notice has it · 与文件记录一致'),
  services: z.array(membership).describe('the services that it is of, across places · 所属的跨地区服务'),
});

export const ITEM_PART = {
  id: {
    note: {
      en: 'id of an item, its / written %2F or as it is',
      zh: '项目编号，其中的 / 可写作 %2F，也可直接书写',
    },
    example: '330400-2023-standard/2',
  },
};

/** As one part, its / written %2F, or as two. */
export const idIn = ({ id, document, no }: Readonly<Record<string, string>>): string =>
  id ?? `${document}/${no}`;

/** @throws Problem where there is no such item */
export function itemIn(snapshot: Snapshot, id: string) {
  const [item] = itemsOf(snapshot, { ids: [id] });
  const of = whoseOf(snapshot).get(documentOf(id));
  if (item === undefined || of === undefined) throw new HttpProblem('no-such-item', { id });
  return { item, of };
}

const item = route({
  path: '/items/{id}',
  aliases: ['/items/{document}/{no}'],
  name: 'item',
  group: 'items',
  summary: SERVE_ROUTES.item,
  parts: ITEM_PART,
  params: {},
  forms: ['json'],
  schema: oneItem,
  answer({ snapshot, path }) {
    const { item, of } = itemIn(snapshot, idIn(path));
    return { json: { ...of, item, services: membershipsOf(snapshot, item.id) } };
  },
});

export const ITEM_ROUTES: readonly Route[] = [listRoute(items, 'items', 'items'), item];
