/** Quantities as notices write them: a sentence or field, and every quantity in it. `seed` rows are from the notices in raw/. */
import type { QuantityValue } from '../../../pipeline/records/kinds/quantities.ts';

export interface QuantityRow {
  text: string;
  facts: Partial<QuantityValue>[];
  from: 'seed' | 'invented';
}

type Rest = Partial<Pick<QuantityValue, 'per' | 'subject'>>;
type Fact = Partial<QuantityValue>;
const fact = (
  text: string,
  bound: QuantityValue['bound'],
  min: number | null,
  max: number | null,
  unit: string,
  rest: Rest,
): Fact => ({
  text,
  min,
  max,
  bound,
  unit,
  per: [],
  ...rest,
});

const is = (text: string, n: number, unit: string, rest: Rest = {}): Fact =>
  fact(text, 'exact', n, n, unit, rest);
const least = (text: string, n: number, unit: string, rest: Rest = {}): Fact =>
  fact(text, 'at_least', n, null, unit, rest);
const most = (text: string, n: number, unit: string, rest: Rest = {}): Fact =>
  fact(text, 'at_most', null, n, unit, rest);
const about = (text: string, n: number, unit: string, rest: Rest = {}): Fact =>
  fact(text, 'approx', n, n, unit, rest);
const range = (text: string, min: number, max: number, unit: string, rest: Rest = {}): Fact =>
  fact(text, 'range', min, max, unit, rest);

const seed = (text: string, ...facts: Fact[]): QuantityRow => ({ text, facts, from: 'seed' });
const invented = (text: string, ...facts: Fact[]): QuantityRow => ({ text, facts, from: 'invented' });

