/** A second round of rows, written after the first was looked at, in whole sentences of other places; labelled before any extractor was run. */

import { age, amount, cited, often, ratio, recurs, share } from './labels.ts';
import type { WholeField } from './whole-fields.ts';

const field = (text: string, facts: Partial<Omit<WholeField, 'text'>>): WholeField => ({
  text,
  amounts: [],
  ratios: [],
  frequencies: [],
  ages: [],
  citations: [],
  ...facts,
});

export const SECOND_ROUND: WholeField[] = [
  field('城市特困人员供养标准按不低于城市低保标准的1.5倍确定，农村按不低于1.3倍确定。', {
    ratios: [
      ratio('1.5倍', 'multiple', { min: 1.5 }, '城市低保标准'),
      ratio('1.3倍', 'multiple', { min: 1.3 }),
    ],
  }),
  field('门诊慢特病报销比例一级医院70%、二级医院60%、三级医院50%。', {
    ratios: [ratio('70%', 'percent', 0.7), ratio('60%', 'percent', 0.6), ratio('50%', 'percent', 0.5)],
  }),
  field('统筹基金对参保人员按规定支付，支付比例在职职工不低于80%，退休人员在此基础上提高5个百分点。', {
    ratios: [
      ratio('80%', 'percent', { min: 0.8 }),
      ratio('5个百分点', 'points', 0.05, null, { change: 'increase' }),
    ],
  }),
  field('稳岗返还：大型企业按企业及其职工上年度实际缴纳失业保险费的30%返还，中小微企业按60%返还。', {
    ratios: [
      ratio('30%', 'percent', 0.3, '企业及其职工上年度实际缴纳失业保险费'),
      ratio('60%', 'percent', 0.6),
    ],
  }),
  field('对就业困难人员灵活就业社保补贴，不超过其实际缴费的三分之二，期限最长不超过3年。', {
    ratios: [ratio('三分之二', 'fraction', { max: 2 / 3 }, '其实际缴费')],
  }),
  field('中央财政对西部地区补助80%，中部地区补助60%，省级与市县再按7：3负担剩余部分。', {
    ratios: [ratio('80%', 'percent', 0.8), ratio('60%', 'percent', 0.6), share('7：3', [7, 3])],
  }),
  field('实行差别电价，在居民电价基础上优惠10%；采暖费减半。', {
    ratios: [ratio('10%', 'percent', 0.1, '居民电价', { change: 'decrease' })],
  }),
  field('计划生育特殊家庭成员住院护理补贴按定点医院同类护工费用的百分之百给付。', {
    ratios: [ratio('百分之百', 'percent', 1, '定点医院同类护工费用')],
  }),
  field('普惠性幼儿园覆盖率稳定在85%以上，公办园在园幼儿占比不低于50%，学前三年毛入园率达到95%。', {
    ratios: [
      ratio('85%以上', 'percent', { min: 0.85 }),
      ratio('不低于50%', 'percent', { min: 0.5 }),
      ratio('95%', 'percent', 0.95),
    ],
  }),
  field('新建住宅小区按每百户不少于30平方米配建，护理型床位占比达到60％，家庭医生签约率≥40%。', {
    ratios: [ratio('60％', 'percent', 0.6), ratio('≥40%', 'percent', { min: 0.4 })],
  }),
  field('对家庭困难残疾人生活用水、电、气给予每月每户8吨水、15度电的减免，通信资费按5折优惠。', {
    ratios: [ratio('5折', 'percent', 0.5, '通信资费')],
    frequencies: [
      often('每月每户8吨', 8, '吨', '1 month', { per: ['household'] }),
      often('15度', 15, '度', '1 month', { per: ['household'] }),
    ],
  }),
  field('工资性补贴控制在当地月最低工资标准的50%～80%以内。', {
    ratios: [ratio('50%～80%', 'percent', [0.5, 0.8], '当地月最低工资标准')],
  }),
  field('失业保险基金支付最高不超过本人应享受失业保险金总额的80%。', {
    ratios: [ratio('80%', 'percent', { max: 0.8 }, '本人应享受失业保险金总额')],
  }),

  // frequencies
  field('家庭医生团队为签约的高血压、2型糖尿病患者每年至少提供4次随访和1次健康体检。', {
    frequencies: [
      often('每年至少提供4次', { min: 4 }, '次', '1 year'),
      often('1次', { min: 1 }, '次', '1 year'),
    ],
  }),
  field('对失能老人每年提供2次健康评估与健康服务，每次上门服务时长不少于30分钟。', {
    frequencies: [
      often('每年提供2次', 2, '次', '1 year'),
      often('每次上门服务时长不少于30分钟', { min: 30 }, '分钟', null, { per_event: '次' }),
    ],
  }),
  field('政务服务中心实行周一至周五每天8小时工作制，提供24小时自助服务。', {
    frequencies: [often('每天8小时', 8, '小时', '1 day'), often('24小时', 24, '小时', '1 day')],
  }),
  field('公共文化设施周开放时间不少于48小时，年免费开放不少于300天，节假日不闭馆。', {
    frequencies: [
      often('周开放时间不少于48小时', { min: 48 }, '小时', '1 week'),
      often('年免费开放不少于300天', { min: 300 }, '天', '1 year'),
    ],
  }),
  field('乡镇（街道）综合文化站每季度举办展览1—2次，每年组织文艺演出4场以上。', {
    frequencies: [
      often('每季度举办展览1—2次', [1, 2], '次', '1 quarter'),
      often('每年组织文艺演出4场以上', { min: 4 }, '场', '1 year'),
    ],
  }),
  field('农村（社区）每月至少放映1场数字电影，中小学生每学期观看2场爱国主义影片。', {
    frequencies: [
      often('每月至少放映1场', { min: 1 }, '场', '1 month'),
      often('每学期观看2场', 2, '场', '1 term'),
    ],
  }),
  field('对社区矫正对象每月走访不少于一次；对刑满释放人员每半年回访一次。', {
    frequencies: [
      often('每月走访不少于一次', { min: 1 }, '次', '1 month'),
      often('每半年回访一次', 1, '次', '1 half_year'),
    ],
  }),
  field('义务教育学校每年对学生进行一次体质健康测试，寄宿制学校每晚安排值班巡查。', {
    frequencies: [often('每年对学生进行一次', 1, '次', '1 year'), recurs('每晚安排', '1 day')],
  }),
  field('妇女常见病筛查每三年一个周期，每个周期内免费检查一次。', {
    frequencies: [often('每个周期内免费检查一次', 1, '次', '3 year')],
  }),
  field('基本养老服务补贴由区级民政部门按季发放，困难群众价格补贴按月足额发放。', {
    frequencies: [recurs('按季发放', '1 quarter'), recurs('按月足额发放', '1 month')],
  }),
  field('法律顾问每月到村（社区）服务不少于1天，每季度至少举办1次法治讲座，每年累计服务时间不少于96小时。', {
    frequencies: [
      often('每月到村（社区）服务不少于1天', { min: 1 }, '天', '1 month'),
      often('每季度至少举办1次', { min: 1 }, '次', '1 quarter'),
      often('每年累计服务时间不少于96小时', { min: 96 }, '小时', '1 year'),
    ],
  }),
  field('博物馆全年开放时间不少于10个月，免费开放日每月不少于2天，每年举办临时展览不少于3个。', {
    frequencies: [
      often('全年开放时间不少于10个月', { min: 10 }, '个月', '1 year'),
      often('每月不少于2天', { min: 2 }, '天', '1 month'),
      often('每年举办临时展览不少于3个', { min: 3 }, '个', '1 year'),
    ],
  }),
  field('报刊不少于30种，图书不少于1500册，每年更换新书不少于100册。', {
    frequencies: [often('每年更换新书不少于100册', { min: 100 }, '册', '1 year')],
  }),
  field('高校毕业生见习补贴期限3—12个月，就业援助“131”服务：1次政策宣介、3次岗位推介、1次职业指导。', {}),
  field('结核病患者治疗期间每月面对面随访1次，督导服药每日一次。', {
    frequencies: [often('每月面对面随访1次', 1, '次', '1 month'), often('每日一次', 1, '次', '1 day')],
  }),

  // amounts
  field('孤儿基本生活费：机构集中供养每人每月不低于2100元、社会散居不低于1500元。', {
    amounts: [
      amount('每人每月不低于2100元', { min: 2100 }, 'person', 'month'),
      amount('不低于1500元', { min: 1500 }, 'person', 'month'),
    ],
  }),
  field('按困难程度分别给予每人每学年4000元、3000元、2000元国家助学金。', {
    amounts: [
      amount('每人每学年4000元', 4000, 'person', 'school_year'),
      amount('3000元', 3000, 'person', 'school_year'),
      amount('2000元', 2000, 'person', 'school_year'),
    ],
  }),
  field(
    '医疗救助起付标准：重点救助对象不设，低保边缘家庭成员2500元，因病致贫患者6250元；年度救助限额10万元。',
    {
      amounts: [
        amount('2500元', 2500, '', null, { role: 'threshold' }),
        amount('6250元', 6250, '', null, { role: 'threshold' }),
        amount('10万元', { max: 100000 }, '', 'year', { role: 'cap' }),
      ],
    },
  ),
  field('公办养老机构护理费：自理老人每月每床500元，半失能老人每月每床1000元，失能老人每月每床1500元。', {
    amounts: [
      amount('每月每床500元', 500, '床', 'month'),
      amount('每月每床1000元', 1000, '床', 'month'),
      amount('每月每床1500元', 1500, '床', 'month'),
    ],
  }),
  field(
    '对吸纳就业困难人员的企业按800元/人/月给予岗位补贴，见习补贴1800元/人·月，其中留用率达50%以上的再提高200元。',
    {
      amounts: [
        amount('800元/人/月', 800, 'person', 'month'),
        amount('1800元/人·月', 1800, 'person', 'month'),
        amount('200元', 200, 'person', 'month', { change: 'increase' }),
      ],
      ratios: [ratio('50%以上', 'percent', { min: 0.5 })],
    },
  ),
  field('创业担保贷款：个人最高30万元，小微企业最高400万元。', {
    amounts: [
      amount('最高30万元', { max: 300000 }, '', null),
      amount('最高400万元', { max: 4000000 }, '', null),
    ],
  }),
  field('特殊教育生均公用经费按年生均不低于7000元落实，普通高中生均公用经费1200元。', {
    amounts: [
      amount('年生均不低于7000元', { min: 7000 }, 'student', 'year', { average: true }),
      amount('1200元', 1200, 'student', null),
    ],
  }),
  field('每村每年补助运行维护经费1.5万元，户厕改造每户奖补500至1000元。', {
    amounts: [amount('1.5万元', 15000, '村', 'year'), amount('500至1000元', [500, 1000], 'household', null)],
  }),

  // ages
  field('年满55周岁的女性和年满60周岁的男性居民；45岁以上55岁以下的农村妇女优先。', {
    ages: [
      age('年满55周岁', 55, null, { sex: 'female' }),
      age('年满60周岁', 60, null, { sex: 'male' }),
      age('45岁以上55岁以下', 45, 55, { sex: 'female' }),
    ],
  }),
  field('年龄16周岁至法定退休年龄、有劳动能力的居民，大龄失业人员指女40周岁、男50周岁以上。', {
    ages: [
      age('16周岁', 16, null),
      age('女40周岁', 40, null, { sex: 'female' }),
      age('男50周岁以上', 50, null, { sex: 'male' }),
    ],
  }),
  field('0至6岁（不满7周岁）残疾儿童；7周岁以上14周岁以下的孤独症儿童。', {
    ages: [age('0至6岁', 0, 6), age('不满7周岁', null, '<7'), age('7周岁以上14周岁以下', 7, 14)],
  }),
  field('满60周岁不满65周岁、65周岁及以上老年人分别发放绿卡、红卡。', {
    ages: [age('满60周岁不满65周岁', 60, '<65'), age('65周岁及以上', 65, null)],
  }),
  field('出生后0—28天的新生儿；1—6月龄婴儿；学龄前（3～6岁）儿童。', {
    ages: [
      age('0—28天', 0, 28, { unit: 'day' }),
      age('1—6月龄', 1, 6, { unit: 'month' }),
      age('3～6岁', 3, 6),
    ],
  }),
  field('服刑人员未成年子女、16至18周岁仍在接受教育的孤儿，可发放至年满18周岁。', {
    ages: [age('16至18周岁', 16, 18), age('年满18周岁', null, '<18')],
  }),

  // citations
  field(
    '执行民政部等11部门《关于进一步加强事实无人抚养儿童保障工作的意见》（民发〔2019〕62号）及市实施细则。',
    {
      citations: [
        cited('《关于进一步', '关于进一步加强事实无人抚养儿童保障工作的意见', 'document', {
          issuers: ['民政部'],
          doc_number: '民发〔2019〕62号',
        }),
      ],
    },
  ),
  field('依据《军人抚恤优待条例》（2024年中华人民共和国国务院、中央军委令第788号修订）执行。', {
    citations: [
      cited('《军人', '军人抚恤优待条例', 'regulation', {
        decree: '中华人民共和国国务院、中央军委令第788号',
      }),
    ],
  }),
  field(
    '按照《云南省人民政府办公厅转发省残联等部门关于加快发展残疾人托养服务意见的通知》（云政办发〔2014〕8号）执行。',
    {
      citations: [
        cited(
          '《云南省',
          '云南省人民政府办公厅转发省残联等部门关于加快发展残疾人托养服务意见的通知',
          'document',
          {
            issuers: ['云南省人民政府办公厅'],
            doc_number: '云政办发〔2014〕8号',
          },
        ),
      ],
    },
  ),
  field('符合JGJ 450-2018《老年人照料设施建筑设计标准》、DB31/T 1023—2016《社区居家养老服务规范》要求。', {
    citations: [
      cited('JGJ 450', '老年人照料设施建筑设计标准', 'standard', { standard_no: 'JGJ 450-2018' }),
      cited('DB31/T', '社区居家养老服务规范', 'standard', { standard_no: 'DB31/T 1023-2016' }),
    ],
  }),
  field(
    '《中华人民共和国义务教育法》《残疾人教育条例》（国务院令第674号）、《特殊教育办学质量评价指南》（教基〔2022〕4号）。',
    {
      citations: [
        cited('《中华', '中华人民共和国义务教育法', 'law'),
        cited('《残疾人', '残疾人教育条例', 'regulation', { decree: '国务院令第674号' }),
        cited('《特殊', '特殊教育办学质量评价指南', 'standard', { doc_number: '教基〔2022〕4号' }),
      ],
    },
  ),
  field(
    '《国家基本医疗保险、工伤保险和生育保险药品目录（2023年）》《国家基本药物目录（2018年版）》内的药品，按沪医保规〔2023〕1号规定报销。',
    {
      citations: [
        cited('《国家基本医疗', '国家基本医疗保险、工伤保险和生育保险药品目录（2023年）', 'standard', {
          version: '2023年',
        }),
        cited('《国家基本药物', '国家基本药物目录（2018年版）', 'standard', { version: '2018年版' }),
        cited('沪医保规', null, 'document', { doc_number: '沪医保规〔2023〕1号' }),
      ],
    },
  ),
  field('《关于印发＜河南省孤儿保障工作实施办法（修订）＞的通知》(豫民文【2021】45号)。', {
    citations: [
      cited('《关于印发', '关于印发〈河南省孤儿保障工作实施办法（修订）〉的通知', 'document', {
        doc_number: '豫民文〔2021〕45号',
        version: '修订',
      }),
    ],
  }),
];
