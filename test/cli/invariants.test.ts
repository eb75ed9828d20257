/** Each invariant of `minsheng check`, broken by hand in a whole record. */
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkRecords } from '../../pipeline/cli/invariants/across.ts';
import { checkDatabase } from '../../pipeline/cli/invariants/database.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { SCHEMAS } from '../../pipeline/write/json-schema.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { ingestedNotice } from '../support/ingested.ts';
import { asRecords, type WholeOut, wantedOf } from '../support/whole-out.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { out, whole } = ingestedNotice();

function broken(change: (notice: NoticeRecord, loaded: WholeOut) => void): string[] {
  const loaded = structuredClone(whole());
  change(loaded.notices[0]!, loaded);
  return checkRecords(asRecords(loaded)).breaches.map((breach) => breach.word.slice('cli-breach-'.length));
}

test('a whole folder has no breach, and every character that is not white space is counted', () => {
  expect(checkRecords(asRecords(whole()))).toMatchObject({
    breaches: [],
    characters: NOTICE.replace(/\s/gu, '').length,
  });
});

const CHANGES: readonly [string, (notice: NoticeRecord, loaded: WholeOut) => void][] = [
  ['id-twice', (n) => (n.items[1]!.id = n.items[0]!.id)],
  ['id-twice', (_n, all) => all.works.push(all.works[0]!)],
  ['item-id', (n) => (n.items[0]!.id = 'x/1')],
  ['item-id', (n) => (n.items[0]!.no = 7)],
  ['item-id', (n) => (n.items[0]!.sub_no = 1)],
  ['item-id', (n) => (n.items[0]!.id += 'a')],
  ['range', (n) => (n.items[0]!.fields.audience!.source[0]![1] = 1e6)],
  ['range', (n) => n.repairs.push({ kind: 'toc', start: 5, end: 1, removed: '' })],
  ['spelling', (n) => (n.items[0]!.fields.audience!.text += '甲')],
  ['blanks', (n) => (n.items[0]!.fields.content!.text = '发放 高龄津贴。')],
  ['claimed', (n) => (fieldClaim(n)[2] = 'note')],
  ['slice', (n) => (n.items[0]!.amounts[0]!.start += 1)],
  ['slice', (n) => (n.items[0]!.agencies[0]!.name = '甲')],
  ['no-field', (n) => (n.items[0]!.amounts[0]!.field = 'other.3')],
  ['fact-id', (n) => (n.items[0]!.amounts[0]!.id = `${n.items[0]!.id}#a-00000000`)],
  ['fact-id', (n) => (n.items[0]!.payers[0]!.id = `${n.items[0]!.id}#p-00000000`)],
  ['order', (n) => n.items[0]!.ages.push({ ...n.items[0]!.ages[0]!, start: -1, id: 'other' })],
  ['tie', (n) => n.items[0]!.amounts[0]!.ages.push('g-00000000')],
  ['tie', (n) => (n.items[0]!.payers[0]!.amount_id = 'a-00000000')],
  ['claim-overlap', (n) => (n.claims[1]![0] = 0)],
  ['claim-ref', (n) => (fieldClaim(n)[3] = null)],
  ['claim-ref', (n) => (n.claims.find(([, , role]) => role === 'name')![3] = 'x/1')],
  ['claim-ref', (n) => (n.claims.find(([, , role]) => role === 'heading')![3] = 'domain/9')],
  ['untold', (n) => (n.claims[0]![2] = 'unclaimed')],
  ['unrepaired', (n) => (n.claims[0]![2] = 'removed')],
  ['unaccounted', (n) => n.claims.splice(3, 1)],
  ['removed', (n) => n.repairs.push({ kind: 'toc', start: 0, end: 1, removed: '甲' })],
  ['bom', (n, all) => all.texts.set(n.document.source.text, '\ufeff')],
  ['counts', (n) => n.items.pop()],
  ['work', (_n, all) => (all.works = [])],
  ['work-key', (_n, all) => (all.works[0]!.keys = [])],
  ['service-twice', (_n, all) => all.services.push(all.services[0]!)],
  ['service-item', (_n, all) => (all.services[0]!.members[0]!.item = 'x/1')],
  ['no-service', (_n, all) => all.services.pop()],
  ['document-file', (n) => (n.document.id = '000000-2001-list')],

  ['doc-number', (n) => (n.document.doc_number = '虚政发〔99〕7号')],
  ['doc-number', (n) => (n.items[1]!.citations[0]!.doc_number = '虚政发[2020]7号')],
  ['doc-number', (_n, all) => (all.works[0]!.doc_number = '虚政发 〔2020〕7号')],
  ['day', (n) => (n.document.dates.signed = '2024-02-30')],
  ['day', (n) => (n.items[0]!.amounts[0]!.from = '2024-13-01')],
  ['filled', (n) => (n.document.notice_title = '')],
  ['filled', (n) => n.document.issuers.push('')],
  ['filled', (n) => (n.domains[0]!.name = '')],
  ['filled', (n) => (n.items[0]!.number_raw = '')],
  ['filled', (n) => (n.items[0]!.name = '')],
  ['filled', (n) => n.items[0]!.amounts[0]!.per.push('')],
  ['filled', (_n, all) => all.works[0]!.keys.push('')],
  ['inside', (n) => (n.document.source.path = '../a.txt')],
  ['inside', (n) => (n.document.source.text = '/etc/passwd')],
  ['trimmed', (n) => (n.items[0]!.fields.content!.text += ' ')],
  ['name', (n) => (n.items[0]!.name += '。')],
  ['unit', (n) => (n.items[0]!.frequencies[0]!.unit = '次（场）')],
  ['title', (n) => (n.items[1]!.citations[0]!.title = '《办法》')],
  ['standard-no', (n) => (n.items[1]!.citations[0]!.standard_no = 'GB/T33527-2017')],
  ['unbroken', (n) => (n.items[1]!.citations[0]!.version = '第三 版')],
  ['no-work', (n) => Object.assign(n.items[1]!.citations[0]!, { title: null, doc_number: null })],

  ['bound', (n) => (n.items[0]!.amounts[0]!.max = 60)],
  ['bound', (n) => (n.items[0]!.amounts[0]!.bound = 'exact')],
  ['bound', (n) => Object.assign(n.items[0]!.amounts[0]!, { bound: 'range', min: 60, max: 60 })],
  ['bound', (n) => Object.assign(n.items[0]!.frequencies[0]!, { bound: 'at_most', min: 1, max: null })],
  ['percent', (n) => Object.assign(n.items[1]!.ratios[0]!, { bound: 'exact', min: 90, max: 90 })],
  ['share', (n) => (n.items[1]!.ratios[0]!.kind = 'share')],
  ['share', (n) => (n.items[1]!.ratios[0]!.parts = [8, 2])],
  ['every', (n) => (n.items[0]!.frequencies[0]!.per_event = '人')],
  ['every', (n) => (n.items[0]!.frequencies[0]!.every = { n: 0, unit: 'year' })],
  ['every', (n) => (n.items[0]!.frequencies[0]!.schedule = ['满月'])],
  ['age', (n) => Object.assign(n.items[0]!.ages[0]!, { min: null, max: null })],
  ['age', (n) => Object.assign(n.items[0]!.ages[0]!, { min: 60, max: 18 })],
  ['negative', (n) => (n.items[0]!.amounts[0]!.min = -60)],
  ['negative', (n) => (n.items[0]!.payers[0]!.amount = -1)],
  ['part', (n) => (n.items[0]!.payers[0]!.share = 1.5)],
  ['warned-item', (n) => (n.warnings.find(({ item }) => item !== null)!.item = 'x/1')],
  ['age-ends', (n) => (n.items[0]!.ages[0]!.max_inclusive = true)],
];

