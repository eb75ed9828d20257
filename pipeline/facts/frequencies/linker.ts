/** One pass over the counts of a text, in order: each gets its period, denominators, event and bound, or is no frequency. */

import type { Cuts } from '../../text/cuts.ts';
import { TEN } from '../../words/numerals.ts';
import { limits } from '../shared/bounds.ts';
import { flagsOf } from '../shared/flags.ts';
import type { CountToken } from './counts.ts';
import type { Denominator, EventToken } from './denominators.ts';
import { Frames } from './frames.ts';
import {
  type BoundedCount,
  CAPACITY,
  CLAUSE_WINDOW,
  type Frame,
  isAverage,
  type Linked,
  MONEY,
} from './linked.ts';
import { boundBeforePeriod, denominatorsIn, eventFor, floatingBound, momentBefore } from './links.ts';
import { isOfNeighbour, StageList } from './neighbours.ts';
import { capsSum, isNoCount } from './no-count.ts';
import type { PeriodToken } from './periods.ts';
import { QUANTITIES } from './units.ts';
import { CYCLE, withPeriod } from './with-period.ts';
import { nextForPerson, withoutPeriod } from './without-period.ts';

// The bound of a count where it does not stand at the number: 至少组织演出3场, 至少每季度1次, 分别不少于10场、8场、6场.

/** The bound at the number, else one that stands apart, at the period, or at the head of the list. */
function boundedBy(
  text: string,
  count: CountToken,
  here: Frame | null,
  from: number,
  own: readonly Denominator[],
  event: EventToken | null,
): BoundedCount {
  const value = count.min ?? count.max ?? 0;
  if (count.bound === 'range')
    return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
  if (count.bound !== 'exact') {
    const before = text.slice(Math.max(from, count.start - 24), count.start);
    if (
      here &&
      /分别|(?:各|均)(?:为|应)?$/.test(before) &&
      (count.bound === 'at_least' || count.bound === 'at_most')
    )
      here.bound = count.bound;
    return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
  }
  const window = Math.max(from, count.number - 60);
  const floating = floatingBound(text.slice(window, count.number));
  if (floating) {
    if (here) here.bound = floating.bound;
    return {
      ...limits(value, floating.bound),
      bound: floating.bound,
      start: window + floating.at,
      flags: [],
    };
  }
  const first = Math.min(
    here && here.used === 0 ? here.period.start : count.start,
    own[0]?.start ?? count.start,
    event?.start ?? count.start,
  );
  const ahead = first < count.start ? boundBeforePeriod(text, first) : null;
  if (ahead) {
    if (here) here.bound = ahead.bound;
    return { ...limits(value, ahead.bound), bound: ahead.bound, start: ahead.start, flags: [] };
  }
  if (here?.bound && (here.used > 0 || here.period.ranged))
    return { ...limits(value, here.bound), bound: here.bound, start: count.start, flags: ['carried'] };
  return { min: count.min, max: count.max, bound: count.bound, start: count.start, flags: [] };
}

const BY_THE_HOUR = new RegExp(`每隔?[0-9${TEN}两半]{0,3}个?(?:小时|分钟)[^0-9每，、]{0,8}$`);

/** 每次献血量一般为200毫升, 每次救助时间不超过三个月: how much and how long, not how often. */
const isMeasure = (text: string, { unit, start }: CountToken): boolean =>
  QUANTITIES.has(unit) || (unit === '个月' && TERM.test(text.slice(Math.max(0, start - 10), start)));
const TERM = /(?:时间|期限|时长)[^，。；]{0,4}$/;

/** 一次|孕早期、四次|孕中晚期. */
const ofStage = (count: CountToken, stage: string): Linked => ({
  count,
  min: count.min,
  max: count.max,
  bound: count.bound,
  start: count.start,
  every: null,
  event: stage,
  per: [],
  average: false,
  wordsFrom: count.start,
  flags: [],
});

export class Linker {
  readonly #frames: Frames;
  readonly #stages: StageList;

  constructor(
    readonly text: string,
    readonly scopes: Cuts,
    periods: readonly PeriodToken[],
    readonly counts: readonly CountToken[],
    readonly denominators: readonly Denominator[],
    readonly events: readonly EventToken[],
  ) {
    this.#frames = new Frames(text, scopes, denominators, periods);
    this.#stages = new StageList(text);
  }

