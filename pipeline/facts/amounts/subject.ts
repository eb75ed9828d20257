/** Whom or what a sum is for, as the sentence has it: what tells the sums of one field apart. */

import { either, matchesOf, spaced } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';
import { findQuantifiers } from '../shared/per.ts';
import { blankBrackets } from './context.ts';
import type { ListLink } from './lists.ts';
import { UNIT_BEFORE_CLASS, UNIT_OF_HEAD } from './words.ts';

// The classes that 分别为 answers one by one, completed where the sentence elides: 一、二、三级医疗机构 → 一级医疗机构, ….

const NUMERAL = `[${TEN}甲乙丙]`;
/** 三级医疗机构: a numeral and what all members share. */
const SHARED = new RegExp(`^(${NUMERAL})(.{1,20})$`);
const ENDS_IN_NUMERAL = new RegExp(`${NUMERAL}$`);
/** 计划生育手术并发症一级: the class at the end of the first member. */
const CLASS_AT_END = new RegExp(`${NUMERAL}[级档等类]$`);
const CLASS_AT_START = new RegExp(`^${NUMERAL}[级档等类]`);

/** Split at 、 and 和, brackets kept whole: 初级（五级）、中级（四级、三级）. */
function splitOutside(phrase: string): string[] {
  const marks = matchesOf(blankBrackets(phrase), /[、和]/g).map(({ index }) => index);
  return [...marks, phrase.length].map((end, i) => phrase.slice(i === 0 ? 0 : marks[i - 1]! + 1, end));
}

/** At least two classes, or [] where the phrase is no list. */
function classesOf(phrase: string): string[] {
  const members = splitOutside(phrase)
    .map((member) => member.trim())
    .filter((member) => member !== '');
  const last = members.at(-1);
  if (members.length < 2 || members.length > 20 || last === undefined) return [];
  const others = members.slice(0, -1);
  const shared = SHARED.exec(last);
  if (shared && others.every((member) => ENDS_IN_NUMERAL.test(member))) {
    return [...others.map((member) => `${member.slice(-1)}${shared[2]}`), last];
  }
  if (others.every((member) => CLASS_AT_END.test(member)) && CLASS_AT_START.test(last)) {
    return members.map((member) => CLASS_AT_START.exec(member)?.[0] ?? member.slice(-2));
  }
  return members;
}

/** The benefit by its name, where nobody is named that a sum is for: 发放独生子女保健费20元, 300元的标准给予课后服务补助. For folded texts. */

const NAME = '[\\u4e00-\\u9fff（）]{2,14}?(?:补贴|补助|津贴|奖励|救助|资助|费用?|金(?!额|融)|资金|经费)';
const VERB = '(?:给予|予以|发放|发给|给付|减免|免除|安排|享受|支付|领取)';
/** 每户每月发放|独生子女保健费: the name ends the clause. */
const BEFORE = new RegExp(`${VERB}(${NAME})$`);
/** 的标准|给予学校课后服务补助, 的|交通补助: it stands behind the figure. */
const AFTER = new RegExp(`^ ?(?:的标准|标准|的)?(?:${VERB}|的)(?:一次性)?(${NAME})(?=[，。；、（）]|$)`);
/** What names no benefit of its own. */
const PLAIN = /^(?:一次性)?(?:定额|适当|相应)?(?:补贴|补助|津贴|奖励|救助|资助|资金|经费|费用)$/;

/** The name, or '' where the words before and behind give none. */
function benefitNamed(clause: string, after: string): string {
  const name = BEFORE.exec(clause.trimEnd())?.[1] ?? AFTER.exec(after.slice(0, 30))?.[1] ?? '';
  return PLAIN.test(name) ? '' : name;
}

/** Where a condition that counts ends: 每服役1年|补助, 每多缴费1年|，每月. */
const CONDITION_END =
  /[，；：]|(?<=.{3})(?:每|补助|补贴|奖励|给予|予以|增加|加发|增发|再发|发放|发给|再|另|可|按|减发|减少|提高|最高|不超过)/;

/** 每多缴费1年，每月加发|2元: the case that is counted, which is no denominator. '' for none. */
function conditionIn(part: string): string {
  if (!part.includes('每')) return '';
  const one = findQuantifiers(part).findLast(
    ({ start, per, period, average }) =>
      per.length === 0 && period === null && !average && part[start] === '每',
  );
  if (one === undefined) return '';
  const rest = part.slice(one.start, one.start + 30);
  const end = rest.search(CONDITION_END);
  const condition = (end === -1 ? rest : rest.slice(0, end)).trim();
  return /[\d一二两三四五六七八九十半]/.test(condition) ? condition : '';
}

