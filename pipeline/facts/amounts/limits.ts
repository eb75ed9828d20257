/** Bound and limits of a sum: its own bound words, one that stands apart, or that of the head of its list. */
import type { AmountValue } from '../../records/facts.ts';
import { bothFlags, flagsOf, overClauses } from '../shared/flags.ts';
import { classBound, detachedBound } from './context.ts';
import { headOf } from './denominators.ts';
import type { SumFigure } from './figures.ts';
import type { ListLink } from './lists.ts';
import type { Reach } from './reach.ts';
import { type AmountRole, headRoleOf } from './roles.ts';
import { IN_ALL, LIMIT_ALONE, UNIT_OF_HEAD } from './words.ts';

export type SumLimits = Pick<AmountValue, 'min' | 'max' | 'bound'>;
type SumBound = SumLimits['bound'];
type HeadLimit = 'at_least' | 'at_most';

/** 分别不超过500元、400元; 每人每月不低于：甲500元: the bound is stated for every member. */
const SPREADS = /分别|各|：$/;
/** 起付标准至20万元: no lower end stands before 至. */
const UP_TO = /起付(?:标准|线)?(?:以上)?至$/;

/** The bound that the head of a list states for its later members; `classes` where they name themselves (不低于城市700元、农村500元). */
export interface HeadBound {
  bound: SumBound;
  classes: boolean;
}

/** 补助上限（万元）：10, 最高补助：800元, 最低奖励：300元: what a head is called bounds what stands under it; 最高补助标准 is a name. */
const HEAD_BOUNDS: readonly (readonly [RegExp, HeadLimit])[] = [
  [
    /(?:上限|不得?(?:超过|高于)|最[高多](?:可?(?:补助|补贴|资助|奖励|奖补|支付|报销|救助|贷款|补偿|减免)){0,2}(?:金额|额度|数额|额)?)$/,
    'at_most',
  ],
  [
    /(?:下限|不得?(?:低于|少于)|至少|最[低少](?:可?(?:补助|补贴|资助|奖励|奖补|支付|报销|救助|贷款|补偿|减免)){0,2}(?:金额|额度|数额|额)?)$/,
    'at_least',
  ],
];