const fieldClaim = (notice: NoticeRecord) => notice.claims.find(([, , role]) => role === 'field')!;

test.each(CHANGES)('%s is found', (rule, change) => {
  expect(broken(change)).toContain(rule);
});

test('the database has a row for each record, and is told where it has not', () => {
  const rows = checkRecords(asRecords(whole())).rows;
  const file = path.join(out, 'minsheng.sqlite');
  expect(checkDatabase(file, whole, rows, wantedOf(whole()))).toEqual([]);
  expect(checkDatabase(file, whole, { ...rows, items: 4 }, wantedOf(whole()))).toMatchObject([
    { params: { what: 'items', said: 3, found: 4 } },
  ]);
  const other = scratch();
  expect(
    checkDatabase(
      other.file('no.sqlite', readFileSync(path.join(out, 'index.json'), 'utf8')),
      whole,
      rows,
      wantedOf(whole()),
    ),
  ).toMatchObject([{ word: 'cli-breach-database' }]);
  other.remove();
});

test.each([
  ['UPDATE amounts SET max = 7', 'amounts', 1],
  ["UPDATE items SET name = '甲' WHERE position = 2", 'items', 2],
  ['DELETE FROM domains', 'domains', 1],
  ['INSERT INTO aspects SELECT document_id, 9, no, name, domain_no FROM aspects', 'aspects', 2],
  ["UPDATE agencies SET note = ''", 'agencies', 1],
  ["UPDATE labels SET zh = '' WHERE rowid = 3", 'labels', 3],
  ['UPDATE claims SET "end" = "end" + 1 WHERE position = 4', 'claims', 4],
])('%s: the row is told', (sql, table, row) => {
  const { dir: copies, remove } = scratch();
  const copy = path.join(copies, 'minsheng.sqlite');
  copyFileSync(path.join(out, 'minsheng.sqlite'), copy);
  const db = openDatabase(copy);
  db.exec(sql);
  db.close();
  expect(checkDatabase(copy, whole, checkRecords(asRecords(whole())).rows, wantedOf(whole()))).toContainEqual(
    {
      where: 'minsheng.sqlite',
      word: 'cli-breach-row',
      params: { table, row },
    },
  );
  remove();
});

test('a table that is not there is told by name', () => {
  const { dir: copies, remove } = scratch();
  const copy = path.join(copies, 'minsheng.sqlite');
  copyFileSync(path.join(out, 'minsheng.sqlite'), copy);
  const db = openDatabase(copy);
  db.exec('DROP TABLE payers');
  db.close();
  expect(checkDatabase(copy, whole, checkRecords(asRecords(whole())).rows, wantedOf(whole()))).toEqual([
    { where: 'minsheng.sqlite', word: 'cli-breach-database', params: { detail: 'no such table: payers' } },
  ]);
  remove();
});

test('a field that no contract knows is told, whatever index.json says', () => {
  const file = `${out}/notices/${whole().notices[0]!.document.id}.json`;
  const record = JSON.parse(readFileSync(file, 'utf8'));
  record.items[0].fields.benefits = record.items[0].fields.audience;
  expect(SCHEMAS.notice.safeParse(record).success).toBe(false);
});

test('a body whose name has radicals folded is the one that stands in the text', async () => {
  const { dir, file, remove } = scratch();
  const out = path.join(dir, 'out');
  await minsheng([
    'ingest',
    file('notice.txt', NOTICE.replaceAll('市民政局', '市⺠政局')),
    '--out',
    out,
    '--quiet',
  ]);
  const { code, stdout } = await minsheng(['check', out, '--json']);
  remove();
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, breaches: [] });
  expect(code).toBe(0);
});
