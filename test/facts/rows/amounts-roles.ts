/** Whose money it is and what it is for: shares of cost, caps, lines, contributions; and 元 that is none. */
import { type AmountRow, invented, of, sum } from './amount-row.ts';

const share = { role: 'cost_share' } as const;
const line = { role: 'threshold' } as const;
const cap = { role: 'cap' } as const;

export const ROLE_ROWS: AmountRow[] = [
  // who else bears a part beside a level of government; parts in a bracket take what the sum before it states
  invented(
    '参保每人每年110元，其中中央财政50元、省财政40元、个人20元。',
    sum('每人每年110元', 110, 'person', 'year'),
    sum('50元', 50, 'person', 'year', share),
    sum('40元', 40, 'person', 'year', share),
    sum('20元', 20, 'person', 'year', share),
  ),
  invented(
    '签约费130元/人·年（医保基金60元、基本公共卫生服务经费40元、居民个人30元）。',
    sum('130元/人·年', 130, 'person', 'year'),
    sum('60元', 60, 'person', 'year'),
    sum('40元', 40, 'person', 'year'),
    sum('30元', 30, 'person', 'year'),
  ),
  invented(
    '奖励90万元，其中个人20万元、团队70万元。',
    sum('90万元', 900000, '', null),
    sum('20万元', 200000, '', null),
    sum('70万元', 700000, '', null),
  ),
  invented(
    '公积金贷款最高额度双缴存职工上调至80万元，单缴存职工60万元。',
    sum('80万元', { at_most: 800000 }, '', null, of('双缴存职工')),
    sum('60万元', { at_most: 600000 }, '', null, of('单缴存职工')),
  ),
  invented('救助金额3000元以下的直接审批。', sum('3000元以下', { at_most: 3000 }, '', null, line)),
  // what a person paid in the end, and what nobody who owns more is given
  invented(
    '医保报销后自己只花了4200元，老人最后只付了60元。',
    sum('4200元', 4200, '', null, share),
    sum('60元', 60, '', null, share),
  ),
  invented(
    '申请条件：房产价值不高于50万元；名下车辆价格不超过10万元。',
    sum('不高于50万元', { at_most: 500000 }, '', null, line),
    sum('不超过10万元', { at_most: 100000 }, '', null, line),
  ),
  invented(
    '小微企业最高可贷400万元，个人最高可贷30万元。',
    sum('400万元', { at_most: 4000000 }, '', null, of('小微企业')),
    sum('30万元', { at_most: 300000 }, '', null, of('个人')),
  ),
  // what was spent beyond a line, and what is paid for that
  invented(
    '个人自付医药费累计超8万元，按照60%给予救助。',
    sum('超8万元', { at_least: 80000 }, '', null, line),
  ),
  invented(
    '年度自付费用达到2万元，给予5000元救助。',
    sum('2万元', 20000, '', 'year', line),
    sum('5000元', 5000, '', null),
  ),
  invented(
    '一次住院费用满3万元，一次性补助2000元；护理费用每月1200元，按季发放。',
    sum('3万元', 30000, '', null, line),
    sum('2000元', 2000, '', 'once'),
    sum('每月1200元', 1200, '', 'month'),
  ),
  // what a head is called bounds what stands under it; 最高标准 is a name
  invented(
    '补贴上限：一类机构10万元，二类机构8万元；三类机构5万元。奖励：1万元。',
    sum('10万元', { at_most: 100000 }, '', null, of('补贴上限：一类机构')),
    sum('8万元', { at_most: 80000 }, '', null, of('补贴上限：二类机构')),
    sum('5万元', { at_most: 50000 }, '', null, of('补贴上限：三类机构')),
    sum('1万元', 10000, '', null),
  ),
  invented('最高补助（元/人·月）：800。', sum('800', { at_most: 800 }, 'person', 'month')),
  invented('最高补助标准（元/人·月）：800。', sum('800', 800, 'person', 'month')),
  invented('年度封顶线（万元）：25。', sum('25', { at_most: 250000 }, '', 'year', cap)),
  invented(
    '每人每月不低于：城镇700元，农村500元。',
    sum('700元', { at_least: 700 }, 'person', 'month', of('城镇')),
    sum('500元', { at_least: 500 }, 'person', 'month', of('农村')),
  ),
  invented(
    '戏曲进乡村演出补助5000元/场，其中中央财政3000元、省级财政1500元、县级财政500元。',
    sum('5000元/场', 5000, '场', null),
    sum('3000元', 3000, '场', null, share),
    sum('1500元', 1500, '场', null, share),
    sum('500元', 500, '场', null, share),
  ),
  invented(
    '每户补助2.1万元，其中中央1.4万元、省级0.5万元、县级0.2万元。',
    sum('2.1万元', 21000, 'household', null),
    sum('1.4万元', 14000, 'household', null, share),
    sum('0.5万元', 5000, 'household', null, share),
    sum('0.2万元', 2000, 'household', null, share),
  ),
  invented(
    '年度起付标准：一级医院200元，二级医院400元；年度最高支付限额在职职工4000元、退休人员5000元。',
    sum('200元', 200, '', 'year', line),
    sum('400元', 400, '', 'year', line),
    sum('4000元', { at_most: 4000 }, '', 'year', cap),
    sum('5000元', { at_most: 5000 }, '', 'year', cap),
  ),
  invented(
    '贷款最高额度单缴存职工50万元、双缴存职工90万元。',
    sum('50万元', { at_most: 500000 }, '', null, of('单缴存职工')),
    sum('90万元', { at_most: 900000 }, '', null, of('双缴存职工')),
  ),
  invented('办公地点在三元里大道、二元桥，每公里1元里程补贴。', sum('每公里1元', 1, '公里', null)),
  invented(
    '起付线为600元，600元至3万元部分救助65%，3万元以上救助75%。',
    sum('600元', 600, '', null, line),
    sum('600元至3万元', [600, 30000], '', null, line),
    sum('3万元以上', { at_least: 30000 }, '', null, line),
  ),
  invented('无机动车，且商业保险年缴费低于4000元。', sum('低于4000元', { at_most: 4000 }, '', 'year', line)),
  invented(
    '缴费不得低于每年100元，遗属补助城镇户口月700元、农村户口月500元。',
    sum('不得低于每年100元', { at_least: 100 }, '', 'year', { role: 'contribution' }),
    sum('700元', 700, '', 'month'),
    sum('500元', 500, '', 'month'),
  ),
  invented('烈属门诊费用年限额1000元。', sum('限额1000元', { at_most: 1000 }, '', 'year', cap)),
  invented(
    '起付线分别为0元、2000元，全年累计最高救助8万元。',
    sum('0元', 0, '', null, line),
    sum('2000元', 2000, '', null, line),
    sum('8万元', { at_most: 80000 }, '', 'year'),
  ),
  invented(
    '10万元以上30万元以下的报市级，超过30万元的须经省级审批。',
    sum('10万元以上30万元以下', [100000, 300000], '', null, line),
    sum('超过30万元', { at_least: 300000 }, '', null, line),
  ),
  invented(
    '三元前驱体、二元对立，每餐三元补助，停车费五元。',
    sum('每餐三元', 3, 'meal', null),
    sum('五元', 5, '', null),
  ),
  invented(
    '新建床位每张补助1万元，其中省级0.6万元、县级0.4万元。',
    sum('1万元', 10000, '床位', null),
    sum('0.6万元', 6000, '床位', null, share),
    sum('0.4万元', 4000, '床位', null, share),
  ),
  invented(
    '分段报销：1万元（不含）至8万元（含）65%，自付费用在8万元以上的救助75%。',
    sum('1万元（不含）至8万元（含）', [10000, 80000], '', null, line),
    sum('8万元以上', { at_least: 80000 }, '', null, line),
  ),
  invented('消费券满200元减50元。', sum('200元', 200, '', null, line), sum('50元', 50, '', null)),
  invented(
    '保险费每单0.05元，由平台企业缴纳。',
    sum('每单0.05元', 0.05, '单', null, { role: 'contribution' }),
  ),
  invented('按每人每年定额扣减7800元税款。', sum('7800元', 7800, 'person', 'year')),
  invented(
    '起付标准以上至6万元部分支付60%，小额救助3000元以下可由乡镇先行审批，每个经营实体累计不超过4万元。',
    sum('6万元', { at_most: 60000 }, '', null, line),
    sum('3000元以下', { at_most: 3000 }, '', null, line),
    sum('不超过4万元', { at_most: 40000 }, '经营实体', null),
  ),
  invented(
    '生活补助每人每月1500元，见习单位承担不低于500元。',
    sum('每人每月1500元', 1500, 'person', 'month'),
    sum('不低于500元', { at_least: 500 }, '', null),
  ),
  invented(
    '省级财政按照集中供养每人每月450元、分散供养每人每月350元给予补助。',
    sum('每人每月450元', 450, 'person', 'month', share),
    sum('每人每月350元', 350, 'person', 'month', share),
  ),
  invented(
    '选择每年300元、600元、900元缴费档次的，补贴分别为40元、60元、80元。',
    sum('每年300元', 300, '', 'year', { role: 'contribution' }),
    sum('600元', 600, '', 'year', { role: 'contribution' }),
    sum('900元', 900, '', 'year', { role: 'contribution' }),
    sum('40元', 40, '', null),
    sum('60元', 60, '', null),
    sum('80元', 80, '', null),
  ),
  invented(
    '违反前款规定的，处一千元罚款；逾期不改的，并处五千元以上二万元以下的罚款。',
    sum('一千元', 1000, '', null, { role: 'penalty' }),
    sum('五千元以上二万元以下', [5000, 20000], '', null, { role: 'penalty' }),
  ),
  invented(
    '对用人单位处3万元、对直接责任人处2000元罚款，罚款限期缴清。',
    sum('3万元', 30000, '', null, { role: 'penalty', subject: '用人单位' }),
    sum('2000元', 2000, '', null, { role: 'penalty', subject: '直接责任人' }),
  ),
  invented(
    '新型农村合作医疗人均财政补助标准提高20元，达到每人每年560元。',
    sum('20元', 20, 'person', null, { role: 'cost_share', change: 'increase', average: true }),
    sum('每人每年560元', 560, 'person', 'year', { role: 'cost_share' }),
  ),
  invented(
    '住院起付线提高100元，达到600元。',
    sum('100元', 100, '', null, { role: 'threshold', change: 'increase' }),
    sum('600元', 600, '', null, { role: 'threshold' }),
  ),
  invented(
    '支出型救助最高不超过6000元/户。',
    sum('最高不超过6000元/户', { at_most: 6000 }, 'household', null),
  ),
  invented(
    '每多参保1年，大病保险最高支付限额提高3000元。',
    sum('3000元', 3000, '', null, { role: 'cap', change: 'increase' }),
  ),
  invented(
    '全年支出救助资金900万元，其中中央资金600万元、县级资金100万元。',
    sum('900万元', 9_000_000, '', 'year'),
    sum('600万元', 6_000_000, '', 'year', { role: 'cost_share' }),
    sum('100万元', 1_000_000, '', 'year', { role: 'cost_share' }),
  ),
  invented(
    '门诊年度起付标准为260元（退休180元），年度最高报销额度在职1500元。',
    sum('260元', 260, '', 'year', { role: 'threshold' }),
    sum('180元', 180, '', 'year', { role: 'threshold', subject: '退休' }),
    sum('1500元', { at_most: 1500 }, '', 'year', { role: 'cap' }),
  ),
  invented(
    '居民住院起付线三级600元/65%、二级300元/75%。',
    sum('600元', 600, '', null, { role: 'threshold' }),
    sum('300元', 300, '', null, { role: 'threshold' }),
  ),
  invented(
    '多次住院的起付标准依次降低50%，最低不低于120元。',
    sum('最低不低于120元', { at_least: 120 }, '', null, { role: 'threshold' }),
  ),
  invented(
    '放化疗患者一个年度只计算一次起付线，为700元；签约居民起付线下降60元。',
    sum('700元', 700, '', null, { role: 'threshold' }),
    sum('60元', 60, '', null, { role: 'threshold', change: 'decrease' }),
  ),
  invented(
    '逾期不缴的，按照每人每日三十元的标准处以罚款。',
    sum('每人每日三十元', 30, 'person', 'day', { role: 'penalty' }),
  ),
  invented(
    '自治县设立古镇保护资金，每年财政安排不少于二百万元。',
    sum('不少于二百万元', { at_least: 2_000_000 }, '', 'year', { role: 'cost_share' }),
  ),
  invented('职工大额医疗补助每人每年缴费84元。', sum('84元', 84, 'person', 'year', { role: 'contribution' })),
  invented(
    '失业金：缴费1—5年的1520元/月，5—10年的1570元/月。',
    sum('1520元/月', 1520, '', 'month'),
    sum('1570元/月', 1570, '', 'month'),
  ),
  invented(
    '年度救助限额2.5万元，倾斜救助最高1.2万元。',
    sum('限额2.5万元', { at_most: 25000 }, '', 'year', { role: 'cap' }),
    sum('最高1.2万元', { at_most: 12000 }, '', 'year'),
  ),
  invented(
    '遗体接运每公里4元，最高免除400元；冷藏每天70元，最高免除前三天共210元。',
    sum('每公里4元', 4, '公里', null),
    sum('400元', { at_most: 400 }, '', null),
    sum('每天70元', 70, '', 'day'),
    sum('210元', { at_most: 210 }, '', null),
  ),
  invented('单身职工每年最高可提1.2万元。', sum('1.2万元', { at_most: 12000 }, '', 'year', of('单身职工'))),
  invented(
    '每份保费40元，其中财政补助25元、个人自缴15元。',
    sum('40元', 40, '份', null),
    sum('25元', 25, '份', null, { role: 'cost_share' }),
    sum('15元', 15, '份', null, { role: 'contribution' }),
  ),
  invented(
    '市级财政补助标准0.3万元/户，县级原则上补助标准0.1万元/户。',
    sum('0.3万元/户', 3000, 'household', null, { role: 'cost_share' }),
    sum('0.1万元/户', 1000, 'household', null, { role: 'cost_share' }),
  ),
  // a clause that is nothing but a level and what it pays of the sum before
  invented(
    '户厕改造每户补2400元，省补1200元，市财政补600元，其余由县里兜底。',
    sum('2400元', 2400, 'household', null),
    sum('1200元', 1200, 'household', null, share),
    sum('600元', 600, 'household', null, share),
  ),
  invented(
    '见习补贴每人每月1700元，其中财政承担1100元，见习单位不低于600元。',
    sum('每人每月1700元', 1700, 'person', 'month'),
    sum('1100元', 1100, 'person', 'month', share),
    sum('不低于600元', { at_least: 600 }, 'person', 'month', share),
  ),
  invented(
    '自费部分2万元到6万元的，救助9000元，6万元以上的救助1.6万元。',
    sum('2万元到6万元', [20_000, 60_000], '', null, line),
    sum('9000元', 9000, '', null),
    sum('6万元以上', { at_least: 60_000 }, '', null, line),
    sum('1.6万元', 16_000, '', null),
  ),
  invented(
    '疫苗每剂310元，财政共投入3980万元。',
    sum('每剂310元', 310, '剂', null),
    sum('3980万元', 39_800_000, '', null, share),
  ),
  invented('触发门槛：自付费用累计超8万元。', sum('超8万元', { at_least: 80_000 }, '', null, line)),
];
