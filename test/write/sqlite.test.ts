import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ItemRecord } from '../../pipeline/records/schema.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { APPLICATION_ID, DATABASE_VERSION, writeDatabase } from '../../pipeline/write/sqlite.ts';
import { VIEWS } from '../../pipeline/write/views.ts';
import { fakeOutput } from './fake-notice.ts';

let dir: string;
let db: Database.Database;
const output = fakeOutput(['990100', '990200'], 12);

/** Facts in every shape that a view has words for, on the first item. */
function variants(item: ItemRecord): void {
  const [amount, ratio, frequency, age] = [
    item.amounts[0]!,
    item.ratios[0]!,
    item.frequencies[0]!,
    item.ages[0]!,
  ];
  const id = (letter: string, n: number) => `${item.id}#${letter}-${String(n).padStart(8, '0')}`;
  item.fields.other = [{ label: '政策依据', text: '每年一次', source: [[0, 4]] }];
  item.amounts = [
    { ...amount, id: id('a', 1), min: 11300.5, max: 11300.5, bound: 'exact' },
    { ...amount, id: id('a', 2), min: null, max: 1250000000, bound: 'at_most', period: null, per: [] },
    {
      ...amount,
      id: id('a', 3),
      min: 1000,
      max: 3000,
      bound: 'range',
      period: 'once',
      per: ['student', '人次'],
    },
    { ...amount, id: id('a', 4), min: 60, max: 60, bound: 'approx', per: ['农家书屋'], field: 'other.0' },
  ];
  item.ratios = [
    { ...ratio, id: id('r', 1), min: 0.07, max: 0.07, bound: 'exact' },
    { ...ratio, id: id('r', 2), kind: 'points', min: 0.05, max: 0.05, bound: 'exact', change: 'increase' },
    { ...ratio, id: id('r', 3), kind: 'share', min: null, max: null, bound: 'exact', parts: [8, 0.6, 1.4] },
    { ...ratio, id: id('r', 4), kind: 'multiple', min: null, max: 24, bound: 'at_most', of: '低保标准' },
    { ...ratio, id: id('r', 5), kind: 'fraction', min: 1 / 3, max: 1 / 3, bound: 'exact', text: '三分之一' },
    { ...ratio, id: id('r', 6), min: 0.3, max: 1, bound: 'range' },
  ];
  item.frequencies = [
    { ...frequency, id: id('f', 1), min: 4, max: null, bound: 'at_least', every: { n: 2, unit: 'year' } },
    { ...frequency, id: id('f', 2), every: { n: 1, unit: 'half_year' } },
    { ...frequency, id: id('f', 3), every: { n: 3, unit: 'month' }, min: null, max: 2, bound: 'at_most' },
    { ...frequency, id: id('f', 4), every: null, per_event: '孩次', schedule: ['满月', '3月龄'] },
  ];
  item.ages = [
    { ...age, id: id('g', 1), min: 0, max: 6, min_inclusive: true, max_inclusive: true },
    { ...age, id: id('g', 2), min: null, max: 16, min_inclusive: null, max_inclusive: false },
    { ...age, id: id('g', 3), min: 60, max: null, min_inclusive: true, max_inclusive: null, sex: 'male' },
    { ...age, id: id('g', 4), min: 6, max: 36, min_inclusive: false, max_inclusive: true, unit: 'month' },
  ];
}

beforeAll(() => {
  variants(output.notices[0]!.items[0]!);
  const [first, second] = output.notices[1]!.items;
  second!.no = first!.no;
  second!.sub_no = 1;
  dir = mkdtempSync(path.join(tmpdir(), 'minsheng-sqlite-'));
  writeDatabase(path.join(dir, 'a.sqlite'), output);
  db = openDatabase(path.join(dir, 'a.sqlite'), { readonly: true });
});
afterAll(() => {
  db.close();
  rmSync(dir, { recursive: true });
});

const column = (sql: string): unknown[] => db.prepare(sql).pluck().all();

test('the same records give the same bytes', () => {
  writeDatabase(path.join(dir, 'b.sqlite'), output);
  expect(readFileSync(path.join(dir, 'b.sqlite')).equals(readFileSync(path.join(dir, 'a.sqlite')))).toBe(
    true,
  );
});

test('the file is whole, and every reference leads somewhere', () => {
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
  expect(db.pragma('user_version', { simple: true })).toBe(DATABASE_VERSION);
  expect(db.pragma('freelist_count', { simple: true })).toBe(0);
});

