/** Forms of counts and periods that notices of other places use, a class a group: each was read wrongly once. */
import {
  DAY,
  type FrequencyRow,
  HALF,
  just,
  MONTH,
  made,
  max,
  min,
  QUARTER,
  recurs,
  TERM,
  WEEK,
  YEAR,
} from './frequency-row.ts';

const HALVES_AND_MORE: FrequencyRow[] = [
  // two times a year that no comma parts
  made('每年汛前汛后各排查一次。', just('每年汛前汛后各排查一次', 2, '次', YEAR)),
  made('每学期期初期末各1次家访。', just('每学期期初期末各1次', 2, '次', TERM)),
  made('热线12349二十四小时受理。', just('二十四小时', 24, '小时', DAY)),
  // a question tells nothing
  made('生育津贴每月发多少钱？每年体检吗？'),
  // the unit of a head
  made(
    '图书更新（册/年）：乡镇200，村50；展览（场/年）：12',
    just('200', 200, '册', YEAR),
    just('50', 50, '册', YEAR),
    just('12', 12, '场', YEAR),
  ),
  made('1｜助浴｜每月2次｜60元/次', just('每月2次', 2, '次', MONTH)),
  made('每天锻炼不少于半小时。', min('每天锻炼不少于半小时', 0.5, '小时', DAY)),
  made(
    '每次讲解半个小时，每天开放一个半小时。',
    just('每次讲解半个小时', 0.5, '小时', null, { per_event: '次' }),
    just('每天开放一个半小时', 1.5, '小时', DAY),
  ),
  made('免费时段每周不少于1天半。', min('每周不少于1天半', 1.5, '天', WEEK)),
  made('每年举办10余次公益讲座。', just('每年举办10余次', 10, '次', YEAR, { bound: 'approx' })),
  made('每月组织二十多场活动。', just('每月组织二十多场', 20, '场', MONTH, { bound: 'approx' })),
  // 千 belongs to the unit
  made('每户每月15千瓦时。', just('每月15千瓦时', 15, '千瓦时', MONTH, { per: ['household'] })),
  made('每户每月免费15度电。', just('每月免费15度', 15, '度', MONTH, { per: ['household'] })),
  made('新增病例7度以上，抗震设防每年7度。'),
  made('使用燃煤的每户按照3吨煤炭标准给予救助。'),
];

const PERIODS: FrequencyRow[] = [
  made('每3—6个月随访一次。', min('每3—6个月随访一次', 1, '次', { n: 6, unit: 'month' })),
  made('每1至2年进行一次检查。', min('每1至2年进行一次', 1, '次', { n: 2, unit: 'year' })),
  made('各校上、下半年各组织1次演练。', just('上、下半年各组织1次', 1, '次', HALF)),
  made('上半年和下半年各开展1次。', just('上半年和下半年各开展1次', 1, '次', HALF)),
  made('3年为一个周期，每个周期检查一次。', just('一次', 1, '次', { n: 3, unit: 'year' })),
  made('原则上一年一次。', just('一年一次', 1, '次', YEAR)),
  made('车辆三年一轮更新。', just('三年一轮', 1, '轮', { n: 3, unit: 'year' })),
  made(
    '半月一排查、一月一会商，“一天一电话、一周一上门”。',
    just('半月一排查', 1, '次', { n: 0.5, unit: 'month' }),
    just('一月一会商', 1, '次', MONTH),
    just('一天一电话', 1, '次', DAY),
    just('一周一上门', 1, '次', WEEK),
  ),
  made('助餐点一日两餐。', just('一日两餐', 2, '餐', DAY)),
  made('一年一度的一月一日，一年一年增加。'),
  made('每日9:00—17:00免费开放。', recurs('每日9:00—17:00免费开放', DAY)),
  // the contract has no shorter period than a day
  made(
    '汛期每日一巡、非汛期每周一巡，每周一巡查。',
    just('每日一巡', 1, '次', DAY),
    just('每周一巡', 1, '次', WEEK),
    recurs('每周一巡查', WEEK),
  ),
  made('储备按每人每天3升、3天用量计算。'),
  made('消防站24小时驻勤。', just('24小时', 24, '小时', DAY)),
  made('每小时巡视一次，每2小时巡房1次，每周巡查2次。', just('每周巡查2次', 2, '次', WEEK)),
  made(
    '流动少年宫年下乡巡回不少于30场，按季预收。',
    min('年下乡巡回不少于30场', 30, '场', YEAR),
    recurs('按季预收', QUARTER),
  ),
  made('按月缴纳。', recurs('按月缴纳', MONTH)),
  made('接种信息每日上传，补贴按季申领。', recurs('每日上传', DAY), recurs('按季申领', QUARTER)),
  made('每周自查、每月研判。', recurs('每周自查', WEEK), recurs('每月研判', MONTH)),
];

