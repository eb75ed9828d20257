/** The API on a socket: bounds on time and connections, and a stop that lets answers end. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { HttpProblem } from './http/problem.ts';

/** A request that does not come in this time is cut off, and so is a reader that takes nothing for so long. */
const REQUEST_MS = 10_000;
const IDLE_MS = 30_000;
const KEEP_ALIVE_MS = 5_000;
const MOST_HEADERS = 16_384;
const MOST_CONNECTIONS = 512;
/** What is not answered by then is cut off when the server stops. */
const STOP_MS = 5_000;

export interface Listening {
  /** `http://127.0.0.1:8420` */
  url: string;
  /** Takes no more requests; ends when those that came were answered. */
  stop(): Promise<void>;
}

/** @throws Node's own errors where the port is taken, or the host is no address of this machine */
export async function listen(api: Hono, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: api.fetch,
    createServer,
    serverOptions: {
      maxHeaderSize: MOST_HEADERS,
      requestTimeout: REQUEST_MS,
      headersTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(IDLE_MS);
  server.on('clientError', refuse);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, stop: () => stopped(server) };
}

/** What Node answers without words, by the code of its error. */
const REFUSED: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** A request that never reaches the API; `?place=嘉兴` as it is, which curl sends, is told how to be written. */
function refuse({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const body = code === 'HPE_INVALID_URL' ? JSON.stringify(new HttpProblem('not-encoded', {}).body('')) : '';
  const heads = [
    `HTTP/1.1 ${REFUSED[code] ?? '400 Bad Request'}`,
    ...(body === '' ? [] : ['Content-Type: application/problem+json; charset=utf-8']),
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${heads.join('\r\n')}\r\n\r\n${body}`);
}

async function stopped(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), STOP_MS);
  await closed;
  clearTimeout(late);
}
