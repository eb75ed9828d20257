/** Whom a record is for and what is done (`subject`, `action`): from the words round its count, and from the head of its clause. */

import type { FactFlag } from '../../records/flags.ts';
import type { Cuts } from '../../text/cuts.ts';
import { BEFORE } from '../../words/bounds.ts';
import { TEN } from '../../words/numerals.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';
import { LIGHT_VERBS, VERB } from './verbs.ts';

// What is done so often, and whom the figure is for: the words round a count. Folded texts in, offsets out.

const LONGEST_ACTION = 60;
const PREPOSITION = /面向|为|对|向|给|由/;
const CARRYING = new RegExp(`(?:免费|上门|统一|分别)?${VERB}(?!的)`);

/** 为辖区内65岁及以上常住居民提供, 对老年人进行: whom it is done for stays out of an action. */
function withoutForWhom(words: string): string {
  const at = words.search(PREPOSITION);
  if (at === -1 || at > 12) return words;
  const verb = CARRYING.exec(words.slice(at + 1));
  return verb ? words.slice(at + 1 + verb.index) : words;
}

const ADVERBS =
  /^(?:末|初|底|原则上|应当|应|可以|可|须|需|一般|平均|免费|累计|共|各(?![类级种项地])|分别|均|不再|由|内|的|至少|最少|最多|至多|不少于|不低于|只能)+/;
const BOUNDS = new RegExp(`(?:${BEFORE.map(({ word }) => word).join('|')}|原则上|分别|应|可以|为){1,4}$`);
const COUNTING = /(?:[岁月龄][一-龥]{0,8}(?:共计?|总共|累计)|达到|次数|场次数|数量|频次|频率|总数)$/;

/** Light verbs give way to the noun that names the service: 提供中医调养服务 → 中医调养服务. */
function withoutLightVerb(words: string): string {
  for (const verb of LIGHT_VERBS) {
    if (words.startsWith(verb) && words.length > verb.length + 1) return words.slice(verb.length);
  }
  return words;
}

const LAST_LEVEL =
  /(?:国家|自治区|地市|省|市|州|盟|区（县）|县（市、区）|县|区|旗|乡镇|镇|街道|村|社区)级[\u4e00-\u9fff]{0,8}$/;
