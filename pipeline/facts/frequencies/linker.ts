/** One pass over the counts of a text, in order: each gets its period, denominators, event and bound, or is no frequency. */
import type { Bound } from '../shared/bounds.ts';
import { limits } from '../shared/bounds.ts';
import type { CountToken } from './counts.ts';
import type { Denominator, EventToken } from './denominators.ts';
import { type Frame, newFrame } from './frame.ts';
import { boundBeforePeriod, denominatorsIn, eventFor, floatingBound, isObject } from './links.ts';
import type { Every, PeriodToken } from './periods.ts';
import type { Scopes } from './scopes.ts';
import { EVENTS, TIMES } from './units.ts';
import { VERB } from './verbs.ts';

export interface Linked {
  count: CountToken;
  start: number;
  min: number | null;
  max: number | null;
  bound: Bound;
  every: Every | null;
  event: string | null;
  per: string[];
  average: boolean;
  /** Where the words of the action begin, and where the next count does. */
  wordsFrom: number;
  nextStart: number;
}

/** People are a capacity unless a period is stated for them (每场不少于200人). */
const CAPACITY = new Set(['人', '名', '户', '家', '人次']);
/** A list goes on: 、讲座2次. */
const LIST = /^[^、，；]{0,10}[、和及与][^，；：]{0,24}$/;
const MONEY = /[0-9一二三四五六七八九十百千万亿] ?元/;
const SAYS_WHO = /的(?:人员|对象|人|家庭|单位|个人|学生|者|学校|企业|机构)?$/;
/** A revision of the standard itself (标准每五年修订一次) is no service. */
const REVISION = /(?:修订|调整|修编|修改)/;
const CLAUSE_WINDOW = 120;
const VERB_FIRST = new RegExp(`^(?:并|且|同时|应|其中)?(?:${VERB}|不少于|不低于|至少|共)`);
const PERSONS: ReadonlyMap<string, string> = new Map([
  ['person', '人'],
  ['household', '户'],
  ['student', '学生'],
  ['家庭', '户'],
  ['对', '对'],
]);

export class Linker {
  readonly #frames: Frame[];
  #stages: { names: string[]; next: number } | null = null;

  constructor(
    readonly text: string,
    readonly scopes: Scopes,
    readonly periods: readonly PeriodToken[],
    readonly counts: readonly CountToken[],
    readonly denominators: readonly Denominator[],
    readonly events: readonly EventToken[],
  ) {
    this.#frames = periods.map(newFrame);
  }

  /** Linked counts, in order. To be called once. */
  link(): Linked[] {
    const linked: Linked[] = [];
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
      const result = this.#linkOne(count, previous, frame, eventAt, denominatorAt);
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
        /^(?:或|或者|至)$/.test(
          this.text.slice(
            frame.period.end,
            frame.period.end + 3 < next.period.start ? frame.period.end : next.period.start,
          ),
        )
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
      !new RegExp(`^(?:为|对|向|${VERB}(?!\\d|[一二两三四五六七八九十]))`).test(
        follows.replace(/^(?:发放|开展|提供|进行|更新)(?=[0-9一二两三])/, ''),
      )
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
    frame: Frame | null,
    eventAt: number,
    denominatorAt: number,
  ): Omit<Linked, 'nextStart'> | null {
    const { clause, clauses } = this.scopes;
    const [clauseStart] = clauses[clause[count.number]!]!;
    if (this.text[count.number - 1] === '跑') return null;
    const from = Math.max(clauseStart, previous?.end ?? 0);
    const here = frame && clause[frame.period.start] === clause[count.number] ? frame : null;
    // 1次政策宣讲、3次岗位推荐: what stands before 、 is the last count's.
    const near = Math.max(from, count.start - CLAUSE_WINDOW);
    const listed = previous && previous.end >= clauseStart ? near + this.text.slice(near, count.start).lastIndexOf('、') + 1 : 0;
    const wordsFrom = Math.max(from, here?.period.end ?? 0, listed > from ? listed : 0);
    const event = eventFor(count, this.events, eventAt, Math.max(from, here?.period.start ?? 0), this.scopes);
    const own = denominatorsIn(this.denominators, denominatorAt, from, count.number);
    const bounded = this.#bounded(count, here, wordsFrom, own, event);

    if (event && !CAPACITY.has(count.unit)) {
      const per = own.filter(({ end }) => end <= event.start).map(({ per: noun }) => noun);
      const said = this.#eventName(event, count, 0);
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
    if (event && !count.every && !here) return null;
    const staged = this.#stagesOf(count, previous);
    if (staged) return { count, ...bounded, every: null, event: staged, per: [], average: false, wordsFrom };
    if (count.every)
      return {
        count,
        ...bounded,
        every: count.every,
        event: null,
        per: [...own.map(({ per }) => per), ...count.per],
        average: this.#averages(own, from, count.number),
        wordsFrom,
      };
    if (frame) return this.#withPeriod(count, previous, frame, here, own, bounded, wordsFrom);
    return this.#withoutPeriod(count, own, bounded, wordsFrom);
  }

  /** 孕早期、孕中期、孕晚期分别提供1次、2次、2次: the stages answer the counts one by one, and others are told together. */
  #eventName(event: EventToken, count: CountToken, member: number): string {
    const written = this.text.slice(event.start, event.end);
    if (!event.stage) return event.names[0] ?? written;
    const between = this.text.slice(event.end, count.start);
    this.#stages =
      event.names.length > 1 && between.startsWith('分别') ? { names: event.names, next: member + 1 } : null;
    return this.#stages ? event.names[member]! : written;
  }

