/** What the text of a cell looks like, and how well it goes with what a column holds. */

import type { Role } from '../../labels/known.ts';
import { narrow } from '../../text/narrow.ts';
import { NATIONAL_DOMAIN } from '../../words/domains.ts';
import { TEN } from '../../words/numerals.ts';
import { AGENCY_ENDS, DEPARTMENT_ENDS } from '../../words/offices.ts';
import { LIABLE } from '../../words/paying.ts';

/** 市民政局、市财政局; 各镇（街道）; 区委宣传部; 人民银行市分行. */
const BODY = new RegExp(
  `^(?:[^。;；:：%元\\d]{1,24}(?:${AGENCY_ENDS}))(?:[(（][^()（）]{1,30}[)）])?(?:牵头(?:负责)?|负责|配合|等)?$`,
  'u',
);
/** 同等条件下优先入住政府投资兴办的养老机构 ends as a body's name does, and says what is done. */
const DOES = /入住|优先|享受|给予|发放|开展|同等|符合|免费|(?<!服务)提供|兴办/u;
/** Much that is no body ends in 中心: 到社区卫生服务中心. */
const SAYS_BODY = new RegExp(
  `(?:${DEPARTMENT_ENDS}|部|会|政府|办公室)$|^(?:各|相关|有关|市直|县直|区直)`,
  'u',
);
const PAYER = new RegExp(
  `财政|政府[^局委]{0,6}负责|(?:共同|分级|分别)负责|支出责任|${LIABLE}|筹资|自筹|基金(?:支付|承担|列支)?|经费|预算|配套|统筹|资金|中央|地方|个人缴|免费|收费|市场`,
  'u',
);
/** Whom a service is for, by the last word: 残疾人, 高校毕业生家庭. */
export const PERSONS =
  '者|人|人员|居民|儿童|学生|幼儿|妇女|夫妇|家庭|对象|群体|职工|军人|企业|户|群众|市民|产妇|患者|老人';
/** What a service is called, by the last word: 婚前保健服务, 农村危房改造. */
export const SERVICES =
  '服务|补贴|补助|津贴|保障|保险|救助|管理|检查|接种|资助|援助|供养|优待|改造|教育|培训|贷款|登记|档案|开放|下乡|评估|体检|探访|抚恤|安置|康复|筛查|住房|公租房|营养改善|免学费|健身|阅览|借阅|广播|电视|电影|放映|养老|医疗|生活费';
/** What is done in a service, at the head of what it holds. */
export const ACTS =
  '免费|提供|发放|开展|给予|建立|受理|组织|报销|减免|免除|免收|实施|举办|配备|推荐|落实|代缴|购买';
