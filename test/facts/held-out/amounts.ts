/** Sums as other provinces write them; labelled by the record contract before any extractor was run on them. */
import type { AmountValue } from '../../../pipeline/records/facts.ts';
import { amount, type HeldOutRow } from './labels.ts';

const row = (text: string, ...facts: Partial<AmountValue>[]): HeldOutRow<AmountValue> => ({ text, facts });
const threshold = { role: 'threshold' } as const;
const cap = { role: 'cap' } as const;
const contribution = { role: 'contribution' } as const;
const costShare = { role: 'cost_share' } as const;
const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;
const mean = { average: true } as const;

export const AMOUNTS: HeldOutRow<AmountValue>[] = [
  row(
    '集中供养孤儿基本生活最低养育标准为每人每月2017元，散居孤儿（含艾滋病病毒感染儿童）为每人每月1378元。',
    amount('每人每月2017元', 2017, 'person', 'month'),
    amount('每人每月1378元', 1378, 'person', 'month', { subject: '散居孤儿（含艾滋病病毒感染儿童）' }),
  ),
  row(
    '困难残疾人生活补贴标准为低保残疾人每人每月100元，重度残疾人护理补贴标准为一级每人每月100元、二级每人每月50元。',
    amount('每人每月100元', 100, 'person', 'month'),
    amount('每人每月100元', 100, 'person', 'month'),
    amount('每人每月50元', 50, 'person', 'month'),
  ),
  row(
    '高龄津贴：80-89周岁老年人每人每月不低于50元，90—99周岁每人每月不低于100元，100周岁及以上每人每月不低于300元。',
    amount('每人每月不低于50元', { min: 50 }, 'person', 'month'),
    amount('每人每月不低于100元', { min: 100 }, 'person', 'month'),
    amount('每人每月不低于300元', { min: 300 }, 'person', 'month'),
  ),
  row(
    '农村义务教育学生营养膳食补助国家基础标准为每生每天5元（每生每年1000元）。',
    amount('每生每天5元', 5, 'student', 'day'),
    amount('每生每年1000元', 1000, 'student', 'year'),
  ),
  row(
    '义务教育阶段生均公用经费基准定额为小学每生每年720元、初中每生每年940元，特殊教育学校每生每年6000元以上。',
    amount('每生每年720元', 720, 'student', 'year', { subject: '小学' }),
    amount('每生每年940元', 940, 'student', 'year', { subject: '初中' }),
    amount('每生每年6000元以上', { min: 6000 }, 'student', 'year', { subject: '特殊教育学校' }),
  ),
  row(
    '所需资金由自治区和盟市分担，其中自治区财政按照每人每月40元给予补助，不足部分由盟市、旗县财政承担。',
    amount('每人每月40元', 40, 'person', 'month', costShare),
  ),
  row(
    '发放一次性生育补贴：第一孩3000元，第二孩5000元，第三孩10000元。',
    amount('3000元', 3000, '', 'once', { subject: '第一孩' }),
    amount('5000元', 5000, '', 'once', { subject: '第二孩' }),
    amount('10000元', 10000, '', 'once', { subject: '第三孩' }),
  ),
  row(
    '独生子女死亡的，特别扶助金标准为每人每月590元；独生子女伤残的，特别扶助金标准为每人每月460元。',
    amount('每人每月590元', 590, 'person', 'month'),
    amount('每人每月460元', 460, 'person', 'month'),
  ),
  row('符合条件的农村独生子女父母，每人每年奖励扶助960元。', amount('960元', 960, 'person', 'year')),
  row(
    '高龄补贴标准：80—89岁60元/人·月，90—99岁120元/人·月，100岁以上500元/人·月。',
    amount('60元/人·月', 60, 'person', 'month'),
    amount('120元/人·月', 120, 'person', 'month'),
    amount('500元/人·月', 500, 'person', 'month'),
  ),
  row(
    '普通高中国家助学金平均资助标准为每生每年2000元，具体标准由各地结合实际在1000元—3000元范围内确定，可以分为2—3档。',
    amount('每生每年2000元', 2000, 'student', 'year', mean),
    amount('1000元—3000元', [1000, 3000], 'student', 'year'),
  ),
  row(
    '全日制普通本专科学生每人每年申请贷款额度不超过16000元；全日制研究生每人每年申请贷款额度不超过20000元。',
    amount('不超过16000元', { max: 16000 }, 'person', 'year'),
    amount('不超过20000元', { max: 20000 }, 'person', 'year'),
  ),
  row(
    '2025年度城乡居民基本医疗保险个人缴费标准为每人每年400元。',
    amount('每人每年400元', 400, 'person', 'year', contribution),
  ),
  row(
    '大病保险起付标准为12000元，年度最高支付限额40万元；困难人员起付标准降低50%，取消最高支付限额。',
    amount('12000元', 12000, '', null, threshold),
    amount('40万元', { max: 400000 }, '', 'year', cap),
  ),
  row(
    '农村妇女“两癌”检查：宫颈癌检查49元/例，乳腺癌检查79元/例。',
    amount('49元/例', 49, '例', null),
    amount('79元/例', 79, '例', null),
  ),
  row('为每个行政村每年安排文化活动经费不少于1.2万元。', amount('1.2万元', { min: 12000 }, '行政村', 'year')),
  row(
    '地市级每馆每年50万元，县级每馆每年20万元，乡镇综合文化站每站每年5万元。',
    amount('每馆每年50万元', 500000, '馆', 'year'),
    amount('每馆每年20万元', 200000, '馆', 'year'),
    amount('每站每年5万元', 50000, '站', 'year'),
  ),
  row('农村公益电影放映每场补贴200元。', amount('200元', 200, '场', null)),
  row(
    '给予一次性创业补贴1万元；吸纳就业的，按每人3000元给予带动就业补贴，总额不超过3万元。',
    amount('1万元', 10000, '', 'once'),
    amount('每人3000元', 3000, 'person', null),
    amount('不超过3万元', { max: 30000 }, '', null),
  ),
  row(
    '特困人员基本生活标准：集中供养不低于每人每月1248元，分散供养不低于每人每月1196元；全自理、半自理、全护理照料护理标准分别不低于每人每月210元、420元、840元。',
    amount('不低于每人每月1248元', { min: 1248 }, 'person', 'month'),
    amount('不低于每人每月1196元', { min: 1196 }, 'person', 'month'),
    amount('不低于每人每月210元', { min: 210 }, 'person', 'month'),
    amount('420元', { min: 420 }, 'person', 'month'),
    amount('840元', { min: 840 }, 'person', 'month'),
  ),
  row('流浪乞讨人员在站期间伙食费每人每天30元。', amount('每人每天30元', 30, 'person', 'day')),
  row(
    '免除遗体接运、存放、火化和骨灰寄存四项基本殡葬服务费用，每具遗体减免额度不超过1200元。',
    amount('不超过1200元', { max: 1200 }, '具', null),
  ),
  row(
    '农村危房改造户均补助1.4万元，其中重点对象每户不低于2万元。',
    amount('1.4万元', 14000, 'household', null, mean),
    amount('每户不低于2万元', { min: 20000 }, 'household', null),
  ),
  row(
    '公租房租赁补贴标准为低保家庭每月每平方米16元，低收入家庭12元/平方米·月。',
    amount('每月每平方米16元', 16, '平方米', 'month'),
    amount('12元/平方米·月', 12, '平方米', 'month'),
  ),
  row(
    '家庭人均月收入低于3500元的城镇户籍家庭。',
    amount('低于3500元', { max: 3500 }, 'person', 'month', { ...threshold, ...mean }),
  ),
  row(
    '因战致残一级残疾军人抚恤金每年112930元，因公致残109370元，因病致残105780元。',
    amount('每年112930元', 112930, '', 'year'),
    amount('109370元', 109370, '', 'year'),
    amount('105780元', 105780, '', 'year'),
  ),
  row('按每人每月１５０元的标准发放护理补贴。', amount('每人每月１５０元', 150, 'person', 'month')),
  row('低保家庭每户每年 1 200 元。', amount('每户每年 1 200 元', 1200, 'household', 'year')),
  row('家庭经济困难寄宿生每生每年补助一千二百五十元。', amount('一千二百五十元', 1250, 'student', 'year')),
  row('一次性抚恤补助两万五千元。', amount('两万五千元', 25000, '', 'once')),
  row('重度殘疾人每人每月補貼300元。', amount('300元', 300, 'person', 'month')),
  row(
    '轻度、中度、重度失能老年人服务补贴分别为每人每月200元、400元、600元。',
    amount('每人每月200元', 200, 'person', 'month'),
    amount('400元', 400, 'person', 'month'),
    amount('600元', 600, 'person', 'month'),
  ),
  row(
    '普惠性民办幼儿园补助标准：省一级园每生每年不低于2600元、二级园2000元、三级园1500元。',
    amount('每生每年不低于2600元', { min: 2600 }, 'student', 'year', { subject: '省一级园' }),
    amount('2000元', 2000, 'student', 'year'),
    amount('1500元', 1500, 'student', 'year'),
  ),
  row('新增养老床位每张一次性补助1万元。', amount('1万元', 10000, '养老床位', 'once')),
  row('元旦、春节期间多元化开展文化活动，咨询电话：0755-12345678，12345热线，每单元设1名楼长。'),
  row(
    '失业保险金标准为2160元/月，代缴医保费期间不再发放医疗补助金。',
    amount('2160元/月', 2160, '', 'month'),
  ),
  row('免费婚前医学检查，每对补助不超过240元。', amount('不超过240元', { max: 240 }, '对', null)),
  row(
    '新生儿疾病筛查每例补助120元，其中省级财政承担72元，市县财政承担48元。',
    amount('120元', 120, '例', null),
    amount('72元', 72, '例', null, costShare),
    amount('48元', 48, '例', null, costShare),
  ),
  row(
    '残疾儿童康复训练每人每年不低于1.2万元；人工耳蜗植入手术每例6万元；辅助器具每件最高补贴5000元。',
    amount('每人每年不低于1.2万元', { min: 12000 }, 'person', 'year'),
    amount('每例6万元', 60000, '例', null),
    amount('5000元', { max: 5000 }, '件', null),
  ),
  row(
    '缴费档次设每年200元、500元、1000元、2000元、3000元、5000元6个档次。',
    amount('每年200元', 200, '', 'year', contribution),
    amount('500元', 500, '', 'year', contribution),
    amount('1000元', 1000, '', 'year', contribution),
    amount('2000元', 2000, '', 'year', contribution),
    amount('3000元', 3000, '', 'year', contribution),
    amount('5000元', 5000, '', 'year', contribution),
  ),
  row(
    '2024年7月1日起，基础养老金每人每月增加20元，达到163元。',
    amount('20元', 20, 'person', 'month', up),
    amount('163元', 163, 'person', 'month'),
  ),
  row(
    '法律援助补贴：刑事案件侦查阶段每件1200元，审查起诉阶段每件1500元；值班律师每人每天300元至500元。',
    amount('每件1200元', 1200, '件', null),
    amount('每件1500元', 1500, '件', null),
    amount('每人每天300元至500元', [300, 500], 'person', 'day'),
  ),
  row(
    '居家上门护理服务按65元/小时结算，每月支付上限2000元。',
    amount('65元/小时', 65, '小时', null),
    amount('上限2000元', { max: 2000 }, '', 'month'),
  ),
  row(
    '医疗救助对重点救助对象不设起付线，年度救助限额5万元。',
    amount('5万元', { max: 50000 }, '', 'year', cap),
  ),
  row('每服务对象每年约需经费 3,600 元左右。', amount('3,600 元左右', { about: 3600 }, '服务对象', 'year')),
  row(
    '高中阶段残疾学生免学杂费，每学期减免850元；教科书每生每学期320元。',
    amount('850元', 850, '', 'term'),
    amount('每生每学期320元', 320, 'student', 'term'),
  ),
  row('培训补贴标准较上年每人下调200元。', amount('200元', 200, 'person', null, down)),
  row(
    '基本公共卫生服务经费人均不低于94元，其中城乡社区5元用于疫情防控。',
    amount('人均不低于94元', { min: 94 }, 'person', null, mean),
    amount('5元', 5, 'person', null),
  ),
  row(
    '对2000元（含）到3万元的医疗费用按70%救助。',
    amount('2000元（含）到3万元', [2000, 30000], '', null, threshold),
  ),
  row('对口支援资金≥1.5亿元。', amount('≥1.5亿元', { min: 150000000 }, '', null)),
];
