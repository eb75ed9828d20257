/** Figures that no notice can mean are told, and none breaks the contract. */
import { expect, test } from 'vitest';
import { checkNotice } from '../pipeline/check/invariants/notice.ts';
import { recordOf } from './support/read.ts';

const notice = (audience: string, standard: string): string => `虚构市基本公共服务标准（2024年版）
一、老有所养
（一）养老服务
1.高龄津贴
服务对象：${audience}
服务内容：发放高龄津贴。
服务标准：${standard}
支出责任：市财政负责。
牵头负责单位：市民政局。
2.健康管理
服务对象：65周岁及以上老年人。
服务内容：提供健康管理。
服务标准：每年体检1次。
支出责任：市财政负责。
牵头负责单位：市卫生健康委。
`;

async function read(audience: string, standard: string) {
  const text = notice(audience, standard);
  const record = await recordOf(text);
  const breaches: string[] = [];
  checkNotice(record, text, (where, word) => breaches.push(`${where} ${word}`));
  expect(breaches).toEqual([]);
  return record;
}

const RULES = ['beyond-sense', 'range-reversed', 'unread-number'];

test.each([
  ['80周岁及以上老年人。', '每人每月60元。', []],
  ['80周岁及以上老年人。', '每人99999999999999999999元。', ['beyond-sense 每人99999999999999999999元']],
  ['150周岁以上老年人。', '每人每月60元。', ['beyond-sense 150周岁以上']],
  ['60—18岁人员。', '每人每月60元。', ['range-reversed 60—18岁', 'unread-number 60']],
  ['80周岁及以上老年人。', '每人每月3000元-1000元。', ['range-reversed 3000元-1000元']],
  ['80周岁及以上老年人。', '每人每月由100元降至80元。', []],
  ['80周岁及以上老年人。', '补贴比例99999%。', ['unread-number 99999']],
  // the first letter of a unit that nobody knows is no metre
  ['80周岁及以上老年人。', '补发3笔，免费服药。', ['unread-number 3']],
  ['16周岁—6个月儿童。', '每人每月60元。', []],
])('%s %s', async (audience, standard, told) => {
  const { warnings } = await read(audience, standard);
  expect(
    warnings.filter(({ rule }) => RULES.includes(rule)).map(({ rule, params }) => `${rule} ${params.text}`),
  ).toEqual(told);
});

test('a number of a year before 2000 bears it in full', async () => {
  const { items } = await read('老年人。', '按照《老年人优待办法》（卫发〔99〕7号）执行。');
  expect(items[0]?.citations[0]).toMatchObject({
    text: '《老年人优待办法》（卫发〔99〕7号）',
    doc_number: '卫发〔1999〕7号',
    work_key: 'doc:卫发〔1999〕7号|老年人优待办法',
  });
});
