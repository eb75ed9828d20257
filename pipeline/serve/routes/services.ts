/** /api/services: the same service across places, and one of them side by side. */
import { z } from 'zod';
import { renderCompareCsv } from '../../ask/compare/render/csv.ts';
import { comparisonOf } from '../../ask/compare/render/json.ts';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { STANDINGS } from '../../records/editions.ts';
import { KINDS } from '../../records/kinds.ts';
import { agency, document, item } from '../../records/schema.ts';
import { type Service, serviceMember, service as serviceSchema } from '../../records/services.ts';
import { dayParam, many, textParam, wordParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Route, route } from '../http/route.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, placesKnown, SCOPE } from '../lists/scope.ts';
import { holdsAny, namedBy, sqlList } from '../lists/sql-list.ts';
import { comparisonIn, placesOn } from '../records/compared.ts';
import { serviceIn } from '../records/services.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

// A comparison as a schema: what ask/compare/render/json.ts writes.

const textRow = z.object({
  field: z.enum(['audience', 'content', 'standard', 'funding']),
  cells: z.array(z.string().nullable()).describe('one a place; null where the item has no such field'),
});
const rowOf = (kind: string, fact: z.ZodType) =>
  z.object({
    kind: z.literal(kind),
    name: z.string().describe('what the row is about; rows of one name follow each other'),
    cells: z.array(z.array(fact)).describe('one a place, with its facts in this row'),
  });
const standing = z.enum(STANDINGS).describe('on that day');
const { status } = document.shape;
const region = z.object({ name: z.string(), code: z.string() });

const comparisonSchema = z.object({
  on: z.string().describe('the day that decided what is in force'),
  service: z.object({
    id: z.string(),
    name: z.string(),
    domain: z.string().nullable(),
    aspect: z.string().nullable(),
  }),
  places: z.array(
    z.object({
      region,
      document: z.string(),
      edition: z.string(),
      status,
      standing: standing.nullable(),
      relation: serviceMember.shape.relation,
      score: serviceMember.shape.score,
      item: z.string().describe('id of the item'),
      ...item.pick({ name: true, domain: true, aspect: true }).shape,
    }),
  ),
  audience: textRow,
  facts: z.array(
    z.discriminatedUnion('kind', [
      rowOf('amount', KINDS.amounts.schema),
      rowOf('reference', KINDS.references.schema),
      rowOf('ratio', KINDS.ratios.schema),
      rowOf('frequency', KINDS.frequencies.schema),
      rowOf('age', KINDS.ages.schema),
      rowOf('payer', KINDS.payers.schema),
      rowOf('agency', agency),
    ]),
  ),
  texts: z.array(textRow),
  missing: z
    .array(z.object({ region, document: z.string(), edition: z.string(), status, standing }))
    .describe('places of which no item is of this service'),
  elsewhere: z.array(z.string()).describe('ids of members that are not shown: of other editions or places'),
});

const serviceRow = z.object({
  ...serviceSchema.pick({ id: true, name: true, domain: true, aspect: true }).shape,
  places: z.int().describe('how many places have it · 地区数'),
  items: z.int().describe('how many items are of it · 项目数'),
});

/** What is looked through for `q`. */
const NAMES =
  "SELECT id, name || '。' || coalesce(domain, '') || '。' || coalesce(aspect, '') AS words FROM services";

const SERVICES = {
  q: textParam(SERVE_PARAMS.q_name, '津贴'),
  ...SCOPE,
  name: many(textParam(SERVE_PARAMS.name, '津贴')),
  domain: many(textParam(SERVE_PARAMS.domain, '老有所养')),
  aspect: many(textParam(SERVE_PARAMS.aspect)),
};
const services = sqlList<typeof SERVICES>({
  name: 'services',
  row: serviceRow,
  params: SERVICES,
  columns: 's.id, s.name, s.domain, s.aspect, s.places, s.items',
  key: 's.rowid',
  sorted: { name: 's.name', domain: 's.domain', places: 's.places' },
  query({ snapshot, given }) {
    const documents = documentsIn(snapshot, given);
    return {
      from: 'services s',
      where: [
        ...namedBy(snapshot, NAMES, 's.id', given.q),
        ...holdsAny('s.name', given.name),
        ...holdsAny('s.domain', given.domain),
        ...holdsAny('s.aspect', given.aspect),
        ...(documents === null
          ? []
          : [
              {
                sql: `s.id IN (SELECT m.service_id FROM items i CROSS JOIN service_items m ON m.item_id = i.id
                  WHERE i.document_id IN (SELECT value FROM json_each(?)))`,
                params: [JSON.stringify(documents)],
              },
            ]),
      ],
    };
  },
  rowOf: ({ id, name, domain, aspect, places, items }) => ({ id, name, domain, aspect, places, items }),
});

const SERVICE_PART = {
  id: { note: { en: 'id of a service', zh: '服务编号' }, example: 's-27feb0e6' },
};

/** By its id, or one that it took over. @throws Problem where there is none */
function serviceOf(snapshot: Snapshot, id: string): Service {
  const service = serviceIn(snapshot, id);
  if (service === undefined) throw new HttpProblem('no-such-service', { id });
  return service;
}

const service = route({
  path: '/services/{id}',
  name: 'service',
  group: 'services',
  summary: SERVE_ROUTES.service,
  parts: SERVICE_PART,
  params: {},
  forms: ['json'],
  schema: serviceSchema,
  answer: ({ snapshot, path }) => ({ json: serviceOf(snapshot, path.id!) }),
});

const COMPARE = {
  place: SCOPE.place,
  on: dayParam(SERVE_PARAMS.on_standing, '2025-01-01'),
  lang: wordParam(['zh', 'en'], SERVE_PARAMS.lang),
};

const compare = route<typeof COMPARE>({
  path: '/services/{id}/compare',
  name: 'compare',
  group: 'services',
  summary: SERVE_ROUTES.compare,
  parts: SERVICE_PART,
  params: COMPARE,
  forms: ['json', 'csv'],
  schema: comparisonSchema,
  dated: true,
  answer({ snapshot, path, given, form, today }) {
    placesKnown(snapshot, given.place);
    const day = given.on ?? today;
    const comparison = comparisonIn(
      snapshot,
      serviceOf(snapshot, path.id!),
      placesOn(snapshot, day, given.place),
    );
    return form === 'csv'
      ? { text: renderCompareCsv(comparison, given.lang ?? 'zh') }
      : { json: comparisonOf(comparison, day) };
  },
});

export const SERVICE_ROUTES: readonly Route[] = [
  listRoute(services, 'services', 'services'),
  compare,
  service,
];
