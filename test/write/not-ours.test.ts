/** out/ among files of others: what a person put there, or changed there, is never lost, whatever happens to a run. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256Of } from '../../pipeline/records/hash.ts';
import { sealOf } from '../../pipeline/write/noted.ts';
import { verifyOut } from '../../pipeline/write/verify.ts';
import { writeOut } from '../../pipeline/write/write-out.ts';
import { fakeOutput } from './fake-notice.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'minsheng-theirs-'));
  out = path.join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true }));

const A = fakeOutput(['990100', '990200'], 2);
const B = fakeOutput(['990200', '990300'], 3);
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  writeFileSync(path.join(out, file), text);
};
const read = (file: string): string => readFileSync(path.join(out, file), 'utf8');
const names = (): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)))
    .sort();
function snapshot(): Record<string, string> {
  return Object.fromEntries(names().map((file) => [file, readFileSync(path.join(out, file), 'latin1')]));
}
const changed = (): string[] => names().filter((file) => file.includes('.changed-'));

describe('a folder that no run wrote', () => {
  test('is refused with what stands there, and is left as it was', async () => {
    for (const file of ['text/diary.txt', 'index.json', 'notes.md', '.git/HEAD']) put(file, 'mine');
    const before = snapshot();
    await expect(writeOut(out, A)).rejects.toMatchObject({
      rule: 'out-not-empty',
      params: { out, names: 'index.json, notes.md, text' },
    });
    expect(snapshot()).toEqual(before);
  });

  test('is a home where it holds hidden files of other programs', async () => {
    put('.profile', 'mine');
    await expect(writeOut(out, A)).rejects.toMatchObject({
      rule: 'out-not-empty',
      params: { names: '.profile' },
    });
  });

  test('may hold what a system or git puts into any folder', async () => {
    for (const file of ['.gitkeep', '.git/HEAD', 'Thumbs.db']) put(file, '');
    await writeOut(out, A);
    expect((await verifyOut(out)).ok).toBe(true);
  });

  test('is written to where that is asked for; theirs stay, through later runs', async () => {
    const theirs = ['text/diary.txt', 'notices/rent.json', 'schema/mine.json', 'diffs/a..b.json', 'notes.md'];
    for (const file of theirs) put(file, 'mine');
    for (const output of [A, B, A]) {
      const { removed } = await writeOut(out, output, { intoExisting: true });
      expect(removed.filter((file) => theirs.includes(file))).toEqual([]);
      for (const file of theirs) expect(read(file)).toBe('mine');
    }
  });

  test.each(['services.json', 'index.json', 'text/990100-2023-standard.txt', 'minsheng.sqlite'])(
    'is refused also then where %s is theirs: nothing is written at all',
    async (file) => {
      put(file, '{"generator": "mine"}');
      await expect(writeOut(out, A, { intoExisting: true })).rejects.toMatchObject({
        rule: 'out-in-the-way',
        params: { names: file },
      });
      expect(snapshot()).toEqual({ [file]: '{"generator": "mine"}' });
    },
  );
});

describe('a file of ours that a person changed', () => {
  test.each(['notices/990200-2023-standard.json', 'schema/run.json', 'works.json', 'run.json'])(
    '%s is kept under another name, and told',
    async (file) => {
      await writeOut(out, A);
      put(file, 'corrected by hand');
      const { aside } = await writeOut(out, B);
      expect(aside).toEqual([{ path: file, kept: expect.stringMatching(/\.changed-[0-9a-f]{8}$/u) }]);
      expect(read(aside[0]?.kept ?? '')).toBe('corrected by hand');
      expect(await verifyOut(out)).toEqual({ ok: true, problems: [] });
    },
  );

  test('is kept also where its notice is gone; what is as it was goes', async () => {
    await writeOut(out, A);
    put('notices/990100-2023-standard.json', 'corrected by hand');
    const { removed, aside } = await writeOut(out, B);
    expect(removed).toEqual(['text/990100-2023-standard.txt']);
    expect(aside.map((one) => one.path)).toEqual(['notices/990100-2023-standard.json']);
    expect(changed().map(read)).toEqual(['corrected by hand']);
  });

  test('an index with a changed line is kept, and the run goes on', async () => {
    await writeOut(out, A);
    const text = read('index.json').replace('"works"', '"my works"');
    expect([sealOf(read('index.json')), sealOf(text)]).toEqual(['whole', 'broken']);
    put('index.json', text);
    expect((await verifyOut(out)).problems.map((one) => one.rule)).toContain('out-breaks-schema');
    await writeOut(out, B);
    expect(changed().map(read)).toEqual([text]);
    expect((await verifyOut(out)).ok).toBe(true);
  });

  test('a database that another program writes to is kept with what is not in it yet', async () => {
    await writeOut(out, A);
    put('minsheng.sqlite-wal', 'not in it yet');
    const { aside } = await writeOut(out, A);
    const kept = aside[0]?.kept ?? '';
    expect(names().filter((file) => file.startsWith('minsheng.sqlite'))).toEqual([
      'minsheng.sqlite',
      kept,
      `${kept}-wal`,
    ]);
    expect(read(`${kept}-wal`)).toBe('not in it yet');
  });
});

describe('what an index says', () => {
  test('makes no file ours that lies outside, or has no name of ours', async () => {
    await writeOut(out, A);
    put('notes.md', 'mine');
    writeFileSync(path.join(root, 'secret.json'), 'mine');
    const sha256 = 'ad17f2e7a1f3b4d7a3f2a1b9a1c5d0b1'.padEnd(64, '0');
    const index = JSON.parse(read('index.json'));
    for (const file of [
      'notes.md',
      '../secret.json',
      'text/../notes.md',
      'text/../../secret.json',
      '/etc/hosts',
    ])
      index.files.push({ path: file, bytes: 4, sha256 });
    put('index.json', JSON.stringify(index));
    await writeOut(out, B);
    expect([read('notes.md'), readFileSync(path.join(root, 'secret.json'), 'utf8')]).toEqual([
      'mine',
      'mine',
    ]);
  });

  test('of an earlier version counts: its files are ours, others are not', async () => {
    await writeOut(out, A);
    const index = JSON.parse(read('index.json'));
    const run = JSON.parse(read('run.json'));
    for (const key of ['seal', 'written']) {
      delete index[key];
      delete run[key];
    }
    const database = readFileSync(path.join(out, 'minsheng.sqlite'));
    index.files.push({ path: 'minsheng.sqlite', bytes: database.length, sha256: sha256Of(database) });
    put('index.json', JSON.stringify({ ...index, schema_version: 0 }));
    put('run.json', JSON.stringify(run));
    put('text/diary.txt', 'mine');
    const { removed, aside } = await writeOut(out, B);
    expect(removed).toContain('notices/990100-2023-standard.json');
    expect(aside).toEqual([]);
    expect(read('text/diary.txt')).toBe('mine');
  });

  test('is not needed where it was damaged: run.json says the same', async () => {
    await writeOut(out, A);
    put('index.json', '{"half": ');
    const { aside, removed } = await writeOut(out, B);
    expect(aside.map((one) => one.path)).toEqual(['index.json']);
    expect(removed).toContain('notices/990100-2023-standard.json');
  });
});

describe('links', () => {
  test('a folder that is one, or holds one, is refused; what they lead to stays', async () => {
    await writeOut(out, A);
    const elsewhere = path.join(root, 'elsewhere');
    renameSync(path.join(out, 'text'), elsewhere);
    const held = readdirSync(elsewhere);
    symlinkSync(elsewhere, path.join(out, 'text'));
    await expect(writeOut(out, B)).rejects.toMatchObject({
      rule: 'out-holds-link',
      params: { path: 'text' },
    });
    rmSync(path.join(out, 'text'));
    mkdirSync(path.join(out, 'text'));
    symlinkSync('/etc/hostname', path.join(out, 'text', '990300-2023-standard.txt'));
    await expect(writeOut(out, B)).rejects.toMatchObject({
      params: { path: 'text/990300-2023-standard.txt' },
    });
    expect(readdirSync(elsewhere)).toEqual(held);
    symlinkSync(elsewhere, path.join(root, 'link'));
    await expect(writeOut(`${path.join(root, 'link')}/`, A)).rejects.toMatchObject({ rule: 'out-is-link' });
    expect(readdirSync(elsewhere)).toEqual(held);
  });
});

/** Every call that changes the disk goes through here; `before` may throw. */
function watchDisk(before: (call: string) => void): () => void {
  const disk = promises as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const calls = ['mkdir', 'rename', 'rm', 'open'] as const;
  const real = calls.map((call) => [call, disk[call]] as const);
  for (const [call, does] of real)
    disk[call] = async (...args) => {
      before(call);
      return does?.(...args);
    };
  syncBuiltinESMExports();
  return () => {
    for (const [call, does] of real) if (does) disk[call] = does;
    syncBuiltinESMExports();
  };
}

