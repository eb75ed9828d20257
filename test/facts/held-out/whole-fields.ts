/** Whole fields as notices of other places print them, with all facts of all five kinds; labelled before any extractor was run on them. */
import type {
  AgeValue,
  AmountValue,
  CitationValue,
  FrequencyValue,
  RatioValue,
} from '../../../pipeline/records/facts.ts';
import { age, amount, cited, often, ratio, recurs, share } from './labels.ts';

export interface WholeField {
  text: string;
  amounts: Partial<AmountValue>[];
  ratios: Partial<RatioValue>[];
  frequencies: Partial<FrequencyValue>[];
  ages: Partial<AgeValue>[];
  citations: Partial<CitationValue>[];
}

const none = { amounts: [], ratios: [], frequencies: [], ages: [], citations: [] };
const field = (text: string, facts: Partial<Omit<WholeField, 'text'>>): WholeField => ({
  text,
  ...none,
  ...facts,
});

export const WHOLE_FIELDS: WholeField[] = [
  field(
    '为辖区内65岁及以上常住居民每年提供1次健康管理服务，包括生活方式和健康状况评估、体格检查、辅助检查和健康指导。老年人健康管理率达到70%以上。按照《国家基本公共卫生服务规范（第三版）》（国卫基层发〔2017〕13号）执行。',
    {
      ages: [age('65岁及以上', 65, null)],
      frequencies: [often('每年提供1次', 1, '次', '1 year')],
      ratios: [ratio('70%以上', 'percent', { min: 0.7 })],
      citations: [
        cited('《国家基本', '国家基本公共卫生服务规范（第三版）', 'standard', {
          doc_number: '国卫基层发〔2017〕13号',
          version: '第三版',
        }),
      ],
    },
  ),
  field(
    '1.80—99周岁经济困难老年人高龄津贴每人每月不低于60元；2.百岁以上老年人每人每月不低于500元。按月发放，所需资金由省与市县按6:4比例分担。',
    {
      ages: [age('80—99周岁', 80, 99), age('百岁以上', 100, null)],
      amounts: [
        amount('每人每月不低于60元', { min: 60 }, 'person', 'month'),
        amount('每人每月不低于500元', { min: 500 }, 'person', 'month'),
      ],
      frequencies: [recurs('按月发放', '1 month')],
      ratios: [share('6:4', [6, 4])],
    },
  ),
  field(
    '城乡居民基本医疗保险财政补助标准不低于每人每年670元，个人缴费标准为每人每年400元。政策范围内住院费用支付比例稳定在70%左右，年度最高支付限额为25万元。',
    {
      amounts: [
        amount('不低于每人每年670元', { min: 670 }, 'person', 'year', { role: 'cost_share' }),
        amount('每人每年400元', 400, 'person', 'year', { role: 'contribution' }),
        amount('25万元', { max: 250000 }, '', 'year', { role: 'cap' }),
      ],
      ratios: [ratio('70%左右', 'percent', { about: 0.7 })],
    },
  ),
  field(
    '公共图书馆、文化馆（站）、美术馆免费开放，其中公共图书馆每周开放时间不少于56小时，文化馆（站）不少于42小时。县级公共图书馆人均年新增藏书不少于0.03册，每年下基层服务次数不少于50次。执行《公共图书馆服务规范》（GB/T 28220-2023）。',
    {
      frequencies: [
        often('每周开放时间不少于56小时', { min: 56 }, '小时', '1 week'),
        often('不少于42小时', { min: 42 }, '小时', '1 week'),
        often('人均年新增藏书不少于0.03册', { min: 0.03 }, '册', '1 year', {
          per: ['person'],
          average: true,
        }),
        often('每年下基层服务次数不少于50次', { min: 50 }, '次', '1 year'),
      ],
      citations: [
        cited('《公共图书馆', '公共图书馆服务规范', 'standard', { standard_no: 'GB/T 28220-2023' }),
      ],
    },
  ),
  field(
    '失业保险金标准为当地最低工资标准的90%，领取期限最长24个月。女年满45周岁、男年满50周岁距法定退休年龄不足1年的，可延长至法定退休年龄。失业人员领取失业保险金期间死亡的，其遗属一次性领取丧葬补助金6000元。',
    {
      ratios: [ratio('90%', 'percent', 0.9, '当地最低工资标准')],
      ages: [
        age('女年满45周岁', 45, null, { sex: 'female' }),
        age('男年满50周岁', 50, null, { sex: 'male' }),
      ],
      amounts: [amount('6000元', 6000, '', 'once')],
    },
  ),
  field(
    '对家庭经济困难的学前教育在园幼儿，按每生每年1000元标准给予资助；义务教育阶段家庭经济困难寄宿生生活补助为小学生每生每年1250元、初中生每生每年1500元，非寄宿生减半。按学期发放。',
    {
      amounts: [
        amount('每生每年1000元', 1000, 'student', 'year'),
        amount('每生每年1250元', 1250, 'student', 'year'),
        amount('每生每年1500元', 1500, 'student', 'year'),
      ],
      frequencies: [recurs('按学期发放', '1 term')],
    },
  ),
  field(
    '年满60周岁、无劳动能力、无生活来源且无法定赡养义务人的老年人，以及未满16周岁的未成年人，依法纳入特困供养范围。全自理、部分丧失、完全丧失自理能力的照料护理标准分别按当地最低工资标准的10%、30%、60%确定。具体按照《特困人员认定办法》（民发〔2021〕43号）执行。',
    {
      ages: [age('年满60周岁', 60, null), age('未满16周岁', null, '<16')],
      ratios: [
        ratio('10%', 'percent', 0.1, '当地最低工资标准'),
        ratio('30%', 'percent', 0.3, '当地最低工资标准'),
        ratio('60%', 'percent', 0.6, '当地最低工资标准'),
      ],
      citations: [cited('《特困', '特困人员认定办法', 'regulation', { doc_number: '民发〔2021〕43号' })],
    },
  ),
  field(
    '对招用就业困难人员的用人单位，给予社会保险补贴和岗位补贴，岗位补贴标准为每人每月1000元，期限最长不超过3年。职业技能培训补贴：初级工每人1200元、中级工每人1800元、高级工每人2500元，同一人每年最多享受3次。',
    {
      amounts: [
        amount('每人每月1000元', 1000, 'person', 'month'),
        amount('每人1200元', 1200, 'person', null),
        amount('每人1800元', 1800, 'person', null),
        amount('每人2500元', 2500, 'person', null),
      ],
      frequencies: [often('每年最多享受3次', { max: 3 }, '次', '1 year')],
    },
  ),
  field(
    '为35—64周岁农村妇女和城镇低保妇女免费进行宫颈癌、乳腺癌检查，每3年至少1次。检查率达到50%以上。检查费用每人不低于141元，中央财政按规定补助，不足部分由省级财政按4:6比例与市县共担。',
    {
      ages: [age('35—64周岁', 35, 64, { sex: 'female' })],
      frequencies: [often('每3年至少1次', { min: 1 }, '次', '3 year')],
      ratios: [ratio('50%以上', 'percent', { min: 0.5 }), share('4:6', [4, 6])],
      amounts: [amount('每人不低于141元', { min: 141 }, 'person', null)],
    },
  ),
  field(
    '根据国家卫生健康委、财政部《关于做好2023年基本公共卫生服务工作的通知》（国卫基层发〔2023〕20号）要求，0～6岁儿童健康管理率、孕产妇系统管理率保持在90%以上。新生儿访视1次，满月健康管理1次；婴幼儿健康管理分别在3、6、8、12、18、24、30、36月龄时进行，共8次。',
    {
      citations: [
        cited('《关于做好', '关于做好2023年基本公共卫生服务工作的通知', 'document', {
          issuers: ['国家卫生健康委', '财政部'],
          doc_number: '国卫基层发〔2023〕20号',
        }),
      ],
      ages: [age('0～6岁', 0, 6)],
      ratios: [ratio('90%以上', 'percent', { min: 0.9 })],
      frequencies: [
        often('分别在3、6、8、12、18、24、30、36月龄时进行，共8次', 8, '次', null, {
          schedule: ['3', '6', '8', '12', '18', '24', '30', '36月龄'],
        }),
      ],
    },
  ),
  field(
    '城镇户籍低收入住房困难家庭，人均住房建筑面积低于15平方米，家庭年收入低于6万元、总资产不超过30万元。实物配租租金按同区域市场租金的30%收取，货币补贴标准为25元/平方米·月。',
    {
      amounts: [
        amount('低于6万元', { max: 60000 }, '', 'year', { role: 'threshold' }),
        amount('不超过30万元', { max: 300000 }, '', null, { role: 'threshold' }),
        amount('25元/平方米·月', 25, '平方米', 'month'),
      ],
      ratios: [ratio('30%', 'percent', 0.3, '同区域市场租金')],
    },
  ),
  field(
    '为残疾儿童（0-10周岁）提供康复训练救助，视力、听力、肢体、智力残疾和孤独症儿童每人每年补助不低于15000元，每周训练不少于5天、每天不少于4小时，全年训练时间不少于10个月。按《残疾儿童康复救助“十四五”实施方案》（残联发〔2021〕50号）执行。',
    {
      ages: [age('0-10周岁', 0, 10)],
      amounts: [amount('不低于15000元', { min: 15000 }, 'person', 'year')],
      frequencies: [
        often('每周训练不少于5天', { min: 5 }, '天', '1 week'),
        often('每天不少于4小时', { min: 4 }, '小时', '1 day'),
        often('全年训练时间不少于10个月', { min: 10 }, '个月', '1 year'),
      ],
      citations: [
        cited('《残疾儿童', '残疾儿童康复救助“十四五”实施方案', 'document', {
          doc_number: '残联发〔2021〕50号',
        }),
      ],
    },
  ),
  field(
    '中央财政和地方财政分档按比例分担，我省中央与地方按8∶2分担，地方部分由省级与市县按5∶5分担。依据《国务院办公厅关于印发〈基本公共服务领域中央与地方共同财政事权和支出责任划分改革方案〉的通知》（国办发〔2018〕6号）执行。',
    {
      ratios: [share('8∶2', [8, 2]), share('5∶5', [5, 5])],
      citations: [
        cited(
          '《国务院办公厅',
          '国务院办公厅关于印发〈基本公共服务领域中央与地方共同财政事权和支出责任划分改革方案〉的通知',
          'document',
          { doc_number: '国办发〔2018〕6号', issuers: ['国务院办公厅'] },
        ),
      ],
    },
  ),
  field(
    '一级伤残军人护理费按统筹地区上年度职工月平均工资的50%发放。服现役满12年的退役士兵由政府安排工作，待安排工作期间按照不低于当地最低生活水平逐月发放生活补助。烈士褒扬金标准为烈士牺牲时上一年度全国城镇居民人均可支配收入的30倍。',
    {
      ratios: [
        ratio('50%', 'percent', 0.5, '统筹地区上年度职工月平均工资'),
        ratio('30倍', 'multiple', 30, '烈士牺牲时上一年度全国城镇居民人均可支配收入'),
      ],
      frequencies: [recurs('逐月发放', '1 month')],
    },
  ),
  field(
    '每县（市、区）每年开展法治宣传活动不少于4次，每个村（社区）每月法律顾问服务时间不少于8小时，每季度举办法治讲座1次。12348热线全年365天7×24小时服务。',
    {
      frequencies: [
        often('每年开展法治宣传活动不少于4次', { min: 4 }, '次', '1 year', { per: ['县（市、区）'] }),
        often('每月法律顾问服务时间不少于8小时', { min: 8 }, '小时', '1 month', { per: ['村（社区）'] }),
        often('每季度举办法治讲座1次', 1, '次', '1 quarter'),
        often('全年365天', 365, '天', '1 year'),
        often('7×24小时', 168, '小时', '1 week'),
      ],
    },
  ),
];
