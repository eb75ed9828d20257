/** `review`: a list, a walk with answers that are written, a sample and what was found in it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { displayWidth } from '../../pipeline/cli/width.ts';
import { type Given, minsheng, NOTICE, type Ran, scratch } from './run-cli.ts';

const { dir, remove } = scratch();
const raw = path.join(dir, 'raw');
const out = path.join(dir, 'out');
const beside = path.join(raw, 'a.corrections.json');
const ID = '330400-2024-standard';
const review = (argv: readonly string[], given: Given = {}): Promise<Ran> =>
  minsheng(['review', ...argv, '--raw', raw, '--out', out], given);
const walk = (stdin: string | PassThrough, argv: readonly string[] = []): Promise<Ran> =>
  review([...argv, '--by', '王'], { stdin, terminal: true, env: { LANG: 'en_US.UTF-8', NO_COLOR: '1' } });
const written = (): { target: string; op: string; value: unknown; why: string }[] =>
  existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : [];
const ingest = async (): Promise<void> => {
  expect((await minsheng(['ingest', raw, '--out', out, '--quiet'])).code).toBe(0);
};

/** 一、二级 answers two sums: the first has a completed subject (2), the second is carried and a later member (4). Item 2 has no 支出责任 (3). */
const TEXT = NOTICE.replaceAll('虚构市', '嘉兴市').replace(
  '每人每月不低于60元',
  '起付标准一、二级医疗机构分别为200元、440元',
);