/** What a cell of contents begins with. */
export const CONTENT_BEGINS = `${ACTS}|开设|开放|支付|为|对|向|按月|定期|优先|凭|办理|设立|补助|保障|帮助|支持|安排|建设|纳入|采取|通过|协助|上门|做好|推动|维护|依托|根据|及时`;
const PERSON_END = new RegExp(
  String.raw`(?:${PERSONS}|公民|婴儿|婴幼儿|劳动力|劳动者|青少年|新生|村民|军属|家属|烈属|师生|子女|用人单位|单位|机构|全民|公众|听众|观众|读者|孕妇|父母|孤儿|农民|农户|牧民|渔民|学员|少年|人群|毕业生|应征者|伤残军人|士兵|遗属|亲属|教师|员工|旅客|贫困户|全体|社会)(?:[(（][^()（）]{1,40}[)）])?[。;；]?$`,
  'u',
);
const PERSON_IN = /者|人|居民|儿童|学生|妇|家庭|户|群众|职工|岁|幼儿|企业|村|社区|市民|公民/u;
const AGE = /^(?:[年满]{0,2}\s?\d{1,3}(?:\s?[-—–~～至]\s?\d{1,3})?\s?(?:周岁|岁|月龄))/u;
const VERB = new RegExp(
  `^(?:免费|按月|按规定|按照|依法|依规|定期|优先|及时|统一|全面|凭|为(?!主)|对|向|在|由|将|从|以)?[^。，,]{0,12}?(?:${ACTS}|补助|开设|开放|支付|保障|救助|供养|资助|救治|检查|接种|随访|评估|安置|安排|设立|建设|改造|播放|放映|播出|送|办理|享受|乘坐|缴纳|参加|探访|指导|培训|培养|推送|宣传|帮助|支持|发布|收集|管理|服务|维修|维护|赠送|照护|照料|护理|治疗|监测|筛查|登记|转介|巡查|巡诊|慰问|体检|调解|援助)`,
  'u',
);
const VERB_START = new RegExp(`^(?:${CONTENT_BEGINS}|按规定|依法|由专业|用户)`, 'u');
const FIGURE = new RegExp(
  String.raw`\d\s?(?:%|‰|元|万元|次|小时|天|个月|倍|年|场|册|种|套|平方米|公里|名|分钟|个|张|日|部|年|床|档|∶|:\d|\.\d)|百分之|每[人生年月天周次户孩村场]|[${TEN}两]次`,
  'u',
);
const MEASURE =
  /不低于|不少于|不超过|不高于|以上|以内|达到|覆盖率|比例|标准|执行|按照|不收取|当场|随到随|全覆盖|率|规范|及时|常年|全年|免费/u;
const NAME_END = new RegExp(
  String.raw`(?:${SERVICES}|就业|指导|配送|托育|慰问|宣传|干预|照护|护理|监护|疏导|用品|设施|开展|鉴定|介绍|扶持|建设|监测|中心|热线|活动|保护|奖励|奖扶|金|费|检测|关爱|防治|治疗|普及|进乡村|体验|免费)(?:[(（][^()（）]{1,30}[)）])?$`,
  'u',
);

export interface Look {
  length: number;
  body: boolean;
  mayBeBody: boolean;
  payer: boolean;
  person: boolean;
  hasPerson: boolean;
  verb: boolean;
  hasVerb: boolean;
  figure: boolean;
  measure: boolean;
  nameEnd: boolean;
  stop: boolean;
  comma: boolean;
  digitsOnly: boolean;
  /** 80元，90周岁及以上…: a sum, or whom it is for, stands at its head. */
  sumFirst: boolean;
  /** 幼有所育: what a domain is called. */
  domain: boolean;
  /** How often a cell of this text stands in the notice. */
  repeats: number;
}

const PARTS = /[、，,；;\s]+/u;

/** @param folded without the blanks inside. @param repeats how often it stands there as a token */
export function lookOf(folded: string, repeats: number): Look {
  const bare = folded.replace(/[。;；]$/u, '');
  const parts = bare.split(PARTS).filter((part) => part !== '');
  const body =
    bare.length <= 120 && parts.length > 0 && parts.every((part) => BODY.test(part) && !DOES.test(part));
  return {
    length: bare.length,
    body,
    mayBeBody: !body && bare.length <= 60 && SAYS_BODY.test(bare),
    payer: PAYER.test(bare),
    person: PERSON_END.test(bare) || AGE.test(bare),
    hasPerson: PERSON_IN.test(bare),
    verb: VERB_START.test(bare),
    hasVerb: VERB.test(bare),
    figure: FIGURE.test(bare),
    measure: MEASURE.test(bare),
    nameEnd: NAME_END.test(bare),
    stop: /[。;；]$/u.test(folded),
    comma: /[，,。;；]/u.test(bare),
    sumFirst: /^(?:每[人户生]每[月年天]|\d[\d.]{0,8}\s?万?元)/u.test(bare),
    digitsOnly: /^[\d.,%～~—-]+$/u.test(bare),
    domain: NATIONAL_DOMAIN.test(bare),
    repeats,
  };
}

/** How a text looks as it is written. */
export const lookOfText = (text: string): Look => lookOf(narrow(text).replace(/\s+/gu, ''), 1);

