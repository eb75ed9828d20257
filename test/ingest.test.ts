/** Whole runs: bad input beside good, files that change or go, two files of one document, the same bytes from any state. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../pipeline/records/hash.ts';
import { READING } from '../pipeline/records/reading.ts';
import { verifyOut } from '../pipeline/write/verify.ts';
import { rowsIn } from './roads/road.ts';
import { ingestWhole, type WholeResult } from './support/ingest.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ingest-'));
let raw = '';
let out = '';
let n = 0;
beforeEach(() => {
  const folder = path.join(root, `${n++}`);
  raw = path.join(folder, 'raw');
  out = path.join(folder, 'out');
  mkdirSync(raw, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NOTICE = `嘉兴市基本公共服务标准（2024年版）
一、幼有所育
（一）优孕优生服务
1. 孕前优生健康检查
服务对象：计划怀孕夫妇。
服务内容：每孩次提供1次检查。
服务标准：每人补助100元。
支出责任：市财政。
牵头负责单位：市卫生健康委。
2. 预防接种
服务对象：0—6岁儿童。
服务内容：常规接种。
服务标准：接种率达到90%以上。
支出责任：市财政。
牵头负责单位：市卫生健康委。
`;
const put = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(raw, name), content);
const run = (options: Partial<Parameters<typeof ingestWhole>[0]> = {}): Promise<WholeResult> =>
  ingestWhole({ paths: [raw], out, concurrency: 2, force: false, dryRun: false, ...options });
const statuses = (result: WholeResult): Record<string, string> =>
  Object.fromEntries(result.run.files.map((f) => [f.path, f.error?.rule ?? f.status]));

/** The bytes of every file, and the rows of the database: those are the same by whatever road. */
function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (e) => e.isFile() && e.name !== 'run.json',
  );
  const contentOf = (file: string): string =>
    file.endsWith('.sqlite') ? JSON.stringify(rowsIn(folder)) : readFileSync(file).toString('base64');
  return new Map(
    files
      .map((e) => path.join(e.parentPath, e.name))
      .sort()
      .map((f) => [path.relative(folder, f), contentOf(f)]),
  );
}

describe('bad input stops nothing else', () => {
  it('names each file with its reason', async () => {
    put('good.txt', NOTICE);
    put('empty.txt', '');
    put('recipe.txt', '一、食材\n（一）主料\n1. 面粉500克，每份15元。\n');
    put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    mkdirSync(path.join(raw, 'folder.txt'));
    symlinkSync('loop-b', path.join(raw, 'loop-a'));
    symlinkSync('loop-a', path.join(raw, 'loop-b'));
    symlinkSync('/etc/hostname', path.join(raw, 'outside.txt'));
    expect(statuses(await run())).toEqual({
      'raw/good.txt': 'read',
      'raw/empty.txt': 'empty-file',
      'raw/recipe.txt': 'not-a-notice',
      'raw/picture.txt': 'format-not-read',
      'raw/loop-a': 'link-loop',
      'raw/loop-b': 'link-loop',
      'raw/outside.txt': 'link-outside',
    });
  });

  it('tells a path that is not there, and refuses to empty out/ for nothing', async () => {
    expect(statuses(await run({ paths: [path.join(raw, 'nowhere')] }))).toEqual({
      nowhere: 'path-not-found',
    });
    await expect(run({ paths: [raw] })).rejects.toMatchObject({ rule: 'nothing-to-read' });
  });

  it('takes control characters out as repairs, whatever the file is called', async () => {
    const name = '通知 📄 "a" \'b\'\n<x>.txt';
    put(name, NOTICE.replaceAll('服务对象', '\u0000服务对象').replaceAll('。\n', '。\u0007\n'));
    const [notice] = (await run()).notices;
    expect(notice?.items.map((i) => i.fields.audience?.text)).toEqual(['计划怀孕夫妇。', '0—6岁儿童。']);
    expect(notice?.repairs.filter((r) => r.kind === 'control_character')).toHaveLength(12);
    expect(notice?.document.source.path).toBe(`raw/${name}`);
  });

  it('reads 5 MB of opening brackets in one line in bounded time', async () => {
    put('bait.txt', '《'.repeat(1_700_000));
    expect(statuses(await run())).toEqual({ 'raw/bait.txt': 'not-a-notice' });
  });
});

