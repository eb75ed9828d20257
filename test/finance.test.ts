/** Who pays, levels without a figure and ties, as they stand in the records of the notices. */
import { beforeAll, expect, it } from 'vitest';
import { applyCorrections } from '../pipeline/people/corrections/apply.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { corrections } from '../pipeline/records/corrections.ts';
import type { ItemRecord, NoticeRecord } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';
import { readRecord } from './support/read.ts';

let urumqi: NoticeRecord;
beforeAll(async () => {
  urumqi = await readRecord('raw/urumqi-2023-standard.txt');
});
const itemOf = (no: number): ItemRecord => urumqi.items.find((i) => i.no === no) ?? expect.fail();

it('tells who shares a cost and who subsidises it', () => {
  expect(itemOf(7).payers.map((p) => [p.level, p.name, p.mode, p.share])).toEqual([
    ['city', '市本级', 'shares', null],
    ['county', '各区（县）', 'shares', null],
    ['nation', '中央', 'subsidises', null],
    ['province', '自治区', 'subsidises', null],
  ]);
});

it('tells the shares of 8:0.6:1.4 and whose they are', () => {
  const { payers, ratios } = itemOf(12);
  expect(payers.slice(0, 3).map((p) => [p.name, p.share])).toEqual([
    ['中央', 0.8],
    ['自治区', 0.06],
    ['乌鲁木齐市', 0.14],
  ]);
  expect(ratios.map((r) => [r.role, r.parties])).toEqual([
    [
      'cost_share',
      [
        { name: '中央', level: 'nation', value: 0.8 },
        { name: '自治区', level: 'province', value: 0.06 },
        { name: '乌鲁木齐市', level: 'city', value: 0.14 },
      ],
    ],
  ]);
});

it('names by their ids the ages that set a sum', () => {
  const { amounts, ages } = itemOf(56);
  const words = (ids: readonly string[]) => ids.map((id) => ages.find((age) => age.id === id)?.text);
  expect(amounts.map((a) => [a.min, words(a.ages)])).toEqual([
    [75, ['80周岁（含80周岁）至89周岁']],
    [145, ['90周岁（含90周岁）至99周岁']],
    [225, ['100周岁以上（含100周岁）']],
    [132, ['80周岁以上']],
  ]);
  expect(ages.map((age) => age.role)).toEqual([
    'eligibility',
    'eligibility',
    'tier',
    'tier',
    'tier',
    'eligibility',
  ]);
});

const TEXT = `某某县基本公共服务标准（2024年版）
一、老有所养
（一）养老助老服务
1.高龄津贴
服务对象：80周岁及以上老年人。
服务内容：发放津贴。
服务标准：80—89周岁每人每月50元，90周岁以上每人每月100元，自2024年1月1日起执行。
支出责任：自治区及以上财政补助，市财政承担70%。
牵头负责单位：县民政局。
2.养老保险
服务对象：居民。
服务内容：参保。
服务标准：自2023年7月1日起，个人每人每年缴费200元，参照当地低保标准执行。
支出责任：县财政承担。
牵头负责单位：县人力资源社会保障局。
`.replaceAll('某某县', '青川县');

const invented = () => readNotice(plainSource(TEXT), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });

it('gives each of two levels of one mention an id of its own', async () => {
  const { payers } = (await invented()).items[0] as ItemRecord;
  expect(payers.map((p) => [p.level, p.mode, p.share])).toEqual([
    ['province', 'subsidises', null],
    ['nation', 'subsidises', null],
    ['city', 'shares', 0.7],
  ]);
  expect(new Set(payers.map((p) => p.id)).size).toBe(3);
});

it('tells who pays a contribution, from when it holds, and what it is measured by', async () => {
  const { amounts, references } = (await invented()).items[1] as ItemRecord;
  expect(amounts.map((a) => [a.role, a.payer, a.from, a.until])).toEqual([
    ['contribution', [{ level: 'individual', name: '个人' }], '2023-07-01', null],
  ]);
  expect(references.map((r) => [r.relation, r.base])).toEqual([['same_as', '当地低保标准']]);
});

it('ties anew what corrections left, and keeps what a person set', async () => {
  const record = await invented();
  const item = record.items[0] as ItemRecord;
  const said = { by: '王', on: '2026-11-22', why: '核对原文' };
  const [first, second] = item.ages.filter((age) => age.field === 'standard');
  const list = corrections.parse([
    { target: first?.id, op: 'drop', expect: { text: first?.text }, ...said },
    { target: second?.id, op: 'set', expect: { role: 'tier' }, value: { role: 'other' }, ...said },
    { target: item.payers[2]?.id, op: 'set', expect: { share: 0.7 }, value: { share: 0.07 }, ...said },
  ]);
  const { record: mended, stale } = applyCorrections(record, list, TEXT);
  expect(stale).toEqual([]);
  const { amounts, ages, payers } = mended.items[0] as ItemRecord;
  const ids = new Set(ages.map((age) => age.id));
  expect(amounts.flatMap((a) => a.ages).every((id) => ids.has(id))).toBe(true);
  expect(ages.find((age) => age.id === second?.id)).toMatchObject({ role: 'other', origin: 'corrected' });
  expect(payers[2]).toMatchObject({ share: 0.07, origin: 'corrected' });
});

it('sees levels from another place once a person has corrected the region', async () => {
  const record = await invented();
  const value = { region: { name: '重庆市', code: '500000', level: 'province' } };
  const [correction] = corrections.parse([
    {
      target: 'document',
      op: 'set',
      expect: { region: { code: '510822' } },
      value,
      by: '王',
      on: '2026-11-22',
      why: '核对原文',
    },
  ]);
  const { record: mended } = applyCorrections(record, correction ? [correction] : [], TEXT);
  const cityPays = (one: NoticeRecord) => one.items[0]?.payers.find((p) => p.name === '市财政')?.level;
  expect([cityPays(record), cityPays(mended)]).toEqual(['city', 'province']);
});
