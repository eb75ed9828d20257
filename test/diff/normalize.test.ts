import { describe, expect, it } from 'vitest';
import { normalText, sameText } from '../../pipeline/match/normalize.ts';
import { noisy } from './noise.ts';
import { Random } from './random.ts';

describe('noise', () => {
  it.each([
    ['每年 1000 元', '每年1000元'],
    ['按规定\n执行', '按规定 执行'],
    ['（一）１０％：甲；乙，丙', '(一)10%:甲;乙,丙'],
    ['8∶2', '8：2'],
    ['京发〔2020〕35号', '京发﹝2020﹞35号'],
    ['京发[2020]35号', '京发［2020］35号'],
    ['0—6岁', '0-6岁'],
    ['0～6岁', '0–6岁'],
    ['16――24岁', '16~24岁'],
    ['“12345”电话服务', '"12345"电话服务'],
    ['「两癌」筛查', '“两癌”筛查'],
    ['《关于印发〈办法〉的通知》', '《关于印发《办法》的通知》'],
    ['《关于印发<办法>的通知》', '《关于印发〈办法〉的通知》'],
    ['學生營養改善補貼', '学生营养改善补贴'],
    ['瞭解於後', '了解于后'],
    ['全⺠健身⾏', '全民健身行'],
    ['城乡居民。', '城乡居民'],
    ['城乡居民。\n', '城乡居民'],
  ])('%j and %j are one text', (one, other) => {
    expect(normalText(one)).toBe(normalText(other));
  });

  it.each([
    ['0至6岁', '0—6岁'],
    ['百分之九十', '90%'],
    ['一次', '1次'],
    ['每人每月80元', '80元/人/月'],
    ['不少于', '不低于'],
    ['甲、乙', '乙、甲'],
    ['《办法》', '〈办法〉'],
    ['提供服务。并检查', '提供服务并检查'],
  ])('%j and %j are two texts', (one, other) => {
    expect(sameText(one, other)).toBe(false);
  });

  it('is what a text keeps its normal form under', () => {
    const text =
      '按照《关于印发〈学生资助办法〉的通知》（财教〔2019〕19号），对0—6岁儿童“两癌”筛查补贴1000元；显著提高后续标准。';
    for (let seed = 0; seed < 300; seed++)
      expect(normalText(noisy(text, new Random(seed)))).toBe(normalText(text));
  });

  it('costs no more than the text is long', () => {
    for (const bait of ['《', '〈', '—', '。', '学', '學', '１'])
      expect(normalText(bait.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  });
});
