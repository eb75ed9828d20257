/** Payers that no list names, and parts without a colon: notation as in funding.ts. */
import type { FundingRow } from './funding.ts';

export const FUNDING_ANYBODY: readonly FundingRow[] = [
  // whoever stands where payers stand
  [
    'city',
    '基本服务由区财政保障，选择性服务费用由逝者亲属自行承担。',
    ['county 区财政 bears', 'individual 逝者亲属 bears'],
  ],
  ['county', '以牧户自筹为主，旗财政补助为辅。', ['individual 牧户 bears', 'county 旗财政 subsidises']],
  [
    'city',
    '市财政每对补助60元，受检夫妻承担20元。',
    ['city 市财政 subsidises; amount=60', 'individual 受检夫妻 bears; amount=20'],
  ],
  [
    'city',
    '用餐长者每餐自付6元，其余部分由街道补贴。',
    ['individual 用餐长者 bears; amount=6', 'town 街道 subsidises'],
  ],
  ['city', '检测费用由区疾病预防控制中心承担。', ['employer 区疾病预防控制中心 bears']],
  [
    'city',
    '由运营方和入托婴幼儿家长共同承担。',
    ['employer 运营方 shares', 'individual 入托婴幼儿家长 shares'],
  ],
  [
    'county',
    '中央和自治区各承担40%，农牧户自付20%。',
    ['nation 中央 shares 0.4', 'province 自治区 shares 0.4', 'individual 农牧户 shares 0.2'],
  ],
  ['city', '考试费用由培训机构垫付。', ['employer 培训机构 bears']],
  ['city', '由民政部门负责。', []],
  ['city', '按规定由主管部门承担。', []],
  [
    'city',
    '市财政补贴80%，其余由市妇幼保健院承担。',
    ['city 市财政 subsidises 0.8', 'employer 市妇幼保健院 shares 0.2'],
  ],
  // money with a name of its own
  ['county', '由残保金列支。', ['fund 残保金 bears']],
  ['city', '从水利建设资金中列支。', ['fund 水利建设资金 bears']],
  ['city', '在村级组织运转经费中解决。', ['fund 村级组织运转经费 bears']],
  ['city', '由医保统筹基金和个人按规定分担', ['fund 医保统筹基金 shares', 'individual 个人 shares']],
  ['county', '从中央补助资金中列支。', ['nation 中央 subsidises']],
  // levels
  [
    'city',
    '所需资金由市、区（功能区）财政按1：1比例分担。',
    ['city 市 shares 0.5', 'county 区（功能区）财政 shares 0.5'],
  ],
  [
    'city',
    '由市、县（市、区、管委会）财政分别负担。',
    ['city 市 shares', 'county 县（市、区、管委会）财政 shares'],
  ],
  ['county', '本级财政安排', ['county 本级财政 bears; inferred']],
  ['county', '列入本级预算。', ['county 本级 bears; inferred']],
  ['county', '各级财政统筹', ['county 各级财政 bears; inferred']],
  ['province', '由省与试点县按7:3负担。', ['province 省 shares 0.7', 'county 试点县 shares 0.3']],
  [
    'province',
    '我省中央负担比例为30%，其余由省与市县共同承担。',
    [
      'nation 中央 shares 0.3',
      'province 省 shares 0.7; joint',
      'city 市 shares; joint',
      'county 县 shares; joint',
    ],
  ],
  ['city', '支出责任主体：县（市、区）财政局', ['county 县（市、区）财政局 bears']],
  ['city', '由市财政局统筹安排。', ['city 市财政局 bears']],
  ['city', '市财政局负责审核并拨付资金。', []],
  ['city', '区财政局负责资金拨付，所需经费由区财政承担。', ['county 区财政 bears']],
  // parts
  ['city', '市与区五五分担', ['city 市 shares 0.5', 'county 区 shares 0.5']],
  ['county', '县、乡四六分担。', ['county 县 shares 0.4', 'town 乡 shares 0.6']],
  [
    'county',
    '由中央、省与市、县按5:3:2比例负担。',
    [
      'nation 中央 shares 0.5',
      'province 省 shares 0.3',
      'city 市 shares 0.2; joint',
      'county 县 shares; joint',
    ],
  ],
  [
    'county',
    '中央与省、市按8:2分担。',
    ['nation 中央 shares 0.8', 'province 省 shares 0.2; joint', 'city 市 shares; joint'],
  ],
  [
    'province',
    '中央承担60%，省级和市县财政各承担20%。',
    [
      'nation 中央 shares 0.6',
      'province 省级 shares 0.2',
      'city 市 shares 0.2; joint',
      'county 县财政 shares; joint',
    ],
  ],
  [
    'province',
    '自治区补助80%，市县各10%。',
    ['province 自治区 subsidises 0.8', 'city 市 shares 0.1', 'county 县 shares 0.1'],
  ],
  [
    'county',
    '个人缴费部分本人缴50%，另50%由县财政补助。',
    ['individual 本人 shares 0.5; of=个人缴费部分', 'county 县财政 subsidises 0.5'],
  ],
  [
    'province',
    '一类地区省级财政承担70%，其余由县级财政承担；二类地区省级财政承担40%，其余由县级财政承担。',
    [
      'province 省级财政 shares 0.7',
      'county 县级财政 shares 0.3',
      'province 省级财政 shares 0.4',
      'county 县级财政 shares 0.6',
    ],
  ],
  // what is a noun
  ['province', '中央财政根据地方投入情况，按1:1的比例给予奖补。', ['nation 中央财政 subsidises']],
  [
    'city',
    '市和区财政按每人每年30元的经费标准，分级予以配套。',
    ['city 市 shares; amount=30 joint', 'county 区财政 shares; joint'],
  ],
  ['county', '学费由学校予以减免。', ['employer 学校 bears']],
  ['county', '经费由各地自行解决。', ['county 各地 bears; inferred']],
  [
    'province',
    '中央财政对西部地区承担80%，中部地区承担60%，其余由地方承担。',
    ['nation 中央财政 shares', 'local 地方 bears'],
  ],
  ['city', '省财政七成五，县财政两成五。', ['province 省财政 shares 0.75', 'county 县财政 shares 0.25']],
  ['city', '市级占五分之二，县级占五分之三。', ['city 市级 shares 0.4', 'county 县级 shares 0.6']],
  ['county', '超支部分由所在单位补足。', ['employer 所在单位 subsidises']],
  ['city', '企业投资60%，专项债券资金40%。', ['employer 企业 shares 0.6', 'fund 专项债券资金 shares 0.4']],
  ['county', '受益村自筹30%。', ['society 受益村 shares 0.3']],
  [
    'city',
    '个人缴纳三成，其余七成由区财政补贴。',
    ['individual 个人 shares 0.3', 'county 区财政 subsidises 0.7'],
  ],
  ['city', '不要求县级配套。', ['county 县级 none']],
  ['city', '每户由省财政出200元。', ['province 省财政 bears; amount=200']],
  ['county', '门票减收由县财政补偿景区。', ['county 县财政 subsidises']],
  // names of money, and what a sentence says twice
  ['county', '从县级财政“惠民殡葬”专项经费中列支。', ['county 县级财政 bears']],
  ['county', '由市县财政负担，列入同级财政预算。', ['city 市 shares', 'county 县财政 shares']],
  ['county', '所需经费列入同级财政预算。', ['county 同级财政 bears; inferred']],
  ['city', '市级奖补资金由市财政统筹。', ['city 市财政 bears']],
  ['city', '由彩票公益金和财政资金共同负担。', ['fund 彩票公益金 shares', 'city 财政 shares; inferred']],
  [
    'province',
    '由中央和地方财政按比例负担，地方财政负担的资金以省财政为主。',
    ['nation 中央 shares', 'local 地方财政 shares', 'province 省财政 bears'],
  ],
  ['county', '中央补助后剩余部分由县财政承担。', ['nation 中央 subsidises', 'county 县财政 bears']],
  [
    'city',
    '中央60%、地方40%（省30%、市10%）。',
    ['nation 中央 shares 0.6', 'local 地方 shares 0.4', 'province 省 shares 0.3', 'city 市 shares 0.1'],
  ],
  [
    'city',
    '由长护险基金支付，自付部分由本人承担，村（社区）适当补贴。',
    ['fund 长护险基金 bears', 'individual 本人 bears', 'society 村（社区） subsidises'],
  ],
  // nobody is named: the warning funding-without-payer, and no guess
  ['city', '自行解决', []],
  ['county', '经费纳入县级卫生健康事业费预算。', ['fund 县级卫生健康事业费 bears']],
  [
    'province',
    '自治区财政对南部四地州补助90%，其他地区补助70%，剩余部分由县市财政解决。',
    ['province 自治区财政 subsidises', 'county 县市财政 bears'],
  ],
  [
    'city',
    '由经营主体自行承担，不足部分由业主按建筑面积分摊。',
    ['employer 经营主体 bears', 'individual 业主 bears'],
  ],
  ['nation', '由中央专项彩票公益金支持。', ['fund 中央专项彩票公益金 subsidises']],
  ['district', '市级统筹、区县兜底。', ['city 市级 bears', 'county 区县 bears']],
  ['city', '由村（居）委会自行解决。', ['society 村（居）委会 subsidises']],
  [
    'city',
    '由财政、集体、个人三方共担。',
    ['city 财政 shares; inferred', 'society 集体 shares', 'individual 个人 shares'],
  ],
  ['county', '一般公共预算安排。', ['county 一般公共预算 bears; inferred']],
  ['city', '由市民政局列入年度部门预算。', ['city 市民政局 bears']],
  [
    'county',
    '省财政负担40%，市财政不低于20%，县财政不高于40%。',
    ['province 省财政 shares 0.4', 'city 市财政 shares', 'county 县财政 shares'],
  ],
  [
    'city',
    '由失业保险基金和就业补助资金共同负担，比例为6:4。',
    ['fund 失业保险基金 shares 0.6', 'fund 就业补助资金 shares 0.4'],
  ],
  ['county', '由县财政承担，列入县级年度预算。', ['county 县财政 bears']],
  [
    'province',
    '省财政对一类地区负担100%、二类地区负担60%，其余由县级财政负担。',
    ['province 省财政 shares', 'county 县级财政 bears'],
  ],
  [
    'city',
    '基本医疗保险统筹基金、大病保险、医疗救助按规定支付。',
    ['fund 基本医疗保险统筹基金 shares', 'fund 大病保险 shares', 'fund 医疗救助 shares'],
  ],
  ['city', '县级财政补助90%，村级自筹10%。', ['county 县级财政 subsidises 0.9', 'society 村级 shares 0.1']],
  ['city', '服务对象按成本价付费，财政不予补贴。', ['individual 服务对象 bears']],
  // who pools, who divides the rest, whose parts fill up the whole
  ['muni', '市级统筹，区级负担。', ['province 市级 bears', 'county 区级 bears']],
  ['city', '市级统筹，县（区）财政按比例配套。', ['city 市级 bears', 'county 县（区）财政 shares']],
  ['province', '基金实行省级统筹，由市县经办。', []],
  [
    'province',
    '中央财政补助80%，其余20%由地州、县市财政分担。',
    ['nation 中央财政 subsidises 0.8', 'city 地州 shares 0.2; joint', 'county 县市财政 shares; joint'],
  ],
  [
    'province',
    '地州财政承担60%，县市财政承担40%。',
    ['city 地州财政 shares 0.6', 'county 县市财政 shares 0.4'],
  ],
  [
    'city',
    '参保单位缴纳70％，参保职工缴纳30％。',
    ['employer 参保单位 shares 0.7', 'individual 参保职工 shares 0.3'],
  ],
  ['city', '用人单位缴纳8%，职工缴纳2%。', ['employer 用人单位 bears', 'individual 职工 bears']],
  [
    'city',
    '个人缴纳10%，单位缴纳20%，村集体缴纳70%。',
    ['individual 个人 shares 0.1', 'employer 单位 shares 0.2', 'society 村集体 shares 0.7'],
  ],
  [
    'city',
    '省市县三级财政分别承担50%、25%、25%。',
    ['province 省 shares 0.5', 'city 市 shares 0.25', 'county 县三级财政 shares 0.25'],
  ],
  // 以上地方: one body or another, and not each of them
  ['province', '县级以上地方人民政府财政部门。', ['local 县级以上地方人民政府财政部门 bears']],
  ['city', '所需经费由县级以上地方财政承担。', ['local 县级以上地方财政 bears']],
  [
    'province',
    '由县级以上人民政府承担。',
    ['county 县级以上人民政府 bears; joint', 'city 县级以上人民政府 bears; joint'],
  ],
  // the special money of a department is that of its level
  ['muni', '市财政局、市教委专项经费。', ['province 市财政局 shares', 'province 市教委 shares']],
  ['city', '市民政局专项资金。', ['city 市民政局 bears']],
  ['city', '就业专项资金、市级专项经费。', ['fund 就业专项资金 shares', 'fund 市级专项经费 shares']],
  // named once more for nothing but parts that no class of places is told of
  [
    'province',
    '省级与市县财政分档分担，省级分担比例依次为80%、60%、40%、20%。',
    ['province 省级 shares', 'city 市 shares', 'county 县财政 shares'],
  ],
  [
    'city',
    '由中央和地方财政共同承担，中央承担比例为70%。',
    ['nation 中央 shares', 'local 地方财政 shares', 'nation 中央 shares 0.7'],
  ],
  // denied above as below
  ['county', '由县财政保障，上级财政不另行补助。', ['county 县财政 bears', 'city 上级财政 none']],
  ['county', '县级财政承担，上级不再配套。', ['county 县级财政 bears', 'city 上级 none']],
  // 万州区 is no 州
  // one fund of several levels, where each has a part
  [
    'city',
    '市、区两级体育彩票公益金按1:1承担。',
    ['fund 市、区两级体育彩票公益金 shares 0.5', 'fund 市、区两级体育彩票公益金 shares 0.5'],
  ],
  [
    'city',
    '由省级和市级福彩公益金分别承担70%、30%。',
    ['fund 省级和市级福彩公益金 shares 0.7', 'fund 省级和市级福彩公益金 shares 0.3'],
  ],
  // names that are one word, and their parts
  [
    'province',
    '省市县三级财政分别承担60%、20%、20%。',
    ['province 省 shares 0.6', 'city 市 shares 0.2', 'county 县三级财政 shares 0.2'],
  ],
  // verbs and places of who pays
  ['province', '由省财政直接下达到学校。', ['province 省财政 bears']],
  [
    'province',
    '自治区财政厅下达专项补助20万元，旗县财政安排8万元。',
    ['province 自治区财政厅 subsidises; amount=200000', 'county 旗县财政 bears; amount=80000'],
  ],
  [
    'county',
    '爱心企业捐赠20万元，县红十字会匹配8万元。',
    ['society 爱心企业 subsidises; amount=200000', 'society 县红十字会 subsidises; amount=80000'],
  ],
  [
    'county',
    '财政补偿15%，医院自身消化10%，其余通过调整价格解决。',
    ['county 财政 subsidises 0.15; inferred', 'employer 医院 shares 0.1'],
  ],
  [
    'city',
    '市级财政对财力薄弱的县（市）给予60%补助，其他县（市、区）自行承担。',
    ['city 市级财政 subsidises 0.6', 'county 其他县（市、区） bears'],
  ],
  ['province', '省财政对山区县补助80%、其他县补助60%。', ['province 省财政 subsidises']],
  ['city', '由区县从一般公共预算中安排。', ['county 区县 bears']],
  [
    'city',
    '本级公益金安排不足时，由一般公共预算补足。',
    ['fund 本级公益金 bears', 'city 一般公共预算 subsidises; if=本级公益金安排不足时 inferred'],
  ],
  ['city', '定点医疗机构先行垫付。', ['employer 定点医疗机构 bears']],
  ['city', '由殡仪馆先行免收。', ['employer 殡仪馆 bears']],
  ['city', '低保对象由医疗救助资金全额资助。', ['fund 医疗救助资金 subsidises 1']],
  [
    'city',
    '从失业保险基金结余、就业补助资金和培训专账资金中列支。',
    ['fund 失业保险基金结余 shares', 'fund 就业补助资金 shares', 'fund 培训专账资金 shares'],
  ],
  ['city', '按照财社〔2021〕19号文件确定的比例分担。', ['nation 财社〔2021〕19号 by_reference']],
  [
    'county',
    '中央、省级资金到位后，不足部分由县财政兜底，乡镇不再配套。',
    ['nation 中央 subsidises', 'province 省级 subsidises', 'county 县财政 bears', 'town 乡镇 none'],
  ],
  [
    'muni-district',
    '万州区财政局、市财政局按5:5负担。',
    ['county 万州区财政局 shares 0.5', 'province 市财政局 shares 0.5'],
  ],
  [
    'province',
    '自治区财政厅下达专项补助30万元，县（区）财政安排10万元。',
    ['province 自治区财政厅 subsidises; amount=300000', 'county 县（区）财政 bears; amount=100000'],
  ],
  ['province', '由省财政直接下达到学校。', ['province 省财政 bears']],
  [
    'county',
    '爱心企业捐赠30万元，县红十字会匹配10万元。',
    ['society 爱心企业 subsidises; amount=300000', 'society 县红十字会 subsidises; amount=100000'],
  ],
  ['city', '按照财社〔2022〕31号文件确定的比例分担。', ['nation 财社〔2022〕31号 by_reference']],
  ['county', '县卫健局工作经费。', ['county 县卫健局 bears']],
  [
    'city',
    '除中央补助外，剩余部分市级承担40%、县区承担60%。',
    ['nation 中央 subsidises', 'city 市级 shares 0.4; of=剩余部分', 'county 县区 shares 0.6; of=剩余部分'],
  ],
  // as people speak of it
  ['city', '市级出六成，区级出四成。', ['city 市级 shares 0.6', 'county 区级 shares 0.4']],
  ['county', '省里补助一半，剩下的县里解决。', ['province 省里 subsidises', 'county 县里 bears']],
  [
    'county',
    '县财政补贴保费的60%，个人交40%。',
    ['county 县财政 subsidises 0.6', 'individual 个人 shares 0.4'],
  ],
  [
    'city',
    '政府出一点、企业让一点、个人掏一点。',
    ['city 政府 bears; inferred', 'employer 企业 bears', 'individual 个人 bears'],
  ],
];
