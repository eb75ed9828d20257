/** What stands at the head of a clause, before its period: whom the count is for (公共图书馆|每周开放) or what is done (探访关爱|每月1次). Folded texts. */

import type { FactFlag } from '../../records/flags.ts';
import { TEN } from '../../words/numerals.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';
import { VERB } from './verbs.ts';

const LONGEST = 20;
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

export interface Topic {
  words: string;
  isAction: boolean;
}

/** @param head what stands in the clause before its period, its denominator and its bound */
export function topicOf(head: string): Topic | null {
  const each = head.indexOf('每');
  const words = head
    .slice(0, each === -1 ? head.length : each)
    .replace(LEAD, '')
    .replace(MANNER, '')
    .replace(TRAIL, '');
  const halved = words.split('“').length !== words.split('”').length;
  if (halved || words.length < 2 || words.length > LONGEST || NO_TOPIC.test(words)) return null;
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
