/** What is published is whole at every moment, once for each state of the records, and nothing of others is touched. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../../pipeline/records/hash.ts';
import { verifyOut } from '../../pipeline/write/verify.ts';
import { minsheng, NOTICE, type Ran, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
/** Three states of the records: what was read, and the same with another sum. */
const OUTS = ['a', 'b', 'c'].map((name) => path.join(dir, name));
const to = path.join(dir, 'www');
const publish = (out: string, ...more: string[]): Promise<Ran> =>
  minsheng(['publish', '--from', out, '--to', to, ...more]);
const read = (name: string): string => readFileSync(path.join(to, name), 'utf8');
const latest = () =>
  JSON.parse(read('latest.json')) as {
    version: string;
    path: string;
    digest: string;
    files: { path: string; sha256: string }[];
  };
const names = (): string[] => readdirSync(path.join(to, 'versions')).sort();
/** All that stands, with its bytes. */
const state = (): string[] =>
  readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((at) => `${at} ${sha256Of(readFileSync(at))}`)
    .sort();

beforeAll(async () => {
  for (const [at, out] of OUTS.entries())
    await minsheng([
      'ingest',
      file('notice.txt', NOTICE.replace('不低于60元', `不低于${60 + at}元`)),
      ...['--out', out, '--quiet'],
    ]);
});
beforeEach(() => rmSync(to, { recursive: true, force: true }));
afterAll(remove);
const [a = '', b = '', c = ''] = OUTS;