/** The subject of one sum, and what later sums of its list need of it. */
export interface SubjectTrail {
  subject: string | null;
  /** The head that the list stands under: 寄宿生. */
  head: string | null;
  /** Whether the head holds beyond a ；. */
  lasting: boolean;
  /** The classes of a 分别为 list, in order, and which one comes next. */
  classes: string[];
  next: number;
}

/** What a subject does not end with: how the clause goes on to its figure. */
const TAIL = new RegExp(
  `(?:${either([
    // 住院费用|报销比例为80%
    String.raw`(?:报销|支付|补偿|救助|补助|资助)(?:比例)?(?:为|达)?\d[\d.]*%`,
    // 提高到, 调整为, 增至
    '(?:提高|增加|调整|调高|调低|上调|上涨|上浮|降低|下调|下降|增长|提升|上升|统一|[升增提降涨])?(?:至|到|为)',
    '(?<!起付)标准',
    '(?<!部)分',
    '(?<!支付)额度',
    ...'执行 如下 金额 按照? 分别 各 原则上 一般 统一 最高 最低 最多 不得?超过 不得?低于'.split(' '),
    ...'给予 发放 发给 予以 可以? 应当? 增加 新增 净增 上调 上浮 提高 再 同步 相应 均 共计? 合计 总计'.split(
      ' ',
    ),
    ...'由?原来?(?:的|标准)? 平均(?:资助|补助|补贴)? 人均 是 的 在 由 从 处以? 罚款 达到? 承担 负担'.split(
      ' ',
    ),
    '[：，、 ]',
    // 按在校生人数
    '按[^，]{1,8}数',
    '(?<=财政)补',
    '最高可?(?:贷|提取?|报销?|领取?|补|拿|享|免除|减免|返还|退还)',
  ])})$`,
);
/** 给予一次性奖励金3000元: the verb and the name of the benefit behind it go, where somebody stands before it. */
const GIVEN = /(?<=.{2})(?:给予|发放|享受|予以|提供).{0,14}$/;
/** 护理补贴|根据不同残疾等级…: by what rule is not whom. */
const BY_RULE = /(?<=.{3})(?:根据|依据|按照?不同).*$/;
/** 资助标准为保育教育费, 基准定额为小学: what stands behind tells the sums apart. */
const NAMED =
  /^.*(?:(?:标准|定额|经费|[补资]助|补贴|津贴|[^免收]费)(?:分别|各)?(?:为|是|：)|不得?(?:低于|少于|超过|高于)|最高(?:额度|金额|限额))(?=.{2})/;
/** 生均公用经费|小学: a class right behind the name of what it gets tells the sums apart. */
const BEFORE_STAGE =
  /^[^，。；：、]*经费(?:基准定额|定额|标准)?(?=(?:学前教育|幼儿园|小学|初中|普通高中|普高|高中|中职|中等职业学校|特殊教育|特教|寄宿)[\u4e00-\u9fff]{0,6}$)/;
/** 本补贴|自2024年1月1日起至2026年12月31日止 */
const SINCE = /(?<=.{2})(?:自|从|在)\d{4}年[^，。；：]{0,24}(?:起|止|底|末|期间)$/;
/** 临时救助|一般不超过3个月低保标准: how much it is tells not what it is. */
const BY_MULTIPLE =
  /(?<=.{2})(?:一般|原则上|最高|最低)?(?:按|为|不得?(?:低于|少于|超过|高于)) ?\d[\d.]* ?(?:个月|倍)[^，。；：]*$/;
/** 截至2024年10月底, 自7月1日起, 到2025年末 */
const SINCE_WHEN = spaced`
  (?: 截[至止]到? | 到 | 至 | 自 | 从 )? (?: \d{4}年 (?:度)? )? \d{1,2}月 (?:份)? (?: \d{1,2}日 )? (?: 之日 )? (?: 起 | 前 | 后 | 底 | 末 )
  | (?: 截[至止]到? | 到 | 至 ) \d{4}年 (?:度)? [底末]`;
