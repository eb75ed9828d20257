/** How the API answers, whatever it is asked for: problems in words, ETags, packing, who may read, what it describes of itself. */
import { connect } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostsFor } from '../../pipeline/serve/http/hosts.ts';
import { problemSchema } from '../../pipeline/serve/http/problem.ts';
import { listen } from '../../pipeline/serve/server.ts';
import { minsheng, NOTICE, scratch } from '../cli/run-cli.ts';
import { type Served, serving } from './api.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let served: Served;

beforeAll(async () => {
  await minsheng(['ingest', file('notice.txt', NOTICE), '--out', out, '--quiet']);
  served = serving(out);
});
afterAll(() => {
  served.folder.close();
  remove();
});

describe('problems', () => {
  it.each([
    ['/api/nothing', 404, 'no-such-path'],
    ['/api/items/000000-2024-standard/99', 404, 'no-such-item'],
    ['/api/notices/nothing', 404, 'no-such-notice'],
    ['/api/amounts?plcae=x', 400, 'unknown-parameter'],
    ['/api/amounts?limit=0', 400, 'bad-parameter'],
    ['/api/amounts?limit=1e3', 400, 'bad-parameter'],
    ['/api/amounts?role=gift', 400, 'bad-parameter'],
    ['/api/amounts?on=2025-02-30', 400, 'bad-parameter'],
    ['/api/amounts?fields=id,nothing', 400, 'bad-parameter'],
    ['/api/amounts?limit=1&limit=2', 400, 'repeated-parameter'],
    ['/api/amounts?cursor=x', 400, 'cursor-wrong'],
    ['/api/amounts?place=月球', 404, 'no-such-place'],
    [`/api/amounts?subject=${'x'.repeat(5000)}`, 414, 'too-long'],
  ])('%s is %i %s, with what to do in both languages', async (address, status, rule) => {
    const answer = await served.api.request(address);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = problemSchema.parse(await answer.json());
    expect(problem).toMatchObject({ rule, status, type: `/api/#${rule}` });
    expect(problem.title).not.toMatch(/\{\w+\}/u);
    expect(problem.title_zh).toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['GET /api/amounts?place=嘉兴 HTTP/1.1', '400 Bad Request', 'not-encoded'],
    ['GET /api/ HTTP/9', '400 Bad Request', null],
    [`GET /api/ HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`, '431 Request Header Fields Too Large', null],
  ])('answers what is no request: %.40s', async (request, status, rule) => {
    const { url, stop } = await listen(served.api, '127.0.0.1', 0);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`${request}\r\nHost: 127.0.0.1\r\n\r\n`);
    const [heads = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(heads).toMatch(new RegExp(`^HTTP/1.1 ${status}\r\n`, 'u'));
    expect(body === '' ? null : problemSchema.parse(JSON.parse(body)).rule).toBe(rule);
    await stop();
  });

  it('refuses to be written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await served.api.request('/api/items', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
    const head = await served.api.request('/api/items', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('says which parameters there are', async () => {
    expect(await served.json('/api/notices?name=x')).toMatchObject({
      title: expect.stringContaining('document_kind'),
    });
  });
});

describe('what was answered before', () => {
  it('is not answered anew', async () => {
    for (const address of ['/api/items', '/api/amounts.csv', '/api/notices/000000-2024-standard', '/api/']) {
      const first = await served.api.request(address);
      expect([address, first.status]).toEqual([address, first.status]);
      const tag = first.headers.get('etag');
      if (first.status !== 200) continue;
      const again = await served.api.request(address, { headers: { 'If-None-Match': `"x", ${tag}` } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      const other = await served.api.request(address, { headers: { 'If-None-Match': '"x"' } });
      expect(other.status).toBe(200);
    }
  });

  it('is packed for who takes it', async () => {
    const plain = await served.text('/api/items');
    const answer = await served.api.request('/api/items', { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(plain);
    const streamed = await served.api.request('/api/items.csv', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(gunzipSync(Buffer.from(await streamed.arrayBuffer())).toString()).toBe(
      await served.text('/api/items.csv'),
    );
    const refused = await served.api.request('/api/items', { headers: { 'Accept-Encoding': 'gzip;q=0' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  it.each([
    [undefined, 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
    ['text/csv;q=0.5, application/json;q=0.9', 'application/json'],
    ['text/csv;q=0.9, application/json;q=0.5', 'text/csv'],
    ['image/png', 'application/json'],
  ])('Accept: %s is answered with %s', async (accept, type) => {
    const answer = await served.api.request(
      '/api/items',
      accept === undefined ? {} : { headers: { Accept: accept } },
    );
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get('vary')).toContain('Accept');
  });
});

describe('who may read', () => {
  it('no page of others, unless one is named', async () => {
    const headers = { Origin: 'https://example.org' };
    const shut = await served.api.request('/api/items', { headers });
    expect(shut.headers.get('access-control-allow-origin')).toBeNull();
    const open = serving(out, { cors: 'https://example.org' });
    const answer = await open.api.request('/api/items', { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://example.org');
    const asked = await open.api.request('/api/items', { method: 'OPTIONS', headers });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
    open.folder.close();
  });

  it('on loopback answers to names of loopback alone', async () => {
    const { api, folder } = serving(out, { hosts: hostsFor('127.0.0.1', ['data.example']) });
    const statusOf = async (host: string) => (await api.request(`http://${host}/api/health`)).status;
    expect(
      await Promise.all(['localhost:8420', '127.0.0.1', '[::1]:80', 'data.example'].map(statusOf)),
    ).toEqual([200, 200, 200, 200]);
    expect(
      await Promise.all(['evil.example', '10.0.0.1:8420', 'localhost.evil.example'].map(statusOf)),
    ).toEqual([421, 421, 421]);
    expect(hostsFor('0.0.0.0', [])).toBeNull();
    folder.close();
  });
});
