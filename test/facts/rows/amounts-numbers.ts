/** Sums whose number is written in two ways at once, roughly, or with 角 and 分. */
import { type AmountRow, invented, sum } from './amount-row.ts';

export const NUMBER_ROWS: AmountRow[] = [
  // a full-width comma among half-width digits
  invented('奖励￥1，600元。', sum('￥1，600元', 1600, '', null)),
  invented(
    '补助1，000元，最高12，500元。',
    sum('1，000元', 1000, '', null),
    sum('最高12，500元', { at_most: 12500 }, '', null),
  ),
  invented('总投资120，000元。', sum('120，000元', 120000, '', null)),
  invented('共计1，250，000元。', sum('1，250，000元', 1250000, '', null)),
  invented('第一年1，第二年800元。', sum('800元', 800, '', null)),
  invented('每人3，600元/年。', sum('每人3，600元/年', 3600, 'person', 'year')),
  // 角 and 分
  invented('每千瓦时十元三角八分。', sum('每千瓦时十元三角八分', 10.38, '千瓦时', null)),
  invented('每人每天123元1角1分。', sum('每人每天123元1角1分', 123.11, 'person', 'day')),
  invented('每度补贴5分，每次3元5角。', sum('每次3元5角', 3.5, 'occurrence', null)),
  invented('水费每吨2元零5分。', sum('每吨2元零5分', 2.05, '吨', null)),
  invented('电费减免0.5元，气费减免8角。', sum('0.5元', 0.5, '', null), sum('8角', 0.8, '', null)),
  invented('一角的餐费由社区承担。'),
  // digits behind a scale
  invented('建房补助3万4000元。', sum('3万4000元', 34000, '', null)),
  invented('修缮补助3万零400元。', sum('3万零400元', 30400, '', null)),
  invented('县财政投入2千零30万元。', sum('2千零30万元', 20300000, '', null, { role: 'cost_share' })),
  invented(
    '购置费1万2千元，安装费3千500元。',
    sum('1万2千元', 12000, '', null),
    sum('3千500元', 3500, '', null),
  ),
  invented('到2025年投入3亿5000万元。', sum('3亿5000万元', 350000000, '', null)),
  invented(
    '奖补两万五千元，再奖八千五百元。',
    sum('两万五千元', 25000, '', null),
    sum('八千五百元', 8500, '', null, { change: null }),
  ),
  invented('投入200万2024年完成。'),
  invented('每户1万5元。'),
  // roughly
  invented('花费十几万元。', sum('十几万元', { approx: 100000 }, '', null)),
  invented('每月补助两三百元。', sum('两三百元', [200, 300], '', 'month')),
  invented('误工费三五千元。', sum('三五千元', [3000, 5000], '', null)),
  invented('救助金七八万元不等。', sum('七八万元', [70000, 80000], '', null)),
  invented('补助几百元，数千元以上的报批。'),
  invented('投入不到40万元。', sum('不到40万元', { at_most: 400000 }, '', null)),
  invented(
    '人均增收3000多元，户均超过两万余元。',
    sum('3000多元', { approx: 3000 }, 'person', null, { average: true }),
    sum('户均超过两万余元', { at_least: 20000 }, 'household', null, { average: true }),
  ),
  invented('每人每月近千元。'),
  invented(
    '奖励3000元～5000元，或者1.5—2万元。',
    sum('3000元～5000元', [3000, 5000], '', null),
    sum('1.5—2万元', [15000, 20000], '', null),
  ),
  invented(
    '奖励人民币伍仟元整，慰问金￥800.00。',
    sum('人民币伍仟元整', 5000, '', null),
    sum('￥800.00', 800, '', null),
  ),
  invented('发放补贴2，180.5万元。', sum('2，180.5万元', 21_805_000, '', null)),
  invented('科普经费每人每年O.6元。'),
  // 万 without 元, where money is told and nothing is counted
  invented(
    '项目总投资8000万，其中省级补助3000万。',
    sum('8000万', 80_000_000, '', null),
    sum('3000万', 30_000_000, '', null, { role: 'cost_share' }),
  ),
  invented('全年发放补贴5万人次，补助3000万人。'),
  // 技能提升 is a name
  invented('取得高级证书的，技能提升补贴2000元。', sum('2000元', 2000, '', null)),
  invented('每住院一天补助50元。', sum('50元', 50, '', 'day')),
];
