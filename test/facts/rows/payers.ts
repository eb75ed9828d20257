/**
 * Payers as notices write them: whose notice it is, the text of 支出责任, and who pays.
 * A payer is `level text~name mode share | for`; what is absent is null, the name is the text.
 */
import type { PayerPlace } from '../../../pipeline/facts/payers.ts';

export type PlaceName =
  | 'nation'
  | 'province'
  | 'city'
  | 'county'
  | 'county-city'
  | 'district'
  | 'muni'
  | 'muni-district'
  | 'zone';

export const PLACES: Readonly<Record<PlaceName, PayerPlace>> = {
  nation: { level: 'nation', municipality: false },
  province: { level: 'province', municipality: false },
  city: { level: 'city', municipality: false },
  county: { level: 'county', municipality: false },
  'county-city': { level: 'county', municipality: false, name: '义乌市' },
  district: { level: 'county', municipality: false, name: '鼓楼区' },
  muni: { level: 'province', municipality: true },
  'muni-district': { level: 'county', municipality: true },
  zone: { level: 'zone', municipality: false },
};

export type PayerRow = readonly [place: PlaceName, text: string, payers: readonly string[]];

/** Labels as they are scored: without a place where the words do not tell it, as for the second level of one mention. */
export function payerLabels(payers: readonly string[]): Readonly<Record<string, unknown>>[] {
  const labels = payers.map((said) => {
    const groups = PAYER.exec(said)?.groups;
    if (groups === undefined) throw new Error(`no payer: ${said}`);
    const { level, text, name, mode, share, purpose } = groups;
    return {
      level,
      text,
      name: name ?? text,
      mode,
      share: share === undefined ? null : Number(share),
      for: purpose ?? null,
    };
  });
  return labels.map((label, at) => {
    const before = labels[at - 1];
    const twin = before !== undefined && before.text === label.text && before.level !== label.level;
    // 省 stands in 省级部分 too: one character tells no place
    return twin || label.text?.length === 1 ? { ...label, text: undefined } : label;
  });
}

const PAYER =
  /^(?<level>[a-z]+) (?<text>[^~|]+?)(?:~(?<name>[^|]+?))? (?<mode>bears|shares|subsidises|by_reference|none)(?: (?<share>[\d.]+))?(?: \| (?<purpose>.+))?$/s;

