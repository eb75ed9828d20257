/** Ages in the shapes of real circulars and service cards: brackets that repeat a bound, ages that end something, dashes, schedules. */
import { type AgeRow, atLeast, atMost, female, invented, male, month, range, under } from './age-row.ts';

const OPEN = { max_inclusive: false } as const;

/** A bracket that only repeats its figure's bound is no age of its own; it settles whether an end is inside. */
const BRACKETS: AgeRow[] = [
  // a column of ages
  invented(
    '年龄（周岁）\t津贴（元/月）\n80—89\t50\n90及以上\t200',
    range('80—89', 80, 89),
    atLeast('90及以上', 90),
  ),
  // a line that breaks off at 及 goes on
  invented('70岁及\n以上老年人免费体检。', atLeast('70岁及\n以上', 70)),
  invented(
    '65周岁至75周岁（含65周岁不含75周岁）老人半价。',
    range('65周岁至75周岁（含65周岁不含75周岁）', 65, 75, OPEN),
  ),
  invented('0-3岁（不含3岁）婴幼儿可入托。', range('0-3岁（不含3岁）', 0, 3, OPEN)),
  invented(
    '18周岁（含）以上60周岁（不含）以下的残疾人。',
    range('18周岁（含）以上60周岁（不含）以下', 18, 60, OPEN),
  ),
  invented('年龄在16至59周岁（含16周岁、59周岁）的居民。', range('16至59周岁（含16周岁、59周岁）', 16, 59)),
  invented(
    '60岁以上（含60岁）、80岁以下（不含80岁）老人每月补助50元。',
    range('60岁以上（含60岁）、80岁以下（不含80岁）', 60, 80, OPEN),
  ),
  invented('70周岁以上（含70周岁）老年人免费乘车。', atLeast('70周岁以上（含70周岁）', 70)),
  invented('16周岁以下（含16周岁）儿童。', atMost('16周岁以下（含16周岁）', 16)),
  invented('未成年人指18周岁以下（不含18周岁）。', under('18周岁以下（不含18周岁）', 18)),
  invented(
    '男60周岁以上（含60周岁）、女55周岁以上（含55周岁）。',
    atLeast('60周岁以上（含60周岁）', 60, male),
    atLeast('55周岁以上（含55周岁）', 55, female),
  ),
  invented(
    '3周岁（含3周岁）至6周岁（不含6周岁）幼儿。',
    range('3周岁（含3周岁）至6周岁（不含6周岁）', 3, 6, OPEN),
  ),
  invented('7—18周岁（含7周岁，含18周岁）学生。', range('7—18周岁（含7周岁，含18周岁）', 7, 18)),
  invented('35-64岁（含35岁和64岁）妇女免费筛查。', range('35-64岁（含35岁和64岁）', 35, 64, female)),
  invented(
    '60周岁以上（不含60周岁）的申请人。',
    atLeast('60周岁以上（不含60周岁）', 60, { min_inclusive: false }),
  ),
  invented(
    '14—17岁（不含14岁，含17岁）的残疾学生。',
    range('14—17岁（不含14岁，含17岁）', 14, 17, { min_inclusive: false }),
  ),
  invented(
    '60岁至70岁(含60岁不含70岁)、70岁至80岁(含70岁不含80岁)。',
    range('60岁至70岁(含60岁不含70岁)', 60, 70, OPEN),
    range('70岁至80岁(含70岁不含80岁)', 70, 80, OPEN),
  ),
  invented('80周岁至89周岁（含80周岁和89周岁）老人。', range('80周岁至89周岁（含80周岁和89周岁）', 80, 89)),
  invented(
    '60周岁以上（含60周岁）70周岁以下（不含70周岁）老人。',
    range('60周岁以上（含60周岁）70周岁以下（不含70周岁）', 60, 70, OPEN),
  ),
  invented(
    '18岁-45岁（均不含）。',
    range('18岁-45岁（均不含）', 18, 45, { min_inclusive: false, max_inclusive: false }),
  ),
];

