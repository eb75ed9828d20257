/**
 * A store that speaks S3: a bucket, and below a prefix what would lie in a folder. Requests are signed by aws4fetch and sent piece by piece from
 * the disk; each bears the sha256 of its bytes, so that the store itself refuses what was changed on the way. No right to list is needed.
 */
import { createReadStream } from 'node:fs';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { sha256Of } from '../../records/hash.ts';

export interface Store {
  /** As it was asked for: `s3://bucket/prefix`. */
  shown: string;
  /** null where there is no such file. */
  get(name: string): Promise<Buffer | null>;
  put(name: string, content: Buffer | StoredFile): Promise<void>;
  /** One that is not there is gone already. */
  remove(name: string): Promise<void>;
}

/** A file of the disk with its sha256. */
export interface StoredFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** The store said no, or could not be reached. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** Who asks, and where the store is; as the tools of Amazon take them from the environment. */
export interface StoreAccess {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | null;
  region: string;
  /** Of a store that is not Amazon's; its buckets stand in the path. */
  endpoint: string | null;
}

/** null where there is no key. */
export function accessIn(environment: Readonly<Record<string, string | undefined>>): StoreAccess | null {
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = environment;
  if (id === '' || secret === '') return null;
  return {
    accessKeyId: id,
    secretAccessKey: secret,
    sessionToken: environment.AWS_SESSION_TOKEN || null,
    region: environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1',
    endpoint: environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || null,
  };
}

/** `s3://bucket` or `s3://bucket/some/prefix`. */
const ADDRESS = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w.~\-/]{0,400}))?$/u;

/** @returns null for an address that is none */
export function storeAt(to: string, access: StoreAccess): Store | null {
  const { bucket, prefix = '' } = ADDRESS.exec(to)?.groups ?? {};
  if (bucket === undefined || prefix.split('/').includes('..')) return null;
  const root =
    access.endpoint === null
      ? `https://${bucket}.s3.${access.region}.amazonaws.com`
      : `${access.endpoint.replace(/\/+$/u, '')}/${bucket}`;
  const below = prefix.replace(/^\/+|\/+$/gu, '');
  const urlOf = (name: string): string =>
    `${root}/${[...below.split('/').filter(Boolean), ...name.split('/')].map(encodeURIComponent).join('/')}`;
  const call = (method: string, name: string, body?: Buffer | StoredFile): Promise<Answer> =>
    patient(() => send(method, urlOf(name), access, body));
  return {
    shown: to,
    async get(name) {
      const answer = await call('GET', name);
      if (answer.status === 404) return null;
      return wanted(answer, name).body;
    },
    async put(name, content) {
      wanted(await call('PUT', name, content), name);
    },
    async remove(name) {
      const answer = await call('DELETE', name);
      if (answer.status !== 404) wanted(answer, name);
    },
  };
}

interface Answer {
  status: number;
  body: Buffer;
}

/** @throws StoreError with the store's own code (AccessDenied, NoSuchBucket …) */
function wanted(answer: Answer, name: string): Answer {
  if (answer.status >= 200 && answer.status < 300) return answer;
  const code = /<Code>(?<code>\w{1,60})<\/Code>/u.exec(answer.body.toString('utf8').slice(0, 4096))?.groups
    ?.code;
  throw new StoreError(`${name}: ${answer.status}${code === undefined ? '' : ` ${code}`}`);
}

/** Milliseconds before it is tried again, where the store was busy or the line broke. */
const PAUSES = [200, 1_000, 4_000];
const isBusy = (status: number): boolean => status === 429 || status >= 500;

async function patient(attempt: () => Promise<Answer>): Promise<Answer> {
  for (const wait of PAUSES) {
    const answer = await attempt().catch((error: unknown) => {
      if (error instanceof StoreError) return null;
      throw error;
    });
    if (answer !== null && !isBusy(answer.status)) return answer;
    await pause(wait);
  }
  return attempt();
}

/** A store that says nothing for so long is given up. */
const SILENCE_MS = 60_000;

async function send(
  method: string,
  url: string,
  { accessKeyId, secretAccessKey, sessionToken, region }: StoreAccess,
  body?: Buffer | StoredFile,
): Promise<Answer> {
  const isFile = body !== undefined && !Buffer.isBuffer(body);
  const sha256 = isFile ? body.sha256 : sha256Of(body ?? '');
  const signed = await new AwsV4Signer({
    ...{ method, url, accessKeyId, secretAccessKey, region, service: 's3' },
    ...(sessionToken === null ? {} : { sessionToken }),
    headers: { 'X-Amz-Content-Sha256': sha256, ...(body === undefined ? {} : typeOf(url)) },
  }).sign();
  const headers = Object.fromEntries(signed.headers as Iterable<[string, string]>);
  const length = isFile ? body.bytes : (body?.length ?? 0);
  const start = url.startsWith('https:') ? secure : plain;
  return new Promise((resolve, reject) => {
    const failed = (error: Error): void => reject(new StoreError(error.message));
    const asked = start(signed.url, { method, headers: { ...headers, 'content-length': String(length) } });
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error('no answer')));
    asked.on('error', failed);
    asked.on('response', (answer) => {
      buffer(answer).then((bytes) => resolve({ status: answer.statusCode ?? 0, body: bytes }), failed);
    });
    const source = isFile ? createReadStream(body.path) : Readable.from(body === undefined ? [] : [body]);
    pipeline(source, asked).catch(failed);
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.txt': 'text/plain; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
};

/** Browsers and caches of a store look at it. */
const typeOf = (url: string): Record<string, string> => ({
  'Content-Type': TYPES[path.posix.extname(url)] ?? 'application/octet-stream',
});