const clean = (words: string): string =>
  words
    .replace(/\s+/g, '')
    .replace(ADVERBS, '')
    .replace(/^[”"、）]+|[、（“]+$/g, '');

/**
 * The verb and its object: what stands between the period and the count, then what follows the count up to the end of its clause.
 * @returns null where neither says anything
 */
export function actionOf(between: string, behind: string): string | null {
  const before = clean(
    withoutForWhom(between.slice(-LONGEST_ACTION))
      .replace(BOUNDS, '')
      .replace(BOUNDS, '')
      .replace(LAST_LEVEL, ''),
  );
  // A list that goes on (、讲座2次) is the next count's.
  const stop = behind.slice(0, LONGEST_ACTION).search(/[，。；：\n（）]|^、/);
  const object = behind
    .slice(0, stop === -1 ? LONGEST_ACTION : stop)
    .replace(/\s+/g, '')
    .replace(/^的|[、和及与]$/g, '');
  const verb = before.replace(COUNTING, '');
  const whole = withoutLightVerb(verb + object);
  return whole === '' ? null : whole;
}

const LEVEL =
  /(?:^|[^\u4e00-\u9fff]|量|数|次数|频次|活动|展览|演出)?((?:国家|自治区|地市|地级市|省|市|州|盟|区（县）|县（市、区）|区县|县|区|旗|乡镇（街道）|乡镇|镇|街道|村（社区）|社区|村)级(?:(?![每月周]|年(?!宫))[\u4e00-\u9fff]){0,8})$/;

/** The level that a figure of a list is for: 市级不少于20期 → 市级, 县（市、区）级青少年宫不少于10场; null where none is named right before it. */
function levelBefore(words: string): string | null {
  return LEVEL.exec(words.slice(-24))?.[1] ?? null;
}

// What stands at the head of a clause, before its period: whom the count is for (公共图书馆|每周开放) or what is done (探访关爱|每月1次). Folded texts.

const LONGEST_TOPIC = 20;
/** 其中独居老人, 2.宣传栏: what a topic may follow. */
const LEAD = new RegExp(
  String.raw`^(?:[（(]?[0-9${TEN}]{1,2}[）)．.、]|[①-⑳]|其中|同时|此外|另外|并且|且|并|对于|对(?!口|象|外)|\s)+`,
);
/** 电梯维保间隔, 演出场次, 成年人可: what a topic may end in without it. */
const TRAIL =
  /(?:频次|次数|频率|间隔|时间|时长|数量|场次|标准|应当|应|可以|可|须|需|要|均|原则上|一般|平均|分别|免费|为|是|的|共计?|总共|累计|至少|实行|提供|：|\s)+$/;
/** 失业保险金|按当地最低工资标准的90%: how it is done is no part of what it is. */
const MANNER = /(?<=.)(?:按(?!摩)|根据|依据|参照|通过|由).*$/;
/** Words that make a clause of it, or tell a time or a way: 由社区网格员, 征得监护人同意后, 寒暑假期间. */
const NO_TOPIC =
  /^(?:为|向|给|在(?![册岗职园校院读站])|由|按|经|以|将|把|从|与|和|及|凭|于|除|自(?![助然主来由建治办费行愿])|每|免费|持|孕|产后|确保|保障|根据|依据|通过|采取|符合|年满|执行|实行|落实|各)|(?:后|时|外|假|期间|期内|起|之内|之日|以内|元)$|，|。|；|\u0001|享受|同意|分别|提供|开展|组织|举办|评估后|[0-9] ?次|可以|不得|不少|不低|不超/;
/** What is done: 居家服务, 探访关爱, 农村实用技术培训. */
const DONE = new RegExp(
  `(?:${VERB}|服务|照料|关爱|会|赛|展|讲座|课|课程|维保|宣传|练|检|疗|护理|治疗|干预|活动)$`,
);

interface Topic {
  words: string;
  isAction: boolean;
}

/** @param head what stands in the clause before its period, its denominator and its bound */
function topicOf(head: string): Topic | null {
  const each = head.indexOf('每');
  const words = head
    .slice(0, each === -1 ? head.length : each)
    .replace(LEAD, '')
    .replace(MANNER, '')
    .replace(TRAIL, '');
  const halved = words.split('“').length !== words.split('”').length;
  if (halved || words.length < 2 || words.length > LONGEST_TOPIC || NO_TOPIC.test(words)) return null;
  return { words, isAction: DONE.test(words) };
}

/**
 * A count that names nothing is of what its sentence told last: 课后服务每周5天，每天不少于2小时; 市级演出不少于200场、县级不少于40场.
 * @param facts in order; only what has no action of its own is completed
 */
export function withCarriedActions<
  Fact extends { start: number; action: string | null; subject: string | null; flags: FactFlag[] },
>(facts: readonly Fact[], sentence: Uint32Array): Fact[] {
  let last: Fact | null = null;
  return facts.map((fact) => {
    const same = last !== null && sentence[last.start] === sentence[fact.start];
    const taken = fact.action === null && same ? last!.action : null;
    const flags = bothFlags(fact.flags, flagsOf({ carried: taken !== null }));
    const whole: Fact = taken === null ? fact : { ...fact, action: taken, flags };
    last = whole;
    return whole;
  });
}

/** A text with what every record is read from. */
export interface FoldedText {
  text: string;
  /** Of the same length. */
  folded: string;
  scopes: Cuts;
}

export const clauseEnd = ({ scopes }: FoldedText, at: number): number =>
  scopes.clauses[scopes.clause[at]!]![1];

/** 市级|不少于20期: the level right before a place, as written. */
export function levelEndingAt({ text, folded }: FoldedText, at: number): string | null {
  const level = levelBefore(folded.slice(Math.max(0, at - 24), at));
  return level && text.slice(at - level.length, at);
}

/** `subject` and `action`: what the words round a count leave open is told by the head of its clause. */
export function named(
  page: FoldedText,
  start: number,
  own: { subject: string | null; action: string | null },
): { subject: string | null; action: string | null } {
  const topic = own.subject === null ? topicBefore(page, start) : null;
  if (!topic) return own;
  if (own.action === null && topic.isAction) return { subject: null, action: topic.words };
  return { subject: topic.words, action: own.action };
}

/** No head of a clause that names one thing is longer. */
const FARTHEST = 60;

/** The topic of the clause in which `start` lies, as written. */
export function topicBefore(page: FoldedText, start: number): Topic | null {
  const [from] = page.scopes.clauses[page.scopes.clause[start]!]!;
  const topic = start - from > FARTHEST ? null : topicOf(page.folded.slice(from, start));
  if (!topic) return null;
  // Folding keeps every character in its place.
  const at = page.folded.lastIndexOf(topic.words, start);
  return { ...topic, words: page.text.slice(at, at + topic.words.length) };
}

const VERB_AT_START = new RegExp(`^${VERB}|^(?:受理|接警|接听|接待|值守|畅通)`);

/** 24小时|受理呼救. */
export function openFor(page: FoldedText, end: number): string | null {
  const behind = page.folded.slice(end, clauseEnd(page, end));
  return VERB_AT_START.test(behind) ? actionOf('', behind) : null;
}
