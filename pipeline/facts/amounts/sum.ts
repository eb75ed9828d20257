/** One sum of money, read from its figure, its surroundings and the sum before it. */
import type { AmountValue } from '../../records/facts.ts';
import { flagsOf } from '../shared/flags.ts';
import { standing } from './brackets.ts';
import { denominatorsOf, headOf } from './denominators.ts';
import type { Figure } from './figures.ts';
import { isBounded, limitsOf, spreadBound, totalsUp } from './limits.ts';
import { linkOf, memberOver } from './lists.ts';
import { reachOf } from './reach.ts';
import { roleInList } from './role-in-list.ts';
import { changeOf, headRoleOf, roleOf } from './roles.ts';
import { lastClause, lastSentence } from './sentence.ts';
import { isCompleted, verbatim } from './spelling.ts';
import { subjectOf } from './subject.ts';
import type { Trail } from './trail.ts';
import { LEVEL_ALONE, LEVEL_TOLD, PAYER } from './words.ts';

/** No more words than this are kept of a part. */
const LONGEST_PART = 400;
const RANGE_OF_LAST = /(?:在|按|于) ?$/;
const RANGE_AFTER = /^ ?的?(?:范围|区间|之间)/;

/**
 * @param text the field's text; @param folded the same folded, titles blanked (equal offsets)
 * @param previous the sum before, or null
 */
export function readSum(text: string, folded: string, figure: Figure, previous: Trail | null): Trail {
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
  const link = before ? linkOf(part, before.words, before.whole !== null, ownWords) : 'other';
  const whole = before?.whole ?? (link === 'part' ? last : null);
  const head = headOf(gap, newSentence ? null : (trail?.head ?? null));
  const headRole = headRoleOf(gap, newSentence ? null : (trail?.headRole ?? null));
  const rangeOfLast = figure.range && RANGE_OF_LAST.test(clause) && RANGE_AFTER.test(after);
  const bounded = isBounded(figure, reach, clause);
  const payer = before !== null && (PAYER.test(clause) || LEVEL_ALONE.test(clause));
  const ownRole = roleOf({
    clause,
    clauseWithRun,
    after,
    inside: outside !== null,
    prior: part.split('，').at(-2) ?? '',
    behind: folded.slice(figure.end, reach.end),
    bounded,
  });
  const newRole = ownRole !== 'benefit' && ownRole !== last?.role;
  const role = roleInList(ownRole, link, last, headRole, {
    payer,
    enumerated: part.startsWith('、'),
    clause,
  });
  const otherRole = ownRole !== 'benefit' && ownRole !== headRole;
  const bare = link === 'bare' && before !== null;
  const spread = before?.headBound ?? null;
  const headBound = bare || (link === 'member' && spread?.classes) ? spread?.bound : null;
  const ownChange = changeOf(clause, after) ?? changeOf(clauseWithRun);
  // 最高支付限额提高|2000元: the difference itself is no cap.
  const limits = limitsOf(figure, reach, clause, headBound ?? null, ownChange === null ? role : 'benefit');
  const totals = link === 'bare' && totalsUp(part, limits, last);
  const stated = denominatorsOf({
    value: figure.low,
    reach,
    clause,
    part,
    after,
    link,
    last,
    whole,
    head,
    rangeOfLast,
    newRole,
    totals,
    ownPeriod: trail?.own.period != null,
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
    whole,
    head,
    headRole: otherRole ? null : headRole,
    subject,
    outside,
  };
}
