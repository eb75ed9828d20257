/** `minsheng diff --against`: today's out/ and an earlier one. What changed in the notice is told apart from what our reading of it changed. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffSchema, feedLine } from '../../pipeline/records/diff.ts';
import { sha256Of } from '../../pipeline/records/hash.ts';
import type { IndexFile } from '../../pipeline/records/index-file.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const JIAXING = NOTICE.replaceAll('虚构市', '嘉兴市').replace('不低于60元', '100元');
const ID = '330400-2024-standard';
const { dir, remove } = scratch();
let folders = 0;

/** A raw folder of its own, ingested: its paths, and the out/ folder. */
async function ingested(files: Record<string, string>): Promise<{ raw: string; out: string }> {
  const raw = path.join(dir, `${++folders}`, 'raw');
  mkdirSync(raw, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(raw, name), text);
  const out = path.join(dir, `${folders}`, 'out');
  const ran = await minsheng(['ingest', raw, '--out', out, '--quiet']);
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
  return { raw, out };
}

/** A copy of an out/ folder as another version of the reading might have left it. */
function readOtherwise(out: string, change: (notice: NoticeRecord) => void): string {
  const copy = path.join(dir, `${++folders}`, 'out');
  cpSync(out, copy, { recursive: true });
  const file = path.join(copy, `notices/${ID}.json`);
  const notice = JSON.parse(readFileSync(file, 'utf8')) as NoticeRecord;
  notice.document.reading = '0';
  change(notice);
  const text = JSON.stringify(notice);
  writeFileSync(file, text);
  const index = JSON.parse(readFileSync(path.join(copy, 'index.json'), 'utf8')) as IndexFile;
  index.files.find((one) => one.path === `notices/${ID}.json`)!.sha256 = sha256Of(text);
  writeFileSync(path.join(copy, 'index.json'), JSON.stringify(index));
  return copy;
}

async function against(earlier: string, { raw, out }: { raw: string; out: string }, ...more: string[]) {
  const ran = await minsheng(['diff', '--against', earlier, '--from', out, '--raw', raw, ...more]);
  const diffs = more.includes('--json')
    ? (JSON.parse(ran.stdout) as { diffs: unknown[] }).diffs.map((one) => diffSchema.parse(one))
    : [];
  return { ...ran, diffs };
}

let first: Awaited<ReturnType<typeof ingested>>;
let second: Awaited<ReturnType<typeof ingested>>;
beforeAll(async () => {
  first = await ingested({ 'a.txt': JIAXING });
  second = await ingested({ 'a.txt': JIAXING.replace('100元', '150元') });
});
afterAll(remove);

test('a folder and itself differ in nothing', async () => {
  const ran = await against(first.out, first, '--exit-code');
  expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '1 document is as it was\n' });
});

test('another text of one document is a change of the source', async () => {
  const ran = await against(first.out, second, '--json', '--exit-code');
  expect(ran.code).toBe(1);
  expect(ran.diffs).toMatchObject([
    { old: ID, new: ID, cause: ['source'], reading_diff: null, summary: { changed: 1, unchanged: 2 } },
  ]);
  expect((await against(first.out, second)).stdout).toContain('100 → 150 元/人/月 (+50 %)');
});

test('another reading of one text is never shown as a change of policy', async () => {
  const earlier = readOtherwise(first.out, ({ items }) => {
    items[0]!.amounts[0]!.period = 'year';
  });
  const { diffs, stderr } = await against(earlier, first, '--json');
  expect(diffs).toMatchObject([
    { cause: ['reading'], items: [{ facts: [{ kind: 'amount', delta: null }] }, {}, {}] },
  ]);
  expect(stderr).toBe('');
  const feed = (await against(earlier, first, '--format', 'ndjson')).stdout.trimEnd().split('\n');
  expect(feed.map((line) => feedLine.parse(JSON.parse(line)))).toMatchObject([
    { diff: `${ID}..${ID}`, op: 'change', kind: 'amount', field: 'standard', cause: ['reading'] },
  ]);
});

test('where both changed, the old text is read again, and what the reading changed stands apart', async () => {
  const earlier = readOtherwise(first.out, ({ items }) => {
    items[1]!.ratios = [];
  });
  const { diffs } = await against(earlier, second, '--json');
  expect(diffs).toMatchObject([
    {
      cause: ['source'],
      summary: { changed: 1, facts: { amount: { changed: 1 } } },
      reading_diff: { cause: ['reading'], summary: { changed: 1, facts: { ratio: { added: 1 } } } },
    },
  ]);
  expect(diffs[0]!.summary.facts).not.toHaveProperty('ratio');
  const { stdout } = await against(earlier, second);
  expect(stdout).toContain(
    'What only our reading of the old one changed: 3 → 3 items · 2 unchanged · 1 changed',
  );
  // without the text there is nothing to read again: both causes are named
  const lost = readOtherwise(first.out, ({ document }) => {
    document.source.media_type = 'application/pdf';
  });
  expect((await against(lost, second, '--json')).diffs).toMatchObject([
    { cause: ['source', 'reading'], reading_diff: null },
  ]);
});

