/** What the disk refuses is told by name, with the path that was given. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { errorOf } from '../../pipeline/ingest/file-error.ts';
import { makeFolder, ofDisk } from '../../pipeline/write/disk.ts';
import { minsheng, NOTICE, scratch } from '../cli/run-cli.ts';

const { dir, file, remove } = scratch();
afterAll(remove);

describe('folders', () => {
  it('are made one below the other, and again', async () => {
    const deep = path.join(dir, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });
  it('are refused below a file and in its place', async () => {
    const at = file('file', '');
    await expect(makeFolder(at)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(path.join(at, 'x'))).rejects.toMatchObject({ code: 'EEXIST', path: at });
  });
  it.runIf(existsSync('/proc/self'))('are refused where none can be made', async () => {
    const { code, stderr } = await minsheng(['ingest', file('n.txt', NOTICE), '--out', '/proc/x/y']);
    expect(code).toBe(1);
    expect(stderr).toContain('none can be made there');
  });
});

describe('an error of the disk', () => {
  it('says where, also of a write that knows no path', () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
    expect(ofDisk(full, 'out')).toMatchObject({ code: 'ENOSPC', path: 'out' });
    const sqlite = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    expect(ofDisk(sqlite, 'out')).toMatchObject({ code: 'ENOSPC', path: 'out' });
  });
  it('names no file that a run prepares', () => {
    const at = path.join('out', `.minsheng-1-${'0'.repeat(32)}`, '3');
    const error = Object.assign(new Error(), { code: 'EROFS', syscall: 'open', path: at });
    expect(ofDisk(error, 'out')).toMatchObject({ path: 'out' });
  });
  it('leaves every other error as it is', () => {
    const bug = new RangeError('no text as read');
    expect(ofDisk(bug, 'out')).toBe(bug);
  });
});

const canMount = ((): boolean => {
  const at = mkdtempSync(path.join(tmpdir(), 'minsheng-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' });
    execFileSync('umount', [at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
})();

it.runIf(canMount)('a full disk is told as one, and nothing is left on it', async () => {
  const small = path.join(dir, 'small');
  mkdirSync(small);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', small]);
  try {
    const out = path.join(small, 'out');
    const { code, stderr } = await minsheng(['ingest', file('n.txt', NOTICE), '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${out}: the disk is full`);
    expect(readdirSync(out)).toEqual([]);
  } finally {
    execFileSync('umount', [small]);
  }
});

it('a page of the user is not written over, its own is left as it is', async () => {
  const notice = file('page.txt', NOTICE);
  const at = path.join(dir, 'page.md');
  expect((await minsheng(['print', notice, '--out', at])).code).toBe(0);
  expect((await minsheng(['print', notice, '--out', at])).code).toBe(0);
  writeFileSync(at, 'mine');
  const refused = await minsheng(['print', notice, '--out', at]);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain('--force');
  expect((await minsheng(['print', notice, '--out', at, '--force'])).code).toBe(0);
});

it.each([
  Object.assign(new Error("EMFILE: too many open files, open '/a/chunk.js'"), { code: 'EMFILE' }),
  Object.assign(new Error('ENFILE: file table overflow'), { code: 'ENFILE' }),
  Object.assign(new Error('Worker initialization failure: EMFILE'), { code: 'ERR_WORKER_INIT_FAILED' }),
])('%s of one file is told as what it is, and no error of ours', (error) => {
  expect(errorOf(error)).toMatchObject({
    rule: 'too-many-open',
    message: 'no more files may be open at once; allow more (ulimit -n 1024) and run again',
  });
});

it.each([
  [{ syscall: 'write' }, 'site/index.html'],
  [{ syscall: 'copyfile', path: 'out/agencies.json', dest: 'site/.minsheng-1/a.json' }, 'site/index.html'],
  [{ syscall: 'open', path: 'site/.minsheng-1.tmp' }, 'site/index.html'],
  [{ syscall: 'open', path: 'other/a.json' }, 'other/a.json'],
])('a full disk names what was to be written: %j', (said, named) => {
  const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', ...said });
  expect(ofDisk(error, 'site/index.html')).toMatchObject({ code: 'ENOSPC', path: named });
});
