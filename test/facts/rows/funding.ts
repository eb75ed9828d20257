/**
 * Funding fields in the manners that notices have, written and labelled before anything was run on them.
 * A payer is `level text mode share; of=… total=… amount=… if=… joint inferred`; what is absent is null or false.
 */
import type { PlaceName } from './payers.ts';

export type FundingRow = readonly [place: PlaceName, text: string, payers: readonly string[]];

export const FUNDING: readonly FundingRow[] = [
  // terse
  ['city', '中央80%、地方20%。', ['nation 中央 shares 0.8', 'local 地方 shares 0.2']],
  ['city', '市财政百分之六十，区财政百分之四十', ['city 市财政 shares 0.6', 'county 区财政 shares 0.4']],
  ['city', '自治区财政100%。', ['province 自治区财政 bears 1']],
  ['city', '就业补助资金', ['fund 就业补助资金 bears']],
  ['city', '医保基金。', ['fund 医保基金 bears']],
  ['county', '失业保险基金', ['fund 失业保险基金 bears']],
  ['city', '体彩公益金、市财政', ['fund 体彩公益金 shares', 'city 市财政 shares']],
  [
    'city',
    '市、县财政和就业补助资金',
    ['city 市 shares', 'county 县财政 shares', 'fund 就业补助资金 shares'],
  ],
  ['city', '市、县财政和慈善捐赠', ['city 市 shares', 'county 县财政 shares', 'society 慈善捐赠 subsidises']],
  ['county', '户籍地财政', ['county 户籍地财政 bears; inferred']],
  ['county', '村集体', ['society 村集体 bears']],
  ['county', '学校自筹', ['employer 学校 bears']],
  ['province', '市级及以下财政', ['city 市级及以下财政 bears; joint', 'county 市级及以下财政 bears; joint']],
  ['county', '从基本公共卫生服务基金中按人均85元划拨。', ['fund 基本公共卫生服务基金 bears; amount=85']],
  ['city', '所需经费由各单位自行解决。', ['employer 各单位 bears']],
  ['city', '市级财政视财力奖补，区级财政保障。', ['city 市级财政 subsidises', 'county 区级财政 bears']],
  [
    'county',
    '每生每年补助800元，其中中央402元，省200元，县198元。',
    ['nation 中央 shares; amount=402', 'province 省 shares; amount=200', 'county 县 shares; amount=198'],
  ],
  ['county', '县财政', ['county 县财政 bears']],
  ['city', '市级', ['city 市级 bears']],
  [
    'county',
    '中央、省、市、县',
    ['nation 中央 shares', 'province 省 shares', 'city 市 shares', 'county 县 shares'],
  ],
  ['county', '县级财政预算安排', ['county 县级财政 bears']],
  ['city', '财政全额保障。', ['city 财政 bears 1; inferred']],
  ['city', '政府购买服务资金，由同级财政承担', ['city 同级财政 bears; inferred']],
  ['county', '各级财政按现行体制分担', ['county 各级财政 shares; inferred']],
  // a closing citation
  ['city', '市财政；执行《军人抚恤优待条例》。', ['city 市财政 bears']],
  ['city', '执行《公共图书馆服务规范》（GB/T 28220-2011）。', []],
  [
    'county',
    '县级财政承担支出责任，按照《某省教育领域财政事权和支出责任划分改革方案》执行。',
    ['county 县级财政 bears'],
  ],
  [
    'province',
    '按照《医疗卫生领域中央与地方财政事权和支出责任划分改革方案》执行。',
    ['nation 《医疗卫生领域中央与地方财政事权和支出责任划分改革方案》 by_reference'],
  ],
  // shares
  [
    'county',
    '中央、省、市、县4:3:1:2。',
    ['nation 中央 shares 0.4', 'province 省 shares 0.3', 'city 市 shares 0.1', 'county 县 shares 0.2'],
  ],
  ['province', '中央与省5:5', ['nation 中央 shares 0.5', 'province 省 shares 0.5']],
  [
    'city',
    '由中央、自治区、市、县共同承担，比例为8∶1∶0.3∶0.7。',
    ['nation 中央 shares 0.8', 'province 自治区 shares 0.1', 'city 市 shares 0.03', 'county 县 shares 0.07'],
  ],
  ['city', '市级财政与失业保险基金按6:4分担。', ['city 市级财政 shares 0.6', 'fund 失业保险基金 shares 0.4']],
  ['city', '市县按1∶1承担。', ['city 市 shares 0.5', 'county 县 shares 0.5']],
  ['county', '省和县按1:1负担。', ['province 省 shares 0.5', 'county 县 shares 0.5']],
  [
    'county',
    '所需资金中央承担60%，地方承担40%，其中地方承担部分由省、市、县按3:3:4分担。',
    [
      'nation 中央 shares 0.6',
      'local 地方 shares 0.4',
      'province 省 shares 0.3; of=地方承担部分 total=0.12',
      'city 市 shares 0.3; of=地方承担部分 total=0.12',
      'county 县 shares 0.4; of=地方承担部分 total=0.16',
    ],
  ],
  [
    'county',
    '地方加发部分省、市、县按3:3:4承担。',
    [
      'province 省 shares 0.3; of=地方加发部分',
      'city 市 shares 0.3; of=地方加发部分',
      'county 县 shares 0.4; of=地方加发部分',
    ],
  ],
  ['county', '资金由县财政分三年按5:3:2拨付。', ['county 县财政 bears']],
  [
    'city',
    '省级以上70%，市县30%。',
    [
      'province 省级以上 shares 0.7; joint',
      'nation 省级以上 shares; joint',
      'city 市 shares 0.3; joint',
      'county 县 shares; joint',
    ],
  ],
  [
    'county',
    '市级财政承担60%，其余由县级财政承担。',
    ['city 市级财政 shares 0.6', 'county 县级财政 shares 0.4'],
  ],
  ['city', '市区两级财政各承担50%。', ['city 市 shares 0.5', 'county 区两级财政 shares 0.5']],
  [
    'county',
    '省财政补助80%，其余20%由县（市、区）财政负担。',
    ['province 省财政 subsidises 0.8', 'county 县（市、区）财政 shares 0.2'],
  ],
  ['city', '市级财政按50%的比例给予补助。', ['city 市级财政 subsidises 0.5']],
  [
    'county',
    '中央和省级财政承担70%，县级承担30%。',
    ['nation 中央 shares 0.7; joint', 'province 省级财政 shares; joint', 'county 县级 shares 0.3'],
  ],
  [
    'city',
    '医疗保险基金、医疗救助资金和个人共同负担。',
    ['fund 医疗保险基金 shares', 'fund 医疗救助资金 shares', 'individual 个人 shares'],
  ],
  // sums
  [
    'county',
    '中央财政补70元，省级财政补助30元，其余由县级财政解决。',
    [
      'nation 中央财政 subsidises; amount=70',
      'province 省级财政 subsidises; amount=30',
      'county 县级财政 bears',
    ],
  ],
  [
    'city',
    '市级财政每年安排1000万元，县级财政每年安排不少于300万元。',
    ['city 市级财政 bears; amount=10000000', 'county 县级财政 bears; amount=3000000'],
  ],
  [
    'city',
    '由市级1000万元、县级300万元筹集。',
    ['city 市级 shares; amount=10000000', 'county 县级 shares; amount=3000000'],
  ],
  [
    'city',
    '中央5元，市区1元。',
    ['nation 中央 shares; amount=5', 'city 市 shares; amount=1 joint', 'county 区 shares; joint'],
  ],
  [
    'county',
    '每人每年640元（中央320元、省200元、县120元）。',
    ['nation 中央 shares; amount=320', 'province 省 shares; amount=200', 'county 县 shares; amount=120'],
  ],
  ['county', '县级财政预算每年10万元', ['county 县级财政 bears; amount=100000']],
  // names
  ['county', '市、县人才专项资金', ['fund 市、县人才专项资金 bears']],
  ['city', '中央、省彩票公益金', ['fund 中央、省彩票公益金 bears']],
  ['city', '各区县财政负责，市财政给予适当奖补', ['county 各区县财政 bears', 'city 市财政 subsidises']],
  ['county', '乡镇（街道）财政承担', ['town 乡镇（街道）财政 bears']],
  // keys
  [
    'city',
    '失业保险基金列支，结余不足时由市财政给予补贴。',
    ['fund 失业保险基金 bears', 'city 市财政 subsidises; if=结余不足时'],
  ],
  [
    'county',
    '中央、省级财政补助，市、县不再配套。',
    ['nation 中央 subsidises', 'province 省级财政 subsidises', 'city 市 none', 'county 县 none'],
  ],
  ['county', '政府承担全部费用', ['county 政府 bears 1; inferred']],
  ['county', '个人缴费和政府补贴相结合', ['individual 个人 bears', 'county 政府 subsidises; inferred']],
  ['city', '地方财政承担，中央财政适当补助。', ['local 地方财政 bears', 'nation 中央财政 subsidises']],
  [
    'city',
    '职工医保由用人单位缴纳，居民医保由个人和财政共同负担。',
    ['employer 用人单位 bears', 'individual 个人 shares', 'city 财政 shares; inferred'],
  ],
  // pointers name nobody
  ['city', '同上', []],
  ['city', '同“孕产妇健康服务”', []],
  ['county', '参照第3项支出责任执行。', []],
  // each of a list its own
  [
    'province',
    '省、设区市、县每所分别补助6万元、3万元和1万元。',
    [
      'province 省 subsidises; amount=60000',
      'city 设区市 subsidises; amount=30000',
      'county 县 subsidises; amount=10000',
    ],
  ],
  [
    'city',
    '中央、省、市分别为50%、30%、20%。',
    ['nation 中央 shares 0.5', 'province 省 shares 0.3', 'city 市 shares 0.2'],
  ],
  ['county', '县级财政给予一次性补助，每村不超过8万元。', ['county 县级财政 subsidises; amount=80000']],
  // towns, zones, a county-level city below a 州
  [
    'county',
    '由街道财政所列支，超出预算的由区财政追加。',
    ['town 街道财政所 bears', 'county 区财政 bears; if=超出预算的'],
  ],
  [
    'city',
    '市、区各半，东湖新区全部自行承担。',
    ['city 市 shares 0.5', 'county 区 shares 0.5', 'county 东湖新区 bears'],
  ],
  [
    'county-city',
    '省补50%、州补30%、市补20%。',
    ['province 省 subsidises 0.5', 'city 州 subsidises 0.3', 'county 市 subsidises 0.2'],
  ],
  ['city', '各级按规定分担。', ['city 各级 shares; inferred']],
  ['city', '列入市本级和各县区年度预算。', ['city 市本级 shares', 'county 各县区 shares']],
  // said not to pay
  ['city', '患者零自付。', ['individual 患者 none']],
  ['province', '不再安排省级补助资金。', ['province 省级 none']],
  ['county', '县级不安排配套。', ['county 县级 none']],
  // verbs and givers
  ['city', '市财政对达标的社区每年奖励3万元。', ['city 市财政 subsidises; amount=30000']],
  ['city', '市财政每年统筹200万元。', ['city 市财政 bears; amount=2000000']],
  [
    'city',
    '市慈善总会资助，爱心助学基金会支持。',
    ['society 市慈善总会 subsidises', 'society 爱心助学基金会 subsidises'],
  ],
  ['province', '省级财政补助标准为甲类县80%、乙类县40%。', ['province 省级财政 subsidises']],
  ['city', '按照浙政办发〔2021〕8号规定的分档比例执行。', ['province 浙政办发〔2021〕8号 by_reference']],
  // what fills up the whole is a part of it
  [
    'county',
    '保费由区财政缴纳70%，牧户缴纳30%。',
    ['county 区财政 shares 0.7', 'individual 牧户 shares 0.3'],
  ],
  ['county', '由市级财政全额代缴。', ['city 市级财政 bears 1']],
  [
    'province',
    '省、市、县按六三一比例负担。',
    ['province 省 shares 0.6', 'city 市 shares 0.3', 'county 县 shares 0.1'],
  ],
  ['county', '区财政承担80%，村（居）承担20%。', ['county 区财政 shares 0.8', 'society 村（居） shares 0.2']],
  // verbs
  [
    'county',
    '参保渔民自缴30元，其余由财政补贴。',
    ['individual 参保渔民 bears; amount=30', 'county 财政 subsidises; inferred'],
  ],
  [
    'city',
    '先由急救站垫付，再从疾病应急救助基金中核销。',
    ['employer 急救站 bears', 'fund 疾病应急救助基金 bears'],
  ],
  ['city', '从土地出让收入中计提。', ['fund 土地出让收入 bears']],
  ['city', '由保险公司赔付。', ['employer 保险公司 bears']],
  ['city', '小区居民自愿捐资，镇给予奖补。', ['individual 小区居民 bears', 'town 镇 subsidises']],
  ['county', '区级国库集中支付。', ['county 区级 bears']],
  ['county', '区级统筹。', ['county 区级 bears']],
  // a matter, and nobody
  ['nation', '属中央与地方共同财政事权。', []],
  // departments by their budget, places by their number, an idiom of three givers
  ['city', '由县区残联部门在部门预算中列支。', ['county 县区残联部门 bears']],
  [
    'province',
    '省财政安排900万元，六市各安排60万元。',
    ['province 省财政 bears; amount=9000000', 'city 六市 bears; amount=600000'],
  ],
  ['county', '由县财政补一点、群众出一点。', ['county 县财政 subsidises', 'individual 群众 bears']],
  // what hands money on pays nothing
  ['county', '区财政拨付到街道，由街道统筹使用。', ['county 区财政 bears']],
  ['county', '县财政专户。', ['county 县财政 bears']],
  [
    'city',
    '从城市维护建设税、公用事业附加中安排。',
    ['fund 城市维护建设税 shares', 'fund 公用事业附加 shares'],
  ],
  ['city', '省派帮扶单位支持50万元。', ['employer 省派帮扶单位 bears; amount=500000']],
  ['city', '由失业保险基金按实际缴费额的1/2补贴。', ['fund 失业保险基金 subsidises']],
  // what somebody sees to is not who pays; what money is spent on says that it pays
  ['province', '省级负责省本级支出。', ['province 省级 bears']],
  ['county', '租金收入用于维护。', ['fund 租金收入 bears']],
  ['city', '市级以奖代补，县级足额保障。', ['city 市级 subsidises', 'county 县级 bears']],
  [
    'muni-district',
    '中央与市按7:3，市级部分由市、区按1:1分担。',
    [
      'nation 中央 shares 0.7',
      'province 市 shares 0.3',
      'province 市 shares 0.5; of=市级部分 total=0.15',
      'county 区 shares 0.5; of=市级部分 total=0.15',
    ],
  ],
  ['county', '各区县自行负担，市级不予补助。', ['county 各区县 bears', 'city 市级 none']],
  ['county', '街道（乡镇）负担。', ['town 街道（乡镇） bears']],
  [
    'county',
    '由区、乡镇、村（社区）三级共同负担。',
    ['county 区 shares', 'town 乡镇 shares', 'society 村（社区） shares'],
  ],
  [
    'nation',
    '国家、集体、个人三方共同分担。',
    ['nation 国家 shares', 'society 集体 shares', 'individual 个人 shares'],
  ],
  ['county', '由业主缴纳水费解决。', ['individual 业主 bears']],
];