const UNITS: FrequencyRow[] = [
  made('每天免费提供1包营养包，包括宣传。', just('每天免费提供1包', 1, '包', DAY)),
  made('每年覆盖企业不少于50家次。', min('每年覆盖企业不少于50家次', 50, '家次', YEAR)),
  made('对监测户每月走访1遍。', just('每月走访1遍', 1, '遍', MONTH)),
  made('每年脱产培训不少于2周。', min('每年脱产培训不少于2周', 2, '周', YEAR)),
  made('每年继续教育不少于25学分。', min('每年继续教育不少于25学分', 25, '学分', YEAR)),
  made('无人机每周巡航3架次。', just('每周巡航3架次', 3, '架次', WEEK)),
  made('每日巡护不低于8公里。', min('每日巡护不低于8公里', 8, '公里', DAY)),
];

const EVENTS: FrequencyRow[] = [
  made('每采暖季测温不少于2次。', min('每采暖季测温不少于2次', 2, '次', null, { per_event: '采暖季' })),
  made('渔船每航次检查1次。', just('每航次检查1次', 1, '次', null, { per_event: '航次' })),
  made('每案会见受援人不少于1次。', min('每案会见受援人不少于1次', 1, '次', null, { per_event: '案' })),
  made('时长每档不低于15分钟。', min('每档不低于15分钟', 15, '分钟', null, { per_event: '档' })),
  made('每逢春节、国庆节组织慰问。', recurs('每逢春节、国庆节组织', null, { per_event: '春节、国庆节' })),
  made('每年春季补植1次。', just('每年春季补植1次', 1, '次', YEAR)),
  made(
    '每家在孵企业每季度获得不少于1次问诊。',
    min('每季度获得不少于1次', 1, '次', QUARTER, { per: ['在孵企业'] }),
  ),
];

const SCHEDULES: FrequencyRow[] = [
  made(
    '提供4次（满月、3月龄、6月龄、8月龄）检查。',
    just('4次（满月、3月龄、6月龄、8月龄）', 4, '次', null, {
      schedule: ['满月', '3月龄', '6月龄', '8月龄'],
    }),
  ),
  made(
    '广播一天三次，早中晚各一次；消毒每日2次，公厕早中晚各一次。',
    just('一天三次', 3, '次', DAY),
    just('每日2次', 2, '次', DAY),
    just('一次', 1, '次', DAY),
  ),
];

const NONE: FrequencyRow[] = [
  // stocks, and how long a sum is paid
  made(
    '每天播出不少于2小时，通过直播卫星提供不少于25套电视节目。',
    min('每天播出不少于2小时', 2, '小时', DAY),
  ),
  made(
    '人均年新增藏书不少于0.03册，人均藏书不少于1册。',
    min('人均年新增藏书不少于0.03册', 0.03, '册', YEAR, { per: ['person'], average: true }),
  ),
  made('每人每月补助2000元，一个年度内不超过10个月。'),
  made('每人每月最多补贴22天。'),
  // lines that say who
  made('每月用水量不超过10立方米的，免收水费。'),
  made('每年住院2次以上的患者给予补助。'),
  made('每年开展不少于2次的培训。', min('每年开展不少于2次', 2, '次', YEAR)),
  // waiting, keeping, telling the public
  made('单次排队等候不超过15分钟。'),
  made('食谱每周更换、留样48小时。', recurs('每周更换', WEEK)),
  made('每年清算，公示期不少于7天。', recurs('每年清算', YEAR)),
  made('每年可自主选择12个缴费档次之一按年缴费。', recurs('按年缴费', YEAR)),
  made('救助站实行24小时接待；急救中心24小时响应。', just('24小时', 24, '小时', DAY)),
];

