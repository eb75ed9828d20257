/** The API and the pages as one function from a request to an answer. It touches no socket: server.ts does. */
import type { ReadableWritablePair } from 'node:stream/web';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { shortHash } from '../records/hash.ts';
import { hostAllowed } from './http/hosts.ts';
import { HttpProblem } from './http/problem.ts';
import { formOf, givenIn } from './http/query.ts';
import { type AnswerForm, FORMS, type Reply, type Route } from './http/route.ts';
import { ledOn, pageAt } from './pages/page.ts';
import { ROUTES } from './routes/index.ts';
import { Replaced } from './snapshot/files.ts';
import type { Folder } from './snapshot/folder.ts';
import { lastUsed, type Snapshot, TooSlow } from './snapshot/snapshot.ts';

// ETags from digests of what an answer is made of: a question that was answered from the same records before is not answered anew.

/** Weak: the bytes may be packed or not. */
const tagOf = (parts: readonly (string | null)[]): string => `W/"${shortHash(parts.join('\n'), 24)}"`;

/** Whether If-None-Match names it. */
function isNotModified(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = tag.replace(/^W\//u, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//u, '') === opaque);
}

// Answers packed with gzip for who takes it; what was packed once is kept while there is room.

const pack = promisify(gzip);
/** Below this packing gains nothing. */
const LEAST_BYTES = 1024;
/** Text of notices is packed to a quarter by it; more costs twice the time for a tenth. */
const LEVEL = 4;
const MOST_BYTES = 16 << 20;
const kept = lastUsed<string, Uint8Array>(MOST_BYTES, (bytes) => bytes.length);

const takesGzip = (accept: string | null): boolean =>
  accept !== null && /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu.test(accept);

/** @param key names these bytes among all; null: not worth packing */
async function packed(key: string, body: string | Uint8Array): Promise<Uint8Array | null> {
  if (body.length < LEAST_BYTES) return null;
  const known = kept.peek(key);
  if (known) return known;
  const bytes = await pack(body, { level: LEVEL });
  return kept.get(key, () => bytes);
}

export interface ApiOptions {
  folder: Folder;
  version: string;
  /** An origin whose pages may read the answers, `*` for all; null: none but the server's own. */
  cors: string | null;
  /** Names that it answers to; null: all. */
  hosts: ReadonlySet<string> | null;
  /** ISO day. */
  today: () => string;
  /** An error of our own, to be told where the server runs. */
  report: (error: unknown) => void;
}

export const BASE = '/api';
/** Of an address with its query. */
const LONGEST = 4096;
/** Seconds. */
const RETRY = '1';

export function apiOf(options: ApiOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    guarded(c, options);
    await next();
    for (const [name, value] of Object.entries(always(options))) c.res.headers.set(name, value);
  });
  if (options.cors !== null)
    app.options(`${BASE}/*`, () => new Response(null, { status: 204, headers: PREFLIGHT }));
  for (const route of ROUTES) mount(app, route, options);
  app.get(BASE, (c) => c.redirect(`${BASE}/`));
  app.get('*', async (c, next) => (c.req.path.startsWith(`${BASE}/`) ? next() : page(c, options)));
  app.notFound((c) => answered(c, new HttpProblem('no-such-path', { path: shownPath(c) })));
  app.onError((error, c) => {
    const answer = answered(c, problemOf(error, options));
    for (const [name, value] of Object.entries(always(options))) answer.headers.set(name, value);
    return answer;
  });
  return app;
}

const PREFLIGHT = { 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Max-Age': '86400' };

const always = ({ cors }: ApiOptions): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept, Accept-Encoding',
  ...(cors === null
    ? {}
    : { 'Access-Control-Allow-Origin': cors, 'Access-Control-Expose-Headers': 'ETag, Link' }),
});

/** @throws Problem for what is refused whatever the path */
function guarded(c: Context, { hosts, cors }: ApiOptions): void {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!hostAllowed(hosts, host)) throw new HttpProblem('not-here', { host: host.slice(0, 80) });
  const { method } = c.req;
  if (method !== 'GET' && method !== 'HEAD' && !(method === 'OPTIONS' && cors !== null))
    throw new HttpProblem('not-get', {});
  if (c.req.url.length > LONGEST) throw new HttpProblem('too-long', { most: LONGEST });
}

function mount(app: Hono, route: Route, options: ApiOptions): void {
  for (const path of [route.path, ...(route.aliases ?? [])]) {
    const at = BASE + path.replace(/\{(\w+)\}/gu, ':$1');
    app.get(at, (c) => answer(c, route, null, options));
    for (const form of route.forms)
      if (FORMS[form].ending !== '') app.get(at + FORMS[form].ending, (c) => answer(c, route, form, options));
  }
}

