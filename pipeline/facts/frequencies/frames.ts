/** Which period holds for a count, and which periods stand for themselves. Folded texts. */

import type { Cuts } from '../../text/cuts.ts';
import { TEN } from '../../words/numerals.ts';
import type { CountToken } from './counts.ts';
import type { Denominator } from './denominators.ts';
import { CLAUSE_WINDOW, type Frame, MONEY, newFrame } from './linked.ts';
import { denominatorsIn } from './links.ts';
import type { PeriodToken } from './periods.ts';
import { EVENTS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';

/** 每年不少于1次, 每月发放1次: the same cycle told again; 每年为…体检1次 is another. */
const OTHER_SERVICE = new RegExp(`^(?:为|对|向|${VERB}(?![0-9${TEN}两]))`);
const JUST_A_VERB = /^(?:发放|开展|提供|进行|更新)(?=[0-9一二两三])/;
/** 6个月内推荐不少于3次: a deadline of its own, and none of the period before. */
const DEADLINE_WITHIN = new RegExp(
  `[0-9${TEN}两] ?(?:个月|个?工作日|天|日|周|年)(?:之|以)?内[^，。；、]{0,12}$`,
);
const INVESTED = /(?:投入|安排|列支|拨付)[^，。；每人户生]{0,10}元/;
const OR = /^(?:或|或者|至)$/;

export class Frames {
  readonly #frames: Frame[];
  #at = -1;
  #head: Frame | null = null;

  constructor(
    readonly text: string,
    readonly scopes: Cuts,
    readonly denominators: readonly Denominator[],
    periods: readonly PeriodToken[],
  ) {
    let before: Frame | null = null;
    this.#frames = periods.map((period) => {
      before = newFrame(period, before);
      return before;
    });
  }

  /** The period that holds for a count, or null. To be asked for the counts in order. */
  for(count: CountToken, previous: CountToken | null): Frame | null {
    for (let next = this.#frames[this.#at + 1]; next && next.period.start < count.number; ) {
      this.#at += 1;
      if (this.#isHead(next, previous)) this.#head = next;
      next = this.#frames[this.#at + 1];
    }
    return this.#holding(count, this.#frames[this.#at] ?? null);
  }

  /** Periods that no count goes with, save those told again with a count in the next clause (每年开展体检，每年不少于1次). */
  unused(): Frame[] {
    return this.#frames.filter((frame, at) => {
      if (frame.used > 0) return false;
      const next = this.#frames[at + 1];
      // 每半年或每年开展一次: told together with the next.
      if (
        next &&
        next.period.start - frame.period.end < 3 &&
        OR.test(this.text.slice(frame.period.end, next.period.start))
      )
        return false;
      if (next && next.used > 0 && this.#sameCycle(frame.period, next.period)) return false;
      frame.denominators = this.denominatorsOf(frame.period);
      return true;
    });
  }

  /** The next clause begins with the same period and its count: one cycle told in two clauses. */
  #sameCycle(one: PeriodToken, two: PeriodToken): boolean {
    const { clause, part, clauses } = this.scopes;
    if (part[one.start] !== part[two.start] || clause[two.start] !== clause[one.start]! + 1) return false;
    const begins = clauses[clause[two.start]!]![0];
    const follows = this.text.slice(two.end, two.end + 12);
    return (
      one.every.unit === two.every.unit &&
      one.every.n === two.every.n &&
      two.start - begins <= 2 &&
      !OTHER_SERVICE.test(follows.replace(JUST_A_VERB, ''))
    );
  }

  /** Denominators that stand before a period in its clause. */
  denominatorsOf(period: PeriodToken): Denominator[] {
    const [from] = this.scopes.clauses[this.scopes.clause[period.start]!]!;
    let low = 0;
    let high = this.denominators.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.denominators[middle]!.start < period.start) low = middle + 1;
      else high = middle;
    }
    // 人均月收入低于900元的差额部分按月补足: what a sum is counted by is no period's.
    return denominatorsIn(this.denominators, low - 1, from, period.start).filter(
      ({ end }) => !MONEY.test(this.text.slice(Math.max(end, period.start - CLAUSE_WINDOW), period.start)),
    );
  }

  #isHead(frame: Frame, previous: CountToken | null): boolean {
    const { sentence, heads, clauses, clause } = this.scopes;
    const colon = heads.get(sentence[frame.period.start]!);
    const [, stop] = clauses[clause[frame.period.start]!]!;
    frame.head = colon !== undefined && stop === colon && (!previous || previous.end <= frame.period.start);
    return frame.head;
  }

  #holding(count: CountToken, last: Frame | null): Frame | null {
    const { sentence, part } = this.scopes;
    const head = this.#head;
    if (last && part[last.period.start] === part[count.number])
      return this.#reaches(last, count) ? last : null;
    if (head && sentence[head.period.start] === sentence[count.number] && head.period.start < count.number)
      return head;
    return null;
  }

  /** A period that a sum has taken (每人每年17000元), and one told before 累计, hold no further than their clause. */
  #reaches(frame: Frame, count: CountToken): boolean {
    const { clause, clauses } = this.scopes;
    const [from, stop] = clauses[clause[frame.period.start]!]!;
    const near = this.text.slice(Math.max(frame.period.end, count.start - 24), count.start);
    if (DEADLINE_WITHIN.test(near)) return false;
    if (clause[count.number] === clause[frame.period.start]) return true;
    const told = this.text.slice(from, Math.min(stop, from + CLAUSE_WINDOW));
    // 每年财政投入360万元开展送戏活动，确保送戏|150场: what is done with the money in that time.
    if (MONEY.test(told) && !(INVESTED.test(told) && EVENTS.has(count.unit))) return false;
    const begins = clauses[clause[count.number]!]![0];
    // 每月上门不少于4次，累计服务时长|不少于8小时: how long it takes in all is told of the same month.
    if (count.bound === 'at_least' && frame.countsEvents && TIMES.has(count.unit)) return true;
    return !this.text.slice(Math.max(begins, count.number - CLAUSE_WINDOW), count.number).includes('累计');
  }
}
