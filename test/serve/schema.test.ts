/** Every route answers what it describes, whatever it is asked; and the description is an OpenAPI document that holds together. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../pipeline/serve/http/problem.ts';
import type { Route } from '../../pipeline/serve/http/route.ts';
import { ROUTES } from '../../pipeline/serve/routes/index.ts';
import { folderOf } from '../../pipeline/serve/snapshot/folder.ts';
import { Random } from '../diff/random.ts';
import { ingestedEditions } from '../support/ingested.ts';
import { type Served, serving } from './api.ts';

let out: string;
let served: Served;

beforeAll(async () => {
  out = await ingestedEditions();
  served = serving(out);
});
afterAll(() => served.folder.close());

/** The address of a route with the examples of its parts and of what it must be given. */
function exampleOf({ path: at, parts, params }: Route): string {
  const filled = at.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(parts[name]!.example));
  const query = Object.entries(params)
    .filter(([, { required }]) => required)
    .map(([name, { example }]) => `${name}=${encodeURIComponent(example ?? '')}`);
  return `/api${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

describe('each route', () => {
  it.each(ROUTES.map((route) => [route.path, route] as const))(
    '%s answers what its schema says',
    async (_, route) => {
      const answer = await served.api.request(exampleOf(route));
      expect(answer.status).toBe(200);
      if (route.schema === null) return;
      const body = await answer.json();
      expect(route.schema.parse(body)).toEqual(body);
    },
  );

  it('has rows in its example, where it is a list', async () => {
    for (const route of ROUTES.filter(({ forms }) => forms.includes('csv'))) {
      const body = (await served.json(exampleOf(route))) as { rows?: unknown[] };
      expect([route.path, (body.rows ?? ['']).length > 0]).toEqual([route.path, true]);
    }
  });
});

interface Document {
  openapi: string;
  paths: Record<
    string,
    {
      get: {
        operationId: string;
        summary: string;
        description: string;
        parameters: { name: string; in: string; description: string }[];
        responses: object;
      };
    }
  >;
  components: { schemas: Record<string, { title?: string }> };
}

describe('openapi.json', () => {
  it('tells every route and parameter in both languages, with a component for every record', async () => {
    const document = (await served.json('/api/openapi.json')) as Document;
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(ROUTES.map(({ path: at }) => at)));
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/amounts.csv', '/changes.atom']));
    const operations = Object.values(document.paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, description, parameters } of operations) {
      expect([operationId, description]).toEqual([operationId, expect.stringMatching(/\p{Script=Han}/u)]);
      for (const { name, description: told } of parameters)
        expect([operationId, name, told]).toEqual([
          operationId,
          name,
          expect.stringMatching(/\p{Script=Han}/u),
        ]);
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining([
        'Amount',
        'Citation',
        'Diff',
        'Item',
        'Notice',
        'Problem',
        'Service',
        'Work',
        'Body',
      ]),
    );
    for (const [name, { title }] of Object.entries(document.components.schemas))
      expect([name, title]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
  });

  it('points at nothing that is not there', async () => {
    const document = (await served.json('/api/openapi.json')) as Record<string, unknown>;
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"(?<ref>[^"]+)"/gu)].map(
      (one) => one.groups!.ref!,
    );
    expect(refs.length).toBeGreaterThan(100);
    for (const ref of new Set(refs)) {
      const steps = ref.replace('#/', '').split('/');
      const there = steps.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        document,
      );
      expect([ref, there === undefined]).toEqual([ref, false]);
    }
  });

  it('is a page too, which loads nothing and whose examples are links that answer', async () => {
    const page = await served.text('/api/');
    expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import/u);
    expect(page).toContain("default-src 'none'");
    const links = [...page.matchAll(/<a href="(?<to>[^"]+)"/gu)].map((one) => one.groups!.to!);
    expect(links.length).toBeGreaterThanOrEqual(ROUTES.length);
    for (const link of links) {
      const address = new URL(
        link.replaceAll('&#38;', '&').replaceAll('&#39;', "'"),
        'http://localhost/api/',
      );
      expect([link, (await served.api.request(address.href)).status]).toEqual([link, 200]);
    }
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('names addresses that answer', async () => {
    const named = [...readFileSync(file, 'utf8').matchAll(/`(?<at>\/api\/[^`]*)`/gu)].map(
      (one) => one.groups!.at!,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const at of named) expect([at, (await served.api.request(at)).status]).toEqual([at, 200]);
  });
});