describe('a version', () => {
  it('holds what out/ holds, named by day and digest, with sums and a link', async () => {
    const { code, stdout } = await publish(a);
    expect(code).toBe(0);
    expect(stdout).toContain('latest.json');
    const told = latest();
    const index = readFileSync(path.join(a, 'index.json'));
    expect(told.digest).toBe(sha256Of(index));
    expect(told.version).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\d-${told.digest.slice(0, 12)}$`, 'u'));
    expect(names()).toEqual([told.version]);
    expect(readlinkSync(path.join(to, 'latest'))).toBe(told.path);
    for (const { path: name, sha256 } of told.files)
      expect(sha256Of(readFileSync(path.join(to, told.path, name)))).toBe(sha256);
    expect(told.files.map((one) => one.path)).toContain('minsheng.sqlite');
    expect((await verifyOut(path.join(to, told.path))).problems).toEqual([]);
    const sums = told.files.map(({ path: name, sha256 }) => `${sha256}  ${name}\n`).join('');
    expect(read(`${told.path}/SHA256SUMS`)).toBe(sums);
    expect(readdirSync(to).sort()).toEqual(['latest', 'latest.json', 'versions', 'versions.json']);
  });

  it('is added once', async () => {
    await publish(a);
    const before = state();
    const { code, stdout } = await publish(a);
    expect(code).toBe(0);
    expect(stdout).toContain('nothing was added');
    expect(state()).toEqual(before);
  });

  it('of an earlier state is the newest again when it is published again', async () => {
    await publish(a);
    const first = latest();
    await publish(b);
    expect(latest().digest).not.toBe(first.digest);
    await publish(a);
    expect(latest()).toEqual(first);
    expect(readlinkSync(path.join(to, 'latest'))).toBe(first.path);
    expect(names()).toHaveLength(2);
  });
});

describe('old versions', () => {
  it('go by --keep, and only as they were published', async () => {
    await publish(a);
    const first = latest().version;
    await publish(b);
    const second = latest().version;
    appendFileSync(path.join(to, 'versions', first, 'works.json'), ' ');
    const { code, stderr } = await publish(c, '--keep', '1');
    expect(code).toBe(0);
    expect(stderr).toContain(first);
    expect(stderr).toContain('works.json');
    expect(names()).toEqual([first, latest().version].sort());
    expect(names()).not.toContain(second);
    const { versions } = JSON.parse(read('versions.json')) as { versions: { version: string }[] };
    expect(versions.map(({ version }) => version)).toEqual([first, latest().version]);
  });

  it.each(['diary.txt', 'notices/mine.json'])('stay whole where somebody put %s in', async (name) => {
    await publish(a);
    const first = latest();
    writeFileSync(path.join(to, first.path, name), 'mine');
    await publish(b, '--keep', '1');
    expect(existsSync(path.join(to, first.path, name))).toBe(true);
    expect(existsSync(path.join(to, first.path, 'index.json'))).toBe(true);
  });
});

describe('a run that is killed', () => {
  /** A folder as a run leaves it that was killed once its version stood, and before anything named it. */
  async function killed(): Promise<string> {
    await publish(a);
    const kept = new Map(['versions.json', 'latest.json'].map((name) => [name, read(name)]));
    await publish(b);
    const { version } = latest();
    const stage = path.join(to, `.minsheng-999999999-${'0'.repeat(32)}`);
    mkdirSync(stage);
    writeFileSync(path.join(stage, 'index.json'), read('versions.json'));
    for (const [name, text] of kept) writeFileSync(path.join(to, name), text);
    return version;
  }

  it('leaves the last good one named, and does not stand in the way', async () => {
    const left = await killed();
    expect(latest().version).not.toBe(left);
    expect((await publish(b)).code).toBe(0);
    expect(latest().version).toBe(left);
    expect(readdirSync(to).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leaves nothing that a later run would not know for its own', async () => {
    const left = await killed();
    await publish(c, '--keep', '1');
    expect(names()).toEqual([latest().version]);
    expect(names()).not.toContain(left);
  });
});

describe('is refused, and nothing is changed:', () => {
  it('an out/ that is of two runs', async () => {
    await publish(a);
    const before = state();
    const mixed = path.join(dir, 'mixed');
    cpSync(b, mixed, { recursive: true });
    cpSync(path.join(a, 'checks.json'), path.join(mixed, 'works.json'));
    const { code, stderr } = await publish(mixed);
    expect(code).toBe(1);
    expect(stderr).toContain('works.json');
    expect(state()).toEqual(before);
    expect(names()).toHaveLength(1);
  });

  it('a folder of others', async () => {
    mkdirSync(to);
    writeFileSync(path.join(to, 'index.html'), 'mine');
    const { code, stderr } = await publish(a);
    expect({ code, named: stderr.includes('index.html') }).toEqual({ code: 1, named: true });
    expect(readdirSync(to)).toEqual(['index.html']);
  });

  it('a link, and a folder that holds one', async () => {
    const real = path.join(dir, 'real');
    mkdirSync(real, { recursive: true });
    symlinkSync(real, to);
    expect((await publish(a)).stderr).toContain('is a link');
    rmSync(to);
    mkdirSync(to);
    symlinkSync(real, path.join(to, 'versions'));
    expect((await publish(a)).stderr).toContain('holds a link: versions');
    rmSync(path.join(to, 'versions'));
    symlinkSync(real, path.join(to, 'latest'));
    expect((await publish(a)).code).toBe(1);
    expect(readdirSync(real)).toEqual([]);
  });

  it('a folder in out/', async () => {
    const { code, stderr } = await minsheng(['publish', '--from', a, '--to', path.join(a, 'www')]);
    expect({ code, named: stderr.includes(a) }).toEqual({ code: 1, named: true });
    expect(existsSync(path.join(a, 'www'))).toBe(false);
  });

  it('a version that was changed, and a list that was', async () => {
    await publish(a);
    const { path: first } = latest();
    appendFileSync(path.join(to, first, 'works.json'), ' ');
    expect((await publish(a)).stderr).toContain('works.json');
    await publish(b);
    appendFileSync(path.join(to, 'versions.json'), ' ');
    const before = state();
    expect((await publish(c)).stderr).toContain('versions.json');
    expect(state()).toEqual(before);
  });

  it('a store without a key, or under no name of a store', async () => {
    const { code, stderr } = await minsheng(['publish', '--from', a, '--to', 's3://bucket/x']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('AWS_ACCESS_KEY_ID')]);
    const other = await minsheng(['publish', '--from', a, '--to', 'ftp://bucket/x'], { env: KEYS });
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('s3://BUCKET')]);
  });
});

const KEYS = { LANG: 'en_US.UTF-8', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };

/** A store of this test's own: holds what is put, refuses what is not signed or is other bytes than was signed, and may be told to say no. */
describe('a store that speaks S3', () => {
  const held = new Map<string, Buffer>();
  const puts: string[] = [];
  let refuse: (key: string) => number | null = () => null;
  const server = createServer(async (request, response) => {
    const key = decodeURIComponent(request.url ?? '');
    const body = await buffer(request);
    const { authorization = '', 'x-amz-content-sha256': sha256 } = request.headers;
    const said = (status: number, code: string) =>
      response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    if (
      !/^AWS4-HMAC-SHA256 Credential=id\/\d{8}\/eu-1\/s3\/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}$/u.test(
        authorization,
      )
    )
      return said(403, 'AccessDenied');
    if (sha256 !== sha256Of(body)) return said(400, 'XAmzContentSHA256Mismatch');
    const no = refuse(key);
    if (no !== null) return said(no, no === 503 ? 'SlowDown' : 'AccessDenied');
    const known = held.get(key);
    if (request.method === 'PUT') {
      held.set(key, body);
      puts.push(key);
      return response.end();
    }
    if (request.method === 'DELETE') {
      held.delete(key);
      return response.writeHead(204).end();
    }
    return known === undefined ? said(404, 'NoSuchKey') : response.end(known);
  });
  let env: Record<string, string>;
  const up = (out: string, ...more: string[]) =>
    minsheng(['publish', '--from', out, '--to', 's3://bucket/www', ...more], { env });
  const told = (name: string) => JSON.parse(String(held.get(`/bucket/www/${name}`)));

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    env = { ...KEYS, AWS_REGION: 'eu-1', AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
  });
  afterAll(() => server.close());
  beforeEach(() => {
    held.clear();
    puts.length = 0;
    refuse = () => null;
  });

  it('holds the version whole before anything names it', async () => {
    const { code, stdout } = await up(a);
    expect([code, stdout]).toEqual([0, expect.stringContaining('s3://bucket/www/versions/')]);
    expect(puts.slice(-3).map((key) => path.posix.basename(key))).toEqual([
      'SHA256SUMS',
      'versions.json',
      'latest.json',
    ]);
    const { path: folder, files } = told('latest.json') as ReturnType<typeof latest>;
    for (const { path: name, sha256 } of files)
      expect([name, sha256Of(held.get(`/bucket/www/${folder}/${name}`) ?? '')]).toEqual([name, sha256]);
  });

  it('takes the same records once, keeps so many versions as told, and makes an earlier state the latest again', async () => {
    for (const out of [a, b, c, a]) await up(out, '--keep', '2');
    const { versions } = told('versions.json') as { versions: { version: string }[] };
    expect(versions).toHaveLength(2);
    const folders = new Set([...held.keys()].flatMap((key) => /versions\/([^/]+)\//u.exec(key)?.[1] ?? []));
    expect([...folders].sort()).toEqual(versions.map(({ version }) => version).sort());
    puts.length = 0;
    expect((await up(c)).stdout).toContain('nothing was added');
    expect(puts).toEqual(['/bucket/www/versions.json', '/bucket/www/latest.json']);
    const { path: folder, files } = told('latest.json') as ReturnType<typeof latest>;
    for (const { path: name, sha256 } of files)
      expect([name, sha256Of(held.get(`/bucket/www/${folder}/${name}`) ?? '')]).toEqual([name, sha256]);
  });

  it('that says no leaves what was published, in words', async () => {
    await up(a);
    const before = [...held];
    refuse = (key) => (key.endsWith('minsheng.sqlite') ? 403 : null);
    const { code, stderr } = await up(b);
    expect([code, stderr]).toEqual([1, expect.stringContaining('403 AccessDenied')]);
    expect(['versions.json', 'latest.json'].map(told)).toEqual(
      ['versions.json', 'latest.json'].map((name) =>
        JSON.parse(String(new Map(before).get(`/bucket/www/${name}`))),
      ),
    );
  });

  it('that is busy is asked again, and what others put there is refused', async () => {
    let busy = 2;
    refuse = (key) => (key.endsWith('index.json') && busy-- > 0 ? 503 : null);
    expect((await up(a)).code).toBe(0);
    held.set('/bucket/www/versions.json', Buffer.from('{"mine": 1}'));
    const { code, stderr } = await up(b);
    expect([code, stderr]).toEqual([1, expect.stringContaining('versions.json')]);
  });
});