describe('a run that ends at any moment', () => {
  test('loses nothing of a person, and the next one ends as if nothing had happened', async () => {
    await writeOut(out, B);
    const wanted = snapshot();
    rmSync(out, { recursive: true });
    await writeOut(out, A);
    put('text/diary.txt', 'mine');
    put('text/990200-2023-standard.txt', 'corrected by hand');
    const before = path.join(root, 'before');
    renameSync(out, before);
    let calls = 0;
    for (let last = 0; ; last++) {
      rmSync(out, { recursive: true, force: true });
      cpSync(before, out, { recursive: true });
      calls = 0;
      const restore = watchDisk(() => {
        if (++calls > last) throw Object.assign(new Error('gone'), { code: 'EIO' });
      });
      const ended = await writeOut(out, B).then(
        () => true,
        () => false,
      );
      restore();
      await writeOut(out, B);
      const now = snapshot();
      const kept = changed();
      expect([last, read('text/diary.txt'), kept.map(read)]).toEqual([last, 'mine', ['corrected by hand']]);
      for (const file of [...kept, 'text/diary.txt']) delete now[file];
      expect([last, now]).toEqual([last, wanted]);
      if (ended) break;
    }
    expect(calls).toBeGreaterThan(40);
  });

  test('leaves nothing behind where the disk is full', async () => {
    await writeOut(out, A);
    const before = snapshot();
    let opened = 0;
    const restore = watchDisk((call) => {
      if (call === 'open' && ++opened > 3)
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: out });
    });
    await expect(writeOut(out, B)).rejects.toMatchObject({ code: 'ENOSPC' });
    restore();
    expect(snapshot()).toEqual(before);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('two runs into one folder: each ends whole or says that another is at work', async () => {
  const ended = await Promise.allSettled([A, B, A, B].map((output) => writeOut(out, output)));
  for (const one of ended)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ rule: 'out-busy' });
  expect(ended.some((one) => one.status === 'fulfilled')).toBe(true);
  expect(await verifyOut(out)).toEqual({ ok: true, problems: [] });
  expect(existsSync(path.join(out, 'notices'))).toBe(true);
});