/** The bound that the last head of `words` has in its name; without a head, that of the one before. */
export function headLimitOf(words: string, last: HeadLimit | null): HeadLimit | null {
  const colon = words.lastIndexOf('：');
  if (colon === -1) return last;
  const head = words.slice(0, colon).replace(UNIT_OF_HEAD, '');
  return HEAD_BOUNDS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/**
 * A sum whose unit its label or the head of its column has, as the name of that has it too: 补贴上限（元/人·月） over 800, 封顶线（万元） over 25,
 * 年补贴标准（元/人） over 480.
 * @param label folded
 */
export function underLabel(sum: AmountValue, label: string): AmountValue {
  const words = `${label}：`;
  const limit = headLimitOf(words, null);
  const role = headRoleOf(words, null);
  const named = role !== null && sum.role === 'benefit' ? { ...sum, role } : sum;
  const head = headOf(words, null);
  const per = sum.per.length > 0 ? sum.per : (head?.per ?? []);
  const own = { ...named, per, period: sum.period ?? head?.period ?? null };
  const bound = limit ?? (role === 'cap' ? 'at_most' : null);
  if (bound === null || sum.bound !== 'exact') return own;
  return {
    ...own,
    bound,
    min: bound === 'at_most' ? null : sum.min,
    max: bound === 'at_least' ? null : sum.max,
  };
}

/**
 * @param headBound what the head of the list states for members without bound words of their own
 * @param headLimit what the name of the head says of all under it
 */
export function limitsOf(
  figure: SumFigure,
  reach: Reach,
  clause: string,
  headBound: SumBound | null,
  role: AmountRole,
  headLimit: HeadLimit | null = null,
): SumLimits {
  if (figure.range) return { min: figure.low, max: figure.high, bound: 'range' };
  const loose =
    reach.after ??
    reach.before ??
    detachedBound(clause) ??
    classBound(clause) ??
    (UP_TO.test(clause) ? 'at_most' : headBound);
  // A sum that is called a cap (封顶线为50万元) bounds from above.
  const bound = loose ?? headLimit ?? (role === 'cap' ? 'at_most' : figure.some ? 'approx' : 'exact');
  return {
    min: bound === 'at_most' ? null : figure.low,
    max: bound === 'at_least' ? null : figure.low,
    bound,
  };
}

/** The bound that this sum hands to the members after it, or null. */
export function spreadBound(
  part: string,
  clause: string,
  reach: Reach,
  link: ListLink,
  last: HeadBound | null,
): HeadBound | null {
  if (link === 'bare' || (link === 'member' && last?.classes)) return last;
  const named = (reach.before ?? detachedBound(clause)) ? null : classBound(clause);
  if (named) return { bound: named, classes: true };
  const bound = SPREADS.test(clause) || SPREADS.test(part) ? (reach.before ?? detachedBound(clause)) : null;
  return bound && { bound, classes: false };
}

/** Whether the words of a sum bound it in any way but roughly. */
export const isBounded = (figure: SumFigure, reach: Reach, clause: string): boolean =>
  figure.range ||
  [reach.after, reach.before, detachedBound(clause), classBound(clause)].some(
    (bound) => bound !== null && bound !== 'approx',
  );

const JOINS = /^ ?(?:[、，]|，?且|，?并且?|，?但)? ?$/;

/** 每人每天不低于20元、|每年不超过3000元: a new 每 with another period or denominator begins a statement of its own. */
const beginsAnew = (one: AmountValue, own: Pick<Reach, 'per' | 'period'>): boolean =>
  (own.period !== null && own.period !== one.period) ||
  (own.per.length > 0 && own.per.join() !== one.per.join());

/**
 * 不低于300元、不高于800元 of one thing is one range: the joined record, or null. Both texts have the same offsets.
 * @param own what the run of `other` states itself
 */
export function joinedRange(
  text: string,
  folded: string,
  one: AmountValue,
  other: AmountValue,
  own: Pick<Reach, 'per' | 'period'>,
): AmountValue | null {
  const up = one.bound === 'at_least' && other.bound === 'at_most' && one.min! < other.max!;
  // 不超过12000元，不低于1000元
  const down = one.bound === 'at_most' && other.bound === 'at_least' && other.min! < one.max!;
  if (!up && !down) return null;
  if (beginsAnew(one, own)) return null;
  if (!JOINS.test(folded.slice(one.end, other.start))) return null;
  return {
    ...one,
    text: text.slice(one.start, other.end),
    end: other.end,
    min: up ? one.min : other.min,
    max: up ? other.max : one.max,
    bound: 'range',
    per: one.per.length > 0 ? one.per : other.per,
    period: one.period ?? other.period,
    role: one.role === 'benefit' ? other.role : one.role,
    flags: bothFlags(one.flags, flagsOf({ next_clause: overClauses(folded.slice(one.end, other.start)) })),
  };
}

/** 每人2000元、最高2万元: over 、 a limit so much higher is for all that are counted. */
const FAR_MORE = 5;

/**
 * 每人给予1000元，最高不超过2万元; 每带动1人2000元，累计不超过2万元: a limit over ， on a sum without one is for all that are counted. What is
 * added up behind a sum that recurs (每人每月500元，累计不超过3000元; 每人每次50元) is that person's.
 */
export const totalsUp = (gap: string, link: ListLink, limits: SumLimits, last: AmountValue | null): boolean =>
  last?.bound === 'exact' &&
  (gap.includes('，') ||
    (/^ ?、/.test(gap) && last.period === null && limits.max! >= FAR_MORE * last.max!)) &&
  limits.bound === 'at_most' &&
  limits.max! > last.max! &&
  (link === 'bare' ||
    LIMIT_ALONE.test(gap) ||
    (link === 'member' &&
      IN_ALL.test(gap) &&
      (last.period === null || last.period === 'once') &&
      !last.per.includes('occurrence')));