/** A page of the site, or a file that it loads. */
async function page(c: Context, options: ApiOptions): Promise<Response> {
  return holding(options, async (snapshot, letGo) => {
    const [day, path] = [options.today(), c.req.path];
    const other = ledOn(snapshot, day, path);
    if (other !== null) {
      letGo();
      return c.redirect(other);
    }
    const found = pageAt(snapshot, day, options.version, path);
    if (found === null) throw new HttpProblem('no-such-path', { path: shownPath(c) });
    const tag = tagOf([options.version, snapshot.digest, path, day]);
    if (isNotModified(c.req.header('if-none-match') ?? null, tag)) {
      letGo();
      return notModified(tag);
    }
    const body = await found.content();
    letGo();
    const headers = new Headers({ 'Content-Type': found.type, ETag: tag, 'Cache-Control': 'no-cache' });
    return packedAnswer(c, tag, body, headers);
  });
}

async function answer(
  c: Context,
  route: Route,
  asked: AnswerForm | null,
  options: ApiOptions,
): Promise<Response> {
  return holding(options, (snapshot, letGo) => answerFrom(c, route, asked, snapshot, options, letGo));
}

/** @param make calls `letGo` when the answer is whole */
async function holding(
  { folder }: ApiOptions,
  make: (snapshot: Snapshot, letGo: () => void) => Promise<Response>,
): Promise<Response> {
  const { snapshot, problem } = await folder.now();
  if (snapshot === null)
    throw new HttpProblem('out-unusable', {
      detail: problem?.message ?? '',
      detail_zh: problem?.message_zh ?? '',
    });
  const letGo = snapshot.hold();
  try {
    return await make(snapshot, letGo);
  } catch (error) {
    letGo();
    throw error;
  }
}

const notModified = (tag: string): Response =>
  new Response(null, { status: 304, headers: { ETag: tag, 'Cache-Control': 'no-cache' } });

/** @param key names these bytes among all */
async function packedAnswer(
  c: Context,
  key: string,
  body: string | Uint8Array,
  headers: Headers,
): Promise<Response> {
  const gzip = takesGzip(c.req.header('accept-encoding') ?? null);
  const small = gzip ? await packed(key, body) : null;
  if (small !== null) headers.set('Content-Encoding', 'gzip');
  return new Response((small ?? body) as ConstructorParameters<typeof Response>[0], { headers });
}

/** @param letGo called when the answer is whole */
async function answerFrom(
  c: Context,
  route: Route,
  asked: AnswerForm | null,
  snapshot: Snapshot,
  { folder, version, today }: ApiOptions,
  letGo: () => void,
): Promise<Response> {
  const url = new URL(c.req.url);
  const form = asked ?? formOf(route.forms, c.req.header('accept') ?? null);
  const ask = {
    snapshot,
    folder,
    version,
    path: c.req.param() as Record<string, string>,
    given: givenIn(route.params, url.searchParams),
    form,
    origin: url.origin,
    today: today(),
    again(changes: Readonly<Record<string, string>>) {
      const search = new URLSearchParams(url.search);
      for (const [name, value] of Object.entries(changes)) search.set(name, value);
      return `${url.pathname}?${search}`;
    },
  };
  const madeOf = route.madeOf?.(ask) ?? `${snapshot.digest} ${url.pathname}${url.search}`;
  const tag = tagOf([version, madeOf, form, route.dated ? ask.today : null]);
  if (isNotModified(c.req.header('if-none-match') ?? null, tag)) {
    letGo();
    return notModified(tag);
  }
  const reply = await route.answer(ask);
  const headers = headersOf(reply, form, tag);
  const body = reply.json === undefined ? (reply.text ?? '') : JSON.stringify(reply.json);
  if (typeof body === 'string' || body instanceof Uint8Array) {
    letGo();
    return packedAnswer(c, `${tag}${form}`, body, headers);
  }
  if (!takesGzip(c.req.header('accept-encoding') ?? null))
    return new Response(streamOf(body, letGo), { headers });
  headers.set('Content-Encoding', 'gzip');
  const packing = new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>;
  return new Response(streamOf(body, letGo).pipeThrough(packing), { headers });
}

function headersOf({ next, headers = {} }: Reply, form: AnswerForm, tag: string): Headers {
  const all = new Headers({
    'Content-Type': FORMS[form].type,
    ETag: tag,
    'Cache-Control': 'no-cache',
    ...headers,
  });
  if (next !== undefined && next !== null) all.set('Link', `<${next}>; rel="next"`);
  return all;
}

/** Pieces are made only when the reader takes them. */
function streamOf(pieces: Iterable<string>, letGo: () => void): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      try {
        const { value, done } = iterator.next();
        if (!done) controller.enqueue(encoder.encode(value));
        else {
          letGo();
          controller.close();
        }
      } catch (error) {
        letGo();
        controller.error(error);
      }
    },
    cancel: letGo,
  });
}

function problemOf(error: unknown, { report }: ApiOptions): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof TooSlow) return new HttpProblem('too-slow', {});
  if (error instanceof Replaced) return new HttpProblem('being-replaced', {});
  report(error);
  return new HttpProblem('internal', {});
}

const shownPath = (c: Context): string => c.req.path.slice(0, 200);

function answered(c: Context, problem: HttpProblem): Response {
  return new Response(JSON.stringify(problem.body(shownPath(c))), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(problem.status === 405 ? { Allow: 'GET, HEAD' } : {}),
      ...(problem.status === 503 ? { 'Retry-After': RETRY } : {}),
    },
  });
}
