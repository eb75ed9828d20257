/** One sum of money, read from its figure, its surroundings and the sum before it. */
import type { AmountValue } from '../../records/facts.ts';
import { flagsOf } from '../shared/flags.ts';
import { lastClause, lastSentence } from './context.ts';
import { denominatorsOf, headOf } from './denominators.ts';
import type { SumFigure } from './figures.ts';
import { headLimitOf, isBounded, limitsOf, spreadBound, totalsUp } from './limits.ts';
import { type ListLink, linkOf, memberOver, type PartByCount } from './lists.ts';
import { reachOf } from './reach.ts';
import { type AmountRole, changeOf, headRoleOf, roleOf } from './roles.ts';
import { subjectOf } from './subject.ts';
import type { Trail } from './trail.ts';
import {
  CHANGED_BY,
  GIVEN_AT,
  GIVES,
  LEVEL_ALONE,
  LEVEL_SHORT,
  LEVEL_TOLD,
  OTHER_PART,
  OTHERS_BEAR,
  OWN_PART,
  PAYER,
} from './words.ts';

/** Subjects are read off the folded text; records hold them as the source has them. */

/** No more words than this before a sum name it. */
const LONGEST = 400;

/** Whether a subject was put together (一级医疗机构 of 一、二、三级医疗机构, 寄宿生：小学): it stands nowhere so before its sum. */
const isCompleted = (folded: string, subject: string | null, before: number): boolean =>
  subject !== null && !folded.slice(Math.max(0, before - LONGEST), before).includes(subject);

/** A subject as the text has it: what was read in the folded text, each part from its place before the sum. */
function verbatim(text: string, folded: string, subject: string, before: number): string {
  const from = Math.max(0, before - LONGEST);
  const window = folded.slice(from, before);
  const asWritten = (part: string): string => {
    const at = window.lastIndexOf(part);
    return at === -1 ? part : text.slice(from + at, from + at + part.length);
  };
  return subject.split('：').map(asWritten).join('：');
}

const OTHER_THAN_GIVEN: ReadonlySet<AmountRole> = new Set(['threshold', 'cap', 'contribution']);

// The role that a sum takes from its head or its list where its own words give none.

/** The role of a sum: its own words', else its head's, else that of the list it stands in. */
function roleInList(
  own: AmountRole,
  link: ListLink,
  last: AmountValue | null,
  headRole: AmountRole | null,
  {
    payer,
    enumerated,
    sameSentence,
    clause,
    part,
    words,
  }: {
    payer: boolean;
    enumerated: boolean;
    sameSentence: boolean;
    clause: string;
    part: string;
    words: string;
  },
): AmountRole {
  // 不足200元的，按照|200元发放
  if (last?.role === 'threshold' && GIVEN_AT.test(clause)) return own;
  // 省内增加500元，省外增加|1000元
  if (last && last.change !== null && sameSentence && CHANGED_BY.test(clause)) return last.role;
  // 中央财政补助30元、省财政20元.
  if (payer && last?.role === 'cost_share') return 'cost_share';
  if (own !== 'benefit') return own;
  // 其中中央50元、个人|20元
  const isPart = link === 'part' || link === 'inside';
  if (
    isPart &&
    ((last?.role === 'cost_share' && OTHER_PART.test(part)) ||
      (OWN_PART.test(part) && OTHERS_BEAR.test(words)))
  )
    return 'cost_share';
  // 其中特药限额为职工5万元、居民|3万元: the next class of a part that is a limit or a line
  const limited = last?.role === 'cap' || last?.role === 'threshold';
  if (link === 'part' && limited && CLASS_ALONE.test(part)) return last.role;
  if (headRole) return headRole;
  // 起付线分别为0元、3000元，全年最高救助|10万元: what is given is no line.
  // 应缴7000元，补贴|4000元: nor is it paid in.
  const given = last !== null && OTHER_THAN_GIVEN.has(last.role) && GIVES.test(clause);
  // 省级财政按照集中养育400元、社会散居|300元给予补助: over 、 the payer goes on.
  const sameShare = last?.role !== 'cost_share' || enumerated;
  // 财政补助标准提高30元，达到|每人每年670元: the level that the difference before it leads to.
  const told = link !== 'other' || (last?.change !== null && LEVEL_TOLD.test(clause));
  if (told && last && LEVEL_TOLD.test(clause)) return last.role;
  // 起付标准为200元（退休|140元）: the same line for others.
  if (link === 'inside' && last?.role !== 'cost_share' && !GIVES.test(clause)) return last?.role ?? own;
  // 个人缴费400元，较上年增加|20元: a difference is of what it changes.
  const follows =
    link === 'difference' ||
    link === 'bare' ||
    link === 'level' ||
    (link === 'member' && sameShare && !given);
  return follows && last ? last.role : own;
}

