/** /api/bodies: the bodies that answer for items or sign notices, one for all spellings. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { BODY_LEVELS, BODY_TYPES, body as bodySchema } from '../../records/bodies.ts';
import { agencyBodies } from '../../write/tables/bodies.ts';
import { many, textParam, wordParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Route, route } from '../http/route.ts';
import { listRoute } from '../lists/list-route.ts';
import { anyOf, holdsAny, sqlList } from '../lists/sql-list.ts';
import { columnNames, readerOf } from '../records/from-row.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const { items: _items, documents: _documents, ...OWN } = bodySchema.shape;
const bodyRow = z.object({
  ...OWN,
  items: z.int().describe('how many items name it · 涉及项目数'),
  documents: z.int().describe('how many notices it signed · 署名文件数'),
});
const columns = columnNames(agencyBodies.columns);
const ownOf = readerOf({ shape: OWN }, columns);
const bodyOf = readerOf(bodySchema, columns);

const BODIES = {
  name: many(textParam(SERVE_PARAMS.name, '民政')),
  jurisdiction: many(textParam(SERVE_PARAMS.jurisdiction, '330400')),
  type: many(wordParam(BODY_TYPES, SERVE_PARAMS.body_type)),
  level: many(wordParam(BODY_LEVELS, SERVE_PARAMS.body_level)),
};
const ITEMS = 'json_array_length(b.items)';

const bodies = sqlList<typeof BODIES>({
  name: 'bodies',
  row: bodyRow,
  params: BODIES,
  columns: `b.*, ${ITEMS} AS item_count, json_array_length(b.documents) AS document_count`,
  key: 'b.rowid',
  sorted: { name: 'b.name', items: ITEMS },
  query: ({ given }) => ({
    from: 'agency_bodies b',
    where: [
      ...holdsAny('b.name', given.name),
      ...anyOf('b.jurisdiction', given.jurisdiction),
      ...anyOf('b.type', given.type),
      ...anyOf('b.level', given.level),
    ],
  }),
  rowOf: ({ item_count: items, document_count: documents, ...row }) => ({ ...ownOf(row), items, documents }),
});

/** As agencies.json has it; undefined where there is none. */
export function bodyIn(snapshot: Snapshot, id: string): z.infer<typeof bodySchema> | undefined {
  const row = snapshot.row('SELECT * FROM agency_bodies WHERE id = ?', id);
  return row === undefined ? undefined : bodyOf(row);
}

const body = route({
  path: '/bodies/{id}',
  name: 'body',
  group: 'works',
  summary: SERVE_ROUTES.body,
  parts: {
    id: { note: { en: 'id of a body', zh: '单位编号' }, example: '110000|中医管理局' },
  },
  params: {},
  forms: ['json'],
  schema: bodySchema,
  answer({ snapshot, path }) {
    const found = bodyIn(snapshot, path.id!);
    if (found === undefined) throw new HttpProblem('no-such-body', { id: path.id! });
    return { json: found };
  },
});

export const BODY_ROUTES: readonly Route[] = [listRoute(bodies, 'works', 'bodies'), body];
