import { cutsOf } from '../../text/cuts.ts';
import { boundAfter } from '../shared/bounds.ts';
import { bothFlags, flagsOf } from '../shared/flags.ts';
import { baseAfter, changeBehind, isPaid, isWaived, namesFor } from './after.ts';
import { type BeforeRatio, readBefore } from './base.ts';
import type { RatioFigure, RatioReading } from './figures.ts';
import { baseSetBefore, baseToldBefore, moneyOf } from './phrase.ts';
import { ADVERBIAL, nameIn } from './subject.ts';
import { anyOf, DECREASE, INCREASE, VERBS } from './words.ts';

// Whether a figure is the part of some money that is paid, and of which. For folded texts.

/** The money that the figure is paid of: 学费按30%补助, or in the clause before: …的合规医疗费用，按不低于60%的比例予以救助. */
function paid(
  figure: RatioFigure,
  before: BeforeRatio,
  pays: boolean,
  prior: string,
): { of: string; own: boolean } | null {
  if (figure.of !== null || before.of !== null || before.change !== null) return null;
  if (figure.kind === 'points' || figure.kind === 'share' || !pays) return null;
  const rest = stripPlace(before.rest.replace(/(?:按照|按)$/, ''));
  const own = moneyOf(rest);
  if (own !== null) return { of: own, own: true };
  const carried = rest.trim() === '' ? moneyOf(prior) : null;
  return carried === null ? null : { of: carried, own: false };
}

/** 3万元以上部分按50%给予救助: of that part. 5万元以上部分支付70% tells what the figure is for: it is the subject. */
const paysPart = (verb: string, right: string): boolean =>
  /^(?:按照|按|)$/.test(verb) && (isPaid(right) || (verb !== '' && /^ ?[、，；。]/.test(right)));

/** 在年度救助限额内按…: where, not what. */
const stripPlace = (rest: string): string => rest.replace(/^ ?在[^，。；]{1,16}(?:内|中|下|以内)(?=$)/, '');

// 分别 before a list of figures answers it name by name. For folded texts.

/** Between two members of one list; a bracket may name the class of the first: 10%（自理）、25%（半护理）. */
const BETWEEN = /^(?: ?（[^（），。；0-9]{1,12}）)? ?(?:、|，|和|及|与|以及|或|或者) ?$/;
/** No more than this stands there. */
const LONGEST_GAP = 20;

/** 分别 before a list answers it name by name. */
function distribute(text: string, readings: RatioReading[]): RatioReading[] {
  const result = [...readings];
  for (let i = 0; i < result.length; ) {
    let size = 1;
    for (
      let next = result[i + size];
      next !== undefined && isMember(text, result[i + size - 1], next);
      next = result[i + size]
    )
      size += 1;
    const first = result[i];
    if (first !== undefined && size > 1) {
      const from = cutsOf(text).partStart(first.start);
      const at = text.slice(Math.max(from, first.start - 60), first.start).lastIndexOf('分别');
      const stop = Math.max(from, first.start - 60) + at;
      // 分别发放50、100元，门票8折: that one answers to other figures.
      const names =
        at === -1 || /[0-9]/.test(text.slice(stop, first.start))
          ? null
          : namesFor(text.slice(from, stop), size);
      if (names !== null) {
        for (let k = 0; k < size; k += 1) {
          const reading = result[i + k];
          if (reading !== undefined) {
            const subject = names[k] ?? reading.subject;
            const completed = subject !== null && !text.slice(from, stop).includes(subject);
            const flags = bothFlags(reading.flags, flagsOf({ subject_completed: completed }));
            result[i + k] = { ...reading, subject, flags };
          }
        }
      }
    }
    i += size;
  }
  return result;
}

function isMember(text: string, last: RatioReading | undefined, next: RatioReading): boolean {
  return (
    last !== undefined &&
    last.kind === next.kind &&
    next.start - last.end < LONGEST_GAP &&
    BETWEEN.test(text.slice(last.end, next.start))
  );
}

/** 从2%降至1%, 由75%提高到80%: two levels of one thing. */
const TURN =
  /^ ?，?(?:逐步)?(?:降低|下降|降|提高|提升|增加|上升|上调|下调|调整|调高|调低|上浮|下浮|[调增降减提升]|增长|减少|扩大)?(?:至|到|为) ?$/;

