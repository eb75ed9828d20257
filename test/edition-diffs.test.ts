/** Two editions in one out/: their diff as a file, as tables and as a feed, and what people settled about them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { followingEditions } from '../pipeline/across/editions/standing.ts';
import { checkRecords } from '../pipeline/cli/invariants/across.ts';
import { applyFeed, feedRecords } from '../pipeline/diff/index.ts';
import { diffSchema, type FeedLine, feedLine } from '../pipeline/records/diff.ts';
import type { Edition, Series } from '../pipeline/records/editions.ts';
import { recordsIn } from '../pipeline/write/load.ts';
import { openDatabase } from '../pipeline/write/open-database.ts';
import { verifyOut } from '../pipeline/write/verify.ts';
import { ingestWhole } from './support/ingest.ts';
import { asRecords, wholeOut } from './support/whole-out.ts';

const OLD = `嘉兴市基本公共服务标准（2023年版）
一、老有所养
（一）养老服务
1.高龄津贴
服务对象：80周岁及以上老年人。
服务内容：发放高龄津贴。
服务标准：每人每月100元，每年体检1次。
支出责任：市财政负责。
牵头负责单位：市民政局。
2.老年人健康管理
服务对象：65周岁及以上老年人。
服务内容：提供健康管理。
服务标准：按照《嘉兴市老年人优待办法》（嘉政发〔2020〕7号）执行，覆盖率90%以上。
支出责任：市财政负责。
牵头负责单位：市卫生健康委。
3.公交优惠
服务对象：老年人。
服务内容：免费乘车。
服务标准：按规定执行。
支出责任：市财政负责。
牵头负责单位：市交通局。
`;
const NEW = OLD.replace('2023年版', '2025年版')
  .replace('每月100元', '每月150元')
  .replace('老年人健康管理', '老年人健康管理服务')
  .replace(
    /3\.公交优惠[\s\S]*$/u,
    '3.失业登记\n服务对象：失业人员。\n服务内容：办理失业登记。\n服务标准：即时办结。\n支出责任：市财政负责。\n牵头负责单位：市人力社保局。\n',
  );
const DRAFT = NEW.replace('（2025年版）', '（2025年版）（征求意见稿）').replace('每月150元', '每月120元');
const [A, D, B] = ['330400-2023-standard', '330400-2025-standard-draft', '330400-2025-standard'];

const root = mkdtempSync(path.join(tmpdir(), 'minsheng-diffs-'));
let [raw, out, runs] = ['', '', 0];
beforeEach(() => {
  raw = path.join(root, `${++runs}`, 'raw');
  out = path.join(root, `${runs}`, 'out');
  mkdirSync(raw, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(raw, name), text);
const run = () => ingestWhole({ paths: [raw], out, concurrency: 1, force: false, dryRun: false });
const files = () => readdirSync(path.join(out, 'diffs')).sort();
const feed = (): FeedLine[] =>
  readFileSync(path.join(out, 'changes.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => feedLine.parse(JSON.parse(line)));
const read = (name: string) =>
  diffSchema.parse(JSON.parse(readFileSync(path.join(out, 'diffs', `${name}.json`), 'utf8')));

describe('two editions in one out/', () => {
  test('leave their diff, whole and the same at every run', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    put('d.txt', DRAFT);
    await run();
    expect(files()).toEqual([`${A}..${B}.json`, `${D}..${B}.json`]);
    expect(read(`${A}..${B}`)).toMatchObject({
      cause: ['source'],
      summary: { changed: 2, renamed: 1, added: 1, removed: 1, facts: { amount: { changed: 1 } } },
    });
    expect(read(`${D}..${B}`).items[0]!.facts).toMatchObject([{ delta: { absolute: 30, relative: 0.25 } }]);
    const first = readFileSync(path.join(out, 'index.json'), 'utf8');
    expect(JSON.parse(first)).toMatchObject({ counts: { diffs: 2 } });
    expect(await verifyOut(out)).toEqual({ ok: true, problems: [] });
    expect(checkRecords(await recordsIn(out)).breaches).toEqual([]);
    const again = await run();
    expect(again.written!.written).toEqual(['run.json']);
  });

  test('a diff that another run left, or that does not fit, is told; one whose edition went goes', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    await run();
    const stray = path.join(out, 'diffs', 'x..y.json');
    writeFileSync(stray, '{}');
    expect((await verifyOut(out)).problems).toMatchObject([
      { rule: 'out-unlisted', path: 'diffs/x..y.json' },
    ]);
    const loaded = await wholeOut(out);
    loaded.diffs[0]!.items.pop();
    expect(checkRecords(asRecords(loaded)).breaches.map(({ word }) => word)).toContain('cli-breach-diff');
    writeFileSync(path.join(out, 'changes.ndjson'), '{}\n');
    expect((await verifyOut(out)).problems.map((one) => one.path)).toContain('changes.ndjson');
    rmSync(path.join(raw, 'a.txt'));
    await run();
    expect(files()).toEqual(['x..y.json']); // no run wrote it
    rmSync(stray);
    expect(feed()).toEqual([]);
    expect(await verifyOut(out)).toEqual({ ok: true, problems: [] });
  });

  test('the feed, applied to the old edition, gives the new one', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    const { notices } = await run();
    const [old, now] = [A, B].map((id) => notices.find((one) => one.document.id === id)!);
    expect(feed().map(({ op, kind }) => `${op} ${kind}`)).toEqual([
      'change text',
      'change amount',
      'rename text',
      'remove item',
      'add item',
    ]);
    expect(applyFeed(feedRecords(old!), feed(), B)).toEqual(feedRecords(now!));
  });

  test('an item that only another number came to has one line, ties between its facts included', async () => {
    const tied = '服务标准：80—89周岁每人每月100元，90周岁及以上每人每月200元。';
    const [before, after] = [OLD, OLD.replace('2023年版', '2025年版')].map((text) =>
      text.replace(/服务标准：每人每月100元，每年体检1次。/u, tied),
    );
    put('a.txt', before!);
    put(
      'b.txt',
      after!
        .replace('1.高龄津贴', '1.失业登记\n服务内容：办理失业登记。\n2.高龄津贴')
        .replace('2.老年人健康', '3.老年人健康')
        .replace('3.公交', '4.公交')
        .replace('支出责任：市财政负责', '支出责任：省级财政负责'),
    );
    const { notices } = await run();
    const [old, now] = [A, B].map((id) => notices.find((one) => one.document.id === id)!);
    expect(now!.items[1]!.amounts.flatMap(({ ages }) => ages)).toHaveLength(2);
    expect(feed().map(({ op, kind, item_new }) => `${op} ${kind} ${item_new}`)).toEqual([
      `add item ${B}/1`,
      `change number ${B}/2`,
      `change text ${B}/2`,
      `change number ${B}/3`,
      `change number ${B}/4`,
    ]);
    expect(applyFeed(feedRecords(old!), feed(), B)).toEqual(feedRecords(now!));
  });

  test('the feed tells what a person confirmed, of items and of facts, on either side', async () => {
    const said = { by: '王', on: '2026-11-22', why: '核对原文' };
    const confirm = (target: string, expect: object) => ({ target, op: 'confirm', expect, ...said });
    put('a.txt', OLD);
    put('b.txt', NEW);
    const read = (await run()).notices;
    const amount = (id: string) => read.find((one) => one.document.id === id)!.items[0]!.amounts[0]!;
    put(
      'a.corrections.json',
      JSON.stringify([
        confirm(`${A}/1`, { name: '高龄津贴' }),
        confirm(amount(A).id, { text: amount(A).text }),
      ]),
    );
    put(
      'b.corrections.json',
      JSON.stringify([
        confirm(`${B}/2`, { name: '老年人健康管理服务' }),
        confirm(`${B}/1#audience`, { text: '80周岁及以上老年人。' }),
        confirm(amount(B).id, { text: amount(B).text }),
      ]),
    );
    const { notices } = await run();
    const [old, now] = [A, B].map((id) => notices.find((one) => one.document.id === id)!);
    expect([old!, now!].map(({ items }) => items.map((item) => [item.origin, item.review]))).toEqual([
      [
        ['extracted', 'confirmed'],
        [undefined, undefined],
        [undefined, undefined],
      ],
      [
        [undefined, undefined],
        ['extracted', 'confirmed'],
        [undefined, undefined],
      ],
    ]);
    expect(feed().filter(({ field }) => field === 'review')).toMatchObject([
      { op: 'change', kind: 'noise', item_new: `${B}/1`, new: {} },
      { op: 'change', kind: 'noise', item_new: `${B}/2`, old: {}, new: { review: 'confirmed' } },
    ]);
    expect(applyFeed(feedRecords(old!), feed(), B)).toEqual(feedRecords(now!));
  });

  test('tables and a change log', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    await run();
    const db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
    const rows = (sql: string) => db.prepare(sql).raw().all();
    expect(rows('SELECT old_items, new_items, changed, added, removed FROM diffs')).toEqual([
      [3, 3, 2, 1, 1],
    ]);
    expect(rows('SELECT change, old_id, new_id FROM diff_items ORDER BY id')).toEqual([
      ['changed', `${A}/1`, `${B}/1`],
      ['changed', `${A}/2`, `${B}/2`],
      ['removed', `${A}/3`, null],
      ['added', null, `${B}/3`],
    ]);
    expect(
      rows(
        'SELECT region, old_edition, new_edition, item, what_zh, field_zh, old, new, absolute, relative FROM v_changes',
      ),
    ).toEqual([
      [
        '嘉兴市',
        '2023年版',
        '2025年版',
        '高龄津贴',
        '金额变更',
        '服务标准',
        '100 元/人/月',
        '150 元/人/月',
        50,
        0.5,
      ],
      [
        ...['嘉兴市', '2023年版', '2025年版', '高龄津贴', '文字变更', '服务标准'],
        ...['每人每月100元，每年体检1次。', '每人每月150元，每年体检1次。', null, null],
      ],
      [
        ...['嘉兴市', '2023年版', '2025年版', '老年人健康管理服务', '更名', null],
        ...['老年人健康管理', '老年人健康管理服务', null, null],
      ],
      ['嘉兴市', '2023年版', '2025年版', '公交优惠', '取消', null, '公交优惠', null, null, null],
      ['嘉兴市', '2023年版', '2025年版', '失业登记', '新增', null, null, '失业登记', null, null],
    ]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });

  test('one edition leaves an empty feed and no diff', async () => {
    put('a.txt', OLD);
    await run();
    expect(readdirSync(out)).not.toContain('diffs');
    expect(feed()).toEqual([]);
  });
});

describe('NAME.pairs.json', () => {
  const settle = (pairs: [string[], string[]][]) =>
    put(
      'b.pairs.json',
      JSON.stringify(
        pairs.map(([old, now]) => ({ old, new: now, by: '张三', on: '2026-01-05', why: '电话核实' })),
      ),
    );

  test('wins over the computed pairs, also where the notice is not read again', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    await run();
    settle([[[`${A}/3`], [`${B}/3`]]]);
    await run();
    expect(read(`${A}..${B}`)).toMatchObject({ summary: { changed: 3, added: 0, removed: 0 }, warnings: [] });
    const { run: report } = await run();
    expect(report.files.map(({ status }) => status)).toEqual(['reused', 'reused']);
    expect(read(`${A}..${B}`).summary).toMatchObject({ changed: 3, added: 0, removed: 0 });
  });

  test('is about the edition that it names; what is gone is told, and a file that is wrong stops its notice alone', async () => {
    put('a.txt', OLD);
    put('b.txt', NEW);
    put('d.txt', DRAFT);
    settle([
      [[], [`${B}/1`]],
      [[`${D}/2`], []],
      [[`${A}/9`], []],
    ]);
    await run();
    const against = { edition: read(`${A}..${B}`), draft: read(`${D}..${B}`) };
    expect(against.edition.items.map(({ change }) => change)).toEqual([
      'removed',
      'added',
      'changed',
      'removed',
      'added',
    ]);
    expect(against.edition.warnings.map(({ rule }) => rule)).toEqual(['pairs-stale']);
    expect(against.draft.items.map(({ change }) => change)).toEqual([
      'changed',
      'removed',
      'added',
      'unchanged',
    ]);
    put('b.pairs.json', '[{"old": ["x"], "new": ["y", "z"]}]');
    const { run: report } = await run();
    expect(report.files.map(({ error }) => error?.rule ?? null)).toEqual([null, 'beside-file-wrong', null]);
  });
});

describe('which editions follow each other', () => {
  const edition = (id: string): Edition =>
    ({ id, status: id.split('-')[1] ?? 'final', year: Number(id.slice(0, 4)) }) as unknown as Edition;
  test.each([
    [
      ['2021', '2023', '2025'],
      ['2021..2023', '2023..2025'],
    ],
    [['2023', '2025-draft'], []],
    [
      ['2023', '2025-draft', '2025'],
      ['2023..2025', '2025-draft..2025'],
    ],
    [['2023-draft', '2025'], []],
    [
      ['2025-draft', '2025-trial', '2025'],
      ['2025-draft..2025-trial', '2025-trial..2025'],
    ],
  ])('%j: %j', (ids, expected) => {
    const series = [{ editions: ids.map(edition) }] as unknown as Series[];
    expect(followingEditions(series).map((one) => `${one.old}..${one.new}`)).toEqual(expected);
  });
});
