/** Whom or what a sum is for, where the sentence says it in passing, behind the figure, or in a bracketed class. */
import { type AmountRow, invented, of, sum } from './amount-row.ts';

export const SUBJECT_ROWS: AmountRow[] = [
  invented('每户每月发放独生子女保健费25元。', sum('25元', 25, 'household', 'month', of('独生子女保健费'))),
  invented(
    '按照每生每学期不超过280元的标准给予课后服务补助。',
    sum('每生每学期不超过280元', { at_most: 280 }, 'student', 'term', of('课后服务补助')),
  ),
  invented(
    '住院期间按照每人每天120元的标准给付护理补贴。',
    sum('每人每天120元', 120, 'person', 'day', of('护理补贴')),
  ),
  invented(
    '初级（五级）、中级（四级）证书的，技能补贴标准分别为1000元、1500元。',
    sum('1000元', 1000, '', null, of('初级（五级）')),
    sum('1500元', 1500, '', null, of('中级（四级）证书的')),
  ),
  invented(
    '每月发放300元育儿补贴，并一次性发放生育补贴2000元。',
    sum('300元', 300, '', 'month'),
    sum('2000元', 2000, '', 'once', of('生育补贴')),
  ),
  invented(
    '护理补贴根据不同等级，分100元、200元两档。',
    sum('100元', 100, '', null, of('护理补贴')),
    sum('200元', 200, '', null),
  ),
  invented(
    '起付标准为在职职工每年500元。',
    sum('每年500元', 500, '', 'year', { role: 'threshold', subject: '在职职工' }),
  ),
  invented(
    '每人每年补助900元（其中：中央500元，省400元）。',
    sum('900元', 900, 'person', 'year'),
    sum('500元', 500, 'person', 'year', { role: 'cost_share', subject: '中央' }),
    sum('400元', 400, 'person', 'year', { role: 'cost_share', subject: '省' }),
  ),
  invented(
    '照护补贴由一级每人每月90元提高到110元。',
    sum('每人每月90元', 90, 'person', 'month', of('照护补贴：一级')),
    sum('110元', 110, 'person', 'month', of('照护补贴：一级')),
  ),
  invented(
    '在乡老复员军人每人每月补助由2100元提高到2300元。',
    sum('2100元', 2100, 'person', 'month', of('在乡老复员军人')),
    sum('2300元', 2300, 'person', 'month', of('在乡老复员军人')),
  ),
  invented('住院一天补助50元。', sum('50元', 50, '', 'day')),
  invented(
    '工作年限（5年以下）每人每月300元、（5年以上）每人每月500元。',
    sum('每人每月300元', 300, 'person', 'month', of('工作年限（5年以下）')),
    sum('每人每月500元', 500, 'person', 'month', of('工作年限（5年以上）')),
  ),
  invented(
    '2024年7月1日前每人每月600元，7月1日起每人每月650元。',
    sum('每人每月600元', 600, 'person', 'month', of(null)),
    sum('每人每月650元', 650, 'person', 'month', of(null)),
  ),
  invented(
    '截至2024年底人均补助标准为90元。',
    sum('90元', 90, 'person', null, { average: true, subject: '人均补助' }),
  ),
  invented('退役士兵每服役1年补助4500元。', sum('4500元', 4500, '', null, of('每服役1年'))),
  invented('送戏下乡每乡镇每年6场，场均1.2万元。', sum('场均1.2万元', 12000, '场', null, { average: true })),
  invented('农村市场均价每斤5元。', sum('每斤5元', 5, '斤', null)),
  invented(
    '国家助学金每生每年2000元，分为两档：一档2500元、二档1500元。',
    sum('每生每年2000元', 2000, 'student', 'year', of('国家助学金')),
    sum('2500元', 2500, 'student', 'year', of('一档')),
    sum('1500元', 1500, 'student', 'year', of('二档')),
  ),
  invented('乳腺彩超每人79元。', sum('每人79元', 79, 'person', null)),
  invented(
    '社区工作者平均年报酬不低于7万元。',
    sum('不低于7万元', { at_least: 70000 }, '', 'year', { average: true }),
  ),
  invented(
    '可选择100元至3000元共10个档次缴费。',
    sum('100元至3000元', [100, 3000], '', null, { role: 'contribution' }),
  ),
  invented(
    '今年市财政投入1.5亿元改造老旧小区。',
    sum('1.5亿元', 150000000, '', null, { role: 'cost_share' }),
  ),
  invented(
    '对新建机构每张床位补助12000元，改扩建的每张6000元。',
    sum('12000元', 12000, '床位', null),
    sum('每张6000元', 6000, '床位', null),
  ),
  invented(
    '中央财政每人每年补助120元，省财政60元。',
    sum('120元', 120, 'person', 'year', { role: 'cost_share' }),
    sum('60元', 60, 'person', 'year', { role: 'cost_share', subject: '省财政' }),
  ),
  invented(
    '2022年为每人每月80元，2023年为90元。',
    sum('每人每月80元', 80, 'person', 'month'),
    sum('90元', 90, 'person', 'month'),
  ),
  invented(
    '本补贴自2024年1月1日起至2026年12月31日止，每人每月200元。',
    sum('每人每月200元', 200, 'person', 'month', of('本补贴')),
  ),
  invented(
    '临时救助一般不超过3个月低保标准，最高不超过1万元。',
    sum('最高不超过1万元', { at_most: 10000 }, '', null, of('临时救助')),
  ),
  invented('企业新招用失业人员的，每招1人给予1000元补贴。', sum('1000元', 1000, 'person', null)),
  invented(
    '村卫生室补助按每千服务人口6000元核定，每增加1000人增加2000元。',
    sum('每千服务人口6000元', 6000, '千服务人口', null, of('村卫生室补助')),
    sum('2000元', 2000, '', null, { change: 'increase', subject: '每增加1000人' }),
  ),
  invented(
    '对购买新能源公交车的，按车价的30%给予补贴，单台不超过20万元。',
    sum('单台不超过20万元', { at_most: 200000 }, '台', null, of('购买新能源公交车')),
  ),
  invented(
    '农村文化服务中心补助：地市级50万元/个/年，县级20万元/个/年。',
    sum('50万元/个/年', 500000, '服务中心', 'year'),
    sum('20万元/个/年', 200000, '服务中心', 'year'),
  ),
  // parts, limits and members that say no more than a class
  invented(
    '租房补贴：低保家庭每人每月每平方米11元，低收入家庭8元，中等偏下收入家庭5元。',
    sum('每人每月每平方米11元', 11, 'person+平方米', 'month', of('租房补贴：低保家庭')),
    sum('8元', 8, 'person+平方米', 'month', of('租房补贴：低收入家庭')),
    sum('5元', 5, 'person+平方米', 'month', of('租房补贴：中等偏下收入家庭')),
  ),
  invented(
    '居民医保个人缴费每人380元；学生和18周岁以下居民330元。',
    sum('每人380元', 380, 'person', null, { role: 'contribution' }),
    sum('330元', 330, 'person', null, { role: 'contribution' }),
  ),
  invented(
    '诊察费12元/次（医保支付10元，个人自付2元）。',
    sum('12元/次', 12, 'occurrence', null),
    sum('10元', 10, 'occurrence', null),
    sum('2元', 2, 'occurrence', null, { role: 'cost_share' }),
  ),
  invented(
    '一次性开业补贴6000元，带岗补贴按带动2人（含2人）以下每人1500元发放。',
    sum('6000元', 6000, '', 'once'),
    sum('每人1500元', 1500, 'person', null),
  ),
  invented(
    '老党员每人每月补贴100元，其中建国前入党的900元，春节走访1次，每次慰问金500元。',
    sum('100元', 100, 'person', 'month'),
    sum('900元', 900, 'person', 'month'),
    sum('500元', 500, 'occurrence', null),
  ),
  invented(
    '畸形儿给予2000—20000元、代谢病患儿给予2000—9000元一次性救助金。',
    sum('2000—20000元', [2000, 20000], '', 'once'),
    sum('2000—9000元', [2000, 9000], '', 'once'),
  ),
  invented(
    '给予一次性困难补助：职工人均收入低于最低工资标准的每户800元；自付医疗费1万—2万元的1500元、2万元以上的3000元。',
    sum('每户800元', 800, 'household', 'once'),
    sum('1万—2万元', [10000, 20000], '', null, { role: 'threshold' }),
    sum('1500元', 1500, '', 'once'),
    sum('2万元以上', { at_least: 20000 }, '', null, { role: 'threshold' }),
    sum('3000元', 3000, '', 'once'),
  ),
  invented(
    '个人捐款五千元以上、单位捐款五万元以上的，颁发证书。',
    sum('五千元以上', { at_least: 5000 }, '', null, { role: 'threshold' }),
    sum('五万元以上', { at_least: 50000 }, '', null, { role: 'threshold' }),
  ),
  invented(
    '生活费由小学每生每年900元、初中每生每年1100元，提高到小学1150元、初中1400元。',
    sum('每生每年900元', 900, 'student', 'year'),
    sum('每生每年1100元', 1100, 'student', 'year'),
    sum('1150元', 1150, 'student', 'year'),
    sum('1400元', 1400, 'student', 'year'),
  ),
  invented(
    '下达资金3.2亿元，较去年同期多2000万元。',
    sum('3.2亿元', 320_000_000, '', null),
    sum('2000万元', 20_000_000, '', null, { change: 'increase' }),
  ),
  // parts that nothing names but their count
  invented(
    '签约服务费每人100元：医保基金50元、公卫经费30元、签约居民20元，体检另收费40元。',
    sum('每人100元', 100, 'person', null),
    sum('50元', 50, 'person', null),
    sum('30元', 30, 'person', null),
    sum('20元', 20, 'person', null),
    sum('40元', 40, '', null),
  ),
  invented(
    '保费每人每年90元，单位缴纳60元、个人缴纳30元。',
    sum('每人每年90元', 90, 'person', 'year'),
    sum('60元', 60, 'person', 'year', { role: 'contribution' }),
    sum('30元', 30, 'person', 'year', { role: 'contribution' }),
  ),
  invented(
    '一次性开业补贴9000元，租金补贴每年最高6000元，带岗的每人3000元。',
    sum('9000元', 9000, '', 'once'),
    sum('每年最高6000元', { at_most: 6000 }, '', 'year'),
    sum('每人3000元', 3000, 'person', null),
  ),
  invented('失能老人每月20小时（折合400元）。', sum('400元', 400, '', 'month')),
  invented(
    '一级医院起付线300元、支付85%；二级600元、75%；三级900元、60%。',
    sum('300元', 300, '', null, { role: 'threshold' }),
    sum('600元', 600, '', null, { role: 'threshold' }),
    sum('900元', 900, '', null, { role: 'threshold' }),
  ),
  invented('每瓶核算成本4元。', sum('4元', 4, '瓶', null)),
  invented(
    '户均5800元，较上年户均提高300元。',
    sum('户均5800元', 5800, 'household', null, { average: true }),
    sum('300元', 300, 'household', null, { average: true, change: 'increase' }),
  ),
  invented('年度最高保障200万元。', sum('200万元', { at_most: 2_000_000 }, '', 'year')),
  invented('最低一档每月缴860元。', sum('860元', 860, '', 'month', { role: 'contribution' })),
  invented(
    '经费370万元，比上年压减20万元。',
    sum('370万元', 3_700_000, '', null),
    sum('20万元', 200_000, '', null, { change: 'decrease' }),
  ),
];