/** All figures of a folded text read, in order. Each looks back 160 characters at most. */
export function readNeighbours(text: string, figures: readonly RatioFigure[]): RatioReading[] {
  const readings: RatioReading[] = [];
  let head = 0;
  figures.forEach((figure, i) => {
    const last = readings.at(-1);
    const gap =
      last === undefined ? '' : text.slice(last.end, Math.min(figure.start, last.end + LONGEST_GAP));
    if (last !== undefined && last.kind === figure.kind && BETWEEN.test(gap)) {
      readings.push(member(text, figure, readings[head] ?? last));
    } else {
      head = i;
      const one = alone(text, figure, last?.end ?? 0);
      const between = last === undefined ? '' : text.slice(last.end, one.start);
      if (last !== undefined && between.length < 24 && sharesBase(one, last, between)) {
        readings.push({ ...one, of: last.of, flags: bothFlags(one.flags, flagsOf({ carried: true })) });
        return;
      }
      // 不得低于总收入的70%或者收入平均数的|70%: what both are held to
      if (
        last !== undefined &&
        one.bound === 'exact' &&
        OR_OTHER.test(between) &&
        last.boundAt < last.start
      ) {
        const { bound } = last;
        readings.push({ ...one, bound, flags: bothFlags(one.flags, flagsOf({ carried: true })) });
        return;
      }
      readings.push(
        last !== undefined && between.length < 10 && TURN.test(between)
          ? {
              ...one,
              of: one.of ?? last.of,
              subject: last.subject,
              flags: bothFlags(one.flags, flagsOf({ carried: one.of === null && last.of !== null })),
            }
          : one,
      );
    }
  });
  return distribute(text, readings);
}

const OR_OTHER = /^ ?或者?[^，。；：、（）0-9]{2,20}的$/;
/** 配偶按工资的40%|、其他亲属按|30%: another class of the same base; over ， or behind a verb of its own it may be of something else. */
const CLASS_OF_BASE =
  /^ ?、(?<class>[^，。；：、（）\d]{2,12}?)(?:分别)?(?:按照?|为|是|的?不低于|的?不超过)? ?$/;
const OF_ITS_OWN = new RegExp(`率|比例|占|比|${anyOf(VERBS)}|${anyOf([...INCREASE, ...DECREASE])}`);

/** Whether the figure behind `between` is of what the one before is of. */
function sharesBase(one: RatioReading, last: RatioReading, between: string): boolean {
  if (last.of === null || one.of !== null || one.kind !== last.kind || one.kind !== 'percent') return false;
  if (one.change !== null || last.change !== null) return false;
  const name = CLASS_OF_BASE.exec(between)?.groups?.class;
  return name !== undefined && !OF_ITS_OWN.test(name);
}

interface BoundBehind {
  bound: 'at_least' | 'at_most' | 'approx' | null;
  end: number;
}

const BRACKET = /^ ?（不?含[^（）]{0,8}）/;

/** 90%以上, 70%（含）以上, 92%左右: the bound behind, and where the run ends. */
function behind(text: string, end: number): BoundBehind {
  const bracket = BRACKET.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  const direct = boundAfter(text.slice(end, end + 12));
  if (direct !== null) {
    // 50%以下（含50%）
    const at = end + direct.length;
    return { bound: direct.bound, end: at + (BRACKET.exec(text.slice(at, at + 14))?.[0].length ?? 0) };
  }
  const past = bracket === 0 ? null : boundAfter(text.slice(end + bracket, end + bracket + 12));
  return { bound: past?.bound ?? null, end: end + bracket + (past?.length ?? 0) };
}

/** 分别不低于50%、40%: the bound is stated for every member. */
const SPREADS = /(?:分别|各)(?:应|须|要|按照?|达到?|为|提高到|保持)? ?$/;

