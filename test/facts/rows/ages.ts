/** Ages as notices write them: a sentence or field, and every age in it. `seed` rows are from the notices in raw/. */
import type { AgeValue } from '../../../pipeline/records/facts.ts';

export interface AgeRow {
  text: string;
  facts: Partial<AgeValue>[];
  from: 'seed' | 'invented';
}

type Rest = Partial<Pick<AgeValue, 'unit' | 'sex' | 'min_inclusive' | 'max_inclusive'>>;

/** 65岁及以上 */
const atLeast = (text: string, min: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min,
  max: null,
  min_inclusive: true,
  max_inclusive: null,
  unit: 'year',
  sex: null,
  ...rest,
});
/** 18周岁及以下 */
const atMost = (text: string, max: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min: null,
  max,
  min_inclusive: null,
  max_inclusive: true,
  unit: 'year',
  sex: null,
  ...rest,
});
/** 未满16周岁 */
const under = (text: string, max: number, rest: Rest = {}): Partial<AgeValue> =>
  atMost(text, max, { max_inclusive: false, ...rest });
/** 0—6岁 */
const range = (text: string, min: number, max: number, rest: Rest = {}): Partial<AgeValue> => ({
  text,
  min,
  max,
  min_inclusive: true,
  max_inclusive: true,
  unit: 'year',
  sex: null,
  ...rest,
});

const seed = (text: string, ...facts: Partial<AgeValue>[]): AgeRow => ({ text, facts, from: 'seed' });
const invented = (text: string, ...facts: Partial<AgeValue>[]): AgeRow => ({ text, facts, from: 'invented' });

const female = { sex: 'female' } as const;
const male = { sex: 'male' } as const;
const month = { unit: 'month' } as const;
const day = { unit: 'day' } as const;

