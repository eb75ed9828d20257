/** The API's description, OpenAPI 3.1, from the routes themselves and the schemas of the records. */
import { z } from 'zod';
import { SERVE_GROUPS } from '../../messages/serve-api.ts';
import type { Wording } from '../../messages/wording.ts';
import type { QueryParam } from '../http/param.ts';
import { PROBLEM_STATUS } from '../http/problem.ts';
import { type AnswerForm, FORMS, type Route } from '../http/route.ts';
import { componentsOf, nameOf } from './components.ts';

export interface OpenApi {
  openapi: string;
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, { get: Operation }>;
  components: Record<string, object>;
  [key: string]: unknown;
}
export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: Parameter[];
  responses: Record<string, object>;
}
export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: object;
  [key: string]: unknown;
}

const both = ({ en, zh }: Wording): string => (en === zh ? en : `${en} · ${zh}`);
const refTo = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

let made: { version: string; document: OpenApi } | null = null;

/** Made once: the routes do not change while the program runs. */
export function openApiOf(routes: readonly Route[], version: string): OpenApi {
  if (made?.version !== version) made = { version, document: documentOf(routes, version) };
  return made.document;
}

function documentOf(routes: readonly Route[], version: string): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'minsheng 民生',
      version,
      description:
        'Basic public services (基本公共服务) as checked records: read-only. Lists come in pages of `rows` with `next`; `.csv` behind the path, or Accept: text/csv, gives any list as CSV. Errors are application/problem+json and say what to do. · 基本公共服务的可核对记录，只读。列表分页给出 rows 与 next；路径加 .csv 或 Accept: text/csv 得到 CSV。错误以 application/problem+json 说明原因与对策。',
      license: { name: 'MIT', identifier: 'MIT' },
    } as OpenApi['info'],
    servers: [{ url: '/api', description: 'this server · 本服务' }],
    security: [],
    tags: Object.entries(SERVE_GROUPS).map(([name, words]) => ({ name, description: both(words) })),
    paths: Object.fromEntries(routes.flatMap(pathsOf)),
    components: {
      schemas: componentsOf(routes),
      responses: Object.fromEntries(
        [...problems()].map(([name, rules]) => [
          name,
          {
            description: rules.join(', '),
            content: { 'application/problem+json': { schema: refTo('Problem') } },
          },
        ]),
      ),
    },
  };
}

/** Told at each operation that may meet them; of all others one response speaks. */
const TOLD: readonly number[] = [400, 404, 410, 503];

function problems(): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [rule, status] of PROBLEM_STATUS) {
    const name = TOLD.includes(status) ? `Problem${status}` : 'ProblemElse';
    byName.set(name, [...(byName.get(name) ?? []), rule]);
  }
  return byName;
}

/** Which forms a parameter is of; of all where it is not here. */
const FORMS_OF: Readonly<Record<string, readonly AnswerForm[]>> = {
  limit: ['json', 'csv'],
  cursor: ['json', 'csv'],
  sort: ['json', 'csv'],
  fields: ['json', 'csv'],
  count: ['json'],
  bom: ['csv'],
  heads: ['csv'],
  lang: ['csv'],
};

/** A path for each form: a client then has one type for what it gets. By Accept the first path gives all of them. */
function pathsOf(route: Route): [path: string, { get: Operation }][] {
  return route.forms.map((form, at) => [
    at === 0 ? route.path : route.path + FORMS[form].ending,
    { get: operationOf(route, form, at === 0 ? route.name : `${route.name}_${form}`) },
  ]);
}

function operationOf(route: Route, form: AnswerForm, operationId: string): Operation {
  const { group, summary, parts, params } = route;
  const paths = Object.entries(parts).map(
    ([part, { note, example }]): Parameter => ({
      name: part,
      in: 'path',
      required: true,
      description: both(note),
      schema: { type: 'string' },
      example,
    }),
  );
  const own = Object.entries(params).filter(([name]) => FORMS_OF[name]?.includes(form) ?? true);
  return {
    operationId,
    tags: [group],
    summary: form === route.forms[0] ? summary.en : `${summary.en}: ${form}`,
    description: summary.zh,
    parameters: [...paths, ...own.map(parameterOf)],
    responses: responsesOf(route, form),
  };
}

function parameterOf([name, param]: [string, QueryParam]): Parameter {
  const { $schema: _version, ...schema } = z.toJSONSchema(param.schema);
  const listed = schema.type === 'array';
  return {
    name,
    in: 'query',
    required: param.required === true,
    description: both(param.note),
    ...(param.many ? { style: 'form', explode: true } : listed ? { style: 'form', explode: false } : {}),
    schema: param.many ? { type: 'array', items: schema } : schema,
    ...(param.example === null || param.many ? {} : { example: exampleOf(schema, param.example) }),
  };
}

const exampleOf = ({ type }: { type?: unknown }, example: string): string | number =>
  type === 'integer' || type === 'number' ? Number(example) : example;

function responsesOf(route: Route, form: AnswerForm): Record<string, object> {
  const name = nameOf(route);
  const content = {
    [FORMS[form].media]: { schema: form === 'json' && name !== null ? refTo(name) : { type: 'string' } },
  };
  const ref = (status: number): object => ({ $ref: `#/components/responses/Problem${status}` });
  return {
    200: {
      description: both(route.summary),
      headers: {
        ETag: { description: 'of the records it is made of · 内容摘要', schema: { type: 'string' } },
      },
      content,
    },
    304: { description: 'what If-None-Match names still holds · 内容未变' },
    400: ref(400),
    ...(Object.keys(route.parts).length > 0 || 'place' in route.params ? { 404: ref(404) } : {}),
    ...('cursor' in route.params ? { 410: ref(410) } : {}),
    503: ref(503),
    default: { $ref: '#/components/responses/ProblemElse' },
  };
}