/** What goes on until an age ends there: the birthday is its upper end. */
const UNTIL: AgeRow[] = [
  invented('独生子女费发放至子女满十八周岁止。', under('满十八周岁', 18)),
  invented('自批准次月起领取至年满18周岁为止。', under('年满18周岁', 18)),
  invented('基本生活费保障至其年满22周岁止。', under('年满22周岁', 22)),
  invented('补贴按月发放至婴幼儿满3周岁为止。', under('满3周岁', 3)),
  invented('从怀孕之月起至婴儿满一周岁止，每月补助50元。', under('满一周岁', 1)),
  invented('托育补贴享受至3周岁。', atMost('3周岁', 3)),
  invented('直至本人年满20周岁。', under('年满20周岁', 20)),
  invented('从领证之月起至十四周岁止，每月奖励10元。', under('十四周岁', 14)),
  invented('寄养到十八岁为止。', under('十八岁', 18)),
  invented('在校学习的，最长至20周岁。', atMost('20周岁', 20)),
  invented('自出生之日起至六周岁止享受照料补贴。', under('六周岁', 6)),
  invented('每月发给10元，至子女满16周岁时止。', under('满16周岁', 16)),
  invented('当期补贴发至孩子年满六周岁当月。', under('年满六周岁', 6)),
  invented('报考年龄放宽到23周岁。', atMost('23周岁', 23)),
  invented('救助年龄可延长至十七周岁。', atMost('十七周岁', 17)),
  invented('补贴发放至老人年满80周岁为止。', under('年满80周岁', 80)),
  invented('16周岁至60周岁。', range('16周岁至60周岁', 16, 60)),
  invented('从满60周岁起至69周岁，每月100元。', range('满60周岁起至69周岁', 60, 69)),
];

/** 一 typed for a dash, ranges that leave their unit to the next, two phrases of one range. */
const DASHES: AgeRow[] = [
  invented('0一17周岁儿童。', range('0一17周岁', 0, 17)),
  invented('15一64岁劳动年龄人口。', range('15一64岁', 15, 64)),
  invented('0-3、4-6岁儿童分别管理。', range('0-3', 0, 3), range('4-6岁', 4, 6)),
  invented(
    '60-69、70-79、80岁以上老年人。',
    range('60-69', 60, 69),
    range('70-79', 70, 79),
    atLeast('80岁以上', 80),
  ),
  invented(
    '60—69岁、70—79岁、80岁及以上老年人。',
    range('60—69岁', 60, 69),
    range('70—79岁', 70, 79),
    atLeast('80岁及以上', 80),
  ),
  invented('满80不满90周岁老人每月60元。', range('满80不满90周岁', 80, 90, OPEN)),
  invented('年满60未满70周岁的，每月补助30元。', range('年满60未满70周岁', 60, 70, OPEN)),
  invented('满60周岁不足65周岁的。', range('满60周岁不足65周岁', 60, 65, OPEN)),
  invented(
    '80至89、90至99、100周岁以上老人。',
    range('80至89', 80, 89),
    range('90至99', 90, 99),
    atLeast('100周岁以上', 100),
  ),
  invented('6-12月龄、1-2岁婴幼儿。', range('6-12月龄', 6, 12, month), range('1-2岁', 1, 2)),
  invented('一至三岁婴幼儿家庭。', range('一至三岁', 1, 3)),
  invented('80一89周岁、90一99周岁。', range('80一89周岁', 80, 89), range('90一99周岁', 90, 99)),
  invented('家有一60岁老人。', range('60岁', 60, 60)),
  invented('35—64岁妇女、18—45岁青年。', range('35—64岁', 35, 64, female), range('18—45岁', 18, 45)),
  invented('每人每年60-80元、65岁以上优先。', atLeast('65岁以上', 65)),
  invented('满70周岁、不满80周岁老人。', range('满70周岁、不满80周岁', 70, 80, OPEN)),
  invented('2020-2022、60岁以上。', atLeast('60岁以上', 60)),
];