// Sums in a bracket behind another: 小学生每年900元（每天4.5元，按200天计），初中生1100元. Inside, the bracket's sums are of that one;
// behind it the list goes on from the sum before the bracket.

/** 900元|（每天|4.5元, 2元|安排科普经费（老区|1.5元: a bracket opens behind the sum before, in its clause. */
const OPENS = /^[^，。；：（）\d]{0,14}（[^（）]*$/;
/** 4.5元|，按200天计），初中|1100元: it is closed. */
const CLOSES = /^[^（）]*）/;

interface OpenSums {
  /** The sum that the list goes on from. */
  trail: Trail | null;
  /** The words since then. */
  gap: string;
  /** The sum whose bracket the next one stands in. */
  outside: Trail | null;
}

/** @param between the words since the sum before, in this sentence */
function standing(previous: Trail | null, between: string, newSentence: boolean): OpenSums {
  if (previous === null || newSentence) return { trail: previous, gap: between, outside: null };
  if (previous.outside === null) {
    const outside = OPENS.test(between) ? { ...previous, outside: null } : null;
    return { trail: previous, gap: between, outside };
  }
  if (!CLOSES.test(between)) return { trail: previous, gap: between, outside: previous.outside };
  return { trail: previous.outside, gap: between.replace(CLOSES, ''), outside: null };
}

/** 每户补2200元，|省补1000元: a level and no more, with less than the sum before. */
const bearsPart = (clause: string, figure: SumFigure, last: AmountValue | null): boolean =>
  LEVEL_SHORT.test(clause) && clause.length < 8 && figure.low < (last?.min ?? 0);

/** 、居民|3万元 */
const CLASS_ALONE = /^ ?、[^，。；：、（）\d补给报救]{1,14}$/;
/** 、公卫经费|40元: nothing but a name. */
const PART_INSIDE = /^ ?[、，；][^，。；、：\d（）]{2,14}$/;
/** No more words than this are kept of a part. */
const LONGEST_PART = 400;
const RANGE_OF_LAST = /(?:在|按|于) ?$/;
const RANGE_AFTER = /^ ?的?(?:范围|区间|之间)/;

/**
 * @param text the field's text; @param folded the same folded, titles blanked (equal offsets)
 * @param previous the sum before, or null
 * @param counted whether it is a part of a sum before by its count alone
 */
