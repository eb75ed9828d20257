/** Ratios as notices write them: a sentence or field, and every ratio in it. `seed` rows are from the notices in raw/. */
import type { RatioValue } from '../../../pipeline/records/facts.ts';

export interface RatioRow {
  text: string;
  facts: Partial<RatioValue>[];
  from: 'seed' | 'invented';
}

type Fact = Partial<RatioValue>;
/** Base, subject and change of a fact; null where not given. */
type Rest = Partial<Pick<RatioValue, 'of' | 'subject' | 'change' | 'kind'>>;

const none = { kind: 'percent', parts: null, change: null, of: null, subject: null } as const;

/** 20%, 1.5倍 */
const exact = (text: string, value: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min: value,
  max: value,
  bound: 'exact',
  ...rest,
});
/** 90%以上, 不低于…的70% */
const atLeast = (text: string, min: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min,
  max: null,
  bound: 'at_least',
  ...rest,
});
/** 不超过24个月, 150%以下 */
const atMost = (text: string, max: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min: null,
  max,
  bound: 'at_most',
  ...rest,
});
const about = (text: string, value: number, rest: Rest = {}): Fact => ({
  ...exact(text, value, rest),
  bound: 'approx',
});
/** 30%—100% */
const range = (text: string, min: number, max: number, rest: Rest = {}): Fact => ({
  ...none,
  text,
  min,
  max,
  bound: 'range',
  ...rest,
});
/** 8:0.6:1.4 */
const share = (
  text: string,
  parts: number[],
  subject: string | null = null,
  bound: RatioValue['bound'] = 'exact',
): Fact => ({
  ...none,
  text,
  kind: 'share',
  min: null,
  max: null,
  bound,
  parts,
  subject,
});

const seed = (text: string, ...facts: Fact[]): RatioRow => ({ text, facts, from: 'seed' });
const invented = (text: string, ...facts: Fact[]): RatioRow => ({ text, facts, from: 'invented' });

const multiple = { kind: 'multiple' } as const;
const fraction = { kind: 'fraction' } as const;
const points = { kind: 'points' } as const;
const up = { change: 'increase' } as const;
const down = { change: 'decrease' } as const;

