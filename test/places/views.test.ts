/** The views across places say what the commands say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { minsheng } from '../cli/run-cli.ts';
import { ingestedRaw } from '../support/ingested.ts';

let out: string;
let db: Database.Database;

beforeAll(async () => {
  out = await ingestedRaw();
  db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
});
afterAll(() => db.close());

const column = (sql: string, ...given: unknown[]): unknown[] =>
  db
    .prepare(sql)
    .pluck()
    .all(...given);

interface Told {
  places: { services: { item: string; group: string }[] }[];
}

async function eligible(...argv: string[]): Promise<{ named: string[]; part: string[]; all: string[] }> {
  const { stdout } = await minsheng(['eligible', '--from', out, '--json', ...argv]);
  const services = (JSON.parse(stdout) as Told).places.flatMap((place) => place.services);
  const of = (group: string) =>
    services
      .filter((one) => one.group === group)
      .map(({ item }) => item)
      .sort();
  return { named: of('named'), part: of('part'), all: services.map(({ item }) => item).sort() };
}

const FITS = `SELECT DISTINCT item_id FROM v_eligible
  WHERE stated_in = ? AND decides = 1 AND from_months < :below AND (below_months IS NULL OR below_months > :from) AND (sex IS NULL OR sex = :sex)
  ORDER BY item_id`;

test.each([
  [0, 'year', 'male'],
  [2, 'year', 'female'],
  [5, 'year', 'male'],
  [36, 'month', 'female'],
  [15, 'year', 'male'],
  [49, 'year', 'female'],
  [64, 'year', 'female'],
  [64, 'year', 'male'],
  [85, 'year', 'female'],
  [100, 'year', 'male'],
] as const)('v_eligible finds for %i %ss, %s, what `minsheng eligible` finds', async (age, unit, sex) => {
  const months = unit === 'year' ? 12 : 1;
  const span = { from: age * months, below: (age + 1) * months, sex };
  const { named, part, all } = await eligible('--age', String(age), '--unit', unit, '--sex', sex);
  expect(named.length).toBeGreaterThan(0);
  expect(column(FITS, 'audience', span)).toEqual(named);
  expect(column(FITS, 'elsewhere', span)).toEqual(part);
  expect(column('SELECT DISTINCT item_id FROM v_eligible ORDER BY item_id')).toEqual(all);
});

test('v_places has one edition a place, a draft where there is nothing else', () => {
  expect(column("SELECT region || ' ' || standing FROM v_places ORDER BY region_code")).toEqual([
    '北京市 draft',
    '嘉兴市 in_force',
    '万州区 in_force',
    '乌鲁木齐市 in_force',
  ]);
});

test('a tier bears the sum it sets', () => {
  const sums = column(
    "SELECT age || ' ' || sums FROM v_eligible WHERE item_id = '650100-2023-standard/56' AND role = 'tier' ORDER BY from_months",
  );
  expect(sums).toEqual([
    '80—89岁 75元/人（每月）',
    '90—99岁 145元/人（每月）',
    '100岁及以上 225元/人（每月）',
  ]);
});

test('v_compare_amounts and v_compare_ages hold one service’s facts in every place', () => {
  const service = column("SELECT service_id FROM service_items WHERE item_id = '650100-2023-standard/56'")[0];
  const regions = (view: string) =>
    column(`SELECT DISTINCT region FROM ${view} WHERE service_id = ? ORDER BY region_code`, service);
  expect(regions('v_compare_amounts')).toEqual(['嘉兴市', '乌鲁木齐市']);
  expect(regions('v_compare_ages')).toEqual(['北京市', '嘉兴市', '乌鲁木齐市']);
  expect(
    column(
      "SELECT amount FROM v_compare_amounts WHERE service_id = ? AND region = '乌鲁木齐市' ORDER BY min",
      service,
    ),
  ).toEqual(['75元', '132元', '145元', '225元']);
});

test('a sub-item without an audience has its parent’s in v_eligible, ages included', () => {
  const copy = openDatabase(readFileSync(path.join(out, 'minsheng.sqlite')));
  const [parent, child] = ['650100-2023-standard/55', '650100-2023-standard/60'];
  copy.pragma('foreign_keys = OFF');
  copy.prepare('UPDATE items SET parent_id = ? WHERE id = ?').run(parent, child);
  const rows = () =>
    copy.prepare('SELECT audience, age, stated_in FROM v_eligible WHERE item_id = ?').raw().all(child);
  expect(rows()).toEqual([[expect.stringContaining('乌鲁木齐市公共租赁住房'), null, 'nowhere']]);
  copy.prepare("DELETE FROM fields WHERE item_id = ? AND field = 'audience'").run(child);
  expect(rows()).toEqual([['辖区内常住65岁及以上老年人。', '65岁及以上', 'audience']]);
  copy.close();
});

test('what a view calls by a code it calls in Chinese too', () => {
  for (const view of ['v_places', 'v_eligible', 'v_compare_amounts', 'v_compare_ages']) {
    for (const row of db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${view}`).all()) {
      for (const [name, value] of Object.entries(row)) {
        const code = row[name.replace(/_zh$/, '')];
        if (name.endsWith('_zh'))
          expect([view, name, value === null]).toEqual([view, name, code === null || code === '[]']);
      }
    }
  }
});