/** How well a cell goes with a column, about -3 to 3. */
export function likeness(role: Role | null, look: Look): number {
  if (role === null) return otherLikeness(look);
  return (LIKENESS[role] as (look: Look) => number)(look);
}

const LIKENESS: Readonly<Record<Role, (look: Look) => number>> = {
  number: () => -3,
  name: (l) =>
    1 +
    (l.nameEnd ? 1 : 0) +
    (l.length >= 3 && l.length <= 16 ? 0.5 : -0.5) -
    (l.length > 30 ? 2 : 0) -
    (l.length < 2 ? 3 : 0) -
    (l.body && !l.nameEnd ? 2 : 0) -
    (l.person && !l.nameEnd ? 1 : 0) -
    (l.figure ? 2 : 0) -
    (l.comma ? 1.5 : 0) -
    (l.verb ? 0.7 : 0) -
    (l.payer && !l.nameEnd ? 1 : 0) -
    (l.stop ? 1 : 0) -
    (l.domain ? 2.5 : 0) -
    (l.repeats >= 3 ? 1.5 : 0),
  audience: (l) =>
    (l.person ? 2 : l.hasPerson ? 0.8 : -0.8) -
    (l.verb ? 1 : 0) -
    (l.body ? 1.5 : 0) -
    (l.payer && !l.person ? 1.5 : 0) -
    (l.length < 2 ? 2 : 0) -
    (l.figure && !l.person ? 1 : 0) -
    (l.nameEnd && !l.person ? 0.7 : 0),
  content: (l) =>
    (l.verb ? 1.7 : l.hasVerb ? 1 : -0.5) -
    (l.person && !l.verb ? 1 : 0) -
    (l.body ? 2 : 0) -
    (l.payer && !l.hasVerb ? 1.5 : 0) -
    (l.figure && !l.hasVerb ? 1 : 0) -
    (l.length < 4 ? 1 : 0) -
    (l.digitsOnly ? 2 : 0) +
    (l.comma ? 0.3 : 0),
  standard: (l) =>
    (l.figure || l.digitsOnly ? 1.8 : 0) +
    (l.measure ? 0.8 : 0) -
    (!l.figure && !l.measure && !l.digitsOnly ? 0.7 : 0) -
    (l.body ? 2 : 0) -
    (l.person && !l.measure ? 1 : 0) -
    (l.payer && !l.figure ? 1 : 0) -
    (l.verb && !l.figure ? 0.5 : 0),
  funding: (l) =>
    (l.payer ? 2 : -1.5) -
    (l.sumFirst ? 1.5 : 0) -
    (l.body && !l.payer ? 1.5 : 0) -
    (l.person && !l.payer ? 1 : 0) -
    (l.verb ? 0.7 : 0),
  lead_agency: (l) => (l.body ? 2.5 : l.mayBeBody ? 0.5 : -3) - (l.payer ? 0.5 : 0),
  implementing_agency: (l) => (l.body ? 2.5 : l.mayBeBody ? 0.5 : -3) - (l.payer ? 0.5 : 0),
  domain: (l) =>
    (l.length <= 12 ? 1 : -1.5) +
    (l.domain ? 0.5 : 0) -
    (l.comma ? 1.5 : 0) -
    (l.figure ? 1 : 0) -
    (l.body ? 1.5 : 0) -
    (l.person ? 0.7 : 0) +
    (l.repeats >= 2 ? 0.5 : 0),
  aspect: (l) =>
    (l.length <= 10 ? 0.8 : -1.5) -
    (l.comma ? 1.5 : 0) -
    (l.figure ? 1 : 0) -
    (l.body ? 1.5 : 0) -
    (l.person ? 0.7 : 0) +
    (l.repeats >= 3 ? 1.5 : l.repeats === 2 ? 0.5 : 0),
};

const otherLikeness = (l: Look): number =>
  0.3 - (l.body ? 1 : 0) - (l.person ? 0.5 : 0) + (l.repeats >= 3 ? 0.3 : 0);
