/** /api/health, /api/openapi.json and the page that people read. */
import { z } from 'zod';
import { SERVE_ROUTES } from '../../messages/serve-api.ts';
import { index, readingsIn } from '../../records/index-file.ts';
import { type Route, route } from '../http/route.ts';
import { openApiOf } from '../openapi/document.ts';
import { apiPage } from '../openapi/page.ts';

const health = z.object({
  status: z.literal('ok'),
  version: z.string().describe('of minsheng · 程序版本'),
  digest: z
    .string()
    .describe('names the records that are served: another after each run that changed any · 数据摘要'),
  readings: z.array(z.string()).describe('versions of the reading that made them · 识读版本'),
  counts: index.shape.counts,
  waiting: z
    .object({ message: z.string(), message_zh: z.string() })
    .nullable()
    .describe('why the folder as it is now is not served yet; the state before is · 新数据尚不可用的原因'),
});

const healthRoute = route({
  path: '/health',
  name: 'health',
  group: 'about',
  summary: SERVE_ROUTES.health,
  parts: {},
  params: {},
  forms: ['json'],
  schema: health,
  async answer({ snapshot, folder, version }) {
    const { problem } = await folder.now();
    return {
      json: {
        ...{ status: 'ok', version, digest: snapshot.digest },
        ...{ readings: readingsIn(snapshot.index), counts: snapshot.index.counts },
        waiting: problem && { message: problem.message, message_zh: problem.message_zh },
      },
      headers: { 'Cache-Control': 'no-store' },
    };
  },
});

const openapi = (routes: () => readonly Route[]): Route =>
  route({
    path: '/openapi.json',
    name: 'openapi',
    group: 'about',
    summary: SERVE_ROUTES.openapi,
    parts: {},
    params: {},
    forms: ['json'],
    schema: z.record(z.string(), z.unknown()),
    answer: ({ snapshot, version }) => ({
      text: snapshot.kept('openapi', () => JSON.stringify(openApiOf(routes(), version))),
    }),
  });

const page = (routes: () => readonly Route[]): Route =>
  route({
    path: '/',
    name: 'page',
    group: 'about',
    summary: SERVE_ROUTES.page,
    parts: {},
    params: {},
    forms: ['html'],
    schema: null,
    answer: ({ snapshot, version }) => ({
      text: snapshot.kept('page', () => apiPage(openApiOf(routes(), version), snapshot.index)),
    }),
  });

/** @param routes all of them */
export const aboutRoutes = (routes: () => readonly Route[]): readonly Route[] => [
  healthRoute,
  openapi(routes),
  page(routes),
];