/** From the notices in raw/. */
export const PAYERS_SEED: readonly PayerRow[] = [
  [
    'muni',
    '中央财政、市级财政和区级财政共同承担支出责任。',
    ['nation 中央财政 shares', 'province 市级财政 shares', 'county 区级财政 shares'],
  ],
  ['muni', '市级财政、区级财政共同承担支出责任。', ['province 市级财政 shares', 'county 区级财政 shares']],
  [
    'muni',
    '用人单位缴纳生育保险费。符合规定的参保人员享受生育保险待遇所需资金从职工基本医疗保险基金（含生育保险）中支付。',
    [
      'employer 用人单位 bears | 生育保险费',
      'fund 职工基本医疗保险基金（含生育保险） bears | 符合规定的参保人员享受生育保险待遇',
    ],
  ],
  [
    'muni',
    '市级财政、区级财政共同承担支出责任，中央财政适当补助。',
    ['province 市级财政 shares', 'county 区级财政 shares', 'nation 中央财政 subsidises'],
  ],
  ['muni', '区级财政承担支出责任。', ['county 区级财政 bears']],
  ['muni', '市级财政和区级财政共同承担支出责任。', ['province 市级财政 shares', 'county 区级财政 shares']],
  [
    'muni',
    '市、区人民政府负责，公益性岗位补贴所需资金由失业保险基金、区级财政共同承担。',
    [
      'province 市 shares',
      'county 区人民政府 shares',
      'fund 失业保险基金 shares | 公益性岗位补贴',
      'county 区级财政 shares | 公益性岗位补贴',
    ],
  ],
  [
    'muni',
    '职业技能培训补贴和鉴定补贴由失业保险基金、就业专项资金和职业技能提升行动专账资金共同承担，生活费补贴由区级财政承担。',
    [
      'fund 失业保险基金 shares | 职业技能培训补贴和鉴定补贴',
      'fund 就业专项资金 shares | 职业技能培训补贴和鉴定补贴',
      'fund 职业技能提升行动专账资金 shares | 职业技能培训补贴和鉴定补贴',
      'county 区级财政 bears | 生活费补贴',
    ],
  ],
  ['muni', '市级财政承担支出责任。', ['province 市级财政 bears']],
  [
    'muni',
    '由用人单位和职工共同缴费。符合规定的参保人员享受失业保险待遇所需资金从失业保险基金中支付。',
    [
      'employer 用人单位 shares',
      'individual 职工 shares',
      'fund 失业保险基金 bears | 符合规定的参保人员享受失业保险待遇',
    ],
  ],
  [
    'muni',
    '用人单位缴纳工伤保险费。符合条件的参保人员享受工伤保险待遇所需资金按规定从工伤保险基金中支付或由用人单位支付。',
    [
      'employer 用人单位 bears | 工伤保险费',
      'fund 工伤保险基金 bears | 符合条件的参保人员享受工伤保险待遇',
      'employer 用人单位 bears | 符合条件的参保人员享受工伤保险待遇',
    ],
  ],
  [
    'muni',
    '中央财政适当予以补助，区级财政承担主要支出责任。',
    ['nation 中央财政 subsidises', 'county 区级财政 bears'],
  ],
  ['muni', '区级财政承担支出责任，医疗服务按照医疗服务定价及医保报销政策收费。', ['county 区级财政 bears']],
  [
    'muni',
    '市级财政、区级财政承担部分支出责任，服务项目按照医疗服务定价及医保报销政策收费。',
    ['province 市级财政 shares', 'county 区级财政 shares'],
  ],
  [
    'muni',
    '由用人单位和职工共同缴费。符合规定的参保人员享受职工基本医疗保险待遇所需资金从职工基本医疗保险基金（含生育保险）中支付。',
    [
      'employer 用人单位 shares',
      'individual 职工 shares',
      'fund 职工基本医疗保险基金（含生育保险） bears | 符合规定的参保人员享受职工基本医疗保险待遇',
    ],
  ],
  [
    'muni',
    '中央财政、市级财政和区级财政共同承担支出责任。为参保人员提供基本医疗保障所需资金从城乡居民基本医疗保险基金中支出。',
    [
      'nation 中央财政 shares',
      'province 市级财政 shares',
      'county 区级财政 shares',
      'fund 城乡居民基本医疗保险基金 bears | 为参保人员提供基本医疗保障',
    ],
  ],
  [
    'muni',
    '中央财政、市财政、区财政共同承担支出责任。',
    ['nation 中央财政 shares', 'province 市财政 shares', 'county 区财政 shares'],
  ],
  ['muni', '区财政承担支出责任。', ['county 区财政 bears']],
  [
    'city',
    '按照《浙江省医疗卫生领域财政事权和支出责任划分改革实施方案》规定执行，市级由市、区政府分级负责。',
    [
      'province 《浙江省医疗卫生领域财政事权和支出责任划分改革实施方案》~浙江省 by_reference',
      'city 市 shares | 市级',
      'county 区政府 shares | 市级',
    ],
  ],
  [
    'city',
    '用人单位、灵活就业人员缴纳生育保险费。符合规定的参保人员享受生育保险待遇所需资金从职工基本医疗保险基金（含生育保险基金）中支付。',
    [
      'employer 用人单位 shares | 生育保险费',
      'individual 灵活就业人员 shares | 生育保险费',
      'fund 职工基本医疗保险基金（含生育保险基金） bears | 符合规定的参保人员享受生育保险待遇',
    ],
  ],
  [
    'city',
    '市、县（市、区）人民政府分级负责，上级财政适当补助。',
    ['city 市 shares', 'county 县（市、区）人民政府 shares', 'province 上级财政 subsidises'],
  ],
  [
    'city',
    '按照《浙江省教育领域财政事权和支出责任划分改革实施方案》执行。',
    ['province 《浙江省教育领域财政事权和支出责任划分改革实施方案》~浙江省 by_reference'],
  ],
  [
    'city',
    '见习人员基本生活补助所需资金由见习单位和市、县（市、区）人民政府分级负责，上级财政适当补助。',
    [
      'employer 见习单位 shares | 见习人员基本生活补助',
      'city 市 shares | 见习人员基本生活补助',
      'county 县（市、区）人民政府 shares | 见习人员基本生活补助',
      'province 上级财政 subsidises',
    ],
  ],
  [
    'city',
    '市、县人民政府分级负责，在失业保险基金中支出。',
    ['city 市 shares', 'county 县人民政府 shares', 'fund 失业保险基金 bears'],
  ],
  [
    'city',
    '用人单位缴纳工伤保险费，个人不缴费。符合规定的参保人员享受工伤保险待遇，由工伤保险基金、用人单位按规定支付。',
    [
      'employer 用人单位 bears | 工伤保险费',
      'fund 工伤保险基金 shares | 符合规定的参保人员享受工伤保险待遇',
      'employer 用人单位 shares | 符合规定的参保人员享受工伤保险待遇',
    ],
  ],
  [
    'city',
    '由用人单位和职工共同缴费。符合规定的参保人员享受职工基本医疗保险待遇所需资金从职工基本医疗保险基金中支付。',
    [
      'employer 用人单位 shares',
      'individual 职工 shares',
      'fund 职工基本医疗保险基金 bears | 符合规定的参保人员享受职工基本医疗保险待遇',
    ],
  ],
  [
    'city',
    '市、县（市、区）人民政府分级负责，省对困难老年人养老服务补贴、护理补贴给予适当补助。',
    [
      'city 市 shares',
      'county 县（市、区）人民政府 shares',
      'province 省 subsidises | 困难老年人养老服务补贴、护理补贴',
    ],
  ],
  [
    'city',
    '县（市、区）人民政府负责，上级财政适当补助。',
    ['county 县（市、区）人民政府 bears', 'city 上级财政 subsidises'],
  ],
  [
    'city',
    '在基本养老保险基金中支出，基本养老保险基金出现支付不足时，市、县政府分级负责。',
    [
      'fund 基本养老保险基金 bears',
      'city 市 shares | 基本养老保险基金出现支付不足时',
      'county 县政府 shares | 基本养老保险基金出现支付不足时',
    ],
  ],
  [
    'city',
    '县（市、区）人民政府负责，引导社会资金投入，省人民政府给予资金支持，中央财政给予资金补助。',
    [
      'county 县（市、区）人民政府 bears',
      'society 社会资金 subsidises',
      'province 省人民政府 subsidises',
      'nation 中央财政 subsidises',
    ],
  ],
  [
    'city',
    '县（市、区）人民政府负责，省级及以上财政安排补助资金、市县两级落实补助资金、个人自筹等相结合。',
    [
      'county 县（市、区）人民政府 bears',
      'province 省级及以上财政 subsidises',
      'nation 省级及以上财政 subsidises',
      'city 市 subsidises',
      'county 县两级~县 subsidises',
      'individual 个人 bears',
    ],
  ],
  [
    'city',
    '按照《浙江省应急救援领域财政事权和支出责任划分改革实施方案》等相关规定执行。',
    ['province 《浙江省应急救援领域财政事权和支出责任划分改革实施方案》~浙江省 by_reference'],
  ],
  [
    'city',
    '市、县（市、区）人民政府分级负责，省级财政适当补助。',
    ['city 市 shares', 'county 县（市、区）人民政府 shares', 'province 省级财政 subsidises'],
  ],
  ['city', '市、县（市、区）人民政府分级负责。', ['city 市 shares', 'county 县（市、区）人民政府 shares']],
  [
    'city',
    '按照《浙江省公共文化领域财政事权和支出责任划分改革实施方案》规定执行。',
    ['province 《浙江省公共文化领域财政事权和支出责任划分改革实施方案》~浙江省 by_reference'],
  ],
  [
    'city',
    '按照《浙江省交通运输领域财政事权和支出责任划分改革实施方案》执行，市、县（市、区）人民政府分级负责。',
    [
      'province 《浙江省交通运输领域财政事权和支出责任划分改革实施方案》~浙江省 by_reference',
      'city 市 shares',
      'county 县（市、区）人民政府 shares',
    ],
  ],
  [
    'muni-district',
    '免费教科书国家教材资金由中央财政承担，地方教材、初中教辅材料资金由市级财政承担，免费提供作业本资金由区县财政承担，生均经费基准定额资金由中央和地方财政按比例分担。',
    [
      'nation 中央财政 bears | 免费教科书国家教材资金',
      'province 市级财政 bears | 地方教材、初中教辅材料资金',
      'county 区县财政 bears | 免费提供作业本资金',
      'nation 中央 shares | 生均经费基准定额资金',
      'local 地方财政 shares | 生均经费基准定额资金',
    ],
  ],
  [
    'muni-district',
    '国家试点资金由中央财政承担。万州区、开州区开展市级试点所需资金由市财政承担。区县试点资金由区县财政承担，市级财政给予适当奖补。',
    [
      'nation 中央财政 bears | 国家试点资金',
      'province 市财政 bears | 万州区、开州区开展市级试点',
      'county 区县财政 bears | 区县试点资金',
      'province 市级财政 subsidises',
    ],
  ],
  [
    'muni-district',
    '中央和地方财政按5∶5比例分担。地方承担部分由市和区县财政按既定比例分担。',
    [
      'nation 中央 shares 0.5',
      'local 地方财政 shares 0.5',
      'province 市 shares | 地方承担部分',
      'county 区县财政 shares | 地方承担部分',
    ],
  ],
  [
    'muni-district',
    '区县政府负责，市级财政给予适当补助。',
    ['county 区县政府 bears', 'province 市级财政 subsidises'],
  ],
  [
    'muni-district',
    '区县政府负责，市级财政予以适当补助。',
    ['county 区县政府 bears', 'province 市级财政 subsidises'],
  ],
  [
    'muni-district',
    '所需膳食补助资金由市和区县财政按一定比例分担。',
    ['province 市 shares | 膳食补助资金', 'county 区县财政 shares | 膳食补助资金'],
  ],
  [
    'muni-district',
    '中央和地方财政按8∶2比例分担，地方承担部分由市和区县财政按既定比例分担。',
    [
      'nation 中央 shares 0.8',
      'local 地方财政 shares 0.2',
      'province 市 shares | 地方承担部分',
      'county 区县财政 shares | 地方承担部分',
    ],
  ],
  [
    'muni-district',
    '中央和地方财政按8∶2比例分担。地方承担部分由市和区县财政按既定比例分担。',
    [
      'nation 中央 shares 0.8',
      'local 地方财政 shares 0.2',
      'province 市 shares | 地方承担部分',
      'county 区县财政 shares | 地方承担部分',
    ],
  ],
  [
    'muni-district',
    '中央和地方财政按8∶2比例分担，地方承担部分由市和区县财政按既定比例分担。国家级、市级贫困区县在脱贫摘帽3年过渡期内，所需资金由市级财政承担。',
    [
      'nation 中央 shares 0.8',
      'local 地方财政 shares 0.2',
      'province 市 shares | 地方承担部分',
      'county 区县财政 shares | 地方承担部分',
      'province 市级财政 bears | 国家级、市级贫困区县在脱贫摘帽3年过渡期内',
    ],
  ],
  ['muni-district', '市级财政按标准给予补助。', ['province 市级财政 subsidises']],
  ['muni-district', '市和区县政府共同负责。', ['province 市 shares', 'county 区县政府 shares']],
  [
    'muni-district',
    '见习人员基本生活补助所需资金由见习单位、市级财政和区县政府共同分担。',
    [
      'employer 见习单位 shares | 见习人员基本生活补助',
      'province 市级财政 shares | 见习人员基本生活补助',
      'county 区县政府 shares | 见习人员基本生活补助',
    ],
  ],
  ['muni-district', '市政府负责。', ['province 市政府 bears']],
  ['muni-district', '市和区县政府分级负责。', ['province 市 shares', 'county 区县政府 shares']],
  [
    'muni-district',
    '用人单位按照缴费基数的20%缴费，职工按本人缴费基数的8%缴费。在基本养老保险基金中支出，基本养老保险基金支付不足时财政给予补助。',
    [
      'employer 用人单位 bears',
      'individual 职工 bears',
      'fund 基本养老保险基金 bears',
      'county 财政 subsidises | 基本养老保险基金支付不足时',
    ],
  ],
  [
    'muni-district',
    '在城乡居民基本养老保险基金中支出。我市确定的基础养老金标准为95元，其中中央财政补70元，市、区县两级财政分别按既定比例承担25元。兑现独生子女和高龄政策增发的养老金以及死亡补助金由市和区县财政按既定比例承担。',
    [
      'fund 城乡居民基本养老保险基金 bears',
      'nation 中央财政 subsidises | 我市确定的基础养老金标准',
      'province 市 shares | 我市确定的基础养老金标准',
      'county 区县两级财政~区县财政 shares | 我市确定的基础养老金标准',
      'province 市 shares | 兑现独生子女和高龄政策增发的养老金以及死亡补助金',
      'county 区县财政 shares | 兑现独生子女和高龄政策增发的养老金以及死亡补助金',
    ],
  ],
  [
    'muni-district',
    '用人单位按本单位缴费基数的8%缴纳基本医疗保险费，职工按本人缴费基数的2%缴费。大额医保单位按缴费基数的1.5%缴纳，个人按每月5元缴纳。',
    [
      'employer 用人单位 bears | 基本医疗保险费',
      'individual 职工 bears',
      'employer 大额医保单位 bears',
      'individual 个人 bears',
    ],
  ],
  ['muni-district', '用人单位按缴费基数的0.5%缴纳生育保险费。', ['employer 用人单位 bears | 生育保险费']],
  [
    'city',
    '中央、自治区、各区（县）共同承担支出责任。',
    ['nation 中央 shares', 'province 自治区 shares', 'county 各区（县） shares'],
  ],
  [
    'city',
    '中央、自治区、市本级、各区（县）共同承担支出责任。',
    ['nation 中央 shares', 'province 自治区 shares', 'city 市本级 shares', 'county 各区（县） shares'],
  ],
  [
    'city',
    '基本避孕药具资金由中央、自治区共同承担支出责任，用于避孕药具政府采购、存储和调拨、初诊排查、发放等服务。手术及技术常规所规定的各项医学检查经费以及随访服务经费由各区（县）承担支出责任。',
    [
      'nation 中央 shares | 基本避孕药具资金',
      'province 自治区 shares | 基本避孕药具资金',
      'county 各区（县） bears | 手术及技术常规所规定的各项医学检查经费以及随访服务经费',
    ],
  ],
  [
    'city',
    '用人单位承担缴纳生育保险费义务，职工个人不缴费。符合规定的参保人员享受生育保险待遇所需资金从职工基本医疗保险基金中支付，主要包括：女职工产假生育津贴、生育医疗费用、计划生育手术医疗费用、计划内妊娠自然流产医疗费用等。',
    [
      'employer 用人单位 bears | 生育保险费',
      'fund 职工基本医疗保险基金 bears | 符合规定的参保人员享受生育保险待遇',
    ],
  ],
  ['city', '中央、自治区共同承担支出责任。', ['nation 中央 shares', 'province 自治区 shares']],
  [
    'city',
    '市本级、各区（县）共同承担支出责任，中央、自治区适当补助。',
    [
      'city 市本级 shares',
      'county 各区（县） shares',
      'nation 中央 subsidises',
      'province 自治区 subsidises',
    ],
  ],
  [
    'city',
    '自治区、市本级、各区（县）共同承担支出责任。',
    ['province 自治区 shares', 'city 市本级 shares', 'county 各区（县） shares'],
  ],
  [
    'city',
    '依据《印发关于加快推进乌鲁木齐市学前教育健康规范发展的实施方案的通知》（乌政办〔2020〕62号），按照幼儿园隶属关系由各级财政承担。',
    ['city 各级财政 bears'],
  ],
  [
    'city',
    '中央、自治区和乌鲁木齐市按照8:0.6:1.4承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    [
      'nation 中央 shares 0.8',
      'province 自治区 shares 0.06',
      'city 乌鲁木齐市 shares 0.14',
      'city 同级财政 bears | 乌鲁木齐市配套部分',
    ],
  ],
  [
    'city',
    '国家规定课程由中央财政全额承担；地方课程资金由自治区和乌鲁木齐市按照9:1承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    [
      'nation 中央财政 bears 1 | 国家规定课程',
      'province 自治区 shares 0.9 | 地方课程资金',
      'city 乌鲁木齐市 shares 0.1 | 地方课程资金',
      'city 同级财政 bears | 乌鲁木齐市配套部分',
    ],
  ],
  [
    'city',
    '中央、自治区和乌鲁木齐市按照5:3.5:1.5承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    [
      'nation 中央 shares 0.5',
      'province 自治区 shares 0.35',
      'city 乌鲁木齐市 shares 0.15',
      'city 同级财政 bears | 乌鲁木齐市配套部分',
    ],
  ],
  ['city', '自治区本级财政全额承担。', ['province 自治区本级财政 bears 1']],
  [
    'city',
    '中央和乌鲁木齐市按照8:2承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    ['nation 中央 shares 0.8', 'city 乌鲁木齐市 shares 0.2', 'city 同级财政 bears | 乌鲁木齐市配套部分'],
  ],
  [
    'city',
    '按照自治区人民政府办公厅《印发关于教育领域自治区以下财政事权和支出责任划分改革实施方案的通知》（新政办发〔2020〕45 号）执行。',
    [
      'province 《印发关于教育领域自治区以下财政事权和支出责任划分改革实施方案的通知》（新政办发〔2020〕45 号）~自治区人民政府办公厅 by_reference',
    ],
  ],
  [
    'city',
    '中央、自治区和乌鲁木齐市按照8:0.8:1.2承担，乌鲁木齐市配套部分按照学校隶属关系由同级财政承担。',
    [
      'nation 中央 shares 0.8',
      'province 自治区 shares 0.08',
      'city 乌鲁木齐市 shares 0.12',
      'city 同级财政 bears | 乌鲁木齐市配套部分',
    ],
  ],
  [
    'city',
    '中央和自治区按照8：2比例承担支出责任。',
    ['nation 中央 shares 0.8', 'province 自治区 shares 0.2'],
  ],
  [
    'city',
    '就业见习服务所需资金由就业资金支出，中央、自治区、市本级、各区（县）共同承担支出责任，分担比例主要依据地方财力状况、保障对象数量等确定。',
    [
      'fund 就业资金 bears | 就业见习服务',
      'nation 中央 shares',
      'province 自治区 shares',
      'city 市本级 shares',
      'county 各区（县） shares',
    ],
  ],
  ['city', '各区（县）人民政府。', ['county 各区（县）人民政府 bears']],
];

