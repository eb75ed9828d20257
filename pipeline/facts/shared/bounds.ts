/**
 * Bounds round a number: the words of `words/bounds.ts` where they stand.
 * Contexts are folded texts (see fold.ts); `left` ends at the number, `right` begins behind it or its unit.
 */
import type { FactFlag } from '../../records/flags.ts';
import { AFTER, BEFORE, type Bound, type BoundWord } from '../../words/bounds.ts';
import { bothFlags } from './flags.ts';

const wordAtEnd = (left: string, words: readonly BoundWord[]): BoundWord | null =>
  words.find(({ word }) => left.endsWith(word)) ?? null;
const wordAtStart = (right: string, words: readonly BoundWord[]): BoundWord | null =>
  words.find(({ word }) => right.startsWith(word)) ?? null;

/** 最近5个, 附近3所; 签约65%, 预约3次; 彩超每人79元: 近, 约 and 超 are parts of other words. */
const NO_BOUND =
  /[最附邻临远就新]近$|[彩高B赶反]超$|[签预节条制公契违履续特]约$|每(?:超[出过]?|高于|低于|少于|不足)$/;

/** The bound word that ends `left` (blanks aside), with how many characters it takes with its blanks; null for none. */
export function boundBefore(left: string): (BoundWord & { length: number }) | null {
  const tail = left.slice(-12);
  const trimmed = tail.trimEnd();
  const found = NO_BOUND.test(trimmed) ? null : wordAtEnd(trimmed, BEFORE);
  return found && { ...found, length: found.word.length + tail.length - trimmed.length };
}

/** The bound word that begins `right` (blanks aside), with how many characters it takes with its blanks; null for none. */
export function boundAfter(right: string): (BoundWord & { length: number }) | null {
  const head = right.slice(0, 12);
  const trimmed = head.trimStart();
  const found = wordAtStart(trimmed, AFTER);
  // 500元起 is a bound, 500元起付 is none.
  if (found?.word === '起' && !/^起(?:[，。；、）的]|$)/.test(trimmed)) return null;
  // 每户2万元为限额: what it is called.
  if (found?.word === '为限' && trimmed.startsWith('为限额')) return null;
  return found && { ...found, length: found.word.length + head.length - trimmed.length };
}

/** `min` and `max` of one value under a bound: at_least → [v, null], at_most → [null, v], else [v, v]. */
export function limits(
  value: number,
  bound: Exclude<Bound, 'range'>,
): { min: number | null; max: number | null } {
  return { min: bound === 'at_most' ? null : value, max: bound === 'at_least' ? null : value };
}

interface BoundedFact {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  bound: Bound;
  flags: FactFlag[];
}

const NEXT_OF_LIST = /^ ?(?:、|和|与|及|以及) ?$/;
const EACH_ITS_OWN = /分别[^，。；：0-9]{0,8}[0-9]/;
const BOUND_BEHIND = /(?:以[上下内]|左右|上下)(?:（含）)?$/;
const MOST_MEMBERS = 12;

/**
 * 分别达到98%和95%以上: a bound behind the last of such a list holds for all of it.
 * @param text folded
 * @param facts of one kind, by place
 */
export function withBoundBehind<Fact extends BoundedFact>(text: string, facts: readonly Fact[]): Fact[] {
  const spread = [...facts];
  for (const [at, last] of facts.entries()) {
    const { bound } = last;
    if (bound === 'exact' || bound === 'range' || !BOUND_BEHIND.test(text.slice(last.start, last.end)))
      continue;
    let first = at;
    for (let fact = last, before = facts[first - 1]; before && at - first < MOST_MEMBERS; ) {
      const next = before.bound === 'exact' && NEXT_OF_LIST.test(text.slice(before.end, fact.start));
      if (!next) break;
      first -= 1;
      fact = before;
      before = facts[first - 1];
    }
    const head = facts[first]!;
    if (!EACH_ITS_OWN.test(text.slice(Math.max(0, head.start - 16), head.end))) continue;
    for (let member = first; member < at; member += 1) {
      const one = facts[member]!;
      if (one.min !== null)
        spread[member] = {
          ...one,
          ...limits(one.min, bound),
          bound,
          flags: bothFlags(one.flags, ['carried']),
        };
    }
  }
  return spread;
}
