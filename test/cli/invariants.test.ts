/** Each invariant of `minsheng check`, broken by hand in a whole record. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDatabase } from '../../pipeline/cli/database-check.ts';
import { checkRecords, rowCounts } from '../../pipeline/cli/invariants-across.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { type Loaded, loadOut } from '../../pipeline/write/load.ts';
import { minsheng, NOTICE, scratch } from './run-cli.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
let whole: Loaded;

beforeAll(async () => {
  await minsheng(['ingest', file('a.txt', NOTICE), '--out', out, '--quiet']);
  whole = await loadOut(out);
});
afterAll(remove);

function broken(change: (notice: NoticeRecord, loaded: Loaded) => void): string[] {
  const loaded = structuredClone(whole);
  change(loaded.notices[0]!, loaded);
  return checkRecords(loaded).breaches.map((breach) => breach.word.slice('cli-breach-'.length));
}

test('a whole folder has no breach, and every character that is not white space is counted', () => {
  expect(checkRecords(whole)).toEqual({ breaches: [], characters: NOTICE.replace(/\s/gu, '').length });
});

const CHANGES: readonly [string, (notice: NoticeRecord, loaded: Loaded) => void][] = [
  ['id-twice', (n) => (n.items[1]!.id = n.items[0]!.id)],
  ['item-id', (n) => (n.items[0]!.id = 'x/1')],
  ['range', (n) => (n.items[0]!.fields.audience!.source[0]![1] = 1e6)],
  ['spelling', (n) => (n.items[0]!.fields.audience!.text += '甲')],
  ['slice', (n) => (n.items[0]!.amounts[0]!.start += 1)],
  ['slice', (n) => (n.items[0]!.agencies[0]!.name = '甲')],
  ['no-field', (n) => (n.items[0]!.amounts[0]!.field = 'other.3')],
  ['order', (n) => n.items[0]!.ages.push({ ...n.items[0]!.ages[0]!, start: -1, id: 'other' })],
  ['claim-overlap', (n) => (n.claims[1]![0] = 0)],
  ['unaccounted', (n) => n.claims.splice(3, 1)],
  ['removed', (n) => n.repairs.push({ kind: 'toc', start: 0, end: 1, removed: '甲' })],
  ['counts', (n) => n.items.pop()],
  ['work', (_n, all) => (all.works = [])],
  ['work-key', (_n, all) => (all.works[0]!.keys = [])],
  ['service-twice', (_n, all) => all.services.push(all.services[0]!)],
  ['service-item', (_n, all) => (all.services[0]!.members[0]!.item = 'x/1')],
  ['no-service', (_n, all) => all.services.pop()],
  ['document-file', (n) => (n.document.id = '000000-2001-list')],
];

test.each(CHANGES)('%s is found', (rule, change) => {
  expect(broken(change)).toContain(rule);
});

test('the database has a row for each record, and is told where it has not', () => {
  const rows = rowCounts(whole);
  expect(checkDatabase(path.join(out, 'minsheng.sqlite'), rows)).toEqual([]);
  expect(checkDatabase(path.join(out, 'minsheng.sqlite'), { ...rows, items: 4 })).toMatchObject([
    { params: { what: 'items', said: 3, found: 4 } },
  ]);
  expect(
    checkDatabase(file('no.sqlite', readFileSync(path.join(out, 'index.json'), 'utf8')), rows),
  ).toMatchObject([{ word: 'cli-breach-database' }]);
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
