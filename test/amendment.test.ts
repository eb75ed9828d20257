import { expect, it } from 'vitest';
import { amendmentIn } from '../pipeline/letter/amendment.ts';
import { linesOf } from '../pipeline/text/lines.ts';
import { narrow } from '../pipeline/text/narrow.ts';

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
