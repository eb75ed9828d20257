/** Sums whose number is written in two ways at once, roughly, or with 角 and 分; and sums as people speak of them. */
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
  invented(
    '每度补贴5分，每次3元5角。',
    sum('5分', 0.05, '度', null),
    sum('每次3元5角', 3.5, 'occurrence', null),
  ),
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

const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;
const line = { role: 'threshold' } as const;
const bears = { role: 'cost_share' } as const;
const paidIn = { role: 'contribution' } as const;

export const SPOKEN_ROWS: AmountRow[] = [
  // differences: 加价, 多补, 便宜
  invented(
    '第一档每度0.48元，第二档每度加价5分，第三档每度加价3角。',
    sum('每度0.48元', 0.48, '度', null),
    sum('5分', 0.05, '度', null, up),
    sum('3角', 0.3, '度', null, up),
  ),
  invented(
    '80岁以上老人每月再加20元，100岁以上加50元。',
    sum('20元', 20, '', 'month', up),
    sum('50元', 50, '', 'month', up),
  ),
  invented(
    '夜间每公里加收3角，取暖费每平方米便宜5角。',
    sum('3角', 0.3, '公里', null, up),
    sum('5角', 0.5, '平方米', null, down),
  ),
  invented(
    '双女家庭每年多补200元，独女家庭多给300元。',
    sum('200元', 200, '', 'year', up),
    sum('300元', 300, '', 'year', up),
  ),
  invented(
    '门票涨了2元，停车费每小时降5角。',
    sum('2元', 2, '', null, up),
    sum('5角', 0.5, '小时', null, down),
  ),
  invented('二孩家庭每学期少交100元。', sum('100元', 100, '', 'term', down)),
  invented(
    '早餐由每份5元涨到6元，电价每度5分钱。',
    sum('每份5元', 5, '份', null),
    sum('6元', 6, '份', null),
    sum('每度5分钱', 0.05, '度', null),
  ),
  invented('考核每次扣5分，参加活动加5分，满分100分，80分以上为优秀。'),
  // limits: 最多补, 最高收取
  invented(
    '养老每月最多补580元，医疗每月最多补210元。',
    sum('580元', { at_most: 580 }, '', 'month'),
    sum('210元', { at_most: 210 }, '', 'month'),
  ),
  invented(
    '逾期每册每天0.1元，最高收取10元。',
    sum('每册每天0.1元', 0.1, '册', 'day'),
    sum('10元', { at_most: 10 }, '', null),
  ),
  invented(
    '停车每小时2元，每天最多收20元。',
    sum('每小时2元', 2, '小时', null),
    sum('20元', { at_most: 20 }, '', 'day'),
  ),
  invented(
    '顺产最多报3000元，剖宫产最多能报5000元。',
    sum('3000元', { at_most: 3000 }, '', null),
    sum('5000元', { at_most: 5000 }, '', null),
  ),
  invented('每人每年最高给付2万元。', sum('2万元', { at_most: 20000 }, 'person', 'year')),
  invented('每户最多能借5万元。', sum('5万元', { at_most: 50000 }, 'household', null)),
  invented('困难学生至多补1500元/学期。', sum('1500元/学期', { at_most: 1500 }, '', 'term')),
  invented('每床每年封顶补助3000元。', sum('3000元', { at_most: 3000 }, '床', 'year', { role: 'cap' })),
  // lines
  invented(
    '骗取0.5万元以上不足2万元的，处骗取金额1倍罚款；2万元以上的处骗取金额2倍以上5倍以下罚款。',
    sum('0.5万元以上不足2万元', [5000, 20000], '', null, line),
    sum('2万元以上', { at_least: 20000 }, '', null, line),
  ),
  invented(
    '违法所得一万元以上的并处三倍罚款，不足一万元的责令退回。',
    sum('一万元以上', { at_least: 10000 }, '', null, line),
    sum('不足一万元', { at_most: 10000 }, '', null, line),
  ),
  invented(
    '居民年度自付2万元以上，低收入人口1万元以上；超出部分按60%报销。',
    sum('2万元以上', { at_least: 20000 }, '', 'year', line),
    sum('1万元以上', { at_least: 10000 }, '', 'year', line),
  ),
  invented(
    '个人负担医疗费用3万元以上，由医疗救助按50%报销。',
    sum('3万元以上', { at_least: 30000 }, '', null, line),
  ),
  invented(
    '不足3000元的补到3000元，自付2万元以上的补2000元。',
    sum('不足3000元', { at_most: 3000 }, '', null, line),
    sum('3000元', 3000, '', null),
    sum('2万元以上', { at_least: 20000 }, '', null, line),
    sum('2000元', 2000, '', null),
  ),
  invented('单次满30元可用1张5元券。', sum('30元', 30, 'occurrence', null, line), sum('5元', 5, '', null)),
  invented('超过限额的部分每度加收1角。', sum('1角', 0.1, '度', null, up)),
  invented(
    '一年起付400元，退休人员200元，一年最多报8000元。',
    sum('400元', 400, '', 'year', line),
    sum('200元', 200, '', 'year', line),
    sum('8000元', { at_most: 8000 }, '', 'year'),
  ),
  // by what it is counted
  invented(
    '用水每月12吨以内每吨2.1元，超过12吨的每吨3.15元。',
    sum('每吨2.1元', 2.1, '吨', null),
    sum('每吨3.15元', 3.15, '吨', null),
  ),
  invented(
    '每台补25万元，超过8层的每层加1万元，清运每车收80元。',
    sum('25万元', 250000, '台', null),
    sum('1万元', 10000, '层', null, up),
    sum('80元', 80, '车', null),
  ),
  // who bears, who pays in
  invented(
    '居民医保个人缴费由每人每年380元涨到400元，财政补助由640元涨到670元。',
    sum('每人每年380元', 380, 'person', 'year', paidIn),
    sum('400元', 400, 'person', 'year', paidIn),
    sum('640元', 640, '', null, bears),
    sum('670元', 670, '', null, bears),
  ),
  invented(
    '面值200元，由财政补100元、市民自付100元。',
    sum('200元', 200, '', null),
    sum('100元', 100, '', null, bears),
    sum('100元', 100, '', null, bears),
  ),
  invented(
    '培训费每人1200元，财政出900元，本人掏300元。',
    sum('每人1200元', 1200, 'person', null),
    sum('900元', 900, 'person', null, bears),
    sum('300元', 300, 'person', null, bears),
  ),
  invented(
    '新生儿参保缴当年380元，错过集中期的按全额1060元缴。',
    sum('380元', 380, '', null, paidIn),
    sum('1060元', 1060, '', null, paidIn),
  ),
  invented(
    '灵活就业人员按每月1050元缴，其他人每月缴800元。',
    sum('每月1050元', 1050, '', 'month', paidIn),
    sum('800元', 800, '', 'month', paidIn),
  ),
];