export const QUANTITY_ROWS: QuantityRow[] = [
  // traditional texts
  invented('領取期限最長不超過24個月，每戶補助兩張床。', most('最長不超過24個月', 24, 'month')),
  invented(
    '每村配备音响1台、扇子30把。',
    is('1台', 1, '台', { per: ['村'] }),
    is('30把', 30, '把', { per: ['村'] }),
  ),
  // a part of a year tells when
  invented('今年前11个月，床位达1250张。', is('1250张', 1250, '张')),
  // seeds
  seed('足额缴纳失业保险费12个月以上', least('12个月以上', 12, 'month')),
  seed('累计缴纳失业保险费12个月（含12个月）以上的', least('12个月（含12个月）以上', 12, 'month')),
  seed('可在证书核发之日起12个月之内申请。', most('12个月之内', 12, 'month')),
  seed('毕业2年内未就业的北京生源高校毕业生', most('2年内', 2, 'year')),
  seed('为辖区内常住居民（指居住半年以上的户籍及非户籍居民）建立统一', least('半年以上', 0.5, 'year')),
  seed('不足100人的规模较小学校按100人核定公用经费', most('不足100人', 100, '人'), is('100人', 100, '人')),
  seed('全年1000元（按照在校时间200天计算）。', is('200天', 200, 'day')),
  seed('累计资助不超过2.5年。', most('不超过2.5年', 2.5, 'year')),
  seed(
    '每年国产新片（院线上映不超过2年）比例不少于1/3。',
    most('不超过2年', 2, 'year', { subject: '院线上映' }),
  ),
  seed('提供包括义务教育、高中阶段教育在内的12年免费教育', is('12年', 12, 'year')),
  seed('提供不少于15套广播节目；', least('不少于15套', 15, '套', { subject: '广播节目' })),
  seed('通过直播卫星提供25套电视节目，', is('25套', 25, '套', { subject: '电视节目' })),
  seed(
    '每个街道（办事处、乡镇）设1所社区卫生服务中心，',
    is('1所', 1, '所', { per: ['街道'], subject: '社区卫生服务中心' }),
  ),
  seed('人均藏书量不少于0.6册（件），', least('不少于0.6册（件）', 0.6, '册', { per: ['person'] })),
  seed('市、县公共图书馆人均占有藏书1.5册以上；', least('1.5册以上', 1.5, '册', { per: ['person'] })),
  seed('文化站图书不少于3000册，', least('不少于3000册', 3000, '册')),
  seed('设置阅报栏或电子阅报屏15处以上。', least('15处以上', 15, '处')),
  seed('公共博物馆常年设有1项以上基本陈列，', least('1项以上', 1, '项', { subject: '基本陈列' })),
  seed('重点安排改造现有50户以上集中连片棚户区', least('50户以上', 50, '户')),
  seed('基金支付原则上为从急救之日起7日内急救所发生的费用', most('7日内', 7, 'day')),
  seed('30人（含）以下的参保企业裁员率', most('30人（含）以下', 30, '人')),
  seed(
    '房屋建筑面积50平米以内的按照实际面积救助，',
    most('50平米以内', 50, '平方米', { subject: '房屋建筑面积' }),
  ),
  seed('使用燃煤的每户按照3吨煤炭标准给予现金或煤炭救助。', is('3吨', 3, '吨', { per: ['household'] })),
  seed('持续时间达6个月以上', least('6个月以上', 6, 'month')),
  seed('构建完善15分钟健身圈，', is('15分钟', 15, 'minute')),
  seed('全市管理高血压患者不低于142万人、2型糖尿病患者不低于63万人。'),
  seed('为1万名农村贫困残疾人提供农业实用技术培训。'),
  seed('参保人数在450万人左右。'),
  seed('孕15周至20周+6天的孕妇，产后42天健康检查'),
  seed('孕前3个月至孕早期3个月服用'),
  seed('1933年1月1日以后出生、年满60周岁、只生育1个子女或2个女孩'),
  seed('7度以上抗震设防地区；1—6级残疾军人；（共6类人群）'),
  seed('村（居）委会建立困境儿童信息台账，一人一档，'),
  seed('12个集中连片贫困区县和万州区、开州区'),
  seed('领金期限在第1至第24个月的'),

  // terms and durations
  invented(
    '失业保险金领取期限最长不超过24个月。',
    most('最长不超过24个月', 24, 'month', { subject: '失业保险金领取期限' }),
  ),
  invented('自受理之日起20个工作日内办结。', most('20个工作日内', 20, 'workday')),
  invented('初审结果公示7天。', is('7天', 7, 'day')),
  invented('公示期不少于5个工作日。', least('不少于5个工作日', 5, 'workday', { subject: '公示期' })),
  invented('临时救助一般在三个工作日内发放到位。', most('三个工作日内', 3, 'workday')),
  invented(
    '创业担保贷款期限最长3年，可展期1次。',
    most('最长3年', 3, 'year', { subject: '创业担保贷款期限' }),
  ),
  invented(
    '公租房租赁合同期限一般为3至5年。',
    range('3至5年', 3, 5, 'year', { subject: '公租房租赁合同期限' }),
  ),
  invented('就业见习期限为3-12个月。', range('3-12个月', 3, 12, 'month', { subject: '就业见习期限' })),
  invented(
    '社会保险补贴期限除距法定退休年龄不足5年的可延长至退休外，最长不超过3年。',
    most('不足5年', 5, 'year'),
    most('最长不超过3年', 3, 'year'),
  ),
  invented('机构接到求助后30分钟内到达现场。', most('30分钟内', 30, 'minute')),
  invented('救护车24小时内完成转运。', most('24小时内', 24, 'hour')),
  invented('参加失业保险缴费满1年的职工。', least('满1年', 1, 'year')),
  invented('连续居住满六个月的非户籍居民。', least('满六个月', 6, 'month')),
  invented('产假期间享受生育津贴，顺产158天，难产增加15天。', is('158天', 158, 'day'), is('15天', 15, 'day')),
  invented('培训时间不少于80学时。', least('不少于80学时', 80, '学时', { subject: '培训时间' })),
  invented('康复训练周期为10个月左右。', about('10个月左右', 10, 'month', { subject: '康复训练周期' })),
  invented('过渡性安置时间不少于30天、不超过90天。', range('不少于30天、不超过90天', 30, 90, 'day')),
  invented('毕业2年以上5年以下的高校毕业生。', range('2年以上5年以下', 2, 5, 'year')),
  invented('托养服务一次不超过半年。', most('不超过半年', 0.5, 'year')),
  invented('实行首问负责制，材料不齐的一次性告知，5日内答复。', most('5日内', 5, 'day')),

  // sizes
  invented('人均住房建筑面积不低于13平方米。', least('不低于13平方米', 13, '平方米', { per: ['person'] })),
  invented('单套建筑面积控制在60㎡以内。', most('控制在60㎡以内', 60, '平方米', { per: ['套'] })),
  invented(
    '村级文化活动室建筑面积不少于200m²。',
    least('不少于200m²', 200, '平方米', { subject: '村级文化活动室建筑面积' }),
  ),
  invented(
    '每百户居民拥有社区综合服务设施面积不低于30平方米。',
    least('不低于30平方米', 30, '平方米', { per: ['百户居民'] }),
  ),
  invented('公交站点服务半径不超过500米。', most('不超过500米', 500, '米', { subject: '公交站点服务半径' })),
  invented('距学校1.5公里以上的寄宿生。', least('1.5公里以上', 1.5, '公里')),
  invented('供暖期间室内温度不低于18℃。', least('不低于18℃', 18, '℃')),
  invented('学生饮用奶每盒200毫升。', is('每盒200毫升', 200, '毫升', { per: ['盒'] })),
  invented('困难家庭每户供应煤炭2吨。', is('2吨', 2, '吨', { per: ['household'] })),
  invented('宽带接入能力达到100Mbps以上。', least('100Mbps以上', 100, 'Mbps')),
  invented('人均公园绿地面积约14.8平方米。', about('约14.8平方米', 14.8, '平方米', { per: ['person'] })),
  invented('居住用房使用面积6-8平方米。', range('6-8平方米', 6, 8, '平方米')),

  // counts of things and persons
  invented('每千名老年人养老床位40张。', is('40张', 40, '张', { per: ['千名老年人'], subject: '养老床位' })),
  invented(
    '每个服务站至少配备2名工作人员。',
    least('2名', 2, '名', { per: ['服务站'], subject: '工作人员' }),
  ),
  invented('藏书不少于1200册。', least('不少于1200册', 1200, '册', { subject: '藏书' })),
  invented('每千人口拥有3岁以下婴幼儿托位数达到4.5个。', is('4.5个', 4.5, '个', { per: ['千人口'] })),
  invented(
    '每所学校配备专职心理健康教师1名。',
    is('1名', 1, '名', { per: ['学校'], subject: '专职心理健康教师' }),
  ),
  invented('每万名常住人口配备全科医生3名以上。', least('3名以上', 3, '名', { per: ['万名常住人口'] })),
  invented(
    '每个乡镇建有1所公办中心幼儿园、1个综合文化站。',
    is('1所', 1, '所', { per: ['乡镇'] }),
    is('1个', 1, '个', { per: ['乡镇'] }),
  ),
  invented('班额不超过45人。', most('不超过45人', 45, '人')),
  invented('每班学生不超过50名。', most('不超过50名', 50, '名', { per: ['班'] })),
  invented('机构床位数在10张以上。', least('10张以上', 10, '张')),
  invented('行政村卫生室至少有1名乡村医生执业。', least('1名', 1, '名')),
  invented(
    '农家书屋图书不少于1500册，报刊不少于20种。',
    least('不少于1500册', 1500, '册'),
    least('不少于20种', 20, '种'),
  ),
  invented('社区设置1间母婴室。', is('1间', 1, '间', { subject: '母婴室' })),
  invented('护理员与失能老人配比不低于1:3，夜间值班人员不少于两名。', least('不少于两名', 2, '名')),
  invented('由20张床位增加到30张床位。', is('20张', 20, '张'), is('30张', 30, '张')),
  invented('服务人口3000人以上的社区。', least('3000人以上', 3000, '人')),
  invented('每名社会工作者联系服务对象不超过30人。', most('不超过30人', 30, '人', { per: ['person'] })),
  invented(
    '每人每天０．４ｍｇ，连服3年。',
    is('每人每天０．４ｍｇ', 0.4, 'mg', { per: ['person'] }),
    is('3年', 3, 'year'),
  ),
  invented('牛奶250ml、面包100g。', is('250ml', 250, 'ml'), is('100g', 100, 'g')),

  // none
  invented('到2025年，全市培训养老护理员3000人次。'),
  invented('每周40小时，7×24小时开放。'),
  invented('65周岁及以上老年人；6—24个月婴幼儿。'),
  invented('每月15日前发放；5月1日起执行。'),
  invented('按三年行动计划推进，三年级以上学生。'),
  invented('《城市居住区规划设计标准》（GB 50180-2018）第3条规定。'),
  invented('一级、二级残疾；三等功；5层以上住宅。'),
  invented('拨打12345热线；咨询电话0571-12345678。'),
  invented('联合18个部门印发；涉及9个方面、22类、97项服务。'),
  invented('全年救助困难群众5000人。'),
  invented('为每名老人每年提供2次体检。'),
  invented('一个家庭一名联系人，两家单位共建。'),
];
