/** A third round: whole fields in the ways of provinces and cities that are not in raw/; labelled by the guideline alone, before any extractor was run. */
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

export const THIRD_ROUND: WholeField[] = [
  field(
    '普通高中国家助学金平均资助标准为每生每年2000元，分为两档，一档每生每年2500元，二档每生每年1500元，每学期发放一次。所需资金由中央与地方按6:4比例分担。按照《财政部 教育部关于印发〈学生资助资金管理办法〉的通知》（财教〔2021〕310号）执行。',
    {
      amounts: [
        amount('每生每年2000元', 2000, 'student', 'year', { average: true }),
        amount('每生每年2500元', 2500, 'student', 'year'),
        amount('每生每年1500元', 1500, 'student', 'year'),
      ],
      frequencies: [often('每学期发放一次', 1, '次', '1 term')],
      ratios: [share('6:4', [6, 4])],
      citations: [
        cited('《财政部', '财政部 教育部关于印发〈学生资助资金管理办法〉的通知', 'document', {
          issuers: ['财政部', '教育部'],
          doc_number: '财教〔2021〕310号',
        }),
      ],
    },
  ),
  field(
    '学前教育阶段：对3-6岁家庭经济困难儿童按每生每学年不低于1000元的标准给予资助，资助面不低于在园幼儿总数的10%。',
    {
      amounts: [amount('每生每学年不低于1000元', { min: 1000 }, 'student', 'school_year')],
      ages: [age('3-6岁', 3, 6)],
      ratios: [ratio('10%', 'percent', { min: 0.1 }, '在园幼儿总数')],
    },
  ),
  field(
    '城乡居民基础养老金最低标准为每人每月190元，对65—74周岁参保居民每人每月加发5元，75周岁及以上的每人每月加发10元。年满60周岁、累计缴费满15年且未领取国家规定的基本养老保障待遇的，按月领取养老金。',
    {
      amounts: [
        amount('每人每月190元', 190, 'person', 'month'),
        amount('5元', 5, 'person', 'month', { change: 'increase' }),
        amount('10元', 10, 'person', 'month', { change: 'increase' }),
      ],
      ages: [age('65—74周岁', 65, 74), age('75周岁及以上', 75, null), age('年满60周岁', 60, null)],
      frequencies: [recurs('按月领取', '1 month')],
    },
  ),
  field(
    '重度残疾人护理补贴：一级残疾每人每月不低于240元，二级残疾每人每月不低于120元；困难残疾人生活补贴标准为所在地城市低保标准的30%，未满18周岁的上浮10%。',
    {
      amounts: [
        amount('每人每月不低于240元', { min: 240 }, 'person', 'month'),
        amount('每人每月不低于120元', { min: 120 }, 'person', 'month'),
      ],
      ratios: [
        ratio('30%', 'percent', 0.3, '所在地城市低保标准'),
        ratio('10%', 'percent', 0.1, null, { change: 'increase' }),
      ],
      ages: [age('未满18周岁', null, '<18')],
    },
  ),
  field(
    '为0-17周岁符合条件的残疾儿童提供康复救助，其中0—6岁视力残疾儿童助视器适配每人每年最高1200元，人工耳蜗植入手术费一次性补助12000元；肢体矫治手术每例不超过1.5万元，术后康复训练每月不少于20次、每次不少于60分钟。',
    {
      ages: [age('0-17周岁', 0, 17), age('0—6岁', 0, 6)],
      amounts: [
        amount('每人每年最高1200元', { max: 1200 }, 'person', 'year'),
        amount('12000元', 12000, '', 'once'),
        amount('每例不超过1.5万元', { max: 15000 }, '例', null),
      ],
      frequencies: [
        often('每月不少于20次', { min: 20 }, '次', '1 month'),
        often('每次不少于60分钟', { min: 60 }, '分钟', null, { per_event: '次' }),
      ],
    },
  ),
  field(
    '公共租赁住房：单人户每月租赁补贴不超过660元，二人户每月不超过1320元，三人及以上户每月不超过1980元；人均住房建筑面积低于15平方米且人均年收入低于52800元的家庭可申请。保障面积超出部分按市场租金的90%计租。',
    {
      amounts: [
        amount('不超过660元', { max: 660 }, '', 'month'),
        amount('每月不超过1320元', { max: 1320 }, '', 'month'),
        amount('每月不超过1980元', { max: 1980 }, '', 'month'),
        amount('低于52800元', { max: 52800 }, 'person', 'year', { average: true, role: 'threshold' }),
      ],
      ratios: [ratio('90%', 'percent', 0.9, '市场租金')],
    },
  ),
  field(
    '农村危房改造：C级危房户均补助不低于1万元，D级危房户均补助不低于2.5万元，省级按户均7500元给予补助，其余由市、县（市、区）按照1∶1比例负担。',
    {
      amounts: [
        amount('不低于1万元', { min: 10000 }, 'household', null, { average: true }),
        amount('不低于2.5万元', { min: 25000 }, 'household', null, { average: true }),
        amount('7500元', 7500, 'household', null, { average: true, role: 'cost_share' }),
      ],
      ratios: [share('1∶1', [1, 1])],
    },
  ),
  field(
    '公共图书馆每周开放不少于63小时，少儿图书馆不少于36小时；人均公共藏书量达到1.2册，年人均新增藏书不少于0.06册。街道（乡镇）图书馆每年开展阅读活动不少于12场次。参照《公共图书馆建设标准》（建标108-2008）、《乡镇综合文化站服务标准》（WH/T 83-2019）。',
    {
      frequencies: [
        often('每周开放不少于63小时', { min: 63 }, '小时', '1 week'),
        often('不少于36小时', { min: 36 }, '小时', '1 week'),
        often('年人均新增藏书不少于0.06册', { min: 0.06 }, '册', '1 year', {
          per: ['person'],
          average: true,
        }),
        often('每年开展阅读活动不少于12场次', { min: 12 }, '场次', '1 year'),
      ],
      citations: [
        cited('《公共图书馆建设', '公共图书馆建设标准', 'standard', { standard_no: '建标 108-2008' }),
        cited('《乡镇', '乡镇综合文化站服务标准', 'standard', { standard_no: 'WH/T 83-2019' }),
      ],
    },
  ),
  field(
    '农村数字电影放映：每个行政村每月放映1场公益电影，其中每年国产新片（院线上映不超过2年）比例不少于三分之一，每场补贴不低于200元，由省、市、县按5:2:3比例负担。',
    {
      frequencies: [often('每月放映1场', 1, '场', '1 month', { per: ['行政村'] })],
      ratios: [ratio('三分之一', 'fraction', { min: 1 / 3 }), share('5:2:3', [5, 2, 3])],
      amounts: [amount('不低于200元', { min: 200 }, '场', null)],
    },
  ),
  field(
    '公共体育场馆全年免费或低收费开放时间一般不少于330天，每周不少于35小时，公休日、法定节假日、学校寒暑假期间每天不少于8小时；对60周岁及以上老年人、残疾人票价优惠不低于50%。执行《大型体育场馆免费低收费开放补助资金管理办法》和《公共体育设施 室外健身设施的配置与管理》（GB/T 34284—2017）。',
    {
      frequencies: [
        often('不少于330天', { min: 330 }, '天', '1 year'),
        often('每周不少于35小时', { min: 35 }, '小时', '1 week'),
        often('每天不少于8小时', { min: 8 }, '小时', '1 day'),
      ],
      ages: [age('60周岁及以上', 60, null)],
      ratios: [ratio('不低于50%', 'percent', { min: 0.5 }, null, { change: 'decrease' })],
      citations: [
        cited('《大型', '大型体育场馆免费低收费开放补助资金管理办法', 'regulation'),
        cited('《公共体育', '公共体育设施 室外健身设施的配置与管理', 'document', {
          standard_no: 'GB/T 34284-2017',
        }),
      ],
    },
  ),
  field(
    '对本市户籍居民免除遗体接运、存放（3天内）、火化和骨灰寄存（1年）等基本殡葬服务费用，每具遗体最高补贴1830元；选择树葬、海葬等节地生态安葬的，一次性奖励2000元/具。',
    {
      amounts: [amount('1830元', { max: 1830 }, '具', null), amount('2000元/具', 2000, '具', 'once')],
    },
  ),
  field(
    '义务兵家庭优待金按不低于上年度本县（市、区）城镇居民人均可支配收入的50%发放；进藏兵提高1倍，大学毕业生入伍的每人另给一次性奖励5000元。依据《军人抚恤优待条例》（国务院、中央军委令第788号）和《四川省军人抚恤优待办法》（四川省人民政府令第232号）。',
    {
      ratios: [
        ratio('50%', 'percent', { min: 0.5 }, '上年度本县（市、区）城镇居民人均可支配收入'),
        ratio('1倍', 'multiple', 1, null, { change: 'increase' }),
      ],
      amounts: [amount('5000元', 5000, 'person', 'once')],
      citations: [
        cited('《军人', '军人抚恤优待条例', 'regulation', { decree: '国务院、中央军委令第788号' }),
        cited('《四川', '四川省军人抚恤优待办法', 'regulation', { decree: '四川省人民政府令第232号' }),
      ],
    },
  ),
  field(
    '退役军人自主就业一次性经济补助：义务兵每服役1年补助4500元，不满半年的按半年计发。自谋职业的，3年内每户每年最高可扣减税费24000元。',
    {
      amounts: [amount('4500元', 4500, '', 'once'), amount('24000元', { max: 24000 }, 'household', 'year')],
    },
  ),
  field(
    '职工医保住院起付标准：一级、二级、三级医疗机构分别为200元、500元、800元，政策范围内支付比例分别为95%、90%、85%，退休人员各提高2个百分点，年度最高支付限额50万元。',
    {
      amounts: [
        amount('200元', 200, '', null, { role: 'threshold' }),
        amount('500元', 500, '', null, { role: 'threshold' }),
        amount('800元', 800, '', null, { role: 'threshold' }),
        amount('50万元', { max: 500000 }, '', 'year', { role: 'cap' }),
      ],
      ratios: [
        ratio('95%', 'percent', 0.95),
        ratio('90%', 'percent', 0.9),
        ratio('85%', 'percent', 0.85),
        ratio('2个百分点', 'points', 0.02, null, { change: 'increase' }),
      ],
    },
  ),
  field(
    '按照《广东省城乡居民基本养老保险实施办法》（粤府〔2023〕24号），个人缴费档次设每年180元、240元、360元、600元四档，对低保对象由政府代缴每人每年不少于180元；参保人死亡的，丧葬补助金按12个月当地基础养老金计发。',
    {
      citations: [
        cited('《广东', '广东省城乡居民基本养老保险实施办法', 'regulation', {
          doc_number: '粤府〔2023〕24号',
        }),
      ],
      amounts: [
        amount('每年180元', 180, '', 'year', { role: 'contribution' }),
        amount('240元', 240, '', 'year', { role: 'contribution' }),
        amount('360元', 360, '', 'year', { role: 'contribution' }),
        amount('600元', 600, '', 'year', { role: 'contribution' }),
        amount('每人每年不少于180元', { min: 180 }, 'person', 'year'),
      ],
      ratios: [ratio('12个月', 'multiple', 12, '当地基础养老金')],
    },
  ),
  field(
    '为35-64周岁农村妇女每3年提供1次宫颈癌和乳腺癌检查，目标人群覆盖率达80%以上；为怀孕妇女孕期至少提供5次产前检查，产后28天内入户访视1次。按照《宫颈癌筛查工作方案》《乳腺癌筛查工作方案》（国卫办妇幼函〔2021〕635号）实施。',
    {
      ages: [age('35-64周岁', 35, 64, { sex: 'female' })],
      frequencies: [
        often('每3年提供1次', 1, '次', '3 year'),
        often('孕期至少提供5次', { min: 5 }, '次', null, { per_event: '孕期' }),
        often('产后28天内入户访视1次', 1, '次', null, { per_event: '产后28天内' }),
      ],
      ratios: [ratio('80%以上', 'percent', { min: 0.8 })],
      citations: [
        cited('《宫颈癌', '宫颈癌筛查工作方案', 'document'),
        cited('《乳腺癌', '乳腺癌筛查工作方案', 'document', { doc_number: '国卫办妇幼函〔2021〕635号' }),
      ],
    },
  ),
  field(
    '家庭医生对签约的高血压、2型糖尿病患者每季度面对面随访不少于1次，每年进行1次较全面健康体检；对65周岁以上失能老人每年上门服务不少于两次，规范管理率保持在62%以上。',
    {
      frequencies: [
        often('每季度面对面随访不少于1次', { min: 1 }, '次', '1 quarter'),
        often('每年进行1次', 1, '次', '1 year'),
        often('每年上门服务不少于两次', { min: 2 }, '次', '1 year'),
      ],
      ages: [age('65周岁以上', 65, null)],
      ratios: [ratio('62%以上', 'percent', { min: 0.62 })],
    },
  ),
  field(
    '高龄津贴：80—89周岁每人每月50元，90—99周岁每人每月100元，100周岁及以上每人每月300元，按季度发放；每年为80周岁及以上低保老年人免费安装适老化设施，每户补贴标准不超过3000元。',
    {
      ages: [
        age('80—89周岁', 80, 89),
        age('90—99周岁', 90, 99),
        age('100周岁及以上', 100, null),
        age('80周岁及以上', 80, null),
      ],
      amounts: [
        amount('每人每月50元', 50, 'person', 'month'),
        amount('每人每月100元', 100, 'person', 'month'),
        amount('每人每月300元', 300, 'person', 'month'),
        amount('不超过3000元', { max: 3000 }, 'household', null),
      ],
      frequencies: [
        recurs('按季度发放', '1 quarter'),
        recurs('每年为80周岁及以上低保老年人免费安装', '1 year'),
      ],
    },
  ),
  field(
    '就业援助：对女40周岁、男50周岁以上的登记失业人员，按其实际缴纳社会保险费的2/3给予补贴；公益性岗位补贴不低于当地最低工资标准的100%。依据《就业补助资金管理办法》（财社〔2017〕164号）和《江苏省实施〈中华人民共和国就业促进法〉办法》。',
    {
      ages: [age('女40周岁', 40, null, { sex: 'female' }), age('男50周岁以上', 50, null, { sex: 'male' })],
      ratios: [
        ratio('2/3', 'fraction', 2 / 3, '其实际缴纳社会保险费'),
        ratio('100%', 'percent', { min: 1 }, '当地最低工资标准'),
      ],
      citations: [
        cited('《就业', '就业补助资金管理办法', 'regulation', { doc_number: '财社〔2017〕164号' }),
        cited('《江苏', '江苏省实施〈中华人民共和国就业促进法〉办法', 'regulation'),
      ],
    },
  ),
  field(
    '职业技能培训补贴：初级工每人1000元，中级工每人1500元，高级工每人2000元，同一职业同一等级每人只能享受一次；培训后就业率达不到60%的按80%拨付。',
    {
      amounts: [
        amount('每人1000元', 1000, 'person', null),
        amount('每人1500元', 1500, 'person', null),
        amount('每人2000元', 2000, 'person', null),
      ],
      frequencies: [often('每人只能享受一次', { max: 1 }, '次', null, { per_event: '人' })],
      ratios: [ratio('60%', 'percent', { max: 0.6 }), ratio('80%', 'percent', 0.8)],
    },
  ),
  field(
    '孤儿基本生活费：机构集中养育每人每月2400元，社会散居每人每月1850元，每年7月1日起调整；年满18周岁仍在全日制学校就读的继续发放。儿童督导员每半年至少走访一次，儿童主任每月至少走访一次。',
    {
      amounts: [
        amount('每人每月2400元', 2400, 'person', 'month'),
        amount('每人每月1850元', 1850, 'person', 'month'),
      ],
      ages: [age('年满18周岁', 18, null)],
      frequencies: [
        often('每半年至少走访一次', { min: 1 }, '次', '1 half_year'),
        often('每月至少走访一次', { min: 1 }, '次', '1 month'),
      ],
    },
  ),
  field(
    '特困人员基本生活标准不低于当地低保标准的1.3倍；全护理、半护理、全自理照料护理标准分别不低于当地最低工资标准的60%、30%、6%。依据省民政厅 省财政厅《关于进一步做好特困人员救助供养工作的实施意见》（黔民发〔2021〕15 号）。',
    {
      ratios: [
        ratio('1.3倍', 'multiple', { min: 1.3 }, '当地低保标准'),
        ratio('60%', 'percent', { min: 0.6 }, '当地最低工资标准'),
        ratio('30%', 'percent', { min: 0.3 }, '当地最低工资标准'),
        ratio('6%', 'percent', { min: 0.06 }, '当地最低工资标准'),
      ],
      citations: [
        cited('《关于进一步', '关于进一步做好特困人员救助供养工作的实施意见', 'document', {
          issuers: ['省民政厅', '省财政厅'],
          doc_number: '黔民发〔2021〕15号',
        }),
      ],
    },
  ),
  field(
    '对16周岁（含）至59周岁（含）智力、精神及其他重度残疾人，寄宿制托养每人每年补助不低于6000元，日间照料每人每年不低于3000元，居家服务每人每年不低于1500元且每月服务不少于4次。',
    {
      ages: [age('16周岁（含）至59周岁（含）', 16, 59)],
      amounts: [
        amount('不低于6000元', { min: 6000 }, 'person', 'year'),
        amount('每人每年不低于3000元', { min: 3000 }, 'person', 'year'),
        amount('每人每年不低于1500元', { min: 1500 }, 'person', 'year'),
      ],
      frequencies: [often('每月服务不少于4次', { min: 4 }, '次', '1 month')],
    },
  ),
  field(
    '政务服务热线7×24小时受理，法律援助咨询12348热线24小时在线，公共法律服务中心每周至少开放5天；县级每年举办普法讲座不少于4场，法律援助民事案件补贴1600元/件、刑事案件1800元/件。执行《全国民事行政法律援助服务规范》（SF/T 0058—2019）。',
    {
      frequencies: [
        often('7×24小时', 168, '小时', '1 week'),
        often('24小时', 24, '小时', '1 day'),
        often('每周至少开放5天', { min: 5 }, '天', '1 week'),
        often('每年举办普法讲座不少于4场', { min: 4 }, '场', '1 year'),
      ],
      amounts: [amount('1600元/件', 1600, '件', null), amount('1800元/件', 1800, '件', null)],
      citations: [
        cited('《全国', '全国民事行政法律援助服务规范', 'standard', { standard_no: 'SF/T 0058-2019' }),
      ],
    },
  ),
  field(
    '独生子女父母奖励：凭《独生子女父母光荣证》，自领证之日起至子女满18周岁，每月发给双方各10元；年满60周岁的农村部分计划生育家庭奖励扶助对象每人每年960元，独生子女伤残、死亡家庭女方年满49周岁的，每人每月分别发放460元、590元。',
    {
      amounts: [
        amount('10元', 10, '', 'month'),
        amount('每人每年960元', 960, 'person', 'year'),
        amount('460元', 460, 'person', 'month'),
        amount('590元', 590, 'person', 'month'),
      ],
      ages: [
        age('满18周岁', 18, null),
        age('年满60周岁', 60, null),
        age('女方年满49周岁', 49, null, { sex: 'female' }),
      ],
    },
  ),
  field(
    '义务教育阶段寄宿生生活补助：小学每生每天5元、初中每生每天6元，全年按250天计算；非寄宿生按寄宿生标准的50%执行，营养膳食补助每生每天5元。中央与地方8:2分担。',
    {
      amounts: [
        amount('每生每天5元', 5, 'student', 'day'),
        amount('每生每天6元', 6, 'student', 'day'),
        amount('每生每天5元', 5, 'student', 'day'),
      ],
      ratios: [ratio('50%', 'percent', 0.5, '寄宿生标准'), share('8:2', [8, 2])],
    },
  ),
  field(
    '义务教育学校按《内蒙古自治区义务教育学校办学条件基本标准》（内教基发〔2014〕36号）建设，教职工编制执行《关于统一城乡中小学教职工编制标准的通知》（中央编办发〔2014〕72号），课桌椅符合《学校课桌椅功能尺寸及技术要求》（GB/T 3976-2014）；九年义务教育巩固率达到95.5%。',
    {
      citations: [
        cited('《内蒙古', '内蒙古自治区义务教育学校办学条件基本标准', 'standard', {
          doc_number: '内教基发〔2014〕36号',
        }),
        cited('《关于统一', '关于统一城乡中小学教职工编制标准的通知', 'document', {
          doc_number: '中央编办发〔2014〕72号',
        }),
        cited('《学校课桌椅', '学校课桌椅功能尺寸及技术要求', 'document', { standard_no: 'GB/T 3976-2014' }),
      ],
      ratios: [ratio('95.5%', 'percent', 0.955)],
    },
  ),
  field(
    '根据《工伤保险条例》（国务院令第586号）和《海南经济特区工伤保险若干规定》，一级至四级伤残的，伤残津贴按月支付，分别为本人工资的90%、85%、80%、75%；丧葬补助金为6个月的统筹地区上年度职工月平均工资。',
    {
      citations: [
        cited('《工伤', '工伤保险条例', 'regulation', { decree: '国务院令第586号' }),
        cited('《海南', '海南经济特区工伤保险若干规定', 'regulation'),
      ],
      frequencies: [recurs('按月支付', '1 month')],
      ratios: [
        ratio('90%', 'percent', 0.9, '本人工资'),
        ratio('85%', 'percent', 0.85, '本人工资'),
        ratio('80%', 'percent', 0.8, '本人工资'),
        ratio('75%', 'percent', 0.75, '本人工资'),
        ratio('6个月', 'multiple', 6, '统筹地区上年度职工月平均工资'),
      ],
    },
  ),
  field(
    '《深圳经济特区无障碍城市建设条例》《上海市基本公共服务实施标准（2023年版）》《河南省“十四五”公共服务和社会保障规划》（豫政〔2021〕65号）《国家学生体质健康标准（2014年修订）》；持《残疾人证》的免费乘坐公共交通工具，6周岁以下或身高1.3米以下儿童免票，6—14周岁儿童、70岁以下60岁以上老年人半价。',
    {
      citations: [
        cited('《深圳', '深圳经济特区无障碍城市建设条例', 'regulation'),
        cited('《上海', '上海市基本公共服务实施标准（2023年版）', 'standard', { version: '2023年版' }),
        cited('《河南', '河南省“十四五”公共服务和社会保障规划', 'document', {
          doc_number: '豫政〔2021〕65号',
        }),
        cited('《国家学生', '国家学生体质健康标准（2014年修订）', 'standard', { version: '2014年修订' }),
      ],
      ages: [age('6周岁以下', null, 6), age('6—14周岁', 6, 14), age('70岁以下60岁以上', 60, 70)],
    },
  ),
];
