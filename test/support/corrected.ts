/** An invented notice that people correct, and what holds of it before and after. */
import { beforeAll, expect } from 'vitest';
import { applyCorrections } from '../../pipeline/people/corrections/apply.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import { type Correction, corrections as schema } from '../../pipeline/records/corrections.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { plainSource } from '../../pipeline/source.ts';

/** An invented notice: its second item lost half a sentence to the field behind it. */
export const TEXT = `某某省基本公共服务标准（2022年版）
一、幼有所育
（一）优孕优生服务
1.孕前优生健康检查
服务对象：计划怀孕的夫妇。
服务内容：提供检查。
服务标准：每孩次提供1次，补助每人每月1610元。
支出责任：省级、市级财政共同承担。
牵头负责单位：省卫生健康委、省财政厅。
2.产前筛查
服务对象：孕妇。
服务内容：提供筛查。
服务标准：免费提供，筛查率达到85%以上。
支出责任：每人补助300元。省级财政承担。
牵头负责单位：省卫生健康委。
二、学有所教
（一）义务教育服务
3.免费提供教科书
服务对象：义务教育阶段学生。
服务内容：提供教科书。
服务标准：小学每生每年90元、初中每生每年180元。
支出责任：中央财政承担。
牵头负责单位：省教育厅。
`;
export const ID = '330000-2022-standard';

export const text = TEXT.replaceAll('某某省', '浙江省');
export let record: NoticeRecord;
beforeAll(async () => {
  record = await readNotice(plainSource(text), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
});

export const said = { by: '王', on: '2026-11-22', why: '核对原文' };
export const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
export const given = (...list: object[]): Correction[] => schema.parse(list.map((c) => ({ ...c, ...said })));
export const apply = (...list: object[]) => applyCorrections(record, given(...list), text);
export const factOf = (no: number, words: string) =>
  record.items[no - 1]?.amounts.find((f) => f.text === words) ?? expect.fail(words);

/** What the contract says of every record, corrected or not. */
export function keepsContract({ items, claims }: NoticeRecord): void {
  const claimed = new Array<number>(text.length).fill(0);
  for (const [start, end] of claims) for (let i = start; i < end; i++) claimed[i]!++;
  for (let i = 0; i < text.length; i++)
    if (/\S/u.test(text[i]!)) expect(claimed[i], `claims of ${i}`).toBe(1);
  const ids = items.flatMap((i) => [...i.amounts, ...i.ratios, ...i.citations].map((f) => f.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    for (const field of Object.values(item.fields).flat()) {
      if (!field) continue;
      const spelled = field.source.map(([s, e]) => text.slice(s, e)).join('');
      expect(spelled.replace(/\s/gu, '')).toBe(field.text.replace(/\s/gu, ''));
    }
    for (const fact of [...item.amounts, ...item.ratios, ...item.frequencies, ...item.ages])
      expect(item.fields[fact.field as 'standard']?.text.slice(fact.start, fact.end)).toBe(fact.text);
  }
}
