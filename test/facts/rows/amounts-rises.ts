/** Rises and falls: two levels, never a range; what the first states holds for the second; and differences. */
import { type AmountRow, invented, sum } from './amount-row.ts';

const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;

export const RISE_ROWS: AmountRow[] = [
  invented(
    '扶助标准每人每年960元→1080元。',
    sum('每人每年960元', 960, 'person', 'year'),
    sum('1080元', 1080, 'person', 'year'),
  ),
  // behind a slash
  invented(
    '城市低保由812元/月提高到846元/月。',
    sum('812元/月', 812, '', 'month'),
    sum('846元/月', 846, '', 'month'),
  ),
  invented(
    '散居孤儿养育费从1125元/人·月增加至1210元/人·月。',
    sum('1125元/人·月', 1125, 'person', 'month'),
    sum('1210元/人·月', 1210, 'person', 'month'),
  ),
  invented(
    '营养餐由4元/生·天上调到5元/生·天，',
    sum('4元/生·天', 4, 'student', 'day'),
    sum('5元/生·天', 5, 'student', 'day'),
  ),
  invented(
    '送戏补助由每场3000元调整到3800元，村级电影由200元/场涨到250元/场。',
    sum('每场3000元', 3000, '场', null),
    sum('3800元', 3800, '场', null),
    sum('200元/场', 200, '场', null),
    sum('250元/场', 250, '场', null),
  ),
  invented(
    '护工工资从2400元/月提升至2700元/月，夜班费由20元/次提高为30元/次。',
    sum('2400元/月', 2400, '', 'month'),
    sum('2700元/月', 2700, '', 'month'),
    sum('20元/次', 20, 'occurrence', null),
    sum('30元/次', 30, 'occurrence', null),
  ),
  invented(
    '床位运营补贴由1200元/床/年下调至1000元/床/年。',
    sum('1200元/床/年', 1200, '床', 'year'),
    sum('1000元/床/年', 1000, '床', 'year'),
  ),
  invented('救助站伙食由25元/天降到22元/天。', sum('25元/天', 25, '', 'day'), sum('22元/天', 22, '', 'day')),
  invented(
    '基础养老金最低标准由现行138元/月调高到150元/月。',
    sum('138元/月', 138, '', 'month'),
    sum('150元/月', 150, '', 'month'),
  ),
  invented(
    '农村低保标准6120元/年提高到6600元/年。',
    sum('6120元/年', 6120, '', 'year'),
    sum('6600元/年', 6600, '', 'year'),
  ),
  invented(
    '厕所管护费120元/座/月至150元/座/月。',
    sum('120元/座/月至150元/座/月', [120, 150], '座', 'month'),
  ),
  // other verbs
  invented(
    '村医补助由每人每月500元增至650元。',
    sum('每人每月500元', 500, 'person', 'month'),
    sum('650元', 650, 'person', 'month'),
  ),
  invented(
    '失独父母扶助金从每人每月510元提标到每人每月590元。',
    sum('每人每月510元', 510, 'person', 'month'),
    sum('每人每月590元', 590, 'person', 'month'),
  ),
  invented(
    '公益岗补贴由1810元/人/月调增至1950元/人/月。',
    sum('1810元/人/月', 1810, 'person', 'month'),
    sum('1950元/人/月', 1950, 'person', 'month'),
  ),
  invented(
    '“五保”供养由每人每年5200元上升到5900元。',
    sum('每人每年5200元', 5200, 'person', 'year'),
    sum('5900元', 5900, 'person', 'year'),
  ),
  invented(
    '临时救助由每户2000元扩大到3000元。',
    sum('每户2000元', 2000, 'household', null),
    sum('3000元', 3000, 'household', null),
  ),
  invented(
    '高龄补贴由原来的每月30元提高到每月50元。',
    sum('每月30元', 30, '', 'month'),
    sum('每月50元', 50, '', 'month'),
  ),
  invented(
    '残疾人机动轮椅车燃油补贴由每车每年260元变更为300元。',
    sum('每车每年260元', 260, '车', 'year'),
    sum('300元', 300, '车', 'year'),
  ),
  invented('丧葬补助由1000元，提高到1200元。', sum('1000元', 1000, '', null), sum('1200元', 1200, '', null)),
  invented(
    '托育补助由每人每月200元、300元分别提高到260元、380元。',
    sum('每人每月200元', 200, 'person', 'month'),
    sum('300元', 300, 'person', 'month'),
    sum('260元', 260, 'person', 'month'),
    sum('380元', 380, 'person', 'month'),
  ),
  // the new level is told class by class
  invented(
    '寄宿生生活费由每生每天4元提高到小学5元、初中6元。',
    sum('每生每天4元', 4, 'student', 'day'),
    sum('5元', 5, 'student', 'day'),
    sum('6元', 6, 'student', 'day'),
  ),
  invented(
    '困境儿童补贴由每人每月800元调整为城市1000元、农村900元。',
    sum('每人每月800元', 800, 'person', 'month'),
    sum('1000元', 1000, 'person', 'month'),
    sum('900元', 900, 'person', 'month'),
  ),
  invented(
    '家庭医生签约服务费由人均100元提高到120元。',
    sum('人均100元', 100, 'person', null, { average: true }),
    sum('120元', 120, 'person', null, { average: true }),
  ),
  invented(
    '残疾评定费由每例60元提高到视力80元、肢体100元。',
    sum('每例60元', 60, '例', null),
    sum('80元', 80, '例', null),
    sum('100元', 100, '例', null),
  ),
  invented(
    '公用经费由年生均700元提高到800元。',
    sum('年生均700元', 700, 'student', 'year', { average: true }),
    sum('800元', 800, 'student', 'year', { average: true }),
  ),
  invented(
    '村干部报酬由每人每月1500元提高至正职2200元、副职1800元，另设绩效每年1000元。',
    sum('每人每月1500元', 1500, 'person', 'month'),
    sum('2200元', 2200, 'person', 'month'),
    sum('1800元', 1800, 'person', 'month'),
    sum('每年1000元', 1000, '', 'year'),
  ),
  invented(
    '集中、分散供养标准分别由每人每年9600元、7200元提高到10200元、7800元。',
    sum('每人每年9600元', 9600, 'person', 'year'),
    sum('7200元', 7200, 'person', 'year'),
    sum('10200元', 10200, 'person', 'year'),
    sum('7800元', 7800, 'person', 'year'),
  ),
  // differences of a list of levels
  invented(
    '一级、二级残疾护理补贴分别为每人每月160元、120元，分别比去年增加了20元、15元。',
    sum('每人每月160元', 160, 'person', 'month'),
    sum('120元', 120, 'person', 'month'),
    sum('20元', 20, 'person', 'month', up),
    sum('15元', 15, 'person', 'month', up),
  ),
  invented(
    '基础养老金达到每人每月163元，较上年提高10元。',
    sum('每人每月163元', 163, 'person', 'month'),
    sum('10元', 10, 'person', 'month', up),
  ),
  invented(
    '城市、农村低保达到每人每月820元和640元，各提高30元、25元。',
    sum('每人每月820元', 820, 'person', 'month'),
    sum('640元', 640, 'person', 'month'),
    sum('30元', 30, 'person', 'month', up),
    sum('25元', 25, 'person', 'month', up),
  ),
  invented(
    '城乡居民医保财政补助新增每人每年30元，达到640元。',
    sum('每人每年30元', 30, 'person', 'year', up),
    sum('640元', 640, 'person', 'year'),
  ),
  invented(
    '定期抚恤金每人每年33000元，同比增加2100元。',
    sum('每人每年33000元', 33000, 'person', 'year'),
    sum('2100元', 2100, 'person', 'year', up),
  ),
  invented(
    '参战退役人员每人每月900元，比上年度提高了50元；老复员军人每人每月1300元，比上年度提高了80元。',
    sum('每人每月900元', 900, 'person', 'month'),
    sum('50元', 50, 'person', 'month', up),
    sum('每人每月1300元', 1300, 'person', 'month'),
    sum('80元', 80, 'person', 'month', up),
  ),
  invented(
    '二次住院起付线逐次递减150元，转诊的起付标准上调200元。',
    sum('150元', 150, '', null, { ...down, role: 'threshold' }),
    sum('200元', 200, '', null, { ...up, role: 'threshold' }),
  ),
  invented(
    '大病保险起付线为1.2万元，低保对象降至6000元，特困人员降低到5000元。',
    sum('1.2万元', 12000, '', null, { role: 'threshold' }),
    sum('6000元', 6000, '', null, { role: 'threshold' }),
    sum('5000元', 5000, '', null, { role: 'threshold' }),
  ),
  invented(
    '低保对象月补差由460元、330元提高到490元、350元。',
    sum('460元', 460, '', 'month'),
    sum('330元', 330, '', 'month'),
    sum('490元', 490, '', 'month'),
    sum('350元', 350, '', 'month'),
  ),
  invented(
    '年度限额由1800元调高至2600元。',
    sum('1800元', { at_most: 1800 }, '', 'year', { role: 'cap', subject: '年度限额' }),
    sum('2600元', { at_most: 2600 }, '', 'year', { role: 'cap', subject: '年度限额' }),
  ),
  invented(
    '个人缴费410元，较2023年增加30元；护理补贴提标15元。',
    sum('410元', 410, '', null, { role: 'contribution' }),
    sum('30元', 30, '', null, { role: 'contribution', change: 'increase' }),
    sum('15元', 15, '', null, { change: 'increase' }),
  ),
  invented(
    '租房提取每户每年不超过1.6万元，多子女家庭上浮50%至2.4万元。',
    sum('每户每年不超过1.6万元', { at_most: 16000 }, 'household', 'year'),
    sum('2.4万元', 24000, 'household', 'year'),
  ),
  invented(
    '村干部报酬每月再提200元，达到3200元。',
    sum('200元', 200, '', 'month', up),
    sum('3200元', 3200, '', 'month'),
  ),
  // a bound behind the last of a 分别 list holds for all
  invented(
    '城市和农村低保分别达到每月900元和750元以上。',
    sum('每月900元', { at_least: 900 }, '', 'month'),
    sum('750元以上', { at_least: 750 }, '', 'month'),
  ),
  invented(
    '城市和农村低保达到每月900元和750元以上。',
    sum('每月900元', 900, '', 'month'),
    sum('750元以上', { at_least: 750 }, '', 'month'),
  ),
  // what bears a part, and what is only given
  invented(
    '签约服务费每人每年70元，其中医保基金40元、财政20元、个人10元。',
    sum('每人每年70元', 70, 'person', 'year'),
    sum('40元', 40, 'person', 'year'),
    sum('20元', 20, 'person', 'year'),
    sum('10元', 10, 'person', 'year', { role: 'cost_share' }),
  ),
  invented(
    '上级下达1.26亿元，市级配套3150万元，县级自筹1050万元。',
    sum('1.26亿元', 126000000, '', null),
    sum('3150万元', 31500000, '', null, { role: 'cost_share' }),
    sum('1050万元', 10500000, '', null, { role: 'cost_share' }),
  ),
  invented('以前住一晚三百多，现在只要60块钱。', sum('60块钱', 60, '', null)),
  invented('去年人均可支配收入4.36万元。', sum('4.36万元', 43600, 'person', null, { average: true })),
  invented(
    '类别\t每人每月（元）\n全护理\t2300\n半护理\t1600',
    sum('2300', 2300, 'person', 'month'),
    sum('1600', 1600, 'person', 'month'),
  ),
  invented(
    '三格化厕所每户补2200元，省补1000元，市补500元。',
    sum('2200元', 2200, 'household', null),
    sum('1000元', 1000, 'household', null, { role: 'cost_share' }),
    sum('500元', 500, 'household', null, { role: 'cost_share' }),
  ),
  invented(
    '每户补200元，省补1000万元。',
    sum('200元', 200, 'household', null),
    sum('1000万元', 10000000, '', null, { role: 'cost_share' }),
  ),
  invented(
    '理发5元一次，助浴20元一位，每季度发放300元一次。',
    sum('5元一次', 5, 'occurrence', null),
    sum('20元一位', 20, 'person', null),
    sum('300元', 300, '', 'quarter'),
  ),
  invented(
    '押金按500元缴，个人支付医疗费5000元以上，由工会慰问。',
    sum('500元', 500, '', null),
    sum('5000元以上', { at_least: 5000 }, '', null, { role: 'threshold' }),
  ),
  invented(
    '校车每辆补8万元，其中省补5万元、市县各补1.5万元。一居室月租300元。',
    sum('8万元', 80000, '辆', null),
    sum('5万元', 50000, '辆', null, { role: 'cost_share' }),
    sum('1.5万元', 15000, '辆', null, { role: 'cost_share' }),
    sum('300元', 300, '', 'month'),
  ),
];
