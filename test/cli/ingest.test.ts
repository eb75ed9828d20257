import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
afterAll(remove);

/** A folder of its own for one test, with one notice in it. */
function folder(name: string): { raw: string; out: string } {
  const raw = path.join(dir, name);
  mkdirSync(raw);
  writeFileSync(path.join(raw, 'a.txt'), NOTICE);
  return { raw, out: path.join(dir, `${name}-out`) };
}

test('a run tells what was read, by notice and in all', async () => {
  const { raw, out } = folder('plain');
  const { code, stdout, stderr } = await minsheng(['ingest', raw, '--out', out]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [head = '', row = '', total = '', blank, sum = '', written = ''] = stdout.split('\n');
  expect(head.split(/ {2,}/u)).toEqual([
    'notice',
    'layout',
    'items',
    'amounts',
    'ratios',
    'frequencies',
    'ages',
    'citations',
    'quantities',
    'warnings',
    'state',
  ]);
  expect(row.split(/ +/u).slice(1)).toEqual(['numbered', '3', '1', '1', '1', '2', '1', '0', '2', 'read']);
  expect(total.split(/ +/u)).toEqual(['total', '3', '1', '1', '1', '2', '1', '0', '2']);
  expect(blank).toBe('');
  expect(sum).toMatch(/^1 read, 0 unchanged, 0 failed, 0 gone; 1 work, 0 checks; \d+\.\d s$/u);
  expect(written).toContain(`Open ${out}/minsheng.sqlite`);

  const again = await minsheng(['ingest', raw, '--out', out, '--lang', 'zh']);
  expect(again.stdout).toContain('未变');
  expect(again.stdout).toMatch(/读取0份，未变1份，失败0份，移除0份/u);
  expect((await minsheng(['ingest', raw, '--out', out, '--force'])).stdout).toContain('1 read, 0 unchanged');
});

test('--json is the run report with all counts, and nothing else', async () => {
  const { raw, out } = folder('json');
  const { code, stdout, stderr } = await minsheng([
    'ingest',
    raw,
    '--out',
    out,
    '--json',
    '--concurrency',
    '3',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const told = JSON.parse(stdout);
  expect(Object.keys(told)).toEqual(['run', 'counts', 'notices', 'fewer', 'written', 'dry_run']);
  expect(told.run).toMatchObject({
    concurrency: 3,
    files: [{ path: 'json/a.txt', status: 'read', error: null }],
  });
  expect(told.counts).toMatchObject({ notices: 1, items: 3, facts: { amounts: 1, ages: 2 }, warnings: 2 });
  expect(told.notices).toMatchObject([{ layout: 'numbered', items: 3 }]);
  expect(told.written.written).toContain('index.json');
});

test('--quiet says nothing; --dry-run writes nothing', async () => {
  const { raw, out } = folder('quiet');
  expect(await minsheng(['ingest', raw, '--out', out, '--quiet', '--dry-run'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(existsSync(out)).toBe(false);
  expect((await minsheng(['ingest', raw, '--out', out, '--dry-run'])).stdout).toContain(
    'dry run: nothing was written',
  );
  expect(
    JSON.parse((await minsheng(['ingest', raw, '--out', out, '--dry-run', '--json'])).stdout),
  ).toMatchObject({ written: null, dry_run: true });
  expect(await minsheng(['ingest', raw, '--out', out, '--quiet'])).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(existsSync(path.join(out, 'index.json'))).toBe(true);
});

test('--fail-on warning ends with 3', async () => {
  const { raw, out } = folder('gate');
  expect(await minsheng(['ingest', raw, '--out', out, '--quiet', '--fail-on', 'warning'])).toEqual({
    code: 3,
    stdout: '',
    stderr: 'gate missed: 2 warnings (--fail-on warning)\n',
  });
});

test('a bad file is told with its reason, ends with 1, and the others are read', async () => {
  const { raw, out } = folder('bad');
  writeFileSync(path.join(raw, 'empty.txt'), '');
  writeFileSync(path.join(raw, 'no notice\n.txt'), '今天天气很好。');
  symlinkSync('loop', path.join(raw, 'loop'));
  const { code, stdout, stderr } = await minsheng(['ingest', raw, path.join(dir, 'nowhere'), '--out', out]);
  expect(code).toBe(1);
  expect(stdout).toContain('1 read, 0 unchanged, 4 failed');
  expect(stderr.split('\n').slice(0, 4)).toEqual([
    'failed: bad/empty.txt: the file is empty; save it again from its source',
    'failed: bad/loop is a link that leads to itself: remove it',
    expect.stringMatching(/^failed: bad\/no notice⏎\.txt: this is no list of basic public services/u),
    'failed: nowhere: there is no such file or folder',
  ]);
  const chinese = await minsheng(['ingest', raw, '--out', out, '--quiet', '--lang', 'zh']);
  expect(chinese.stderr).toContain('失败：bad/empty.txt：文件为空，请从来源重新保存');
});

test('a file that is gone is told, and its records with it', async () => {
  const { raw, out } = folder('gone');
  writeFileSync(path.join(raw, 'b.txt'), NOTICE.replaceAll('2024', '2025'));
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  rmSync(path.join(raw, 'b.txt'));
  const dry = await minsheng(['ingest', raw, '--out', out, '--dry-run']);
  expect(dry.stderr).toMatch(
    /^gone: gone\/b\.txt is not in what was read this time, 000000-2025-standard-x[0-9a-f]{8} would leave /u,
  );
  const { code, stdout, stderr } = await minsheng(['ingest', raw, '--out', out, '--lang', 'zh']);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^移除：本次所读中没有 gone\/b\.txt，/u);
  expect(stdout).toContain('未变1份，失败0份，移除1份');
});

test('a file that is gone takes nothing along where another gives the same document', async () => {
  const { raw, out } = folder('gone-alternate');
  writeFileSync(path.join(raw, 'b.md'), NOTICE);
  const both = await minsheng(['ingest', raw, '--out', out]);
  expect(both.stdout).toMatch(
    /same document: gone-alternate\/b\.md gives the same items as 000000-2024-standard-x[0-9a-f]{8}, which is counted once/u,
  );
  rmSync(path.join(raw, 'a.txt'));
  const { code, stderr } = await minsheng(['ingest', raw, '--out', out]);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^gone: gone-alternate\/a\.txt is not in what was read this time; 000000-2024-standard-x[0-9a-f]{8} stands in another file and stays\n$/u,
  );
});

test('where nothing can be read, out/ stays and the words say so', async () => {
  const { out } = folder('nothing');
  const { code, stdout } = await minsheng(['ingest', path.join(dir, 'nowhere'), '--out', out]);
  expect(code).toBe(1);
  expect(stdout).toContain(`nothing could be read: ${out} stays as it is`);
  expect(stdout).not.toContain('dry run');
});

test('no file at all, and an output that is no folder, are errors that say what to do', async () => {
  const empty = path.join(dir, 'empty');
  mkdirSync(empty);
  const none = await minsheng(['ingest', empty, '--out', path.join(dir, 'none-out')]);
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('there is no file to read in');
  const { raw } = folder('file-out');
  const out = path.join(dir, 'a.txt');
  writeFileSync(out, 'mine');
  const refused = await minsheng(['ingest', raw, '--out', out]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /^error: .*a\.txt.* is a file where a folder is needed; give another folder with --out\n$/u,
  );
});

test('a folder of others is refused by name; what a person changed in out/ is told with where it is kept', async () => {
  const { raw, out } = folder('theirs');
  mkdirSync(out);
  writeFileSync(path.join(out, 'notes.md'), 'mine');
  const refused = await minsheng(['ingest', raw, '--out', out]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe(
    `error: ${out} is not empty and no run of minsheng wrote it; there stands: notes.md. Give an empty or a new folder with --out, or write beside what is there with --into-existing\n`,
  );
  expect((await minsheng(['ingest', raw, '--out', out, '--lang', 'zh'])).stderr).toContain(
    '其中有：notes.md',
  );
  expect(await minsheng(['ingest', raw, '--out', out, '--into-existing', '--quiet'])).toMatchObject({
    code: 0,
  });
  writeFileSync(path.join(out, 'works.json'), '{}');
  const { code, stderr } = await minsheng(['ingest', raw, '--out', out, '--quiet']);
  expect(code).toBe(0);
  expect(stderr).toBe(
    `changed by hand: ${out}/works.json was not as minsheng wrote it; what it held is kept as ${out}/works.json.changed-44136fa3\n`,
  );
});

test('records that are kept are told by the run, in its summary, and by check', async () => {
  const { raw, out } = folder('kept');
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  writeFileSync(path.join(raw, 'a.txt'), '');
  const { code, stdout, stderr } = await minsheng(['ingest', raw, '--out', out]);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^kept: kept\/a\.txt cannot be read now: the file is empty; .*\. 000000-2024-standard-x[0-9a-f]{8} stays as it was read before\n$/u,
  );
  expect(stdout).toMatch(/kept\n/u);
  expect(stdout).toMatch(
    /kept as they were, .*: 000000-2024-standard-x[0-9a-f]{8}\. To let them go: --drop-failed\n/u,
  );
  const checked = await minsheng(['check', out]);
  expect(checked.code).toBe(0);
  expect(checked.stderr).toContain('is kept from an earlier run, for kept/a.txt could not be read');
  expect(JSON.parse((await minsheng(['check', out, '--json'])).stdout).kept).toMatchObject([
    { path: 'kept/a.txt', message: expect.stringContaining('empty') },
  ]);
  expect((await minsheng(['check', out, '--lang', 'zh'])).stderr).toContain('沿用以前的记录');
  expect((await minsheng(['ingest', raw, '--out', out, '--drop-failed', '--quiet'])).code).toBe(1);
  expect((await minsheng(['check', out])).stdout).toContain('0 notices');
});

test('after a rename the corrections are missed in words, and a gate on warnings stops', async () => {
  const { raw, out } = folder('renamed');
  writeFileSync(
    path.join(raw, 'a.txt'),
    NOTICE.replaceAll('虚构市', '嘉兴市').replace(
      '服务内容：免费乘车。',
      '服务内容：免费乘车。\n服务标准：按规定执行。',
    ),
  );
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  const where = ['--raw', raw, '--out', out, '--by', '王', '--why', '核对原文'];
  const id = '330400-2024-standard/1';
  expect((await minsheng(['correct', id, '{"domain": null}', ...where])).code).toBe(0);
  renameSync(path.join(raw, 'a.txt'), path.join(raw, 'b.txt'));
  const { code, stderr } = await minsheng(['ingest', raw, '--out', out]);
  expect(code).toBe(0);
  expect(stderr).toContain('warning: renamed/a.corrections.json belongs to no file that was read');
  expect(stderr).toContain('it was written for renamed/b.txt, which has the same bytes');
  expect(await minsheng(['ingest', raw, '--out', out, '--quiet', '--fail-on', 'warning'])).toMatchObject({
    code: 3,
  });
  expect((await minsheng(['check', out, '--fail-on', 'warning', '--lang', 'zh'])).stdout).toContain(
    '不属于所读的任何文件',
  );
  renameSync(path.join(raw, 'a.corrections.json'), path.join(raw, 'b.corrections.json'));
  expect((await minsheng(['ingest', raw, '--out', out])).stderr).toBe('');
});

test('corrections that no longer apply are told in the summary, in words', async () => {
  const { raw, out } = folder('stale');
  const text = NOTICE.replaceAll('虚构市', '嘉兴市');
  writeFileSync(path.join(raw, 'a.txt'), text);
  await minsheng(['ingest', raw, '--out', out, '--quiet']);
  const where = ['--raw', raw, '--out', out, '--by', '王', '--why', '核对原文'];
  expect((await minsheng(['correct', '330400-2024-standard/1', '{"domain": null}', ...where])).code).toBe(0);
  writeFileSync(path.join(raw, 'a.txt'), text.replace('一、老有所养', '一、病有所医'));
  const { code, stdout } = await minsheng(['ingest', raw, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /1 correction no longer applies:\n {2}330400-2024-standard\/1: what it expects has changed \(王, \d{4}-\d\d-\d\d: 核对原文\)\n/u,
  );
});
