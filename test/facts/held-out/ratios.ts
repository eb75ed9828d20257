/** Ratios as other provinces write them; labelled by the record contract before any extractor was run on them. */
import type { RatioValue } from '../../../pipeline/records/facts.ts';
import { type HeldOutRow, ratio, share } from './labels.ts';

const row = (text: string, ...facts: Partial<RatioValue>[]): HeldOutRow<RatioValue> => ({ text, facts });
const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;

export const RATIOS: HeldOutRow<RatioValue>[] = [
  row(
    '以乡镇（街道）为单位，适龄儿童国家免疫规划疫苗接种率达到90%以上。',
    ratio('90%以上', 'percent', { min: 0.9 }),
  ),
  row('孕产妇系统管理率、3岁以下儿童系统管理率均达到85%以上。', ratio('85%以上', 'percent', { min: 0.85 })),
  row('失业保险金按当地最低工资标准的90%发放。', ratio('90%', 'percent', 0.9, '当地最低工资标准')),
  row(
    '特困人员基本生活标准不低于当地低保标准的1.3倍。',
    ratio('1.3倍', 'multiple', { min: 1.3 }, '当地低保标准'),
  ),
  row('单位缴费比例为16%，个人缴费比例为8%。', ratio('16%', 'percent', 0.16), ratio('8%', 'percent', 0.08)),
  row(
    '灵活就业人员可在上年度全省城镇单位就业人员平均工资的60%—300%之间选择缴费基数。',
    ratio('60%—300%', 'percent', [0.6, 3], '上年度全省城镇单位就业人员平均工资'),
  ),
  row('所需资金由中央与省级财政按8:2分担。', share('8:2', [8, 2])),
  row('省、市、县（区）财政按5∶3∶2的比例承担。', share('5∶3∶2', [5, 3, 2])),
  row('残疾人参观景区，门票减免50%，其他人员半价优惠。', ratio('50%', 'percent', 0.5, null, down)),
  row('城乡居民参保率稳定在九成五以上。', ratio('九成五以上', 'percent', { min: 0.95 })),
  row('门诊报销比例较上年提高3个百分点。', ratio('3个百分点', 'points', 0.03, null, up)),
  row('偏远地区补助标准上浮20%。', ratio('20%', 'percent', 0.2, null, up)),
  row(
    '低保边缘家庭人均收入低于当地低保标准1.5倍。',
    ratio('1.5倍', 'multiple', { max: 1.5 }, '当地低保标准'),
  ),
  row('职工代表中女职工不少于三分之一。', ratio('三分之一', 'fraction', { min: 1 / 3 })),
  row('经村民会议三分之二以上成员同意。', ratio('三分之二以上', 'fraction', { min: 2 / 3 })),
  row('老年人健康管理率达到百分之七十二。', ratio('百分之七十二', 'percent', 0.72)),
  row('按百分之六十至百分之八十给予救助。', ratio('百分之六十至百分之八十', 'percent', [0.6, 0.8])),
  row(
    '机关、企业按不低于在职职工总数的1.5%安排残疾人就业。',
    ratio('1.5%', 'percent', { min: 0.015 }, '在职职工总数'),
  ),
  row('按不超过实际支出的80%给予补贴。', ratio('80%', 'percent', { max: 0.8 }, '实际支出')),
  row(
    '一次性工亡补助金为上一年度全国城镇居民人均可支配收入的20倍。',
    ratio('20倍', 'multiple', 20, '上一年度全国城镇居民人均可支配收入'),
  ),
  row(
    '一级至四级伤残津贴分别为本人工资的90%、85%、80%、75%。',
    ratio('90%', 'percent', 0.9, '本人工资'),
    ratio('85%', 'percent', 0.85, '本人工资'),
    ratio('80%', 'percent', 0.8, '本人工资'),
    ratio('75%', 'percent', 0.75, '本人工资'),
  ),
  row(
    '生活护理费分别为统筹地区上年度职工月平均工资的50%、40%或者30%。',
    ratio('50%', 'percent', 0.5, '统筹地区上年度职工月平均工资'),
    ratio('40%', 'percent', 0.4, '统筹地区上年度职工月平均工资'),
    ratio('30%', 'percent', 0.3, '统筹地区上年度职工月平均工资'),
  ),
  row('热线提供7×24小时服务，窗口5×8小时，执行GB/T 31598-2015，新建居住区配偶/子女信息登记。'),
  row(
    '小学生师比不低于1:19，护理员与重度失能老人配比不低于1：3。',
    share('1:19', [1, 19], 'at_least'),
    share('1：3', [1, 3], 'at_least'),
  ),
  row(
    '服务对象满意度≥85%，投诉率<5%。',
    ratio('≥85%', 'percent', { min: 0.85 }),
    ratio('<5%', 'percent', { max: 0.05 }),
  ),
  row('适龄儿童入学率达到９９.９％。', ratio('９９.９％', 'percent', 0.999)),
  row('失业保险费率由2%阶段性降至1%。', ratio('2%', 'percent', 0.02), ratio('1%', 'percent', 0.01)),
  row('养老机构用水用电价格下浮15%。', ratio('15%', 'percent', 0.15, null, down)),
  row('学杂费减收三分之一。', ratio('三分之一', 'fraction', 1 / 3, null, down)),
  row('公共文化设施面积年均增长5%以上。', ratio('5%以上', 'percent', { min: 0.05 }, null, up)),
  row('农村学生约占40%。', ratio('约占40%', 'percent', { about: 0.4 })),
  row('对低保对象给予全额资助，对返贫致贫人口按50%的比例给予定额资助。', ratio('50%', 'percent', 0.5)),
  row('按贷款市场报价利率（LPR）的50%给予贴息。', ratio('50%', 'percent', 0.5, '贷款市场报价利率（LPR）')),
  row(
    '义务兵家庭优待金不低于上年度当地居民人均消费支出的60%。',
    ratio('60%', 'percent', { min: 0.6 }, '上年度当地居民人均消费支出'),
  ),
  row('每千人口拥有3岁以下婴幼儿托位数4.5个，人均体育场地面积2.6平方米。'),
  row(
    '重度残疾人护理补贴按照一级残疾人低保标准的40%、二级残疾人低保标准的20%发放。',
    ratio('40%', 'percent', 0.4, '一级残疾人低保标准'),
    ratio('20%', 'percent', 0.2, '二级残疾人低保标准'),
  ),
  row(
    '5G网络覆盖率达98%，光缆1:50000比例图略，行政村通宽带率100%。',
    ratio('98%', 'percent', 0.98),
    share('1:50000', [1, 50000]),
    ratio('100%', 'percent', 1),
  ),
  row(
    '新生儿访视率、儿童健康管理率均≥90％；规范管理率不低于 65 %。',
    ratio('≥90％', 'percent', { min: 0.9 }),
    ratio('65 %', 'percent', { min: 0.65 }),
  ),
  row('经济补偿最高不超过12个月本人工资。', ratio('不超过12个月', 'multiple', { max: 12 }, '本人工资')),
  row(
    '丧葬补助金为6个月的统筹地区上年度职工月平均工资。',
    ratio('6个月', 'multiple', 6, '统筹地区上年度职工月平均工资'),
  ),
  row('自付部分按20%—30%收取。', ratio('20%—30%', 'percent', [0.2, 0.3], '自付部分')),
  row('中央财政承担八成，地方财政承担二成。', ratio('八成', 'percent', 0.8), ratio('二成', 'percent', 0.2)),
  row(
    '按不低于工资总额1.5%且不高于2.5%提取职工教育经费。',
    ratio('1.5%且不高于2.5%', 'percent', [0.015, 0.025], '工资总额'),
  ),
  row('产前筛查率不低于70%左右浮动。', ratio('70%左右', 'percent', { about: 0.7 })),
  row(
    '年利率最高上限5.5%，逾期1/3以上者除外。',
    ratio('5.5%', 'percent', { max: 0.055 }),
    ratio('1/3以上', 'fraction', { min: 1 / 3 }),
  ),
  row(
    '严重精神障碍患者规范管理率要在80%以上，面访率应达80％。',
    ratio('80%以上', 'percent', { min: 0.8 }),
    ratio('80％', 'percent', 0.8),
  ),
];