describe('re-ingesting', () => {
  it('reads only what changed, and lets go what is gone', async () => {
    put('a.txt', NOTICE);
    put('b.txt', NOTICE.replace('嘉兴市', '湖州市'));
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'read', 'raw/b.txt': 'read' });
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'reused', 'raw/b.txt': 'reused' });
    put('a.txt', NOTICE.replace('100元', '150元'));
    const changed = await run();
    expect(statuses(changed)).toEqual({ 'raw/a.txt': 'read', 'raw/b.txt': 'reused' });
    expect(changed.notices.find((x) => x.document.region.name === '嘉兴市')?.items[0]?.amounts[0]?.min).toBe(
      150,
    );
    rmSync(path.join(raw, 'b.txt'));
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'reused', 'raw/b.txt': 'removed' });
    expect(readdirSync(path.join(out, 'notices'))).toEqual(['330400-2024-standard.json']);
  });

  it('gives the same bytes from any earlier state, at any concurrency', async () => {
    put('a.txt', NOTICE);
    put('b.txt', NOTICE.replace('嘉兴市', '湖州市'));
    await run({ concurrency: 1 });
    const first = bytesOf(out);
    writeFileSync(path.join(out, 'notices', '330400-2024-standard.json'), '{"half": ');
    writeFileSync(path.join(out, 'index.json'), 'not json');
    expect((await verifyOut(out)).ok).toBe(false);
    const again = await run({ concurrency: 4 });
    const now = bytesOf(out);
    expect(again.written?.aside.map((one) => one.path)).toEqual([
      'notices/330400-2024-standard.json',
      'index.json',
    ]);
    for (const { kept } of again.written?.aside ?? []) now.delete(kept);
    expect(now).toEqual(first);
    expect((await verifyOut(out)).ok).toBe(true);
  });

  it('writes nothing in a dry run', async () => {
    put('a.txt', NOTICE);
    expect((await run({ dryRun: true })).written).toBeNull();
    expect(() => readdirSync(out)).toThrow();
  });
});

describe('out/ apart from what is read', () => {
  const refused = { rule: 'out-overlaps-input' };

  it('is refused where it is an input, lies in one, or holds one, by whatever link, in a dry run too', async () => {
    put('a.txt', NOTICE);
    put('services.json', '[]');
    mkdirSync(path.join(raw, 'sub'));
    symlinkSync(raw, path.join(path.dirname(raw), 'link'));
    const through = path.join(path.dirname(raw), 'link', 'sub');
    for (const where of [
      raw,
      path.join(raw, 'sub'),
      path.join(raw, 'new', 'out'),
      path.dirname(raw),
      through,
    ])
      for (const dryRun of [false, true])
        await expect(run({ out: where, dryRun })).rejects.toMatchObject(refused);
    await expect(run({ paths: [path.join(raw, 'a.txt')], out: raw })).rejects.toMatchObject(refused);
    expect(readdirSync(raw)).toEqual(['a.txt', 'services.json', 'sub']);
    expect(readFileSync(path.join(raw, 'services.json'), 'utf8')).toBe('[]');
  });

  it('of an earlier run is not read, wherever it lies', async () => {
    put('a.txt', NOTICE);
    await run({ paths: [path.join(raw, 'a.txt')], out: path.join(raw, 'out') });
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'read' });
  });

  it('that holds files of others is refused before anything is read, and not where that is asked for', async () => {
    put('a.txt', NOTICE);
    mkdirSync(path.join(out, 'text'), { recursive: true });
    writeFileSync(path.join(out, 'text', 'diary.txt'), 'mine');
    await expect(run({ dryRun: true })).rejects.toMatchObject({ rule: 'out-not-empty' });
    for (const _ of [1, 2]) await run({ intoExisting: true });
    expect(readFileSync(path.join(out, 'text', 'diary.txt'), 'utf8')).toBe('mine');
  });
});

