/** Shares of fines, on top of a base, of a base led in by small words; rises and falls; numbers that are no plain figure. */
import { about, atLeast, atMost, exact, type RatioRow, range, share, valued } from './ratio-row.ts';

const times = { kind: 'multiple' } as const;
const part = { kind: 'fraction' } as const;
const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;

export const SHAPE_ROWS: RatioRow[] = [
  // 最大 in the name of a measure is no bound; 划入 is a verb
  valued('景区游客量不超过最大接待量的70%。', atMost('70%', 0.7, { of: '最大接待量' })),
  valued('在职职工只划入本人工资的2%。', exact('2%', 0.02, { of: '本人工资' })),
  // months of a wage of the year before; 6个月以上标准 is none
  valued(
    '丧葬补助金为6个月的上年度职工月平均工资。',
    exact('6个月', 6, { ...times, of: '上年度职工月平均工资' }),
  ),
  valued('生活救助按当地低保标准3到6个月发放。', range('3到6个月', 3, 6, { ...times, of: '当地低保标准' })),
  valued('居住6个月以上标准不变，满3个月后工资照发。'),
  // a column of shares
  valued(
    '等级\t起付线（元）\t支付比例（%）\n一级\t100\t90\n二级\t300\t80',
    exact('90', 0.9),
    exact('80', 0.8),
  ),
  // fines: what they are counted from
  valued(
    '骗取低保金的，处骗取金额一倍以上二倍以下的罚款。',
    range('一倍以上二倍以下', 1, 2, { ...times, of: '骗取金额' }),
  ),
  valued(
    '套取补贴的，处以套取资金1倍以上3倍以下罚款。',
    range('1倍以上3倍以下', 1, 3, { ...times, of: '套取资金' }),
  ),
  valued('虚报冒领的，可并处违法所得五倍以下的罚款。', atMost('五倍以下', 5, { ...times, of: '违法所得' })),
  valued('违反规定收费的，并处违法收取费用两倍的罚款。', exact('两倍', 2, { ...times, of: '违法收取费用' })),
  valued(
    '挪用救灾款的，由主管部门处挪用款物价值10%以上30%以下的罚款。',
    range('10%以上30%以下', 0.1, 0.3, { of: '挪用款物价值' }),
  ),
  valued(
    '拒不退回的，可以处骗取的养老金数额或者待遇金额二倍以上五倍以下罚款。',
    range('二倍以上五倍以下', 2, 5, { ...times, of: '骗取的养老金数额或者待遇金额' }),
  ),
  valued('逾期缴费的，按日加收滞纳金额万分之五的滞纳金。', exact('万分之五', 0.0005, { of: '滞纳金额' })),
  valued('擅自转租的，处应缴租金百分之五十的罚款。', exact('百分之五十', 0.5, { of: '应缴租金' })),
  valued('未按时退出的，按欠缴租金的1‰加收违约金。', exact('1‰', 0.001, { of: '欠缴租金' })),
  valued(
    '情节严重的，并处骗取的社会保险待遇三倍罚款。',
    exact('三倍', 3, { ...times, of: '骗取的社会保险待遇' }),
  ),
  // on top of a base
  valued(
    '对重病孤儿，在全市孤儿养育标准的基础上，再增发50%。',
    exact('50%', 0.5, { ...up, of: '全市孤儿养育标准' }),
  ),
  valued('边远学校，在基准定额基础上上浮20%。', exact('20%', 0.2, { ...up, of: '基准定额' })),
  valued('双失独家庭，再加发上述标准的30%。', exact('30%', 0.3, { ...up, of: '上述标准' })),
  valued('三峡移民户另增加本条标准的10%。', exact('10%', 0.1, { ...up, of: '本条标准' })),
  valued(
    '按不低于普通学校生均公用经费八倍的标准拨款。',
    atLeast('八倍', 8, { ...times, of: '普通学校生均公用经费' }),
  ),
  valued('以高于当地平均工资两倍的标准聘请专家。', atLeast('两倍', 2, { ...times, of: '当地平均工资' })),
  valued(
    '抚恤金为上年度全市城镇居民人均可支配收入20倍。',
    exact('20倍', 20, { ...times, of: '上年度全市城镇居民人均可支配收入' }),
  ),
  valued('救助标准相当于当地月低保标准6倍。', exact('6倍', 6, { ...times, of: '当地月低保标准' })),
  valued('属于散居的，在前款标准基础上，减发20%的护理费。', exact('20%', 0.2, { ...down, of: '前款标准' })),
  valued('一级残疾的，在基本补贴标准上加发一倍。', exact('一倍', 1, { ...times, ...up, of: '基本补贴标准' })),
  // small words before the base
  valued(
    '培训经费可在上年度失业保险基金结余的百分之十以内列支。',
    atMost('百分之十以内', 0.1, { of: '上年度失业保险基金结余' }),
  ),
  valued('活动经费应从党费总额的5%中安排。', exact('5%', 0.05, { of: '党费总额' })),
  valued('疗养费用须控制在年度福利费的20%以内。', atMost('20%以内', 0.2, { of: '年度福利费' })),
  valued(
    '救助金一般掌握在当地年低保标准的2倍以内。',
    atMost('2倍以内', 2, { ...times, of: '当地年低保标准' }),
  ),
  valued('管理费不得超过机构年服务收入的百分之八。', atMost('百分之八', 0.08, { of: '机构年服务收入' })),
  valued(
    '按所在县上年度人均纯收入的百分之三计算。',
    exact('百分之三', 0.03, { of: '所在县上年度人均纯收入' }),
  ),
  valued('补贴最高为本人实缴保费的三分之二。', atMost('三分之二', 2 / 3, { ...part, of: '本人实缴保费' })),
  valued('延时开放至少为全部开放时间的1/3。', atLeast('1/3', 1 / 3, { ...part, of: '全部开放时间' })),
  valued('可按不超过项目总投资的15%给予奖补。', atMost('15%', 0.15, { of: '项目总投资' })),
  valued('可以在公益金的40%内统筹。', exact('40%', 0.4, { of: '公益金' })),
  // rises and falls
  valued('在乡老兵定补提高幅度为10%。', exact('10%', 0.1, up)),
  valued('低保标准年增幅不低于8%。', atLeast('不低于8%', 0.08, up)),
  valued('抚恤金涨幅约7.5%。', about('约7.5%', 0.075, up)),
  valued('集采药品降幅达53%。', exact('53%', 0.53, down)),
  valued('护理费增长幅度控制在5%以内。', atMost('控制在5%以内', 0.05, up)),
  valued('住院费用平均下降幅度不低于一成。', atLeast('不低于一成', 0.1, down)),
  valued('最高可上浮50%。', atMost('50%', 0.5, up)),
  valued('收费标准最多可提高20%。', atMost('20%', 0.2, up)),
  valued('补贴上浮不超过30%。', atMost('不超过30%', 0.3, up)),
  valued('报销比例下浮幅度为5个百分点。', exact('5个百分点', 0.05, { kind: 'points', ...down })),
  valued(
    '三类对象补助较上年分别提高5%、6%和8%。',
    exact('5%', 0.05, up),
    exact('6%', 0.06, up),
    exact('8%', 0.08, up),
  ),
  valued('报销比例由55%提高到60%，起付线以下不报。', exact('55%', 0.55), exact('60%', 0.6)),
  valued('缴费比例从2%降至1%。', exact('2%', 0.02), exact('1%', 0.01)),
  // places and cases are no base
  valued('补助比例：苏南40%、苏中60%、苏北80%。', exact('40%', 0.4), exact('60%', 0.6), exact('80%', 0.8)),
  valued('关中50%、陕南70%，由省级负担。', exact('50%', 0.5), exact('70%', 0.7)),
  valued(
    '救助一般为低保标准的3倍，特别困难的不超过6倍。',
    exact('3倍', 3, { ...times, of: '低保标准' }),
    atMost('不超过6倍', 6, times),
  ),
  valued('公益金中不低于55%的资金用于养老。', atLeast('不低于55%', 0.55, { of: '公益金' })),
  // numbers
  valued('报销两成半，自付三成。', exact('两成半', 0.25), exact('三成', 0.3)),
  valued('参会代表中一半以上为群众。', atLeast('一半以上', 0.5, { ...part, of: '参会代表' })),
  valued('孕产妇死亡率控制在十万分之十二以下。', atMost('控制在十万分之十二以下', 0.00012, part)),
  valued('孕产妇死亡率不高于10/10万。', atMost('不高于10/10万', 0.0001, part)),
  valued('差错率低于百万分之五。', atMost('低于百万分之五', 0.000005, part)),
  valued('发病率下降到25/10万以下。', atMost('25/10万以下', 0.00025, part)),
  valued('流失率不到5%。', atMost('不到5%', 0.05)),
  valued('护理人员与老人1：10配备，师生比1:15。', share('1：10', [1, 10]), share('1:15', [1, 15])),
  valued('市、县、镇按1:1:\n8分担。', share('1:1:\n8', [1, 1, 8])),
  valued('通过ISO 9001:2015认证，每日16:00关门。'),
  valued('出生缺陷发生率低于千分之八。', atMost('低于千分之八', 0.008)),
  valued('近六成老人享受，超七成满意。', about('近六成', 0.6), atLeast('超七成', 0.7)),
  // verbs that are the middle of a noun
  valued(
    '失业金按失业保险金领取地最低工资标准的90%发放。',
    exact('90%', 0.9, { of: '失业保险金领取地最低工资标准' }),
  ),
  valued(
    '助学金为最低生活保障月保障标准的1.2倍。',
    exact('1.2倍', 1.2, { ...times, of: '最低生活保障月保障标准' }),
  ),
  valued('按寄宿生生活补助国家基础标准的50%核定。', exact('50%', 0.5, { of: '寄宿生生活补助国家基础标准' })),
  valued('可在当年计税所得额的12%以内扣除。', atMost('12%以内', 0.12, { of: '当年计税所得额' })),
  valued(
    '按养老保险待遇领取地上年度职工平均工资的两倍发放。',
    exact('两倍', 2, { ...times, of: '养老保险待遇领取地上年度职工平均工资' }),
  ),
  // a bracket that divides a figure
  valued(
    '资助比例为在校学生总数的20%（山区25%、库区22%）。',
    exact('20%', 0.2, { of: '在校学生总数' }),
    exact('25%', 0.25, { of: '在校学生总数' }),
    exact('22%', 0.22, { of: '在校学生总数' }),
  ),
  valued(
    '县级按所需资金的40%配套（贫困县20%），市级30%。',
    exact('40%', 0.4, { of: '所需资金' }),
    exact('20%', 0.2, { of: '所需资金' }),
    exact('30%', 0.3),
  ),
  valued('一般不超过当地4个月城市低保标准。', atMost('4个月', 4, { kind: 'multiple', of: '城市低保标准' })),
  valued('抚恤金按10个月的失业保险金发给。', exact('10个月', 10, { kind: 'multiple', of: '失业保险金' })),
  valued(
    '经费分担比例（%）：中央60、省级25、县级15。',
    exact('60', 0.6),
    exact('25', 0.25),
    exact('15', 0.15),
  ),
  valued('累计提高不超过原封顶线的20%。', atMost('20%', 0.2, { of: '原封顶线', ...up })),
  valued('基层报销比例60%（慢病签约70%）。', exact('60%', 0.6), exact('70%', 0.7)),
  valued('数额为本人工资的百分之四十至六十。', range('百分之四十至六十', 0.4, 0.6, { of: '本人工资' })),
  valued('捐赠额未超过应纳税所得额百分之三十的部分。', atMost('百分之三十', 0.3, { of: '应纳税所得额' })),
  valued(
    '责令改正，并处被骗取资金百分之十以上百分之三十以下罚款。',
    range('百分之十以上百分之三十以下', 0.1, 0.3, { of: '被骗取资金' }),
  ),
  valued(
    '抚恤金按死者生前最后一个月基本工资的20个月计发。',
    exact('20个月', 20, { kind: 'multiple', of: '死者生前最后一个月基本工资' }),
  ),
  valued(
    '继续发放6个月其原享受的定期补助。',
    exact('6个月', 6, { kind: 'multiple', of: '其原享受的定期补助' }),
  ),
  valued(
    '给予不低于劳动者本人六个月工资收入的医疗补助费。',
    atLeast('六个月', 6, { kind: 'multiple', of: '工资收入' }),
  ),
  valued(
    '配偶按本人工资的40%、其他亲属按30%发给。',
    exact('40%', 0.4, { of: '本人工资' }),
    exact('30%', 0.3, { of: '本人工资' }),
  ),
  valued('补贴标准在原基础上提高一倍。', exact('一倍', 1, { kind: 'multiple', ...up })),
  valued('80%—90%的拨付80%。', range('80%—90%', 0.8, 0.9), exact('80%', 0.8)),
  valued(
    '五分之一以上的户或者三分之一以上的居民小组提议的，应当召集。',
    atLeast('五分之一以上', 0.2, { kind: 'fraction', of: '户' }),
    atLeast('三分之一以上', 1 / 3, { kind: 'fraction', of: '居民小组' }),
  ),
  valued('按在园幼儿数12%的比例核定。', exact('12%', 0.12, { of: '在园幼儿数' })),
  valued('享受献血量五倍的免费用血。', exact('五倍', 5, { kind: 'multiple', of: '献血量' })),
  valued('每增加一周岁递减百分之二十。', exact('百分之二十', 0.2, down)),
  valued(
    '最高不超过符合条件的个人贷款额度上限之和的110%。',
    atMost('110%', 1.1, { of: '符合条件的个人贷款额度上限之和' }),
  ),
  valued('可以预支一次性补助金的50%。', exact('50%', 0.5, { of: '一次性补助金' })),
  valued('按本人养老金的0.8%挂钩增加。', exact('0.8%', 0.008, { of: '本人养老金', ...up })),
  valued('补助比例（％）　省级 50　市级 20　县级 30', exact('50', 0.5), exact('20', 0.2), exact('30', 0.3)),
  valued('报销比例由55%调高到65%。', exact('55%', 0.55), exact('65%', 0.65)),
  valued('押金不超过2个月租金。', atMost('不超过2个月', 2, { kind: 'multiple', of: '租金' })),
  valued('灵活就业人员按照百分之三百确定缴费基数。', exact('百分之三百', 3)),
  valued('全县30%的草原退化得到治理。', exact('30%', 0.3, { of: '草原' })),
  valued('80%的村卫生室达到标准。', exact('80%', 0.8, { of: '村卫生室' })),
  valued('在地方教育附加中按不低于20%的比例安排。', atLeast('不低于20%', 0.2, { of: '地方教育附加' })),
  valued('从土地出让收益中按10%提取。', exact('10%', 0.1, { of: '土地出让收益' })),
  valued(
    '以上年度职工平均工资的60%至300%为缴费基数。',
    range('60%至300%', 0.6, 3, { of: '上年度职工平均工资' }),
  ),
  valued('以上年度职工平均工资为基数，按60%缴费。', exact('60%', 0.6, { of: '上年度职工平均工资' })),
  valued(
    '伤残补助金分别为27个月、25个月、23个月的本人工资。',
    exact('27个月', 27, { kind: 'multiple', of: '本人工资' }),
    exact('25个月', 25, { kind: 'multiple', of: '本人工资' }),
    exact('23个月', 23, { kind: 'multiple', of: '本人工资' }),
  ),
  valued('福彩公益金60%、财政预算40%。', exact('60%', 0.6), exact('40%', 0.4)),
  // as people speak: 减三成, 只交10%, 四至六成
  valued('租金二孩减一成五、三孩减三成。', exact('一成五', 0.15, down), exact('三成', 0.3, down)),
  valued('市民自付部分再减50%。', exact('50%', 0.5, down)),
  valued('二孩学费便宜两成，三孩少交四成。', exact('两成', 0.2, down), exact('四成', 0.4, down)),
  valued('城镇退休人员养老金涨3.5%。', exact('3.5%', 0.035, up)),
  valued('低保户只交应缴租金的10%。', exact('10%', 0.1, { of: '应缴租金' })),
  valued('特困户仅付水费的三成。', exact('三成', 0.3, { of: '水费' })),
  valued('住户自己掏改造费用的20%，其余由财政出。', exact('20%', 0.2, { of: '改造费用' })),
  valued('每户交租金的10%。', exact('10%', 0.1, { of: '租金' })),
  valued(
    '公共交通费的30%由个人承担，提交资料费的两成由单位付。',
    exact('30%', 0.3, { of: '公共交通费' }),
    exact('两成', 0.2, { of: '提交资料费' }),
  ),
  valued('居民出资占比四至六成。', range('四至六成', 0.4, 0.6)),
  valued('门诊可报4到6成，住院可报8成。', range('4到6成', 0.4, 0.6), exact('8成', 0.8)),
  valued('上门服务费能省六七成，近三成老人已签约。', range('六七成', 0.6, 0.7), about('近三成', 0.3)),
  valued('老人三五成群，家里有3成员，家具八成熟、3成新。'),
  valued(
    '冒领的，除追回外处骗取金额1倍罚款；2万元以上的处骗取金额2倍以上5倍以下罚款。',
    exact('1倍', 1, { kind: 'multiple', of: '骗取金额' }),
    range('2倍以上5倍以下', 2, 5, { kind: 'multiple', of: '骗取金额' }),
  ),
  valued(
    '责令退回后并处违法所得3倍罚款，逾期者加收应缴金额万分之五的滞纳金。',
    exact('3倍', 3, { kind: 'multiple', of: '违法所得' }),
    exact('万分之五', 0.0005, { of: '应缴金额' }),
  ),
  valued('9月先发60%，次年3月再发剩下的40%。', exact('60%', 0.6), exact('40%', 0.4)),
  valued(
    '在全省上年度平均工资的60%至300%之间自选基数。',
    range('60%至300%', 0.6, 3, { of: '全省上年度平均工资' }),
  ),
  valued(
    '60岁以上老人门票五折，学生七五折，物业费打八折。',
    exact('五折', 0.5, { of: '门票' }),
    exact('七五折', 0.75),
    exact('八折', 0.8, { of: '物业费' }),
  ),
  valued('九成以上的村建有卫生室。', atLeast('九成以上', 0.9, { of: '村' })),
  valued(
    '按不超过首套房贷款利率1.1倍执行。',
    atMost('1.1倍', 1.1, { kind: 'multiple', of: '首套房贷款利率' }),
  ),
  valued('11月先发60%，次年2月再发剩下的40%。', exact('60%', 0.6), exact('40%', 0.4)),
  // a bound behind the last of a 分别 list holds for all
  valued('接种率、建档率分别达到98%和95%以上。', atLeast('98%', 0.98), atLeast('95%以上', 0.95)),
  valued('接种率达到98%，建档率95%以上。', exact('98%', 0.98), atLeast('95%以上', 0.95)),
  valued('城市、农村分别增长5%和8%左右。', about('5%', 0.05, up), about('8%左右', 0.08, up)),
  valued(
    '老龄化程度比2020年高3.1个百分点，每超出1个百分点扣减资金2%。',
    exact('3.1个百分点', 0.031, { kind: 'points', ...up }),
    exact('1个百分点', 0.01, { kind: 'points' }),
    exact('2%', 0.02, { of: '资金', ...down }),
  ),
  valued(
    '两成以上的家庭选择延时服务，三分之二以上的老人步行可达。',
    atLeast('两成以上', 0.2, { of: '家庭' }),
    atLeast('三分之二以上', 2 / 3, { kind: 'fraction', of: '老人' }),
  ),
  valued(
    '学费免七成，四分之三的行政村通了公交。',
    exact('七成', 0.7, down),
    exact('四分之三', 0.75, { kind: 'fraction', of: '行政村' }),
  ),
  valued('评为五星级的奖励运营经费的20%。', exact('20%', 0.2, { of: '运营经费' })),
  // a bound word may be part of another word
  valued('家庭医生年签约费的70%用于团队。', exact('70%', 0.7, { of: '家庭医生年签约费' })),
  // how much the base is stands in a bracket; another names the class of each member
  valued(
    '基本生活费按低保标准（每月700元）的1.3倍发放，护理费按本市最低工资标准（每月1800元）的5%（自理）、15%（半失能）、30%（失能）发放。',
    exact('1.3倍', 1.3, { ...times, of: '低保标准' }),
    exact('5%', 0.05, { of: '本市最低工资标准' }),
    exact('15%', 0.15, { of: '本市最低工资标准' }),
    exact('30%', 0.3, { of: '本市最低工资标准' }),
  ),
  // months of what is added up
  valued(
    '存款人均不超过6个月当地农村低保之和。',
    atMost('不超过6个月', 6, { ...times, of: '当地农村低保之和' }),
  ),
  // what a bound governs is the base, and what has so much of it stands behind the figure
  valued(
    '药店应当保持不低于上年度月均销售量三倍的库存。',
    atLeast('三倍', 3, { ...times, of: '上年度月均销售量' }),
  ),
  valued('供水企业应当有不少于日均供水总量20%的备用能力。', atLeast('20%', 0.2, { of: '日均供水总量' })),
  // what is taken out of; whose part it is; for how many; 之 left out
  valued(
    '每年从土地出让净收益提取不少于12%的资金用于养老。',
    atLeast('不少于12%', 0.12, { of: '土地出让净收益' }),
  ),
  valued(
    '费率为1.2%（其中单位部分0.8%，个人部分0.4%）。',
    exact('1.2%', 0.012),
    exact('0.8%', 0.008),
    exact('0.4%', 0.004),
  ),
  valued('按差额人数和本市职工平均工资的80%缴纳。', exact('80%', 0.8, { of: '本市职工平均工资' })),
  valued('补贴按最低缴费额的四分三。', exact('四分三', 0.75, { ...part, of: '最低缴费额' })),
];