/** What a subject does not begin with: 对, 其中, （1）. */
const LEAD = new RegExp(
  `^(?:${either([
    '[^，、]{2,4}期间(?=对)',
    '（(?=[^）]*$)',
    ...'其中 主要包括 包括 即 并 且 但 向 为 给予? 按照? 最高 将 由'.split(' '),
    // |分为一等3300元
    '(?:共|可)?分为(?=[一二三四五甲乙丙][等档级类])',
    ['对于?', '应'],
    ['最低', '工资|生活'],
    '从(?![业事])',
    '[的和及与：，、；]',
    String.raw`（[${TEN}\d]{1,3}）|[①-⑳]|\d{1,2}[.．]`,
    ' ',
    SINCE_WHEN,
  ])})`,
);
/** What follows a quantifier where it ends its clause: 每人每月|补贴. */
const VERBS = /^(?:补助|补贴|资助|奖励|发放|发给|给予|增加|上调|提高|再|按|由|从|定额| )*$/;
/** A clause that names a source or a manner, and nobody: 依据《…》（…）, 结合实际, 符合规定. */
const NOBODY = new RegExp(
  either([
    // a title, but for a paper that somebody holds
    '(?<!持|凭|有)(?<!□)□',
    '^全[国省市区县]$',
    String.raw`的\d[\d.]*%$`,
    '期间$',
    '^一次性',
    '^减免$',
    String.raw`^\d[\d.]*%$`,
    // 80课时的，每人补贴|1200元: a measure
    String.raw`^\d+(?:小时|次|天|个月|分钟|平方米|公里|课时|学时|种|册|部|期|项|张|套)$`,
    String.raw`^\d+(?:场次|人次|[场次期天人户名])以?[上下内]?(?:的?(?:补助|补贴|奖励|奖补))?$`,
    String.raw`^(?:依据|根据|按照|结合|参照|用于|同时|原则|从?\d{4}年)`,
    '计算$',
    '^[+=×→>-]+$',
    '^(?:或|和|及|时|处|现|提|增|升|降|即|补|给|发|奖|付|报|减|免|标准继续)$',
  ]),
);
/** What begins a clause whose subject stands before it: 每人每月|补贴居家养老服务500元. */
const NO_SUBJECT =
  /^(?:补贴|补助|发放|给予|在(?![职校岗读册园籍编]|乡[老复退])|按|资助|奖励|享受|可|不超过|不低于|分\d)/;
/** 小学一年级, 半年: no quantifiers where they stand inside a name. */
const LOOSE = /^(?:一|半|年度)/;
/** A head that stands over a whole list: …标准为：, （1）寄宿制托养服务：. Others go no further than their ；. */
const LASTING_HEAD = new RegExp(String.raw`(?:标准|定额)(?:为|是)?$|^ ?(?:（[${TEN}\d]{1,3}）|[①-⑳])`);
const LONGEST = 80;

/** Leads, tails and quantifiers taken off a phrase. */
function trim(phrase: string): string {
  let subject = phrase.replace(UNIT_OF_HEAD, '').replace(UNIT_BEFORE_CLASS, '：').slice(-LONGEST);
  for (const { start, end, average } of findQuantifiers(subject).toReversed()) {
    if (VERBS.test(subject.slice(end))) subject = subject.slice(0, start);
    else if (!average && !LOOSE.test(subject.slice(start)))
      subject = subject.slice(0, start) + subject.slice(end);
  }
  subject = subject
    .trim()
    .replace(SINCE, '')
    .replace(BY_MULTIPLE, '')
    .replace(NAMED, '')
    .replace(BEFORE_STAGE, '');
  for (let step = 0; step < 8 && TAIL.test(subject); step += 1) subject = subject.replace(TAIL, '').trim();
  for (let step = 0; step < 4 && LEAD.test(subject); step += 1) subject = subject.replace(LEAD, '').trim();
  return NOBODY.test(subject) ? '' : subject;
}

/** 护理补贴|由一级100元提高到120元: the class that rises, behind what it is a class of. */
const RISING_CLASS = /^(?<of>[^，。；：]{2,})(?<![自理缘])[由从](?<class>[\u4e00-\u9fff]{2,8})$/;

/** 工作年限（5年以下）: what its classes are of. */
const CLASS_IN_BRACKET = /^(?<head>[^（）]{2,20})（[^（）]{2,16}）$/;

/** The subject that one clause names, or ''. */
function named(clause: string): string {
  const subject = trim(clause).replace(RISING_CLASS, '$<of>：$<class>');
  const left = subject.replace(GIVEN, '').replace(BY_RULE, '');
  // 按车价的30%|给予补贴，单台不超过20万元
  return NO_SUBJECT.test(subject) || /的\d[\d.]*%$/.test(left) ? '' : left;
}