describe('a file beside no notice', () => {
  const said = { by: '王', on: '2026-11-22', why: '核对原文' };
  const confirm = { target: '330400-2024-standard/1', op: 'confirm', expect: { no: 1 }, ...said };
  const told = (result: WholeResult) =>
    result.checks.filter((one) => one.rule.startsWith('beside-')).map((one) => [one.message, one.documents]);

  it('is told with the notice that has the same bytes, or gives the same document', async () => {
    const notice = { document: '990000-2024-standard', sha256: sha256Of(NOTICE) };
    put('b.txt', NOTICE);
    put(
      'a.corrections.json',
      JSON.stringify([{ ...confirm, target: 'document', expect: { kind: 'standard' }, notice }]),
    );
    put('old.pairs.json', JSON.stringify([{ old: [], new: ['330400-2024-standard/1'], ...said }]));
    put('c.layout.json', '{}');
    put('.d.layout.json', '{}');
    const result = await run();
    expect(told(result)).toEqual([
      [
        'raw/a.corrections.json belongs to no file that was read, and nothing in it is applied: it was written for raw/b.txt, which has the same bytes under another name. Rename it to raw/b.corrections.json',
        ['330400-2024-standard'],
      ],
      [
        'raw/c.layout.json belongs to no file that was read, and nothing in it is applied: its notice was not found. Give it the name of its notice, or take it away',
        [],
      ],
      [
        'raw/old.pairs.json belongs to no file that was read, and nothing in it is applied: it speaks of 330400-2024-standard, which raw/b.txt gives now. Rename it to raw/b.pairs.json',
        ['330400-2024-standard'],
      ],
    ]);
    expect((await verifyOut(out)).ok).toBe(true);
    renameSync(path.join(raw, 'a.corrections.json'), path.join(raw, 'b.corrections.json'));
    expect(told(await run())).toHaveLength(2);
  });

  it('is told where another goes first, or where it lies beside an archive', async () => {
    put('a.txt', NOTICE);
    put('a.layout.json', '{}');
    put('a.txt.layout.json', '{}');
    put('b.zip', zipSync({ 'b.txt': new TextEncoder().encode(NOTICE.replace('嘉兴市', '湖州市')) }));
    put('b.corrections.json', JSON.stringify([{ ...confirm, target: '330500-2024-standard/1' }]));
    expect(told(await run()).map(([message]) => message)).toEqual([
      'raw/a.layout.json is not used: raw/a.txt.layout.json lies beside the same notice and goes first. Put both into one file',
      expect.stringContaining('it speaks of 330500-2024-standard, which raw/b.zip/b.txt gives now'),
    ]);
  });
});

