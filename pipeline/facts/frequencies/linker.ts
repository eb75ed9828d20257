/** One pass over the counts of a text, in order: each gets its period, denominators, event and bound, or is no frequency. */
import { flagsOf } from '../shared/flags.ts';
import type { CountToken } from './counts.ts';
import type { Denominator, EventToken } from './denominators.ts';
import { type Frame, newFrame } from './frame.ts';
import { CAPACITY, CLAUSE_WINDOW, isAverage, type Linked, MONEY } from './linked.ts';
import { denominatorsIn, eventFor } from './links.ts';
import { boundedBy } from './list-bounds.ts';
import type { PeriodToken } from './periods.ts';
import type { Scopes } from './scopes.ts';
import { StageList } from './stages.ts';
import { inBracketOf, isPartOf, toldAgain } from './told-again.ts';
import { EVENTS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';
import { CYCLE, withPeriod } from './with-period.ts';
import { nextForPerson, withoutPeriod } from './without-period.ts';

/** 每年不少于1次, 每月发放1次: the same cycle told again; 每年为…体检1次 is another. */
const OTHER_SERVICE = new RegExp(`^(?:为|对|向|${VERB}(?![0-9一二两三四五六七八九十]))`);
const JUST_A_VERB = /^(?:发放|开展|提供|进行|更新)(?=[0-9一二两三])/;
const DEADLINE_WITHIN =
  /[0-9一二两三四五六七八九十] ?(?:个月|个?工作日|天|日|周|年)(?:之|以)?内[^，。；、]{0,12}$/;
const BY_THE_HOUR = /每隔?[0-9一二两三四五六七八九十半]{0,3}个?(?:小时|分钟)[^0-9每，、]{0,8}$/;
const OR = /^(?:或|或者|至)$/;

export class Linker {
  readonly #frames: Frame[];
  readonly #stages: StageList;

  constructor(
    readonly text: string,
    readonly scopes: Scopes,
    readonly periods: readonly PeriodToken[],
    readonly counts: readonly CountToken[],
    readonly denominators: readonly Denominator[],
    readonly events: readonly EventToken[],
  ) {
    this.#frames = periods.map(newFrame);
    this.#stages = new StageList(text);
  }

  /** Linked counts, in order. To be called once. */
  link(): (Linked & { nextStart: number })[] {
    const linked: (Linked & { nextStart: number })[] = [];
    let periodAt = -1;
    let eventAt = -1;
    let denominatorAt = -1;
    let head: Frame | null = null;
    this.counts.forEach((count, at) => {
      const previous = this.counts[at - 1] ?? null;
      while (this.periods[periodAt + 1] && this.periods[periodAt + 1]!.start < count.number) {
        periodAt += 1;
        const frame = this.#frames[periodAt]!;
        if (this.#isHead(frame, previous)) head = frame;
      }
      while (this.events[eventAt + 1] && this.events[eventAt + 1]!.start < count.number) eventAt += 1;
      while (
        this.denominators[denominatorAt + 1] &&
        this.denominators[denominatorAt + 1]!.start < count.number
      )
        denominatorAt += 1;
      const last = this.#frames[periodAt] ?? null;
      const frame = this.#frameFor(count, last, head);
      const before = linked.at(-1);
      const result =
        this.#linkOne(count, previous, this.counts[at + 1] ?? null, frame, eventAt, denominatorAt) ??
        (before && before.count === previous ? nextForPerson(this.text, count, before) : null);
      if (result) linked.push({ ...result, nextStart: this.counts[at + 1]?.start ?? this.text.length });
    });
    for (; periodAt + 1 < this.periods.length; periodAt += 1) this.#isHead(this.#frames[periodAt + 1]!, null);
    return linked;
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
      frame.denominators = this.#denominatorsOf(frame.period);
      return true;
    });
  }

  /** The next clause begins with the same period and its count: one cycle told in two clauses. */
  #sameCycle(one: PeriodToken, two: PeriodToken): boolean {
    const { clause, segment, clauses } = this.scopes;
    if (segment[one.start] !== segment[two.start] || clause[two.start] !== clause[one.start]! + 1)
      return false;
    const begins = clauses[clause[two.start]!]![0];
    const follows = this.text.slice(two.end, two.end + 12);
    return (
      one.every.unit === two.every.unit &&
      one.every.n === two.every.n &&
      two.start - begins <= 2 &&
      !OTHER_SERVICE.test(follows.replace(JUST_A_VERB, ''))
    );
  }

  #denominatorsOf(period: PeriodToken): Denominator[] {
    const [from] = this.scopes.clauses[this.scopes.clause[period.start]!]!;
    let low = 0;
    let high = this.denominators.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.denominators[middle]!.start < period.start) low = middle + 1;
      else high = middle;
    }
    return denominatorsIn(this.denominators, low - 1, from, period.start);
  }

  #isHead(frame: Frame, previous: CountToken | null): boolean {
    const { sentence, heads, clauses, clause } = this.scopes;
    const colon = heads.get(sentence[frame.period.start]!);
    const [, stop] = clauses[clause[frame.period.start]!]!;
    frame.head = colon !== undefined && stop === colon && (!previous || previous.end <= frame.period.start);
    return frame.head;
  }

  #frameFor(count: CountToken, last: Frame | null, head: Frame | null): Frame | null {
    const { sentence, segment } = this.scopes;
    if (last && segment[last.period.start] === segment[count.number])
      return this.#reaches(last, count) ? last : null;
    if (head && sentence[head.period.start] === sentence[count.number] && head.period.start < count.number)
      return head;
    return null;
  }

  /** A period that a sum has taken (每人每年17000元), and one told before 累计, hold no further than their clause. */
  #reaches(frame: Frame, count: CountToken): boolean {
    const { clause, clauses } = this.scopes;
    const [from, stop] = clauses[clause[frame.period.start]!]!;
    if (clause[count.number] === clause[frame.period.start]) return true;
    if (MONEY.test(this.text.slice(from, Math.min(stop, from + CLAUSE_WINDOW)))) return false;
    const begins = clauses[clause[count.number]!]![0];
    return !this.text.slice(Math.max(begins, count.number - CLAUSE_WINDOW), count.number).includes('累计');
  }

  #linkOne(
    count: CountToken,
    previous: CountToken | null,
    next: CountToken | null,
    frame: Frame | null,
    eventAt: number,
    denominatorAt: number,
  ): Linked | null {
    const { clause, clauses } = this.scopes;
    const [clauseStart] = clauses[clause[count.number]!]!;
    if (this.text[count.number - 1] === '跑') return null;
    // 每小时观测1次: no period of the contract is so short.
    if (BY_THE_HOUR.test(this.text.slice(Math.max(clauseStart, count.start - 12), count.start))) return null;
    if (
      previous &&
      this.scopes.sentence[previous.number] === this.scopes.sentence[count.number] &&
      toldAgain(this.text, previous, count)
    )
      return null;
    const from = Math.max(clauseStart, previous?.end ?? 0);
    const here = frame && clause[frame.period.start] === clause[count.number] ? frame : null;
    // 1次政策宣讲、3次岗位推荐: what stands before 、 is the last count's.
    const near = Math.max(from, count.start - CLAUSE_WINDOW);
    const listed =
      previous && previous.end >= clauseStart
        ? near + this.text.slice(near, count.start).lastIndexOf('、') + 1
        : 0;
    const wordsFrom = Math.max(from, here?.period.end ?? 0, listed > from ? listed : 0);
    // 享受一次不少于7天的疗养: how long it takes.
    if (previous && TIMES.has(count.unit) && EVENTS.has(previous.unit) && previous.end === count.start)
      return null;
    // 每月至少提供1天（不少于8小时）: the same told in another unit.
    if (previous && inBracketOf(this.text, previous, count)) return null;
    if (next && clause[next.number] === clause[count.number] && isPartOf(this.text, count, next)) return null;
    if (count.stage) {
      const { min, max, bound, start, stage } = count;
      return {
        count,
        min,
        max,
        bound,
        start,
        every: null,
        event: stage,
        per: [],
        average: false,
        wordsFrom: start,
        flags: [],
      };
    }
    // 6个月内推荐不少于3次: a deadline of its own, and none of the period before.
    if (
      frame &&
      DEADLINE_WITHIN.test(this.text.slice(Math.max(frame.period.end, from, count.start - 24), count.start))
    )
      frame = null;
    const told = eventFor(count, this.events, eventAt, Math.max(from, here?.period.start ?? 0), this.scopes);
    // 每3个月为一个周期，每周期服务6次: the cycle is the period.
    const event = told?.names[0] === CYCLE && frame ? null : told;
    // 每人每年不低于1500元且每月服务不少于4次: what a sum is counted by is no count's.
    const own = denominatorsIn(this.denominators, denominatorAt, from, count.number).filter(
      ({ end }) => !MONEY.test(this.text.slice(Math.max(end, near), count.start)),
    );
    const bounded = boundedBy(this.text, count, here, wordsFrom, own, event);

    if (event && !CAPACITY.has(count.unit)) {
      const per = own.filter(({ end }) => end <= event.start).map(({ per: noun }) => noun);
      const said = this.#stages.first(event, count);
      return {
        count,
        ...bounded,
        start: Math.min(event.start, bounded.start),
        every: null,
        event: said,
        per,
        average: false,
        wordsFrom: Math.max(wordsFrom, event.end),
      };
    }
    if (event && !count.every) return null;
    const staged = this.#stages.next(count, previous);
    if (staged) {
      const flags = flagsOf({ carried: true, list_member: true });
      return { count, ...bounded, every: null, event: staged, per: [], average: false, wordsFrom, flags };
    }
    if (count.every)
      return {
        count,
        ...bounded,
        every: count.every,
        event: null,
        per: [...own.map(({ per }) => per), ...count.per],
        average: isAverage(this.text, own, from, count.number),
        wordsFrom,
      };
    const periodic =
      frame &&
      withPeriod(this.text, this.scopes, count, previous, frame, here, own, bounded, wordsFrom, () =>
        this.#denominatorsOf(frame.period),
      );
    // 每年培训不少于3天，培训后每人发放资料1套: its own denominator where the period does not reach it.
    if (periodic || (frame && (here || own.length === 0))) return periodic;
    return withoutPeriod(this.text, this.scopes, count, own, bounded, wordsFrom);
  }
}