/** 每车配1名照管员，|每生每学期补助900元: how many of what there must be is nobody that a sum is for. */
const EQUIPS =
  /(?:配[备置齐]?|设[置立]?|派[驻出]?|安排|聘[用请]?)(?:不少于|至少|专职|兼职)? ?[\d一二两三]{1,3} ?[名人位个辆台间张][^，。；：]{0,12}$/;

/** The clauses of a part before its last one, nearest first; at most three. */
const earlierClauses = (before: string): string[] =>
  before
    .slice(before.lastIndexOf('：') + 1)
    .split('，')
    .filter((clause) => clause.trim() !== '' && !EQUIPS.test(clause))
    .toReversed()
    .slice(0, 3);

/** |分为三档：一档3000元: how many classes there are names nothing. */
const DIVIDES =
  /(?:共|可)?分为?(?:以下)?[一二两三四五六七八九十\d]{1,2}个?(?:档次?|等级?|级|类|种情[况形]|个?层次)$/;

/** The head before the last ： of a part: （1）寄宿制托养服务：. */
function headIn(before: string): { head: string; lasting: boolean } | null {
  const colon = before.lastIndexOf('：');
  if (colon === -1) return null;
  const whole = before.slice(0, colon);
  const cut = Math.max(whole.lastIndexOf('，'), whole.lastIndexOf('：'), whole.lastIndexOf('；'));
  const head = trim(whole.slice(cut + 1)).replace(DIVIDES, '');
  return head === '' ? null : { head, lasting: LASTING_HEAD.test(whole.slice(cut + 1)) };
}

/** The classes that a clause with 分别 answers: its own, or those of the clause before it (…分为四档，分别给予). */
function answered(clause: string, before: string): string[] {
  const spread = clause.indexOf('分别');
  if (spread === -1 || /比例|承担/.test(clause.slice(spread))) return [];
  const own = classesOf(trim(clause.slice(0, spread)));
  const clauses = before.split('，');
  const earlier = (clauses.at(-2) ?? before).replace(/分别.*$/, '');
  return own.length > 1
    ? own
    : classesOf(earlier.replace(/^(?:按照?|根据)/, '').replace(/(?:分为.*|标准)$/, ''));
}

/**
 * The subject of a sum.
 * @param clause the clause before its run
 * @param part the part of the sentence before its run, since the sum before
 */
export function subjectOf(
  clause: string,
  part: string,
  last: SubjectTrail | null,
  {
    newSentence,
    samePart,
    link,
    after,
  }: { newSentence: boolean; samePart: boolean; link: ListLink; after: string },
): SubjectTrail {
  if (link === 'bare' && last && last.classes.length > last.next) {
    return { ...last, subject: last.classes[last.next]!, next: last.next + 1 };
  }
  // 一级、二级分别由100元、50元提高到|120元、80元: the classes answer once more.
  if (link === 'level' && last && last.classes.length > 1 && last.next === last.classes.length) {
    return { ...last, subject: last.classes[0]!, next: 1 };
  }
  const before = part.slice(0, part.length - clause.length);
  const kept = last && !newSentence && (samePart || last.lasting) ? last : null;
  const { head, lasting } = headIn(before) ?? kept ?? { head: null, lasting: false };
  const classes = answered(clause, before);
  if (classes.length > 1) return { subject: classes[0]!, head, lasting, classes, next: 1 };
  let own = conditionIn(part) || named(clause);
  // 300元|育儿补贴，并…: how the clause of the sum before ends names nothing here; 1000元|的低保家庭，… does.
  const told = samePart && !/^ ?的/.test(before) ? before.slice(before.indexOf('，') + 1) : before;
  for (const earlier of earlierClauses(told)) if (own === '') own = named(earlier);
  if (own === '' && (link === 'bare' || link === 'level')) {
    return { subject: last?.subject ?? head, head, lasting, classes: [], next: 0 };
  }
  if (own === '') own = benefitNamed(clause, after);
  // 工作年限（5年以下）300元、|（5—10年）500元: another class of the same head
  const other = /^（[^（）]{2,16}）$/.test(own) && last?.subject ? CLASS_IN_BRACKET.exec(last.subject) : null;
  if (other !== null) own = `${other.groups?.head ?? ''}${own}`;
  const subject = own !== '' && head !== null && head !== own ? `${head}：${own}` : own || head;
  return { subject, head, lasting, classes: [], next: 0 };
}