/** 月租金, 季销售额: a period before a noun of money, with no 每. */
export const PERIOD_ROWS: AmountRow[] = [
  invented(
    '一类地区月最低工资由2280元升至2420元，二类地区由2080元升至2210元；小时最低工资22元。',
    sum('2280元', 2280, '', 'month'),
    sum('2420元', 2420, '', 'month'),
    sum('2080元', 2080, '', 'month'),
    sum('2210元', 2210, '', 'month'),
    sum('22元', 22, '小时', null),
  ),
  invented(
    '月租金不超过800元，季租金2400元，年租金9600元，日租金40元。',
    sum('不超过800元', { at_most: 800 }, '', 'month'),
    sum('2400元', 2400, '', 'quarter'),
    sum('9600元', 9600, '', 'year'),
    sum('40元', 40, '', 'day'),
  ),
  invented('年缴费额600元。', sum('600元', 600, '', 'year', paidIn)),
  invented(
    '月营业额不超过十万元的，免征增值税；季度销售额三十万元以下的，同样免征。',
    sum('不超过十万元', { at_most: 100000 }, '', 'month', line),
    sum('三十万元以下', { at_most: 300000 }, '', 'quarter', line),
  ),
  invented(
    '年服务费120元，月物业费90元，日伙食费标准为30元。',
    sum('120元', 120, '', 'year'),
    sum('90元', 90, '', 'month'),
    sum('30元', 30, '', 'day'),
  ),
  invented(
    '学期住宿费500元，学年学费4000元。',
    sum('500元', 500, '', 'term'),
    sum('4000元', 4000, '', 'school_year'),
  ),
  invented(
    '青年补贴500元，少年活动费300元，今年补助200元，生日慰问金100元，节日补助150元，上月补贴300元，试用6个月工资5000元，旺季租金900元，工作日补贴50元。',
    sum('500元', 500, '', null),
    sum('300元', 300, '', null),
    sum('200元', 200, '', null),
    sum('100元', 100, '', null),
    sum('150元', 150, '', null),
    sum('300元', 300, '', null),
    sum('5000元', 5000, '', null),
    sum('900元', 900, '', null),
    sum('50元', 50, '', null),
  ),
  invented(
    '对象\t年补贴标准（元/人）\n低保边缘\t480\n其他居民\t360',
    sum('480', 480, 'person', 'year'),
    sum('360', 360, 'person', 'year'),
  ),
  invented(
    '月护理费标准（元/人）：一级1200，二级800。',
    sum('1200', 1200, 'person', 'month'),
    sum('800', 800, 'person', 'month'),
  ),
];
