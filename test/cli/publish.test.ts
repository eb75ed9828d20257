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
import path from 'node:path';
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

  it('a store', async () => {
    const { code, stderr } = await minsheng(['publish', '--from', a, '--to', 's3://bucket/x']);
    expect(code).toBe(2);
    expect(stderr).toContain('s3://bucket/x');
  });
});