/** A later member: its own bound words, else those of the head where they stand before the whole list (不低于…的70%、80%). */
function member(text: string, figure: RatioFigure, head: RatioReading): RatioReading {
  const after = behind(text, figure.end);
  const apart =
    head.boundAt < head.start || SPREADS.test(text.slice(Math.max(0, head.boundAt - 8), head.boundAt));
  const carried = apart && !head.boundBehind ? head.bound : 'exact';
  const ranged = figure.high !== figure.low;
  const own = after.bound ?? (ranged ? 'range' : null);
  const fromHead = carried === 'range' ? 'exact' : carried;
  return {
    ...figure,
    end: after.end,
    bound: own ?? fromHead,
    boundAt: figure.start,
    boundBehind: after.bound !== null,
    change: head.change,
    of: figure.of ?? head.of,
    subject: head.subject,
    flags: flagsOf({
      carried:
        (own === null && fromHead !== 'exact') ||
        head.change !== null ||
        (figure.of === null && head.of !== null),
      list_member: true,
    }),
  };
}

const WHO = /(?:学生|儿童|军人|教师|老年?人|残疾人|人员|对象|家庭|群众|居民|[者户])$/;

function alone(text: string, figure: RatioFigure, floor: number): RatioReading {
  const from = Math.max(floor, cutsOf(text).clauseStart(figure.start));
  const clause = text.slice(from, figure.start);
  const after = behind(text, figure.end);
  const right = text.slice(after.end, after.end + 40);
  const before = readBefore(clause, right, figure.kind);
  const ranged = figure.high !== figure.low;
  const prior = priorClause(text, from, floor);
  // 八折优惠 tells what is paid, 20%的优惠 what is taken off.
  const discount = text[figure.end - 1] === '折';
  const money = paid(figure, before, discount || paysPart(before.verb, right), prior);
  const told = before.change !== null && figure.kind !== 'points' ? baseToldBefore(prior) : null;
  const set = figure.kind === 'percent' || figure.kind === 'multiple' ? baseSetBefore(prior, clause) : null;
  let of = figure.of ?? before.of ?? money?.of ?? told ?? set;
  const rest = money?.own === true ? '' : before.rest;
  let { change } = before;
  const rated = /(?:率|比例|比重|占比)(?:应|须|要|均|逐步|也)?$/.test(rest.trimEnd());
  if (of === null && !rated) of = baseAfter(right, figure.kind, before.verb !== '' || change !== null);
  if (change === null && figure.kind !== 'share' && !discount && isWaived(right)) change = 'decrease';
  if (figure.kind !== 'share') change ??= changeBehind(right, of);
  // 学生|七五折: who pays so much of the price
  if (discount && of !== null && WHO.test(of)) of = null;
  const subject = subjectOf(rest, cutsOf(text).clauseStart(from - 1) < floor ? '' : prior, of);
  return {
    ...figure,
    start: before.adjacent ? from + before.boundAt : figure.start,
    end: after.end,
    bound: figure.parts === null && ranged ? 'range' : (after.bound ?? before.bound ?? 'exact'),
    boundAt: before.bound === null ? figure.start : from + before.boundAt,
    boundBehind: after.bound !== null,
    change,
    of,
    subject,
    // …的合规医疗费用，按不低于60%的比例予以救助
    flags: flagsOf({
      carried: of !== null && (told === of || set === of || (money?.own === false && of === money.of)),
    }),
  };
}

function priorClause(text: string, from: number, floor: number): string {
  if (text[from - 1] !== '，' || from - 1 <= floor) return '';
  return text.slice(Math.max(floor, cutsOf(text).clauseStart(from - 1)), from - 1);
}

/** 每人每月不低于60元，90%以上的老年人…: a clause that ends in its own sum names nothing for the next. */
const SUM = /\d ?[万亿]?元(?:以上|以下|以内|左右)?(?:的?标准)?$/;

/** 农村低保标准|由8400元提高至9000元，增长7.1%: what rose. */
const RISE = /(?:[由从] ?(?:每|[\d月年人])|每[人月年户生]).*元.*$/;
function ofRise(name: string): string | null {
  const thing = name.replace(RISE, '');
  return thing.length < 2 ? null : thing;
}

function subjectOf(rest: string, prior: string, of: string | null): string | null {
  const own = nameIn(rest);
  if (own !== null && !ADVERBIAL.test(rest.slice(own[0], own[1]))) return ofRise(rest.slice(own[0], own[1]));
  if (own !== null && !/^在/.test(rest)) return null;
  const before = nameIn(prior);
  if (before === null || SUM.test(prior) || /^ ?的/.test(prior)) return null;
  const name = prior.slice(before[0], before[1]);
  return ADVERBIAL.test(name) || name === of ? null : ofRise(name);
}
