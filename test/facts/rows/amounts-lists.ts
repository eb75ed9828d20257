/** Sums in lists: what a head states for all members, and what a member of its own kind takes from none. */
import { type AmountRow, invented, of, sum } from './amount-row.ts';

export const LIST_ROWS: AmountRow[] = [
  // a tab parts two cells: 8：2 and 720, not 2 720
  invented(
    '学段\t分担比例\t公用经费标准（元/生·年）\n小学\t8：2\t720\n初中\t8：2\t940',
    sum('720', 720, 'student', 'year'),
    sum('940', 940, 'student', 'year'),
  ),
  invented('每生每学习日5元，全年按200天计算。', sum('每生每学习日5元', 5, 'student', 'day')),
  invented('学生营养餐每个在校日补4元，每餐补2元。', sum('4元', 4, '', 'day'), sum('2元', 2, 'meal', null)),
  invented(
    '作业本费为小学每生每年30元、初中每生每年40元，新生校服每生120元。',
    sum('每生每年30元', 30, 'student', 'year'),
    sum('每生每年40元', 40, 'student', 'year'),
    sum('每生120元', 120, 'student', null),
  ),
  invented(
    '每年按小学每生800元、初中每生1000元核定取暖费。',
    sum('每生800元', 800, 'student', 'year'),
    sum('每生1000元', 1000, 'student', 'year'),
  ),
  invented(
    '对选择300元档次缴费的每人每年补贴40元，对选择800元档次缴费的每人每年补贴80元。',
    sum('300元', 300, '', null, { role: 'contribution' }),
    sum('40元', 40, 'person', 'year'),
    sum('800元', 800, '', null, { role: 'contribution' }),
    sum('80元', 80, 'person', 'year'),
  ),
  invented(
    '吸纳就业困难人员的企业，按每人2000元给予一次性补助。',
    sum('每人2000元', 2000, 'person', 'once', of('吸纳就业困难人员的企业')),
  ),
  invented(
    '对新增、改造托位分别按每个托位10000元、4000元给予一次性建设补助。',
    sum('每个托位10000元', 10000, '托位', 'once'),
    sum('4000元', 4000, '托位', 'once'),
  ),
  invented(
    '个人年度自付费用超过2万元的，由民政部门审核。',
    sum('超过2万元', { at_least: 20000 }, '', 'year', { role: 'threshold' }),
  ),
  invented(
    '器具补助分别不超过拐杖100元/件、护理床2500元/张、坐便椅300元/件。',
    sum('100元/件', { at_most: 100 }, '件', null),
    sum('2500元/张', { at_most: 2500 }, '护理床', null),
    sum('300元/件', { at_most: 300 }, '件', null),
  ),
  invented(
    '生均公用经费不低于小学每生每年700元、初中每生每年900元，寄宿制学校另增200元。',
    sum('每生每年700元', { at_least: 700 }, 'student', 'year'),
    sum('每生每年900元', { at_least: 900 }, 'student', 'year'),
    sum('200元', 200, '', null, { change: 'increase' }),
  ),
  invented(
    '累计投入100余万元，人均增收2000多元，救助金3万多元。',
    sum('100余万元', { approx: 1000000 }, '', null),
    sum('2000多元', { approx: 2000 }, 'person', null, { average: true }),
    sum('3万多元', { approx: 30000 }, '', null),
  ),
  // what a list does not hand on
  invented(
    '百岁老人每人每月补贴600元，并在重阳节一次性发放慰问金1000元。',
    sum('600元', 600, 'person', 'month'),
    sum('1000元', 1000, '', 'once'),
  ),
  invented(
    '造林补助每亩1500元，其中第一年800元、第三年700元。',
    sum('每亩1500元', 1500, '亩', null),
    sum('800元', 800, '亩', null),
    sum('700元', 700, '亩', null),
  ),
  invented(
    '人均住房面积低于13平方米，家庭资产不超过50万元。',
    sum('不超过50万元', { at_most: 500000 }, '', null, { role: 'threshold' }),
  ),
  invented('轮椅每三年1辆、每辆补贴800元。', sum('800元', 800, '辆', null)),
  invented(
    '助听器每台不超过3000元，人工耳蜗6万元封顶。',
    sum('每台不超过3000元', { at_most: 3000 }, '台', null),
    sum('6万元封顶', { at_most: 60000 }, '', null, { role: 'cap' }),
  ),
  invented(
    '新增床位按公建8000元/个、民建10000元/个给予一次性补助。',
    sum('8000元/个', 8000, '床位', 'once'),
    sum('10000元/个', 10000, '床位', 'once'),
  ),
  invented('机构每收托1名婴幼儿每月补助400元。', sum('400元', 400, 'person', 'month')),
  invented('每超比例安置1名残疾人每年奖励6000元。', sum('6000元', 6000, 'person', 'year')),
  // a condition that counts is no denominator
  invented('多胞胎每多生1个婴儿增加600元。', sum('600元', 600, '', null, { change: 'increase' })),
  invented(
    '零散烈士墓每座修缮补助3000元，公厕每座补助2万元。',
    sum('3000元', 3000, '座', null),
    sum('2万元', 20000, '座', null),
  ),
  invented(
    '托育费每孩每月1500元，其中困难家庭减免两成，三孩家庭享受补贴每月300元。',
    sum('每孩每月1500元', 1500, '孩', 'month'),
    sum('每月300元', 300, '', 'month'),
  ),
  invented(
    '带动1人就业补贴3000元，每增加1人补贴2000元，总额最高5万元。',
    sum('3000元', 3000, '', null),
    sum('2000元', 2000, 'person', null),
    sum('最高5万元', { at_most: 50000 }, '', null),
  ),
  invented(
    '致困家庭一次性救助1000-4000元，子女助学高中1000元、大专2000元。',
    sum('1000-4000元', [1000, 4000], '', 'once'),
    sum('1000元', 1000, '', null),
    sum('2000元', 2000, '', null),
  ),
  invented(
    '办案补贴每件1200元，值班补贴每工作日200元。',
    sum('每件1200元', 1200, '件', null),
    sum('每工作日200元', 200, '', 'day'),
  ),
  invented(
    '对示范基地每家分别奖补20万元、10万元。',
    sum('20万元', 200000, '家', null),
    sum('10万元', 100000, '家', null),
  ),
  // a verb closes the clause of the sum before, its classes follow
  invented(
    '助学金按平均每生每年2200元核定，分三档：一等3000元，二等2200元，三等1400元。',
    sum('平均每生每年2200元', 2200, 'student', 'year', { average: true }),
    sum('3000元', 3000, 'student', 'year'),
    sum('2200元', 2200, 'student', 'year'),
    sum('1400元', 1400, 'student', 'year'),
  ),
  invented(
    '租赁补贴每人每月500元发放，安家补贴3万元。',
    sum('每人每月500元', 500, 'person', 'month'),
    sum('3万元', 30000, '', null),
  ),
  invented(
    '每个床位补助1万元，最高不超过100万元。',
    sum('1万元', 10000, '床位', null),
    sum('最高不超过100万元', { at_most: 1000000 }, '', null),
  ),
  invented(
    '代书每件80元、咨询每天150元。',
    sum('每件80元', 80, '件', null),
    sum('每天150元', 150, '', 'day'),
  ),
  invented('基础养老金每月加发养老金15元。', sum('15元', 15, '', 'month', { change: 'increase' })),
  invented(
    '月最低工资标准一类2000元、二类1800元。',
    sum('2000元', 2000, '', 'month'),
    sum('1800元', 1800, '', 'month'),
  ),
  invented(
    '每名学生每学期补助400元，其中住校生另补助交通费150元。',
    sum('400元', 400, 'student', 'term'),
    sum('150元', 150, '', null),
  ),
  invented(
    '低收入家庭每平方米每月补贴10元，每月补贴额不超过600元。',
    sum('10元', 10, '平方米', 'month'),
    sum('不超过600元', { at_most: 600 }, '', 'month'),
  ),
  invented(
    '每个社区每年配送图书80册、订阅报刊不低于1200元。',
    sum('不低于1200元', { at_least: 1200 }, '社区', 'year'),
  ),
  invented('护理消费补贴每月抵扣比例50%、最高抵扣600元。', sum('600元', { at_most: 600 }, '', 'month')),
  invented(
    '一次性退役金不低于每服役一年4000元，年限每超过1年增加500元。',
    sum('不低于每服役一年4000元', { at_least: 4000 }, '', 'once'),
    sum('500元', 500, '', null, { change: 'increase' }),
  ),
  invented(
    '10户以上每增加1户增加3000元，最高15万元。',
    sum('3000元', 3000, 'household', null, { change: 'increase' }),
    sum('最高15万元', { at_most: 150000 }, '', null),
  ),
  invented('墓穴收费每个不超过2500元。', sum('每个不超过2500元', { at_most: 2500 }, '墓穴', null)),
  invented(
    '服药补贴每人每年500元、住院补贴自付部分的40%、最高2000元。',
    sum('每人每年500元', 500, 'person', 'year'),
    sum('最高2000元', { at_most: 2000 }, '', null),
  ),
  invented(
    '办案经费每件100元，消费投诉先行赔付额度3000元以内。',
    sum('每件100元', 100, '件', null),
    sum('3000元以内', { at_most: 3000 }, '', null),
  ),
  invented(
    '母婴关爱屋建设每个补助2万元，年运行费用约30万元。',
    sum('2万元', 20000, '母婴关爱屋', null),
    sum('约30万元', { approx: 300000 }, '', 'year'),
  ),
  invented(
    '脱贫户户均年增收4000元以上，示范农场每个扶持8万元，楼道照明改造每单元2000元。',
    sum('4000元以上', { at_least: 4000 }, 'household', 'year', { average: true }),
    sum('8万元', 80000, '示范农场', null),
    sum('每单元2000元', 2000, '单元', null),
  ),
  invented(
    '生活用品费每人每月50元，丧葬费3500元；最高贷款额度60万元，年最高赔付1.5万元。',
    sum('每人每月50元', 50, 'person', 'month'),
    sum('3500元', 3500, '', null),
    sum('60万元', { at_most: 600000 }, '', null),
    sum('1.5万元', { at_most: 15000 }, '', 'year'),
  ),
  invented(
    '每人每年伙食费600元、住宿费400元。',
    sum('600元', 600, 'person', 'year'),
    sum('400元', 400, 'person', 'year'),
  ),
  invented(
    '单人户按每人每月80元增加补助，城市书吧每个补助5万元。',
    sum('每人每月80元', 80, 'person', 'month', { change: 'increase' }),
    sum('5万元', 50000, '城市书吧', null),
  ),
  invented(
    '发放补贴近4000元，单笔救助5000元以内。',
    sum('近4000元', { approx: 4000 }, '', null),
    sum('5000元以内', { at_most: 5000 }, '笔', null),
  ),
  invented(
    '护理补贴标准为：一档每人每月210元；二档140元；三档70元。',
    sum('每人每月210元', 210, 'person', 'month'),
    sum('140元', 140, 'person', 'month', of('护理补贴：二档')),
    sum('70元', 70, 'person', 'month', of('护理补贴：三档')),
  ),
  invented(
    '取暖补贴每户每年1200元；慰问金500元，另发放米面。',
    sum('每户每年1200元', 1200, 'household', 'year'),
    sum('500元', 500, '', null),
  ),
  invented(
    '月最低工资标准1900元，小时最低工资标准19元。',
    sum('1900元', 1900, '', 'month'),
    sum('19元', 19, '小时', null),
  ),
  invented(
    '困难儿童生活补贴：重病儿童每人每月650元；父母一方失联的儿童520元；独生子女残疾的，480元。',
    sum('每人每月650元', 650, 'person', 'month'),
    sum('520元', 520, 'person', 'month'),
    sum('480元', 480, 'person', 'month'),
  ),
  invented(
    '给予每张床位8000元的一次性建设补贴和每月150元的运营补贴。',
    sum('每张床位8000元', 8000, '床位', 'once'),
    sum('每月150元', 150, '床位', 'month'),
  ),
  invented(
    '科普经费人均不低于3元安排（老区2元）。',
    sum('人均不低于3元', { at_least: 3 }, 'person', null, { average: true }),
    sum('2元', 2, 'person', null),
  ),
  invented(
    '家庭人均月收入低于低保标准的2倍（现行低保标准为每人每月980元）。',
    sum('每人每月980元', 980, 'person', 'month'),
  ),
  invented(
    '小额信贷户均3.8万元，累计投放2.6亿元。',
    sum('户均3.8万元', 38000, 'household', null, { average: true }),
    sum('2.6亿元', 260_000_000, '', null),
  ),
  invented(
    '护理补贴一级、二级分别由每人每月110元、60元提高到130元、90元。',
    sum('每人每月110元', 110, 'person', 'month', of('一级')),
    sum('60元', 60, 'person', 'month', of('二级')),
    sum('130元', 130, 'person', 'month', of('一级')),
    sum('90元', 90, 'person', 'month', of('二级')),
  ),
  invented(
    '“两癌”筛查人均检查经费宫颈癌52元、乳腺癌81元。',
    sum('52元', 52, 'person', null, { average: true }),
    sum('81元', 81, 'person', null, { average: true }),
  ),
  invented(
    '月基本养老金的最低标准调整为1380元；低保补助标准月提高26元。',
    sum('1380元', 1380, '', 'month'),
    sum('26元', 26, '', 'month', { change: 'increase' }),
  ),
  invented('按1200元/人的标准分别给予企业和个人一次性就业补贴。', sum('1200元/人', 1200, 'person', 'once')),
  invented(
    '每月定额划入96元，75岁以上再加12元。',
    sum('96元', 96, '', 'month'),
    sum('12元', 12, '', 'month', { change: 'increase' }),
  ),
  invented('补贴＝（20㎡－人均住房面积）×家庭人口×16元／㎡·月。', sum('16元／㎡·月', 16, '㎡', 'month')),
  // the same 每年 begins nothing anew; what places get is no person's
  invented(
    '生均公用经费小学每年720元、初中每年940元。',
    sum('每年720元', 720, 'student', 'year', of('小学')),
    sum('每年940元', 940, 'student', 'year', of('初中')),
  ),
  invented(
    '护理员每人每年100元、村卫生室每年3000元。',
    sum('每人每年100元', 100, 'person', 'year'),
    sum('每年3000元', 3000, '', 'year', of('村卫生室')),
  ),
  invented(
    '每车配1名照管员，每生每学期补助不超过900元。',
    sum('不超过900元', { at_most: 900 }, 'student', 'term', { subject: null }),
  ),
  // a class alone goes on with the part before it
  invented(
    '安排公用经费2.86亿元，其中小学生均定额820元、初中1020元。',
    sum('2.86亿元', 286_000_000, '', null),
    sum('820元', 820, 'student', null),
    sum('1020元', 1020, 'student', null),
  ),
];