const CLAUSES: FrequencyRow[] = [
  // a period does not reach a length, a store or a deadline in a later clause
  made('专家每周坐诊不少于1天，对口支援不少于6个月。', min('每周坐诊不少于1天', 1, '天', WEEK)),
  made(
    '每年至少更新1次，宣传栏不少于2个，播放音像资料不少于6种。',
    min('每年至少更新1次', 1, '次', YEAR),
    min('不少于6种', 6, '种', YEAR),
  ),
  made(
    '每月电话联系1次，6个月内推荐不少于3次。',
    just('每月电话联系1次', 1, '次', MONTH),
    min('不少于3次', 3, '次', null),
  ),
  made('每季度核查在岗情况，期满可续签一次。', recurs('每季度核查', QUARTER)),
  made('年培训2期，培训周期一般为7至30天。', just('年培训2期', 2, '期', YEAR)),
  // a count beside another one says more of it
  made('每年享受一次不少于7天的疗养。', just('每年享受一次', 1, '次', YEAR)),
  made('每月至少提供1天（不少于8小时）法律服务。', min('每月至少提供1天', 1, '天', MONTH)),
  made('每年开展109项全分析1次。', just('每年开展109项全分析1次', 1, '次', YEAR)),
  made('每月1日至10日采样1次。', just('每月1日至10日采样1次', 1, '次', MONTH)),
  made('每月最后一个工作日发布通报。', recurs('每月最后一个工作日发布', MONTH)),
  made('服务记录一次一单，每季度归档一次。', just('每季度归档一次', 1, '次', QUARTER)),
  made('日供水能力不低于5万立方米。'),
  made('每五年为一届，每届评选一次。', just('每届评选一次', 1, '次', null, { per_event: '届' })),
  // what a sum has is no count's
  made('场租按每平方米每日0.5元、最高100平方米补贴。'),
  made('按每生每月200元、每年10个月发放。'),
  made('二档每人每月按一档的70%发放。'),
  made('家庭人均月收入低于900元的差额部分按月补足。', recurs('按月补足', MONTH)),
];

const LIMITS: FrequencyRow[] = [
  made('同一事由12个月内只能救助一次。', max('12个月内只能救助一次', 1, '次', { n: 12, unit: 'month' })),
  made('同一户5年内只能享受一次。', max('5年内只能享受一次', 1, '次', { n: 5, unit: 'year' })),
  made('住院救助每人每年限1次。', max('每年限1次', 1, '次', YEAR, { per: ['person'] })),
  made('每名儿童限植入1套。'),
  made('按每户每年不少于12次的标准提供服务。', min('每年不少于12次', 12, '次', YEAR, { per: ['household'] })),
  made('按每生每天5元、每年200天的标准提供补助。'),
  made('每户年指导不少于6次。', min('年指导不少于6次', 6, '次', YEAR, { per: ['household'] })),
  made('科普大篷车年行驶不少于5000公里。', min('年行驶不少于5000公里', 5000, '公里', YEAR)),
  made(
    '提供一次孕早期、四次孕中晚期健康管理。',
    just('一次孕早期', 1, '次', null, { per_event: '孕早期' }),
    just('四次孕中晚期', 4, '次', null, { per_event: '孕中晚期' }),
  ),
  made(
    '艺术展演每年一届、区县两年一届。',
    just('每年一届', 1, '届', YEAR),
    just('两年一届', 1, '届', { n: 2, unit: 'year' }),
  ),
  made('测土配方每3年一个轮次。', just('每3年一个轮次', 1, '轮次', { n: 3, unit: 'year' })),
  made(
    '一日三巡、两月一抄。',
    just('一日三巡', 3, '次', DAY),
    just('两月一抄', 1, '次', { n: 2, unit: 'month' }),
  ),
  made('每3个月为一个周期，每周期服务不少于6次。', min('不少于6次', 6, '次', { n: 3, unit: 'month' })),
  made('每个展期不少于20天。', min('每个展期不少于20天', 20, '天', null, { per_event: '展期' })),
  made('热线提供24小时欠薪投诉举报服务，24小时动态血压监测。', just('24小时', 24, '小时', DAY)),
  made('记录每日填写，补贴每年每月每人。', recurs('每日填写', DAY)),
  made('热线实行7天24小时服务。', just('7天24小时', 168, '小时', WEEK)),
];

const NAMED: FrequencyRow[] = [
  made(
    '公共图书馆每周开放不少于56小时，文化馆每周开放不少于42小时。',
    min('每周开放不少于56小时', 56, '小时', WEEK, { subject: '公共图书馆', action: '开放' }),
    min('每周开放不少于42小时', 42, '小时', WEEK, { subject: '文化馆', action: '开放' }),
  ),
  made(
    '居家服务每月不少于4次，每次不少于2小时。',
    min('每月不少于4次', 4, '次', MONTH, { subject: null, action: '居家服务' }),
    min('每次不少于2小时', 2, '小时', null, { per_event: '次', subject: null, action: '居家服务' }),
  ),
  made('热线24小时受理报修。', just('24小时', 24, '小时', DAY, { subject: '热线', action: '受理报修' })),
  made(
    '征得监护人同意后每学期检查1次。',
    just('每学期检查1次', 1, '次', TERM, { subject: null, action: '检查' }),
  ),
  made('每月刷卡不超过3次。', max('每月刷卡不超过3次', 3, '次', MONTH)),
];