/** The points of a schedule say when a service is given, not whom it is for. */
const POINTS: AgeRow[] = [
  // months of whom a group takes in
  invented(
    '乳儿班招收6—12个月、托小班收托12—24个月的婴幼儿。',
    range('6—12个月', 6, 12, month),
    range('12—24个月', 12, 24, month),
  ),
  invented('托小班（12—24个月）每班不超过15人。', range('12—24个月', 12, 24, month)),
  invented('接收6—12个月的实习生，试用3—6个月。'),
  invented('学龄前儿童每年一次视力检查（4岁、5岁、6岁）。'),
  invented('1—3岁婴幼儿每年两次（1岁、1岁半、2岁、2岁半时）。', range('1—3岁', 1, 3)),
  invented('口腔检查三次：第一次3岁，第二次3岁半，第三次4岁。'),
  invented('6岁以下儿童在满1岁、2岁、3岁时各体检1次。', atMost('6岁以下', 6)),
  invented('0-6岁儿童健康管理，3岁、4岁、5岁、6岁各1次。', range('0-6岁', 0, 6)),
  invented('每年为儿童在3、4、5、6岁时检查视力。'),
  invented('小学生在6岁、9岁、12岁时分别进行一次口腔检查。'),
  invented('脊灰疫苗2月龄、3月龄、4月龄、4岁各接种1剂次。'),
  invented('每年健康检查1次（3岁、4岁、5岁、6岁）。'),
  invented('为3岁、4岁、5岁儿童提供学前资助。', range('3岁', 3, 3), range('4岁', 4, 4), range('5岁', 5, 5)),
  invented('第一次在满1岁时，第二次在满2岁时。'),
  invented('体检四次：分别在2~3、5~6、8~9、11~12月龄。'),
  invented('首次为1岁半，末次为6岁，由社区接种。'),
];

/** Whose age it is, from the noun that bears it. */
const SEXES: AgeRow[] = [
  // it is the child's age
  invented('哺乳未满1周岁婴儿的女职工每天有一小时哺乳时间。', under('未满1周岁', 1)),
  invented('抚养3周岁以下子女的女职工。', atMost('3周岁以下', 3)),
  invented('14周岁以下困难儿童的女孩。', atMost('14周岁以下', 14, female)),
  invented('35周岁以上孕妇免费产前诊断。', atLeast('35周岁以上', 35, female)),
  invented('年满49周岁的独生子女母亲。', atLeast('年满49周岁', 49, female)),
  invented('18—45岁育龄妇女。', range('18—45岁', 18, 45, female)),
  invented('13-14岁女生免费接种HPV疫苗。', range('13-14岁', 13, 14, female)),
  invented('初中一年级13周岁以上女生。', atLeast('13周岁以上', 13, female)),
  invented('20周岁以上产妇。', atLeast('20周岁以上', 20, female)),
  invented('孕产妇（年龄35周岁以上）重点管理。', atLeast('35周岁以上', 35, female)),
  invented('60周岁以上父亲。', atLeast('60周岁以上', 60, male)),
  invented('年满60周岁的独生子女父母。', atLeast('年满60周岁', 60)),
  invented('女生年龄不超过14周岁。', atMost('不超过14周岁', 14, female)),
  invented('0-6岁儿童的母亲参加培训。', range('0-6岁', 0, 6)),
  invented('18周岁以下女孩家庭。', atMost('18周岁以下', 18, female)),
  invented('六个月以上三岁以下婴幼儿领取营养包。', range('六个月以上三岁以下', 6, 36, month)),
  // a step is no age
  invented('45周岁以上的，每增加1岁（含不满1岁）少加3分。', atLeast('45周岁以上', 45)),
  invented('补助金每减少一周岁递减百分之十。'),
  // two nouns of one sex
  invented(
    '男教师与男职员年满五十八岁，女教师与女职员年满五十三岁，可以离岗。',
    atLeast('年满五十八岁', 58, male),
    atLeast('年满五十三岁', 53, female),
  ),
];

export const SHAPES: AgeRow[] = [...BRACKETS, ...UNTIL, ...DASHES, ...POINTS, ...SEXES];