describe('the last good records stay', () => {
  const TWO = [NOTICE, NOTICE.replace('嘉兴市', '湖州市')] as const;
  const IDS = ['330400-2024-standard', '330500-2024-standard'];
  const states = (result: WholeResult) =>
    result.run.files.map(({ path: file, status, document, error }) => [file, status, document, error?.rule]);

  it('of a notice that is damaged, or has something wrong beside it, until it can be read again', async () => {
    put('a.txt', TWO[0]);
    put('b.txt', TWO[1]);
    await run();
    const before = bytesOf(out);
    const wrongs: [() => void, string, () => void][] = [
      [() => put('a.txt', ''), 'empty-file', () => put('a.txt', TWO[0])],
      [() => put('a.txt', '今天天气很好。'), 'not-a-notice', () => put('a.txt', TWO[0])],
      [
        () => put('a.corrections.json', '[{"target": '),
        'beside-file-wrong',
        () => rmSync(path.join(raw, 'a.corrections.json')),
      ],
    ];
    for (const [spoil, rule, mend] of wrongs) {
      spoil();
      for (const force of [false, true]) {
        const result = await run({ force });
        expect(states(result)).toEqual([
          ['raw/a.txt', 'kept', IDS[0], rule],
          ['raw/b.txt', force ? 'read' : 'reused', IDS[1], undefined],
        ]);
        expect(result.notices[0]?.document.source.sha256).toBe(sha256Of(TWO[0]));
        expect(bytesOf(out)).toEqual(before);
      }
      mend();
      expect(states(await run())[0]).toEqual(['raw/a.txt', 'reused', IDS[0], undefined]);
    }
    put('a.txt', '');
    const dropped = await run({ dropFailed: true });
    expect(states(dropped)[0]).toEqual(['raw/a.txt', 'failed', null, 'empty-file']);
    expect(readdirSync(path.join(out, 'notices'))).toEqual([`${IDS[1]}.json`]);
  });

  it('of an archive that is cut off, and of a folder that is not there; what is gone from a folder goes', async () => {
    put('a.txt', TWO[0]);
    const zip = zipSync({ 'b.txt': new TextEncoder().encode(TWO[1]) });
    put('b.zip', zip);
    const other = path.join(path.dirname(raw), 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'c.txt'), NOTICE.replace('嘉兴市', '绍兴市'));
    await run({ paths: [raw, other] });
    put('b.zip', zip.subarray(0, 90));
    rmSync(other, { recursive: true });
    rmSync(path.join(raw, 'a.txt'));
    expect(states(await run({ paths: [raw, other] }))).toEqual([
      ['other', 'failed', null, 'path-not-found'],
      ['other/c.txt', 'kept', '330600-2024-standard', 'path-not-found'],
      ['raw/a.txt', 'removed', IDS[0], undefined],
      ['raw/b.zip', 'failed', null, expect.any(String)],
      ['raw/b.zip/b.txt', 'kept', IDS[1], expect.any(String)],
    ]);
    expect(readdirSync(path.join(out, 'notices'))).toEqual([`${IDS[1]}.json`, '330600-2024-standard.json']);
  });

  it('against an older file of the same document, that would take its place; a newer one, and the same items, stand', async () => {
    const dated = (day: string, text: string): string => `${text}\n嘉兴市发展和改革委员会\n${day}\n`;
    const [older, newer] = [
      dated('2024年3月1日', TWO[0]),
      dated('2024年6月1日', TWO[0].replace('100元', '120元')),
    ];
    put('a.txt', older);
    put('b.txt', newer);
    await run();
    const before = bytesOf(out);
    put('b.corrections.json', '[{"target": ');
    expect(states(await run())).toEqual([
      ['raw/a.txt', 'failed', null, 'document-superseded'],
      ['raw/b.txt', 'kept', IDS[0], 'beside-file-wrong'],
    ]);
    expect(bytesOf(out)).toEqual(before);
    put('c.txt', dated('2024年9月1日', TWO[0].replace('100元', '150元')));
    expect(states(await run())).toEqual([
      ['raw/a.txt', 'failed', null, 'document-superseded'],
      ['raw/b.txt', 'failed', null, 'beside-file-wrong'],
      ['raw/c.txt', 'read', IDS[0], undefined],
    ]);
  });

  it('not where another file gives the document now, nor where a person changed the records', async () => {
    put('a.txt', TWO[0]);
    put('b.txt', TWO[1]);
    await run();
    put('a.txt', '');
    put('c.txt', TWO[0]);
    writeFileSync(path.join(out, 'notices', `${IDS[1]}.json`), '{"mine": true}');
    put('b.txt', '');
    const result = await run();
    expect(states(result).map(([file, status]) => [file, status])).toEqual([
      ['raw/a.txt', 'failed'],
      ['raw/b.txt', 'failed'],
      ['raw/c.txt', 'read'],
    ]);
    expect(result.written?.aside.map((one) => one.path)).toEqual([`notices/${IDS[1]}.json`]);
  });
});