test('tables have as many rows as the records', () => {
  const all = output.notices.flatMap((notice) => notice.items);
  const sum = (of: (item: ItemRecord) => number) => all.reduce((total, item) => total + of(item), 0);
  const rows: Record<string, number> = {
    documents: 2,
    domains: 2,
    aspects: 2,
    items: 24,
    fields: 24 * 4 + 1,
    agencies: 24,
    amounts: sum((item) => item.amounts.length),
    ratios: sum((item) => item.ratios.length),
    frequencies: sum((item) => item.frequencies.length),
    ages: sum((item) => item.ages.length),
    citations: 24,
    payers: 24,
    item_references: 24,
    works: 7,
    work_citations: 24,
    checks: 1,
    repairs: 2,
    warnings: 2,
    claims: output.notices.reduce((total, notice) => total + notice.claims.length, 0),
    search_items: 24,
  };
  for (const [table, count] of Object.entries(rows))
    expect([table, column(`SELECT count(*) FROM ${table}`)]).toEqual([table, [count]]);
});

test('the schema explains itself in English and in Chinese', () => {
  const tables = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'",
    )
    .all();
  expect(tables.length).toBe(31);
  for (const { name, sql } of tables)
    expect([name, /-- .*[a-z]/.test(sql) && /-- .*\p{Script=Han}/u.test(sql)]).toEqual([name, true]);
});

test.each(Object.keys(VIEWS))('%s has a row for each fact, and never a code without its name', (view) => {
  const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${view}`).all();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const code = row[name.replace(/_zh$/, '')];
      if (name.endsWith('_zh') && name !== 'every_zh')
        expect([view, name, value === null]).toEqual([view, name, code === null || code === '[]']);
    }
  }
});

const of = (item: string, view: string, what: string) =>
  column(`SELECT ${what} FROM ${view} WHERE item_id = '990100-2023-standard/${item}' ORDER BY id`);

test('values in words', () => {
  expect(of('1', 'v_amounts', 'amount')).toEqual([
    '11300.5元',
    '不超过1250000000元',
    '1000—3000元',
    '约60元',
  ]);
  expect(of('1', 'v_amounts', 'per_zh')).toEqual(['人', null, '生、人次', '农家书屋']);
  expect(of('1', 'v_amounts', 'period_zh')).toEqual(['每月', null, '一次性', '每月']);
  expect(of('1', 'v_amounts', 'field_zh')).toEqual(['服务标准', '服务标准', '服务标准', '政策依据']);
  expect(of('1', 'v_ratios', 'ratio')).toEqual([
    '7%',
    '5个百分点',
    '8:0.6:1.4',
    '不超过24倍',
    '三分之一',
    '30—100%',
  ]);
  expect(of('1', 'v_frequencies', 'frequency')).toEqual(['不少于4次', '4次', '不超过2次', '4次']);
  expect(of('1', 'v_frequencies', 'every_zh')).toEqual(['每2年', '每半年', '每3个月', null]);
  expect(of('1', 'v_ages', 'age')).toEqual(['0—6岁', '16岁以下（不含）', '60岁及以上', '6（不含）—36月龄']);
});

test('a whole sum is a whole number, lists are JSON text, booleans are 0 and 1', () => {
  expect(
    column("SELECT typeof(min) || ' ' || min FROM amounts WHERE item_id = '990100-2023-standard/2'"),
  ).toEqual(['integer 52']);
  expect(column("SELECT per FROM amounts WHERE item_id = '990100-2023-standard/2'")).toEqual([
    '["student","人次"]',
  ]);
  expect(column("SELECT min_inclusive FROM ages WHERE item_id = '990100-2023-standard/2'")).toEqual([1]);
});

test('a sub-item knows its parent', () => {
  expect(column("SELECT id FROM items WHERE parent_id = '990200-2023-standard/1'")).toEqual([
    '990200-2023-standard/2',
  ]);
});

test('which items rest on a work, and who cites it how often, is one query each', () => {
  expect(
    column(
      "SELECT item_id FROM v_citations WHERE work_doc_number = '虚政发〔2020〕3号' AND document = '990100-2023-standard'",
    ),
  ).toEqual(['990100-2023-standard/2', '990100-2023-standard/9']);
  expect(
    db
      .prepare(
        "SELECT document, places, items FROM v_works WHERE doc_number = '虚政发〔2020〕3号' ORDER BY document",
      )
      .raw()
      .all(),
  ).toEqual([
    ['990100-2023-standard', 2, 2],
    ['990200-2023-standard', 2, 2],
  ]);
});