beforeEach(async () => {
  rmSync(raw, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(raw);
  writeFileSync(path.join(raw, 'a.txt'), TEXT);
  await ingest();
});
afterAll(remove);

test('elsewhere than on a terminal it is a list, the most doubtful first, with its reasons', async () => {
  const { code, stdout, stderr } = await review([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^ {2}4 {2}330400-2024-standard\/1#a-[0-9a-f]{8}$/u);
  expect(lines[1]).toMatch(/^ {5}440元 {2}440 yuan/u);
  expect(lines[2]).toBe('     +3 carried from before, +1 list member');
  expect(lines[3]).toBe(`  3  ${ID}/2  老年人健康管理`);
  expect(lines[4]).toBe('     +3 2 老年人健康管理 has no funding');
  for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  const zh = await review(['--lang', 'zh', '--limit', '1']);
  expect(zh.stdout.split('\n')).toContain('     +3 沿用前文；+1 列举项');
  expect(zh.stderr).toMatch(/^共\d+条，仅显示1条/u);
  expect((await review(['--place', '嘉兴'])).stdout).toBe(stdout);
  expect((await review(['--place', '330400', '--document', ID])).stdout).toBe(stdout);
});

test('--json gives units with score, reasons and the fact', async () => {
  const all = JSON.parse((await review(['--json'])).stdout);
  expect(Object.keys(all)).toEqual(['sample', 'total', 'units', 'summary']);
  expect(all.units).toHaveLength(all.total);
  expect(all.units[0]).toMatchObject({
    kind: 'amounts',
    document: ID,
    item: `${ID}/1`,
    field: 'standard',
    fact: { text: '440元', flags: ['carried', 'list_member'] },
    score: 4,
    reasons: [
      { reason: 'carried', weight: 3, message: 'carried from before', message_zh: '沿用前文' },
      { reason: 'list_member', weight: 1 },
    ],
  });
  expect(JSON.parse((await review(['--json'])).stdout)).toEqual(all);
});

test('on a terminal each is shown in its field and asked; answers are written, and not asked again', async () => {
  const ran = await walk('c\ns\nw\n{"subject": "一级"}\n少写一字\nq\n');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('1 of 3 · score 4');
  expect(ran.stdout).toContain('200元、⟦440元⟧¹，每年体检1次。');
  expect(ran.stdout).toContain('[c]onfirm  [s]kip  [w]rong  [u]ndo  [q]uit > confirmed');
  expect(ran.stdout).toContain('1 confirmed, 1 corrected, 1 skipped.');
  expect(written()).toMatchObject([
    { op: 'confirm', by: '王', why: 'held against the source', expect: { min: 440 } },
    { op: 'set', value: { subject: '一级' }, why: '少写一字', expect: { text: '200元' } },
  ]);
  // before the next ingest, and after it
  const left = async (): Promise<string[]> =>
    JSON.parse((await review(['--json'])).stdout).units.map((unit: { target: string }) => unit.target);
  const open = await left();
  expect(open[0]).toBe(`${ID}/2`);
  expect(open).not.toContain(written()[0]?.target);
  await ingest();
  expect(await left()).toEqual(open);
  expect((await minsheng(['check', out])).code).toBe(0);
});

test('what is wrong may be dropped, or left for later with the command that writes it', async () => {
  const ran = await walk('w\ndrop\n\nw\n\n', ['--kind', 'amounts']);
  expect(written()).toMatchObject([{ op: 'drop', why: 'does not agree with the source' }]);
  expect(ran.stdout).toMatch(
    /minsheng correct '330400-2024-standard\/1#a-[0-9a-f]{8}' '\{"min": 60\}' --by '王' --why '…'/u,
  );
  expect(ran.stdout).toContain('0 confirmed, 1 corrected, 1 skipped.');
});

test('an answer is taken back, and asked for again', async () => {
  const ran = await walk('u\nc\nu\ns\nu\nc\nu\ns\nq\n', ['--kind', 'amounts']);
  expect(ran.stderr).toBe('nothing was answered before\n');
  expect(ran.stdout.match(/taken back/gu)).toHaveLength(3);
  expect(ran.stdout).toContain('0 confirmed, 0 corrected, 1 skipped.');
  expect(readdirSync(raw)).toEqual(['a.txt']);
});

test('who ends is asked for no more: a terminal on which nothing else is typed is let go', async () => {
  const terminal = new PassThrough();
  terminal.write('q\n');
  const ran = await walk(terminal);
  expect(ran.stdout).toContain('0 confirmed, 0 corrected, 0 skipped.');
  expect(terminal.destroyed).toBe(true);
});

test('where nothing is doubtful, that is all that is said: a sample asks about the rest', async () => {
  const calm = await review(['--kind', 'citations']);
  expect(calm.stderr).toBe(
    'nothing doubtful is left to review here; --sample N asks about the rest at random\n',
  );
  const none = await review(['--kind', 'references', '--sample', '1', '--lang', 'zh']);
  expect(none.stderr).toBe('此处没有待核对的内容\n');
});

test('an item is confirmed as what stands there', async () => {
  const ran = await walk('c\n', ['--kind', 'items']);
  expect(ran.stdout).toContain('  name: "老年人健康管理"');
  expect(written()).toMatchObject([{ target: `${ID}/2`, op: 'confirm', expect: { name: '老年人健康管理' } }]);
});

test('what cannot be written is told and asked again', async () => {
  const ran = await walk('x\nw\n{min}\nw\n{"min": "viel"}\n\nc\n', ['--kind', 'amounts', '--limit', '1']);
  const told = ran.stderr.split('\n');
  expect(told[0]).toBe('c, s, w, u or q');
  expect(told[1]).toMatch(/^this is no correction: /u);
  expect(told[2]).toMatch(/the correction does not hold \(min: /u);
  expect(written()).toMatchObject([{ op: 'confirm' }]);
  expect(ran.stdout).toContain('1 confirmed, 0 corrected, 0 skipped.');
});

test('without --by it asks who answers, and without an answer asks nothing', async () => {
  const given = { terminal: true, env: { LANG: 'en_US.UTF-8' } };
  const ran = await review(['--limit', '1'], { ...given, stdin: '李\nc\n' });
  expect(ran.stdout).toMatch(/^who are you/u);
  expect(written()).toMatchObject([{ by: '李' }]);
  const nobody = await review([], { ...given, stdin: '' });
  expect(nobody.stdout).toContain('0 confirmed, 0 corrected, 0 skipped.');
  expect(written()).toHaveLength(1);
});

test('a sample is drawn by kind, the same again, and gives the rate of errors of what was answered', async () => {
  const draw = async (seed: string): Promise<string[]> =>
    JSON.parse((await review(['--sample', '2', '--seed', seed, '--json'])).stdout).units.map(
      (unit: { target: string }) => unit.target,
    );
  const one = await draw('a');
  expect(await draw('a')).toEqual(one);
  const before = await review(['--summary']);
  expect(before.stdout.split('\n')[0]).toMatch(/^kind +facts +confirmed +corrected +dropped +added$/u);
  expect(before.stderr).toMatch(/^no rate without a sample/u);
  const ran = await walk('c\nw\ndrop\n\n', ['--sample', '2', '--seed', 'a', '--kind', 'amounts']);
  // 1 of 2: between 9.5 and 90.5 %
  expect(ran.stdout).toMatch(/amounts +2 +1 +0 +1 +0 +2 +2 +1 {2}50\.0% \(9\.5%–90\.5%\)/u);
  await ingest();
  const after = JSON.parse((await review(['--sample', '2', '--seed', 'a', '--json', '--summary'])).stdout);
  expect(after.summary[0]).toMatchObject({
    kind: 'amounts',
    facts: 2,
    confirmed: 1,
    dropped: 1,
    sample: { drawn: 2, answered: 2, wrong: 1, error: { rate: 0.5 } },
  });
  expect(after.units).toEqual([]);
});

test('what is counted for a sample, from the database, is what the records hold', async () => {
  const counts = async (argv: string[]): Promise<unknown> =>
    JSON.parse((await review(['--json', ...argv])).stdout).summary.map(
      ({ kind, facts, confirmed }: Record<string, unknown>) => ({ kind, facts, confirmed }),
    );
  const before = await counts([]);
  expect(before).toContainEqual({ kind: 'amounts', facts: 2, confirmed: 0 });
  expect(await counts(['--sample', '1'])).toEqual(before);
  await walk('c\n', ['--kind', 'amounts', '--limit', '1']);
  const answered = await counts([]);
  expect(answered).toContainEqual({ kind: 'amounts', facts: 2, confirmed: 1 });
  expect(await counts(['--sample', '1'])).toEqual(answered);
});

test('a stale answer counts for nothing and is asked again, before all else', async () => {
  await walk('c\nq\n');
  writeFileSync(path.join(raw, 'a.txt'), TEXT.replace('440元', '450元'));
  await ingest();
  const { units, summary } = JSON.parse((await review(['--json'])).stdout);
  expect(units[0]).toMatchObject({
    kind: 'items',
    target: `${ID}/1`,
    reasons: [{ reason: 'correction-stale' }],
  });
  expect(units[1]).toMatchObject({ kind: 'amounts', fact: { text: '450元' } });
  expect(summary[0]).toMatchObject({ facts: 2, confirmed: 0 });
});

test.each([
  ['an unknown document', 1, ['--document', '990000-2024-standard']],
  ['an unknown kind', 2, ['--kind', 'sums']],
  ['no number', 2, ['--sample', 'all']],
])('%s is refused', async (_, code, argv) => {
  const ran = await review(argv);
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(ran.stderr).toMatch(/^error: /u);
});

test('a folder that no run wrote is named', async () => {
  expect((await minsheng(['review', '--out', path.join(dir, 'none')])).code).toBe(1);
});

test('a list opens the notices alone that hold what it shows, with an answer since the last ingest left out', async () => {
  const places = ['杭州市', '宁波市', '温州市', '绍兴市'];
  for (const [at, place] of places.entries()) {
    const text = at % 2 === 0 ? NOTICE.replaceAll('虚构市', place) : TEXT.replaceAll('嘉兴市', place);
    writeFileSync(path.join(raw, `more-${at}.txt`), text);
  }
  await ingest();
  const targets = (stdout: string): string[] =>
    stdout.split('\n').flatMap((line) => /^ {0,2}\d+ {2}(\S+)/u.exec(line)?.[1] ?? []);
  const all = async (): Promise<{ target: string; document: string }[]> =>
    JSON.parse((await review(['--json'])).stdout).units;
  const before = await all();
  for (const limit of [1, 2, 3, 5, before.length])
    expect(targets((await review(['--limit', String(limit)])).stdout)).toEqual(
      before.slice(0, limit).map(({ target }) => target),
    );
  const [first] = before;
  await minsheng(['confirm', first!.target, '--by', '王', '--raw', raw, '--out', out]);
  const after = await all();
  const shown = after.slice(0, 2);
  const { stderr } = await review(['--limit', '2']);
  expect(stderr).toContain(`of ${after.length}`);
  const kept = new Set([first!.document, ...shown.map(({ document }) => document)]);
  for (const name of readdirSync(path.join(out, 'notices')))
    if (!kept.has(name.replace('.json', ''))) rmSync(path.join(out, 'notices', name));
  expect(readdirSync(path.join(out, 'notices')).length).toBeLessThan(5);
  const ran = await review(['--limit', '2']);
  expect([ran.code, targets(ran.stdout)]).toEqual([0, shown.map(({ target }) => target)]);
});