export const RATIO_ROWS: RatioRow[] = [
  // Beijing
  seed(
    '以乡镇（街道）为单位，适龄儿童免疫规划疫苗接种率达到90%以上。',
    atLeast('90%以上', 0.9, { subject: '适龄儿童免疫规划疫苗接种率' }),
  ),
  seed(
    '义务教育阶段生均公用经费基准定额为小学每生每年1650元，初中每生每年1750元；寄宿制学校公用经费每生增加20%；不足400人的学校生均经费按400人计算',
    exact('20%', 0.2, { ...up, subject: '寄宿制学校公用经费' }),
  ),
  seed(
    '人工服务为每周7×24小时，自助语音服务为每周7×24小时，综合接通率达到80%以上。',
    atLeast('80%以上', 0.8, { subject: '综合接通率' }),
  ),
  seed(
    '政府对符合条件的参保人员全额支付基础养老金，其中，中央财政按国家确定的基础养老金标准给予50%补助。',
    exact('50%', 0.5, { of: '国家确定的基础养老金标准', subject: '中央财政' }),
  ),
  seed(
    '特困人员基本生活标准为低保标准的1.5倍。特困人员照料护理标准按照具有生活自理能力、部分丧失生活自理能力、完全丧失生活自理能力分档，分别为本市当年最低工资标准的20%、40%、60%。',
    exact('1.5倍', 1.5, { ...multiple, of: '低保标准', subject: '特困人员基本生活标准' }),
    exact('20%', 0.2, { of: '本市当年最低工资标准', subject: '具有生活自理能力' }),
    exact('40%', 0.4, { of: '本市当年最低工资标准', subject: '部分丧失生活自理能力' }),
    exact('60%', 0.6, { of: '本市当年最低工资标准', subject: '完全丧失生活自理能力' }),
  ),
  seed(
    '急难型临时救助金额按照每人不超过3个月当年本市低保标准确定。',
    atMost('不超过3个月', 3, { ...multiple, of: '当年本市低保标准', subject: '急难型临时救助金额' }),
  ),
  seed(
    '3万元以上部分按照50%给予救助;救助金额不超过24个月当年本市低保标准。',
    exact('50%', 0.5, { of: '3万元以上部分' }),
    atMost('不超过24个月', 24, { ...multiple, of: '当年本市低保标准', subject: '救助金额' }),
  ),
  seed(
    '其它救助对象生活必需支出在5000元（含）到3万元（含）的，按照生活必需支出费用的30%给予救助；3万元以上部分按照40%给予救助；有重度残疾人的家庭，救助比例可增加10%；',
    exact('30%', 0.3, {
      of: '生活必需支出费用',
      subject: '其它救助对象生活必需支出在5000元（含）到3万元（含）',
    }),
    exact('40%', 0.4, { of: '3万元以上部分' }),
    exact('10%', 0.1, { ...up, subject: '救助比例' }),
  ),
  seed(
    '每年放映国产新片（院线上映不超过2年）比例不少于1/3。',
    atLeast('不少于1/3', 1 / 3, { ...fraction, subject: '国产新片（院线上映不超过2年）比例' }),
  ),
  // Jiaxing
  seed(
    '儿童福利机构养育的孤儿年基本生活最低养育标准按不低于当地上年度城镇常住居民人均生活消费支出的70%确定，社会散居孤儿、艾滋病病毒感染儿童年基本生活最低养育标准按不低于当地儿童福利机构孤儿养育标准的80%确定。',
    atLeast('70%', 0.7, {
      of: '当地上年度城镇常住居民人均生活消费支出',
      subject: '儿童福利机构养育的孤儿年基本生活最低养育标准',
    }),
    atLeast('80%', 0.8, {
      of: '当地儿童福利机构孤儿养育标准',
      subject: '社会散居孤儿、艾滋病病毒感染儿童年基本生活最低养育标准',
    }),
  ),
  seed(
    '义务教育阶段特殊教育学校生均公用经费应按当地普通同级学校生均公用经费的 10 倍以上拨付',
    atLeast('10 倍以上', 10, {
      ...multiple,
      of: '当地普通同级学校生均公用经费',
      subject: '义务教育阶段特殊教育学校生均公用经费',
    }),
  ),
  seed(
    '现行标准按不高于上年度全市城镇居民人均生活消费支出的35%确定，且年增幅不低于人均可支配收入增幅。',
    atMost('35%', 0.35, { of: '上年度全市城镇居民人均生活消费支出', subject: '现行标准' }),
  ),
  seed(
    '家庭人均收入在低保标准 150%以下的残疾人或本人收入在低保标准 150%以下的劳动年龄段残疾人',
    atMost('150%以下', 1.5, { of: '低保标准', subject: '家庭人均收入' }),
    atMost('150%以下', 1.5, { of: '低保标准', subject: '本人收入' }),
  ),
  seed(
    '困难残疾人生活补贴标准，按照当地低保标准的 30%确定。',
    exact('30%', 0.3, { of: '当地低保标准', subject: '困难残疾人生活补贴标准' }),
  ),
  seed(
    '由机构托养照料服务的残疾人，在上述补贴标准基础上上浮 50%，其中对生活完全不能自理的残疾人，每人每月再增加 200 元。',
    exact('50%', 0.5, { ...up, of: '上述补贴标准', subject: '机构托养照料服务的残疾人' }),
  ),
  seed('行政村有线电视广播联网率达到100%。', exact('100%', 1, { subject: '行政村有线电视广播联网率' })),
  seed('有线数字电视覆盖率达到 100%。', exact('100%', 1, { subject: '有线数字电视覆盖率' })),
  seed(
    '提供“7×24小时”全天候人工及智能服务，接通率达到90%以上。',
    atLeast('90%以上', 0.9, { subject: '接通率' }),
  ),
  seed('公众气象服务满意度维持在 92%左右。', about('92%左右', 0.92, { subject: '公众气象服务满意度' })),
  seed(
    '地表水省控断面达到或优于Ⅲ类水质比例达到 92.9%以上，设区城市细颗粒物（PM_{2.5}）平均浓度低于 27 微克/立方米，空气质量优良天数比率达到 87.2%。',
    atLeast('92.9%以上', 0.929, { subject: '地表水省控断面达到或优于Ⅲ类水质比例' }),
    exact('87.2%', 0.872, { subject: '空气质量优良天数比率' }),
  ),
  seed(
    '镇（街道）邮政服务网点全覆盖，建制村通邮率达 100%，建制村快递服务全覆盖。',
    exact('100%', 1, { subject: '建制村通邮率' }),
  ),
  // Urumqi
  seed(
    '中央、自治区和乌鲁木齐市按照8:0.6:1.4承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    share('8:0.6:1.4', [8, 0.6, 1.4], '中央、自治区和乌鲁木齐市'),
  ),
  seed('地方课程资金由自治区和乌鲁木齐市按照9:1承担', share('9:1', [9, 1], '自治区和乌鲁木齐市')),
  seed('中央和自治区按照8：2比例承担支出责任。', share('8：2', [8, 2], '中央和自治区')),
  seed(
    '非涉农专业学生按照在校生20%确定家庭经济困难学生。',
    exact('20%', 0.2, { of: '在校生', subject: '非涉农专业学生' }),
  ),
  seed('综合接通率达70%以上。', atLeast('70%以上', 0.7, { subject: '综合接通率' })),
  seed(
    '领金期限在第1至第24个月的，每人每月按当地最低工资标准的90%领取。',
    exact('90%', 0.9, { of: '当地最低工资标准', subject: '领金期限在第1至第24个月' }),
  ),
  seed(
    '30人（含）以下的参保企业裁员率不高于参保职工总数的20%；（3）未被列入严重违法失信单位名单。',
    atMost('20%', 0.2, { of: '参保职工总数', subject: '30人（含）以下的参保企业裁员率' }),
  ),
  seed(
    '基本养老保险待遇调整，按照属地管理原则由同级财政按照养老金调标新增支出的5%补助。',
    exact('5%', 0.05, { of: '养老金调标新增支出', subject: '同级财政' }),
  ),
  seed(
    '对城乡家庭人均收入高于当地低保标准，但低于低保标准的1.5倍，且家庭财产符合规定的低收入家庭',
    atMost('1.5倍', 1.5, { ...multiple, of: '低保标准', subject: '城乡家庭人均收入高于当地低保标准' }),
  ),
  seed('根据不同情况，每学年学费按30%—100%不同比例给予补助。', range('30%—100%', 0.3, 1, { of: '学费' })),
  seed(
    '残疾军人、伤残人民警察凭有效证件享受减收正常票价50%的优惠。',
    exact('50%', 0.5, { ...down, of: '正常票价', subject: '残疾军人、伤残人民警察' }),
  ),
  seed(
    '在农家书屋配备的出版物中，《推荐目录》列入的品种和数量比例不得低于70%，自治区出版物比例不得超过30%。',
    atLeast('不得低于70%', 0.7, { subject: '《推荐目录》列入的品种和数量比例' }),
    atMost('不得超过30%', 0.3, { subject: '自治区出版物比例' }),
  ),
  // Wanzhou
  seed(
    '补助范围比例为寄宿生人数的55%，补助标准为小学生每生每年1000元，初中生每生每年1250元。',
    exact('55%', 0.55, { of: '寄宿生人数', subject: '补助范围比例' }),
  ),
  seed('中央和地方财政按5∶5比例分担。', share('5∶5', [5, 5], '中央和地方财政')),
  seed(
    '市级财政根据上述补助标准按全市入园儿童平均8%的人数分区域安排补助资金。',
    exact('8%', 0.08, { of: '全市入园儿童', subject: '市级财政' }),
  ),
  seed(
    '助学金资助范围按在校学生人数的30%确定（比例不含集中连片贫困区县学生和涉农专业学生）。',
    exact('30%', 0.3, { of: '在校学生人数', subject: '助学金资助范围' }),
  ),
  seed(
    '用人单位按照缴费基数的20%缴费，职工按本人缴费基数的8%缴费。',
    exact('20%', 0.2, { of: '缴费基数', subject: '用人单位' }),
    exact('8%', 0.08, { of: '本人缴费基数', subject: '职工' }),
  ),
  seed(
    '在职参保人员在一、二、三级医疗机构住院基本医保统筹报销比例分别为90%、87%、85%，退休人员住院报销比例为95%。',
    exact('90%', 0.9, { subject: '一级医疗机构' }),
    exact('87%', 0.87, { subject: '二级医疗机构' }),
    exact('85%', 0.85, { subject: '三级医疗机构' }),
    exact('95%', 0.95, { subject: '退休人员住院报销比例' }),
  ),
  seed(
    '大额医保单位按缴费基数的1.5%缴纳，个人按每月5元缴纳。',
    exact('1.5%', 0.015, { of: '缴费基数', subject: '大额医保单位' }),
  ),
  seed(
    '二档参保人员在一档基础上报销比例提高5个百分点，未成年人报销比例在同档参保成年人基础上提高5个百分点',
    exact('5个百分点', 0.05, { ...points, ...up, subject: '二档参保人员在一档基础上报销比例' }),
    exact('5个百分点', 0.05, { ...points, ...up, subject: '未成年人报销比例' }),
  ),
  seed(
    '具体分两段累进报销：起付标准至20万元、20万元以上的，分别报销50%、60%，全年最高支付限额为每人20万元。',
    exact('50%', 0.5, { subject: '起付标准至20万元' }),
    exact('60%', 0.6, { subject: '20万元以上' }),
  ),
  seed(
    '失业保险总费率从2%降至1%，其中，单位缴费比例、职工个人缴费比例均从1%降至0.5%。',
    exact('2%', 0.02, { subject: '失业保险总费率' }),
    exact('1%', 0.01, { subject: '失业保险总费率' }),
    exact('1%', 0.01, { subject: '单位缴费比例、职工个人缴费比例' }),
    exact('0.5%', 0.005, { subject: '单位缴费比例、职工个人缴费比例' }),
  ),
  seed(
    '传染病报告率和报告及时率均达到95%，突发公共卫生事件相关信息报告率达到100%。',
    exact('95%', 0.95, { subject: '传染病报告率和报告及时率' }),
    exact('100%', 1, { subject: '突发公共卫生事件相关信息报告率' }),
  ),
  seed(
    '在册患者管理率逐步达到85%以上，精神分裂症治疗率逐步达到80%以上。',
    atLeast('85%以上', 0.85, { subject: '在册患者管理率' }),
    atLeast('80%以上', 0.8, { subject: '精神分裂症治疗率' }),
  ),
  seed('逐步覆盖90%以上的乡镇（街道）。', atLeast('90%以上', 0.9, { of: '乡镇（街道）' })),
  seed(
    '其他对象按当年参保标准的70%给予资助。',
    exact('70%', 0.7, { of: '当年参保标准', subject: '其他对象' }),
  ),
  seed(
    '因病致贫家庭重病患者等其他救助对象负担的合规医疗费用，按不低于60%的比例予以救助。',
    atLeast('不低于60%', 0.6, { of: '因病致贫家庭重病患者等其他救助对象负担的合规医疗费用' }),
  ),
  seed(
    '错时开放时间不低于规定开放时间的1/3；',
    atLeast('1/3', 1 / 3, { ...fraction, of: '规定开放时间', subject: '错时开放时间' }),
  ),
  seed(
    '家庭月人均收入在当地最低生活保障标准3倍以内、已成年且丧失劳动能力的残疾人',
    atMost('3倍以内', 3, { ...multiple, of: '当地最低生活保障标准', subject: '家庭月人均收入' }),
  ),

  // As other places write it
  invented(
    '政策范围内住院费用报销比例由75%提高到80%。',
    exact('75%', 0.75, { subject: '政策范围内住院费用报销比例' }),
    exact('80%', 0.8, { subject: '政策范围内住院费用报销比例' }),
  ),
  invented('基本养老保险覆盖率保持在95%以上', atLeast('95%以上', 0.95, { subject: '基本养老保险覆盖率' })),
  invented('缴费满15年后，每增加一年增加2%', exact('2%', 0.02, up)),
  invented('个人缴费不低于缴费基数60%', atLeast('60%', 0.6, { of: '缴费基数', subject: '个人缴费' })),
  invented('省级和市县财政按8∶2比例分担', share('8∶2', [8, 2], '省级和市县财政')),
  invented('中央与地方按比例2:8分担', share('2:8', [2, 8], '中央与地方')),
  invented('省、市、县按五比三比二承担', share('五比三比二', [5, 3, 2], '省、市、县')),
  invented(
    '孕产妇死亡率控制在千分之五以内',
    atMost('控制在千分之五以内', 0.005, { subject: '孕产妇死亡率' }),
  ),
  invented('婴儿死亡率控制在5‰以内', atMost('控制在5‰以内', 0.005, { subject: '婴儿死亡率' })),
  invented('经村民会议2/3以上成员同意', atLeast('2/3以上', 2 / 3, fraction)),
  invented('三分之二以上的学校', atLeast('三分之二以上', 2 / 3, { ...fraction, of: '学校' })),
  invented('覆盖率达到百分之九十以上', atLeast('百分之九十以上', 0.9, { subject: '覆盖率' })),
  invented('覆盖率不低于百分之80', atLeast('不低于百分之80', 0.8, { subject: '覆盖率' })),
  invented('参保率超过９５％', atLeast('超过９５％', 0.95, { subject: '参保率' })),
  invented('入园率达到八成五', exact('八成五', 0.85, { subject: '入园率' })),
  invented('满意度七成以上', atLeast('七成以上', 0.7, { subject: '满意度' })),
  invented('报销比例为50%-70%', range('50%-70%', 0.5, 0.7, { subject: '报销比例' })),
  invented('报销比例为50—70%', range('50—70%', 0.5, 0.7, { subject: '报销比例' })),
  invented(
    '补助比例为百分之三十至百分之五十',
    range('百分之三十至百分之五十', 0.3, 0.5, { subject: '补助比例' }),
  ),
  invented(
    '缴费基数不低于上年度全省职工平均工资的60%、不高于上年度全省职工平均工资的300%',
    range('不低于上年度全省职工平均工资的60%、不高于上年度全省职工平均工资的300%', 0.6, 3, {
      of: '上年度全省职工平均工资',
      subject: '缴费基数',
    }),
  ),
  invented('处违法所得1倍以上5倍以下罚款', range('1倍以上5倍以下', 1, 5, { ...multiple, of: '违法所得' })),
  invented('低保标准的1.5-2倍', range('1.5-2倍', 1.5, 2, { ...multiple, of: '低保标准' })),
  invented(
    '特困人员基本生活标准不低于低保标准的1.3倍',
    atLeast('1.3倍', 1.3, { ...multiple, of: '低保标准', subject: '特困人员基本生活标准' }),
  ),
  invented(
    '丧葬补助金为6个月本人工资标准',
    exact('6个月', 6, { ...multiple, of: '本人工资标准', subject: '丧葬补助金' }),
  ),
  invented('连续3个月低于最低工资标准的'),
  invented('可申领不超过12个月的失业保险金'),
  invented('接通率约90%', about('约90%', 0.9, { subject: '接通率' })),
  invented(
    '签约率提高5个百分点以上',
    atLeast('5个百分点以上', 0.05, { ...points, ...up, subject: '签约率' }),
  ),
  invented('死亡率下降3个百分点', exact('3个百分点', 0.03, { ...points, ...down, subject: '死亡率' })),
  invented('经费投入年均增长6%以上', atLeast('6%以上', 0.06, { ...up, subject: '经费投入' })),
  invented(
    '对符合条件的家庭减免50%学费',
    exact('50%', 0.5, { ...down, of: '学费', subject: '符合条件的家庭' }),
  ),
  invented('给予50%的补贴', exact('50%', 0.5)),
  invented('门票减免50%', exact('50%', 0.5, { ...down, subject: '门票' })),
  invented('政府承担30%的费用', exact('30%', 0.3, { of: '费用', subject: '政府' })),
  invented(
    '一级、二级、三级残疾人分别按低保标准的100%、80%、60%补助',
    exact('100%', 1, { of: '低保标准', subject: '一级残疾人' }),
    exact('80%', 0.8, { of: '低保标准', subject: '二级残疾人' }),
    exact('60%', 0.6, { of: '低保标准', subject: '三级残疾人' }),
  ),
  invented(
    '单位和个人缴费比例分别为16%、8%',
    exact('16%', 0.16, { subject: '单位' }),
    exact('8%', 0.08, { subject: '个人' }),
  ),
  invented(
    '一级医院报销90%、二级医院报销80%、三级医院报销70%',
    exact('90%', 0.9, { subject: '一级医院' }),
    exact('80%', 0.8, { subject: '二级医院' }),
    exact('70%', 0.7, { subject: '三级医院' }),
  ),
  invented(
    '中央财政承担80%，地方财政承担20%',
    exact('80%', 0.8, { subject: '中央财政' }),
    exact('20%', 0.2, { subject: '地方财政' }),
  ),
  invented(
    '失业保险金标准按照当地最低工资标准的百分之八十确定',
    exact('百分之八十', 0.8, { of: '当地最低工资标准', subject: '失业保险金标准' }),
  ),
  invented(
    '护理人员与失能老人配比不低于1:4',
    share('不低于1:4', [1, 4], '护理人员与失能老人配比', 'at_least'),
  ),
  invented('国家通用手语1比1教学', share('1比1', [1, 1], '国家通用手语')),
  invented('比例为60%（含）以上', atLeast('60%（含）以上', 0.6, { subject: '比例' })),
  invented(
    '《全民健身计划》提出的目标完成率达100％。',
    exact('100％', 1, { subject: '《全民健身计划》提出的目标完成率' }),
  ),
  invented(
    '補貼标准为低保标准(含補差)的50%',
    exact('50%', 0.5, { of: '低保标准(含補差)', subject: '補貼标准' }),
  ),
  invented(
    '集中供养标准按照不低于上年度城镇居民人均消费支出60%确定',
    atLeast('60%', 0.6, { of: '上年度城镇居民人均消费支出', subject: '集中供养标准' }),
  ),
  invented(
    '按其实际缴纳社会保险费的2/3给予补贴',
    exact('2/3', 2 / 3, { ...fraction, of: '其实际缴纳社会保险费' }),
  ),
  invented(
    '失业保险金由最低工资标准的80%提高至90%',
    exact('80%', 0.8, { of: '最低工资标准', subject: '失业保险金' }),
    exact('90%', 0.9, { of: '最低工资标准', subject: '失业保险金' }),
  ),
  invented(
    '烈士褒扬金标准为上一年度全国城镇居民人均可支配收入的30倍',
    exact('30倍', 30, { ...multiple, of: '上一年度全国城镇居民人均可支配收入', subject: '烈士褒扬金标准' }),
  ),
  invented('每户给予3-6个月低保标准的临时救助', range('3-6个月', 3, 6, { ...multiple, of: '低保标准' })),
  invented(
    '人均可支配收入在低保标准1—1.5倍之间',
    range('1—1.5倍', 1, 1.5, { ...multiple, of: '低保标准', subject: '人均可支配收入' }),
  ),
  invented('给予50%的社会保险补贴', exact('50%', 0.5)),
  invented('给予学费50%的减免', exact('50%', 0.5, { ...down, of: '学费' })),
  invented('公益金中不低于55%的资金用于养老服务', atLeast('不低于55%', 0.55, { of: '公益金' })),
  invented('超过起付线部分的60%', exact('60%', 0.6, { of: '超过起付线部分' })),
  invented(
    '大病保险1.5万元至5万元部分支付60%，5万元以上部分支付70%',
    exact('60%', 0.6, { subject: '大病保险1.5万元至5万元部分' }),
    exact('70%', 0.7, { subject: '5万元以上部分' }),
  ),
  invented(
    '低保标准占当地城镇居民人均消费支出的比例不低于35%',
    atLeast('不低于35%', 0.35, { of: '当地城镇居民人均消费支出', subject: '低保标准' }),
  ),
  invented('失业保险金在现行基础上上调10%', exact('10%', 0.1, { ...up, subject: '失业保险金' })),
  invented(
    '1万元以上至3万元（含）部分按60%、3万元以上部分按70%给予救助',
    exact('60%', 0.6, { of: '1万元以上至3万元（含）部分' }),
    exact('70%', 0.7, { of: '3万元以上部分' }),
  ),
  invented(
    '职工医保、居民医保政策范围内住院费用基金支付比例分别达到80%以上和70%左右',
    atLeast('80%以上', 0.8, { subject: '职工医保' }),
    about('70%左右', 0.7, { subject: '居民医保' }),
  ),
  invented('城乡低保标准年均增幅不低于8%', atLeast('不低于8%', 0.08, { subject: '城乡低保标准年均增幅' })),
  invented(
    '用人单位按照职工工资总额0.2%~1.9%缴费',
    range('0.2%~1.9%', 0.002, 0.019, { of: '职工工资总额', subject: '用人单位' }),
  ),
  invented(
    '公共租赁住房租金按市场租金的70%收取',
    exact('70%', 0.7, { of: '市场租金', subject: '公共租赁住房租金' }),
  ),
  invented('对60周岁以上老年人门票优惠50%', exact('50%', 0.5, { ...down, subject: '60周岁以上老年人门票' })),
  invented('降低费率0.5个百分点', exact('0.5个百分点', 0.005, { ...points, ...down, subject: '费率' })),
  invented('报销比例提高至90%', exact('90%', 0.9, { subject: '报销比例' })),
  invented(
    '由政府为重度残疾人代缴最低标准养老保险费的50%',
    exact('50%', 0.5, { of: '最低标准养老保险费', subject: '政府为重度残疾人' }),
  ),
  invented('城乡居民收入比缩小到2:1以内', share('2:1以内', [2, 1], '城乡居民收入比', 'at_most')),
  invented(
    '西部地区为8:2，中部地区为6:4',
    share('8:2', [8, 2], '西部地区'),
    share('6:4', [6, 4], '中部地区'),
  ),
  invented(
    '按照不低于本单位在职职工总数1.5%的比例安排残疾人就业',
    atLeast('1.5%', 0.015, { of: '本单位在职职工总数' }),
  ),
  invented('依法支付2倍工资', exact('2倍', 2, { ...multiple, of: '工资' })),
  invented(
    '家庭收入为低保标准的100%（不含）—150%（含）',
    range('100%（不含）—150%（含）', 1, 1.5, { of: '低保标准', subject: '家庭收入' }),
  ),
  // None
  invented('开放时间为9:00—17:00，每周5×8小时'),
  invented('上午8:30至11:30，下午14：00至17：30'),
  invented('自助语音服务为7×24小时，24小时响应'),
  invented('感染者的配偶/固定性伴'),
  invented('按照GB/T 33527-2017执行，2024/1/1起'),
  invented('1:500地形图'),
  invented(
    '按缴费基数的8%、10%或者12%缴存。',
    exact('8%', 0.08, { of: '缴费基数' }),
    exact('10%', 0.1, { of: '缴费基数' }),
    exact('12%', 0.12, { of: '缴费基数' }),
  ),
  invented(
    '财政补贴按缴费档次3%递增。',
    exact('3%', 0.03, { of: '缴费档次', change: 'increase', subject: '财政补贴' }),
  ),
  invented('收费标准按10%的幅度下浮。', exact('10%', 0.1, { change: 'decrease', subject: '收费标准' })),
  invented('女职工约占35%。', about('约占35%', 0.35, { subject: '女职工' })),
  invented('报销比例最高为75%。', atMost('最高为75%', 0.75, { subject: '报销比例' })),
  invented('半价优惠、减半收取、对半分担、翻一番'),
  invented('标准为80元/人/月，免费乘车'),
  invented('《关于提高20%补助标准的通知》'),
  invented('构成员单位，一成不变，完成立项'),
  invented('百倍努力、加倍补贴、成倍增长'),
  invented('残疾人凭证享受三分之一车费减免。', {
    text: '三分之一',
    kind: 'fraction',
    min: 1 / 3,
    max: 1 / 3,
    bound: 'exact',
    change: 'decrease',
    of: '车费',
  }),
  invented('一次性抚恤按10个月当地养老金计发。', {
    text: '10个月',
    kind: 'multiple',
    min: 10,
    max: 10,
    bound: 'exact',
    of: '当地养老金',
  }),
  invented(
    '合格率达不到75%的按九成拨付。',
    { text: '达不到75%', kind: 'percent', min: null, max: 0.75, bound: 'at_most', of: null },
    { text: '九成', kind: 'percent', min: 0.9, max: 0.9, bound: 'exact' },
  ),
  invented('高龄津贴每人每月不低于80元，85%以上的老年人参加体检。', {
    text: '85%以上',
    kind: 'percent',
    min: 0.85,
    max: null,
    bound: 'at_least',
    subject: null,
  }),
  // 五折 is what is paid, 一半 a half of what is named
  invented('固定电话月租费按5折优惠。', exact('5折', 0.5, { of: '固定电话月租费', subject: null })),
  invented('景区门票打八五折。', exact('八五折', 0.85, { of: '景区门票', subject: null })),
  invented('按公共汽车票价的七折收取。', exact('七折', 0.7, { of: '公共汽车票价', subject: null })),
  invented('制作三折页宣传册，设备折旧另计，半价乘车、打折优惠'),
  invented('照料护理补贴按低保标准的一半发放。', {
    text: '一半',
    kind: 'fraction',
    min: 0.5,
    max: 0.5,
    bound: 'exact',
    change: null,
    of: '低保标准',
  }),
  invented(
    '二级、三级医院分别不低于50%、40%。',
    atLeast('不低于50%', 0.5, { subject: '二级医院' }),
    atLeast('40%', 0.4, { subject: '三级医院' }),
  ),
  invented(
    '按企业贷款实际利率30%的比例给予贴息。',
    exact('30%', 0.3, { of: '企业贷款实际利率', subject: null }),
  ),
  invented('体检人数不低于在管患者的70%。', atLeast('70%', 0.7, { of: '在管患者', subject: '体检人数' })),
  invented('按低保标准的30%增发特别生活补助金。', exact('30%', 0.3, { of: '低保标准', subject: null })),
  invented('按低保标准的30%增发。', exact('30%', 0.3, { of: '低保标准', change: 'increase', subject: null })),
  // 低保金 is what 低保标准 gives, no supplement with a name of its own
  invented('按城市低保标准的20%加发低保金。', exact('20%', 0.2, { of: '城市低保标准', change: 'increase' })),
  invented(
    '起付线以上的，超过部分按65%给予倾斜救助。',
    exact('65%', 0.65, { of: '超过部分', subject: '起付线以上' }),
  ),
  invented(
    '一次性发给6个月抚恤金。补发3个月工资。',
    exact('6个月', 6, { ...multiple, of: '抚恤金' }),
    exact('3个月', 3, { ...multiple, of: '工资' }),
  ),
  invented('A4纸1/2版面，每周4/5学时，2022/2023学年'),
  invented(
    '司法救助金一般不超过30个月工资总额。',
    atMost('不超过30个月', 30, { ...multiple, of: '工资总额', subject: '司法救助金' }),
  ),
  invented(
    '工资保证金按合同造价2%—3%存储。',
    range('2%—3%', 0.02, 0.03, { of: '合同造价', subject: '工资保证金' }),
  ),
  invented('参观景区全免或门票6折。', exact('6折', 0.6, { of: '门票', subject: null })),
  invented('按普通学校6倍拨付。', exact('6倍', 6, { ...multiple, of: '普通学校' })),
  invented(
    '劳务报酬占项目资金不低于10%。',
    atLeast('不低于10%', 0.1, { of: '项目资金', subject: '劳务报酬' }),
  ),
  invented('资助面约占在校生总数的15%。', about('15%', 0.15, { of: '在校生总数', subject: '资助面' })),
  invented(
    '单位缴费16%、个人缴费8%。',
    exact('16%', 0.16, { subject: '单位缴费' }),
    exact('8%', 0.08, { subject: '个人缴费' }),
  ),
  invented('补贴为当地低保标准×40%。', exact('40%', 0.4, { of: '当地低保标准', subject: '补贴' })),
];