describe('files beside a notice', () => {
  const said = { by: '王', on: '2026-11-22', why: '核对原文' };
  const fix = [
    {
      target: '330400-2024-standard/1#a-00000000',
      op: 'set',
      expect: { min: 100 },
      value: { subject: '计划怀孕夫妇' },
      ...said,
    },
  ];
  const reading = (result: WholeResult): string | undefined => result.notices[0]?.document.reading;

  it('corrections are applied, and survive a re-ingest with the same bytes', async () => {
    put('a.txt', NOTICE);
    const before = await run();
    expect(reading(before)).toBe(READING);
    const fact = before.notices[0]?.items[0]?.amounts[0];
    expect(fact).toMatchObject({ origin: 'extracted', review: null });
    put('a.corrections.json', JSON.stringify(fix.map((c) => ({ ...c, target: fact?.id }))));
    const now = await run();
    expect(statuses(now)).toEqual({ 'raw/a.txt': 'read' });
    expect(reading(now)).toMatch(/^\d+\+[0-9a-f]{8}$/u);
    expect(now.notices[0]?.items[0]?.amounts[0]).toMatchObject({
      id: fact?.id,
      subject: '计划怀孕夫妇',
      origin: 'corrected',
    });
    const bytes = bytesOf(out);
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'reused' });
    await run({ force: true });
    expect(bytesOf(out)).toEqual(bytes);
    expect((await verifyOut(out)).ok).toBe(true);
    // another machine: the folder lies elsewhere, its files have other times, nothing was written before
    const elsewhere = path.join(root, `${n}-elsewhere`);
    cpSync(raw, path.join(elsewhere, 'raw'), { recursive: true });
    utimesSync(path.join(elsewhere, 'raw', 'a.corrections.json'), 1, 1);
    await run({ paths: [path.join(elsewhere, 'raw')], out: path.join(elsewhere, 'out'), concurrency: 1 });
    expect(bytesOf(path.join(elsewhere, 'out'))).toEqual(bytes);
    put('a.txt', NOTICE.replace('100元', '150元'));
    const stale = (await run()).notices[0];
    expect(stale?.items[0]?.amounts[0]).toMatchObject({ min: 150, origin: 'extracted' });
    expect(stale?.warnings.map((w) => w.rule)).toContain('correction-stale');
  });

  it('a layout, a corrections file and agencies.json each decide whether a file is read again', async () => {
    put('a.txt', NOTICE);
    await run();
    const readings = new Set<string | undefined>();
    const beside = [
      ['a.txt.layout.json', '{}'],
      ['a.corrections.json', '[]'],
      ['agencies.json', '{"forms": [{"in": "330400", "form": "卫生健康委", "name": "健康委员会"}]}'],
    ] as const;
    for (const [name, content] of beside) {
      put(name, content);
      const result = await run();
      expect(statuses(result)).toEqual({ 'raw/a.txt': 'read' });
      readings.add(reading(result));
      expect(statuses(await run())).toEqual({ 'raw/a.txt': 'reused' });
    }
    expect(readings.size).toBe(3);
    const result = await run({ paths: [path.join(raw, 'a.txt')] });
    expect(statuses(result)).toEqual({ 'raw/a.txt': 'reused' });
    expect(result.notices[0]?.items[0]?.agencies[0]?.body_key).toBe('330400|健康委员会');
    expect(result.agencies.map((b) => b.id)).toEqual(['330400|健康委员会']);
    for (const [name] of beside) rmSync(path.join(raw, name));
    expect(reading(await run())).toBe(READING);
  });

  it('a wrong one is named, and the others go on', async () => {
    for (const name of ['a', 'b', 'c', 'd'])
      put(
        `${name}.txt`,
        NOTICE.replace('嘉兴市', { a: '嘉兴市', b: '湖州市', c: '绍兴市', d: '金华市' }[name] ?? ''),
      );
    put('a.layout.json', '{"half": ');
    put('b.corrections.json', '[{"target": "document", "op": "confirm"}]');
    mkdirSync(path.join(raw, 'c.corrections.json'));
    put('agencies.json', '{"form": []}');
    const result = await run();
    expect(statuses(result)).toEqual({
      'raw/a.txt': 'beside-file-wrong',
      'raw/b.txt': 'beside-file-wrong',
      'raw/c.txt': 'beside-file-wrong',
      'raw/d.txt': 'read',
      'raw/agencies.json': 'beside-file-wrong',
    });
    const told = result.run.files.find((f) => f.path === 'raw/b.txt')?.error;
    expect(told?.message).toMatch(/^raw\/b\.corrections\.json cannot be used: 0\.\w+: /u);
  });
});

it('a place is called as in the year of the edition, and its editions stay one series', async () => {
  put('a.txt', NOTICE.replace('嘉兴市', '北京市密云县').replace('2024', '2014'));
  put('b.txt', NOTICE.replace('嘉兴市', '北京市密云县'));
  const result = await run();
  expect(result.notices.map((n) => [n.document.id, n.document.region.name])).toEqual([
    ['110118-2024-standard', '密云区'],
    ['110228-2014-standard', '密云县'],
  ]);
  expect(result.notices[0]?.document.region.parent).toBe('110000');
  expect(result.editions).toMatchObject([
    {
      series: '110118-standard',
      editions: [
        { id: '110228-2014-standard', valid_from: '2014', superseded_by: '110118-2024-standard' },
        { id: '110118-2024-standard', basis: 'edition', superseded_by: null },
      ],
    },
  ]);
});