const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  'null',
  'true',
  "' OR 1=1 --",
  '"; DROP TABLE items; --',
  '%',
  '_',
  '*',
  '"',
  '\u0000',
  '😀𠮷',
  '../../etc/passwd',
  '..%2f..%2findex.json',
  '<script>alert(1)</script>',
  '2025-02-30',
  '2025-01-01',
  '津贴',
  'NEAR(津贴 补贴)',
  'name:津 AND 贴',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '330400-2023-standard/2',
  '330400-2023-standard',
  's-27feb0e6',
  'final',
  'month',
  '-max',
  'rows',
  'id,name',
  'x'.repeat(300),
  '(((((((((((((((',
  'WyIiLCIiLG51bGwsMF0',
  'e30',
];
const HEADERS: readonly Record<string, string>[] = [
  {},
  { Accept: 'text/csv' },
  { Accept: '*/*;q=x,text/csv;q=9e9' },
  { 'Accept-Encoding': 'gzip' },
  { 'Accept-Encoding': 'gzip;q=0, *' },
  { 'If-None-Match': '*' },
  { 'If-None-Match': 'W/"x", ' },
  { Range: 'bytes=0-1' },
  { Origin: 'null' },
];

describe('a statement that takes too long', () => {
  it('is ended with words, and others are answered after it', async () => {
    const hurried = serving(out, { folder: folderOf(out, 0, -1) });
    for (const address of ['/api/search?q=服务', '/api/citations?title=没有', '/api/items?count=true']) {
      const answer = await hurried.api.request(address);
      expect([address, answer.status, problemSchema.parse(await answer.json()).rule]).toEqual([
        address,
        503,
        'too-slow',
      ]);
    }
    expect((await hurried.api.request('/api/health')).status).toBe(200);
    expect(hurried.reported).toEqual([]);
    hurried.folder.close();
  });
});

describe('2,000 requests at random', () => {
  it('are answered as described, or refused with what to do; none fails', async () => {
    const seeded = new Random(20_260_131);
    const below = (limit: number): number => seeded.below(limit);
    const pick = <One>(list: readonly One[]): One => seeded.pick(list);
    const statuses = new Map<number, number>();
    for (let no = 0; no < 2000; no++) {
      const route = pick(ROUTES);
      const names = Object.keys(route.params);
      const given = (name: string): string => {
        const example = route.params[name]?.example;
        return below(3) === 0 || typeof example !== 'string' ? pick(HOSTILE) : example;
      };
      const at = route.path.replace(/\{(\w+)\}/gu, (_, name: string) =>
        encodeURIComponent(below(2) === 0 ? pick(HOSTILE) : route.parts[name]!.example),
      );
      const search = new URLSearchParams();
      for (const [name, { required }] of Object.entries(route.params))
        if (required && below(8) > 0) search.append(name, given(name));
      for (let more = below(4); more > 0; more--) {
        const name = names.length === 0 || below(20) === 0 ? pick(HOSTILE) : pick(names);
        search.append(name, given(name));
      }
      const address = `/api${at}${pick(['', '', '', '.csv', '.atom'])}?${search}`;
      const answer = await served.api.request(address, {
        headers: pick(HEADERS),
        method: pick(['GET', 'GET', 'HEAD', 'POST']),
      });
      const body = await answer.text();
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      expect([address, answer.status < 500]).toEqual([address, true]);
      const type = answer.headers.get('content-type') ?? '';
      if (type.startsWith('application/problem+json') && body !== '') problemSchema.parse(JSON.parse(body));
      const plain = !search.has('fields') && answer.headers.get('content-encoding') === null;
      if (
        answer.status === 200 &&
        plain &&
        body !== '' &&
        type.startsWith('application/json') &&
        route.schema !== null
      ) {
        const read: unknown = JSON.parse(body);
        expect(route.schema.parse(read)).toEqual(read);
      }
    }
    expect(served.reported).toEqual([]);
    for (const status of [200, 400, 404, 405])
      expect([status, (statuses.get(status) ?? 0) > 50]).toEqual([status, true]);
  });
});