  /** The stage of a later member of such a list. */
  #stagesOf(count: CountToken, previous: CountToken | null): string | null {
    const stages = this.#stages;
    this.#stages = null;
    if (!stages || !previous || !/^[、和及，]$/.test(this.text.slice(previous.end, count.start))) return null;
    const name = stages.names[stages.next];
    if (name === undefined) return null;
    this.#stages = { names: stages.names, next: stages.next + 1 };
    return name;
  }

  /** The bound at the number, else one that stands apart, at the period, or at the head of the list. */
  #bounded(
    count: CountToken,
    here: Frame | null,
    from: number,
    own: readonly Denominator[],
    event: EventToken | null,
  ): Pick<Linked, 'min' | 'max' | 'bound' | 'start'> {
    const value = count.min ?? count.max ?? 0;
    if (count.bound === 'range')
      return { min: count.min, max: count.max, bound: count.bound, start: count.start };
    if (count.bound !== 'exact') {
      const before = this.text.slice(Math.max(from, count.start - 24), count.start);
      if (
        here &&
        /分别|(?:各|均)(?:为|应)?$/.test(before) &&
        (count.bound === 'at_least' || count.bound === 'at_most')
      )
        here.bound = count.bound;
      return { min: count.min, max: count.max, bound: count.bound, start: count.start };
    }
    const window = Math.max(from, count.number - 60);
    const floating = floatingBound(this.text.slice(window, count.number));
    if (floating) {
      if (here) here.bound = floating.bound;
      return { ...limits(value, floating.bound), bound: floating.bound, start: window + floating.at };
    }
    const first = Math.min(
      here && here.used === 0 ? here.period.start : count.start,
      own[0]?.start ?? count.start,
      event?.start ?? count.start,
    );
    const ahead = first < count.start ? boundBeforePeriod(this.text, first) : null;
    if (ahead) {
      if (here) here.bound = ahead.bound;
      return { ...limits(value, ahead.bound), bound: ahead.bound, start: ahead.start };
    }
    if (here?.bound && here.used > 0)
      return { ...limits(value, here.bound), bound: here.bound, start: count.start };
    return { min: count.min, max: count.max, bound: count.bound, start: count.start };
  }

  #averages(own: readonly Denominator[], from: number, to: number): boolean {
    return (
      own.some(({ average }) => average) || this.text.slice(Math.max(from, to - 60), to).includes('平均')
    );
  }

  #withPeriod(
    count: CountToken,
    previous: CountToken | null,
    frame: Frame,
    here: Frame | null,
    own: Denominator[],
    bounded: Pick<Linked, 'min' | 'max' | 'bound' | 'start'>,
    wordsFrom: number,
  ): Omit<Linked, 'nextStart'> | null {
    const { period } = frame;
    const isEvent = EVENTS.has(count.unit);
    const exact = bounded.bound === 'exact';
    const [clauseStart] = this.scopes.clauses[this.scopes.clause[count.number]!]!;
    if (here) {
      if (isObject(this.text, count, Math.max(period.end, previous?.end ?? 0), this.scopes)) return null;
      const listed = previous !== null && LIST.test(this.text.slice(previous.end, count.start));
      if (frame.used > 0 && !isEvent && exact && !listed) return null;
      // 每生每学年400元核算（…按一个…）: the sum has the period.
      if (
        exact &&
        !isEvent &&
        MONEY.test(this.text.slice(Math.max(period.end, count.number - CLAUSE_WINDOW), count.number))
      )
        return null;
      if (period.kind === 'paid' && frame.used === 0 && count.number - period.end > 12) return null;
    } else {
      // Another clause: a new length or a stock is no count of this period.
      const total = /(?:累计|合计|总|共|全年)/.test(this.text.slice(clauseStart, count.number));
      if (!isEvent && exact) return null;
      if (TIMES.has(count.unit) && frame.countsEvents && !total) return null;
      if (CAPACITY.has(count.unit) || period.kind === 'paid') return null;
    }
    const first = here !== null && frame.used === 0;
    const words = this.text.slice(Math.max(clauseStart, count.number - CLAUSE_WINDOW), count.number);
    if (REVISION.test(words.slice(-8)) && /标准|目录|清单/.test(words)) {
      frame.used += 1;
      return null;
    }
    if (first) {
      frame.denominators = period.person
        ? [...own, { start: period.start, end: period.end, per: 'person', average: true }]
        : own;
      frame.average ||= this.#averages(own, clauseStart, count.number);
    }
    if (!here && frame.used === 0) frame.denominators = this.#denominatorsOf(period);
    frame.used += 1;
    frame.countsEvents ||= isEvent;
    const shared = here || frame.head || VERB_FIRST.test(words) ? frame.denominators : [];
    const denominators = own.length > 0 ? own : shared;
    const withPerson = first ? frame.denominators : denominators;
    const ahead = bounded.start < period.start;
    return {
      count,
      ...bounded,
      start: first && !ahead ? period.start : bounded.start,
      every: period.every,
      event: null,
      per: [...new Set(withPerson.map(({ per }) => per))],
      average: here
        ? frame.average || own.some(({ average }) => average)
        : own.some(({ average }) => average),
      wordsFrom: Math.max(wordsFrom, own.at(-1)?.end ?? 0),
    };
  }

  /** No period: for each person or household, or a bounded count of events that its sentence leaves open. */
  #withoutPeriod(
    count: CountToken,
    own: Denominator[],
    bounded: Pick<Linked, 'min' | 'max' | 'bound' | 'start'>,
    wordsFrom: number,
  ): Omit<Linked, 'nextStart'> | null {
    const isEvent = EVENTS.has(count.unit);
    const last = own.at(-1);
    const person = last && PERSONS.get(last.per);
    if (last && person && !last.average && !CAPACITY.has(count.unit) && count.start - last.end <= 30) {
      // 每人最多4颗 only limits a sum.
      if (!isEvent && (bounded.bound === 'at_most' || TIMES.has(count.unit))) return null;
      return {
        count,
        ...bounded,
        start: Math.min(last.start, bounded.start),
        every: null,
        event: person,
        per: [],
        average: last.average,
        wordsFrom: last.end,
      };
    }
    if (!isEvent || (bounded.bound === 'exact' && !last)) return null;
    // 获得过2次以上表彰的人员: says who.
    const [, stop] = this.scopes.clauses[this.scopes.clause[count.number]!]!;
    if (SAYS_WHO.test(this.text.slice(count.end, Math.min(stop, count.end + CLAUSE_WINDOW)))) return null;
    return {
      count,
      ...bounded,
      every: null,
      event: null,
      per: own.map(({ per }) => per),
      average: own.some(({ average }) => average),
      wordsFrom,
    };
  }
}