/** In the ways of other provinces. */
export const PAYERS_INVENTED: readonly PayerRow[] = [
  [
    'city',
    '所需经费由中央、省、市、县按6:2:1:1比例分担。',
    ['nation 中央 shares 0.6', 'province 省 shares 0.2', 'city 市 shares 0.1', 'county 县 shares 0.1'],
  ],
  [
    'city',
    '省级财政承担60%，市级财政承担20%，县（市、区）财政承担20%。',
    ['province 省级财政 shares 0.6', 'city 市级财政 shares 0.2', 'county 县（市、区）财政 shares 0.2'],
  ],
  [
    'province',
    '中央与省按8∶2分担，省级部分由省与市县按6∶4分担。',
    [
      'nation 中央 shares 0.8',
      'province 省 shares 0.2',
      'province 省 shares 0.6 | 省级部分',
      'city 市 shares 0.4 | 省级部分',
      'county 县 shares | 省级部分',
    ],
  ],
  ['province', '由中央财政全额承担。', ['nation 中央财政 bears 1']],
  [
    'province',
    '中央、省级、市县三级财政共同承担。',
    ['nation 中央 shares', 'province 省级 shares', 'city 市 shares', 'county 县三级财政~县财政 shares'],
  ],
  [
    'province',
    '省、市（州）、县（市、区）三级财政按4:3:3比例负担。',
    [
      'province 省 shares 0.4',
      'city 市（州） shares 0.3',
      'county 县（市、区）三级财政~县（市、区）财政 shares 0.3',
    ],
  ],
  [
    'province',
    '自治区、盟市、旗县（市、区）共同承担支出责任，中央财政给予适当补助。',
    [
      'province 自治区 shares',
      'city 盟市 shares',
      'county 旗县（市、区） shares',
      'nation 中央财政 subsidises',
    ],
  ],
  [
    'province',
    '自治区财政承担70%，盟市、旗县财政各承担15%。',
    ['province 自治区财政 shares 0.7', 'city 盟市 shares 0.15', 'county 旗县财政 shares 0.15'],
  ],
  ['city', '由州、县（市）人民政府分级负担。', ['city 州 shares', 'county 县（市）人民政府 shares']],
  ['city', '州级财政与县级财政各承担50%。', ['city 州级财政 shares 0.5', 'county 县级财政 shares 0.5']],
  ['district', '区财政全额负担。', ['county 区财政 bears 1']],
  [
    'district',
    '市、区两级财政按1:1比例分担。',
    ['city 市 shares 0.5', 'county 区两级财政~区财政 shares 0.5'],
  ],
  [
    'muni-district',
    '市、区两级财政按1:1比例分担。',
    ['province 市 shares 0.5', 'county 区两级财政~区财政 shares 0.5'],
  ],
  [
    'muni-district',
    '市级财政承担70%，区级财政承担30%。',
    ['province 市级财政 shares 0.7', 'county 区级财政 shares 0.3'],
  ],
  ['muni', '由市级财政统筹安排，各区财政配套。', ['province 市级财政 bears', 'county 各区财政 bears']],
  [
    'county-city',
    '市财政承担支出责任，省财政适当补助。',
    ['county 市财政 bears', 'province 省财政 subsidises'],
  ],
  [
    'county-city',
    '市级财政与镇（街道）财政按7:3分担。',
    ['county 市级财政 shares 0.7', 'town 镇（街道）财政 shares 0.3'],
  ],
  ['county', '县级财政负责，市级财政给予适当奖补。', ['county 县级财政 bears', 'city 市级财政 subsidises']],
  [
    'county',
    '县人民政府负责，省、市财政予以补助。',
    ['county 县人民政府 bears', 'province 省 subsidises', 'city 市财政 subsidises'],
  ],
  [
    'county',
    '乡镇人民政府负责日常管理，县财政安排专项经费。',
    ['town 乡镇人民政府 bears | 日常管理', 'county 县财政 bears'],
  ],
  ['nation', '中央与地方共同承担支出责任。', ['nation 中央 shares', 'local 地方 shares']],
  [
    'nation',
    '中央财政与地方财政按照8:2、6:4、5:5分档分担。',
    ['nation 中央财政 shares', 'local 地方财政 shares'],
  ],
  [
    'nation',
    '地方人民政府负责，中央财政适当补助。',
    ['local 地方人民政府 bears', 'nation 中央财政 subsidises'],
  ],
  [
    'nation',
    '地方各级财政承担，中央财政通过转移支付给予支持。',
    ['local 地方各级财政 bears', 'nation 中央财政 subsidises'],
  ],
  ['province', '所需资金从工伤保险基金中列支。', ['fund 工伤保险基金 bears']],
  ['city', '从福利彩票公益金中安排。', ['fund 福利彩票公益金 bears']],
  [
    'city',
    '丧葬补助金由基本养老保险基金支付，抚恤金由市级财政承担。',
    ['fund 基本养老保险基金 bears | 丧葬补助金', 'city 市级财政 bears | 抚恤金'],
  ],
  [
    'city',
    '体检费用从城乡居民基本医疗保险基金和基本公共卫生服务专项资金中支出。',
    ['fund 城乡居民基本医疗保险基金 shares | 体检费用', 'fund 基本公共卫生服务专项资金 shares | 体检费用'],
  ],
  ['city', '由用人单位和个人共同缴纳。', ['employer 用人单位 shares', 'individual 个人 shares']],
  ['city', '用人单位按职工工资总额的7%缴纳，职工个人不缴费。', ['employer 用人单位 bears']],
  ['city', '个人负担20%，其余由财政承担。', ['individual 个人 shares 0.2', 'city 财政 shares 0.8']],
  ['city', '所需费用由企业承担，财政部门适当补贴。', ['employer 企业 bears', 'city 财政部门 subsidises']],
  [
    'province',
    '省级财政补助50%，其余由市县财政承担。',
    ['province 省级财政 subsidises 0.5', 'city 市 shares 0.5', 'county 县财政 shares'],
  ],
  [
    'province',
    '市县财政为主，省级财政适当奖补。',
    ['city 市 shares', 'county 县财政 shares', 'province 省级财政 subsidises'],
  ],
  [
    'province',
    '按照《湖南省教育领域财政事权和支出责任划分改革实施方案》执行。',
    ['province 《湖南省教育领域财政事权和支出责任划分改革实施方案》~湖南省 by_reference'],
  ],
  [
    'city',
    '按照《四川省医疗卫生领域省与市县财政事权和支出责任划分改革实施方案》（川办发〔2019〕66号）规定执行。',
    [
      'province 《四川省医疗卫生领域省与市县财政事权和支出责任划分改革实施方案》（川办发〔2019〕66号）~四川省 by_reference',
    ],
  ],
  [
    'county',
    '执行《国务院办公厅关于印发医疗卫生领域中央与地方财政事权和支出责任划分改革方案的通知》。',
    [
      'nation 《国务院办公厅关于印发医疗卫生领域中央与地方财政事权和支出责任划分改革方案的通知》~国务院办公厅 by_reference',
    ],
  ],
  ['city', '按照《工伤保险条例》规定执行。', ['nation 《工伤保险条例》~工伤保险条例 by_reference']],
  ['city', '按照国家和省有关规定执行。', ['nation 国家和省有关规定~国家 by_reference']],
  ['city', '按照有关规定执行。', []],
  [
    'city',
    '按省教育领域财政事权和支出责任划分改革方案执行。',
    ['province 省教育领域财政事权和支出责任划分改革方案~省 by_reference'],
  ],
  [
    'city',
    '市、县（市、区）财政共同承担，鼓励社会资本参与。',
    ['city 市 shares', 'county 县（市、区）财政 shares', 'society 社会资本 subsidises'],
  ],
  ['city', '地方政府负责，鼓励慈善组织捐赠支持。', ['local 地方政府 bears', 'society 慈善组织 subsidises']],
  [
    'city',
    '通过政府补助、集体扶持、个人缴费、社会捐助等方式筹集。',
    [
      'city 政府 subsidises',
      'society 集体 subsidises',
      'individual 个人 bears',
      'society 社会捐助 subsidises',
    ],
  ],
  [
    'county',
    '村集体经济承担日常维护费用，县级财政给予奖补。',
    ['society 村集体经济 bears | 日常维护费用', 'county 县级财政 subsidises'],
  ],
  ['city', '各级人民政府负责。', ['city 各级人民政府 bears']],
  ['province', '各级财政共同承担支出责任。', ['province 各级财政 shares']],
  ['city', '同级财政予以保障。', ['city 同级财政 bears']],
  [
    'city',
    '省级及以上财政给予补助，不足部分由县（市、区）财政解决。',
    [
      'province 省级及以上财政 subsidises',
      'nation 省级及以上财政 subsidises',
      'county 县（市、区）财政 bears | 不足部分',
    ],
  ],
  [
    'county',
    '县级人民政府承担支出责任，上级财政适当补助。',
    ['county 县级人民政府 bears', 'city 上级财政 subsidises'],
  ],
  [
    'muni-district',
    '区政府负责，上级财政适当补助。',
    ['county 区政府 bears', 'province 上级财政 subsidises'],
  ],
  [
    'province',
    '省级财政承担支出责任，中央财政对符合条件的项目给予补助。',
    ['province 省级财政 bears', 'nation 中央财政 subsidises | 符合条件的项目'],
  ],
  [
    'province',
    '学生资助资金由中央与地方按8:2的比例分担。',
    ['nation 中央 shares 0.8 | 学生资助资金', 'local 地方 shares 0.2 | 学生资助资金'],
  ],
  [
    'province',
    '中央、省、市、县财政分别承担50%、25%、15%、10%。',
    ['nation 中央 shares 0.5', 'province 省 shares 0.25', 'city 市 shares 0.15', 'county 县财政 shares 0.1'],
  ],
  ['province', '除中央补助外，由省级财政承担。', ['nation 中央 subsidises', 'province 省级财政 bears']],
  ['province', '兵团本级、师市共同承担支出责任。', ['province 兵团本级 shares', 'city 师市 shares']],
  ['province', '区级财政不承担支出责任，由市级财政承担。', ['county 区级财政 none', 'city 市级财政 bears']],
  ['city', '纳入县级财政预算。', ['county 县级财政 bears']],
  ['city', '对经济困难地区，省财政给予重点补助。', ['province 省财政 subsidises']],
  [
    'city',
    '参保人员个人缴费每人每年400元，各级财政补助每人每年不低于670元。',
    ['individual 参保人员个人 bears', 'city 各级财政 subsidises'],
  ],
  [
    'city',
    '住院费用由医疗救助基金和患者共同负担。',
    ['fund 医疗救助基金 shares | 住院费用', 'individual 患者 shares | 住院费用'],
  ],
  [
    'city',
    '学校公用经费由县级财政承担80%、市级财政承担20%。',
    ['county 县级财政 shares 0.8 | 学校公用经费', 'city 市级财政 shares 0.2 | 学校公用经费'],
  ],
  [
    'province',
    '省财政对市县给予适当补助，市县财政承担兜底责任。',
    ['province 省财政 subsidises', 'city 市 shares', 'county 县财政 shares'],
  ],
  [
    'province',
    '所需经费的80%由省级财政承担，20%由县级财政承担。',
    ['province 省级财政 shares 0.8', 'county 县级财政 shares 0.2'],
  ],
  ['zone', '由管委会和市财政共同承担。', ['county 管委会 shares', 'city 市财政 shares']],
  [
    'city',
    '省、市、县（区）政府分级负责，中央财政适当补助。',
    ['province 省 shares', 'city 市 shares', 'county 县（区）政府 shares', 'nation 中央财政 subsidises'],
  ],
  [
    'province',
    '由中央、省、市、县（市、区）共同承担。其中，国家基础标准部分，中央和地方按8:2分担。',
    [
      'nation 中央 shares',
      'province 省 shares',
      'city 市 shares',
      'county 县（市、区） shares',
      'nation 中央 shares 0.8 | 国家基础标准部分',
      'local 地方 shares 0.2 | 国家基础标准部分',
    ],
  ],
  [
    'province',
    '中央财政补助资金按照国家规定执行，地方配套资金由省级财政承担40%，市、县财政承担60%。',
    [
      'nation 中央财政 subsidises',
      'province 省级财政 shares 0.4 | 地方配套资金',
      'city 市 shares 0.6',
      'county 县财政 shares',
    ],
  ],
  [
    'city',
    '孤儿基本生活费由省、市、县三级财政共同负担，省级财政每人每月补助300元。',
    [
      'province 省 shares | 孤儿基本生活费',
      'city 市 shares | 孤儿基本生活费',
      'county 县三级财政~县财政 shares | 孤儿基本生活费',
      'province 省级财政 subsidises',
    ],
  ],
  [
    'city',
    '市级财政每年安排专项资金2000万元，不足部分由区县财政统筹解决。',
    ['city 市级财政 bears', 'county 区县财政 bears | 不足部分'],
  ],
  ['county', '县财政按每人每年10元的标准安排经费。', ['county 县财政 bears']],
  [
    'muni-district',
    '资金来源为市级福利彩票公益金和区级财政资金。',
    ['fund 市级福利彩票公益金 shares', 'county 区级财政 shares'],
  ],
  [
    'city',
    '服务对象自付30%，市、区财政补贴70%。',
    ['individual 服务对象 shares 0.3', 'city 市 subsidises 0.7', 'county 区财政 subsidises'],
  ],
  ['city', '由雇主或企业承担。', ['employer 雇主 bears', 'employer 企业 bears']],
  [
    'province',
    '各设区市人民政府负责，省级财政以奖代补。',
    ['city 各设区市人民政府 bears', 'province 省级财政 subsidises'],
  ],
  ['province', '省级统筹，市县负责落实。', ['city 市 shares', 'county 县 shares']],
  ['city', '市财政局负责资金拨付。', []],
  ['nation', '中央财政安排资金支持。', ['nation 中央财政 subsidises']],
  ['nation', '国家承担主要支出责任。', ['nation 国家 bears']],
  [
    'city',
    '市级以上财政给予适当补助，县（区）财政负责落实。',
    ['city 市级以上财政 subsidises', 'province 市级以上财政 subsidises', 'county 县（区）财政 bears'],
  ],
  [
    'province',
    '高中阶段免学费补助资金由省财政和学校隶属关系同级财政按6:4比例分担。',
    [
      'province 省财政 shares 0.6 | 高中阶段免学费补助资金',
      'province 同级财政 shares 0.4 | 高中阶段免学费补助资金',
    ],
  ],
  [
    'city',
    '居民医保财政补助由各级财政分担，个人按规定缴费。',
    ['city 各级财政 shares | 居民医保财政补助', 'individual 个人 bears'],
  ],
  ['city', '政府购买服务，所需经费列入同级财政预算。', ['city 同级财政 bears']],
  ['district', '区级财政予以保障，街道配合落实。', ['county 区级财政 bears']],
  ['province', '中央财政对新疆、西藏等地区给予倾斜。', []],
  ['city', '省财政分四档补助，补助比例分别为80%、60%、40%、20%。', ['province 省财政 subsidises']],
  [
    'province',
    '自治区财政承担80%，地（州、市）、县（市、区）财政承担20%。',
    ['province 自治区财政 shares 0.8', 'city 地（州、市） shares 0.2', 'county 县（市、区）财政 shares'],
  ],
  ['city', '支出责任由市、区按照现行财政体制分担。', ['city 市 shares', 'county 区 shares']],
];