  /** Linked counts, in order. To be called once. */
  link(): (Linked & { nextStart: number })[] {
    const linked: (Linked & { nextStart: number })[] = [];
    let eventAt = -1;
    let denominatorAt = -1;
    this.counts.forEach((count, at) => {
      const previous = this.counts[at - 1] ?? null;
      while (this.events[eventAt + 1] && this.events[eventAt + 1]!.start < count.number) eventAt += 1;
      while (
        this.denominators[denominatorAt + 1] &&
        this.denominators[denominatorAt + 1]!.start < count.number
      )
        denominatorAt += 1;
      const frame = this.#frames.for(count, previous);
      const before = linked.at(-1);
      const result =
        this.#linkOne(count, previous, this.counts[at + 1] ?? null, frame, eventAt, denominatorAt) ??
        (before && before.count === previous ? nextForPerson(this.text, count, before) : null);
      if (result) linked.push({ ...result, nextStart: this.counts[at + 1]?.start ?? this.text.length });
    });
    return linked;
  }

  /** Periods that no count went with. After `link`. */
  unused(): Frame[] {
    return this.#frames.unused();
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
    // 最多跑一次; 流动车每两周跑一趟 recurs
    if (this.text[count.number - 1] === '跑' && !(count.unit === '趟' && frame)) return null;
    if (isNoCount(this.text, count)) return null;
    // 每小时观测1次: no period of the contract is so short.
    if (BY_THE_HOUR.test(this.text.slice(Math.max(clauseStart, count.start - 12), count.start))) return null;
    if (isOfNeighbour(this.text, this.scopes, count, previous, next)) return null;
    if (count.stage) return ofStage(count, count.stage);
    const from = Math.max(clauseStart, previous?.end ?? 0);
    const here = frame && clause[frame.period.start] === clause[count.number] ? frame : null;
    // 1次政策宣讲、3次岗位推荐: what stands before 、 is the last count's.
    const near = Math.max(from, count.start - CLAUSE_WINDOW);
    const listed =
      previous && previous.end >= clauseStart
        ? near + this.text.slice(near, count.start).lastIndexOf('、') + 1
        : 0;
    const wordsFrom = Math.max(from, here?.period.end ?? 0, listed > from ? listed : 0);
    const told = eventFor(
      this.text,
      count,
      this.events,
      eventAt,
      Math.max(from, here?.period.start ?? 0),
      this.scopes,
    );
    // 每人每年不低于1500元且每月服务不少于4次: what a sum is counted by is no count's.
    const own = denominatorsIn(this.denominators, denominatorAt, from, count.number).filter(
      ({ end }) => !MONEY.test(this.text.slice(Math.max(end, near), count.start)),
    );
    // 每3个月为一个周期，每周期服务6次: the cycle is the period; 竣工后每户回访1次: each household is what counts.
    const another =
      (told?.names[0] === CYCLE && frame) || (told?.moment && own.some(({ start }) => start >= told.end));
    const alone = (told === null || told.named) && frame === null && count.every === null && own.length === 0;
    const ahead = alone
      ? momentBefore(this.text, count, this.events, eventAt, previous?.end ?? 0, this.scopes)
      : null;
    const event = another ? null : (ahead ?? told);
    const bounded = boundedBy(this.text, count, here, wordsFrom, own, event);

    // 每人每期最多补助120课时: how long a sum is paid.
    if (
      event &&
      capsSum(this.text, count, bounded, this.scopes.sentences[this.scopes.sentence[count.number]!]![0])
    )
      return null;
    if (event?.names[0] === '次' && isMeasure(this.text, count)) return null;
    if (event && !CAPACITY.has(count.unit)) {
      const per = own.filter(({ end }) => end <= event.start).map(({ per: noun }) => noun);
      const said = this.#stages.first(event, count);
      return {
        count,
        ...bounded,
        start: ahead === null ? Math.min(event.start, bounded.start) : bounded.start,
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
      withPeriod(
        {
          text: this.text,
          scopes: this.scopes,
          count,
          previous,
          frame,
          here,
          own,
          bounded,
          wordsFrom,
          clauseStart,
          words: this.text.slice(Math.max(clauseStart, count.number - CLAUSE_WINDOW), count.number),
        },
        () => this.#frames.denominatorsOf(frame.period),
      );
    // 每年培训不少于3天，培训后每人发放资料1套: its own denominator where the period does not reach it.
    if (periodic || (frame && (here || own.length === 0))) return periodic;
    return withoutPeriod(this.text, this.scopes, count, own, bounded, wordsFrom);
  }
}
