/** What a user teaches of one notice, NAME.layout.json: labels, column heads, numbering. */
import { expect, it } from 'vitest';
import { readNotice } from '../pipeline/read-notice.ts';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';
import { fieldTexts } from './support/read.ts';

const META = { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 };
const read = (text: string, layout?: unknown): Promise<NoticeRecord> =>
  readNotice(plainSource(text), META, layout === undefined ? {} : { layout });
const first = (record: NoticeRecord): object => fieldTexts(record.items[0] as NoticeRecord['items'][number]);

const LABELLED = ['预防接种', '健康管理', '疾病筛查']
  .map(
    (name, i) =>
      `${i + 1}. ${name}\n服务对象：儿童。\n享受条件：本市户籍。\n服务标准：每年1次。\n经办窗口：社区服务中心。\n`,
  )
  .join('');
const NOTICE = `嘉兴市基本公共服务标准（2024年版）\n一、幼有所育\n${LABELLED}`;

it('keeps labels it does not know under other, and warns', async () => {
  const record = await read(NOTICE);
  expect(first(record)).toMatchObject({ other: ['享受条件：本市户籍。', '经办窗口：社区服务中心。'] });
  expect(record.warnings.map((w) => w.rule)).toContain('unknown-label');
});

it('reads a label as it was taught, and lets a settled one be', async () => {
  const record = await read(NOTICE, { labels: { 享受条件: 'other', 经办窗口: 'implementing_agency' } });
  expect(first(record)).toEqual({
    audience: '儿童。',
    standard: '每年1次。',
    implementing_agency: '社区服务中心。',
    other: ['享受条件：本市户籍。'],
  });
  expect(record.warnings.map((w) => w.rule)).not.toContain('unknown-label');
});

it('reads column heads as they were taught', async () => {
  const rows = ['1\t预防接种\t儿童\t每年1次', '2\t健康管理\t老人\t每年2次', '3\t筛查\t妇女\t每年3次'].join(
    '\n',
  );
  const table = `嘉兴市基本公共服务清单（2024年版）\n序号\t服务项目\t给谁\t给多少\n${rows}\n`;
  const record = await read(table, { columns: { 给谁: 'audience', 给多少: 'standard' } });
  expect(first(record)).toEqual({ audience: '儿童', standard: '每年1次' });
});

it('refuses what its schema does not know', async () => {
  await expect(read(NOTICE, { labels: { 享受条件: 'who' } })).rejects.toThrow(/audience/u);
});