/** Days of a week named for one act each, stages told by whom they are for, days of leave. */
const SPOKEN: FrequencyRow[] = [
  made('少儿活动每周六、日各1场。', just('每周六、日各1场', 2, '场', WEEK)),
  made('每周一、三、五各放映1场。', just('每周一、三、五各放映1场', 3, '场', WEEK)),
  made('每周六和周日分别开讲2场。', just('每周六和周日分别开讲2场', 4, '场', WEEK)),
  made('每周三、五下午接诊。', just('每周三、五下午接诊', 2, '次', WEEK)),
  made('每周二、四、六上午开诊。', just('每周二、四、六上午开诊', 3, '次', WEEK)),
  made('儿童保健门诊每周一至周五接诊。', just('每周一至周五接诊', 5, '次', WEEK)),
  // who is visited is no stage of a life; 婴儿期 is
  made('新生儿访视2次，婴儿期随访4次。', just('婴儿期随访4次', 4, '次', null, { per_event: '婴儿期' })),
  made(
    '护理假每年不超过十五日，非独生子女每年不少于十日。',
    max('每年不超过十五日', 15, '天', YEAR),
    min('每年不少于十日', 10, '天', YEAR),
  ),
  made('每月十日前公示，每年不迟于五日办结。'),
  made('每人每学期限借4次。', max('每学期限借4次', 4, '次', TERM, { per: ['person'] })),
  made('同一套住房每五年只补一次。', max('每五年只补一次', 1, '次', { n: 5, unit: 'year' })),
  made('补贴资金每年分两次发放，3月和9月各一次。', just('每年分两次', 2, '次', YEAR)),
  made(
    '失能老人每月享受30小时上门服务，半失能老人20小时。',
    just('每月享受30小时', 30, '小时', MONTH),
    just('20小时', 20, '小时', MONTH),
  ),
  made(
    '市、县两级每年分别举办演出20场、10场以上。',
    min('每年分别举办演出20场', 20, '场', YEAR),
    min('10场以上', 10, '场', YEAR),
  ),
  made(
    '系统每月自动比对数据；每年端午、重阳两节走访慰问。',
    recurs('每月自动比对', MONTH),
    recurs('每年端午、重阳两节走访', YEAR),
  ),
  made(
    '每月免费15度、用电10度，室温18度。',
    just('每月免费15度', 15, '度', MONTH),
    just('10度', 10, '度', MONTH),
  ),
  made(
    '流动车每两周跑一趟，办事最多跑一次；每月推送账单一次。',
    just('每两周跑一趟', 1, '趟', { n: 2, unit: 'week' }),
    just('每月推送账单一次', 1, '次', MONTH),
  ),
  made('每天中午、傍晚各送一次餐。', just('每天中午、傍晚各送一次', 2, '次', DAY)),
  // sizes, results and what stands between
  made('居民每月用水15吨以内免收污水处理费。全年服务群众12万人次，累计放映电影3600场。'),
  made(
    '助餐点年供餐1万至2万人次的补3万元，2万人次以上的补5万元。年服务5000人次以上的机构奖5万元。平均每周健身3次以上的居民占四成。',
  ),
  made('全区47个食堂日均供餐1.9万份。'),
  // visits are counted, by the day as by the year
  made('图书馆日均接待读者800人次。', just('日均接待读者800人次', 800, '人次', DAY, { average: true })),
  made('食堂日均供餐不少于100份。', min('日均供餐不少于100份', 100, '份', DAY, { average: true })),
  made('一年内至多救助2次，两次间隔不少于3个月。', max('一年内至多救助2次', 2, '次', YEAR)),
  made('每年可申领3次，相邻两次申请间隔不少于1个月。', just('每年可申领3次', 3, '次', YEAR)),
];

export const FORMS: FrequencyRow[] = [
  ...HALVES_AND_MORE,
  ...PERIODS,
  ...UNITS,
  ...EVENTS,
  ...SCHEDULES,
  ...NONE,
  ...CLAUSES,
  ...LIMITS,
  ...NAMED,
  ...SPOKEN,
];
