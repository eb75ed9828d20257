import { expect, it } from 'vitest';
import { amendmentIn, partlyAmends } from '../pipeline/letter/amendment.ts';
import { linesOf } from '../pipeline/text/lines.ts';
import { narrow } from '../pipeline/text/narrow.ts';
import { recordOf } from './support/read.ts';

const found = (text: string) => amendmentIn(linesOf(text, narrow(text)), text);

it('names what an amendment amends', () => {
  const text =
    '某县发展和改革局关于调整《某县基本公共服务清单》\n部分项目的通知\n各乡镇人民政府：\n一、将第三项“高龄津贴”的服务标准修改为每人每月120元。';
  expect(found(text)).toEqual({
    title: '《某县基本公共服务清单》',
    change: '一、将第三项“高龄津贴”的服务标准修改为每人每月',
  });
});

it('takes a notice that issues a list anew for none', () => {
  expect(found('关于修订印发《某县基本公共服务清单》的通知\n将补助标准调整为每人每月120元。')).toBeNull();
  expect(found('关于印发《某县基本公共服务清单》的通知\n将第三项修改为每人每月120元。')).toBeNull();
});

it.each([
  [
    '某县发展和改革局关于调整《某县基本公共服务标准（2021年版）》部分项目的通知',
    '某县基本公共服务标准（2021年版）',
  ],
  ['关于修订《某市基本公共服务清单》有关内容的通知', '某市基本公共服务清单'],
  // the whole anew
  ['关于调整《某市基本公共服务标准（2021年版）》的通知', null],
  ['关于修订印发《某市基本公共服务标准》部分项目的通知', null],
  ['关于印发《某市基本公共服务标准》的通知', null],
])('%s changes a part of %s', (title, amended) => {
  expect(partlyAmends(title)).toBe(amended);
});

it('is a document of its own where it prints the items that change: no edition of the whole', async () => {
  const { document, items, warnings } = await recordOf(
    [
      '杭州市发展和改革委员会关于调整《杭州市基本公共服务标准（2021年版）》部分项目的通知',
      '杭发改社会〔2023〕180号',
      '各区、县（市）人民政府：',
      '未列入调整范围的项目，仍按原标准执行。',
      '2023年6月21日',
      '附件：调整项目',
      ...['高龄津贴', '助餐服务', '探访关爱', '康复护理', '老年教育'].flatMap((name, i) => [
        `${i + 1}. ${name}`,
        '服务对象：本市户籍老年人。',
        '服务标准：每人每月100元。',
        '牵头负责单位：市民政局',
      ]),
    ].join('\n'),
  );
  expect(items).toHaveLength(5);
  expect(document.edition.year).toBe(2023);
  expect(document.id).toMatch(/^330100-2023-standard-t[0-9a-f]{8}$/);
  expect(document.series).not.toBe('330100-standard');
  expect(warnings.filter(({ item }) => item === null).map(({ rule, params }) => [rule, params])).toEqual([
    ['amends-in-part', { title: '《杭州市基本公共服务标准（2021年版）》' }],
  ]);
});