test('what people corrected is a correction, also where they dropped a fact', async () => {
  const records = JSON.parse(
    readFileSync(path.join(first.out, `notices/${ID}.json`), 'utf8'),
  ) as NoticeRecord;
  const target = records.items[0]!.amounts[0]!.id;
  const by = { by: '张三', on: '2026-01-05', why: '原文有误' };
  for (const [op, value] of [
    ['set', { min: 120, max: 120 }],
    ['drop', null],
  ]) {
    const corrections = [{ target, op, expect: { min: 100 }, value, ...by }];
    const corrected = await ingested({ 'a.txt': JIAXING, 'a.corrections.json': JSON.stringify(corrections) });
    expect((await against(first.out, corrected, '--json')).diffs).toMatchObject([
      { cause: ['correction'], summary: { changed: 1 } },
    ]);
  }
});

test('--fail-on id-change is refused where two editions are compared: there it could never fail', async () => {
  const ran = await minsheng(['diff', ID, ID, '--from', first.out, '--fail-on', 'id-change']);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('compares two folders of ingest: give --against DIR');
});

test('--fail-on id-change: a known source that bears another id ends with 3, an old and a new id named', async () => {
  const same = await against(first.out, first, '--fail-on', 'id-change');
  expect(same.code).toBe(0);
  const earlier = readOtherwise(first.out, ({ items }) => {
    items[2]!.id = `${ID}/3~2`;
  });
  const { code, stderr } = await against(earlier, first, '--fail-on', 'id-change');
  expect({ code, stderr }).toMatchObject({
    code: 3,
    stderr: expect.stringContaining(`id changed: ${ID}/3~2 is now ${ID}/3, and the source is the same`),
  });
  const zone = await ingested({ 'a.txt': JIAXING.replaceAll('嘉兴市', '桐乡市') });
  expect((await against(first.out, zone, '--fail-on', 'id-change')).code).toBe(0);
});

test('an edition that took the place of another is compared with it; what has no counterpart is named', async () => {
  const next = JIAXING.replace('2024年版', '2026年版').replace('100元', '110元');
  const replaced = await ingested({
    'a.txt': next,
    'b.txt': JIAXING.replaceAll('嘉兴市', '杭州市'),
  });
  const { diffs, stderr } = await against(first.out, replaced, '--json');
  expect(diffs).toMatchObject([{ old: ID, new: '330400-2026-standard', cause: ['source'] }]);
  expect(stderr).toContain('only in ');
  expect(stderr).toContain('330100-2024-standard');
  const folders = await minsheng(['diff', first.out, replaced.out, '--format', 'md']);
  expect(folders.stdout).toContain('100 → 110 元/人/月');
  expect(
    (await minsheng(['diff', first.out, replaced.out, '--format', 'csv'])).stdout.match(/^change,/gmu),
  ).toHaveLength(1);
});

test('what people settled beside the newer edition holds, by ids and by files', async () => {
  const next = JIAXING.replace('2024年版', '2026年版');
  const settled = [
    { old: [`${ID}/3`], new: [], by: '张三', on: '2026-01-05', why: '已停办' },
    { old: ['330400-2022-standard/3'], new: [], by: '张三', on: '2026-01-05', why: '另一版' },
  ];
  const { raw, out } = await ingested({
    'a.txt': JIAXING,
    'b.txt': next,
    'b.pairs.json': JSON.stringify(settled),
  });
  for (const sides of [
    [ID, '330400-2026-standard'],
    [path.join(raw, 'a.txt'), path.join(raw, 'b.txt')],
  ]) {
    const { stdout } = await minsheng(['diff', ...sides, '--from', out, '--raw', raw, '--json']);
    const diff = diffSchema.parse(JSON.parse(stdout));
    expect(diff.items.map(({ change }) => change)).toEqual(['unchanged', 'unchanged', 'removed', 'added']);
    expect(diff.warnings).toEqual([]);
  }
  writeFileSync(path.join(raw, 'b.pairs.json'), '{');
  const broken = await minsheng(['diff', ID, '330400-2026-standard', '--from', out, '--raw', raw]);
  expect(broken).toMatchObject({ code: 1, stdout: '' });
  expect(broken.stderr).toContain('b.pairs.json');
});

test('a folder that is not whole is told by its file', async () => {
  const broken = path.join(dir, 'broken');
  cpSync(first.out, broken, { recursive: true });
  writeFileSync(path.join(broken, `notices/${ID}.json`), '{}');
  const { code, stderr, stdout } = await against(broken, first);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`notices/${ID}.json is not the file that index.json speaks of`);
});
