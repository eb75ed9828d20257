import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { searchItems } from '../../pipeline/write/search.ts';
import { searchTerm } from '../../pipeline/write/search-index.ts';
import { writeDatabase } from '../../pipeline/write/sqlite.ts';
import { fakeNotice } from './fake-notice.ts';

let dir: string;
let file: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'minsheng-search-'));
  file = path.join(dir, 'minsheng.sqlite');
  const { notice } = fakeNotice('990100', 4);
  notice.items[1]!.name = '學生資助';
  notice.items[2]!.fields.standard!.text =
    '老人。年满六十，免费体检。按国卫基层发﹝2017﹞13号执行，补助１０元，《建设规范》（GB/T 33527-2017）。';
  writeDatabase(file, {
    notices: [notice],
    works: [],
    agencies: [],
    editions: [],
    diffs: [],
    services: [],
    checks: [],
  });
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('searchTerm', () => {
  test.each([
    ['高龄津贴', '"高 龄 津 贴"'],
    ['  老年人　60周岁 ', '"老 年 人" "60 周 岁"'],
    ['學生', '"学 生"'],
    ['１０元', '"10 元"'],
    ['GB/T 33527', '"GB/T" "33527"'],
    ['津"贴', '"津 "" 贴"'],
    ['。，', ''],
    ['', ''],
    ['津贴。', '"津 贴"'],
  ])('%s', (query, term) => {
    expect(searchTerm(query)).toBe(term);
  });
});

describe('searchItems', () => {
  const found = (query: string) => searchItems(file, query).map((hit) => hit.item.split('/')[1]);

  test.each([
    ['津贴', ['1', '2', '3', '4']],
    ['学生', ['2']],
    ['學生', ['2']],
    ['生资', ['2']],
    ['体检', ['3']],
    ['10元', ['3']],
    ['国卫基层发〔2017〕13号', ['3']],
    ['国卫基层发[2017]13号', ['3']],
    ['GB/T33527-2017', ['3']],
    ['"GB/T" 33527-2017', ['3']],
    ['人年', []],
    ['体检 民政局', ['3']],
    ['养老助老', ['1', '2', '3', '4']],
    ['查无此词', []],
    ['" OR name:* NEAR(', []],
    ['', []],
  ])('%s', (query, items) => {
    expect(found(query).sort()).toEqual(items);
  });

  test('a hit in the name comes first, and the snippet is the text as it stands', () => {
    const hit = searchItems(file, '10元')[0]!;
    expect(hit).toMatchObject({
      document: '990100-2023-standard',
      region: '虚构市',
      edition: '2023年版',
      name: '高龄津贴之3',
    });
    const { text, start, end, field } = hit.snippet!;
    expect([field, text.slice(start, end)]).toEqual(['standard', '１０元']);
  });

  test('the query that is documented for SQL finds the same', () => {
    const db = openDatabase(file, { readonly: true });
    const rows = db
      .prepare(
        `WITH RECURSIVE spelled (n, term) AS (
           SELECT 1, '' UNION ALL SELECT n + 1, term || substr(:q, n, 1) || ' ' FROM spelled WHERE n <= length(:q))
         SELECT v_search.* FROM v_search WHERE query MATCH (SELECT '"' || term || '"' FROM spelled ORDER BY n DESC LIMIT 1) ORDER BY rank`,
      )
      .all({ q: '体检' });
    db.close();
    expect(rows).toMatchObject([{ item_id: '990100-2023-standard/3' }]);
  });
});
