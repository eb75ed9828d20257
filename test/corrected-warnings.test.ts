/** The warnings of a corrected notice speak of what stands now. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { declaredCounts } from '../pipeline/check/declared-counts.ts';
import { findingsOf } from '../pipeline/check/item-rules.ts';
import { applyCorrections } from '../pipeline/people/corrections/apply.ts';
import { seenIn } from '../pipeline/people/corrections/warnings.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { corrections as schema } from '../pipeline/records/corrections.ts';
import type { NoticeRecord, Warning } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';
import { readRecord } from './support/read.ts';

const LAYOUTS = 'test/fixtures/layouts';
const FILES = [
  ...readdirSync('raw')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `raw/${file}`),
  ...readdirSync(LAYOUTS).map(
    (name) => `${LAYOUTS}/${name}/${readdirSync(`${LAYOUTS}/${name}`).find((f) => f.startsWith('input.'))}`,
  ),
];
const OF_ITEMS = new Set([
  'missing-field',
  'label-varies',
  'unbalanced-bracket',
  'frequency-without-period',
  'funding-without-payer',
  'unread-number',
  'number-repeat',
  'name-is-label',
  'sums-alike',
]);

describe('of a record rules say what they said of the tree', () => {
  it.each(FILES)('%s', async (file) => {
    const record = await readRecord(file);
    const gap = (rule: string, level: unknown): boolean => rule === 'number-gap' && level === 'item';
    const told = record.warnings
      .filter(({ rule, params }) => OF_ITEMS.has(rule) || gap(rule, params.level))
      .map(({ rule, item, params, start }) => JSON.stringify({ rule, item, params, start }));
    const found = findingsOf(seenIn(record)).map(({ rule, item, params, span }) =>
      JSON.stringify({ rule, item, params, start: span?.[0] ?? null }),
    );
    expect(found.sort()).toEqual(told.sort());
    const counts = declaredCounts(record.document.declared, {
      domains: record.domains.length,
      aspects: record.aspects.length,
      items: record.items.filter((item) => item.sub_no === null).length,
    });
    expect(counts.map((one) => one.params)).toEqual(
      record.warnings.filter((w) => w.rule === 'declared-count-differs').map((w) => w.params),
    );
  });
});

/** Invented. Item 2 lost 支出责任 to the field before it, item 3 has a number that no fact holds and a count without a period. */
const TEXT = `浙江省基本公共服务标准（2022年版）
（共4项）
一、幼有所育
（一）优孕优生服务
1.孕前检查
服务对象：夫妇。
服务内容：提供检查。
服务标准：每孩次提供1次。
支出责任：省级财政承担。
牵头负责单位：省卫生健康委。
2.产前筛查
服务对象：孕妇。
服务内容：提供筛查。
服务标准：免费提供（按规定。费用由省级财政承担。
牵头负责单位：省卫生健康委。
3.巡回演出
服务对象：居民。
服务内容：提供演出。
服务标准：下基层演出不少于200场次，积满88分。
支出责任：省级财政承担。
牵头负责单位：省文化和旅游厅。
4.图书借阅
服务对象：居民。
服务内容：提供借阅。
服务标准：免费提供。
支出责任：省级财政承担。
牵头负责单位：省文化和旅游厅。
`;
const ID = '330000-2022-standard';
const at = (part: string): [number, number] => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length];
let record: NoticeRecord;
beforeAll(async () => {
  record = await readNotice(plainSource(TEXT), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
});
const brief = (warnings: readonly Warning[]): string[] =>
  warnings.map(({ rule, item, line }) =>
    `${rule} ${item?.slice(item.indexOf('/')) ?? ''} ${line ?? ''}`.trim(),
  );
const after = (...list: object[]): string[] => {
  const given = schema.parse(list.map((c) => ({ ...c, by: '王', on: '2026-11-22', why: '核对' })));
  const { record: now, stale } = applyCorrections(record, given, TEXT);
  expect(stale).toEqual([]);
  return brief(now.warnings);
};

const AS_READ = [
  'missing-field /2 11',
  'unbalanced-bracket /2 14',
  'frequency-without-period /3 19',
  'unread-number /3 19',
];

test('as read', () => {
  expect(brief(record.warnings)).toEqual(AS_READ);
  expect(after()).toEqual(AS_READ);
});

test('a field that is there now is missed no longer; a bracket that went with its text is none', () => {
  expect(
    after(
      {
        target: `${ID}/2#standard`,
        op: 'set',
        expect: { label: '服务标准' },
        value: { source: [at('免费提供')] },
      },
      {
        target: `${ID}/2#funding`,
        op: 'add',
        value: { label: '支出责任', source: [at('费用由省级财政承担。')] },
      },
    ),
  ).toEqual(AS_READ.slice(2));
});

test('a field that is dropped is missed, at its item', () => {
  expect(after({ target: `${ID}/1#content`, op: 'drop', expect: { label: '服务内容' } })).toEqual([
    'missing-field /1 5',
    ...AS_READ,
  ]);
});

test('a fact that is added covers its number; one that is dropped leaves its number unread', () => {
  const value = { text: '88分', min: 88, max: 88, bound: 'exact', unit: '分', every: { n: 1, unit: 'year' } };
  expect(after({ target: `${ID}/3#standard`, op: 'add', value: { frequencies: value } })).toEqual(
    AS_READ.slice(0, 3),
  );
  const fact = record.items[2]?.frequencies[0] ?? expect.fail('no count');
  // the 200 and the 88
  expect(after({ target: fact.id, op: 'drop', expect: { text: fact.text } })).toEqual([
    ...AS_READ.slice(0, 2),
    'unread-number /3 19',
    'unread-number /3 19',
  ]);
});

test('a count that a person gave its period is told no longer', () => {
  const fact = record.items[2]?.frequencies[0] ?? expect.fail('no count');
  const value = { every: { n: 1, unit: 'year' } };
  expect(after({ target: fact.id, op: 'set', expect: { every: null }, value })).toEqual([
    ...AS_READ.slice(0, 2),
    AS_READ[3],
  ]);
});

test('an item that is none leaves a gap in the numbers, and takes its warnings along', () => {
  expect(after({ target: `${ID}/2`, op: 'drop', expect: { name: '产前筛查' } })).toEqual([
    'number-gap /3 16',
    ...AS_READ.slice(2),
  ]);
});

test('a label that a person knows is unknown no longer', async () => {
  const text = TEXT.replace('2.产前筛查', '政策依据：按规定。\n2.产前筛查');
  const read = await readNotice(plainSource(text), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
  const unknown = (one: { warnings: Warning[] }): number =>
    one.warnings.filter((w) => w.rule === 'unknown-label').length;
  expect([unknown(read), read.items[0]?.fields.other?.[0]?.label]).toEqual([1, '政策依据']);
  const given = (op: object) =>
    schema.parse([{ target: `${ID}/1#other.0`, by: '王', on: '2026-11-22', why: '核对', ...op }]);
  const expected = { expect: { label: '政策依据' } };
  expect(unknown(applyCorrections(read, given({ op: 'drop', ...expected }), text).record)).toBe(0);
  expect(unknown(applyCorrections(read, given({ op: 'confirm', ...expected }), text).record)).toBe(1);
});

test('a declared count is held against what stands now; another document id changes no warning', () => {
  const declared = { domains: null, aspects: null, items: 5, per_domain: [] };
  expect(
    after({ target: 'document', op: 'set', expect: { title: record.document.title }, value: { declared } }),
  ).toEqual(['declared-count-differs', ...AS_READ]);
  expect(
    after({ target: 'document', op: 'set', expect: { status: 'final' }, value: { status: 'trial' } }),
  ).toEqual(AS_READ);
});

test('what a correction of the document settles is asked for no longer', async () => {
  const text = TEXT.replace('浙江省', '某某省').replace('（2022年版）', '');
  const unknown = await readNotice(plainSource(text), {
    path: 'raw/x.txt',
    sha256: '0'.repeat(64),
    bytes: 1,
  });
  const rules = (one: { warnings: Warning[] }): string[] => one.warnings.slice(0, 2).map((w) => w.rule);
  expect(rules(unknown)).toEqual(['edition-not-found', 'region-not-found']);
  const region = { name: '浙江省', code: '330000', level: 'province' };
  const given = schema.parse([
    {
      ...{ target: 'document', op: 'set', by: '王', on: '2026-11-22', why: '见封面' },
      expect: { region: { code: '000000' } },
      value: { region },
    },
  ]);
  expect(rules(applyCorrections(unknown, given, text).record)).toEqual([
    'edition-not-found',
    'missing-field',
  ]);
});