export function readSum(
  text: string,
  folded: string,
  figure: SumFigure,
  previous: Trail | null,
  counted: PartByCount | null,
): Trail {
  const from = previous ? previous.end : 0;
  const sentence = lastSentence(folded, from, figure.start);
  const newSentence = previous === null || sentence.start > from;
  const reach = reachOf(folded, figure, sentence.start);
  const between = folded.slice(sentence.start, reach.start);
  const { trail, gap, outside } = standing(previous, between, newSentence);
  const after = folded.slice(reach.end, reach.end + 60);
  const wordless = reach.per.length === 0 && reach.period === null;
  const member = newSentence || !wordless ? null : memberOver(gap, after);
  const part = member ?? gap.slice(gap.lastIndexOf('；') + 1);
  const before = newSentence || (part.length < gap.length && member === null) ? null : trail;
  const clause = lastClause(part);
  const clauseWithRun = clause + folded.slice(reach.start, figure.number);
  const last = trail?.value ?? null;

  const ownWords = Number(reach.per.length > 0) + Number(reach.period !== null);
  const joined = before ? linkOf(part, before.words, before.whole !== null, ownWords) : 'other';
  // 130元/人·年（医保基金60元、公卫经费|40元）: a part of the sum before the bracket, whatever it is called
  const inside = joined === 'other' && outside !== null && wordless && PART_INSIDE.test(part);
  const link = inside ? 'inside' : joined === 'other' && counted !== null && before ? 'part' : joined;
  const whole = before?.whole ?? (link === 'part' ? last : null);
  const head = headOf(gap, newSentence ? null : (trail?.head ?? null));
  const headRole = headRoleOf(gap, newSentence ? null : (trail?.headRole ?? null));
  const headLimit = headLimitOf(gap, newSentence ? null : (trail?.headLimit ?? null));
  const rangeOfLast = figure.range && RANGE_OF_LAST.test(clause) && RANGE_AFTER.test(after);
  const bounded = isBounded(figure, reach, clause);
  const payer = before !== null && (PAYER.test(clause) || LEVEL_ALONE.test(clause));
  const lined = !newSentence && previous?.lined === true;
  const ownRole = roleOf({
    clause,
    clauseWithRun,
    after,
    inside: outside !== null,
    paidInBefore: !newSentence && last?.role === 'contribution',
    lineBefore: lined,
    prior: part.split('，').at(-2) ?? '',
    behind: folded.slice(figure.end, reach.end),
    bounded,
  });
  const newRole = ownRole !== 'benefit' && ownRole !== last?.role;
  const role = roleInList(ownRole, link, last, headRole, {
    payer,
    enumerated: part.startsWith('、'),
    sameSentence: !newSentence,
    clause,
    part,
    words: before?.words ?? '',
  });
  const otherRole = ownRole !== 'benefit' && ownRole !== headRole;
  const bare = link === 'bare' && before !== null;
  const spread = before?.headBound ?? null;
  const headBound = bare || (link === 'member' && spread?.classes) ? spread?.bound : null;
  const ownChange =
    changeOf(clause, after) ??
    changeOf(clauseWithRun) ??
    (link === 'difference' && /新增 ?$/.test(clause) ? 'increase' : null);
  // 最高支付限额提高|2000元: the difference itself is no cap.
  // 提高最高支付|限额3800元: the name of what is raised bounds nothing.
  const named = ownChange !== null && /(?:限额|封顶) ?$/.test(clauseWithRun);
  const free = named ? { ...reach, before: null } : reach;
  const limits = limitsOf(
    figure,
    free,
    named ? '' : clause,
    headBound ?? null,
    ownChange === null ? role : 'benefit',
    headLimit,
  );
  const totals = totalsUp(part, link, limits, last);
  const stated = denominatorsOf({
    value: figure.low,
    reach,
    clause,
    part,
    after,
    link,
    last,
    whole,
    // 给予一次性补助：自付1万元以上的|2000元: a line is no part of what is given
    head: role === 'threshold' && headRole !== 'threshold' ? null : head,
    rangeOfLast,
    // （医保支付9元，个人自付|1元）: parts of one sum, whoever bears them
    // 每户补2200元，省补|1000元
    newRole: newRole && outside === null && counted === null && !bearsPart(clause, figure, last),
    totals,
    ownPeriod: trail?.own.period != null,
    headPer: trail?.own.per.length === 0,
  });
  const ownBound = limitsOf(figure, reach, clause, null, ownChange === null ? role : 'benefit').bound;
  const read = subjectOf(clause, part, trail?.subject ?? null, {
    newSentence,
    samePart: before !== null,
    link,
    after,
  });
  const subject = rangeOfLast ? { ...read, subject: last?.subject ?? null } : read;
  const change =
    ownChange ?? (bare && !totals && !LEVEL_TOLD.test(clause.trimEnd()) ? before.value.change : null);
  const value: AmountValue = {
    text: text.slice(reach.start, reach.end),
    start: reach.start,
    end: reach.end,
    ...limits,
    currency: 'CNY',
    per: stated.per,
    period: stated.period,
    change,
    average: stated.average,
    role,
    subject: subject.subject && verbatim(text, folded, subject.subject, reach.start),
    flags: flagsOf({
      carried: stated.carried || role !== ownRole || limits.bound !== ownBound || change !== ownChange,
      list_member:
        link === 'bare' || link === 'member' || (link === 'part' && (before?.whole ?? null) !== null),
      next_clause: rangeOfLast,
      subject_completed: isCompleted(folded, subject.subject, reach.start),
    }),
  };
  return {
    end: reach.end,
    value,
    own: { per: reach.per, period: reach.period },
    headBound: spreadBound(part, clause, reach, link, before?.headBound ?? null),
    words: ((before?.words ?? '') + part).slice(-LONGEST_PART),
    whole: counted === 'last' && joined !== 'part' ? null : whole,
    head,
    headRole: otherRole ? null : headRole,
    headLimit,
    lined: lined || role === 'threshold',
    subject,
    outside,
  };
}
