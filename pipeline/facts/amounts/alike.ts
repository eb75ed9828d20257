/**
 * Two sums of one field and one form with different values must be told apart by whom or what they are for. Where their clause names the same
 * for both (特扶金标准为…), the clause before it tells them apart (未满60周岁的，特扶金…; 已享受…的，特扶金…).
 */
import type { AmountValue } from '../../records/facts.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';

type AlikeSum = Pick<
  AmountValue,
  'start' | 'end' | 'min' | 'max' | 'bound' | 'per' | 'period' | 'change' | 'average' | 'role' | 'subject'
>;

const formOf = ({ bound, per, period, change, average, role, subject }: AlikeSum): string =>
  JSON.stringify([bound, per, period, change, average, role, subject]);

/** A rise between two sums: they are told apart by time. */
const RISES = /(?:提高|增加|上调|调整|提升|增|升|降|调|涨|变更|改)(?:到|至|为)[^。；]{0,12}$/;

/** Groups of sums that have one form and one subject and are not the same, in order. */
export function alikeSums<S extends AlikeSum>(text: string, sums: readonly S[]): S[][] {
  const groups = new Map<string, S[]>();
  for (const sum of sums) {
    const key = formOf(sum);
    const group = groups.get(key);
    const last = group?.at(-1);
    if (last && RISES.test(text.slice(Math.max(last.end, sum.start - 20), sum.start))) continue;
    if (group) group.push(sum);
    else groups.set(key, [sum]);
  }
  const differ = (group: readonly S[]): boolean =>
    new Set(group.map(({ min, max }) => `${min} ${max}`)).size > 1;
  return [...groups.values()].filter(differ);
}

/** No longer a case than this is a name. */
const LONGEST_CASE = 60;
const LEAD = /^(?:其中|或者?|而|且|并|对于?|[：，、 ])+/;
const NO_CASE = /^(?:按照?|根据|依据|从|自|每|标准|具体|结合|各|原则上)|\d ?[万亿]?元/;

/** The clauses before that of a sum, since the sum before or the head of its part: 已享受养老服务补贴的，|特扶金标准为. */
function caseOf(text: string, from: number, sum: AlikeSum): string {
  const part = text.slice(Math.max(from, sum.start - 240), sum.start);
  const begun = part.slice(part.search(/[^。；\n]*$/));
  const whole = begun.slice(0, Math.max(0, begun.lastIndexOf('，'))).replace(LEAD, '');
  const told =
    whole.length <= LONGEST_CASE ? whole : whole.slice(whole.lastIndexOf('，') + 1).replace(LEAD, '');
  const names = sum.subject !== null && told.includes(sum.subject);
  return told.length > LONGEST_CASE || names || NO_CASE.test(told) ? '' : told;
}

/** Subjects completed by the case that tells each sum from those like it; sums whose text tells no case stay as they are. */
export function tellApart<S extends AmountValue>(text: string, sums: readonly S[]): S[] {
  const completed = new Map<S, S>();
  /** Where the sum before each ends. */
  const before = new Map(sums.map((sum, i) => [sum, sums[i - 1]?.end ?? 0]));
  for (const group of alikeSums(text, sums)) {
    const cases = group.map((sum) => caseOf(text, before.get(sum) ?? 0, sum));
    if (new Set(cases).size < group.length) continue;
    group.forEach((sum, i) => {
      const told = cases[i]!;
      const subject = told === '' || sum.subject === null ? told || sum.subject : `${told}：${sum.subject}`;
      const flags = bothFlags(sum.flags, flagsOf({ subject_completed: told !== '' }));
      if (subject !== sum.subject) completed.set(sum, { ...sum, subject, flags });
    });
  }
  return sums.map((sum) => completed.get(sum) ?? sum);
}