describe('two files of one document', () => {
  it('are one document where their items are the same, whatever the encoding', async () => {
    put('a.txt', NOTICE);
    put('b.txt', `\ufeff${NOTICE.replaceAll('\n', '\r\n')}`);
    copyFileSync(path.join(raw, 'a.txt'), path.join(raw, 'c.txt'));
    const result = await run();
    expect(statuses(result)).toEqual({
      'raw/a.txt': 'read',
      'raw/b.txt': 'alternate',
      'raw/c.txt': 'alternate',
    });
    expect(result.notices).toHaveLength(1);
    expect(result.notices[0]?.document.source.alternates.map((a) => a.path)).toEqual([
      'raw/b.txt',
      'raw/c.txt',
    ]);
  });

  it('stand by their day where they differ: the newer one, whatever its path', async () => {
    const signed = (day: string, rate: string): string =>
      `${NOTICE.replace('90%', rate)}\n嘉兴市发展和改革委员会 2024年12月${day}日发布\n`;
    put('a.txt', signed('2', '95%'));
    put('b.txt', signed('1', '90%'));
    put('c.txt', signed('3', '85%'));
    expect(statuses(await run())).toEqual({
      'raw/a.txt': 'document-superseded',
      'raw/b.txt': 'document-superseded',
      'raw/c.txt': 'read',
    });
  });

  it('are a named error where they differ: nothing is overwritten silently', async () => {
    put('a.txt', NOTICE);
    put('b.txt', NOTICE.replace('90%', '95%'));
    const result = await run();
    expect(statuses(result)).toEqual({ 'raw/a.txt': 'read', 'raw/b.txt': 'document-conflict' });
    const failed = result.run.files.find((f) => f.path === 'raw/b.txt');
    expect(failed?.error?.message).toBe(
      'this file is 330400-2024-standard too, as raw/a.txt is, but its items differ (first: 330400-2024-standard/2): remove one of them, or the older edition',
    );
  });

  it('leave the one that stood: a copy that comes with an earlier name takes nothing from it', async () => {
    put('b.txt', NOTICE);
    await run();
    put('a.txt', NOTICE.replace('90%', '95%'));
    const again = await run();
    expect(statuses(again)).toEqual({ 'raw/a.txt': 'document-conflict', 'raw/b.txt': 'reused' });
    expect(statuses(await run({ force: true }))).toEqual({
      'raw/a.txt': 'document-conflict',
      'raw/b.txt': 'read',
    });
  });
});

describe('what minsheng wrote beside notices', () => {
  it('is none of them: pages, versions, tables', async () => {
    put('a.txt', NOTICE);
    const json = (value: object): string => JSON.stringify(value);
    for (const [folder, head, generator] of [
      ['site', 'site.json', 'minsheng site'],
      ['pub', 'latest.json', 'minsheng publish'],
    ] as const) {
      mkdirSync(path.join(raw, folder));
      put(`${folder}/${head}`, json({ generator }));
      put(`${folder}/b.txt`, NOTICE);
    }
    put('datapackage.json', json({ name: 'minsheng', resources: [{ path: 'items.csv' }] }));
    put('items.csv', 'id,name\n1,预防接种\n');
    put('other.txt', '二〇二四年\n');
    expect(statuses(await run())).toEqual({ 'raw/a.txt': 'read', 'raw/other.txt': 'not-a-notice' });
  });
});

describe('a notice that lost many of its items', () => {
  const items = (count: number): string =>
    NOTICE +
    Array.from(
      { length: count - 2 },
      (_, i) =>
        `${i + 3}. 服务${'一二三四五六'[i]}\n服务对象：居民。\n服务标准：每人补助${i + 1}0元。\n牵头负责单位：市民政局。\n`,
    ).join('');

  it('is told with what it held before', async () => {
    put('a.txt', items(6));
    expect((await run()).fewer).toEqual([]);
    put('a.txt', items(3));
    expect((await run()).fewer).toEqual([
      { id: '330400-2024-standard', path: 'raw/a.txt', before: 6, now: 3 },
    ]);
    expect((await run()).fewer).toEqual([]);
  });
});
