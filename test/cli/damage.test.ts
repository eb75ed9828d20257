/**
 * `minsheng check` against damage of every kind: each key of a notice's records taken out, emptied, grown or put in another form, each row
 * and each value of each table changed. What only the source could tell from right is listed by name; all else must be found.
 */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkRecords } from '../../pipeline/cli/invariants/across.ts';
import { checkDatabase } from '../../pipeline/cli/invariants/database.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { SCHEMAS } from '../../pipeline/write/json-schema.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { ingestedNotice } from '../support/ingested.ts';
import { asRecords, wantedOf } from '../support/whole-out.ts';
import { scratch } from './run-cli.ts';

const { out, whole } = ingestedNotice();

type Holder = Record<string | number, unknown>;
const DAMAGE: Readonly<Record<string, (holder: Holder, key: string | number) => void>> = {
  gone(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  null: (holder, key) => (holder[key] = null),
  empty(holder, key) {
    const value = holder[key];
    if (typeof value === 'string') holder[key] = '';
    else holder[key] = Array.isArray(value) ? [] : {};
  },
  below: (holder, key) => (holder[key] = -1),
  grown(holder, key) {
    const value = holder[key];
    holder[key] = typeof value === 'number' ? value + 1 : `${String(value)}甲`;
  },
  twice(holder, key) {
    if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
  },
};

/** What stands here is whatever the notice, or who handed it over, says: with other words, or none, it is another notice's. */
const AS_TOLD: readonly [place: RegExp, damage: readonly string[]][] = [
  [/^document\.(?:notice_title|source\.(?:media_type|url|publisher|retrieved|licence))$/u, ['grown']],
  [/^document\.(?:edition\.year|source\.(?:bytes|encoding))$/u, ['null', 'grown', 'below']],
  [/^(?:domains|aspects)\.\*\.name$/u, ['grown']],
  [/^items\.\*\.(?:number_raw|name|domain|aspect)$/u, ['null', 'grown']],
  [/^items\.\*\.fields\.\w+\.label$/u, ['grown']],
  [/^items\.\*\.agencies(?:\.\*)?(?:\.(?:note|body_key))?$/u, ['gone', 'empty', 'grown', 'twice']],
  [/^items\.\*\.payers(?:\.\*)?$/u, ['gone', 'empty']],
  [
    /^items\.\*\.\w+\.\*\.(?:subject|of|action|name|for|condition|share_of|decree|version|title|doc_number)$/u,
    ['null', 'grown'],
  ],
  [/^items\.\*\.\w+\.\*\.(?:min|unit|per\.\*|every\.n)$/u, ['grown', 'gone', 'twice']],
  [/^items\.\*\.\w+\.\*\.(?:per|period|every)$/u, ['empty', 'null']],
  [/^repairs\.\*\.(?:kind|start)$/u, ['grown']],
  [/^warnings\.\*\.(?:message|message_zh|params(?:\.\w+)?)$/u, ['gone', 'null', 'empty', 'below', 'grown']],
];
/** Keys that records of earlier versions had not: one that is not there is read as one that says nothing. */
const LATER =
  /\.(?:url|publisher|retrieved|licence|body_key|flags|payer|ages|role|parties|from|until|origin|review|references|quantities|payers|share_of|share_total|joint|amount|condition|ratio_id|amount_id)$/u;

const isFree = (place: string, damage: string): boolean =>
  (damage === 'gone' && LATER.test(place)) ||
  AS_TOLD.some(([told, kinds]) => told.test(place) && kinds.includes(damage));

/** The first place of each kind in the records: `items.*.amounts.*.min`. */
function placesIn(record: NoticeRecord): Map<string, (string | number)[]> {
  const places = new Map<string, (string | number)[]>();
  const walk = (value: unknown, at: (string | number)[]): void => {
    const place = at.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    if (at.length > 0 && !places.has(place)) places.set(place, at);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  };
  walk(record, []);
  return places;
}

function isFound(damaged: unknown): boolean {
  const { data } = SCHEMAS.notice.safeParse(damaged);
  if (data === undefined) return true;
  const [, ...others] = whole().notices;
  return (
    checkRecords(asRecords({ ...whole(), notices: [data as NoticeRecord, ...others] })).breaches.length > 0
  );
}

test.each(Object.entries(DAMAGE))(
  '%s: every place of the records where it is none of its own',
  (name, damage) => {
    const [record] = whole().notices;
    const places = placesIn(record!);
    expect(places.size).toBeGreaterThan(200);
    const unfound: string[] = [];
    for (const [place, at] of places) {
      const damaged = structuredClone(record!);
      const holder = at
        .slice(0, -1)
        .reduce<Holder>((from, key) => from[key] as Holder, damaged as unknown as Holder);
      damage(holder, at.at(-1)!);
      if (JSON.stringify(damaged) === JSON.stringify(record) || isFree(place, name)) continue;
      if (!isFound(damaged)) unfound.push(place);
    }
    expect(unfound).toEqual([]);
  },
);

/** A copy of the database after `change`; whether that is found. */
function changed(change: (db: Database.Database) => void): boolean {
  const copies = scratch();
  const copy = path.join(copies.dir, 'minsheng.sqlite');
  copyFileSync(path.join(out, 'minsheng.sqlite'), copy);
  const db = openDatabase(copy);
  db.pragma('foreign_keys = OFF');
  try {
    change(db);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return true; // SQLite itself refuses it
  } finally {
    db.close();
  }
  const breaches = checkDatabase(copy, whole, checkRecords(asRecords(whole())).rows, wantedOf(whole()));
  copies.remove();
  return breaches.length > 0;
}

test('every table: a row that is gone, a row twice, each value another', () => {
  const db = openDatabase(path.join(out, 'minsheng.sqlite'), { readonly: true });
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all()
    .filter((name) => (db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number) > 0);
  const columns = (table: string): string[] =>
    (db.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(15);
  const unfound: string[] = [];
  for (const table of tables) {
    const first = `rowid = (SELECT min(rowid) FROM "${table}")`;
    if (!changed((one) => one.exec(`DELETE FROM "${table}" WHERE ${first}`)))
      unfound.push(`${table}: a row gone`);
    for (const column of columns(table)) {
      const other = `CASE typeof("${column}") WHEN 'null' THEN 'x' WHEN 'text' THEN "${column}" || '甲' ELSE "${column}" + 1 END`;
      if (!changed((one) => one.exec(`UPDATE "${table}" SET "${column}" = ${other} WHERE ${first}`)))
        unfound.push(`${table}.${column}`);
    }
  }
  db.close();
  expect(unfound).toEqual([]);
});

test.each([
  [
    'ids of two items',
    "UPDATE items SET id = CASE position WHEN 1 THEN id || '#' ELSE id END; UPDATE items SET id = (SELECT replace(id, '#', '') FROM items WHERE position = 1) WHERE position = 2; UPDATE items SET id = document_id || '/2' WHERE position = 1",
  ],
  ['sums of two facts', 'UPDATE amounts SET min = min * 10'],
  [
    'items that two facts stand in',
    'UPDATE citations SET item_id = (SELECT id FROM items ORDER BY position LIMIT 1)',
  ],
  [
    'texts of two fields',
    'UPDATE fields SET text = (SELECT text FROM fields f WHERE f.rowid <> fields.rowid LIMIT 1)',
  ],
])('%s are swapped or changed', (_what, sql) => {
  expect(changed((db) => db.exec(sql))).toBe(true);
});