export const AGE_ROWS: AgeRow[] = [
  // Beijing
  seed('35-64岁本市户籍妇女。', range('35-64岁', 35, 64, female)),
  seed('0-6岁儿童。', range('0-6岁', 0, 6)),
  seed(
    '为辖区内的常住0-6岁儿童提供13次（出生后1周内、满月、3月龄、6月龄、8月龄、12月龄、18月龄、24月龄、30月龄、3岁、4岁、5岁、6岁各一次）免费健康检查，具体包括：新生儿访视、0-6岁儿童健康管理，开展体格检查',
    range('0-6岁', 0, 6),
    range('0-6岁', 0, 6),
  ),
  seed('为0-3岁儿童每年提供2次中医调养服务', range('0-3岁', 0, 3)),
  seed('按照《北京市0-6岁学前儿童免费健康体检的实施意见（试行）》（京卫妇社〔2009〕4号）执行。'),
  seed(
    '父母双方外出务工或一方外出务工另一方无监护能力、未满16周岁的农村户籍未成年人。',
    under('未满16周岁', 16),
  ),
  seed(
    '毕业2年内未就业的北京生源高校毕业生、中专及技工院校毕业生；具有本市户籍的16至24岁登记失业人员；具有本市户籍的16至24岁转移就业登记的农村无业或务农劳动力。',
    range('16至24岁', 16, 24),
    range('16至24岁', 16, 24),
  ),
  seed('为辖区内35岁及以上常住居民中原发性高血压患者和2型糖尿病患者提供筛查', atLeast('35岁及以上', 35)),
  seed('在为2型糖尿病患者、65岁及以上老年人提供健康管理服务时', atLeast('65岁及以上', 65)),
  seed(
    '在国家提倡一对夫妻生育一个子女期间，北京市农业户籍、1933年1月1日以后出生、年满60周岁、1973年1月1日以来没有违反计划生育法律、法规、规章和政策规定生育（包括收养）子女的行为',
    atLeast('年满60周岁', 60),
  ),
  seed(
    '每人每月175元，按年计算，自年满60周岁的下一年度起，以个人为单位每年发放1次。',
    atLeast('年满60周岁', 60),
  ),
  seed(
    '北京市户籍、1933年1月1日以后出生、女方年满49周岁（离婚或丧偶的单亲家庭，男方或女方须年满49周岁）、只生育一个子女或合法收养一个子女、现无存活子女。',
    atLeast('年满49周岁', 49, female),
    atLeast('年满49周岁', 49),
  ),
  seed('为65岁以上失能老年人提供健康评估与健康服务。', atLeast('65岁以上', 65)),
  seed('为60周岁及以上老年人依申请提供老年人能力评估。', atLeast('60周岁及以上', 60)),
  seed(
    '非低保、低收入家庭中；3.16-59周岁失业且无稳定性收入的残疾人；4.年满16周岁及以上的全日制在校残疾学生；5.个人稳定性收入低于低保标准的重度残疾人（男年满60周岁、女年满55周岁）；6.0-15周岁残疾儿童少年。',
    range('16-59周岁', 16, 59),
    atLeast('年满16周岁及以上', 16),
    atLeast('年满60周岁', 60, male),
    atLeast('年满55周岁', 55, female),
    range('0-15周岁', 0, 15),
  ),
  seed('依靠兄弟姐妹或60周岁及以上的老人扶养或抚养的成年无业重度残疾人。', atLeast('60周岁及以上', 60)),
  seed('符合条件的0-15岁视力、听力、言语、肢体、智力和精神残疾儿童。', range('0-15岁', 0, 15)),
  seed('待孕妇女和怀孕三个月内的妇女。'),
  seed('免费增补叶酸，在孕前3个月至孕早期3个月服用'),
  seed('救助金额不超过24个月当年本市低保标准。'),
  // Jiaxing
  seed('不满 16 周岁的农村户籍未成年人。', under('不满 16 周岁', 16)),
  seed('离校2年内未就业高校毕业生（含毕业学年在校大学生），16-24岁失业青年。', range('16-24岁', 16, 24)),
  seed('辖区内 30-64 岁适龄妇女。', range('30-64 岁', 30, 64, female)),
  seed(
    '凡在嘉兴市参加基本医疗保险的 30-64 周岁适龄妇女，每两年可以享受一次免费“两癌”筛查。',
    range('30-64 周岁', 30, 64, female),
  ),
  seed(
    '辖区内常住的 65 周岁以上老年人、0-36 个月儿童。',
    atLeast('65 周岁以上', 65),
    range('0-36 个月', 0, 36, month),
  ),
  seed(
    '女方年满49周岁的独生子女伤残家庭夫妻的特别扶助金标准，其中：未满60周岁的，或年满60周岁且已享受政府养老服务补贴的伤残家庭男方或女方，特扶金标准为每人每月850元；未满60周岁但失能、失智等生活不能自理的，或年满 60 周岁且未享受政府养老服务补贴的伤残家庭男方或女方，特扶金标准为每人每月 1000 元。',
    atLeast('年满49周岁', 49, female),
    under('未满60周岁', 60),
    atLeast('年满60周岁', 60),
    under('未满60周岁', 60),
    atLeast('年满 60 周岁', 60),
  ),
  seed(
    '为80周岁及以上老年人发放高龄津贴，每人每月不低于60元；为100周岁及以上老年人发放长寿保健补助金（不重复享受）。为60周岁及以上嘉兴户籍老年人购买1份意外伤害保险。',
    atLeast('80周岁及以上', 80),
    atLeast('100周岁及以上', 100),
    atLeast('60周岁及以上', 60),
  ),
  seed('1.为65岁及以上老年人提供医养结合服务。', atLeast('65岁及以上', 65)),
  seed('对高龄（80岁及以上）、失能、行动不便的老年人上门开展服务。', atLeast('80岁及以上', 80)),
  seed(
    '符合条件的未满7周岁残疾儿童和孤独症谱系障碍儿童及7—18周岁各类残疾儿童。',
    under('未满7周岁', 7),
    range('7—18周岁', 7, 18),
  ),
  seed(
    '为未满7周岁和7-18岁低保低边残疾儿童提供基本康复训练服务；为未满7周岁有手术适应指征的听障儿童提供人工耳蜗康复救助；为18周岁前植入人工耳蜗的低保低边家庭残疾儿童，术后8年以上需升级体外言语处理器的提供康复救助；为18周岁及以下具有肢体矫治手术适应指征的肢体残疾儿童提供康复救助；为在接受基本康复训练未满7周岁的低保低边家庭残疾儿童和未满9周岁且有缓学证明或休学证明的低保低边家庭残疾儿童提供生活补贴。',
    under('未满7周岁', 7),
    range('7-18岁', 7, 18),
    under('未满7周岁', 7),
    under('18周岁前', 18),
    atMost('18周岁及以下', 18),
    under('未满7周岁', 7),
    under('未满9周岁', 9),
  ),
  // Urumqi
  seed('辖区内常住0—6岁儿童。', range('0—6岁', 0, 6)),
  seed('由亲属养育或独立生活的未满18周岁的未成年人（简称“社会散居孤儿”）', under('未满18周岁', 18)),
  seed('离校两年内未就业高校毕业生，16~24岁失业青年。', range('16~24岁', 16, 24)),
  seed('现存一个子女或两个女孩的年满60周岁农村计划生育家庭夫妇。', atLeast('年满60周岁', 60)),
  seed(
    '领取《独生子女父母光荣证》或《计划生育父母光荣证》，且女性年满55周岁、男性年满60周岁的无固定单位人员',
    atLeast('年满55周岁', 55, female),
    atLeast('年满60周岁', 60, male),
  ),
  seed('具有本市农业、非农业户籍，年满80周岁及以上的老年人。', atLeast('年满80周岁及以上', 80)),
  seed(
    '按照《关于印发〈80周岁以上老年人基本生活津贴制度〉的通知》（新党办发〔2011〕31号）等文件要求执行。年龄在80周岁（含80周岁）至89周岁的老年人每人每月补贴75元，90周岁（含90周岁）至99周岁的老年人每人每月补贴145元，100周岁以上（含100周岁）的老年人每人每月补助225元；80周岁以上老年人免费体检标准为每人每年132元。',
    range('80周岁（含80周岁）至89周岁', 80, 89),
    range('90周岁（含90周岁）至99周岁', 90, 99),
    atLeast('100周岁以上（含100周岁）', 100),
    atLeast('80周岁以上', 80),
  ),
  seed('（1）百岁老人、散居的城镇“三无”、农村五保老人', atLeast('百岁', 100)),
  seed(
    '70周岁及以上的计划生育特别扶助对象、80周岁及以上经评估属重度失能的老年人、90岁至99岁的老年人，每人每月补贴居家养老服务150元。',
    atLeast('70周岁及以上', 70),
    atLeast('80周岁及以上', 80),
    range('90岁至99岁', 90, 99),
  ),
  seed('累计缴纳失业保险费12个月（含12个月）以上的，可在证书核发之日起12个月之内申请。'),
  // Wanzhou
  seed('0―6岁儿童健康管理率逐步达到90%。', range('0―6岁', 0, 6)),
  seed('65岁以上老人、0―3岁儿童', atLeast('65岁以上', 65), range('0―3岁', 0, 3)),
  seed('年满60周岁、只生育1个子女或2个女孩的农村计划生育家庭夫妇', atLeast('年满60周岁', 60)),

  // As other places write it
  invented(
    '男满60周岁、女满50周岁的参保人员',
    atLeast('满60周岁', 60, male),
    atLeast('满50周岁', 50, female),
  ),
  invented('3周岁以下婴幼儿照护服务', atMost('3周岁以下', 3)),
  invented('为辖区内6个月至36个月婴幼儿提供营养包', range('6个月至36个月', 6, 36, month)),
  invented('六个月至三岁儿童', range('六个月至三岁', 6, 36, month)),
  invented('60～79周岁老年人每人每月50元', range('60～79周岁', 60, 79)),
  invented('十六周岁以上六十周岁以下的居民', range('十六周岁以上六十周岁以下', 16, 60)),
  invented('七十岁以上的老人免费乘车。', atLeast('七十岁以上', 70)),
  invented('年龄在18至45周岁之间的农村劳动力', range('18至45周岁', 18, 45)),
  invented('年龄不超过35岁。', atMost('不超过35岁', 35)),
  invented('80岁高龄老人', range('80岁', 80, 80)),
  invented('60周岁（含）以上老年人', atLeast('60周岁（含）以上', 60)),
  invented('65岁（含65岁）以上的老年人', atLeast('65岁（含65岁）以上', 65)),
  invented('满60岁不满80岁的老年人', range('满60岁不满80岁', 60, 80, { max_inclusive: false })),
  invented(
    '年满60周岁、未满70周岁的老年人，半价乘坐。',
    range('年满60周岁、未满70周岁', 60, 70, { max_inclusive: false }),
  ),
  invented(
    '16周岁以上、60周岁以下（不含60周岁）的城乡居民',
    range('16周岁以上、60周岁以下（不含60周岁）', 16, 60, { max_inclusive: false }),
  ),
  invented('60岁（含）—80岁（不含）', range('60岁（含）—80岁（不含）', 60, 80, { max_inclusive: false })),
  invented('60周岁至不满80周岁的老年人', range('60周岁至不满80周岁', 60, 80, { max_inclusive: false })),
  invented('０～６岁儿童', range('０～６岁', 0, 6)),
  invented('0--3岁婴幼儿', range('0--3岁', 0, 3)),
  invented('35周岁（不含）以下青年', under('35周岁（不含）以下', 35)),
  invented('适龄妇女（35-64周岁）', range('35-64周岁', 35, 64, female)),
  invented('女性，年龄35至64岁', range('35至64岁', 35, 64, female)),
  invented('13—14周岁在校初中女生', range('13—14周岁', 13, 14, female)),
  invented(
    '16至59周岁（男）、16至49周岁（女）',
    range('16至59周岁', 16, 59, male),
    range('16至49周岁', 16, 49, female),
  ),
  invented(
    '男职工年满60周岁，女干部年满55周岁，女工人年满50周岁',
    atLeast('年满60周岁', 60, male),
    atLeast('年满55周岁', 55, female),
    atLeast('年满50周岁', 50, female),
  ),
  invented('男、女分别年满60周岁、55周岁', atLeast('年满60周岁', 60, male), atLeast('55周岁', 55, female)),
  invented('儿童（6—24月龄）', range('6—24月龄', 6, 24, month)),
  invented('6月龄以上婴幼儿', atLeast('6月龄以上', 6, month)),
  invented('6月龄至5岁儿童', range('6月龄至5岁', 6, 60, month)),
  invented('0-28天新生儿', range('0-28天', 0, 28, day)),
  invented('0-36月儿童', range('0-36月', 0, 36, month)),
  invented('自出生至36个月的婴幼儿', range('出生至36个月', 0, 36, month)),
  invented('超过60周岁的人员不再享受。', atLeast('超过60周岁', 60, { min_inclusive: false })),
  invented('低于18周岁的', under('低于18周岁', 18)),
  invented('年龄≥65岁的老年人', atLeast('≥65岁', 65)),
  invented('1.60周岁以上老年人；2.16周岁以下儿童', atLeast('60周岁以上', 60), atMost('16周岁以下', 16)),
  invented('2.0-3岁婴幼儿', range('0-3岁', 0, 3)),
  invented('1．7-12岁学生', range('7-12岁', 7, 12)),
  invented(
    '70—79周岁每人每月20元，80—89周岁每人每月50元，90—99周岁每人每月100元，100周岁及以上每人每月300元',
    range('70—79周岁', 70, 79),
    range('80—89周岁', 80, 89),
    range('90—99周岁', 90, 99),
    atLeast('100周岁及以上', 100),
  ),
  invented('60周岁以上老年人、16周岁以下未成年人免费', atLeast('60周岁以上', 60), atMost('16周岁以下', 16)),
  invented('65周岁以下、60周岁以上的老年人', range('65周岁以下、60周岁以上', 60, 65)),
  invented('年龄达到60周岁的次月起', atLeast('达到60周岁', 60)),
  invented('年满60周岁后可申领', atLeast('年满60周岁', 60)),
  invented('60岁左右的老年人', range('60岁左右', 60, 60)),
  invented('5岁以下儿童死亡率控制在5‰以内', atMost('5岁以下', 5)),
  invented('年满八十周岁的老年人', atLeast('年满八十周岁', 80)),
  invented(
    '年满18周岁不满60周岁的女性',
    range('年满18周岁不满60周岁', 18, 60, { max_inclusive: false, ...female }),
  ),
  invented('16—59周岁有劳动能力的妇女', range('16—59周岁', 16, 59, female)),
  invented('60周岁以上的老人和妇女', atLeast('60周岁以上', 60)),
  invented('65岁以上独生子女父母', atLeast('65岁以上', 65)),
  invented('年满60周岁的双女户父母', atLeast('年满60周岁', 60)),
  invented('一百岁以上老人', atLeast('一百岁以上', 100)),
  invented('80歲以上長者', atLeast('80歲以上', 80)),
  invented('65岁及65岁以上的老年人', atLeast('65岁及65岁以上', 65)),
  invented('65周岁以上（含65周岁，下同）老年人', atLeast('65周岁以上（含65周岁，下同）', 65)),
  invented('孤儿基本生活费发放至18周岁', atMost('18周岁', 18)),
  invented('保障直至年满18周岁为止', under('年满18周岁', 18)),
  invented('18岁以下或18岁以上仍在校就读的孤儿', atMost('18岁以下', 18), atLeast('18岁以上', 18)),
  // None
  invented('8月龄、18月龄各接种1剂次'),
  invented('在3岁、6岁时各提供1次'),
  invented('孕15—20周的孕妇'),
  invented('房龄20年以上的住宅'),
  invented('连续居住6个月以上的常住人口'),
  invented('连续参保6个月以上儿童'),
  invented('6月儿童节期间'),
  invented('人均预期寿命达到79.5岁'),
  invented('高龄、学龄前'),
  invented('1949年10月1日前出生'),
  invented('新生儿出生28天内完成访视'),
  invented('出生后0-42天的新生儿', range('0-42天', 0, 42, day)),
  invented('16周岁至法定退休年龄的劳动者', atLeast('16周岁', 16)),
  invented(
    '男性50周岁、女性40周岁以上的失业人员',
    atLeast('50周岁', 50, male),
    atLeast('40周岁以上', 40, female),
  ),
  invented('工龄满30年'),
  invented('毕业5年内高校毕业生'),
  invented('女年满45周岁或50周岁的', atLeast('年满45周岁', 45, female), atLeast('50周岁', 50, female)),
  invented('女45周岁或50周岁', range('45周岁', 45, 45, female), range('50周岁', 50, 50, female)),
  invented('年满16周岁或60周岁以上的', atLeast('年满16周岁', 16), atLeast('60周岁以上', 60)),
  // a bracket that speaks of people says nothing of the number
  invented('年满16周岁（不含全日制在校学生）的居民', atLeast('年满16周岁', 16)),
  invented('16周岁（不含16周岁）以上', atLeast('16周岁（不含16周岁）以上', 16, { min_inclusive: false })),
  invented('1岁半至3岁幼儿、2周岁半以上', range('1岁半至3岁', 1.5, 3), atLeast('2周岁半以上', 2.5)),
  invented(
    '对70、80、90周岁以上老年人每人每月分别发放50、100、200元。',
    atLeast('70', 70),
    atLeast('80', 80),
    atLeast('90周岁以上', 90),
  ),
  invented('3、4、5岁幼儿免费入园', range('3', 3, 3), range('4', 4, 4), range('5岁', 5, 5)),
  invented('1、60周岁以上老年人；2、18周岁以下儿童', atLeast('60周岁以上', 60), atMost('18周岁以下', 18)),
  invented('60周岁以上烈士子女生活补助', atLeast('60周岁以上', 60)),
  invented('奖励金发至子女16周岁，津贴发放至婴幼儿3周岁', atMost('16周岁', 16), atMost('3周岁', 3)),
  invented('7岁生日前的残疾儿童', under('7岁生日前', 7)),
  invented('入伍年龄放宽到26周岁', atMost('26周岁', 26)),
  invented('60—69周岁半价、三周岁半的幼儿', range('60—69周岁', 60, 69), range('三周岁半', 3.5, 3.5)),
  invented('每月奖励10元至子女满16周岁', under('满16周岁', 16)),
];
